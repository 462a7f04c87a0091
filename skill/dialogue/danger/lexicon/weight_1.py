"""Phrases and their weights, learned by tests/dialogue/danger/weigh.py; plain data."""

WEIGHTS = """
<amount> .. <burden> = 48 | <amount> .. <cutting> = 42 | <amount> .. <drug> = 97 | <amount> .. <ending> = 71 |
<amount> .. <idle> = -53 | <amount> .. <killing> = 43 | <amount> .. <negation> = 50 | <amount> .. <selfref> = 92 |
<amount> .. <sign> = 61 | <amount> .. <well> = -52 | <amount> again = -38 | <amount> amount = 41 |
<amount> aspirin = 45 | <amount> codeine = 36 | <amount> i = 57 | <amount> living = 31 | <amount> pack = 39 |
<amount> pills = 40 | <amount> reason = 37 | <amount> strip = 25 | <amount> tylenol = 45 | <anger> .. <harm> = 52 |
<anger> .. <selfref> = 81 | <anger> .. <staying> = 56 | <arrange> .. <amount> = 80 | <arrange> .. <anger> = 66 |
<arrange> .. <control> = 41 | <arrange> .. <ending> = 54 | <arrange> .. <god> = 45 | <arrange> .. <help> = 7 |
<arrange> .. <negation> = 63 | <arrange> .. <organ> = -60 | <arrange> .. <secret> = 53 | <arrange> .. <staying> = 64
| <arrange> .. <sudden> = 63 | <arrange> .. <wish> = 57 | <arrange> blood = -47 | <arrange> do = 47 |
<arrange> go = -37 | <arrange> hurt = 42 | <arrange> live = 43 | <arrange> never = -47 | <arrange> not = 36 |
<blade> = 66 | <blade> .. <body> = 74 | <blade> .. <ending> = 29 | <blade> .. <harm> = 39 |
<blade> .. <leaving> = 60 | <blade> .. <selfref> = 101 | <blade> in = 29 | <blade> wine = -47 |
<body> .. <blade> = 79 | <body> .. <cutting> = 78 | <body> .. <idle> = 58 | <body> .. <kin> = 40 |
<body> .. <sudden> = -44 | <body> .. <well> = -65 | <body> again = 53 | <body> and = 47 | <body> because = 48 |
<body> has = 58 | <body> in = -42 | <body> until = 49 | <body> will = 41 | <body> with = 94 |
<burden> .. <drug> = 63 | <burden> .. <dying> = 96 | <burden> .. <past> = 47 | <burden> if = 69 | <burden> me = 43 |
<burden> off = 66 | <chemical> = 46 | <chemical> .. <body> = 57 | <chemical> .. <selfref> = 71 |
<chemical> .. <staying> = 77 | <chemical> and = 57 | <chemical> in = 59 | <child> .. <anger> = 43 |
<child> .. <dying> = -32 | <child> .. <harm> = -21 | <child> .. <sign> = 72 | <child> .. <taking> = 97 |
<child> and = -42 | <child> ate = 56 | <child> chewed = 31 | <child> has = 62 | <child> hit = -41 | <child> i = 49 |
<control> .. <arrange> = 47 | <control> .. <body> = 63 | <control> .. <idle> = 62 | <control> .. <negation> = 77 |
<control> .. <staying> = 63 | <control> and = 69 | <control> in = 63 | <cutting> .. <arrange> = 36 |
<cutting> .. <body> = 111 | <cutting> .. <ending> = 89 | <cutting> .. <organ> = -52 | <cutting> .. <selfref> = 22 |
<cutting> .. <threat> = 45 | <cutting> i = 62 | <cutting> it = -53 | <device> = -44 | <drug> = 48 |
<drug> .. <amount> = 82 | <drug> .. <arrange> = 50 | <drug> .. <body> = -13 | <drug> .. <killing> = 59 |
<drug> .. <kin> = 47 | <drug> .. <leaving> = 47 | <drug> .. <other> = 83 | <drug> .. <question> = 39 |
<drug> .. <staying> = -60 | <drug> .. <well> = -25 | <drug> enough = 46 | <drug> i = 61 | <drug> in = 54 |
<drug> is = 50 | <drug> twice = 56 | <drug> when = -54 | <dying> .. <anger> = -46 | <dying> .. <arrange> = 75 |
<dying> .. <body> = -61 | <dying> .. <ending> = -61 | <dying> .. <harm> = -49 | <dying> .. <help> = 47 |
<dying> .. <idle> = -93 | <dying> .. <organ> = -34 | <dying> .. <other> = -82 | <dying> .. <secret> = 39 |
<dying> .. <story> = -64 | <dying> .. <wish> = 44 | <dying> after = -40 | <dying> bad = 44 | <dying> heart = -18 |
<dying> i = 61 | <dying> in = -44 | <dying> inside = -41 | <dying> my = -46 | <dying> on = -61 | <dying> one = -52 |
<dying> stroke = -46 | <dying> tired = -53 | <dying> two = -28 | <dying> up = -50 | <dying> would = 61 |
<ending> .. <amount> = 45 | <ending> .. <arrange> = 40 | <ending> .. <burden> = 34 | <ending> .. <high> = -44 |
<ending> .. <staying> = 71 | <ending> crying = -41 | <ending> everyone = 61 | <ending> here = -56 |
<ending> hitting = 45 | <ending> i = 50 | <ending> message = 38 | <ending> month = -36 | <ending> myself = 54 |
<ending> sentence = 46 | <ending> things = 52 | <ending> this = -69 | <ending> tonight = 58 | <fear> .. <child> = 47
| <fear> .. <harm> = 49 | <fear> .. <kin> = 64 | <fear> .. <leaving> = 59 | <fear> .. <other> = 82 |
<fear> .. <question> = 73 | <fear> .. <selfref> = 72 | <fear> .. <story> = -34 | <fear> .. <wish> = 48 |
<fear> about = -38 | <fear> at = 37 | <fear> death = -40 | <fear> go = 43 | <fear> he = 53 | <fear> my = 68 |
<god> = 56 | <god> .. <selfref> = 65 | <harm> .. <child> = 111 | <harm> .. <control> = 53 | <harm> .. <idle> = -31 |
<harm> .. <kin> = 105 | <harm> .. <organ> = -20 | <harm> .. <other> = 83 | <harm> ball = -49 | <harm> fast = -39 |
<harm> from = -40 | <harm> her = 55 | <harm> his = -38 | <harm> i = -13 | <harm> in = -66 | <harm> mum = 32 |
<harm> snooze = -32 | <harm> when = -61 | <help> = 57 | <help> .. <harm> = 55 | <help> .. <past> = -44 |
<help> .. <staying> = -27 | <help> and = -38 | <help> for = 88 | <high> .. <other> = 51 | <high> .. <question> = 32
| <high> .. <staying> = 65 | <high> bridge = 39 | <high> today = 41 | <idle> .. <dying> = -71 |
<idle> .. <help> = 43 | <idle> under = 43 | <killing> .. <anger> = -41 | <killing> .. <idle> = -69 |
<killing> .. <staying> = -54 | <killing> at = -50 | <killing> herself = 32 | <killing> him = 58 | <killing> in = -40
| <killing> it = -46 | <killing> myself = 67 | <killing> someone = 55 | <killing> them = 42 | <killing> this = -52 |
<killing> time = -48 | <kin> .. <blade> = 76 | <kin> .. <chemical> = 39 | <kin> .. <child> = -3 |
<kin> .. <cutting> = 54 | <kin> .. <drug> = 96 | <kin> .. <fear> = 62 | <kin> .. <high> = 63 | <kin> .. <organ> = 59
| <kin> .. <sexual> = 88 | <kin> .. <sign> = 121 | <kin> .. <weapon> = 57 | <kin> .. <wish> = 90 | <kin> and = -58 |
<kin> ate = 44 | <kin> beat = -32 | <kin> beats = 46 | <kin> boyfriend = 51 | <kin> can = 57 | <kin> collapsed = 47
| <kin> died = -60 | <kin> does = 60 | <kin> face = 46 | <kin> from = 63 | <kin> funeral = -35 | <kin> having = 61 |
<kin> he = 60 | <kin> kills = -49 | <kin> pills = 47 | <kin> says = 76 | <kin> taken = 44 | <kin> talking = 49 |
<kin> tried = 70 | <kin> wants = 58 | <kin> was = -56 | <leaving> .. <amount> = 46 | <leaving> .. <body> = 29 |
<leaving> .. <child> = 70 | <leaving> .. <device> = 55 | <leaving> .. <idle> = -60 | <leaving> .. <negation> = 53 |
<leaving> .. <sexual> = -88 | <leaving> .. <staying> = 65 | <leaving> arm = 47 | <leaving> before = 69 |
<leaving> make = 36 | <leaving> one = 37 | <leaving> out = -54 | <leaving> shoot = 33 | <leaving> take = 31 |
<leaving> where = 37 | <mind> .. <idle> = 53 | <mind> and = 45 | <mind> off = -32 | <mind> will = -74 |
<negation> .. <arrange> = 31 | <negation> .. <drug> = -54 | <negation> .. <fear> = 24 | <negation> .. <harm> = -71 |
<negation> .. <help> = -43 | <negation> .. <killing> = -48 | <negation> .. <kin> = 69 | <negation> .. <organ> = 43 |
<negation> .. <selfref> = -15 | <negation> .. <sign> = 3 | <negation> .. <staying> = 84 |
<negation> .. <sudden> = 90 | <negation> allowed = 53 | <negation> at = 39 | <negation> be = 42 |
<negation> bear = 37 | <negation> breathing = 69 | <negation> but = 35 | <negation> come = 46 | <negation> cut = -45
| <negation> drink = -51 | <negation> food = 62 | <negation> for = 54 | <negation> having = -42 |
<negation> here = -50 | <negation> hits = -41 | <negation> kill = -59 | <negation> knows = 33 | <negation> lift = 37
| <negation> love = -28 | <negation> move = 66 | <negation> moving = 41 | <negation> need = -29 |
<negation> plans = -30 | <negation> purpose = -34 | <negation> remember = 36 | <negation> responding = 38 |
<negation> see = 76 | <negation> sleep = -43 | <negation> take = -40 | <negation> thinking = -48 |
<negation> this = -33 | <negation> trust = 49 | <organ> .. <drug> = 38 | <organ> .. <help> = -35 |
<organ> .. <negation> = 46 | <organ> .. <past> = -52 | <organ> .. <taking> = 43 | <organ> and = 62 |
<organ> doing = 38 | <organ> in = -53 | <organ> through = -36 | <other> .. <anger> = 50 | <other> .. <blade> = 74 |
<other> .. <dying> = -22 | <other> .. <fear> = 63 | <other> .. <taking> = 48 | <other> .. <weapon> = 92 |
<other> .. <wish> = 119 | <other> are = 51 | <other> came = 43 | <other> can = 61 | <other> drank = 47 |
<other> drowning = -39 | <other> face = 42 | <other> followed = -46 | <other> goes = 63 | <other> grave = -39 |
<other> hands = 49 | <other> he = -46 | <other> hit = -46 | <other> hits = 85 | <other> hurt = 47 | <other> i = 79 |
<other> in = 91 | <other> jumped = -43 | <other> keeps = 44 | <other> kill = 49 | <other> my = 52 |
<other> out = -43 | <other> over = 49 | <other> put = 69 | <other> read = -33 | <other> say = 45 | <other> says = 39
| <other> sees = -55 | <other> stabbed = -34 | <other> this = 41 | <other> tonight = 18 | <other> touch = 41 |
<other> tried = 47 | <other> wants = 41 | <other> went = -42 | <other> when = 41 | <past> .. <child> = -80 |
<past> .. <control> = -68 | <past> .. <harm> = 14 | <past> .. <killing> = -65 | <past> .. <question> = -47 |
<past> .. <staying> = -55 | <past> .. <story> = -63 | <past> .. <sudden> = -53 | <past> .. <well> = -106 |
<past> ago = -57 | <past> bullied = -45 | <past> gone = 46 | <past> shot = -53 | <past> stabbed = -55 |
<past> this = 53 | <past> two = -37 | <question> .. <amount> = 30 | <question> .. <arrange> = 61 |
<question> .. <blade> = 38 | <question> .. <drug> = 16 | <question> .. <high> = 100 | <question> .. <sexual> = 65 |
<question> all = -34 | <question> another = 49 | <question> beating = 45 | <question> blood = 59 |
<question> breathing = -28 | <question> choking = 73 | <question> collapsed = 35 | <question> dead = -64 |
<question> did = -76 | <question> does = -83 | <question> dying = -61 | <question> fatal = 36 |
<question> fine = -60 | <question> go = 33 | <question> good = -42 | <question> had = 40 | <question> hard = -39 |
<question> heart = -33 | <question> hitting = 36 | <question> it = 28 | <question> killer = -49 |
<question> killing = -78 | <question> meaning = -32 | <question> numb = 41 | <question> only = 57 |
<question> pain = -22 | <question> painful = 30 | <question> panic = -58 | <question> pouring = 33 |
<question> sitting = 54 | <question> stopped = 47 | <question> suicidal = 24 | <question> swelling = 59 |
<question> talking = 58 | <question> things = 35 | <question> this = -34 | <question> threatening = 47 |
<question> time = 37 | <question> train = 40 | <question> unconscious = 56 | <question> violent = 39 |
<question> we = -50 | <question> would = 58 | <secret> .. <arrange> = 66 | <secret> .. <ending> = 76 |
<secret> .. <harm> = -63 | <secret> .. <killing> = 49 | <secret> .. <staying> = -65 | <secret> .. <sudden> = 67 |
<secret> knows = 33 | <selfref> .. <chemical> = 66 | <selfref> .. <cutting> = 55 | <selfref> .. <drug> = 37 |
<selfref> .. <dying> = 37 | <selfref> .. <high> = 67 | <selfref> .. <sexual> = 61 | <selfref> .. <staying> = 63 |
<selfref> .. <threat> = 87 | <selfref> again = 63 | <selfref> against = 40 | <selfref> anxiety = -36 |
<selfref> arm = 58 | <selfref> around = 38 | <selfref> at = -60 | <selfref> black = 31 | <selfref> by = 80 |
<selfref> call = 47 | <selfref> carer = 51 | <selfref> deserve = 41 | <selfref> die = 66 | <selfref> down = 69 |
<selfref> face = 67 | <selfref> first = -49 | <selfref> flat = 53 | <selfref> forgot = -47 | <selfref> girl = 40 |
<selfref> goodbye = 46 | <selfref> had = -46 | <selfref> hate = -55 | <selfref> he = 56 | <selfref> injected = 39 |
<selfref> is = 56 | <selfref> jaw = 43 | <selfref> job = -46 | <selfref> last = 81 | <selfref> laughed = -40 |
<selfref> leave = 46 | <selfref> lip = 46 | <selfref> little = 36 | <selfref> meant = -51 | <selfref> meds = 43 |
<selfref> might = 44 | <selfref> miss = -57 | <selfref> mixed = 38 | <selfref> no = 31 | <selfref> nose = -33 |
<selfref> not = 36 | <selfref> out = -53 | <selfref> panic = -37 | <selfref> phones = -35 | <selfref> pushed = 32 |
<selfref> say = 47 | <selfref> shoulders = -44 | <selfref> slapped = 38 | <selfref> speak = 37 |
<selfref> stepdad = 42 | <selfref> stuck = 32 | <selfref> swallowed = 43 | <selfref> teach = -37 |
<selfref> thoughts = -42 | <selfref> toddler = -25 | <selfref> tonight = 40 | <selfref> tooth = -29 |
<selfref> use = -38 | <selfref> usedto = -79 | <selfref> wants = 49 | <selfref> were = 46 | <sexual> .. <body> = -55
| <sexual> .. <other> = 75 | <sexual> .. <past> = 51 | <sexual> .. <question> = 77 | <sign> .. <amount> = 59 |
<sign> .. <blade> = 42 | <sign> .. <body> = 101 | <sign> .. <ending> = 53 | <sign> .. <negation> = 50 |
<sign> .. <other> = 67 | <sign> .. <question> = 53 | <sign> .. <taking> = 56 | <sign> badly = 53 | <sign> from = -56
| <sign> it = -42 | <sign> with = -26 | <staying> .. <control> = -52 | <staying> .. <cutting> = 41 |
<staying> .. <fear> = 36 | <staying> .. <help> = -59 | <staying> .. <high> = -11 | <staying> .. <idle> = -71 |
<staying> .. <negation> = 45 | <staying> .. <taking> = 60 | <staying> alive = 37 | <staying> another = 47 |
<staying> any = 102 | <staying> be = 55 | <staying> come = 40 | <staying> end = 82 | <staying> having = 22 |
<staying> hoping = 39 | <staying> make = 36 | <staying> me = -46 | <staying> my = 47 | <staying> no = 35 |
<staying> on = -52 | <staying> or = 38 | <staying> out = -49 | <staying> shoot = 33 | <staying> since = 53 |
<staying> take = 31 | <staying> this = 63 | <staying> with = -54 | <story> = -90 | <story> .. <help> = -59 |
<story> .. <other> = -35 | <story> .. <past> = -66 | <story> .. <question> = -31 | <story> and = 75 |
<story> in = -45 | <story> is = -47 | <story> on = -48 | <sudden> .. <cutting> = 69 | <sudden> .. <harm> = 69 |
<sudden> .. <killing> = 75 | <sudden> .. <organ> = 69 | <sudden> .. <sexual> = -48 | <sudden> .. <sign> = 97 |
<sudden> blue = 44 | <sudden> but = -39 | <sudden> in = 48 | <sudden> on = 56 | <sudden> when = -35 |
<taking> .. <burden> = 71 | <taking> .. <chemical> = 82 | <taking> .. <child> = -68 | <taking> .. <control> = 59 |
<taking> .. <fear> = 64 | <taking> .. <high> = 41 | <taking> .. <leaving> = 62 | <taking> .. <negation> = 93 |
<taking> .. <other> = 4 | <taking> .. <sign> = 65 | <taking> .. <staying> = -39 | <taking> .. <wish> = 69 |
<taking> handful = 50 | <taking> her = -33 | <taking> my = -20 | <taking> myself = 27 | <taking> paracetamol = -49 |
<taking> pillow = 34 | <taking> pills = 44 | <taking> twenty = 50 | <threat> .. <negation> = 54 |
<threat> .. <sexual> = 69 | <threat> mistake = -44 | <weapon> .. <question> = 36 | <weapon> .. <selfref> = 80 |
<weapon> and = 50 | <weapon> on = 34 | <well> .. <body> = -38 | <well> .. <dying> = 87 | <well> .. <harm> = -38 |
<well> .. <leaving> = 84 | <well> at = 37 | <well> enough = -45 | <well> for = -40 | <well> off = 66 |
<well> way = -49 | <wish> .. <body> = 82 | <wish> .. <burden> = -33 | <wish> .. <chemical> = 51 |
<wish> .. <cutting> = 89 | <wish> .. <dying> = 84 | <wish> .. <god> = 58 | <wish> .. <harm> = 114 |
<wish> .. <mind> = 44 | <wish> .. <negation> = 83 | <wish> .. <organ> = 59 | <wish> .. <other> = 76 |
<wish> .. <secret> = 35 | <wish> cancer = 41 | <wish> change = -40 | <wish> drink = -40 | <wish> dye = 54 |
<wish> join = 51 | <wish> jump = 38 | <wish> kms = 43 | <wish> make = 60 | <wish> much = -46 | <wish> poison = 51 |
<wish> rope = 40 | <wish> self = 63 | <wish> shoot = 54 | <wish> smash = 53 | <wish> stab = 40 | <wish> suicide = 47
| <wish> take = 55 | <wish> wake = 42 | <wish> wind = -31 | ^ are = -54 | ^ back = -48 | ^ be dead = 54 |
^ be less = -34 | ^ beat = -72 | ^ been = 51 | ^ bite = -43 | ^ box = -47 | ^ breathing = -74 | ^ burn = -62 |
^ bury = -46 | ^ call my = -48 | ^ come = -48 | ^ cut = -76 | ^ dad = 61 | ^ dead = -47 | ^ disappear into = -39 |
^ do it = -47 | ^ drive = -49 | ^ drop = -52 | ^ drown = -48 | ^ empty = -44 | ^ end = -49 | ^ ending = 26 |
^ every = 63 | ^ everything = -51 | ^ fight = -39 | ^ finish = -70 | ^ finish it = -48 | ^ flat = -42 | ^ four = -50
| ^ gave = 49 | ^ get my = -47 | ^ give up = -40 | ^ go = -86 | ^ go on = -18 | ^ goodbye $ = -50 | ^ gran = 57 |
^ guy = 36 | ^ hang = -65 | ^ hard = -46 | ^ he can = 35 | ^ he said = 50 | ^ heart attack = 46 | ^ heart is = -40 |
^ help = -98 | ^ help me = -131 | ^ hit = -65 | ^ how did = -34 | ^ how does = -36 | ^ i broke = -43 |
^ i deserve = 41 | ^ i died = -50 | ^ i fell = -52 | ^ i hate = -50 | ^ i injected = 39 | ^ i keep = 95 |
^ i laughed = -40 | ^ i mixed = 35 | ^ i never = -45 | ^ i not = 29 | ^ i pushed = 32 | ^ i shot = -33 |
^ i slapped = 38 | ^ i swallowed = 43 | ^ i take = -65 | ^ i teach = -37 | ^ i think = 65 | ^ i usedto = -70 |
^ i wanted = -48 | ^ i will = -47 | ^ i work = -68 | ^ is this = -40 | ^ it would = 39 | ^ kid = -52 |
^ kill $ = -35 | ^ kill me = 45 | ^ kill my = -51 | ^ kill myself = 32 | ^ knock = -39 | ^ last = -49 |
^ leave = -48 | ^ live = -50 | ^ make will = -36 | ^ my arm = -43 | ^ my back = -32 | ^ my carer = 51 |
^ my inhaler = 53 | ^ my left = 38 | ^ my lip = 35 | ^ my little = 36 | ^ my old = 40 | ^ my parent = 57 |
^ my phones = -35 | ^ my throat = 88 | ^ my toddler = -45 | ^ my tongue = 70 | ^ no = -100 | ^ not $ = -38 |
^ not get = -42 | ^ on = -40 | ^ one = -77 | ^ our = -39 | ^ phone = 55 | ^ play = -43 | ^ police = -48 |
^ run = -45 | ^ sad = -40 | ^ see = -33 | ^ send = 42 | ^ set = -32 | ^ she hit = -41 | ^ she would = -51 |
^ shoot = -102 | ^ since = 44 | ^ something for = -73 | ^ stay = -25 | ^ stop = -58 | ^ stop it = -39 |
^ stop my = 47 | ^ take = -91 | ^ take my = -46 | ^ teacher = 34 | ^ they would = 67 | ^ think = 37 | ^ think i = 37
| ^ thinking = 67 | ^ three = -55 | ^ toddler = 41 | ^ took = 57 | ^ uncle = 43 | ^ voice = 71 | ^ wake = -39 |
^ walk = -64 | ^ what are = -62 | ^ when did = -45 | ^ why do = -57 | ^ wish = 38 | ^ with = -52 | about $ = 64 |
about <harm> = 53 | about <killing> = 64 | about <taking> = 25 | about domestic violence = -27 | accident = 67 |
ache = -47 | aches = -45 | adrift = -34 | adrift $ = -34 | after <child> = 30 | after <selfref> = 73 | after i = 55
| after i have = 47 | after my = 43 | again <ending> = 44 | again and = 47 | again last = 44 | again last night = 44
| against = 62 | ago and = -56 | ago and i = -47 | aid = -45 | alive = 72 | alive $ = 59 | all <drug> = 23 |
all be = 42 | all her = 46 | all my pills = 29 | allergic = 52 | allergic reaction = 51 | allergic reaction $ = 51 |
alone $ = -87 | am <help> = -73 | am <mind> = -52 | am <negation> = -50 | am <question> = -64 | am <taking> = 46 |
am about = 62 | am afraid = -45 | am asking = 54 | am being = 30 | am bit = -38 | am burden $ = -30 | am can = -47 |
am can not = -47 | am dizzy = 43 | am done $ = -45 | am drinking = 45 | am drowning = -52 | am drowning in = -38 |
am dying for = -42 | am ending = 51 | am exhausted = -36 | am falling = -34 | am get = -42 | am glad = -38 |
am going $ = -35 | am going do = 72 | am going hurt = 48 | am going put = 51 | am going shoot = 29 |
am going take = 30 | am gone = 58 | am hanging = -41 | am having panic = -36 | am having trouble = 31 |
am heart is = -43 | am hiding = 43 | am let go = -39 | am mind = -28 | am nine = 46 | am nine and = 37 |
am not = -40 | am not allowed = 51 | am not being = -42 | am not having = -42 | am not thinking = -48 |
am nurse = -32 | am only = 39 | am over it = -39 | am panicking = -52 | am planning = 68 | am racing = -30 |
am reading book = -37 | am ready $ = -41 | am stuck = -44 | am thinking = 68 | am tired $ = -25 | am useless = -47 |
am worried about = -38 | ambulance = 33 | ambulance $ = 28 | amount = 46 | and = 64 | and <cutting> = 58 |
and <dying> = -45 | and <harm> = 65 | and <kin> = 38 | and <negation> = 22 | and <other> = 67 | and <selfref> = 72 |
and <sign> = 56 | and <sudden> = 106 | and <taking> = 36 | and can = 54 | and can not = 54 | and died = -46 |
and felt = -50 | and he = 121 | and he is = 85 | and her = 43 | and i did = 62 | and i do = 38 | and i want = 74 |
and it will = 40 | and my = 27 | and my arm = 45 | and my heart = 53 | and no = 47 | and says = 54 | and there = 65
| and there is = 65 | and they would = 27 | and we = -6 | anger $ = -49 | angry with = -43 | annoyed = -33 |
annoyed $ = -33 | another = 28 | anxiety = -73 | anxiety $ = -37 | anxiety <harm> = -40 | anxiety attack = -40 |
any more i = 55 | anything $ = -61 | are <dying> = -48 | argument = -34 | article = -47 | as = -44 |
as <child> = -74 | as child = -58 | ashamed $ = -49 | ashes = -51 | asked = 46 | asked goal = -50 |
asked thought = -115 | assaulted = 49 | at <staying> = -53 | at home = 44 | at home $ = 53 | at me and = 41 |
at my kid = -29 | at night = 49 | at night $ = 48 | ate <amount> = -43 | attack <selfref> = -35 | attack and = -54 |
attacks = -86 | away = -38 | away $ = -80 | away <selfref> = 39 | away in = -24 | baby <taking> = 52 |
baby is not = 32 | babysitter = 46 | back $ = -48 | back and i = 18 | back in = -59 | bad <past> = -39 |
bad and = 42 | bad back = -39 | bad day = -60 | bad day $ = -60 | bad knee = -28 | badly = 61 | badly $ = 47 |
ball = -49 | bath $ = -43 | bathroom = 68 | be <dying> = 41 | be <sudden> = 58 | be better off = 43 | be dead = 55 |
be death = -42 | be death me = -42 | be gone = 58 | be gone $ = 48 | be here $ = -57 | be less = -34 |
be on this = 47 | be put = 38 | bear = 37 | beat $ = -45 | beaten = 41 | beating <other> = 36 |
beating myself up = -60 | because = 66 | because <dying> = -43 | because <selfref> = 60 | because death = -43 |
because death in = -43 | because my = 25 | bedtime = -49 | bedtime $ = -38 | been = 107 | been <killing> = -37 |
been <taking> = 45 | been <wish> = 42 | been drinking = 45 | been stabbed = 43 | been stabbed $ = 43 |
been thinking = 38 | been well = -50 | been well for = -50 | beer = -38 | before he = 61 | before i do = 37 |
being = 72
"""
"""Phrase = tenths of weight; <concepts> stand for their words, .. for others between."""
