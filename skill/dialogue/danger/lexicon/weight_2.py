"""Phrases and their weights, learned by tests/dialogue/danger/weigh.py; plain data."""

WEIGHTS = """
being <dying> = 38 | being <staying> = 68 | being alive = 47 | being dead = 38 | being hard = -44 |
being hard on = -44 | being here = 36 | being here $ = 32 | being sick = 48 | best friend died = -30 |
better off = 66 | bike = -55 | bike $ = -46 | bike <ending> = -39 | bill = -68 | bit and i = 44 | bite = -39 |
bites = 41 | bits = -34 | bitten = 23 | bitten by = 23 | black = 40 | blade = 59 | blade $ = 36 | bleach and = 50 |
bleeding $ = 63 | bleeds = 52 | bleeds $ = 44 | blew = -55 | blocked = -53 | blood $ = 61 | body $ = -62 |
boiling water = 40 | book = -52 | born = 68 | born $ = 56 | boss <sexual> = 36 | bottle <drug> = 46 |
box <organ> = -48 | boxes = -44 | boy = 61 | boy $ = 29 | boyfriend <harm> = 72 | boyfriend <question> = 30 |
boyfriend is = 30 | brain = -57 | break <selfref> = 41 | break my = 41 | break my own = 32 | breathe in = -51 |
breaths = -42 | breaths $ = -42 | breeding = -38 | breeding $ = -38 | bridge $ = 67 | broken <organ> = -37 |
broken heart = -37 | brother <harm> = -24 | bruises = 64 | building = 48 | bullied = -59 | bullied at = -39 |
burden $ = -43 | burger = -36 | burn myself = 46 | burns = 53 | burns <selfref> = 38 | burns me = 38 |
burnt <leaving> = -40 | burnt out = -40 | burnt out $ = -36 | but <negation> = -52 | but <selfref> = 60 | but i = 61
| but i want = 58 | but it is = -41 | but not = -39 | but she = 51 | buy = 39 | by <other> = 37 | by car = 33 |
by car $ = 33 | by mistake = 53 | cabinet = 51 | cake = -49 | cake $ = -49 | call $ = -50 | call <help> = 75 |
call <kin> = -46 | call for = 43 | call my = -63 | called = -51 | calm = -52 | calm down = -41 | calories = -38 |
calpol $ = 40 | came = 73 | came off = 40 | can <help> = 56 | can i do = -52 | can not bear = 37 |
can not catch = 38 | can not change = -40 | can not feel = 55 | can not get = 48 | can not lift = 37 |
can not move = 66 | can not see = 59 | can not talk = 36 | car = 45 | car park = 45 | care = 55 | care if = 41 |
care if i = 33 | cars = -50 | catch <selfref> = 38 | catch my = 38 | catch my breathe = 38 | causes = -49 |
change = -56 | change $ = -40 | change my = -36 | change my life = -36 | charity = -52 | charity $ = -45 |
chest $ = 80 | chest and = 48 | chewed = 31 | childline = 31 | childline $ = 31 | childrens = 29 |
choked <selfref> = 45 | choked me = 45 | choking $ = 61 | choose $ = -48 | christmas = 48 | cleaning = 41 |
clear $ = -46 | clear <selfref> = -37 | clear my = -37 | clear my head = -37 | close $ = -48 | closing $ = 72 |
club $ = -40 | co = 55 | co codamol = 55 | codamol = 55 | codeine = 36 | coffee $ = -70 | cold $ = -65 |
collapsed = 73 | collapsed $ = 49 | come = 43 | come <ending> = 36 | come over = 36 | coming <leaving> = 48 |
coming out = 48 | concentrate = -42 | concentrate $ = -42 | confidence = -42 | confidence $ = -42 | cooking = -46 |
cooking $ = -43 | coping = -34 | coping on = -34 | coping on my = -34 | coughing = 44 | coughing up = 37 |
coughing up blood = 37 | could <dying> = -41 | could die = -41 | council = -44 | council $ = -44 |
courage <ending> = 46 | cpr = -37 | crash = 43 | crashed = -47 | craving $ = -62 | cravings = -38 | cravings $ = -38
| cried = -45 | crime = -59 | crisis = 74 | cross $ = -49 | crying = -57 | crying $ = -51 | cut <other> = 36 |
cut my arm = 22 | cuts = 75 | cuts $ = 46 | cutting = 89 | cutting $ = 53 | dad <dying> = -45 | dad <harm> = 69 |
dad <past> = -44 | dad died = -30 | daughter <question> = 57 | daughter drank = 41 | daughter is = 57 |
daughter took = 30 | days $ = 44 | dead $ = 29 | dead on my = -29 | dead tired = -53 | death $ = -62 |
death <selfref> = -42 | death in = -56 | death me = -42 | decide $ = -65 | decided = 45 | deep $ = -64 |
demotivated = -40 | demotivated $ = -40 | dentist = -43 | dentist $ = -41 | depression = -44 | deserve = 55 |
detached = -40 | detached $ = -40 | did it = 57 | die = 25 | die $ = 59 | die for = -52 | die for $ = -37 |
die from = 45 | died = -92 | died $ = -39 | died <organ> = -18 | died heart = -18 | died heart attack = -18 |
died i want = 34 | disappear for = 38 | disappear for good = 38 | disappear into = -39 | distracted = -39 |
distracted $ = -39 | divorce = -52 | do $ = -52 | do <leaving> = 45 | do <organ> = -41 | do another = 49 |
do breathing = -41 | do it = 41 | do it $ = 55 | do not mind = -57 | do this = -10 | do this any = -20 |
dog <dying> = -54 | doing = 32 | door and = 47 | door with = 41 | dose = 62 | dose <drug> = 42 | doubt = -57 |
doubt <selfref> = -33 | doubt myself = -33 | doubt myself $ = -33 | doubting = -36 | doubting <selfref> = -36 |
doubting myself = -36 | doubting myself $ = -36 | down $ = -69 | downstairs = 49 | drained = -40 | drained $ = -40 |
drank = 62 | drank <amount> = -47 | drank <chemical> = 54 | drifting = -39 | drifting $ = -39 | drive $ = -38 |
drop = -64 | drowned = -56 | drowning in = -42 | dry = -32 | dry $ = -32 | during = -45 | dying $ = 52 |
dying for = -49 | early = -48 | earth = 52 | earth $ = 48 | eat = -56 | eaten = 71 | edge $ = -55 | eight = -64 |
eight $ = -59 | else $ = -52 | else <selfref> = 62 | emails = -56 | emails $ = -56 | embarrassment $ = -53 |
emergencynumber = 53 | emergencynumber $ = 56 | end $ = -37 | end <other> = 49 | end it all = 55 | end it here = -46
| end on = -43 | end things = 52 | ending = 58 | endpoint <selfref> = -43 | endpoint my = -43 | ends with = -32 |
england = -41 | enough $ = -61 | enough living = 31 | epilepsy = -34 | epilepsy $ = -34 | essay = -53 |
everything <arrange> = 41 | ex is = 65 | exam $ = -54 | except = 54 | except <selfref> = 51 | exercise = -50 |
exercise $ = -65 | exhausted = -51 | exist = 60 | exist $ = 45 | existing = 53 | existing $ = 53 | extra = 43 |
eye = 37 | eye $ = 48 | face = 83 | face has = 46 | fail = -45 | fail $ = -37 | failing = -44 | failure = -63 |
fainted and = 34 | fall = -38 | fall and = 39 | fall asleep = -46 | fallen = 55 | fallen and = 41 | farm and = 25 |
fast = -70 | fast $ = -46 | fatal = 38 | fate = 28 | feel <anger> = -39 | feel <dying> = 26 | feel <ending> = 36 |
feel <leaving> = -55 | feel <mind> = -53 | feel <question> = -60 | feel <selfref> = 48 | feel <sudden> = -41 |
feel <well> = 43 | feel can = -41 | feel can not = -41 | feel dead = -32 | feel ending = 36 | feel get = -44 |
feel let = -40 | feel my = 53 | feel my leg = 43 | feel no = -40 | feel not = -43 | feel numb = -41 | feel pain = 55
| feel pain $ = 52 | feel shaky = -33 | feel shaky $ = -33 | feel tense = -26 | feel want = -43 | feet under = 43 |
fell asleep = -37 | fell asleep $ = -31 | fella = 43 | felt <well> = -40 | fewer = -35 | fight = -42 | film = -55 |
find = 56 | find <selfref> = 12 | find me = 47 | find me $ = 35 | finds <leaving> = -42 | finds out = -42 |
finger = -32 | finger $ = -42 | fire = 36 | fire $ = 39 | first = -36 | first aid = -40 | fitting = 61 | five = -66
| floor = 61 | floor $ = 62 | flu = -36 | fly = -48 | focus = -48 | focus $ = -48 | football = -43 |
football $ = -43 | for <fear> = -28 | for <mind> = -36 | for <well> = 68 | for feeling = -32 | for good = 68 |
for good $ = 54 | for his = -49 | for holiday = -40 | for living and = -53 | for me = 64 | for today = -42 |
for today $ = -42 | for weekend = -45 | forces = 57 | forever = 79 | forever $ = 75 | forgot = -47 | forty = 53 |
fought = -40 | four $ = -58 | fourteen = -41 | frazzled = -39 | frazzled $ = -39 | fresh = 45 | friend $ = -38 |
friend <dying> = -30 | friend <selfref> = 49 | friend died = -30 | friend i = 44 | friend is going = 25 |
from <dying> = 45 | from <selfref> = 63 | from this = 43 | front = 56 | frustration = -40 | frustration $ = -40 |
fumes = 50 | funeral = -47 | funeral <question> = -46 | funeral <staying> = -43 | funeral is = -46 |
funeral tomorrow = -43 | funeral tomorrow $ = -43 | garage = 61 | gave me heart = -39 | gentle = -40 |
get <help> = 69 | get <leaving> = -34 | get <sign> = -43 | get in = 48 | get me out = -46 | get my breathe = 38 |
get panic = -37 | get panic attacks = -37 | get panicky = -34 | get sleep = -29 | get sleep $ = -29 |
get started = -33 | get started $ = -33 | ghosted = -39 | ghosted <selfref> = -39 | ghosted me = -39 | girl = 42 |
girlfriend $ = 44 | glad = -38 | glass = -45 | glass wine = -47 | go <ending> = -35 | go <other> = 43 |
go <question> = 37 | go <selfref> = -30 | go and = 38 | go he = 43 | go he will = 39 | go heaven $ = 36 | go i = -30
| go on $ = -18 | go where = 37 | go wrong = -61 | go wrong $ = -61 | goes = 67 | goes quiet = 37 | going $ = -77 |
going <cutting> = 52 | going <taking> = 37 | going be here = 45 | going down my = 38 | going hang myself = 44 |
going jump $ = 48 | going kill herself = 31 | going kill himself = 38 | going kill my = 56 | going make = 36 |
going shoot = 33 | going take = 31 | goldfish = -33 | gone <sign> = 67 | gone blue = 44 | gone on = 54 |
good way = -49 | goodbye = 49 | goodbye my colleague = -51 | goose = -37 | got <arrange> = 47 | got <fear> = 43 |
got <harm> = -56 | got <negation> = 55 | got <weapon> = 47 | got gun = 45 | got in = 38 | got it = -33 |
got it wrong = -33 | got no = 47 | grabbed = 71 | grabbed my = 52 | gran $ = -61 | grand = -48 |
grandad <sexual> = 47 | grandkids = -29 | grave = -54 | grey = 48 | ground <selfref> = -70 | guilt = -53 |
guilt $ = -39 | guilty = -42 | guilty $ = -42 | gun and = 45 | gun on = 34 | guy = 43 | gym = -67 | ha = -34 |
ha $ = -34 | had <taking> = 48 | had enough living = 31 | had pillow = 34 | had pillow in = 34 | halfway = -35 |
handful = 50 | hang himself = 49 | hang up = -47 | hanged = -47 | hanging $ = 58 | hanging on = -32 | happen = 47 |
happiness = -26 | happiness $ = -26 | happy $ = -52 | hard on = -72 | hard on myself = -72 | has been = 51 |
hate = -68 | hate <selfref> = -47 | have <negation> = -42 | have <organ> = -3 | have <staying> = 42 |
have <weapon> = 39 | have <wish> = 65 | have bad = -32 | have be = 39 | have been = 32 | have been well = -50 |
have broken = 56 | have come = 43 | have come over = 33 | have cut my = 64 | have decided = 45 | have drunk = 53 |
have get = 50 | have got no = 44 | have gun = 36 | have never = -67 | have picked = 20 | have problem = -43 |
have problem $ = -43 | have taken = 80 | have taken many = 37 | having = 82 | having <sign> = 63 |
having heart attack = 68 | having panic = -36 | having panic attack = -36 | having trouble = 31 | he <taking> = 46 |
he <threat> = 65 | he can = 39 | he can not = 39 | he did = 50 | he goes = 45 | he hits = 73 | he is bleeding = 50 |
he is choking = 32 | he is going = 70 | he is gone = 26 | he is had = 39 | he is having = 58 | he is pain = -40 |
he is stopped = 42 | he keeps = 44 | he said he = 32 | he stabbed = -34 | he will not = 53 | head and = 50 |
head off = -32 | headed = -49 | heart $ = -75 | heart <drug> = 38 | heart attack $ = 57 | heart doing = 38 |
heart stopped when = -35 | held = 50 | help me with = -122 | her <kin> = 30 | her <other> = -42 | her <selfref> = 51
| her arm = 41 | her dead = 45 | her face = 37 | her grave = -37 | her he = -42 | her my = 39 | here <negation> = 35
| here any = 51 | here any more = 51 | herself = 64 | herself $ = 65 | hiding = 49 | high = -67 | hill = -45 |
him <ending> = 49 | him in = 60 | him over = 49 | him over $ = 45 | his <body> = 102 | his <idle> = 51 |
his <organ> = 50 | his hands = 49 | his head $ = 29 | hit = -6 | hit her = 47 | hit her head = 29 | hit me he = 45 |
hit my head = 43 | hitting = 73 | hitting <selfref> = 60 | hitting me = 48 | hob = 52 | hold <selfref> = -57 |
hold my = -57 | hold my breathe = -59 | holiday = -59 | holiday $ = -45 | home $ = 48 | home and = 55 |
home and he = 26 | home for = -39 | hope $ = -54 | hopeless = -56 | horse = -42 | hospice = -40 | hotline = 58 |
hour = 42 | house $ = 66 | how did = -34 | how does = -36 | how long can = -42 | hug = -38 | hundred and = 36 |
hungry = -39 | hurry = -21 | hurt <other> = 28 | hurt anyone $ = -52 | hurt my baby = 49 | hurt myself tonight = 36
| hurting = 74 | hurting <selfref> = 50 | hurting anyone = -38 | hurting anyone $ = -38 | hurting myself = 63 |
hurts <selfref> = 66 | hurts from = -40 | hurts me = 66 | husband $ = 64 | husband <question> = 42 |
husband <taking> = 38 | i $ = -55 | i <anger> = 41 | i <burden> = -57 | i <dying> = 57 | i <help> = 52 |
i <idle> = -50 | i am about = 62 | i am afraid = -45 | i am asking = 54 | i am being = 30 | i am bit = -38 |
i am can = -47 | i am dizzy = 43 | i am drinking = 45 | i am drowning = -52 | i am ending = 51 |
i am exhausted = -36 | i am falling = -34 | i am get = -42 | i am glad = -38 | i am gone = 58 | i am hanging = -41 |
i am hiding = 43 | i am mind = -28 | i am nine = 46 | i am not = -40 | i am nurse = -32 | i am only = 39 |
i am panicking = -52 | i am planning = 68 | i am racing = -30 | i am stuck = -44 | i am thinking = 68 |
i am useless = -47 | i call = 47 | i could die = -41 | i deserve = 41 | i died $ = 45 | i do this = -41 |
i feel can = -41 | i feel dead = -32 | i feel ending = 36 | i feel get = -44 | i feel i = 34 | i feel let = -40 |
i feel no = -40 | i feel not = -43 | i feel numb = -41 | i feel shaky = -33 | i feel tense = -26 | i feel want = -43
| i forgot = -47 | i get panic = -37 | i get panicky = -34 | i had = -41 | i had pillow = 34 | i had stroke = -49 |
i hate = -55 | i have bad = -32 | i have been = 38 | i have come = 43 | i have decided = 45 | i have drunk = 53 |
i have gun = 36 | i have never = -67 | i have picked = 20 | i have taken = 72 | i hurt myself = 67 | i injected = 39
| i keep having = 22 | i keep hoping = 39 | i laughed = -40 | i left = -74 | i meant = -51 | i might = 44 |
i miss = -57 | i mixed = 38 | i need ambulance = 62 | i need go = 43 | i need my = 47 | i not = 29 |
i overdosed $ = 33 | i overdosed on = -32 | i pushed = 32 | i said no = 46 | i say = 47 | i slapped = 38 |
i swallowed = 43 | i teach = -37 | i think = 73 | i think $ = -40 | i think about = 56 | i think he = 36 |
i think my = 48 | i took my = -40 | i took something = 45 | i use = -38 | i usedto = -79 | i want $ = 44 |
i want burn = 39 | i want carve = 27 | i want cut = 52 | i want dye = 42 | i want hurt = 65 | i want jump = 42 |
i want kill = 76 | i want put = 32 | i want someone = 29 | i want stab = 32 | i want talk = 42 | i was bullied = -45
| i was choking = -29 | i was on = -57 | i was shot = -38 | i was stabbed = -35 | i were = 46 | i will kill = 35 |
i will never = -42 | i will not = 74 | i would died = 46 | i would do = 49 | i would say = -48 | i would sooner = 41
| idea <selfref> = 43 | idea i = 43 | if = 58 | if <other> = 52 | if i = 39 | if i died = 51 | if i feel = -42 |
if i took = 47 | if i want = 32 | if it = 44 | in $ = 68 | in <drug> = 46 | in <ending> = -55 | in <story> = -51 |
in bath $ = -20 | in bathroom = 50 | in cupboard = 65 | in england = -41 | in front = 56 | in game = -39 |
in game $ = -27 | in hospital = -46 | in london = -48 | in my hand = 45 | in my throat = -34 | in one = 45 |
in panic = -31 | in panic $ = -31 | in stomach = 43 | in this world = 48 | inhaler = 66 | injected = 39 |
insurance = 50 | interview = -93 | interview $ = -54 | into = 79 | into <selfref> = 51 | into my = 51 | iron = 35 |
irritable = -39 | irritable $ = -39 | is <killing> = -65 | is <organ> = -44 | is <question> = 62 | is <story> = -28
| is <taking> = 79 | is <threat> = 66 | is about = -39 | is away = -45 | is beating = 45 | is blood = 59 |
is choking = 75 | is choking $ = 33 | is collapsed = 35 | is collapsed $ = 35 | is dead = -58 | is die for = -34 |
is dying = -52 | is dying $ = -46 | is fatal = 36 | is gone $ = -47 | is good = -42 | is got gun = 38 | is had = 40
| is hard = -39 | is hitting = 36 | is killer = -49 | is killing = -44 | is long = -50 | is long $ = -39 |
is meaning = -32 | is my last = 66 | is not moving = 34 | is not responding = 38 | is not violent = -16 |
is not waking = 44 | is not worth = 50 | is numb = 41 | is numb $ = 36 | is on fire = 49 | is only = 57 |
is pain = -22 | is pain in = -31 | is painful = 30 | is painful $ = 30 | is panic = -57 | is panic attack = -32 |
is pouring = 33 | is sitting = 57 | is sitting on = 45 | is stopped = 42 | is suicidal = 49 | is suicidal $ = 49 |
is talking = 58 | is talking about = 56 | is this = -51 | is this one = -34 | is threatening = 47 | is time = 37 |
is unconscious = 56 | is violent = 39 | is violent $ = 39 | it <amount> = 37 | it <arrange> = 52 | it again = 51 |
it all = 34 | it all $ = 49 | it along = 40 | it along $ = 40 | it bleeds = 44 | it bleeds $ = 44 | it here = -46 |
it here $ = -46 | it hurt = 51 | it is all = -44 | it is panic = -53 | it is time = 37 | it tonight = 41 |
it was not = 62 | it will = 52 | it would = 54 | it would be = 50 | it wrong = -33 | it wrong $ = -33 | jab = -41 |
job = -77 | job $ = -47 | join = 51 | jump $ = 73 | jump in = -59 | keep having = 22 | keep hoping = 39 |
keep wanting hurt = 31 | keeps = 60 | kid i = 50 | kill <selfref> = 38 | kill herself = 40 | kill him = 54 |
kill himself = 60 | kill it = -40 | kill me $ = 26 | kill myself = 43 | kill them = 42 | killed = -84 |
killer $ = -24 | killing me = -80 | killing me $ = -56 | kind = -68 | king = -44 | kitchen floor = 34 | kms = 62 |
knackered = -53 | knackered $ = -43 | knee = -57 | knee $ = -61 | knife $ = 63 | knock = -39 | know what do = 37 |
know why = 30 | knows = 19 | knows $ = 33 | last month = -36 | last month $ = -33 | last week $ = 61 | late = -33 |
late $ = -63 | later = -55 | laugh = -57 | laughed = -40 | laughter = -38 | laughter $ = -38 | learn = -49 |
least = 47 | leave <other> = 47 | leave he = 47 | leave he will = 47 | left $ = -60 | left <body> = 47 |
left arm = 47 | left arm $ = 33 | less than = 44 | level = -36 | life <ending> = 44 | life and = -58 | life any = 51
| life any more = 51 | life is not = 58 | light = -48 | light headed = -39 | lip = 67 | lip <question> = 64 |
lip are = 61 | little one = 38 | live $ = 54 | live and = 29
"""
"""Phrase = tenths of weight; <concepts> stand for their words, .. for others between."""
