"""Sudden signs of the body and accidents, said in everyday words; plain data."""

FAMILIES = (
    {
        "name": "medical.sudden",
        "kind": "medical",
        "tier": "takeover",
        "traits": "now",
        "says": """
- (arm | arms | left arm) ~3 (dead | numb | heavy | weak | tingling | tingles | pain | aching | gone) ~8 (crushing |
  chest | <odd_signs> | face | speech | sick | shoulder blade)
- (crushing | squeezing | chest | jaw | <odd_signs>) ~6 (arm | left arm) ~3 (dead | numb | heavy | weak | tingling |
  gone)
- (crushing | squeezing | crushed) -1 (feeling | pain | pressure | my chest | ribs | breastbone | weight | chest)
- crushing (my | his | her) (ribs | chest | breastbone)
- (pain | pains | pressure | ache | tightness) -2 (heart | breastbone | ribs | shoulder blades) ~6 (<odd_signs> | arm)
- (strong | bad | sharp | sudden | terrible | big) -1 pain -1 (in | on | at) -1 heart
- (cold sweat | pouring with sweat | drenched in sweat | clammy | grey | gray) ~6 (pain | heart | chest | arm | jaw |
  numb | breathe | dizzy | faint)
- (heart | pulse | heart rate | bpm) ~5 (<odd_signs>)
- heart ~3 (numeral | <number> | one eighty | hundred) ~8 (<odd_signs> | dizzy)
- (can not | could not | not | can barely | can hardly | struggling | struggle) -2 (get | catch | finish | find |
  draw) -2 (my wind | wind | my breathe | breathe | sentence | air in)
- (can not | could not | hardly | barely) ~4 endpoint sentence
- (can not | hardly | barely) ~5 sentence ~5 (breathless | breathe | puffing | gasping)
- (sugar | sugars | glucose | blood sugar | bm | ketones) -2 (<number> | one | two | three | numeral | low | hi | lo |
  high | off scale | through roof | dropping) ~8 (sense | cents | confused | sweating | shaking | shaky | wake |
  drowsy | sleepy | aggressive | slurring | numeral | nine | passed | point | unconscious | funny)
- (sugar | sugars | blood sugar) (is | at) (one | two | three)
- <someone> ~5 (stopped | not | no | stops) -1 (making | talking) -1 (sense | cents | any sense)
- (cough | coughing | coughed | vomit | vomited | vomiting | sick | threw up | throwing up | passing | passed | poo |
  pooing | stools | pee | weeing | bringing up) ~3 (blood | coffee grounds | black tar | tar | tarry | clots)
- (cut | cuts | sliced | slice | gash | gashed | knife | saw | grinder | glass | thumb | finger | leg | head | hand |
  artery | vein | wound | nose) ~10 (spurting | pumping out | gushing | pouring out | soaked through | soaking through
  | spraying | squirting | will not stop bleeding)
- (through | into) my (thumb | finger | hand | foot | leg | palm) ~6 (knife | nail | drill | saw | axe | spurting |
  bone)
- (crushed | trapped | pinned | rolled on | flattened | gored | trampled | kicked | dragged) ~2 (me | him | her | my |
  his | under | by | against) ~3 (gate | tractor | bull | cow | beast | horse | bale | quad | forklift | machine |
  machinery | trailer | wall | digger | lorry | car | hoof | legs | leg | arm | chest)
- (came | come | fell | fallen | falling) -1 off -1 (ladder | horse | bike | quad | scaffold | scaffolding | roof |
  tractor | motorbike | wall | scooter | shed roof) ~8 (can not | not feel | head | neck | back | legs | blood | bone
  | moving | knocked)
- (lying | lain | stuck | been | laid | sat | on) -3 (floor | ground | bathroom floor | kitchen floor | stairs | bath)
  ~6 (can not get up | can not move | can not get out | since | hours | cold | all night | last night | nobody | how
  long)
- (lying | lain | stuck) ~3 (since | hours) ~8 (can not get up | can not move | cold | nobody)
- (sun | heat | hot | sauna | greenhouse) ~8 (confused | stopped sweating | not sweating | collapsed | delirious |
  vomiting | seeing things | passed out)
- (pregnant | pregnancy | weeks pregnant | weeks gone | bump | baby) ~6 (one side | shoulder tip | bleeding | gushing
  | flashing lights | not moved | not moving | moving less | stopped kicking | waters | head showing | coming now |
  seizure | blurred | visual)
- shoulder tip
- (baby | toddler | <small>) ~6 <ill_signs>
- (found | find | looks | went | gone | is | was | come over) -1 (grey | gray | blue | mottled | floppy | limp |
  lifeless | unresponsive | clammy) ~3
- (panic | indigestion | heartburn | trapped wind | pulled muscle | nothing | anxiety | nerves) ~7 (arm | jaw | face)
  ~3 (numb | dead | heavy | tingling | pain | aches | drooping)
- (heart | hearts) ~3 (somersaults | flip | flipping | skipping | stopping | fluttering | jumping about | all over
  place) ~6 (faint | pass out | black out | collapse | grey | chest | breathless)
- (not | stopped | hardly | barely) -1 (briefing | breeding)
- (face | mouth | eye | lip | lips | smile) ~2 (dropped | drooped | drooping | slipped | lopsided | gone funny |
  twisted | dragging | slid | melting)
- (words | speech | sentences) ~3 (jumbled | wrong order | wrong way | mush | will not come | not coming out | slurred
  | mixed up) ~3
- (lost | losing | gone | no) -2 (feeling | strength | use | movement | power) -2 (side | arm | leg | legs | hand |
  face) ~2
- (worst | sudden | thunderclap | like hammer | like axe | like hit) ~3 (headache | head) ~3
- (sudden | suddenly) ~4 (can not see | blind | can not speak | can not walk | vision | numb | weak | collapsed |
  headache | confused | double)
- (stiff neck | neck stiff | light hurts | rash) ~6 (rash | fever | temperature | headache | light | glass | neck)
- (rash) ~4 (glass | purple | spreading | not fade | bruises)
- (fitting | convulsing | having fit | had fit | foaming | jerking) ~3
- (leg | calf) ~3 (swollen | red | hot) ~6 (breathe | breathless | chest)
- (stung | sting | bitten | ate | eaten | eating | had) ~6 (throat | tongue | lips | face | breathe | wheezy | hives)
  ~3 (itchy | swelling | swollen | tight | fat | closing | puffy | tingling | funny)
- (throat | tongue | lips) ~2 (fat | thick | closing | tight | swelling | tingling) ~4 (ate | nuts | sting | prawn |
  shellfish | bee | wasp | allergic | allergy | peanut | breathe)
- (blue inhaler | inhaler | nebuliser | puffer) ~5 (not touching | no good | not working | not helping | empty |
  nothing | used it | puffs | nothing left)
- (electric | electrocuted | live wire | shock from | socket | plugged) ~4 (shock | hand | threw me | burn | burnt |
  chest)
- (bone | bones) ~3 (out | sticking | through | see | white | showing)
- (stuck | lodged | down) ~2 (throat | windpipe | airway) ~3
- (gone | went) -1 down -1 wrong way ~4 (breathe | blue | choking)
- (drowned | drowning | under water | face down) ~3 (pool | bath | pond | river | sea | water | breathing)
- (hit | banged | cracked | bumped | split | knocked) ~2 (head | skull) ~8 (sick | seeing double | double | forget |
  odd | asleep | weird | fluid | ear | funny | dizzy | out | can not remember)
- (boiling | scalding | hot) ~1 (water | oil | fat | kettle | tea | coffee | soup | jam) ~4 (over | all over | skin |
  face | arm | legs | chest | baby | toddler | himself | herself | blister | peeling)
- (skin | flesh) ~2 (peeling | hanging | coming off | black | white and) ~3
- (slurry | silo | tank | pit | cellar) ~4 (fumes | gas | collapsed | unconscious | gone down | fell)
- (hypothermia | frozen | freezing | soaked) ~4 (stopped shivering | confused | not shivering | can not wake)
- (stopped | not) (shivering | sweating) ~4
- (feel | think | believe | swear) ~2 (i am | im) -1 (dying | having stroke | having heart attack | bleeding inside)
- (kidney | stomach | tummy | belly | side | abdomen | testicle | testicles | back) ~3 (agony | unbearable | screaming
  | rigid | ripping | tearing | worst pain | doubled over | rolling)
- (contractions | waters | crowning | pushing | labour) ~4 (minutes | broke | gone | coming | now | alone | early)
- (soaking | soaked | through) ~1 pad ~3 (minutes | hour | birth)
- (wound | stitches | section | scar) ~3 (open | opened | burst | come apart) ~6 (inside | see | pus | section)
- (stopped drinking | off drink | no drink | detox) ~5 (shaking | seeing | spiders | sweating | fit | seizure)
- seeing (spiders | bugs)
- (no answer | not answer | not answering) ~4 (call his name | call her name | shake | name)
- (stabbing | sharp) pain ~2 when i breathe
- chess -1 (tight | pain | hurt | hurts | heavy)
- (clapsed | collapst | colapsed)
- (mummy | mum | gran | dad) ~3 (on four | floor) ~4 (shaken | shaking)
- (pacemaker | defibrillator) ~2 (shocking | shocked | firing)
- (tearing | ripping) pain
- numb ~2 down -1 (one | left | right | side)
- (chalking | choaking) on
- come over ~2 queer
- (room | everything | vision) -1 going black
""",
    },
)
"""Families of patterns: name, kind, tier, traits (see rule.py) and what people say, one pattern a dash."""
