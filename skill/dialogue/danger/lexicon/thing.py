"""More slots: people at home, implements, bodies, where and when; plain data in the notation of slot.py."""

SLOTS = {
    "attacks": """
        whack | whacks | whacked | whacking | wallop | wallops | walloped | clout | clouts | clouted | clip |
        clips | clipped |
        scratch | scratches | scratched | headbutt | headbutts | headbutted | caned | canes | groom | grooms |
        groomed | grooming | flashed |
        knock | knocks | knocked | knocking | push | pushes | pushed | pushing | grabbed | grabs |
        grabbing | dragged | drags | pinned | jumped | hit | hits | hitting | beat | beats | beating |
        beaten | punch | punches | punched | punching | slap | slaps | slapped | slapping | kick | kicks
        | kicked | kicking | choke | chokes | choked | choking | strangle | strangles | strangled |
        strangling | smack | smacks | smacked | smacking | whip | whips | whipped | whipping | burn |
        burns | burned | burning | bite | bites | bit | biting | attack | attacks | attacked | attacking
        | assault | assaults | assaulted | assaulting | rape | rapes | raped | raping | molest | molests
        | molested | molesting | abuse | abuses | abused | abusing | stab | stabs | stabbed | stabbing |
        batter | batters | battered | battering | thump | thumps | thumped | thumping | belt | belts |
        belted | threaten | threatens | threatened | threatening | harm | harms | harmed | harming |
        torture | tortures | tortured | torturing | grope | gropes | groped | groping | fondle | fondles
        | fondled | fondling | stalk | stalks | stalked | stalking | mug | mugged | mugging | rob |
        robbed | robbing | kidnap | kidnapped | kidnapping | abduct | abducted | drugged | drugging |
        spiked | bash | bashes | bashed | bashing | hurt | hurts | hurting | shove | shoves | shoved |
        shoving | shook | shakes | shaking | blackmail | blackmails | blackmailed | blackmailing |
        hurted | poisoned | poisoning | lamped | clobbered | clobbers | manhandles | manhandled | spits
        on | spat on | terrorizes | terrorises | terrorizing | terrorising | punishes me by hitting |
        smothered | suffocated | forced himself on | forces himself on | forcing himself on
    """,
    "victim": """
        me | us | my (<child> | <pet> | mum | sister | brother | gran | friend | wife | husband |
        partner | grandad | dad | cousin | neighbour | neighbor | brothers | sisters) | our <child> |
        her | him | his (wife | girlfriend | partner | mum | <child>) | her (husband | boyfriend |
        partner | <child>) | them | <child> | their <child> | someone | mum
    """,
    "private": """
        down there | there | private parts | privates | my privates | my bum | my chest | my breasts |
        my body | between my legs | private place | private places | inappropriately | in ways | in way
        | where he should not | where they should not | where she should not | at night | in my sleep |
        when i sleep | when i am asleep | without my consent | without consent | without asking |
        sexually | in bed | wrong | badly | weird
    """,
    "weapon": """
        gun | knife | machete | weapon | axe | hammer | baseball bat | bat | rifle | shotgun | pistol |
        acid | screwdriver | hatchet | firearm | handgun | blade | crowbar
    """,
    "scary": """
        husband | wife | partner | boyfriend | girlfriend | dad | father | stepdad | stepfather |
        stepmum | stepmother | mum | mother | uncle | ex | brother | carer | parents | mums boyfriend |
        son | him | her | them | what he will do | what he might do | what she will do | what she might
        do | what they will do | fiance | landlord | cousin | grandad | teacher | coach
    """,
    "kill": """
        kill | killing | murder | murdering | stab | stabbing | shoot | shooting | strangle | strangling
        | choke | choking | hurt | hurting | harm | harming | attack | attacking | poison | poisoning |
        smother | smothering | drown | drowning | suffocate | suffocating | beat | beating | burn |
        burning | shake | shaking | slaughter | slaughtering | torture | torturing | rape | raping |
        bash | butcher | behead | waste | throttle | throttling | hit | hitting | punch | punching |
        unalive | beat up | smash | molest | touch sexually | snap neck of | slit throat of | end | get
        rid of | do away with | off | throw against wall | throw | drop
    """,
    "aux": """
        am | is | are | was | were | has | have | had | has been | have been | been | will | would |
        might | may | could | is going | are going | was going | keeps | keep | kept | started | starts
        | tries | tried | trying | is trying | are trying | wants | wanted | want | does | did | can |
        likes | used | has just | says he will | says she will | said he will | said she will | said
        they will | said he would | said she would | said he is going | said she is going | says he is
        going | threatened | threatens | threatening | is threatening | has threatened | will not stop |
        does not stop | did not stop | never stops | gets drunk and | got drunk and | drinks and | gets
        angry and | gets mad and | got angry and | got mad and | comes home and | came home and | comes
        in and | regularly | sometimes | again | nearly | is always | might have | could have | does not
        let me go and | is about | about | going | loses it and | lost it and
    """,
    "tyrant": """
        he | she | they | husband | wife | partner | boyfriend | girlfriend | dad | mum | stepdad | stepmum
        | ex | brother | son | daughter | uncle | carer | landlord | boss | gang | pimp | dealer | dealers |
        bailiff | sister | grandad | in laws | fiance | mums boyfriend | loan shark | roommate | flatmate
    """,
    "trusted": """
        uncle | coach | teacher | boss | stepdad | stepbrother | priest | pastor | grandad | babysitter |
        tutor | cousin | mums boyfriend | manager | lodger | carer | scout leader | instructor | imam | vicar
        | landlord | supervisor | foreman | neighbour | driver | doctor | physio | brother | dad | stranger
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
        scratch | scratching | scratched | stab | stabbing | stabbed | slit | burn | burning | burned | burnt
        | scald | scalding | scalded | bite | biting | bit | hit | hitting | punch | punching | punched |
        bang | banging | banged | dig | digging | dug | pick | picking | picked | pinch | pinching | claw |
        clawing | clawed | hurt | hurting | bruise | bruising | harm | harming | gouge | gouging | tear |
        tearing | tore | scrape | scraping | scraped | whip | whipping | snap | snapping | slam | slamming |
        beat | beating | nick | nicking | pierce | piercing | jab | jabbing | brand | branding
    """,
    "steep": """
        bridge | bridges | cliff | cliffs | viaduct | railway | tracks | reservoir | weir | quarry | overpass
        | multi storey | roof | rooftop | platform | river | canal | balcony | ledge | harbour | pier | dam |
        flyover | level crossing | train line | motorway bridge | car park roof | lighthouse | headland |
        loch | lake | sea | top floor | tower block | scaffold | crane | silo | slurry pit
    """,
    "nerve": """
        courage | nerve | guts | bottle | balls | strength | working up | work up | worked up | psyching |
        psych | building up | bravery | brave enough | strong enough
    """,
    "finish": """
        die | end it | end it all | ending it | end things | jump | kill | do it for good | go through with it |
        finish it | hang | top myself | end my life | let go for good | stop living | leave this world | do
        away with myself | swallow them all | pull trigger | step off | be dead | go under train
    """,
    "after_me": """
        when i am gone | after i am gone | once i am gone | when i am dead | after i am dead | once i am dead |
        when i go | after i go | once i go | when i die | after i die | once i die | after i have gone |
        when i have gone | after i have done it | once i have done it | when i have done it | without me in it
        | when i am not here | once i am not here | if i am not here | when i am no longer here | once i am
        six feet under | when i am six feet under | if i went | once i am out of way | when i am out of way |
        after tonight | where i am going | if i am gone | before i go
    """,
    "mine": """
        dog | dogs | cat | cats | budgie | horse | horses | guitar | watch | switch | bike | rings | ring |
        tools | jewellery | records | car | van | plants | books | piano | passwords | password | bank card |
        pin | keys | clothes | phone | laptop | playstation | console | trainers | collection | medals |
        camera | teddy | hoodie | necklace | money | savings | things | stuff | everything
    """,
    "refused": """
        insulin | dialysis | chemo | warfarin | medicines | medicine | medication | meds | tablets | pills |
        eating | food | drinking | treatment | heart pills | feeds | inhalers | antibiotics | oxygen
    """,
    "hard_arts": """
        bruise | bruises | bruised | black eye | split lip | fat lip | marks | burn marks | cigarette burns |
        broken arm | broken rib | broken nose | black and blue | purple
    """,
    "odd_signs": """
        clammy | grey | gray | sweating | cold sweat | pouring with sweat | drenched | drenched in sweat |
        dripping with sweat | sweaty | breathless | short of breathe | jaw | faint | being sick | vomiting |
        blacking out | passing out | pass out | collapse | collapsed | confused | slurring | slurred | drooping
        | crushing | can not breathe | ghostly | cold and wet
    """,
    "ill_signs": """
        floppy | limp | grey | gray | blue | mottled | fitting | fit | fits | shaking | unresponsive | not
        waking | hard wake | will not wake | can not wake | grunting | rash | sleepy | drowsy | confused |
        vomiting | foaming | being sick | throwing up | twitching | boiling | boiling hot | burning up |
        overheating | grinding | not right | out of it | unconscious | passed out | collapsed | not breathing
        | barely breathing | snoring funny | slurring | slurred | staggering | swaying | dizzy | woozy |
        hallucinating | seeing things | heart racing | heart pounding | shallow breathing | dribbling
    """,
}
"""Slot name -> its ways of saying."""
