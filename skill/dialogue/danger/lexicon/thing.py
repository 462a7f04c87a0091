"""More slots: people at home, implements, bodies, where and when; plain data in the notation of slot.py."""

SLOTS = {
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
