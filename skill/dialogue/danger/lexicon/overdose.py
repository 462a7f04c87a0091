"""Too much of a medicine, or any poison, in anybody, on purpose or not; doses and means; plain data."""

FAMILIES = (
    {
        "name": "overdose.taken",
        "kind": "overdose",
        "tier": "takeover",
        "traits": "now",
        "says": """
- (had | took | taken | swallowed | ate) [some | few | couple | one | two | bit] [my | his | her | their |
  someone] <kin> ~1 <pills>
- (mixed | mixing | mix | combined) ~3 (cleaning | sprays | cleaners | chemicals | cleaner | disinfectants)
- (drinking | drunk | drink | alcohol | vodka | wine) ~3 (took | taken | take | taking) ~2 <pills>
- (battery | batteries | pill | pills | tablet | coin | magnet | cigarette | <poison>) ~3 in (his | her |
  their | baby) mouth
- (had | taken | took | given) -1 [my | his | her] <pills> (twice | again by mistake | three times)
- (mixed up | mix up | muddled | confused) ~2 <pills>
- (snorted | injected | smoked | shot up) -1 (something | too much | much | bad | some)
- <took> everything in ~3 (cabinet | cupboard | drawer)
- (took | taken | swallowed) (his | hers | theirs | my dogs | the dogs) (by mistake | instead | pills |
  tablets | medication | meds | medicine | accidentally)
- (sniffing | huffing | huffed | sniffed) -1 (glue | petrol | gas | aerosol | paint | solvents | lighter
  fluid)
- (had | drank | drunk | downed | done) ~1 <number> ~1 (shots | vodkas | whiskeys | whiskies | drinks) ~5
  (vomiting | sick | throwing up | pass | black | dizzy | can not | breathe | cold)
- (washer fluid | screen wash | windscreen wash | windshield fluid)
- (gave | given) ~2 (wrong | incorrect) (medicine | medication | tablets | pills | dose | bottle)
- (twice | double | triple | three times) -1 [my | her | his | the] -1 (dose | dosage | amount | prescribed
  | medication)
- (gave | given | fed | give) ~2 (<pet> | <child> | him | her | <kin>) ~2 <pills> ~3 (mistake | accident |
  ill | wrong | accidentally | sick | instead)
- (reaction | allergic) -1 -1 [some | my | the] <pills>
- (drank | drunk | had) ~1 much (vodka | alcohol | whisky | whiskey | gin | rum | to drink) ~5 (can not
  stand | can not move | vomiting | throwing up | pass out | passing out | blacking out | can not see | not
  waking)
- (<child> | baby | he | she) ~2 (put | stuck | had) ~3 (in (his | her | their) mouth) ~3 (swallowed |
  choking | pills | tablet | battery | bleach | gone)
- (smoked | taken | took | done | had) ~3 (weed | ketamine | cocaine | ecstasy | mdma | speed | spice | acid
  | lsd | shrooms | mushrooms) ~5 (heart | breathe | dying | freaking | not right | unconscious | chest |
  seizure | overheating | scared | ill)
- (gave | given | give | giving) ~3 (much | many | double | wrong | whole | twice | adult | three times) ~3
  (<pills> | dose | medicine)
- (<child> | him | her | baby) -1 (much | double | wrong | twice | many) ~2 (<pills> | dose)
- overdose
- overdosed
- overdosing
- (took | taken | take | taking | had | swallowed | eaten | ate) -1 (od | overdose)
- (<took> | had | have had) -3 <all> ~2 <pills>
- (<took> | had | have had) ~2 <number> ~4 <pills>
- <took> ~3 <pills> ~3 (many | all of them | whole | all at once | at once | whole lot | every last one |
  twice | double | by mistake | by accident | accidentally | with alcohol | with vodka | with wine | with
  whiskey | with beer | and vodka | and alcohol | and wine | and whiskey | and whisky | and booze | on
  purpose | to die | more than | overdose | like sweets | like candy | until they were gone | instead)
- (pills | tablets | bottle | meds | medication | packet | box | pack) ~3 (all gone | is empty | are gone |
  empty now | i took them all | took them all | i took it all | took it all | i swallowed them | i have
  taken | swallowed them | i finished | they are gone)
- (empty | emptied | finished whole | finished | finished the whole box of | empty bottle of | empty packet
  of | empty packets of | finished off) -2 (<pills> | pill bottle | pill bottles | medicine bottle | blister
  packs | medicine cabinet | bottle of <pills>)
- <took> -1 (all | them all | whole lot | everything in cabinet | everything in cupboard | everything in
  medicine cabinet | whole thing | whole bottle | whole packet | whole box | entire bottle | handful | whole
  bottle of them | all them | all at once | every last one) -3 [now | at once | <pills> | tonight | today |
  to die | i want | ago | and i | and now]
- (i | just | have | we | he | she | they | <child> | <kin> | accidentally) -3 (took | taken | swallowed) -1
  (all of them | them all | whole bottle | whole packet | whole box | whole pack | whole lot | entire bottle
  | entire pack | handful | everything | something | something bad | everything in | much | many | lots |
  loads | bunch)
- (took | taken | taking | had | have | given | gave | gave myself | given myself | injected | take | give |
  drank) -3 (too much | much | too many | many | double dose | double | twice as much | wrong dose | wrong |
  second dose | extra dose | three doses | two doses | more than i should | more than prescribed | far too
  many) -3 (<pills> | dose | of them | of my | )
- (took | taken | swallowed | given | gave | gave myself | injected) -1 [way | far] (many | much | wrong)
  (<pills> | pills | medicine | dose | them | by mistake | accidentally)
- (took | taken | swallowed) -1 [way | far] (many | much)
- <took> ~3 (someone elses | my husbands | my wifes | my mums | my dads | my grans | my friends | my sons |
  my dogs | the dogs | the cats | <kin>) ~1 <pills>
- <took> -1 my <pills> (twice | again | two times | three times)
- (took | taken | given) -1 wrong (<pills> | one | ones | bottle)
- (on purpose | deliberately | intentionally) ~3 (pills | tablets)
- (mixed | mixing | mix | combined | took | taken | on top of | drank | drinking | washed down) ~3 (<pills>
  | them | it) ~1 (with | and | on top of | after) -2 (alcohol | vodka | wine | whiskey | whisky | gin |
  beer | booze | rum | drink | xanax | valium | opioids | heroin | fentanyl | drink | <pills>) ~6 [feel |
  sick | dizzy | sleepy | woozy | weird | drowsy | bad | lot | loads | bottle | all | tonight]
- (drank | drunk | drinking | had | downed) -1 (whole | entire | full | two) -1 (bottle | bottles | litre |
  fifth) -1 (vodka | whiskey | whisky | gin | rum | spirits | tequila | brandy | bourbon)
- alcohol poisoning
- (drank | drinking | drunk) ~2 (until | so much) ~2 (black out | pass out | die | can not move | can not
  wake)
- (swallowed | drank | ate | took | eaten | drunk | swallow | got into | inhaled | chewed | sucked | sucking
  on | licking | chewing | licked | sipped | injected | drinking | drink | eating | breathed in | breathing
  in | taken | put | sniffed | given | swigged | tasted | gulped) ~3 <poison>
- <poison> ~2 (in (his | her | my | their | our) (mouth | eye | eyes | throat) | in mouth | in eye | in eyes
  | on my skin burning)
- (got | splashed | sprayed | spilled) ~2 <poison> ~3 (eye | eyes | mouth | face)
- (<child> | <pet> | he | she | my little | year old | someone | brother | sister | <kin>) -3 (swallowed |
  ate | eaten | drank | drunk | swallow | got into | found and ate | got hold of | has had | been eating |
  been at | been into | may have eaten | chewed | chewing | put in mouth | sucked on | drinking | took |
  taken | has taken) ~4 (<pills> | <poison> | <swallowable>)
- i -2 swallowed -2 (battery | button battery | magnet | magnets | needle | pin | nail | screw | razor |
  razors | glass | coin | batteries | blade)
- (<pills> | <poison> | <swallowable>) ~3 (was | were | been) -1 (swallowed | eaten | drunk) -1 [by]
- (poisoned | poisoning) (me | myself | him | her | them)
- (been | am | was | might be | got | have been | think) -1 poisoned
- poisoned (my | our) (food | drink | dog | child | tea)
- (food | carbon monoxide | lead) ~0 poisoning ~3 (bad | can not | dizzy | alarm)
- carbon monoxide
- poison control
- poison (centre | center | hotline | line | helpline)
- (gas | fumes) -2 (leak | leaking | smell | smells | smelling | filled | everywhere | dizzy)
- smell -1 gas
- (breathed in | inhaled | breathing | breathing in | inhaling | smelled | sniffed) -2 (fumes | bleach | gas
  | chlorine | ammonia | smoke | exhaust | paint | aerosol | chemicals) ~6
- (mixed | mixing | mix | combined | poured | put | used | cleaned with | cleaning with) ~3 (bleach |
  ammonia | toilet cleaner | drain cleaner | chemicals | cleaning products | cleaners | chlorine) ~3 (and |
  with | together | into | on) ~8
- (bleach | chemicals | cleaners | cleaning products) -1 (and | with) -1 (vinegar | ammonia | acid | toilet
  cleaner | drain cleaner | rubbing alcohol | cleaner)
- (fumes | cleaning products | cleaning stuff | chemicals) ~5 (dizzy | sick | cough | coughing | breathe |
  burning | burn | choking | headache | ill | faint | nauseous | can not)
- (took | taken | had | smoked | did | injected | snorted | shot) -1 (bad | some bad | laced | dodgy) -1
  (<pills> | stuff | drugs | batch | one)
- (took | taken | swallowed) -1 (some pills | unknown pills | random pills | pills i found | stash)
- <took> -1 (pills | tablets) ~3 (feel | sleepy | dizzy | sick | do not know | scared | regret | to die |
  and now | want | sleep forever | found)
- (blue | grey | cold | not responding | not waking | will not wake | snoring) ~5 (heroin | fentanyl | pills
  | drugs | shot up | methadone)
- naloxone
- narcan
- need -1 (stomach pumped)
- (ate | eaten | picked) ~2 (mushrooms | berries | mushroom | plant) ~3 (sick | poisonous | toxic | garden |
  woods | wild | ill | forest | not sure | park | vomiting)
- (shot | injected | took | taken | gave myself | given myself) -2 (all my insulin | too much insulin | much
  insulin | whole pen | insulin pen | insulin to)
- (insulin) ~2 (much | double | whole | wrong | twice | hundred | numeral)
- (pills | tablets) ~3 (kicking in | working | starting work | making me sleepy)
- i (took | swallowed | have taken | have swallowed | drank) (something | it all | them | it) (and | to |
  so) ~4 (die | regret | sleep | hospital | dying | scared | sick | help)
""",
    },
    {
        "name": "overdose.question",
        "kind": "overdose",
        "tier": "takeover",
        "traits": "",
        "says": """
- (possible | easy | can i | can you | could i | would i | will i) ~2 (die | overdose | kill myself) ~2
  (<pills> | <poison>)
- <number> -1 <pills> -1 (enough | many | dangerous | safe | fatal | lethal)
- (how many | how much) ~3 (<pills> | <poison>) ~3 (much | many | limit | safe | dangerous | be fatal |
  fatal)
- (what | how) (happens | happened | would happen) -1 (if | when) -2 [you | i | someone | we] -2 (mix |
  mixed | combine | drink | drank | swallow | swallowed | inhale | eat | breathe) ~2 (<poison> | <pills>)
- (how many | how much) -4 (<pills> | <poison> | alcohol | vodka) ~6 (die | kill | kills | lethal | fatal |
  dangerous | deadly | overdose | many | death | take | poison | safe | safely | hurt | end | harm | pass
  out | knock me out | maximum | drink | stop my heart | not wake)
- (how many | how much) -3 (take | does it take | would it take | do i need | would i need | to take | do i
  have to take) ~4 (overdose | die | kill | od | pass away | not wake | end it)
- (lethal | fatal | deadly | toxic | maximum | max) (dose | amount | dosage | quantity | level | doses)
- (dose | dosage | amount) -2 (lethal | fatal | deadly | kill | kills)
- (what dose | what dosage | which dose | right dose | safe dose | what amount | what is dose | what is
  dosage) ~4
- (what | how) (happens | would happen | will happen) -1 (if | when) -2 [i | you | someone | he | she | my
  <child>] -2 <took> ~3 (<pills> | <poison> | many | whole | overdose)
- (can | could | would | will | is | does | do | are) ~4 (<pills> | <poison>) ~2 (kill | lethal | fatal |
  deadly | enough die | enough kill | kills | kill me | kill you | to death)
- (enough | many | much) -1 <pills> -1 (die | kill | end | overdose | kill me | sleep forever | never wake)
- (can i | is it safe to | safe to | okay to | ok to | should i) -2 (take | mix | double | drink) ~2
  (<pills> | dose | double dose | <number> <pills>) ~3
- (which | what) (pills | tablets | drug | drugs | poison | medicine | medication | chemicals | plants) -3
  (kill | lethal | fatal | die | overdose | painless | deadly | make me sleep forever | stop heart)
- (mix | mixing | combine | combining) ~3 <pills> ~2 (alcohol | wine | vodka | beer | together | <pills>)
- how long -3 (overdose | pills | poison | bleach | paracetamol) ~3 (take | work | kick in | die)
""",
    },
)
"""Families of patterns: name, kind, tier, traits (see rule.py) and what people say, one pattern a dash."""
