"""Slots: names for many ways of saying one thing, used in the patterns as <name>; plain data.

NOTATION, the same in slots and patterns:
  a | b        either (bars inside a pattern stand in round or square brackets)
  (a | b)      one of these
  [a | b]      one of these, or nothing
  <name>       a slot
  ~3           up to three words, none of them a negation or a turn of thought (but, though ...)
  -3           the same, and no other subject (he, she, my ...) either
  ~~3          up to three words of any kind
  ^  $         the utterance begins, ends (courtesies such as "please" or "thank you" apart)
Small words (a, the, to, of, so, very ...) are left out before matching; write them or not.
"""

SLOTS = {
    "kin": """
        friend | mate | mum | dad | brother | sister | son | daughter | husband | wife | partner | boyfriend
        | girlfriend | cousin | uncle | aunt | auntie | gran | grandad | grandpa | grandson | granddaughter
        | grandchild | nephew | niece | stepdad | stepfather | stepmum | stepmother | stepbrother | father |
        mother | fiance | fiancee | roommate | flatmate | housemate | neighbour | neighbor | colleague |
        coworker | boss | teacher | coach | carer | caregiver | nurse | therapist | student | classmate | ex
        | bf | gf | bff | bestie | girl | boy | guy | man | woman | lady | person | teenager | teen | kid |
        child | baby | toddler | patient | client | landlord | priest | pastor | babysitter | sibling | twin
        | parent | grandfather | grandmother | lad | bloke | hubby | missus | pal | buddy | stranger |
        manager | employee | adult | stalker | fella | burglar | bully | lodger | guest | grown up | kids |
        children | parents | family | people | wives
    """,
    "name": """
        sarah | emma | anna | laura | lucy | sophie | chloe | jess | jessica | emily | hannah | olivia | amy
        | kate | katie | lisa | julie | susan | linda | mary | karen | helen | maria | john | james | david
        | dave | mike | michael | chris | tom | thomas | ben | sam | daniel | dan | paul | peter | steve |
        kevin | jack | jake | josh | joe | alex | adam | ryan | matt | luke | harry | george | robert | bob
        | tony | gary | brian | andrew | andy | ahmed | ali | mohammed | priya
    """,
    "someone": """
        he | she | they | someone | someones | <kin> | <name> | anyone who | who
    """,
    "child": """
        baby | toddler | kid | child | son | daughter | grandson | granddaughter | newborn | infant | boy |
        girl | twins | nephew | niece | children | little one | year old | month old | grandchild | my
        little girl
    """,
    "other": """
        him | her | them | someone | somebody else | anyone | everyone | people | others | strangers |
        <child> | <kin> | <name> | (my | our | his | her | their | this | some) [little | own | best] <kin>
    """,
    "pet": """
        dog | dogs | cat | cats | puppy | kitten | hamster | rabbit | horse
    """,
    "longing": """
        want | wants | wish | hope | hoping | pray | relief | relieved | happy | happier | better | better
        off | best | ready | deserve | should | peace | peaceful | easier | simpler | kinder | nicer |
        looking forward | look forward | can not wait | beg | dream | dreaming | urge | tempted | consider |
        considering | plan | planning | decide | decided | need | choose | love | glad | comfort |
        comforting | appealing | attractive | solution | answer | favour | favor | coward | guts | courage |
        brave enough | option | wait | waiting | rest | free | freedom | calm | escape | obsessed | thinking
        about | think about | long | longing | reckon | rather | sooner | not afraid | not scared | do not
        mind | would not mind | not fear
    """,
    "leap": """
        jumped | leapt | stepped | ran | drove | threw | walked | jump | jumping | leap | leaping | step |
        stepping | walk | walking | yeet | yeeting | throw | throwing | chuck | chucking | fling | flinging
        | hurl | hurling | launch | launching | roll | rolling | run | running | dive | diving | fall |
        falling | lie | lying | lay | laying | drive | driving | wander | sit | sitting | stand | standing |
        go
    """,
    "height": """
        bridge | roof | rooftop | building | cliff | balcony | window | overpass | flyover | ledge |
        something high | somewhere high | high building | multi storey | car park | pier | tower |
        skyscraper | floor window | tower block | parking garage | viaduct | tall | edge | railing |
        railings | waterfall
    """,
    "limb": """
        arm | arms | wrist | wrists | leg | legs | thigh | thighs | skin | stomach | forearm | forearms |
        belly | hips | ankle | ankles | body | hand | hands | chest | face | head
    """,
    "injure": """
        cut | cutting | cuts | slash | slashing | slashed | slice | slicing | sliced | carve | carving |
        carved | scratch | scratching | scratched | stab | stabbing | stabbed | slit | slitting
    """,
    "took": """
        took | take | taken | taking | takes | swallowed | swallow | swallowing | swallows | downed |
        downing | down | ate | eaten | eat | eating | ingested | popped | popping | pop | necked | drank |
        drunk | drink | drinking | drinks | consumed | injected | inject | gave myself | given myself |
        injected myself with | dosed on | chugged | gulped | sniffed | sniffing | snorting | huffing |
        huffed | inhaled | inhaling | snorted | knocked back | shot up
    """,
    "pills": """
        pill | pills | tablet | tablets | capsule | capsules | med | meds | medicine | medicines |
        medication | medications | painkillers | painkiller | paracetamol | paracetamols | tylenol |
        ibuprofen | advil | aspirin | aspirins | codeine | co codamol | cocodamol | tramadol | morphine |
        oxycontin | oxy | oxycodone | fentanyl | vicodin | percocet | xanax | valium | diazepam | lorazepam
        | ativan | klonopin | zopiclone | ambien | sleeping pill | sleeping pills | sleepers |
        antidepressants | antidepressant | sertraline | prozac | fluoxetine | citalopram | lithium | insulin
        | methadone | heroin | cocaine | coke | crack | meth | speed | ketamine | mdma | ecstasy | molly |
        fentanol | amitriptyline | propranolol | beta blockers | blood pressure pills | heart pills | heart
        tablets | antihistamines | benadryl | nyquil | cough syrup | melatonin | warfarin | digoxin |
        metformin | iron tablets | iron pills | gummies | edibles | opioids | opiates | benzos | adderall |
        ritalin | gabapentin | pregabalin | quetiapine | seroquel | nytol | anadin | nurofen | excedrin |
        aleve | naproxen | prescription | prescriptions | doses | dose | nicotine | calpol
    """,
    "poison": """
        bleach | antifreeze | drain cleaner | drain opener | oven cleaner | toilet cleaner | toilet bowl
        cleaner | window cleaner | cleaner | cleaning fluid | cleaning product | cleaning products |
        cleaning stuff | cleaning spray | detergent | laundry tablet | laundry capsule | washing pod |
        laundry pod | laundry pods | tide pod | tide pods | dishwasher tablet | dishwasher tablets |
        dishwasher pod | washing tablet | washing capsule | washing up liquid | dish soap | fabric softener
        | weed killer | weedkiller | roundup | rat poison | poison | pesticide | pesticides | insecticide |
        slug pellets | slug pellet | petrol | gasoline | gas | diesel | paint | paint thinner | thinner |
        white spirit | turpentine | turps | methylated spirits | meths | lighter fluid | lamp oil | nail
        polish remover | nail varnish remover | acetone | ammonia | acid | battery acid | caustic soda | lye
        | chlorine | rubbing alcohol | hand sanitizer | hand sanitiser | perfume | aftershave | mouthwash |
        shampoo | bug spray | mothballs | glue | e liquid | vape juice | vape liquid | windshield washer
        fluid | windscreen wash | screen wash | disinfectant | dettol | lysol | domestos | clorox | jeyes
        fluid | cyanide | arsenic | mercury | chemicals | chemical | carbon monoxide | exhaust fumes | toxic
        berries | poisonous berries | poisonous mushrooms | poisonous mushroom | poisonous plant | wild
        mushrooms | death cap | descaler | limescale remover | drano | firelighter | firelighters
    """,
    "swallowable": """
        battery | batteries | button battery | coin | magnet | magnets | marble | needle | pin | nail |
        screw | bead | beads | razor blade | razor blades | glass | berries | mushroom | mushrooms | plant |
        leaves | seeds | silica gel | gel packet | something | lego | toy | cigarette | cigarettes | vape |
        soap | toothpaste | alcohol | vodka | stones | grapes | chocolate | cleaning tablet | edible |
        edibles | gummies
    """,
    "all": """
        all | all my | whole | entire | whole bottle | whole bottle of | whole box | whole pack | whole
        packet | whole strip | whole lot | entire bottle | entire box | entire pack | full bottle | full
        pack | bottle of | box of | pack of | packet of | strip of | strips of | packs of | boxes of |
        bottles of | handful | handfuls | handful of | bunch of | loads | loads of | lots | lots of | lot of
        | load of | ton of | tons of | many | more than | over | every | rest of | most of | half the bottle
        of | half a bottle of | half my | half the | double | wrong | extra | mixture of | cocktail of |
        dozens of | couple dozen | several | million | fistful | fistful of | remaining | every single |
        much | bunch
    """,
    "number": """
        numeral | three | four | five | six | seven | eight | nine | ten | eleven | twelve | thirteen |
        fourteen | fifteen | sixteen | seventeen | eighteen | nineteen | twenty [five | four | eight] |
        thirty [two | five | six] | forty | fifty | sixty | seventy | eighty | ninety | hundred | hundreds |
        dozen | two dozen | thousand
    """,
    "attacks": """
        whack | whacks | whacked | whacking | wallop | wallops | walloped | clout | clouts | clouted | clip
        | clips | clipped | scratch | scratches | scratched | headbutt | headbutts | headbutted | caned |
        canes | groom | grooms | groomed | grooming | flashed | knock | knocks | knocked | knocking | push |
        pushes | pushed | pushing | grabbed | grabs | grabbing | dragged | drags | pinned | jumped | hit |
        hits | hitting | beat | beats | beating | beaten | punch | punches | punched | punching | slap |
        slaps | slapped | slapping | kick | kicks | kicked | kicking | choke | chokes | choked | choking |
        strangle | strangles | strangled | strangling | smack | smacks | smacked | smacking | whip | whips |
        whipped | whipping | burn | burns | burned | burning | bite | bites | bit | biting | attack |
        attacks | attacked | attacking | assault | assaults | assaulted | assaulting | rape | rapes | raped
        | raping | molest | molests | molested | molesting | abuse | abuses | abused | abusing | stab |
        stabs | stabbed | stabbing | batter | batters | battered | battering | thump | thumps | thumped |
        thumping | belt | belts | belted | threaten | threatens | threatened | threatening | harm | harms |
        harmed | harming | torture | tortures | tortured | torturing | grope | gropes | groped | groping |
        fondle | fondles | fondled | fondling | stalk | stalks | stalked | stalking | mug | mugged | mugging
        | rob | robbed | robbing | kidnap | kidnapped | kidnapping | abduct | abducted | drugged | drugging
        | spiked | bash | bashes | bashed | bashing | hurt | hurts | hurting | shove | shoves | shoved |
        shoving | shook | shakes | shaking | blackmail | blackmails | blackmailed | blackmailing | hurted |
        poisoned | poisoning | lamped | clobbered | clobbers | manhandles | manhandled | spits on | spat on
        | terrorizes | terrorises | terrorizing | terrorising | punishes me by hitting | smothered |
        suffocated | forced himself on | forces himself on | forcing himself on
    """,
    "tyrant": """
        he | she | they | husband | wife | partner | boyfriend | girlfriend | dad | mum | stepdad | stepmum
        | ex | brother | son | daughter | uncle | carer | landlord | boss | gang | pimp | dealer | dealers |
        bailiff | sister | grandad | in laws | fiance | mums boyfriend | loan shark | roommate | flatmate
    """,
    "trusted": """
        uncle | coach | teacher | boss | stepdad | stepbrother | priest | pastor | grandad | babysitter |
        tutor | cousin | mums boyfriend | manager | lodger | carer | scout leader | instructor | imam |
        vicar | landlord | supervisor | foreman | neighbour | driver | doctor | physio | brother | dad |
        stranger
    """,
    "small": """
        baby | toddler | bairn | wee one | little one | newborn | infant | grandson | granddaughter | son |
        daughter | kid | kids | child | children | niece | nephew | grandkids | grandchild | twins | boy |
        girl | little boy | little girl | wean | year old | month old | godson | goddaughter | stepson
    """,
    "edge": """
        knife | knives | razor | razors | razor blade | blade | blades | scalpel | stanley knife | craft
        knife | straighteners | iron | hob | stove | candle | hammer | belt | safety pin | pin | pins |
        needle | shard | glass | lighter | match | matches | cigarette | cigarettes | tweezers | scissors |
        nail scissors | compass | sharpener | box cutter | grater | hot water | kettle | pliers | bleach |
        cutter | scraper | fag | fags | rubber band | elastic band | penknife | bread knife | drill
    """,
    "flesh": """
        arm | arms | wrist | wrists | leg | legs | thigh | thighs | skin | stomach | forearm | forearms |
        belly | hips | hip | ankle | ankles | body | hand | hands | palm | palms | ribs | calf | calves |
        shoulder | shoulders | fingers | knuckles | feet | foot | neck | flesh | myself | knee | scalp
    """,
    "wounding": """
        cut | cutting | slash | slashing | slashed | slice | slicing | sliced | carve | carving | carved |
        scratch | scratching | scratched | stab | stabbing | stabbed | slit | burn | burning | burned |
        burnt | scald | scalding | scalded | bite | biting | bit | hit | hitting | punch | punching |
        punched | bang | banging | banged | dig | digging | dug | pick | picking | picked | pinch | pinching
        | claw | clawing | clawed | hurt | hurting | bruise | bruising | harm | harming | gouge | gouging |
        tear | tearing | tore | scrape | scraping | scraped | whip | whipping | snap | snapping | slam |
        slamming | beat | beating | nick | nicking | pierce | piercing | jab | jabbing | brand | branding
    """,
    "steep": """
        bridge | bridges | cliff | cliffs | viaduct | railway | tracks | reservoir | weir | quarry |
        overpass | multi storey | roof | rooftop | platform | river | canal | balcony | ledge | harbour |
        pier | dam | flyover | level crossing | train line | motorway bridge | car park roof | lighthouse |
        headland | loch | lake | sea | top floor | tower block | scaffold | crane | silo | slurry pit
    """,
    "nerve": """
        courage | nerve | guts | bottle | balls | strength | working up | work up | worked up | psyching |
        psych | building up | bravery | brave enough | strong enough
    """,
    "hard_arts": """
        bruise | bruises | bruised | black eye | split lip | fat lip | marks | burn marks | cigarette burns
        | broken arm | broken rib | broken nose | black and blue | purple
    """,
}
"""Slot name -> its ways of saying."""
