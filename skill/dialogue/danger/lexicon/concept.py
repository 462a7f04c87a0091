"""Concepts: what a word is about, whatever its form; they only weigh evidence (evidence.py); plain data."""

from skill.dialogue.danger.verdict import Kind

CONCEPTS = {
    "dying": """
        afterlife buried bury coffin corpse dead death deceased die died dies dying funeral grave hang
        hanged hanging heaven kms noose suicidal suicide unalive
    """,
    "ending": """
        done end ended ending endpoint ends farewell final finally finish finished finishing forever goodbye
        goodbyes last over permanently quit quitting stop stopped stopping stops through
    """,
    "leaving": """
        absent away disappear disappearing go going gone join joining leave leaving left missing out vanish
        vanishing
    """,
    "staying": """
        alive around breathing exist existing future going here keep life live living morning stay staying
        survive tomorrow wake waking
    """,
    "harm": """
        abuse abused assault assaulted attack attacked batter battered beat beaten beating beats belt belted
        bit bite burn burned burning choke choked chokes dragged drown drowned grab grabbed grabs harm
        harming harms hit hits hitting hurt hurting hurts kick kicked kicks pinned punch punched push pushed
        rape raped shake shook shoot shot shove shoved slap slapped slaps smack smacked smother stab stabbed
        strangle strangled threw throttle throws thump thumped whip whipped
    """,
    "killing": """
        execute kill killed killing kills murder murdering poison poisoned poisoning shoot smother stab
        strangle
    """,
    "threat": """
        blackmail force forced forces made makes making promised swears swore threat threaten threatened
        threatening threatens warned
    """,
    "control": """
        allowed control controls followed following follows keys let lets lock locked locks money outside
        passes passport phone stalking tracking tracks trapped waiting waits watches watching
    """,
    "sexual": """
        bed bedroom clothes groped kiss kissed kisses naked nudes photos private sex sexual touch touched
        touches touching underwear undress
    """,
    "cutting": """
        bled bleed bleeding blood carve carved cut cuts cutting marks scar scars scratch scratched
        scratching slash slashed slice sliced slicing slit wound wounds
    """,
    "blade": """
        belt blade blades cigarette compass glass hammer iron knife knives lighter matches needle pin razor
        razors scalpel scissors sharpener straighteners
    """,
    "weapon": """
        acid axe bat bullet bullets gun guns hammer machete petrol pistol rifle shotgun weapon
    """,
    "body": """
        arm arms back body chest eyes face hand hands head jaw knuckles leg legs lips mouth neck ribs skin
        stomach thigh thighs throat tongue wrist wrists
    """,
    "organ": """
        brain breath breathing chest heart liver lungs pulse throat
    """,
    "sign": """
        bleeding blue breathless choking clammy collapsed confused crushing dizzy drooping drowsy fainted
        fit fitting floppy grey gushing limp numb pain pains pale pouring purple rash seizure shaking sleepy
        slurred slurring spurting stiff sweat sweating swelling swollen unconscious vomiting wheezing
    """,
    "sudden": """
        ago cannot collapsed gone hours just minutes now since stopped sudden suddenly went
    """,
    "drug": """
        amitriptyline antidepressants bottle box capsule capsules cocaine codeine diazepam dose doses
        fentanyl heroin ibuprofen insulin ketamine lithium mdma medication medicine medicines meds melatonin
        methadone morphine overdose overdosed packet painkillers paracetamol patch patches pill pills
        prescription propranolol sertraline strip tablet tablets tramadol warfarin xanax
    """,
    "chemical": """
        ammonia antifreeze batteries battery berries bleach chemical chemicals cleaner detergent
        disinfectant fumes gas gel magnet monoxide mushrooms petrol poison sanitiser thinner turps
        weedkiller
    """,
    "taking": """
        ate chewed downed drank drink drinking drunk eat eaten eating had inhaled injected licked necked
        popped sniffed swallow swallowed swallowing take taken taking took
    """,
    "amount": """
        all double enough extra fatal handful lethal loads lots many more much numeral ten thirty too twenty
        twice whole
    """,
    "kin": """
        aunt boss boyfriend brother carer coach cousin dad daughter ex fiance friend girlfriend gran grandad
        husband landlord mate mum neighbour nephew niece partner roommate sister son stepdad stepmum teacher
        uncle wife
    """,
    "child": """
        baby bairn boy child children girl granddaughter grandson infant kid kids newborn pupil toddler
    """,
    "other": """
        everyone guy he her him his man people she somebody someone their them they woman
    """,
    "selfref": """
        i me mine my myself
    """,
    "wish": """
        consider considering crave decided going gonna hope hoping imagine intend itching like need plan
        planned planning pray praying ready tempted thinking urge urges want wanted wants wish wishing
    """,
    "high": """
        balcony bridge cliff cliffs edge exhaust garage ledge motorway multistorey pier platform quarry
        railway reservoir river roof rope sea tracks train viaduct window
    """,
    "burden": """
        better burden cost costing everyone favour insurance load miss nobody notice relieved useless waste
        weight without worth
    """,
    "arrange": """
        affairs away date forgive gave give giving goodbye letter letters note notes order passwords picked
        planned ready sorry sorted tell will written wrote
    """,
    "fear": """
        afraid danger dread flinch frightened hide hiding safe scared terrified unsafe whisper worried
    """,
    "anger": """
        angry deserve deserves explode furious laughing pay rage revenge snap sorry temper
    """,
    "help": """
        ambulance call childline crisis doctor emergency emergencynumber help helpline hospital hotline line
        number paramedic police samaritans
    """,
    "secret": """
        believe covering hidden hide hiding nobody secret sleeves tell told
    """,
    "negation": """
        hardly neither never no nobody none nor not nothing without
    """,
    "past": """
        ago back childhood clean once recovered school since survived teenager teens twenties used usedto
        was were year years
    """,
    "well": """
        better fine glad good grand great happy love loved lovely ok okay peace proud recovered safe therapy
        well
    """,
    "story": """
        book chapter character course documentary drama dream dreamt episode essay exam film game history
        joke lecture movie news novel patient patients play podcast poem series shift show song story
        training work
    """,
    "device": """
        alarm app exercise lights list music pause play playlist remind session set skip song speaker timer
        turn volume
    """,
    "idle": """
        battery chocolate coffee deadline diet feet football funny garden homework laugh laughed laughing
        match meeting meetings phone pizza plants shoes tea traffic wifi
    """,
    "question": """
        are can did do does how is what when where which who why
    """,
    "god": """
        allah angels god heaven jesus lord maker pray prayed
    """,
    "mind": """
        head images mind thought thoughts voice voices
    """,
}
"""Concept -> its words."""

LEANING = {
    Kind.OVERDOSE: "drug chemical taking amount",
    Kind.SELF_HARM: "cutting blade",
    Kind.MEDICAL: "sign organ sudden",
    Kind.ABUSE: "threat control sexual fear other",
    Kind.HARM_TO_OTHERS: "anger weapon killing child",
    Kind.CRISIS_LINE: "help",
    Kind.SUICIDE: "dying ending leaving high burden arrange god staying wish",
}
"""Kind -> the concepts that lead to it when only the weight of words tells of danger."""
