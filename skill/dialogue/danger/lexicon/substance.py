"""Medicines, drugs, chemicals and fumes that went where they should not, said in everyday words; plain data."""

FAMILIES = (
    {
        "name": "overdose.everyday",
        "kind": "overdose",
        "tier": "takeover",
        "traits": "now",
        "says": """
- (did | done | doing | dropped | took | taken | popped | had | sniffed | smoked | snorted) ~2 (pill | pills | tabs |
  lines | gear | bag | bags | mandy | mdma | ket | k | ecstasy | acid | spice | coke | speed | meth | shrooms |
  edibles | pingers | whizz | xanax | benzos | fent) ~8 <ill_signs>
- <pills> ~8 (can not stay awake | barely stand | keep nodding | nodding off | can not wake | passing out | heart
  racing | slurring | drowsy | woozy | out of it | unconscious | collapsed | blue | floppy | foaming)
- (carbon | bon | co) (monoxide | alarm | detector)
- (boiler | heater | generator | barbecue | bbq | stove | exhaust | log burner | gas fire | car | slurry) ~4 (fumes |
  leaking | smoke) ~8 (headache | sleepy | sick | dizzy | drowsy | faint | confused)
- (took | taken | take | swallowed | had | necked | downed | drank | finished | ate | emptied) ~2 (what was | whatever
  was | everything | what is left | whats left | the lot | rest | contents | whole | entire | all) ~3 (bottle | packet
  | cabinet | strip | blister | pill box | dosette | medicine box | prescription)
- (took | taken | swallowed | had | necked | downed) ~5 (one go | in one | all at once | together | week worth | weeks
  worth | months worth | month worth | weeks supply | months supply) ~3
- (week | weeks | month | months | days) (worth | supply) ~4 (one go | at once | in one | together | tonight | all)
- <small> ~3 (eats | eat | ate | eating | been at | got at | got into | been into | found | chewing | chewed | sucking
  | licked | had | opened | swallowed | swallows | drank | drinks | drinking | drunk) ~3 (<pills> | <poison>)
- (<small> | <pet> | gran | grandad | mum | dad) ~3 (eats | ate | eaten | been at | got at | got into | been into |
  drinking | drank | drunk | swallowed) ~3 (hand gel | tablets of | gel | cleaning | bleach | my tablets | my pills |
  my medicine | slug | rat | antifreeze | weed | perfume | polish)
- (extra | second | another | two | three | double | both) -1 (patch | patches | doses | dose | lot of tablets |
  twenty | <pills>) ~10 <ill_signs>
- took -1 extra (<number> | numeral | few | handful)
- (took | taken | had) ~2 (extra | another | more) ~3 (sleepy | drowsy | woozy | dizzy | funny) ~1
- (injected | jabbed | stuck | pricked | stabbed) ~3 (vaccine | insulin | needle | hormone | sedative | ketamine |
  wrong) ~4
- (injected | jabbed) ~3 (thumb | hand | leg | finger | vein | neck | groin | myself) ~2
- (how many | how much | what | which | whats) ~6 (<pills> | medicine cabinet | tablet | drug | drugs | bottle |
  household | plant | plants | chemical) ~6 (finish | kill | strong enough | never wake | do the job | do job | fatal
  | end it | drop | off someone | put me under | stop heart | see me off | see you off)
- (how many | how much) ~5 (see me off | see you off | finish me | finish man off | put me out | put me under | do the
  job | stop my heart | make sure)
- (drank | drink | drinking | drunk | swallowed | swallow | sipped | gulped | necked | tasted) ~4 (hand gel | gel |
  sanitiser | liquid for cleaning | cleaning liquid | toilet cleaner | floor cleaner | brake fluid | engine oil |
  sheep dip | weed spray | fertiliser | essential oil | eucalyptus oil | tea tree oil | diffuser | paint stripper |
  anti frieze | polish | surf spray | de icer | deicer | fuel | oil lamp | liquid cleaning | for cleaning | dip |
  descaling | siphoning)
- swallowed ~2 (mouthful | gulp | cup | glass) ~3 (petrol | diesel | pool | cleaner | siphoning | fuel | it siphoning)
- (mouthful | gulp | swig) ~2 (<poison> | siphoning)
- (took | taken | swallowed | had) ~6 (got scared | then scared | panicked | regret | regretted | changed my mind |
  told nobody | told no one | not told anyone | now scared)
- (ate | eaten | eating | picked | chewed) ~3 (berries | mushrooms | mushroom | plant | leaves | laburnum | foxglove |
  yew | bulbs | seeds | hemlock) ~8 (hurts | funny | sick | numb | sweating | dizzy | burning | blurry | cramps |
  tingling | bush)
- (mixed | mixing | on top | washed down | along | chased) ~4 (<pills>) ~4 (wine | vodka | gin | drink | whisky | beer
  | booze | alcohol | cider)
- (vodka | gin | whisky | wine | drink | bottle | cider | rum) ~4 (and | on top | with) ~2 (<pills>) ~3
- (fumes | gas | smell | chemical | chemicals | spray) ~6 (headache | dizzy | sleepy | can not stop coughing | throat
  burning | eyes burning | sick | lightheaded)
- (bleach | toilet cleaner | drain cleaner | ammonia) ~4 (mixed | together | fizzing | green gas | smoke | fumes |
  cough)
- (splashed | spilled | sprayed | splash | squirted | got) ~3 (<poison> | cleaner | lime | cement | dip | chemical |
  chemicals) ~3 (eye | eyes | face | mouth)
- (forgot | forgotten | not sure | can not remember) ~4 (taken | took | had) -3 (tablets | pills | medicine | insulin
  | dose) ~3 (took | again | more | another | twice)
- (twice | double | triple | ten times) -1 (dose | amount | insulin | morphine | medicine | medication | her dose |
  his dose)
- (saved | saving | hoarded | stash | stashed | collected | stockpile) ~4 (<pills>)
- (crushed | crush | put) ~3 <pills> ~4 (his food | her food | his drink | her drink | dinner | milk | bottle)
- (she | he | <kin>) ~3 (took | taken | swallowed | had) ~3 (overdose | paracetamols | all her | all his | whole | lot
  of | load of | bottle of) ~2 <pills>
- (snort | snorting | sniff | sniffing | inhaling | huffing) ~3 (gas | aerosol | deodorant | lighter | nitrous |
  poppers | glue | petrol | solvents | butane)
- (did | had | took) -1 hit ~4 breathing
- breathing ~2 gone ~2 (slow | shallow)
- (rotten egg | rotten eggs | eggy | gas) smell ~8
- whole strip -1 is gone
- took (two | three | <number>) <pills> ~8 (gin | vodka | something else | do not know what)
- drank (beach | bleach)
- (can not remember | not sure | forgot) ~3 took ~4 (took it again | again)
- (drank | drunk | swallowed | eaten | ate) ~3 (under sink | blue stuff | fertiliser | stick | plant food)
- (fate all | fatal | lethal) (amount | dose)
- (<number> | numeral | forty) ~4 (white ones | little white ones | of them) enough
- washed down ~2 <pills>
- doubled up ~2 my (pills | tablets | meds)
""",
    },
)
"""Families of patterns: name, kind, tier, traits (see rule.py) and what people say, one pattern a dash."""
