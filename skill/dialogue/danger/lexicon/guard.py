"""Guards that are no idioms: orders to a device, stories, news, work, denial, the past, panic; plain data."""

COURTESIES = """
and | but | please | thank you | thank you very much | thanks | thanks a lot | cheers | hello | hi | hey |
alexa | hey google | ok google | computer | okay | ok | yes | yeah | yep | well | sorry | sorry to bother
you | excuse me | good morning | good evening | good afternoon | good night | for me | i am fine | i am okay
| i am ok | i am all right | i am good | i am safe | i am fine now | i am okay now | do not worry | no
worries | it is nothing | just kidding | only joking | i am joking | i am kidding | just joking | joke | i
am not suicidal | i am not in danger | everything is fine | have a nice day | my love | love | darling |
dear | mate | if you do not mind | if that is okay | if that is all right | could you | can you | would you
| hey there | how are you | nice to meet you | i do not want to hurt anyone | i would never hurt myself |
now then | right then | right | skill | steady steps | i promise | lovely to talk to you | god bless you |
take care | that was nice | i do not want to die | let us | go on | can we | could we | tell it to | just |
though | anyway | as i said | never mind | forget it | ignore me | that is all | that is it | not to worry | no
need to worry | do not worry about (me | it) | no danger | there is no danger |
(i am | i feel) [really | totally | completely] (fine | okay | all right | good | safe | well | great) [now | really
| though | today | thank you] |
(it is | that is) [probably | only] (nothing | nothing serious | fine | okay | all right | no big deal | not a big deal
| silly | a joke) [really | though] |
i (would | will) never (do it | do anything | act on it | hurt myself | really do it) [though | really] |
i (would | will) not (do it | do anything | do anything silly | act on it | hurt myself) [though | really] |
i am not going to (do it | do anything | hurt myself | kill myself | act on it) [though | really] |
i am (just | only) (joking | kidding | being dramatic | being silly | saying) |
i (do not | did not) [really] mean it [like that] |
[i hope you] have (a nice | a good | a lovely) (day | evening | night | weekend | one) |
i hope you are (well | okay | fine) | how are you (today | doing) |
(thanks | thank you) (so much | very much | for listening | for asking | for your help | for everything | for this) |
[what a] (lovely | nice | beautiful | terrible) (day | weather | evening) [today | is it not | is not it]
"""
"""Phrases that say nothing about the rest; a second look is taken without them at both ends."""

ANSWERS = """
no | nope | not really | never mind
"""
"""Short answers, stripped only before an edge is looked for: what follows them may be denied."""

COMMANDS = """
- ^ (end | kill | stop | cut | shoot | finish | terminate | close | quit | exit | pause | cancel | abort | drop | kick
  | hit | execute | skip | leave | delete | turn off | shut | shut off | shut down | switch off | shut up | go away |
  mute | silence | wake up | wake | sleep | beat | start | play | open | resume | repeat | restart | begin | run |
  continue | burn | break | crash | end up | wind up | wrap | strike | smash | get lost | bring up | call | fire |
  jump | hang up | lose) [it | this | that | them | this one | that one | off | out | up | in | now | it out | it off
  | it up | it all off | it down | all] [my | current | whole | this | that | next | last | another | bedroom |
  kitchen | living room | any | every] [session | exercise | timer | timers | alarm | alarms | music | song | lights |
  light | lamp | volume | sound | noise | tv | television | radio | playlist | podcast | app | skill | program |
  programme | game | list | call | process | routine | conversation | reminder | reminders | screen | wifi | power |
  heating | fan | tasks | task | story | meditation | breathing | recording | background | video | movie | track |
  notification | notifications | chat | question | questions | round | step | voice | talking | countdown | mic |
  microphone | bluetooth | speaker | thermostat | oven | engine | switch | display] [now | please | right now | here |
  there | immediately | already | today | early | for today | again | in ten minutes | for now | off | out | up | at
  once | off now | off list | from list | off the list | will you | would you | everything] $
- ^ (finish | take | cross | knock | kick | strike | get) me off [list | mailing list | that list | speaker | queue |
  waiting list] $
- ^ (i am done | i am finished | i have had enough | enough | enough now | that is enough | that will do | i want to
  stop | i want to quit | i want out | get me out of here | get me out of this | let me out | i want to leave | i want
  to end this | i want to end | i want to end the session | i want to end it here | end it here | let us end it here |
  i want to go home | done | finished | i give up on this one | i give up) $
- ^ (set | add | put | remind | schedule) ~6 (timer | alarm | reminder | list | shopping list | calendar | basket) ~3
  $
- ^ (call | text | message | email | ring | phone) [my] (home | work | office | dentist | vet | my doctor | <kin> |
  <name>) [now | later | back | again | tomorrow | tonight] $
- ^ shoot $
- ^ (end | stop | finish | kill) (everything | all) [timers | alarms | sounds | sound | playing | now] $
- ^ play ~8 $
- ^ (cut it out | knock it off | drop it | drop dead | beat it | break it up | get out | shut it | pack it in | leave
  me alone | bugger off | go away | forget it) [now] $
- ^ (i want to | let us | can we | could we | we should | time to) (end | stop | finish | quit) (it | this | this here
  | here | now | it now | it here | session | exercise | this session | this exercise | this one | early | for today |
  it for today) [now | here | for today | today | early] $
"""
"""The whole utterance is an order to a device: nothing is looked for."""

