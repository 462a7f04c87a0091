"""Another person may hurt themself or has died; a helpline is asked for; plain data."""

FAMILIES = (
    {
        "name": "someone_else.risk",
        "kind": "someone_else",
        "tier": "takeover",
        "traits": "",
        "says": """
- <someone> -2 (said | says | saying | told me | thinks | feels | tells me) ~2 (he | she | they) -2 (dead | die
  | gone | dying | not alive | not here)
- <someone> -2 (keeps | is | been | started) -1 (cutting | self harming) $
- <blade> -1 [to | on | against] -1 (his | her | their) -1 (<limb> | throat | neck)
- <kill_them>
- <injure_them>
- <someone> -3 (want | wants | wanted | wanting | is going | going | ready | plans | planning | threatening
  | threatened | threatens | thinking about | thinking of | talks about | talking about | talked about |
  talk about | keeps talking about | says he wants | said he wants | wishes | hopes | said she wants | says
  she wants | rather | tried | trying | feels like | wishes he was | wishes she was | wishes they were |
  wants to | said he wanted | said she wanted | says they want | told me he wants | told me she wants) ~2
  (die | be dead | death | not wake up | dying | not exist | disappear forever | end it | end it all | end
  things | not be here any more | suicide | jump | being dead | was dead | were dead | not alive)
- <someone> ~3 (do not | does not | did not | not | no longer) -1 (want | wants) (live | be alive | live any
  more | be here any more | exist | wake up | living)
- <someone> -2 (is | was | seems | feels | feeling | might be | are | feel | sounds | being | been | may be
  | has been | gets) -1 (suicidal)
- <someone> ~5 (better off dead | better off without him | better off without her | better off without them
  | burden to everyone | no reason to live | nothing to live for | tired of living | done with life | can
  not go on | no point in living | no point living | not worth living)
- <someone> -2 (cuts | cutting | cut | hurting | burning | self harms | self harming) -1 (himself | herself
  | themselves | (his | her | their) <limb> | again)
- (cuts | scars | marks | burns) on (his | her | their) -1 <limb>
- <someone> -3 (self harm | self harms | suicide | suicidal)
- <someone> -3 (took | taken | swallowed) -1 (all | lot | bunch | whole | many) ~3
- <someone> -2 (sent | posted | left | wrote | texted | written | has left | writing) -2 (goodbye | goodbye
  message | goodbye text | suicide note | goodbye note | note saying goodbye | goodbyes | note | final
  message | me goodbye)
- (said | saying | says | texted) goodbye (like forever | forever | to everyone | and is not answering | and
  will not answer | and turned off)
- <someone> -3 (on | standing on | sitting on | up on) -1 (bridge | ledge | roof | edge of (bridge | roof |
  building | cliff) | train tracks | wrong side)
- (about to | going to | trying to | threatening to | wants to | tried to | threatened to | is gonna) -1
  jump (off | from | in front | out)
- <someone> -2 (going | about | threatening | threatened | wants | want | trying | tried | ready | jumped)
  -1 (jump | jumped | jumps) [off | from | in front]
- <someone> -2 (has | have | got | is holding | bought | took) -1 (gun | rope | noose | pills | knife |
  razor) ~4 (kill | himself | herself | die | end | themselves | going to use | locked | alone)
- (found | finding | walked in on) -2 (him | her | them | my <kin> | <name>) ~2 (hanging | hanged |
  overdosed | not breathing | with a rope | with pills | bleeding | unconscious | cutting | with noose |
  dead)
- (how | what) -3 (help | do | say | stop) ~3 (suicidal | who wants to die | who is cutting | who self harms
  | kill himself | kill herself)
- (worried | scared | afraid | think | concerned | terrified) -3 <someone> -2 (might | will | is going | may
  | could | would | going) -1 (do something stupid | hurt himself | hurt herself | do something to himself |
  do something to herself | hurt themselves | end it | take an overdose | not make it | do something silly |
  do something drastic | die by suicide)
- <someone> -2 (gave | giving | has given | given) -1 away (all | his | her | their | everything)
- <someone> ~3 (not safe | is not safe) -1 (alone | to be alone | with himself | with herself)
""",
    },
    {
        "name": "someone_else.lost",
        "kind": "loss",
        "tier": "soft",
        "traits": "",
        "says": """
- (killed | hanged | shot | drowned | gassed) (himself | herself | themselves)
- (took | ended) (his | her | their) [own] life
- (committed | died by | lost | through | by | to | after) -3 suicide
- <someone> -2 (overdosed | was killed | was murdered)
""",
    },
    {
        "name": "crisis_line.asked",
        "kind": "crisis_line",
        "tier": "takeover",
        "traits": "",
        "says": """
- (line | number | someone) -1 i can (call | ring | text | phone) -1 (for | about) -1 (abuse | suicide |
  rape | crisis | violence | self harm | help)
- who -2 i (call | tell | ring | contact | report | phone) ~3 (abuse | suicide | suicidal | rape | violence
  | overdose | self harm | being hit | crisis | emergency)
- (call | phone | ring | get | fetch) -1 (somebody | someone) [for me | now | to help | quick] $
- ^ (call | get | fetch | phone | ring) doctor [now | quick] $
- (need | want) urgent (help | care | medical)
- (call | get | send | fetch | find | phone | shout) -1 help $
- ^ (emergency | emergencynumber | emergency services | police | ambulance | fire brigade | helpline |
  hotline) $
- (text line | text number | phone line | call line) -1 (for | about) -1 (crisis | suicide | help | abuse |
  emergency)
- (need | get | want | call | find) -1 (doctor | medic | paramedic | help | nurse) (now | quick | quickly |
  right now | immediately | urgently | fast | asap | right away)
- (need | have | want | should | must) -1 (go | get | be taken) -1 (hospital | er | emergency room | a and e
  | emergency department | casualty)
- crisis (counselor | counsellor | worker | volunteer | support | team | help | services)
- (call | dial | ring | phone | get | need | want | calling | contact | connect me to | put me through to |
  fetch | send | find me | give me | number for | where is) -3 (emergencynumber | ambulance | paramedic |
  paramedics | police | cops | fire brigade | fire department | emergency services | emergency number |
  samaritans | childline | crisis line | crisis team | crisis number | suicide line | suicide hotline |
  suicide helpline | helpline | hotline | lifeline | emergency | poison control | rape crisis | womens aid |
  domestic violence hotline | crisis text line | crisis service | 116 123 | crisis hotline | crisis helpline
  | mental health line | 111)
- emergencynumber [now | right now | quick |
  quickly] $
- ^ emergencynumber
- (suicide | crisis | mental health | domestic violence | emergency | abuse | rape | child | self harm |
  samaritans | distress | support | kids) (hotline | helpline | line | number | phone number | lifeline |
  text line)
- (number | numbers | phone number | telephone number) -2 (for | of) -2 (suicide | crisis | samaritans |
  childline | helpline | hotline | lifeline | ambulance | police | emergency | someone to talk to |
  emergency services | domestic violence | poison)
- (someone | somebody | number | line | person | anyone | who) -2 (i can | can i | to) -1 (call | talk to |
  ring | phone | text | speak to) -3 (suicidal | crisis | suicide | emergency | right now i | urgently |
  before i do | in crisis | tonight i)
- (talk | speak | connected | speaking) -2 (crisis | samaritans | suicide prevention | real person now |
  crisis counselor | crisis counsellor | emergency operator | someone from crisis | helpline | hotline)
- (is there | are there | do you know | do you have | what is | give me | i need | i want | tell me | find |
  any) -3 (helpline | hotline | helplines | hotlines | lifeline | samaritans | crisis line | emergency
  number | suicide prevention number)
- (this is | it is | there is | i have | we have) -1 emergency
- (medical | life or death) emergency
- (emergency) (help | now | please | at my)
- i am in (crisis | a crisis)
- (samaritans | childline)
- (take me | get me | need to go | have to go | go | going | should i go | rush) -1 [to | to the] (hospital
  | er | emergency room | a and e | emergency department) [now | right now | quick | urgently | immediately]
- (call | get | need) -1 (help | someone) (now | immediately | quick | quickly | right now | urgently |
  fast)
- ^ (save me | somebody help me | someone help me | someone help) $
- (send | need) help (now | right now | quick)
- (somebody | someone) -1 help (me | him | her | us)
- (call | get) -1 (doctor | help) -1 (now | quick | quickly | right now | immediately | he | she)
""",
    },
)
"""Families of patterns: name, kind, tier, traits (see rule.py) and what people say, one pattern a dash."""
