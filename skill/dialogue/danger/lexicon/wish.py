"""The speaker wishes not to live; plain data."""

FAMILIES = (
    {
        "name": "suicide.wish",
        "kind": "suicide",
        "tier": "takeover",
        "traits": "",
        "says": """
- (wonder | wondering | imagine | curious | thinking about | think about) ~6 (dead | be dead | being dead |
  die | dying | not exist | not be alive | after death)
- not let me wake
- (world | life | planet | earth) ~3 want leave [it | this]
- (can not | not want | not want to | could not) be here any more
- (died | passed | gone | death | lost) ~~5 (want | wish | ready) -2 (go | be | join | leave) [with] (her |
  him | them)
- (not | never) ~3 (make it | get | survive | last | live) [through] (tonight | night | til morning | until
  morning | morning | another night)
- (not | never) belong (in | on) this (world | earth | planet | life)
- (can not | not) -2 (do | face | manage | take) (another day | one more day | another night)
- (better off | better | happier) -2 (under ground | in ground | underground | buried)
- why (can not | can | did not | will not) -2 i (die | drop dead | be dead)
- when will i (die | be dead)
- (wish | want | hope | pray | hoping) -1 heart (would stop | stop | stops | gives out | to stop | would
  give out)
- mind -1 made up ~~3 (go | die | tonight | end | do it)
- not ~2 in me -1 (stay alive | live | go on | carry on | keep going)
- not wanting (live | be alive | wake up | exist | be here any more)
- innings but -3 finished
- (do not | not) want -1 on -1 (planet | earth | world) [any more]
- not want -1 be on this (planet | earth | world)
- (happier | fine | ok | okay | relieved | better) (after | when | once | if) i am dead
- (thinking | think | thought | imagine | imagining) ~4 (peaceful | nice | good | easier | better | lovely |
  quiet | calm) ~4 (dead | die | dying | not exist | not be alive)
- not -1 want -1 be (on | in) -1 (planet | earth | world | life) [any more]
- (point | use | sense) -1 me (being alive | living | being here | existing)
- (can not | not) -2 (do | face | manage | take | stand) (another day | one more day | another night | one
  more night) $
- (after | when | once) i am dead
- make me (dead | die)
- (innings | long life | good life) ~5 (finished | over | done | end | go) [now]
- (i am | i would be | i would | i will be | i feel) better (gone | dead | off gone)
- (no | not have | not got | lost | not find | run out | without) -1 (strength | energy | will | courage |
  heart | desire | motivation) -1 (live | go on living | carry on living | keep living | stay alive | be
  alive | exist | survive)
- not want (tomorrow | morning | next day | next week) [come]
- part me -3 (wishes | wants | wish | want | thinks | feels | hopes | would like) -4 (<gone> | die | i did
  not exist | i was not here | end it | dead | kill)
- what -1 (point | use | reason) -1 (being here any more | being here | me being here | my being alive)
- (want | wish | ready) -2 (be put sleep | be put down | be euthanized | be euthanised | euthanasia)
- no way i (am | will | can) -1 (living | live | going on | surviving | be alive) ~4
- (not anything | nothing | not much | not one thing) -1 (left | here | more) -1 (stay for | live for | be
  here for | hold on for | keep me here)
- (choose | choosing | pick | prefer) -1 (death | die | dying) -1 (than | over)
- (it is | is it | it would be | would be) -1 better if i am not (around | here | alive) [any more]
- (life | living) -2 (no | not) -1 (meaning | purpose | point) and
- <longing> -5 (i | me | myself | am | was) -2 <gone>
- i -4 <longing> -5 <gone>
- (be | is | feel | feels | seems | sounds) -2 <longing> -3 (be dead | die | dying | being dead | death)
- (dying | being dead | be dead | death) -3 (be | is | feel | feels | seems | sounds) -2 <longing>
- (happy | happier | fine | glad | okay | ok | relieved | delighted) -2 if -2 (never woke up | never wake up
  | did not wake up | never existed | was dead | died | never been born | was not here | disappeared)
- (can not | not) -1 do life
- not -1 want -2 (any more | more) -1 (days | life | tomorrows | birthdays)
- not afraid (dying | die | death) ~2 want
- i -2 (get | catch | have) -1 (cancer | hit | heart attack | run over | disease) and die
- (not | no) -1 (plan | planning | intend | expect) -2 (being | be | living | live | staying | stay) -1
  (around | here | alive | past | beyond)
- (wish | wished | wishing) -2 (dead | died | never born | not alive | was gone)
- (tired | sick | hate | hating | struggle | struggling | fighting | fight | exhausted | effort | no reason
  | no point | pointless | barely | forcing myself | force myself | hard | harder | painful | pain) ~3 (stay
  alive | staying alive | be alive | being alive | keep living | go on living | keep existing | my existence
  | existing)
- (no | not) -1 (life | living) -1 (for me | left for me | worth | without (him | her | them | my husband |
  my wife))
- (life | living | world) -1 (is not | not | has not | isnt | no longer) -1 (for me | made for me | meant
  for me | worth)
- (life | living | existence | my life) -2 (no | not) -1 (meaning | purpose | point | value | worth | reason
  | sense) [any more | left | for me]
- (can not | could not | not want | not know how | not bear | not imagine) -2 (live | life | living | go on
  | exist) -1 without (him | her | them | my (husband | wife | son | daughter | mum | baby | partner |
  boyfriend | girlfriend))
- (passed | died | gone | lost | death | widow | wife | husband | son | daughter | mum | dad) ~6 (want join
  | want to join | join | be with) (her | him | them) [now | soon | again]
- (soul | spirit | heart) -2 (want | wants | ready) -1 (go | leave | rest | out) -2 (world | body | life |
  earth | forever)
- (go | gone | out | leave | leaving | quit | exit | escape | off) -2 (from this world | this world | this
  earth | this life | this planet | out of this life)
- i want -1 (be gone | gone)
- (want | wish) -1 (be no more | be nothing | not be | be nowhere)
- better off not (being | be) (alive | here | around)
- (wake up | woke up | waking up) [and] -3 (disappointed | sad | gutted | devastated | regret | wish i had
  not | wish i did not | angry i did)
- want see another (birthday | christmas | day | year | sunrise | morning | sunset | winter | week)
- not want see another (birthday | christmas | day | year | sunrise | morning | winter | week)
- (had my time | had good innings | had good life | lived my life | had long life) ~5 (go | ready | die |
  enough | leave | over)
- (be with | go to | go home to | meet) (lord | god | jesus | my maker) -2 (than | now | soon | already)
- sooner -1 (be with (lord | god | jesus) | be in heaven | be dead)
- (only | reason) -3 (alive | staying alive | living | not killed myself | breathing | still here) -1 (for |
  because | is)
- wish -1 (cancer | it | tumour | illness | disease | virus | covid | heart | car | crash | they | doctors)
  ~4 (take me | taken me | kill me | killed me | finish me | finished me | got me | let me die)
- (should | wish i) have died -1 (that | in | when | at | with)
- i -2 (want | ready | like | time | wanna | let me | allowed | please) -1 (go | rest | go home | slip away
  | drift off | pass) -1 (now | forever | to heaven | to lord | to god | in peace | peacefully | and be
  with)
- (i | me) -4 <wish> -2 <die>
- (want | wanting | wish | wants me) -1 (die | dye | be dead | not exist | not be here any more | be gone
  forever | not wake up | never wake up)
- ^ (want | wanting | wish i was | wish i were | ready | hope i | going | need) -2 <die>
- (wish i | if i | i would | i should | i should have | why did i not | want me | wishing i | wished i) -1
  (were dead | was dead | be dead | died | had died | have died | was dying | were dying | was not here any
  more | was not alive | were not alive | was never born | had never been born | been never born | could die
  | did not exist | did not wake up | was not around any more | was gone forever)
- i wish i (was | were) (not here | never born | not born | not existing | in my grave | in grave | six feet
  under)
- wish i (had never | would never | would not | had not | have not | never | not | was not) -1 (been born |
  born | woken up | woke up | existed)
- wish (mum | my mum | they | my parents) -1 (never had me | had not had me | aborted me)
- (hope | hoping | wish | pray | praying | wishing) -2 i (do not | never | did not | will not | would not |
  could not | will never | could | would never) -1 (wake up | wake | make it home | make it through night |
  die | see tomorrow | see morning)
- (hope | wish | pray | hoping | want) -1 (car | bus | truck | god | lord | lightning | something | someone
  | cancer | heart | plane) -2 (hits me | hit me | takes me | take me | would take me | kills me | kill me |
  would hit me | would kill me | run me over | runs me over | strike me down | would finish me off | gives
  out | stops | crashes)
- (god | lord | jesus) -2 take me
- (would not | will not | do not | did not) -1 (mind | care | matter | bothered) [about | if | whether] -1
  (dying | dead | i died | i die | i was dead | i were dead | i live | i lived | i did not wake up | i do
  not wake up | i never woke up | being dead | not waking up | not being here any more | death | i got hit |
  i get hit | car hit me | bus hit me)
- (do not | not | did not | never | can not | no | will not) -3 (want | wish | wanted | feel like | care |
  think i want | know if i want | see myself | deserve | need | see why i should | sure i want | sure if i
  want) -2 (live | living | be alive | being alive | alive any more | exist | existing | be here any more |
  here any more | be here no more | be around any more | wake up | wake up any more | wake up tomorrow |
  wake up again | be on this earth | be in this world | be in this life | see tomorrow | see another day |
  go on living | keep living | stay alive | staying alive | carry on living | breathe any more | life any
  more | continue living | live longer | be in world)
- no -1 (wish | desire | will | urge | energy) -1 (live | living | be alive)
- (lost | losing) -2 will live
- (prefer | rather | better | better off | happier | easier | nicer) -1 (dead | be dead | if i died | if i
  was dead | if i were dead | if i was gone | if i were not here | if i was not here | if i did not exist |
  if i were gone | if i did not wake up)
- i would (be dead | die | be dying) [than (live | go on | keep)]
- (want | ready | time | wish i could | wish | need | going | would | could | let me) -3 (sleep | go sleep |
  fall asleep | close my eyes | shut my eyes) -3 (forever | never wake up | not wake up | never open | never
  waking up | eternally)
- (sleep | asleep | eyes | bed) -1 [and] (never | not | do not have) -1 (wake | wake up | open | waking up)
- (want | wish | ready | going | time | need | would) -2 (be with | join | go be with | see | go) -2 [my]
  [late | dead] -1 (husband | wife | mum | dad | son | daughter | brother | sister | gran | baby | partner |
  them | him | her | angels) -2 (in heaven | on other side | up there | in grave | in sky | in afterlife)
- (want | wish | ready | time | going | would like) -2 (be with | join | go be with) -1 my (late | dead) -1
- (want | wish | ready | going | would | could | need | like) -3 (disappear | vanish | fade away | be gone |
  go away | not be here | leave) -1 (forever | for good | permanently | from this world | from this earth |
  from life | and never come back | and not come back | off face | off this earth)
- (want | wish | need | ready | would like) -3 (my life | life | all this | everything | it all | my
  suffering | my misery) -2 (over | end | stop | be over | be done | ended | finished)
- (want | wanting | wish | ready | need | going | gonna | try | trying | thinking | think | plan | planning)
  -2 (end | stop | finish | ending) (it all | everything | it for good | it once and for all | my life | my
  own life | this life | it all now)
- i -3 (going | want | ready | planning | might | will | thinking about | about | could) -1 (end it) [now |
  tonight | today | forever | here | soon | this time]
- (want | wish | hope | need | would) -2 [someone | you | god | anyone | alexa] -2 (kill me | end me | shoot
  me | put me out | end my life | finish me off)
- kill me
- put me out my misery
- let me die
- leave me die
- help me die
- help me end it
- i (should | ought | need | deserve) -1 (be dead | die | not be alive | not exist | have died | not be here
  any more | be killed | be put down)
- i (should not | do not deserve | was not meant | never should | was never supposed | was never meant | am
  not supposed) -1 (be alive | exist | live | be here any more | have been born | be born | be living)
- why -2 (am i | did i | do i | should i | i am | i was | i even) -2 (alive | survive | wake up | here on
  earth | not dead | keep living | exist | bother living | live any more | live | go on living)
- (sad | angry | disappointed | annoyed | upset | gutted | sorry | hate | wish | hated | wished) -2 (i |
  when i | every time i | that i) -1 (woke up | wake up | survived | am alive | wake up alive | had not
  woken up)
- (tired | sick | exhausted | done | weary | fed up | had enough | have had enough | enough | finished |
  over | through | can not stand | can not bear | can not handle | can not face | can not take | hate |
  hating) -2 (living | being alive | existing | my existence | being on this planet | being on this earth |
  life any more)
- (tired | sick | done | finished | through | fed up | enough) with (life | this life | my life | this
  world)
- (tired | sick | fed up | enough) (life | this life | my life | this world)
- i (give up | giving up | gave up | am giving up | have given up | quit) on (life | living)
- (giving up | give up | given up) on (life | living)
- time (die | to end it | to end it all | i died)
- ^ (die | be dead | dying) (tonight | today | now)
- i (am | was) -1 (suicidal)
- i (choose | chose | choosing) death
- death (is | would be | seems | sounds | feels | looks) -2 (answer | way out | option | solution | relief |
  peaceful | easier | better | good | nice | comforting | appealing | only)
- (dying | being dead | not existing | not being alive | death) (is | would be | seems | sounds | feels |
  looks) -2 (answer | way out | solution | relief | peaceful | easier | better | good | nice | comforting |
  appealing | lovely | great | best)
- (i want | me want | i wanna) (die | dead | death | no live | suicide)
- i (no | not) (want | wish) (live | life)
- (it would | would) be (easier | better | simpler | best | nicer) -2 (if i | for everyone if i | if i just
  | for all if i) -2 (died | dead | gone | not here | did not exist | was not here | were not here | was not
  around | disappeared | was not alive | did not wake up | was never born | had never been born)
""",
    },
    {
        "name": "suicide.weary",
        "kind": "suicide",
        "tier": "takeover",
        "traits": "sure",
        "says": """
- (tired | sick | done | fed up | enough | finished | exhausted | can not stand | hate) -1 living (with |
  in) -2 (pain | depression | misery | world | hell | fear | body | head | agony | torment)
- (tired | sick | done | fed up | enough | finished) -1 living (like this | this way | this life | alone any
  more)
- not -1 worth living in -2 (world | body | pain | head)
""",
    },
    {
        "name": "suicide.go_on",
        "kind": "suicide",
        "tier": "takeover",
        "traits": "task",
        "says": """
- (life | living | my life | being alive | existence) -1 (is | feels | seems) -1 unbearable
- (can not | do not want | not want | do not think i can | not sure i can | no longer) -1 (go on | carry on
  | live on) [any more | like this | with this | any longer | much longer | anymore | this way] $
- (can not | do not want | not want | do not think i can | not sure i can) -1 (go on | carry on | continue)
  (any more | like this | this way | much longer | without him | without her | without them)
""",
    },
)
"""Families of patterns: name, kind, tier, traits (see rule.py) and what people say, one pattern a dash."""