FRAMES = {
    "frame.fiction": """
- (painting | drawing | sculpture | picture | statue | poster | meme | tattoo | photo) of
- (in | watching | watched | watch | reading | read | seen | saw | wrote | writing | write | playing |
  listening) -3 (film | films | movie | movies | novel | novels | book | books | story | stories | series | show
  | episode | season | game | games | song | songs | lyrics | play | poem | opera | drama | musical |
  documentary | podcast | chapter | comic | script | screenplay | soap | eastenders | netflix | hamlet |
  shakespeare | macbeth | romeo | scene | thriller | fanfic | manga | anime | memoir | biography | audiobook |
  album | level | mission | fairy tale | bible)
- (film | movie | novel | book | story | series | show | episode | song | game | play | documentary | podcast |
  poem | thriller | screenplay | script | comic | musical | drama | lyrics | memoir) -1 (where | about | in
  which | called | titled | named | says | goes | ends | starts | features)
- (character | characters | protagonist | villain | hero | heroine | detective | actor | actress | plot | finale
  | romeo | juliet | hamlet | ophelia | othello | werther | anna karenina | sherlock | game of thrones | walking
  dead | dungeons and dragons | my dnd)
""",
    "frame.news": """
- (on | in | the | saw | heard | watching | reading | read | from | bad) -1 (news | newspaper | paper | headline
  | headlines | bbc | cnn | radio)
- (president | king | queen | emperor | caesar | cleopatra | hitler | van gogh | socrates | kurt cobain | robin
  williams | marilyn monroe | lincoln | celebrity | celebrities | hemingway | sylvia plath | virginia woolf |
  princess diana | michael jackson | elvis | prince | amy winehouse)
""",
    "frame.work": """
- (work | works | working | worked | job) (for | at | in | on | is) ~2 (poison control | helpline | hotline |
  crisis line | samaritans | 999 | 911 | childline | lifeline | call centre | answer 999 | answering 999)
- (work | working | worked | volunteer | volunteering | train | training | trained | job | study | studying |
  qualify | qualified) -2 (as | for | with | at | on | in | to be | is) -3 (nurse | doctor | paramedic | police
  | crisis | samaritans | helpline | hotline | counsellor | counselor | therapist | social worker | psychologist
  | hospital | ambulance | suicide | emergency | er | a and e | firefighter | volunteer | 999 | 911 | operator |
  ward | lifeguard | first aid | midwife | psychiatrist | shelter | refuge | lifeline | childline | victims |
  survivors | dispatcher | patients | psychology | medicine | prevention)
- (essay | thesis | dissertation | paper | article | lecture | talk | research | assignment | presentation |
  homework | course | class | coursework | project | training | seminar | workshop | exam | test | quiz | module
  | webinar | blog | leaflet | policy | campaign | fundraiser | charity | fundraising | study | book club |
  speech | debate | sermon | lesson | conference | marathon | run) -1 (on | about | in | for | is about | covers
  | called | against | topic | question)
""",
    "frame.question": """
- what does ~4 mean
- (what causes | what caused | why do people | who invented | when did | when was | who was | where did | how
  did | how do | do | can | does | which | did | is it true) (people | strokes | heart attacks | seizures |
  stroke | seizure | animals | dogs | cats | humans | bees | suicide | plants | shakespeare | fish | birds |
  epipen | heart attack | hamlet | romeo | snakes | anyone famous) -1 [die | suffer | happen | stroke | heart
  attack | seizure | kill themselves | commit suicide | faint | cut themselves | self harm | get strokes | have
  seizure]
- (symptoms | signs | causes | risk factors | history | difference | prevention) of
- (how do | can | do | why do | what do) (paramedics | doctors | nurses | people | bees | spiders | scientists |
  snakes | ambulances | samaritans | police)
""",
    "frame.game": """
- (call of duty | dungeons and dragons | fortnite | minecraft | roblox | xbox | playstation | nintendo | zelda |
  mario | gta | skyrim | elden ring | apex | valorant | overwatch | warzone | counter strike | baldurs gate |
  sims | my character | boss fight | final boss | npc | raid | respawn | zombie game | video game | computer
  game | board game | werewolf game | laser tag | paintball | chess | level <number> | level numeral | escape
  room | cluedo | among us | dnd | larp)
""",
    "frame.topic": """
- (revising | revision | revise | lecture | lectures | seminar | module | finals | coursework | dissertation |
  essay | training | course | drill | workshop | webinar | charity | fundraiser | awareness | statistics |
  safeguarding | coroner | inquest | court | trial | jury | translate | documentary | podcast | novel | chapter
  | film | series | episode | play | opera | sermon | news | radio | headline | headlines | article | exhibition
  | museum | history | lesson | assembly | police drama | crime drama | thriller | whodunnit | murder mystery |
  soap | casualty | silent witness | panto | musical | ballet | audiobook | true crime | book club | sponsored
  walk | marathon | ward | helpline volunteer | night shift | my shift | placement | patients | a and e shift |
  handover | case study | first aider | lifeguard | paramedic | undertaker | mortuary | vet)
""",
    "frame.fact": """
- ^ (who | when | where | which year | what year | which country | which | why do | why does | why did | how
  many people | how many men | how many women | how long did | how old | did | does | do | was | were | are | is
  | can | how do | how does | how common | what is | what are | what does | what do | what was | what were |
  what causes | what happened | what happens | tell me about | explain | define | what percentage | how often |
  name | what)
""",
    "frame.fine_again": """
- (recovered | recovering | survived | recovery | since | rehab) -1 (from | my | after) -1
""",
}
"""Name -> patterns; near by in their clause they cancel what is told of others or of no one."""

