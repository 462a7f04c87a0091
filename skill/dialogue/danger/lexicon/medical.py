"""Medical emergencies in anybody, and what only asks for gentleness in an exercise; plain data."""

FAMILIES = (
    {
        "name": "medical.sign",
        "kind": "medical",
        "tier": "takeover",
        "traits": "now",
        "says": """
- (trouble | difficulty | struggling | hard | can not) -1 (swallowing | swallow) ~4 (tongue | throat | lip |
  lips | face | breathe)
- blood -2 (spurting | squirting | gushing | pouring | pumping | spraying) -1 (from | out)
- bloods -1 (spurting | squirting | gushing | pouring | pumping | everywhere)
- no (feeling | sensation | strength) in -1 (my | his | her) (leg | legs | arm | arms | hand | hands | face
  | side)
- <someone> ~~6 (will not | does not | can not | is not | are not | not) (respond | responding | wake |
  waking | wake up | move | moving | breathe | breathing | come round)
- (think | looks | seems | might be | may be | found) ~2 (he | she | they | <kin> | someone) [is] dead
- <someone> looks dead
- (heavy | severe | massive | serious | uncontrolled) (bleeding | bleed | haemorrhage | hemorrhage)
- (tight | tightness | heavy | heaviness | pressure | squeezing) ~3 chest ~3 (arm | jaw | sweating | sweaty
  | sick | neck | pain | shoulder)
- (numb | drooping | droopy | paralysed | paralyzed) (face | side | left arm | left side | right side)
- (face | side) -2 numb
- inhaler ~3 (not helping | not working | does not work | no help | not doing anything | empty)
- (on | onto) (floor | ground) and ~2 (not | no | unconscious | can not | will not)
- <someone> ~~5 (not moving | not responding | not breathing | motionless | lifeless)
- bleeding ~4 pregnant
- heart ~4 (stopping | giving out | about to stop)
- no breathing
- (clutching | holding | grabbing | gripping) -1 (his | her | their | my) -1 chest
- (leg | arm | ankle | wrist | hip | collarbone | rib | ribs | nose | jaw | foot | shoulder) -2 (is | might
  be | may be | looks) -1 (broken | dislocated | fractured | snapped)
- explosion
- (there has been | there is been | been) -1 (accident | explosion | crash | collision | shooting |
  stabbing)
- (tongue | tongues | lip | lips | throat | face | eyes) -2 (swelled | swelling | swollen | swell | swole |
  puffy | puffing)
- contractions -3 (minutes | apart | minute)
- in agony
- (allergic to) ~4 (just ate | just eaten | ate | i have eaten | just had | got stung | stung | eaten)
- (arm | arms | leg | side | hand | face) -2 (gone numb | went numb | numb) ~3 (speech | face | talk | words
  | confused | drooping | funny | chest)
- (speech | talking) -1 (is | has gone | gone | sounds) -1 (funny | weird | strange | slurred | off)
- ^ (stroke | heart attack | seizure | choking | overdose | anaphylaxis | bleeding | collapse) $
- <someone> -2 (choking | suffocating | fitting | convulsing | bleeding out | unconscious | gasping)
- appendix -2 (burst | ruptured | exploded)
- throat ~3 (closing | swelling | swollen | closed | tightening | blocked)
- (standing | sitting | pressing | stamping | kneeling) on -1 chest
- (vision | visions | sight | eyesight) -2 (gone | going | lost | disappeared | went | black)
- (temperature | fever) -2 (numeral | forty | thirty nine | forty one | forty two | hundred | one hundred)
- (gone | went | looks | is | turned | has gone) -1 [all] (grey | gray | clammy | blue | white as sheet)
- (grey | gray | pale | sweaty) and clammy
- cold and clammy
- (talking | speaking) (gibberish | nonsense | rubbish | gobbledygook | weird suddenly)
- (arm | arms | leg | legs | hand | side | face) (has gone | gone | went | suddenly | is) -1 (weak | limp |
  floppy | paralyzed | paralysed)
- (blood) -2 (coming | pouring | dripping | running | leaking | gushing | streaming) -1 (from | out)
- <someone> -2 (dropped | slumped | gone down | went down | dropped down) -1 (to floor | floor | ground | on
  floor | over | in front of me)
- (hearts | heart) -1 (stopped | stopping)
- (knife | nail | needle | glass | saw | drill | chainsaw | spike | screwdriver) (through | into | stuck in
  | in | went through | went into) (my | his | her) (hand | foot | leg | arm | eye | chest | stomach | neck
  | finger | side)
- jaw ~3 arm
- left arm and -2 (chest | jaw | shoulder)
- (chainsaw | circular saw | axe | lawnmower) ~4 (cut | blood | bleeding | leg | hand | foot)
- (snake | viper | adder | rattlesnake | cobra) (bit | bite | bites | has bitten)
- chest pain
- (crushing | squeezing | sharp | stabbing | awful | terrible | bad | tearing) -1 (pain | pressure |
  feeling) ~2 chest
- (pain | pains | pressure | crushing | squeezing | tight pain | ache | stabbing | burning pain | tightness
  and pain | sharp pain | discomfort | heaviness | cramp) -2 (in | on | across | through) -2 chest
- chest -2 (hurts | hurting | aches | aching | killing me | is killing | crushing | crushed | pressure |
  painful | feels crushed | in agony | is in agony | squeezing | burning and)
- chest ~4 (elephant | brick | weight) ~3 on it
- (elephant | weight | brick | bricks | someone sitting | something sitting | band) -3 (on | sitting on |
  around | round) -1 [my] chest
- my heart (hurts and | hurts so bad it | stopped | is stopping | keeps stopping | has stopped)
- (pain | pains | tingling | numbness | ache | aching | shooting pain | numb) -3 (down | in | into | up |
  through | to | along) -2 (left arm | my arm and chest | arm and jaw | jaw | shoulder and chest)
- left arm -2 (numb | hurts | pain | tingling | aching | heavy | weak | aches | dead | hurting | painful)
- (heart attack | cardiac arrest | heart failure)
- (having | had | have | has | getting | think | mini) -2 stroke
- (stroke) (symptoms | signs | right now)
- (face | mouth | smile | lip | eyelid) -2 (drooping | droopy | drooped | fallen | dropped | droops |
  lopsided | one side has dropped | hanging down | drooling on one | gone slack | sagging | numb on one |
  twisted | crooked | has gone numb | is drooping | on one side)
- (one side | left side | right side | half) -3 [face | body | mouth] -2 (numb | drooping | drooped |
  dropped | weak | paralyzed | paralysed | can not move | can not feel | will not move | has gone | dead |
  tingling | not working)
- (can not | not able to | unable to | suddenly can not | do not) -1 (feel | move | lift | raise | use) ~2
  (left | right | one | my legs | my arm | my arms | my face | my leg | his arm | her arm | his legs | half
  | one side | his face | her face | my hand | both arms | my body) ~1
- (speech | words | talking | speaking) -2 (slurred | slurring | slurry | jumbled | garbled | coming out
  wrong | are coming out wrong | not making sense | gone funny | making no sense)
- slurring
- slurred
- (can not | can not even | unable to) (speak | talk | see | swallow) [properly | any more | right |
  suddenly | all of a sudden | out of | clearly | at all | and]
- (sudden | suddenly | lost | losing | gone | went | going) -1 (blind | vision | sight | my vision | my
  sight | vision in one eye | confused and | can not see | numb on)
- (worst headache | thunderclap | thunderclap headache | worst headache of my life | head is exploding |
  worst pain of my life | worst pain ever)
- (sudden | suddenly) -1 (severe | terrible | massive | awful | splitting) headache
- (someone | <kin> | he | she | <name>) -2 (suddenly | is) -1 (confused and | talking nonsense | making no
  sense | not making sense)
- (can not | can not even | could not | can barely | can hardly | struggling | struggle | hard | unable |
  trouble | difficulty | difficult | not able | fighting | gasping | gasp | not | barely | hardly | stopped
  | stop | stops | trying) -1 [to] (breathe | breathing | get my breathe | catch my breathe | breathing
  properly | get air | get any air | breath | get enough air | for air | for breathe | get breathe | catch
  breathe)
- (no | not enough) (air | oxygen)
- (suffocating | gasping)
- (is | am | are | be | he | she | started | starts | was | baby | been | child | son | i am | they |
  someone | food | <kin>) -1 choking
- choking (on | to death | baby | help)
- choke on
- (something | food | grape | bone | sweet | coin | toy | meat | fish bone | candy | hot dog) -2 (stuck |
  lodged | caught) -1 in -1 throat
- (throat | tongue | lips | face | airway | airways | mouth | eyes) -2 (closing | swelling | swollen |
  swells | swelled | closed | blocked | tightening up | puffed | blew up | is closing | closing up | closing
  in | ballooned | getting bigger | huge | swole)
- (anaphylaxis | anaphylactic | allergic reaction | allergic shock | epipen)
- (stung | ate | eaten | bitten | bee | wasp | peanut | peanuts | nuts | shellfish | nut) ~6 (swelling |
  swollen | can not breathe | hives | throat | itchy all over | allergic | breathe | swell | swelled |
  wheezing | closing)
- (asthma attack | attack of asthma)
- (asthma | inhaler) ~5 (can not breathe | not working | is not helping | not helping | empty | ran out |
  lost | can not find | will not stop | worse | no relief | struggling | not work | does not work | run out
  | really bad | bad attack)
- (without | no | need | where is | lost | forgot | get) -1 [my | his | her] inhaler -2 (and | now | quick |
  can not)
- (lips | face | skin | fingers | he | she | baby | nails) -2 (is | are | going | turning | turned | gone |
  has gone | have gone | went | looks | look | getting) -1 (blue | grey | gray | purple)
- blue (lips | in the face)
- (bleeding | bled | bleeds | bleed) -3 (badly | heavily | lot | lots | out | everywhere | will not stop |
  bad | death | not stop | not stopping | profusely | loads | and it will not | heavy | to death |
  uncontrollably | through | internally | from head | from my head | from his head | from her head | from
  ears | from his ears | from stab | all over | so much | hard | quickly | fast | like crazy | a lot | and
  pregnant | while pregnant | very heavily)
- (will not | does not | can not | not | did not | cannot | could not) -1 (stop | stopping | stopped) -2
  (bleeding | blood)
- (bleeding | blood | it | nosebleed | nose bleed | cut) -2 (will not | does not | not | can not | is not)
  -1 (stop | stopping | slow) -1 [bleeding]
- (lot | lots | so much | much | loads | covered in | losing | lost | pool | losing a lot of | lost lot |
  puddle | full) -1 [of] blood
- blood (everywhere | all over | pouring | gushing | spurting | squirting | pumping | is pouring | is
  gushing | is everywhere | coming out | is coming | is spurting | from my ears | in my poo | in my vomit |
  in my stool | when i cough | when i vomit)
- (coughing | cough | vomiting | vomit | throwing up | puking | peeing | spitting | spewing | coughed |
  vomited | threw up | thrown up | spit | pooping | pissing | passing) -2 blood
- (cut | chopped | sliced | severed | sawed | ripped | chop) ~1 (finger | fingers | thumb | hand | toe |
  fingertip | tip of finger) (off | clean off)
- (cut | chopped | sliced | severed | sawed | lost | ripped | took) -1 (off | my finger off | his finger off
  | tip) -1 [my | his | her] (finger | fingers | thumb | hand | toe | arm | leg | fingertip)
- (finger | thumb | toe | hand) (cut off | came off | has come off | severed | is hanging off | came clean
  off)
- (cut | gash | wound | sliced | gashed) ~3 (very deep | deep | badly | bad | bone | artery | see bone | see
  the bone | to the bone | needs stitches)
- (i | he | she | they | <kin> | someone | <name>) -1 (been | got | was | is | has been | have been | am |
  get | getting) -1 (stabbed | shot | impaled | electrocuted | run over | hit by a car | hit by car |
  crushed)
- (stab wound | gunshot wound | gunshot)
- (unconscious | unresponsive | not responding | not conscious | no pulse | not responsive | lifeless | limp
  and | has gone limp | gone limp | is limp | floppy | comatose | lost consciousness | losing consciousness
  | out cold | knocked out | blacked out | blacking out | blacks out | black out)
- (will not | can not | not | does not | would not | could not | did not) -1 (wake | waking | wake up |
  waking up | move | moving | respond | responding | react | get up | getting up | rouse | stir) ~1 (him |
  her | them | my <kin> | baby | my baby | he | she | up | mum | dad | my | <kin> | <name>)
- (he | she | <kin> | <name> | baby | someone | my <kin> | they) -1 (is not | will not | does not | are not
  | has not | is hardly | is barely | has stopped | stopped | not) -1 (wake | wake up | waking | waking up |
  moving | breathing | breathe | responding | respond | answering me and | move | get up | conscious |
  breathing properly)
- (collapsed | collapse | keeled over | collapsing)
- (passed out | fainted | passing out | keep fainting | fainting | faint and | pass out)
- (seizure | convulsion | convulsions | convulsing | fitting | having fit | having fits | has fit |
  epileptic fit | shaking uncontrollably | shaking all over and eyes | jerking and not | foaming at mouth |
  fits | epileptic attack | had a fit | status epilepticus)
- (found | finding) (him | her | my <kin>) (on floor | on ground | unconscious | collapsed | not moving | at
  bottom of stairs)
- (fell | fallen | fall | fallen over | slipped | tripped | had fall | had a fall) ~6 (can not get up | can
  not move | hit head | hit my head | hit his head | hit her head | broken hip | my hip | hip | broke my |
  broke his | broke her | down stairs | off ladder | off roof | out of window | not moving | not get up |
  can not walk | unconscious | stuck on floor | head first | and i can not | from ladder)
- (i can not | can not) get up (off floor | from floor | i fell | i have fallen)
- (hit | banged | bumped | cracked | smashed | knocked | injured | whacked | injury) -1 [my | his | her |
  the] head ~6 (vomit | vomiting | throwing up | sick | confused | dizzy | bleeding | unconscious | sleepy |
  blurred | blurry | passed out | drowsy | see double | not making sense | hard | blood | can not remember)
- head injury
- (broken | broke | snapped | fractured) -2 (neck | back | leg | arm | hip | spine | bone sticking out |
  skull)
- bone -2 (sticking out | poking out | through skin | showing)
- (burned | burnt | scalded | burn | burns | scald) -2 (badly | bad | all over | boiling water | face | baby
  | boiling | hot oil | acid | with acid | third degree | skin peeling | severe | blister | blistering |
  toddler)
- (boiling water | hot oil | acid | kettle) -3 (on | over | all over) -1 (me | him | her | baby | my | child
  | himself | herself | face | toddler)
- (electric shock | electrocuted | struck by lightning)
- <someone> -2 drowning
- i am drowning
- drowning help
- (nearly drowned | fell in pool | fell in water | fell into river | under water and)
- (house | kitchen | building | flat | room | car | oven | curtains | place | home | hair | clothes | pan)
  ~0 [is | are | s | just] ~0 (on fire | burning down | caught fire | in flames)
- there is fire
- (fire | smoke) -1 (in my | in the | everywhere | in house | in kitchen | in building | coming | filling)
- ^ fire fire
- ^ fire $
- trapped (in car | under | in lift and | in elevator and | in fire | by fire | in rubble | in burning)
- (car | bike | motorbike | road | bad | traffic) (accident | crash | wreck) ~3 [hurt | just | bleeding |
  trapped | help | pain | injured | now | can not]
- (just | been in | had | in) -1 (car accident | car crash | car wreck | crash | motorbike accident)
- (crashed) -1 (my | the) (car | bike)
- (waters | water) (broke | broken | have broken | just broke | has broken)
- (in labour | in labor | giving birth | baby is coming | having baby now | contractions are | contractions
  every | baby coming | baby crowning)
- (pregnant | pregnancy) ~5 (bleeding | blood | baby stopped moving | not felt baby move | severe pain |
  baby is not moving | fell | not moving | can not feel baby | waters | cramping badly)
- (baby) (stopped moving | is not moving | not kicking | not moved)
- miscarriage
- miscarrying
- (blood sugar | sugar | glucose | sugars) -2 (low | high | dropping | crashing | is numeral | is thirty |
  is two | dropped | sky high | through the roof | really high | is down)
- (hypo | hypoglycemic | hypoglycaemic | hypoglycemia | diabetic coma | ketoacidosis | dka | diabetic
  emergency | sepsis | septic | meningitis | heatstroke | hypothermia | heat exhaustion | blood clot |
  pulmonary embolism | aneurysm | appendicitis | burst appendix | internal bleeding | collapsed lung |
  septic shock)
- (snake | spider | adder | rattlesnake | scorpion | jellyfish | dog) ~0 (bit | bite | stung | bitten |
  attacked | has bitten | just bit) -1 (me | him | her | us | baby | <child>)
- (bitten | bit | stung) by -1 (snake | spider | adder | rattlesnake | scorpion | viper | black widow | dog)
- (fever | temperature | headache | rash) ~6 stiff neck
- (stiff neck) ~6 (fever | rash | light | headache)
- rash -4 (does not fade | not fade | not disappear | glass | stiff | purple | spots)
- (baby | newborn | infant | toddler | child | son | daughter) ~5 (fever of numeral | temperature of numeral
  | high fever | not feeding | will not wake | limp | floppy | rash and | very hot and | blue | grunting |
  struggling to breathe | breathing fast | stopped breathing | swallowed | choking | fever fit | really high
  temperature | high temperature)
- (temperature | fever) (of | is) (numeral)
- (blood pressure) -3 (numeral | two hundred | sky high | really high and | over two | dropping)
- (severe | unbearable | excruciating | agonizing | agonising | terrible | worst | crippling | intense |
  horrific | extreme) -1 [abdominal | stomach | tummy | belly | back | head | chest] -1 (pain | pains |
  agony)
- (rigid | hard as a board) -1 (stomach | belly | abdomen)
- i think i am dying
- (i am | i feel i am | think i am | we are) dying
- (think | help | quick | quickly | hurry | please help) -2 <someone> [is | are] dying
- <someone> [is | are] dying (help | quick | hurry | now | in front)
- i feel dying
- (dying) (right now | here | help)
- heart -2 (stopped | stopping | is failing | is giving out | giving out | is not beating | stopped beating
  | is going to stop | about to stop | irregular and)
- (think | going | about) -2 (have a heart attack | die of a heart attack)
- (coughing | sick | swollen leg | calf) ~4 (and can not breathe)
- (eyes) -1 (rolled back | rolling back | rolled | rolling)
- (cpr | defibrillator | heimlich | tourniquet)
- (is not | stopped | not) breathing
- (need | want) -1 (urgent | emergency | immediate) -1 (medical | doctor | help | care | attention)
- (swallowed) -1 (tongue)
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
- (palpitations | heart pounding | heart racing) ~3 (hours | all day | can not stop | will not stop)
""",
    },
)
"""Families of patterns: name, kind, tier, traits (see rule.py) and what people say, one pattern a dash."""
