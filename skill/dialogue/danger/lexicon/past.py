"""Marks of what is old, and of what is over and healed; plain data."""

PAST = """
- in (twenty <number> | eighty <number> | ninety <number> | seventy <number> | sixty <number> | twenty fifteen |
  eighty two)
- at (thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen | twenty | twenty one | numeral
  | ten | twelve | eleven)
- when i was -2 (four | five | six | seven | eight | nine | two | three | ten | eleven | twelve | teens |
  twenties | nipper | lass | wee | lad | school | uni | boy)
- (in | during) -1 (sixth form | primary school | year seven | year eight | year nine | year ten | school |
  secondary school | infants | my youth | my twenties | my thirties | my forties | first marriage | my first
  marriage | army days)
- (as | as a) (lad | lass | boy | girl | young one | young woman | young man | wee one | nipper | youth | bairn)
- in (two thousand | nineteen | calendaryear | seventies | eighties | nineties | sixties | noughties |
  naughties)
- (years | year | decades | decade) (back | ago | since)
- (back in day | back then | long ago | long time ago | another life | once upon time | my old school | my old
  life | old days | at uni | in my country long ago | my wild days | my drinking days)
- (fifty | forty | thirty | twenty | ten | five | numeral | many) [odd] years (ago | back | now | since)
- once (after | in | when | years | at)
- (years | decades | ages | long time | long while | lifetime | numeral years | many years) ago
- (back in | in | since) (nineties | eighties | seventies | sixties | high school | college | university | my
  teens | my twenties | my youth | 1999 | past | my thirties | 90s | army)
- when i was -1 (child | kid | teenager | teen | young | younger | little | numeral | <number> | student | at
  university | in college | small | boy | girl | adolescent)
- (as | as a) (child | kid | teenager | teen | youngster | young | student)
- used to
- (long | decade | decades) (ago | since | behind me | past)
- (years | decades) ago
- (many | several | few | couple | ten | twenty | thirty | <number>) years (back | before)
- (back then | in those days | at the time | back when)
- (haven't | have not | not) (since | in years | for years)
"""
"""Markers of what is old; near by in its clause they leave a soft check of a match about the past."""

WELL = """
- (all clear | lovely fella now | look at me now | healed lovely | good since | all fixed | only aches | been
  well | good life | well for | in wet now | still think of (him | her))
- (i am | im | am | we are | been | feel | feeling | got) -2 (well | fine | grand | good | happy | better |
  steady | at peace | clean | sober | over it | safe | strong | proud | glad | healed | okay | recovered | free)
  [now | again | since | these days | today]
- (made my peace | at peace | had therapy | had the therapy | got help | moved on | behind me | all history |
  water under bridge | never bothered me | never since | not since | not done it since | doing well | life is
  good | well over it | long gone | no longer | never again | all fine | all better | got my speech | fully
  recovered | swim every day | laugh about it | long over | put it behind me | thankfully | thank god | so glad
  | and survived | came through | turned my life | i am fifty | grandma now | not touch me any more | good since
  | grand since | fine since | married now | kind man now | safe ever since | ever since)
- (havent | have not | not) -2 (since | in years | in twenty years | wanted to)
- (twenty | thirty | forty | fifty | ten | fifteen | numeral | many | <number>) -1 years -1 (ago | back | on |
  clean | sober | now | since)
- (decades | decade | years) (back | ago)
"""
"""Signs that what is old is over and healed; beside a mark of the past they leave nothing of a match."""

OVER = """
- (that | it | this | all) -1 (was | is | happened) -2 (years | decades | long time | ages | lifetime | year |
  behind me | past) [ago | now]
- (years | decades) ago
"""
"""The same, said in a clause of its own right after the match."""