NEGATORS = """
hardly neither never no nobody none nor not nothing without
"""
"""Words of denial; no careful gap holds one."""

DENIERS = """
hardly neither never nobody nor not without
"""
"""Words that deny what they govern; `no` does only before one of the words that follow."""

DENIED_BY_NO = """
abuse bleeding chest danger desire difficulty emergency history intention intentions longer need overdose
pain plan plans risk self sign signs suicidal thought thoughts trouble urge urges violence
"""
"""What a plain `no` denies."""

BRIDGE = """
about actual am any anything are at attempt attempted be been being consider considered considering
contemplate contemplating could danger dare desire desires did do does dream even feel feeling felt for get
getting going gonna had has have having ideation imagine in intend intending intention intentions is more
need on or plan planned planning plans real risk self taken think thinking thought thoughts took tried tries
try trying urge urges want wanting wants was way were will wish with would
"""
"""Words that may stand between a denial and what it denies."""

BEFORE_OR = """
anybody anyone cut harm harming himself hit hurt hurting kill killing myself
"""
"""The same, when an `or` follows them: never hurt myself or ..."""

HEDGES = """
any more yet tonight today now really sure think right
"""
"""Words that make a denial less than plain: not suicidal any more, not really."""

PANIC = """
- panic attack
- panic attacks
- my panic
"""
"""A panic attack, named: body signs that belong to it are not danger."""

PANIC_SIGNS = """
air breathe chest choking die dizzy dying faint heart numb out pass racing suffocating swallow tingling
"""
"""Words in a match that belong to panic."""

FEARED = """
about am be could dead die dying feel feeling going i is might think this was will
"""
"""What is said of dying in a panic without any wish for it."""
