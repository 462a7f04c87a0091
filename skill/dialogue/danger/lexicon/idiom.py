"""Idioms that take the words of danger for something else; plain data."""

IDIOMS = {
    "idiom.dying_for": """
- (dying | die | died | dead) for (coffee | drink | cup | tea | pizza | nap | rest | holiday | weekend | shoes |
  cause | cigarette | burger | chocolate | sleep | shower | bath | bed | some | that | this | those | breakfast
  | lunch | dinner | her | him | cold | beer | snack | wee | pee | slice | piece | one | break | hug)
""",
    "idiom.dying_of": """
- (die | dying | died | death | dies) -1 [of | from | with] -1 (laughter | laughing | embarrassment | boredom |
  shame | curiosity | hunger | thirst | heat | cold | old age | excitement | happiness | suspense | anticipation
  | cringe | joy | jealousy | cuteness | second hand | cringing)
""",
    "idiom.to_death": """
- (death | dead) (metal | stare | valley | star | row | match | note | grip | trap | warmed up | cleaning |
  penalty | eaters | tax | certificate)
""",
    "idiom.dead": """
- (die | dead | lost | nothing) without -1 (phone | coffee | wifi | internet | music | chocolate | tea | glasses
  | sat nav | sleep | netflix | you guys)
- dead (tired | beat | inside | serious | wrong | on my feet | line | lines | end | end job | on time | weight |
  sea | heat | set | keen | excited | happy | cute | chuffed | interesting | slow | simple | battery | batteries
  | phone | quiet | heading | poets | pool | pan | letter | ringer | drop | lift | lifts | lifting | hang | bug
  | leaf | leaves | plant | plants | flowers | grass | silence | in water | world | from neck | body language |
  languages | fish | skin | cells | hair | ends | straight | posh | funny | clever | jealous | stop | zone |
  space | link | links | air | fly | flies | mouse | rat | bird | drunk | chickens | famous | hungry | cold)
- (phone | battery | laptop | car | tablet | computer | line | plant | plants | flowers | internet | wifi |
  watch | arm is | leg is | controller | remote | ipad | torch | fire | engine | mic | conversation | party |
  mouse | bugs | tree | garden) -2 (died | dead | dying | die | death)
""",
    "idiom.killing_me": """
- (mum | dad | boss | wife | husband | teacher | sister | brother | he | she | they | coach | parents |
  girlfriend | boyfriend | mother | father | manager | landlord | neighbour | flatmate | roommate) -1 (going |
  will | would | is going | are going) -1 (kill | murder | shoot | strangle | throttle | slaughter) me (for |
  because | when (he | she | they) (sees | finds | hears | see | find | hear | gets) | if i (am late | do not |
  forget | forgot | fail | lose | break | spill | am not | miss | get | buy | ruin | wake | was late | were late
  | do | tell him | leave dishes | leave lights | eat | crash | scratch) | if (he | she | they) finds)
""",
    "idiom.kill_time": """
- (could | can | would) -1 (murder | kill for | kill) -1 (pizza | curry | burger | drink | coffee | tea | cup |
  pint | beer | sandwich | biscuit | steak | for)
""",
    "idiom.killing_myself": """
- (career | political | social | financial | commercial | professional | electoral | fashion) suicide
- suicide (squad | sprints | sprint | run | runs | squeeze | door | doors | blonde | girls)
- (cut | cutting) myself (off from | some slack | short | slice | piece | in half | loose | shaving | while
  shaving | when shaving | cooking | while cooking | in kitchen | chopping | while chopping | peeling | slicing
  | on can | on tin | on paper | on piece | on bramble | on thorn | gardening | opening | fringe | washing up |
  accidentally | by accident | by mistake | while gardening | on envelope | on rusty | making dinner | with
  potato | in garden | while making | on fence | on sheet)
- (burn | burned | burnt | burning | scalded) (myself | himself | herself) (out | cooking | while cooking | with
  | at | making | ironing | accidentally | by accident | in sun | with kettle | candle | sunbathing | taking)
  [hot | oven | stove | kettle | pan | iron | toaster | hair straighteners | my straighteners | coffee | tea |
  hob | grill | candle | barbecue | tray]
""",
    "idiom.end_it": """
- (want | wish | need | can not wait for) ~3 (meeting | lecture | week | day | class | movie | film | winter |
  exam | exams | project | shift | work | lockdown | course | term | semester | divorce | pandemic | year |
  month | rain | noise | argument | game | match | war | drought) -3 (over | end | stop | be over | finished |
  done)
""",
    "idiom.life": """
- (tired | sick | done | fed up | enough | finished | hate | hating | over) -1 living (here | in | with | at |
  alone | on | out of | from | near | next | under | without | paycheck | abroad | this far | like students |
  like student | off | by)
- not (want | like) -1 (live | living) (here | in | with | at | alone | on | near | next | there | abroad |
  together)
- (do not | not) want (wake up) (early | at | so early | late | tired | before | for work | for school | baby |
  my | him | her | the | in the morning for | kids | with)
- (wake | wake up | waking up) (early | at (five | six | seven | eight | nine | ten | dawn | noon | weekends) |
  late | before (work | school | my | sunrise | alarm) | in the night | tired | fresh | every hour | for work |
  on time)
- (can not | do not want to | not) (carry on | go on) (holiday | stage | date | with this project | working |
  with this job | at work | trip | strike | a diet | with my degree | with this course | to next |
  rollercoaster)
- (disappear | vanish) (into | from view | for weekend | under | on holiday | for a bit | to beach | from
  instagram | from social | with good book)
""",
    "idiom.rather_than": """
- (would | rather | sooner) (die | be dead) than (do | be (seen | late | caught | a) | eat | see | say | talk |
  work | wear | admit | speak | sing | give | miss | move | get | watch | listen | let | have | stand | sit |
  ask | spend | write | present | take | meet | call)
""",
    "idiom.choke_stroke_shock": """
- chest -2 tight ~4 (anxiety | anxious | nerves | nervous | stress)
- (tight | tightness) ~3 (anxiety | nerves | stress)
- (i feel | feeling | feels) -2 drowning
- feel i am drowning
- laughed ~~5 breathe
- stroke (of luck | of genius | of midnight | survivor | cat | cats | dog | my dog | my cat | rehab | patients |
  ward | order | technique | play | association)
- (gave | give | giving | gives | nearly had | almost had | had) -2 (heart attack | stroke) (when | scare | with
  that | by | jumping | fright | laughing | seeing | that is so)
- (can not | can hardly | could not | can barely | hard to) breathe (laughing | with laughter | through nose |
  through my nose | through one nostril | in this dress | in these jeans | in this top | because of laughing |
  out of one)
""",
    "idiom.others": """
- (hit | hits | hitting) on (me | him | her | us)
- (in my dream | dreamt | had dream | bad dream | weird dream | nightmare | nightmares | dreamed) ~6 (chasing |
  chased | following | followed | killing | killed | hurting | hurt | hit | attacking | attacked | shot |
  stabbed | shooting | drowning | dying | died | dead | falling)
- (could | can) -1 (kill | murder | strangle | throttle) -1 [my] (him | her | them | <kin> | <name>) for (eating
  | leaving | forgetting | being | taking | losing | breaking | making | not)
- (hit | hits) -3 with -1 (pillow | pillows | snowball | snowballs | ball | balloon | frisbee | toy | toys |
  bill | news | question)
- police about ~3 (lost | stolen | noise | bike | car | wallet | parking | phone | passport)
- police (report | check | station | car | officer friend | cadet)
- emergency number in
- (shoot | shot | shooting | fire) (me | him | her | them | us | you | over | off) -1 (email | text | message |
  line | quick | look | note | glance | question | few | dirty look | call | mail)
- (stab | stabbed | stabbing) ~1 (in back | in dark)
- (stab | stabbed | stabs) (me | him | her | us) in back
- (hit | hits | hitting) (me | him | her | us | them) -1 (up on | when i realized | when i saw | with news |
  with question | with bill)
- (whip | whipped | beat | beats | beating | beaten | kill | killed | destroy | destroyed | crush | crushed |
  thrash | thrashed | hammer | hammered | slaughter | slaughtered | murder | murdered | smash | smashed | shot |
  stabbed | ganked) [my] (me | us | him | her | them | <kin> | <name>) -1 (at | in | by | on) -2 (chess | tennis
  | cards | monopoly | scrabble | golf | football | game | race | fortnite | fifa | poker | ping pong | pool |
  mario kart | points | goals | argument | debate | video games | final | squash | minecraft | badminton |
  snooker | darts | spelling | quiz | swimming | sprint | marathon | sales)
- (baby | toddler | bump) -2 (kick | kicks | kicked | kicking | hits | hit | bites | bit | bite | biting |
  hitting | slaps) (me | us)
- (drop | dropping | dropped | throw | pick | picking) -1 [my | kids | the kids | baby | son | daughter | him |
  her | them | kid | children | husband | friend] (off | at school | to school | at nursery | home | at daycare
  | at grans | at airport | at station | line | hint | birthday party | party | around)
""",
    "idiom.medicine": """
- (took | take | taking) (all | whole | entire | every | lots of | loads of | bunch of | lot of | ages | forever
  | many | loads | lots) [my | these | those | his | her] (day | morning | week | time | afternoon | evening |
  photos | pictures | notes | courage | effort | energy | credit | blame | risks | steps | responsibility | long
  | breaths | deep | exams | kids | children | family | dogs | boxes upstairs | chairs | exam | classes | years
  | hours | space | in | away | on board | breaks | turns | chances | patience | lessons | courses | shopping |
  leave | months)
- (drank | drink | drinking | had | drunk | ate | eaten | eat | downed) (all | whole | entire | full | many |
  lots of | loads of | much | bunch of | every | double | extra | several | four | three | five | six) [my | his
  | her | those] [bottle of | cup of | cups of | glass of | glasses of | can of | cans of | pot of | box of |
  bag of | bar of | pack of | packet of | plate of | carton of] (water | coffee | tea | milk | juice | biscuits
  | cake | pizza | cookies | chocolate | sweets | crisps | bread | cheese | food | smoothie | cups | coke zero |
  cola | lemonade | dinner | breakfast | lunch | fruit | vegetables | candy | popcorn | sandwich | espresso |
  diet coke | energy drinks | pasta | grapes | espressos | coffees | donuts | burgers)
""",
    "idiom.self": """
- (suicide | suicidal) (rate | rates | statistics | prevention training | awareness | prevention week |
  prevention month | prevention charity | prevention walk | bomber | bombing | bombers | mission | pass | hill)
- cut (my hair | grass | lawn | hedge | cake | carbs | sugar | corners | class | costs | paper | cloth | wood |
  fringe | onions | veg | vegetables | ties | cord | coffee | caffeine | down on | it fine | deal | fabric |
  bread | apple | fruit | nails | my nails | my toenails | my losses | losses | budget | spending)
- cutting (board | grass | edge | my hair | carbs | lawn | hedge | back | down | onions | out | corners | class
  | room floor | sugar | veg | vegetables | paper | weight | phase | fabric | wood | cake | remarks | it fine |
  off | ties | costs | season | calories)
- (dye | die | dying) (my hair | her hair | his hair | your hair | my eyebrows | my shirt | my jeans | hair |
  eggs | easter | clothes | shirt | fabric | jeans | blonde | green | purple | blue | red | pink | wool | yarn |
  roots | t shirt | t shirts | eyebrows | cloth)
""",
    "idiom.lost": """
- stop breathing (exercise | exercises | thing | one | session | routine | timer | program | programme)
- (stopped breathing | died | passed) (last | in) (month | week | year | spring | summer | winter | autumn |
  january | june)
""",
    "softened.lost": """
- died -2 overdose
- (killed | hanged | shot | drowned | gassed) (himself | herself | themselves)
- (took | ended) (his | her | their) [own] life
- (committed | died by | died from | lost -3) suicide
- lost ~3 suicide
- (died | dead | passed away | passed | killed | death) [from | of | in | by | with] (overdose | poisoning |
  suicide)
""",
    "softened.task": """
- (can not | not want | not think i can | not sure i can | not) (go on | carry on | continue | face another day
  | face tomorrow | face another) ~2 (at | in | with | doing) -1 [this | my | that] (work | job | office |
  school | project | course | degree | exam | exams | boss | commute | shift | class | team | studying | essay |
  thesis)
""",
    "softened.if_i": """
- (die | dying | dead) (alone | poor | single | lonely | virgin | broke | unhappy | old)
""",
}
"""Name -> patterns; the match they overlap means nothing, or with a name in `softened` only a gentle question."""
