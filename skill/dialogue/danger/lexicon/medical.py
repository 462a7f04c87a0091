"""Medical emergencies; plain data."""

FAMILIES = (
    {
        "name": "medical.named",
        "kind": "medical",
        "tier": "takeover",
        "traits": "",
        "says": """
- (having | have | had | has) -1 (heart attack | stroke | seizure | cardiac arrest | asthma attack)
""",
    },
    {
        "name": "medical.sign",
        "kind": "medical",
        "tier": "takeover",
        "traits": "now",
        "says": """
- <someone> ~~6 (will not | does not | can not | is not | are not | not) (respond | responding | wake | waking |
  wake up | move | moving | breathe | breathing | come round)
- <someone> ~~5 (not moving | not responding | not breathing | motionless | lifeless)
- (there has been | there is been | been) -1 (accident | explosion | crash | collision | shooting | stabbing)
- (tongue | tongues | lip | lips | throat | face | eyes) -2 (swelled | swelling | swollen | swell | swole |
  puffy | puffing)
- <someone> -2 (choking | suffocating | fitting | convulsing | bleeding out | unconscious | gasping)
- throat ~3 (closing | swelling | swollen | closed | tightening | blocked)
- (gone | went | looks | is | turned | has gone) -1 [all] (grey | gray | clammy | blue | white as sheet)
- (talking | speaking) (gibberish | nonsense | rubbish | gobbledygook | weird suddenly)
- (knife | nail | needle | glass | saw | drill | chainsaw | spike | screwdriver) (through | into | stuck in | in
  | went through | went into) (my | his | her) (hand | foot | leg | arm | eye | chest | stomach | neck | finger
  | side)
- (snake | viper | adder | rattlesnake | cobra) (bit | bite | bites | has bitten)
- chest pain
- (pain | pains | pressure | crushing | squeezing | tight pain | ache | stabbing | burning pain | tightness and
  pain | sharp pain | discomfort | heaviness | cramp) -2 (in | on | across | through) -2 chest
- (elephant | weight | brick | bricks | someone sitting | something sitting | band) -3 (on | sitting on | around
  | round) -1 [my] chest
- (having | had | have | has | getting | think | mini) -2 stroke
- (can not | not able to | unable to | suddenly can not | do not) -1 (feel | move | lift | raise | use) ~2 (left
  | right | one | my legs | my arm | my arms | my face | my leg | his arm | her arm | his legs | half | one side
  | his face | her face | my hand | both arms | my body) ~1
- (speech | words | talking | speaking) -2 (slurred | slurring | slurry | jumbled | garbled | coming out wrong |
  are coming out wrong | not making sense | gone funny | making no sense)
- (can not | can not even | unable to) (speak | talk | see | swallow) [properly | any more | right | suddenly |
  all of a sudden | out of | clearly | at all | and]
- (can not | can not even | could not | can barely | can hardly | struggling | struggle | hard | unable |
  trouble | difficulty | difficult | not able | fighting | gasping | gasp | not | barely | hardly | stopped |
  stop | stops | trying) -1 [to] (breathe | breathing | get my breathe | catch my breathe | breathing properly |
  get air | get any air | breath | get enough air | for air | for breathe | get breathe | catch breathe)
- (throat | tongue | lips | face | airway | airways | mouth | eyes) -2 (closing | swelling | swollen | swells |
  swelled | closed | blocked | tightening up | puffed | blew up | is closing | closing up | closing in |
  ballooned | getting bigger | huge | swole)
- (anaphylaxis | anaphylactic | allergic reaction | allergic shock | epipen)
- (lips | face | skin | fingers | he | she | baby | nails) -2 (is | are | going | turning | turned | gone | has
  gone | have gone | went | looks | look | getting) -1 (blue | grey | gray | purple)
- (bleeding | bled | bleeds | bleed) -3 (badly | heavily | lot | lots | out | everywhere | will not stop | bad |
  death | not stop | not stopping | profusely | loads | and it will not | heavy | to death | uncontrollably |
  through | internally | from head | from my head | from his head | from her head | from ears | from his ears |
  from stab | all over | so much | hard | quickly | fast | like crazy | a lot | and pregnant | while pregnant |
  very heavily)
- (bleeding | blood | it | nosebleed | nose bleed | cut) -2 (will not | does not | not | can not | is not) -1
  (stop | stopping | slow) -1 [bleeding]
- (coughing | cough | vomiting | vomit | throwing up | puking | peeing | spitting | spewing | coughed | vomited
  | threw up | thrown up | spit | pooping | pissing | passing) -2 blood
- (unconscious | unresponsive | not responding | not conscious | no pulse | not responsive | lifeless | limp and
  | has gone limp | gone limp | is limp | floppy | comatose | lost consciousness | losing consciousness | out
  cold | knocked out | blacked out | blacking out | blacks out | black out)
- (will not | can not | not | does not | would not | could not | did not) -1 (wake | waking | wake up | waking
  up | move | moving | respond | responding | react | get up | getting up | rouse | stir) ~1 (him | her | them |
  my <kin> | baby | my baby | he | she | up | mum | dad | my | <kin> | <name>)
- (he | she | <kin> | <name> | baby | someone | my <kin> | they) -1 (is not | will not | does not | are not |
  has not | is hardly | is barely | has stopped | stopped | not) -1 (wake | wake up | waking | waking up |
  moving | breathing | breathe | responding | respond | answering me and | move | get up | conscious | breathing
  properly)
- (collapsed | collapse | keeled over | collapsing)
- (passed out | fainted | passing out | keep fainting | fainting | faint and | pass out)
- (seizure | convulsion | convulsions | convulsing | fitting | having fit | having fits | has fit | epileptic
  fit | shaking uncontrollably | shaking all over and eyes | jerking and not | foaming at mouth | fits |
  epileptic attack | had a fit | status epilepticus)
- (fell | fallen | fall | fallen over | slipped | tripped | had fall | had a fall) ~6 (can not get up | can not
  move | hit head | hit my head | hit his head | hit her head | broken hip | my hip | hip | broke my | broke his
  | broke her | down stairs | off ladder | off roof | out of window | not moving | not get up | can not walk |
  unconscious | stuck on floor | head first | and i can not | from ladder)
- (boiling water | hot oil | acid | kettle) -3 (on | over | all over) -1 (me | him | her | baby | my | child |
  himself | herself | face | toddler)
- (blood sugar | sugar | glucose | sugars) -2 (low | high | dropping | crashing | is numeral | is thirty | is
  two | dropped | sky high | through the roof | really high | is down)
- (bitten | bit | stung) by -1 (snake | spider | adder | rattlesnake | scorpion | viper | black widow | dog)
- (baby | newborn | infant | toddler | child | son | daughter) ~5 (fever of numeral | temperature of numeral |
  high fever | not feeding | will not wake | limp | floppy | rash and | very hot and | blue | grunting |
  struggling to breathe | breathing fast | stopped breathing | swallowed | choking | fever fit | really high
  temperature | high temperature)
- heart -2 (stopped | stopping | is failing | is giving out | giving out | is not beating | stopped beating | is
  going to stop | about to stop | irregular and)
- (is not | stopped | not) breathing
""",
    },
    {
        "name": "medical.hint",
        "kind": "medical",
        "tier": "soft",
        "traits": "",
        "says": """
- (chest | heart) -2 (tight | tightness | heavy | feels heavy | feels weird | funny feeling | fluttering |
  flutters)
- (tight | tightness | heavy | pressure | heaviness) -2 (in my | my | across my | in) -1 chest
""",
    },
    {
        "name": "medical.sudden",
        "kind": "medical",
        "tier": "takeover",
        "traits": "now",
        "says": """
- (crushing | squeezing | crushed) -1 (feeling | pain | pressure | my chest | ribs | breastbone | weight |
  chest)
- (can not | could not | not | can barely | can hardly | struggling | struggle) -2 (get | catch | finish | find
  | draw) -2 (my wind | wind | my breathe | breathe | sentence | air in)
- (cough | coughing | coughed | vomit | vomited | vomiting | sick | threw up | throwing up | passing | passed |
  poo | pooing | stools | pee | weeing | bringing up) ~3 (blood | coffee grounds | black tar | tar | tarry |
  clots)
- (pregnant | pregnancy | weeks pregnant | weeks gone | bump | baby) ~6 (one side | shoulder tip | bleeding |
  gushing | flashing lights | not moved | not moving | moving less | stopped kicking | waters | head showing |
  coming now | seizure | blurred | visual)
- (baby | toddler | <small>) ~6 <ill_signs>
- (found | find | looks | went | gone | is | was | come over) -1 (grey | gray | blue | mottled | floppy | limp |
  lifeless | unresponsive | clammy) ~3
- (worst | sudden | thunderclap | like hammer | like axe | like hit) ~3 (headache | head) ~3
- (fitting | convulsing | having fit | had fit | foaming | jerking) ~3
- (blue inhaler | inhaler | nebuliser | puffer) ~5 (not touching | no good | not working | not helping | empty |
  nothing | used it | puffs | nothing left)
- (bone | bones) ~3 (out | sticking | through | see | white | showing)
- (drowned | drowning | under water | face down) ~3 (pool | bath | pond | river | sea | water | breathing)
- (feel | think | believe | swear) ~2 (i am | im) -1 (dying | having stroke | having heart attack | bleeding
  inside)
""",
    },
)
"""Families of patterns: name, kind, tier, traits (see rule.py) and what people say, one pattern a dash."""
