"""Too much of a medicine, poison, questions about doses; plain data."""

FAMILIES = (
    {
        "name": "overdose.plain",
        "kind": "overdose",
        "tier": "takeover",
        "traits": "sure",
        "says": """
- ^ i [have] (overdosed | took overdose | taken overdose) [tonight | now | on purpose] $
- ^ i [have] (took | taken | swallowed) (all my | too many | all of my) (pills | tablets | sleeping pills | painkillers) $
""",
    },
    {
        "name": "overdose.taken",
        "kind": "overdose",
        "tier": "takeover",
        "traits": "now",
        "says": """
- (snorted | injected | smoked | shot up) -1 (something | too much | much | bad | some)
- (gave | given) ~2 (wrong | incorrect) (medicine | medication | tablets | pills | dose | bottle)
- (<took> | had | have had) -3 <all> ~2 <pills>
- (<took> | had | have had) ~2 <number> ~4 <pills>
- <took> ~3 <pills> ~3 (many | all of them | whole | all at once | at once | whole lot | every last one | twice
  | double | by mistake | by accident | accidentally | with alcohol | with vodka | with wine | with whiskey |
  with beer | and vodka | and alcohol | and wine | and whiskey | and whisky | and booze | on purpose | to die |
  more than | overdose | like sweets | like candy | until they were gone | instead)
- (pills | tablets | bottle | meds | medication | packet | box | pack) ~3 (all gone | is empty | are gone |
  empty now | i took them all | took them all | i took it all | took it all | i swallowed them | i have taken |
  swallowed them | i finished | they are gone)
- (i | just | have | we | he | she | they | <child> | <kin> | accidentally) -3 (took | taken | swallowed) -1
  (all of them | them all | whole bottle | whole packet | whole box | whole pack | whole lot | entire bottle |
  entire pack | handful | everything | something | something bad | everything in | much | many | lots | loads |
  bunch)
- (took | taken | taking | had | have | given | gave | gave myself | given myself | injected | take | give |
  drank) -3 (too much | much | too many | many | double dose | double | twice as much | wrong dose | wrong |
  second dose | extra dose | three doses | two doses | more than i should | more than prescribed | far too many)
  -3 (<pills> | dose | of them | of my | )
- (took | taken | swallowed) -1 [way | far] (many | much)
- <took> ~3 (someone elses | my husbands | my wifes | my mums | my dads | my grans | my friends | my sons | my
  dogs | the dogs | the cats | <kin>) ~1 <pills>
- <poison> ~2 (in (his | her | my | their | our) (mouth | eye | eyes | throat) | in mouth | in eye | in eyes |
  on my skin burning)
- (<child> | <pet> | he | she | my little | year old | someone | brother | sister | <kin>) -3 (swallowed | ate |
  eaten | drank | drunk | swallow | got into | found and ate | got hold of | has had | been eating | been at |
  been into | may have eaten | chewed | chewing | put in mouth | sucked on | drinking | took | taken | has
  taken) ~4 (<pills> | <poison> | <swallowable>)
""",
    },
    {
        "name": "overdose.question",
        "kind": "overdose",
        "tier": "takeover",
        "traits": "",
        "says": """
- (possible | easy | can i | can you | could i | would i | will i) ~2 (die | overdose | kill myself) ~2 (<pills>
  | <poison>)
- (how many | how much) ~3 (<pills> | <poison>) ~3 (much | many | limit | safe | dangerous | be fatal | fatal)
- (how many | how much) -4 (<pills> | <poison> | alcohol | vodka) ~6 (die | kill | kills | lethal | fatal |
  dangerous | deadly | overdose | many | death | take | poison | safe | safely | hurt | end | harm | pass out |
  knock me out | maximum | drink | stop my heart | not wake)
- (lethal | fatal | deadly | toxic | maximum | max) (dose | amount | dosage | quantity | level | doses)
- (can | could | would | will | is | does | do | are) ~4 (<pills> | <poison>) ~2 (kill | lethal | fatal | deadly
  | enough die | enough kill | kills | kill me | kill you | to death)
""",
    },
    {
        "name": "overdose.everyday",
        "kind": "overdose",
        "tier": "takeover",
        "traits": "now",
        "says": """
- (took | taken | take | swallowed | had | necked | downed | drank | finished | ate | emptied) ~2 (what was |
  whatever was | everything | what is left | whats left | the lot | rest | contents | whole | entire | all) ~3
  (bottle | packet | cabinet | strip | blister | pill box | dosette | medicine box | prescription)
- <small> ~3 (eats | eat | ate | eating | been at | got at | got into | been into | found | chewing | chewed |
  sucking | licked | had | opened | swallowed | swallows | drank | drinks | drinking | drunk) ~3 (<pills> |
  <poison>)
- (<small> | <pet> | gran | grandad | mum | dad) ~3 (eats | ate | eaten | been at | got at | got into | been
  into | drinking | drank | drunk | swallowed) ~3 (hand gel | tablets of | gel | cleaning | bleach | my tablets
  | my pills | my medicine | slug | rat | antifreeze | weed | perfume | polish)
- (how many | how much | what | which | whats) ~6 (<pills> | medicine cabinet | tablet | drug | drugs | bottle |
  household | plant | plants | chemical) ~6 (finish | kill | strong enough | never wake | do the job | do job |
  fatal | end it | drop | off someone | put me under | stop heart | see me off | see you off)
- (drank | drink | drinking | drunk | swallowed | swallow | sipped | gulped | necked | tasted) ~4 (hand gel |
  gel | sanitiser | liquid for cleaning | cleaning liquid | toilet cleaner | floor cleaner | brake fluid |
  engine oil | sheep dip | weed spray | fertiliser | essential oil | eucalyptus oil | tea tree oil | diffuser |
  paint stripper | anti frieze | polish | surf spray | de icer | deicer | fuel | oil lamp | liquid cleaning |
  for cleaning | dip | descaling | siphoning)
- (ate | eaten | eating | picked | chewed) ~3 (berries | mushrooms | mushroom | plant | leaves | laburnum |
  foxglove | yew | bulbs | seeds | hemlock) ~8 (hurts | funny | sick | numb | sweating | dizzy | burning |
  blurry | cramps | tingling | bush)
- (fumes | gas | smell | chemical | chemicals | spray) ~6 (headache | dizzy | sleepy | can not stop coughing |
  throat burning | eyes burning | sick | lightheaded)
- (twice | double | triple | ten times) -1 (dose | amount | insulin | morphine | medicine | medication | her
  dose | his dose)
""",
    },
)
"""Families of patterns: name, kind, tier, traits (see rule.py) and what people say, one pattern a dash."""
