"""What is said of dying, killing, ending and leaving without any danger; plain data."""

IDIOMS = {
    "idiom.dying_for": """
- going ~2 bridge (club | night | game | class | lesson | tournament)
- (dying | die) for (toilet | loo | wee | pee | ciggie | smoke)
- (die | dead | dying) if ~~4 (coffee | food | lunch | eat | nap | sleep | break | tea | pee | drink |
  holiday | snack | caffeine)
- dying to (see | know | meet | get (to | out | home | back | there | away | in) | try | hear | tell | eat |
  find | read | watch | ask | play | visit | show | use | buy | wear | sit | pee | finish | go (to | home |
  out | on | back | there) | leave | start | learn | hold | taste | come | move | share | talk | sleep |
  catch | win | see you)
- (dying | die | died | dead) for (coffee | drink | cup | tea | pizza | nap | rest | holiday | weekend |
  shoes | cause | cigarette | burger | chocolate | sleep | shower | bath | bed | some | that | this | those
  | breakfast | lunch | dinner | her | him | cold | beer | snack | wee | pee | slice | piece | one | break |
  hug)
- (shoes | cake | food | view | dress | recipe | sauce | pizza | it is | is | are) -2 die for
- die (trying | another day | young and | in game | in video game | of happiness)
- (am | feel | feeling | feels) -1 on edge $
""",
    "idiom.dying_of": """
- am dying over here
- suffocating in ~2 job
- job suffocating
- dying -2 (hilarious | funny | laughing)
- dying over here (hilarious | funny | laughing)
- (die | dying | died | death | dies) -1 [of | from | with] -1 (laughter | laughing | embarrassment |
  boredom | shame | curiosity | hunger | thirst | heat | cold | old age | excitement | happiness | suspense
  | anticipation | cringe | joy | jealousy | cuteness | second hand | cringing)
- (dying | died) (laughing | inside | on stage | a little inside | down)
- die laughing
- laugh (myself to death | until i die)
- (am dying | is dying | are dying) (here | over here) laughing
- (starving | freezing | melting | boiling | sweating) to death
""",
    "idiom.to_death": """
- (bored | scared | worried | loved | love | tickled | frightened | worked | working | done | sick | starved
  | freezing | frozen | starving | pleased | thrilled | worry | talked | talk | bore | boring | boring me |
  bores me | tired | nagged | scare | scares me | scared me | scaring me | flogged | hugged | work | works |
  cuddled | smothered) -2 (to death | half to death)
- (sick | tired) to death
- death by (chocolate | powerpoint | meetings | paperwork | cake | email | a thousand)
- (death | dead) (metal | stare | valley | star | row | match | note | grip | trap | warmed up | cleaning |
  penalty | eaters | tax | certificate)
- (like | look | feel | looking | feeling | looked | felt | sounds) death (warmed up | on legs | warmed
  over)
- matter of life and death
- life and death
- kiss of death
- swedish death cleaning
- sudden death
- life after death
- sleep dead
""",
    "idiom.dead": """
- dead (shot | ringer)
- (dead | dying | die) by time
- dead lucky
- (die | dead | lost | nothing) without -1 (phone | coffee | wifi | internet | music | chocolate | tea |
  glasses | sat nav | sleep | netflix | you guys)
- dead (tired | beat | inside | serious | wrong | on my feet | line | lines | end | end job | on time |
  weight | sea | heat | set | keen | excited | happy | cute | chuffed | interesting | slow | simple |
  battery | batteries | phone | quiet | heading | poets | pool | pan | letter | ringer | drop | lift | lifts
  | lifting | hang | bug | leaf | leaves | plant | plants | flowers | grass | silence | in water | world |
  from neck | body language | languages | fish | skin | cells | hair | ends | straight | posh | funny |
  clever | jealous | stop | zone | space | link | links | air | fly | flies | mouse | rat | bird | drunk |
  chickens | famous | hungry | cold)
- (is | was | are | looks | that | it) dead (good | nice | right | easy | sure | certain)
- dead (right | good | easy | nice) (about | at | in | on)
- (drop | knock) dead [gorgeous | beautiful | stunning | lovely]
- over my dead body
- dead man walking
- (phone | battery | laptop | car | tablet | computer | line | plant | plants | flowers | internet | wifi |
  watch | arm is | leg is | controller | remote | ipad | torch | fire | engine | mic | conversation | party
  | mouse | bugs | tree | garden) -2 (died | dead | dying | die | death)
- (dead | asleep) (arm | leg | foot)
- left for dead
- raise the dead
- wake the dead
- (walking | living | grateful | evil | red) dead
- dead or alive
- dead man
- day of the dead
- brain dead
- half dead
- dead in the eyes
""",
    "idiom.killing_me": """
- (diet | heat | workout | commute | weather | cold | traffic | exam | homework | garden | house | course |
  job | cough | queue) (will | would | is going | might) kill me
- will kill me for (saying | being | this | that)
- killing me [with | softly | here]
- (is | are | am | was | were) (killing | murdering) (me | us)
- (killing | killed) (me | us) -1 (laughing | softly)
- (kills | kill | killed) me (every time | to see | to say | to admit | inside | to think | to watch | to
  know)
- (curiosity | suspense | heat | traffic | feet | back | shoes | wait | waiting | deadline | deadlines |
  work | job | homework | stairs | hill | exercise | knees | head | legs | smell | noise | heels | boredom |
  workout | commute | silence | boots | joke) -2 (kill | kills | killed | killing) (me | us | him | her)
- (would | will | might | could) kill me (to (say | admit | ask | smile | help | try))
- (mum | dad | boss | wife | husband | teacher | sister | brother | he | she | they | coach | parents |
  girlfriend | boyfriend | mother | father | manager | landlord | neighbour | flatmate | roommate) -1 (going
  | will | would | is going | are going) -1 (kill | murder | shoot | strangle | throttle | slaughter) me
  (for | because | when (he | she | they) (sees | finds | hears | see | find | hear | gets) | if i (am late
  | do not | forget | forgot | fail | lose | break | spill | am not | miss | get | buy | ruin | wake | was
  late | were late | do | tell him | leave dishes | leave lights | eat | crash | scratch) | if (he | she |
  they) finds)
- would not kill (me | you | him | her | them) to
- what does not kill
- (will not | would not | does not) kill (you | me | him | them | us)
- if it kills me
- even if it kills me
- nobody ever died (of | from)
""",
    "idiom.kill_time": """
- (serial | buzz | lady) killer
- (kill | killing | killed | murder | kills) (time | some time | hour | few hours | few minutes | couple
  hours | an hour | two birds | mood | vibe | buzz | weeds | germs | bacteria | lights | light | engine |
  music | noise | timer | alarm | process | app | program | switch | power | bill | bugs | flies | ants |
  wasps | spider | spiders | mosquitoes | mosquito | mould | mold | moss | boss in | boss level | dragon |
  zombies | zombie | monsters | final boss | enemies | bad guys | pizza | curry | burger | coffee | pint |
  drink | beer | tv | conversation | day | afternoon | evening | calories | rats | mice | cockroaches |
  virus | pain | odour | smell | sound | motor | wifi | session | exercise | task | weed | plants | it at
  work | that presentation | presentation | exam | interview | ivy | nettles | slugs | hours | minutes |
  yard weeds | bees | houseplants | snails | character | npc | npcs | fly | moths | lice | nits | fleas |
  fatted | grass | crows | roaches | bottle | kebab | sandwich | steak | song)
- (could | can | would) -1 (murder | kill for | kill) -1 (pizza | curry | burger | drink | coffee | tea |
  cup | pint | beer | sandwich | biscuit | steak | for)
- (dressed | looks | looking) to kill
- going in for the kill
- (killed it | killing it | kill it (at | in | on) | slay | slaying)
- (kill | killed | killing) them with kindness
- kill (or be killed | bill | joy)
- roadkill
- painkiller
- (if looks could) kill
- license to kill
- licence to kill
- to kill a mockingbird
- skill
""",
    "idiom.killing_myself": """
- (kill | killing | killed | kills) (myself | himself | herself | themselves) (laughing | with laughter |
  over this | trying to | to finish | to meet | to please | to impress | to make ends | to be on time)
- (am | is | are | been | was | keep) killing (myself | himself | herself | themselves) (at gym | at work |
  working | with work | in gym | studying | for (this | them | him | her | my boss) | doing | on treadmill |
  over)
- shoot myself in foot
- shooting myself in foot
- (shot | shoots) (myself | himself | herself | themselves) in foot
- (hang | hanging | hung) (me | myself | us) out
- hanged out
- (career | political | social | financial | commercial | professional | electoral | fashion) suicide
- suicide (squad | sprints | sprint | run | runs | squeeze | door | doors | blonde | girls)
- (beat | beating) (myself | himself | herself) up
- (cut | cutting) myself (off from | some slack | short | slice | piece | in half | loose | shaving | while
  shaving | when shaving | cooking | while cooking | in kitchen | chopping | while chopping | peeling |
  slicing | on can | on tin | on paper | on piece | on bramble | on thorn | gardening | opening | fringe |
  washing up | accidentally | by accident | by mistake | while gardening | on envelope | on rusty | making
  dinner | with potato | in garden | while making | on fence | on sheet)
- (burn | burned | burnt | burning | scalded) (myself | himself | herself) on ~2 (hot | oven | stove |
  kettle | pan | iron | toaster | straighteners | coffee | tea | hob | grill | candle | barbecue | tray |
  pizza | pot)
- (burn | burned | burnt | burning | scalded) (myself | himself | herself) (out | cooking | while cooking |
  with | at | making | ironing | accidentally | by accident | in sun | with kettle | candle | sunbathing |
  taking) [hot | oven | stove | kettle | pan | iron | toaster | hair straighteners | my straighteners |
  coffee | tea | hob | grill | candle | barbecue | tray]
- (hurt | injured | injure | hurts | harmed) (myself | himself | herself | themselves) (running | playing |
  at gym | at the gym | skiing | lifting | in gym | falling | exercising | when i fell | on the stairs |
  moving | gardening | at football | at training | cycling | on my bike | jogging | stretching | yesterday
  playing | in match | at practice | climbing | dancing | skateboarding | trying to lift | accidentally | by
  accident | by mistake | tripping | on slide | during | on trampoline | on bike | in the game | on
  playground | at school playing)
- (starving | starve) [myself] (for dinner)
- (scratch | scratching | scratched) (myself) (on | accidentally | by accident)
- (hit | punch) myself (with door | on head by accident)
- (bite | biting) (my tongue | my nails | my lip)
- (pinch | pinching) myself
- kick myself
- kicking myself
- (slap | smack) myself (on wrist | on the back | awake)
- (drown | drowning) [myself] (in work | in emails | in debt | in paperwork | my sorrows | in chocolate | in
  homework | in laundry | in admin | in sorrow | in ice cream | in sauce | in coffee)
- (bury) myself in
- (throw | throwing | threw) myself (into my | into work | into it | into a | into something | into studies
  | into my work | into new)
- (end | finish | start | run | change | turn) my life around
- put myself out
- (taking | take | took) my life (in | into | back | seriously | for granted | in my own | in my hands | one
  day | forward | day by | as it)
- (top) myself up
- topping myself up
- gas myself up
- time of my life
""",
    "idiom.end_it": """
- (end | ending | finish | stop) (it | everything | this | it all | things) -1 (with | for day) -1 (him |
  her | my boyfriend | my girlfriend | my partner | dessert | flourish | on a high | song | prayer | bow |
  them | my wife | my husband)
- (end | ending | ended) things with
- end (it | this) (here | there | now | session | early | for today)
- (end | ending) it all with (cake | a party)
- end of (day | world | story | time)
- (want | wish | need | can not wait for) ~3 (meeting | lecture | week | day | class | movie | film | winter
  | exam | exams | project | shift | work | lockdown | course | term | semester | divorce | pandemic | year
  | month | rain | noise | argument | game | match | war | drought) -3 (over | end | stop | be over |
  finished | done)
- (be | get) (this | it all | everything | exam | exams) over with
""",
    "idiom.life": """
- another day (at | in | of | on) -1 (work | office | job | school | heat | lockdown | project | rain |
  diet)
- without me (on | in | at) -1 (project | team | game | trip | meeting | group | band | holiday | party |
  shop | match | concert | class)
- (tired | sick | done | fed up | enough | finished | hate | hating | over) -1 living (here | in | with | at
  | alone | on | out of | from | near | next | under | without | paycheck | abroad | this far | like
  students | like student | off | by)
- life (admin | drawing | jacket | insurance | coach | in city | in country | on road | hack | cycle | vest
  | in general i am)
- not (want | like) -1 (live | living) (here | in | with | at | alone | on | near | next | there | abroad |
  together)
- not -1 want (be here) (today | at party | at work | in this meeting | at school | in this class | at this)
- (would not | do not | not) mind (dying my hair | dyeing | living)
- (do not | not) want (wake up) (early | at | so early | late | tired | before | for work | for school |
  baby | my | him | her | the | in the morning for | kids | with)
- (wake | wake up | waking up) (early | at (five | six | seven | eight | nine | ten | dawn | noon |
  weekends) | late | before (work | school | my | sunrise | alarm) | in the night | tired | fresh | every
  hour | for work | on time)
- (can not | do not want to | not) (carry on | go on) (holiday | stage | date | with this project | working
  | with this job | at work | trip | strike | a diet | with my degree | with this course | to next |
  rollercoaster)
- (could not | can not | would not | do not want to) live without (coffee | my phone | chocolate | music |
  wifi | internet | it | tea | cheese | my dog | him | her)
- (no point | what is point) -1 (going on) (holiday | about | date | trip)
- (disappear | vanish) (into | from view | for weekend | under | on holiday | for a bit | to beach | from
  instagram | from social | with good book)
- (sleep | go to sleep) forever on
- (living) (room | wage | arrangement | costs)
- never wake (him | her | the baby | baby | them)
- better off without me (at work | on project | in team | playing | cooking)
- worth living (here | there)
- living worth
""",
    "idiom.goodbye": """
- going away for (weekend | week | few | couple | christmas | holiday | bit | day)
- (say | said | saying | saying my | say my) (goodbye | goodbyes) (to) (sugar | bad habits | smoking | carbs
  | stress | my colleagues | winter | coffee | meat | procrastination | fear | the old | my old | colleagues
  | debt | bread | my job | school | 2020 | last year | my neighbours | dieting | clutter | summer |
  chocolate | house)
- goodbye (party | present | card | lunch | drinks | kiss | hug | summer | yellow brick)
- (giving | give | gave | given) away (my old | my baby clothes | books to | clothes to | to charity | stuff
  to charity | free | tickets | kittens | puppies | for free | clothes | furniture | toys | some | things i
  do not use | old | spoiler | plot | ending)
- (giving | give | gave | given) away ~4 (charity | free | declutter | moving | decluttering | goodwill |
  oxfam | tidy | thrift | donate | food bank | jumble sale | neighbours | because they do not fit | old |
  spare)
- (last day | last night | last days) (at (work | school | office | job | college | hotel | camp) | of
  (school | term | holiday | holidays | work | summer | course | festival | trip) | in (school | job |
  office | role | london | town | hotel) | on holiday | on job)
- (put | get | getting | putting) (my affairs | affairs) in order [for] (retirement | before moving | before
  holiday)
- (when i am gone) (on holiday | to work | away | for the weekend | next week | this weekend)
- (look after | feed | mind) ~4 (while | holiday | weekend | vacation | when i am gone next | when i am
  away)
- (will not be here | not be here | will not be around | not be around) (tomorrow | next week | next month |
  on monday | today | this weekend | any more) -1 (because i am | on holiday | i am on | as i am | i am away
  | i am flying | i am moving | i am off | for class | for lesson | for the meeting | for session)
- (never | will not | not) -1 hear the end
""",
    "idiom.rather_than": """
- (would | rather | sooner) (die | be dead) than (do | be (seen | late | caught | a) | eat | see | say |
  talk | work | wear | admit | speak | sing | give | miss | move | get | watch | listen | let | have | stand
  | sit | ask | spend | write | present | take | meet | call)
""",
}
"""Name -> patterns; the match they overlap is cancelled altogether."""
