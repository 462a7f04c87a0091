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
    "wish": """
        want | wants | wanted | wanting | wish | wishing | wish i could | wish i would | wish i was able |
        hope i | hope to | hoping i | hoping | need | feel | feeling | feel like | would like | prefer |
        thinking | think | think about | thinking about | thinking of | thought | thought about | thoughts
        of | thoughts about | been considering | considering | contemplating | contemplated | consider |
        plan | plans | planning | planned | planning on | intend | intending | trying | try | tried |
        tempted | ready | prepared | willing | decided | desire | dream of | dreaming of | fantasize about |
        fantasizing about | fantasise about | fantasising about | longing | long | sooner | pray | praying |
        pray i | praying i | beg | begging | deserve | deserved | should | ought | supposed | waiting | just
        want | urge | urges | craving | crave | itching | going | am going | let me | helping me | help me |
        make me | happy | okay | ok | fine | glad | keep thinking about | might | may | could | will | shall
        | have to | got to | meant | must | cannot stop thinking about | obsessed with | obsessing over |
        close | this close | choose | chosen | choosing | feeling like | mood | time | tonight i | gonna |
        easier | best if i | better if i | easier if i | wondering about | imagine | imagining | picture |
        picturing | images of | visions of | scared i will | afraid i will | worried i will | scared i might
        | afraid i might | scared i am going | afraid i am going | worried i might | urge me | tell me to
    """,
    "die": """
        die | dye | dying | be dead | being dead | dead | not be alive | not being alive | death | drop dead
        | be dead already | my death | pass away | end up dead | perish | expire | die tonight | died | was
        dead | were dead | be gone forever | be gone for good | be no more | go to heaven | meet my maker |
        meet god | be with jesus | be with god | be in heaven | be in my grave | be buried | be six feet
        under | be under ground | be in ground | leave this world | leave this earth | leave this life |
        leave earth | leave world | leave planet | leave this planet | exit this world | exit life | exit
        this life | depart this world | check out of life | check out for good | check out permanently |
        clock out for good | clock out permanently | log off for good | log off permanently | log off life |
        log out of life | be out of this world | be out of this life | leave everything behind forever | go
        and never come back | disappear forever | disappear for good | disappear completely forever | vanish
        forever | vanish for good | disappear permanently | fade away forever | disappear from this world |
        disappear from this earth | disappear from life | disappear and never come back | vanish and never
        come back | cease existing | cease to exist | stop existing | stop being alive | stop living | quit
        living | quit life | give up on life | give up living | sleep forever | sleep and never wake up | go
        to sleep forever | go to sleep and never wake up | go to bed and never wake up | sleep and not wake
        up | go to sleep and not wake up | fall asleep and never wake up | fall asleep and not wake up |
        fall asleep forever | never wake up | never wake up again | not wake up | not waking up | never
        waking up | not wake up again | not wake up tomorrow | not exist | not existing | not exist any more
        | not be here any more | be erased | be erased from existence | be hit by a bus | be hit by a car |
        get hit by a bus | get hit by a car | get hit by a truck | get run over | be run over | be put down
        | be put out of my misery | unalive | go for good
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
    "gone": """
        die | dying | be dead | being dead | dead | death | not exist | never existed | did not exist | not
        existing | never woke up | never wake up | never been born | had not been born | not wake up | did
        not wake up | not waking up | in ground | in my grave | six feet under | be no more | be killed |
        disappeared for good | my heart stop | my heart stops | stop breathing
    """,
    "kill_me": """
        (kill | killing | killed | kills | murder | unalive | unaliving | off | offing | hang | hanging |
        hanged | hung | drown | drowning | drowned | shoot | shooting | gas | gassing | top | topping | neck
        | necking | rope | roping | poison | poisoning | suffocate | suffocating | strangle | strangling |
        electrocute | electrocuting | terminate | execute | drug | cremate) myself | (end | ending | ended |
        finish | finishing | take | taking | took) (my | my own | own | this) life | end my days | ending my
        days | (end | ending | finish) myself | finish myself off | finishing myself off | do myself in |
        doing myself in | did myself in | make away with myself | do away with myself | doing away with
        myself | get rid of myself | (commit | committing | committed | attempt | attempting | attempted |
        complete | do | doing | make | making) suicide | suicide | suicidal | kms | kill me myself | commit
        self murder | (slit | slitting | slash | slashing | slice | slicing | cut | cutting | open |
        opening) (my | my own) (wrists | wrist | throat | veins | vein | arteries) | blow (my brains out |
        my head off) | blowing (my brains out | my head off) | put (a bullet | bullet | gun) (in | through |
        to) my (head | brain | mouth | skull) | (crash | crashing | drive | driving | run | wrap) my car
        (into | off | round | around) | crash my car on purpose | (lie | lay | lying | laying) (down on |
        on) [train | railway] (tracks | track | rails) | set (myself on fire | fire to myself) | setting
        myself on fire | starve myself to death | drink myself to death | bleed out in bath | (tie | tied |
        tying | make | making | made) a noose | put an end to (myself | my life | my misery | my suffering |
        it all | everything) | putting an end to (myself | my life | it all | everything) | (end | ending |
        finish | stop) it all | it all to end | everything to end | (end | ending) everything | end my
        suffering | ending my suffering | end my pain | ending my pain | end my misery | end my existence |
        ending my existence | end this life | end this pain | end this misery | end it (for good |
        permanently | once and for all | tonight | forever | today with pills) | stop my heart | make my
        heart stop | take the easy way out | overdose myself | do something permanent | turn on the gas and
        | punch my ticket | kick the bucket | go out like robin williams | catch the bus out | self murder |
        rope it | off me
    """,
    "leap": """
        jumped | leapt | stepped | ran | drove | threw | walked | jump | jumping | leap | leaping | step |
        stepping | walk | walking | yeet | yeeting | throw | throwing | chuck | chucking | fling | flinging
        | hurl | hurling | launch | launching | roll | rolling | run | running | dive | diving | fall |
        falling | lie | lying | lay | laying | drive | driving | wander | sit | sitting | stand | standing |
        go
    """,
    "vehicle": """
        train | trains | bus | car | cars | lorry | truck | traffic | tube | subway | tram | van | motorway
        | freeway | highway | tracks | oncoming | tree | wall | track | rails | railway | road
    """,
    "height": """
        bridge | roof | rooftop | building | cliff | balcony | window | overpass | flyover | ledge |
        something high | somewhere high | high building | multi storey | car park | pier | tower |
        skyscraper | floor window | tower block | parking garage | viaduct | tall | edge | railing |
        railings | waterfall
    """,
    "injure_me": """
        (hurt | hurting | harm | harming | cut | cutting | burn | burning | burned | burnt | scratch |
        scratching | scratched | stab | stabbing | stabbed | injure | injuring | injured | bruise | bruising
        | punish | punishing | mutilate | mutilating | wound | wounding | slash | slashing | brand | starve
        | starving | slap | slapping | punch | punching | carve | carving | hit | hitting | bite | biting |
        whip | choke | choking | punched | slapped | choked | starved | bitten | whipped | torture |
        torturing | damage | damaging) myself
    """,
    "limb": """
        arm | arms | wrist | wrists | leg | legs | thigh | thighs | skin | stomach | forearm | forearms |
        belly | hips | ankle | ankles | body | hand | hands | chest | face | head
    """,
    "injure": """
        cut | cutting | cuts | slash | slashing | slashed | slice | slicing | sliced | carve | carving |
        carved | scratch | scratching | scratched | stab | stabbing | stabbed | slit | slitting
    """,
    "blade": """
        razor | razors | razor blade | razor blades | blade | blades | knife | scissors | broken glass |
        glass | lighter | cigarette | sharp object | sharpener | pencil sharpener | box cutter | pin |
        needle | compass
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
    "victim": """
        me | us | my (<child> | <pet> | mum | sister | brother | gran | friend | wife | husband | partner |
        grandad | dad | cousin | neighbour | neighbor | brothers | sisters) | our <child> | her | him | his
        (wife | girlfriend | partner | mum | <child>) | her (husband | boyfriend | partner | <child>) | them
        | <child> | their <child> | someone | mum
    """,
    "weapon": """
        gun | knife | machete | weapon | axe | hammer | baseball bat | bat | rifle | shotgun | pistol | acid
        | screwdriver | hatchet | firearm | handgun | blade | crowbar
    """,
    "scary": """
        husband | wife | partner | boyfriend | girlfriend | dad | father | stepdad | stepfather | stepmum |
        stepmother | mum | mother | uncle | ex | brother | carer | parents | mums boyfriend | son | him |
        her | them | what he will do | what he might do | what she will do | what she might do | what they
        will do | fiance | landlord | cousin | grandad | teacher | coach
    """,
    "kill": """
        kill | killing | murder | murdering | stab | stabbing | shoot | shooting | strangle | strangling |
        choke | choking | hurt | hurting | harm | harming | attack | attacking | poison | poisoning |
        smother | smothering | drown | drowning | suffocate | suffocating | beat | beating | burn | burning
        | shake | shaking | slaughter | slaughtering | torture | torturing | rape | raping | bash | butcher
        | behead | waste | throttle | throttling | hit | hitting | punch | punching | unalive | beat up |
        smash | molest | touch sexually | snap neck of | slit throat of | end | get rid of | do away with |
        off | throw against wall | throw | drop
    """,
    "aux": """
        am | is | are | was | were | has | have | had | has been | have been | been | will | would | might |
        may | could | is going | are going | was going | keeps | keep | kept | started | starts | tries |
        tried | trying | is trying | are trying | wants | wanted | want | does | did | can | likes | used |
        has just | says he will | says she will | said he will | said she will | said they will | said he
        would | said she would | said he is going | said she is going | says he is going | threatened |
        threatens | threatening | is threatening | has threatened | will not stop | does not stop | did not
        stop | never stops | gets drunk and | got drunk and | drinks and | gets angry and | gets mad and |
        got angry and | got mad and | comes home and | came home and | comes in and | regularly | sometimes
        | again | nearly | is always | might have | could have | does not let me go and | is about | about |
        going | loses it and | lost it and
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
    "ill_signs": """
        floppy | limp | grey | gray | blue | mottled | fitting | fit | fits | shaking | unresponsive | not
        waking | hard wake | will not wake | can not wake | grunting | rash | sleepy | drowsy | confused |
        vomiting | foaming | being sick | throwing up | twitching | boiling | boiling hot | burning up |
        overheating | grinding | not right | out of it | unconscious | passed out | collapsed | not
        breathing | barely breathing | snoring funny | slurring | slurred | staggering | swaying | dizzy |
        woozy | hallucinating | seeing things | heart racing | heart pounding | shallow breathing |
        dribbling
    """,
}
"""Slot name -> its ways of saying."""

THEIRS = {
    "myself": ("himself", "herself", "themselves"),
    "my": ("his", "her", "their"),
    "me": ("him", "her", "them"),
}
"""How a slot about the speaker is turned into one about somebody else."""

TURNED = {"kill_them": "kill_me", "injure_them": "injure_me"}
"""Slots made by that turning: new slot -> slot about the speaker."""
