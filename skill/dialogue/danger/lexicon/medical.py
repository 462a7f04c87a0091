"""Medical emergencies; plain data."""

FAMILIES = (
    {
        "name": "medical.plain",
        "kind": "medical",
        "tier": "takeover",
        "traits": "sure",
        "says": """
- ^ [i think] (i am | he is | she is | my <kin> is) having (heart attack | stroke | seizure) $
- ^ (he | she | my <kin> | the baby) [is] (not | stopped | has stopped) (breathe | breathing) $
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
- (tongue | tongues | lip | lips | throat | face | eyes) -2 (swelled | swelling | swollen | swell | swole |
  puffy | puffing)
- <someone> -2 (choking | suffocating | fitting | convulsing | bleeding out | unconscious | gasping)
- throat ~3 (closing | swelling | swollen | closed | tightening | blocked)
- (gone | went | looks | is | turned | has gone) -1 [all] (grey | gray | clammy | blue | white as sheet)
- (knife | nail | needle | glass | saw | drill | chainsaw | spike | screwdriver) (through | into | stuck in | in
  | went through | went into) (my | his | her) (hand | foot | leg | arm | eye | chest | stomach | neck | finger
  | side)
- chest pain
- (pain | pains | pressure | crushing | squeezing | tight pain | ache | stabbing | burning pain | tightness and
  pain | sharp pain | discomfort | heaviness | cramp) -2 (in | on | across | through) -2 chest
- (elephant | weight | brick | bricks | someone sitting | something sitting | band) -3 (on | sitting on | around
  | round) -1 [my] chest
- (speech | words | talking | speaking) -2 (slurred | slurring | slurry | jumbled | garbled | coming out wrong |
  are coming out wrong | not making sense | gone funny | making no sense)
- (throat | tongue | lips | face | airway | airways | mouth | eyes) -2 (closing | swelling | swollen | swells |
  swelled | closed | blocked | tightening up | puffed | blew up | is closing | closing up | closing in |
  ballooned | getting bigger | huge | swole)
- (lips | face | skin | fingers | he | she | baby | nails) -2 (is | are | going | turning | turned | gone | has
  gone | have gone | went | looks | look | getting) -1 (blue | grey | gray | purple)
- (bleeding | blood | it | nosebleed | nose bleed | cut) -2 (will not | does not | not | can not | is not) -1
  (stop | stopping | slow) -1 [bleeding]
- (coughing | cough | vomiting | vomit | throwing up | puking | peeing | spitting | spewing | coughed | vomited
  | threw up | thrown up | spit | pooping | pissing | passing) -2 blood
- (he | she | <kin> | <name> | baby | someone | my <kin> | they) -1 (is not | will not | does not | are not |
  has not | is hardly | is barely | has stopped | stopped | not) -1 (wake | wake up | waking | waking up |
  moving | breathing | breathe | responding | respond | answering me and | move | get up | conscious | breathing
  properly)
- (fell | fallen | fall | fallen over | slipped | tripped | had fall | had a fall) ~6 (can not get up | can not
  move | hit head | hit my head | hit his head | hit her head | broken hip | my hip | hip | broke my | broke his
  | broke her | down stairs | off ladder | off roof | out of window | not moving | not get up | can not walk |
  unconscious | stuck on floor | head first | and i can not | from ladder)
- (boiling water | hot oil | acid | kettle) -3 (on | over | all over) -1 (me | him | her | baby | my | child |
  himself | herself | face | toddler)
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
- (cough | coughing | coughed | vomit | vomited | vomiting | sick | threw up | throwing up | passing | passed |
  poo | pooing | stools | pee | weeing | bringing up) ~3 (blood | coffee grounds | black tar | tar | tarry |
  clots)
- (pregnant | pregnancy | weeks pregnant | weeks gone | bump | baby) ~6 (one side | shoulder tip | bleeding |
  gushing | flashing lights | not moved | not moving | moving less | stopped kicking | waters | head showing |
  coming now | seizure | blurred | visual)
- (fitting | convulsing | having fit | had fit | foaming | jerking) ~3
- (blue inhaler | inhaler | nebuliser | puffer) ~5 (not touching | no good | not working | not helping | empty |
  nothing | used it | puffs | nothing left)
- (bone | bones) ~3 (out | sticking | through | see | white | showing)
""",
    },
)
"""Families of patterns: name, kind, tier, traits (see rule.py) and what people say, one pattern a dash."""
