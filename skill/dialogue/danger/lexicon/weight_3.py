"""Phrases and their weights, learned by tests/dialogue/danger/weigh.py; plain data."""

WEIGHTS = """
live any = 47 | live any more = 47 | live for = 46 | live for $ = 33 | live this = 48 | live with = -31 |
live without my = 38 | living = 69 | living $ = 95 | living and = -53 | living with = -38 | load = 61 | loaded = 49
| locked in = 54 | london = -48 | lonely $ = -68 | long can = -42 | look at = -38 | looking = 57 | looks = 39 |
loosen = -36 | loosen up = -36 | loosen up $ = -36 | lost = -54 | lost $ = -49 | lost <selfref> = -60 |
lost my = -60 | loud = -54 | louder = -62 | love = -37 | love <selfref> = -51 | lovely $ = -48 | low $ = -48 |
lunch $ = -51 | mad $ = -53 | made mistake = -44 | made mistake $ = -44 | make = 26 | make <arrange> = -36 |
make it = -6 | make will = -36 | man <dying> = -31 | man in = 51 | man who = -57 | many <drug> = 34 | marry = 34 |
match = -50 | match $ = -50 | matter = -63 | me = 52 | me $ = 40 | me <ending> = 39 | me <help> = 66 |
me <idle> = -50 | me <kin> = 27 | me <organ> = -39 | me <other> = 63 | me <staying> = 58 | me against = 40 |
me at night = 47 | me because = -47 | me black = 29 | me by = 72 | me death = -47 | me down = 64 | me every = 46 |
me every day = 46 | me have = 40 | me he = 56 | me heart = -39 | me heart attack = -39 | me in stomach = 43 |
me is = 29 | me last night = 55 | me on = -61 | me out = -45 | me up $ = 27 | me with anger = -34 |
me with can = -33 | me with her = 26 | me with no = -25 | meant = -51 | meds = 43 | meeting = -64 | meeting $ = -55
| menu = -31 | menu $ = -31 | mess $ = -49 | might = 65 | milk $ = -53 | mind <arrange> = -49 | mind is racing = -41
| mind will = -49 | mind will not = -49 | mine = 56 | minute = -58 | minutes $ = -59 | minutes <past> = 62 |
minutes <sudden> = 62 | miserable = -38 | miserable $ = -38 | miss me = 38 | mistake and = 39 | mix = 39 |
mixed = 59 | moment = -58 | moment $ = -39 | month $ = -36 | more <wish> = 40 | more i want = 45 |
move <selfref> = 43 | move my = 43 | moving $ = 41 | much <drug> = 43 | much time = -39 | mum <kin> = 48 |
mum and = -50 | mum boyfriend = 48 | mum hits = 45 | mum hits me = 45 | mum says she = 22 | murder me = -55 |
murder my = 55 | my <device> = -28 | my <leaving> = 55 | my <past> = -65 | my <sexual> = 67 | my <taking> = 33 |
my anxiety = -36 | my arm = 58 | my arm $ = 70 | my back = -40 | my back $ = -44 | my back and = 46 | my carer = 51
| my dad died = -33 | my daughter drank = 41 | my daughter took = 30 | my drink = 33 | my drink $ = 33 |
my ex is = 65 | my exam $ = -32 | my face = 67 | my first = -49 | my flat = 53 | my girl = 40 | my girlfriend $ = 44
| my gran $ = -39 | my head and = 46 | my heart $ = -39 | my heart doing = 38 | my jaw = 43 | my job = -46 |
my job $ = -31 | my kid i = 47 | my left = 55 | my lip = 46 | my little = 36 | my meds = 43 | my mum boyfriend = 32
| my neck $ = 48 | my nose = -33 | my nose $ = -31 | my own hand = 32 | my phones = -35 | my shoulders = -44 |
my sister $ = -53 | my son $ = 35 | my stepdad = 42 | my thoughts = -42 | my thoughts $ = -42 | my thumb with = -14
| my toddler = -25 | my tooth = -29 | my will with = -34 | myself = 66 | myself <past> = -45 | myself again = 37 |
myself again $ = 31 | myself at = -37 | myself because = 36 | myself in face = 36 | myself on = 41 |
myself tonight = 40 | myself tonight $ = 40 | myself up = -60 | myself up $ = -39 | myself with = 56 | near = -61 |
neck is = -33 | need <cutting> = 47 | need <leaving> = 43 | need <selfref> = 47 | need call my = -39 |
need feel = 59 | need go = 43 | need my = 47 | need see blood = 43 | needs = 49 | negative = -44 |
negative <mind> = -44 | nerve = 45 | nerves = -55 | nervous = -52 | nervous $ = -44 | never = -56 |
never <harm> = -19 | never <taking> = -28 | never <wish> = -46 | never going = -35 | new = -80 | next door = 52 |
nice = 64 | night <selfref> = 49 | night and = 76 | night i = 49 | nine = 36 | nine and we = -32 | no <arrange> = 38
| no <body> = -36 | no <staying> = 52 | no <well> = -30 | no i do = -57 | no love = -28 | no plans = -30 |
no purpose = -34 | no purpose $ = -34 | nobody knows = 33 | nobody knows $ = 33 | nobody would miss = 34 |
noise = -50 | noise $ = -46 | none = 32 | noose = 47 | normal = -75 | nose = -33 | nose $ = -31 | not $ = -18 |
not <amount> = -40 | not <arrange> = 57 | not <control> = 73 | not <cutting> = -44 | not <fear> = 29 |
not <organ> = 49 | not <sign> = -48 | not allowed = 53 | not be = 45 | not bear = 37 | not breathe $ = 57 |
not breathing = 54 | not breathing $ = 47 | not catch my = 38 | not change $ = -36 | not come = 44 |
not do another = 49 | not drink = -44 | not feel my = 55 | not for = 42 | not get my = 44 | not get started = -33 |
not going be = 57 | not have chest = -39 | not having = -42 | not here $ = -51 | not know $ = -62 |
not know why = 30 | not lift = 37 | not mind $ = -57 | not move = 66 | not move my = 43 | not moving = 41 |
not moving $ = 41 | not remember = 36 | not responding = 38 | not responding $ = 38 | not see = 76 | not sleep = -43
| not sleep $ = -43 | not stop bleeding = 45 | not stop crying = -41 | not suicidal $ = -46 | not sure i = 33 |
not talk $ = 36 | not thinking = -48 | not this = -33 | not trust = 49 | not wake up = 64 | not waking = 45 |
not waking up = 45 | not want die = -62 | not want hurt = -51 | not want kill = -53 | not want wake = 42 | note = 74
| nothing <staying> = 33 | nothing live = 33 | nothing live for = 33 | novel = -51 | now <other> = 55 |
now i am = 53 | now i can = 42 | number = 41 | number $ = 45 | number for = 57 | off $ = -34 | off <selfref> = 46 |
off from = -43 | off myself = 39 | off myself $ = 39 | office = -42 | office $ = -42 | on <drug> = 55 |
on <dying> = -33 | on <help> = -41 | on <staying> = 45 | on any = 48 | on any more = 48 | on edge $ = -55 |
on fire $ = 52 | on her = 35 | on his = 54 | on it is = -37 | on kitchen floor = 34 | on my chest = 43 |
on my feet = -29 | on purpose = 85 | on purpose $ = 65 | on suicide = -33 | on this $ = -38 | on this earth = 43 |
on this planet = 45 | on trampoline = -34 | on ward = 44 | on way = 36 | one $ = -76 | one <selfref> = -53 |
one day = -48 | one for = -69 | one side = 51 | one side $ = 47 | ones = 42 | only <harm> = 51 | open again = 46 |
or i = 44 | our <past> = -30 | our school = -30 | out <high> = 60 | out ten $ = -47 | out this = -36 | over me = 63
| overdose <past> = -47 | overdosed $ = 58 | own <weapon> = -35 | own gun = -35 | own hand = 32 | own hand $ = 27 |
pack = 61 | pain <ending> = 41 | pain when = 29 | painful = 67 | painful $ = 30 | painting = -31 | panic = -120 |
panic $ = -34 | panic <harm> = -65 | panic attack = -65 | panic attack and = -36 | panic attacks = -64 |
panicking = -65 | panicking $ = -34 | panicky = -72 | panics = -52 | paper = -38 | paracetamol $ = 42 |
paramedics = 53 | parent <harm> = 42 | parking = -32 | part $ = -47 | party = -60 | party $ = -51 | pass $ = -34 |
passed <arrange> = -51 | passed away = -51 | passed away in = -24 | passed out = 77 | passed out $ = 65 |
peace with it = -66 | people $ = 21 | people drowning = -39 | people drowning $ = -39 | people on = -44 |
period = -50 | phones = -35 | pick = -69 | picked = 52 | picnic = -51 | pillow in = 34 | pillow in my = 34 |
pills = 45 | pills $ = 55 | pills and = 44 | plan = 35 | planet = 45 | planning <question> = 28 | plans = -30 |
pod = 45 | pod $ = 45 | podcast = -39 | podcast about = -32 | poem = -23 | point $ = -41 | point <staying> = 33 |
poisonous = -58 | police $ = 60 | pool $ = -43 | poured = 51 | poured kettle = 38 | pouring = 38 |
presentation = -49 | presentation $ = -45 | pressure $ = -90 | pretty = -37 | printer = -36 | printer $ = -36 |
procrastinating = -40 | procrastinating $ = -40 | project = -41 | project $ = -39 | properly = 40 | pulls = 31 |
punch = -14 | punched <selfref> = 77 | punching = 48 | punching <selfref> = 48 | punching myself = 43 | punish = 51
| punish <selfref> = 43 | punish myself = 43 | punish myself $ = 43 | purpose = 68 | put <selfref> = 61 |
put down = -48 | put my = 41 | putting = -66 | queue = -36 | quick = 41 | quick $ = 43 | quit = -64 | raped = 70 |
raped <selfref> = 56 | rash = 39 | rate = -54 | raw = 43 | razor = 69 | read = -25 | reading <story> = -37 |
reading book = -37 | ready for = 58 | reason = 32 | red = -40 | rejected = -35 | rejected $ = -35 | relapsed = 51 |
relationship $ = 49 | relax = -63 | responding = 38 | responding $ = 38 | results = -32 | revising = -44 |
ring <help> = 47 | robbed = -38 | roof $ = 56 | rope = 62 | rough day = -42 | rough day $ = -42 | rubbish = -43 |
run = -36 | run $ = -38 | run <leaving> = -40 | sad = -52 | sadness = -51 | safe at = 37 | safe at home = 37 |
said <negation> = 46 | said he is = 36 | said no = 46 | samaritans $ = 56 | same = -58 | saw = -46 |
saying <ending> = 52 | says <other> = 88 | says he = 83 | says he is = 32 | says he will = 67 | says she = 32 |
says she will = 31 | scared <other> = 43 | scattered = -45 | scattered $ = -39 | scream = -42 | scream $ = -42 |
screaming = 51 | sea = -48 | sea $ = -50 | season = -32 | see my = -40 | see my mum = -30 | seeing = 62 | seen = 45
| sees = -55 | seething = -34 | seething $ = -34 | send = 30 | sentence = 46 | seven = -56 | shaking $ = -49 |
shaking and = 43 | shaky = -40 | shaky $ = -33 | shame = -37 | shame $ = -37 | shattered = -60 | she $ = 42 |
she <cutting> = 28 | she <ending> = -39 | she <taking> = 36 | she goes = 42 | she hit = -29 | she is going = 50 |
she is gone = -37 | she is having = 51 | shop = -27 | shop $ = -27 | short = -59 | shot = -59 | shoulders = -64 |
shoulders $ = -39 | shouted = -57 | shouted at = -49 | since = 41 | sink = 56 | six <idle> = 43 | six feet = 43 |
six feet under = 43 | skin off = 43 | slapped = 51 | slapped <selfref> = 48 | slapped me = 39 | slaps <selfref> = 54
| slaps me = 54 | sleep $ = -54 | sleep and never = 32 | sleep forever = 34 | sleep forever $ = 34 | sleepless = -62
| slug = 47 | small $ = -49 | smash <other> = 45 | smoking = -54 | snake = 33 | snooze = -32 | some <help> = -49 |
some help = -49 | someone = 68 | someone $ = 32 | someone <selfref> = 37 | someone in = 43 | someone my = 28 |
someone put = 31 | someone talk $ = -80 | something $ = 54 | something and = 49 | something else $ = -35 |
something for = -76 | something i can = -30 | something stuck = 37 | something stuck in = 37 | son $ = 35 |
song = -46 | song $ = -27 | sooner be = 41 | sore = -44 | space = -46 | space $ = -46 | spaced = -30 |
spaced <leaving> = -30 | spaced out = -30 | spaced out $ = -30 | spring = 29 | spring $ = 35 | stab <selfref> = 59 |
stab at = -50 | stalker = -33 | stalker $ = -33 | stand = -37 | stand <selfref> = -47 | standing = 65 |
standing <ending> = 34 | standing on = 48 | standing over = 34 | start = -77 | start <ending> = -33 | started = 57 |
started $ = -33 | staying = 27 | staying <staying> = 27 | staying alive = 27 | stepdad = 42 | stiff = -61 |
stiff $ = -32 | stop <selfref> = 75 | stop bleeding $ = 45 | stop crying = -41 | stop crying $ = -41 |
stop hitting = 41 | stop my = 53 | stopped <question> = -35 | stopped when = -35 | stopping = 69 | story = -24 |
stranger = 50 | strangling = 41 | stress = -55 | stress $ = -45 | stressed = -71 | strip = 25 | stroke $ = 43 |
stroke <other> = 37 | stroke <question> = -47 | stroke in = -41 | strong = 52 | struggling = 39 |
struggling <organ> = 39 | struggling breathe = 39 | struggling breathe $ = 39 | stuff = 42 | stupid = -41 |
stupid $ = -34 | suicidal = 62 | suicidal $ = 37 | suicide in = -43 | sure i want = 33 | surprise = -41 |
surprise <selfref> = -41 | surprise me = -41 | surprise me $ = -41 | swallow <selfref> = -40 | swallow me = -40 |
swallowed = 67 | swallowed <amount> = 47 | swallowed all = 40 | sweat $ = 38 | swelling = 59 | switch = -45 |
switch off = -54 | tablets $ = 43 | tablets this = -38 | tablets this morning = -38 | tack = -35 |
take <negation> = 38 | take <other> = 46 | take me $ = 36 | take my = -74 | taken <selfref> = 46 | talk <help> = 56
| talking about suicide = 59 | tea $ = -51 | teach = -37 | tears = -45 | tears $ = -35 | tell her he = -42 |
telling = 52 | telling <selfref> = 41 | telling me = 39 | temper = -79 | tempted $ = -44 | ten $ = -65 | tense = -65
| tensing = -45 | tension = -44 | tension $ = -44 | terrified $ = -45 | test = -46 | test $ = -46 |
than <selfref> = -43 | than me = -35 | them <amount> = 50 | them all = 50 | there $ = -53 | there is blood = 59 |
there is not = 43 | these = -40 | they <harm> = 52 | they <question> = 53 | they are = 51 | they would = 88 |
they would be = 42 | things me = 36 | think $ = -70 | think <selfref> = 45 | think about = 65 | think he = 36 |
think he is = 36 | think i = 29 | think i will = 34 | think my = 48 | thinking <amount> = -46 |
thinking about killing = 65 | thinking much = -46 | thinking much $ = -46 | third = -3 | this <device> = -48 |
this <story> = -51 | this earth = 43 | this earth $ = 39 | this job = -37 | this planet = 45 | this printer = -36 |
this printer $ = -36 | this time = 35 | this week = -41 | this week $ = -33 | this work = -23 | this work $ = -23 |
this world = 71 | this world $ = 46 | thought $ = -81 | threatened = 54 | threatening = 53 | three hundred = -44 |
thriller = -36 | thriller about = -36 | throwing = 47 | thumb with = -14 | tidy = -55 | tied = 29 | tight = -43 |
tight $ = -69 | time $ = -41 | tired $ = -51 | tired <staying> = 46 | tired everything = -36 |
tired everything $ = -36 | tired this = -37 | toddler <harm> = -47 | told me she = 28 | tonight = 67 |
tonight $ = 39 | tonight and = 39 | took <amount> = 64 | took <other> = -50 | took all my = 17 | took handful = 48 |
took overdose $ = 60 | took something = 51 | took whole = 27 | tooth = -29 | top = 21 | toys = -40 | tramadol = 42 |
trampoline = -34 | tried = 63 | tried <dying> = 43 | tried <harm> = 39 | tried hang = 43 | tried kill himself = 42 |
tried strangle = 34 | trouble = 31 | trust = 49 | trust <selfref> = 47 | trying $ = -34 | trying get = 48 |
trying get in = 48 | turned <sign> = 43 | turned blue = 43 | turned blue $ = 43 | twice = 66 | twice $ = 52 |
tylenol = 45 | unalive <selfref> = 45 | unalive myself = 45 | uncle <taking> = -39 | unconscious = 58 |
unconscious $ = 47 | under = 13 | under ground = 39 | uneasy = -74 | uneasy $ = -35 | unhappy = -40 |
unhappy $ = -40 | uninspired = -42 | uninspired $ = -42 | until = 70 | until it = 49 | unwind = -40 | unwind $ = -40
| up <cutting> = 43 | up <selfref> = -28 | up about = -47 | up and i = 47 | up blood = 39 | up from = 53 |
up with = -45 | up with me = -38 | up with my = -35 | urge $ = -44 | urges $ = -48 | us $ = 68 | useless = -57 |
vegetables = -46 | vegetables $ = -46 | version $ = -45 | video = -38 | vision = 37 | visit = -37 | vodka = 57 |
volunteer = -78 | wake <selfref> = -46 | wake at = -53 | wake me = -46 | wake up = 72 | wake up $ = 68 |
waking up $ = 45 | walk $ = -34 | wall = 59 | want $ = 54 | want <killing> = 72 | want be alive = 67 |
want be on = 47 | want break my = 27 | want burn = 39 | want carve = 27 | want cut $ = 39 | want drink = -40 |
want drink $ = -40 | want dye = 54 | want end my = -50 | want go where = 37 | want it stop = -40 | want jump = 50 |
want kill my = 55 | want live any = 47 | want make = 45 | want make it = 41 | want my life = 54 | want put = 32 |
want sleep and = 34 | want someone = 29 | want stab = 32 | want this = -34 | want wake = 42 | wanting <harm> = 31 |
wanting hurt = 31 | warfarin = 25 | was $ = -49 | was <fear> = -32 | was <harm> = 42 | was <story> = -35 |
was bullied = -45 | was choking on = -29 | was dead $ = 45 | was shot = -53 | was stabbed = -55 | washing = -50 |
watches = 34 | watching = -51 | water $ = -50 | waters = 59 | wave = -63 | way = 91 | way $ = -56 | way <dying> = 40
| way <leaving> = 82 | way out = 63 | we = -46 | we <question> = -62 | we did = -56 | we lost = -59 | wear = -40 |
wedding = -40 | wedding $ = -41 | well for = -50 | went = -31 | what <selfref> = 89 | what <sudden> = -49 |
what are = -62 | what can = -51 | what do $ = 37 | what i = 76 | what is carbon = -47 | what is meaning = -32 |
when <kin> = 52 | when are = 64 | when did = -45 | when he is = 53 | when i am = 97 | when i was = -113 |
when she goes = 42 | when she is = 46 | whenever <selfref> = 46 | whenever i = 46 | where i live = 26 |
whole pack = 39 | whole strip = 25 | why <selfref> = 33 | why do = -57 | why i = 33 | wife $ = 83 | wife <harm> = 77
| will <ending> = 43 | will <harm> = 71 | will <negation> = 26 | will <question> = 48 | will <staying> = 43 |
will be death = -42 | will do = 47 | will hurt = 42 | will kill himself = 41 | will kill me = -73 |
will kill myself = 35 | will live = 43 | will live $ = 36 | will never = -47 | will not = 36 | will not be = 55 |
will not let = 62 | will with = -36 | wind down = -53 | wind down $ = -34 | wine at = -34 | wipe = -38 |
wipe <selfref> = -38 | wipe my = -38 | wish i would = 61 | wishes = 45 | with <anger> = -37 | with <body> = -31 |
with <drug> = 46 | with <mind> = -29 | with <organ> = -54 | with <question> = -35 | with <sudden> = -33 |
with anger = -34 | with can = -33 | with can not = -33 | with her $ = 30 | with me $ = -55 | with me in = 51 |
with my dad = -35 | with my ex = -32 | with my parent = -47 | with this = -40 | woke = 60 | woke up = 61 |
works $ = -38 | world = 72 | world $ = 26 | worn out $ = -50 | worried $ = -51 | worried about = -38 |
worried about my = -47 | worry $ = -45 | worrying = -59 | would = 30 | would <story> = 45 | would be = 52 |
would be better = 70 | would care = 34 | would died = 46 | would died in = 46 | would end = -48 | would get = 60 |
would kill me = 28 | would miss me = 34 | would not hurt = -33 | would not mind = 43 | would not stop = 55 |
would say = -48 | would sooner = 41 | would sooner be = 41 | wrist $ = 42 | written = 70 | wrong <drug> = 62 |
wrong <selfref> = -42 | wrong i = -42 | wrote <story> = -22 | xanax = 46 | year $ = -99 | years = -92 |
years $ = -59 | years <past> = -76 | years <sudden> = -57 | years ago = -57 | years ago $ = -32 | yesterday = 48 |
young = -54 | young $ = -40 | yourself = 7 | yourself $ = 52
"""
"""Phrase = tenths of weight; <concepts> stand for their words, .. for others between."""
