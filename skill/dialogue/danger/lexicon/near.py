"""Somebody near may die by suicide or hurt themself; a line is asked for; plain data."""

FAMILIES = (
    {
        "name": "someone_else.near",
        "kind": "someone_else",
        "tier": "takeover",
        "traits": "",
        "says": """
- <someone> ~3 (says | said | told | keeps saying | texted | posted | wrote | messaged | hopes | asked | thinks | told
  me | swears | keeps telling me) ~5 (not be around | not be here | not around much longer | goes in his sleep | goes
  in her sleep | go in sleep | without her in this world | without him | better off without her | better off without
  him | end it | wants out | wants go | nothing to live for | can not go on | last time | do it tonight | over soon |
  wants go quickly | join dad | join mum | tired living | be gone | had enough of life | what is the point living | no
  fight left | not wake up | the lord to take | take them with)
- <someone> ~5 no fight left
- <someone> -2 locked -2 (himself | herself | themselves | door | in) ~4 (gun | pills | knife | rope | razor | not
  answer | will not answer | will not come out | quiet | blade | bath)
- <someone> ~5 (gone | went | walked | drove | run | left | stormed | wandered) ~2 (out | off | away | missing | up |
  down | to) ~3 (rope | gun | shotgun | pills | bridge | river | cliff | woods | note | tracks | viaduct | without his
  phone | without her phone | no coat)
- (gone | went) out with -1 (rope | gun | shotgun | pills | bottle of pills)
- <someone> ~3 (gave | giving | given) -1 [me | us | away] -1 (his | her | their) (watch | dog | cat | guitar | bank
  card | passwords | ring | car | keys | bike | rings | medals | tools | things | stuff) ~6 (not like | worried |
  goodbye | scared | dont like | frightened | not right | need | strange | away)
- (help | helping | asking me help | asks me help) (him | her | them | mum | dad | gran | grandad) die
- <someone> ~3 (asking | asks | asked | begging | begs | wants) me ~2 (help | kill | end) (him | her | them)
- <someone> ~3 (stopped | refusing | refuses | stopping | given up | binned | skipping) ~3 <refused> ~8 (go | die |
  over | end | quickly | point | had enough | let)
- (he | she | they | <kin> | <name>) ~5 (on | up on | at | top | off | edge | over) -1 (viaduct | bridge | roof |
  ledge | cliff | cliffs | tracks | railings | crane | multi storey | balcony | overpass | rooftop) ~5 (worried | jump
  | will not come | not come down | alone | says | crying | goodbye | stand | standing | $)
- (worried | scared | frightened) ~8 (up on | out on | on top) -1 <steep>
- (cuts | burns | marks | scars | scratches | slashes) ~4 (<small> | friends | sisters | brothers | girlfriends |
  boyfriends | wifes | husbands | his | her | their | mates | pupil | pupils | students) (arm | arms | wrist | wrists
  | leg | legs | thigh | thighs)
- <someone> ~2 (burns | cuts | hurts | harms | scratches | stabs | hits | punches | starves | bites | bruises |
  hurting | starving | scratching | poisoning) (himself | herself | themselves)
- (found | find | seen | saw | spotted) ~4 (blades | razor blades | razors | noose | suicide note | goodbye letter |
  blood | pills) ~3 (under his | under her | in his | in her | her bed | his bed | room | bag | drawer | bathroom |
  phone)
- (found | read | seen | saw) ~3 (his | her | their) (note | diary | letter | search history | messages) ~4 (die |
  suicide | goodbye | end | kill | hurt | cut)
- (say | do) ~2 (someone | somebody | friend | mate | person) ~2 (about | going | wants | threatening | ready) ~2 (do
  it | end it | jump | die | kill)
- <someone> ~3 (searching | googling | googled | searched | looking up | bought | ordered | hoarding | hiding | saving
  | stockpiling) ~4 (<pills> | suicide | rope | noose | ways die | how die | razor | razors | kill | poison |
  painless)
- <someone> ~3 (talking | talks | talked | jokes | joking | hinting | hints) ~3 (suicide | dying | ending it | killing
  | not being here | being dead | his funeral | her funeral | their funeral)
- <someone> ~2 (not safe | at risk) ~3
- <someone> ~4 (tried | attempted | trying | going) ~3 (kill | hang | end) ~1 (himself | herself | themselves | his
  life | her life)
- <someone> ~4 (stopped replying | not replying | not answering | phone off | turned off) ~8 (goodbye | sorry | last |
  note | die | suicide | love you all | forgive)
- (goodbye | sorry | forgive | last) ~8 (not answering | not replying | phone off | will not pick up | stopped
  replying | will not answer)
- <someone> -2 (saying | said | says | sent | sends) -2 goodbye ~3 (everyone | us all | me | kids | family | group)
- (found | find) note ~4 (daughters | sons | brothers | sisters | daughter | son | brother | sister | school bag |
  handwriting) ~4
- <someone> ~3 giving ~2 (clothes | things | stuff) away ~6 (calm | odd | strange)
- <someone> ~4 (hinted | hints | says) ~6 on (herself | himself)
""",
    },
    {
        "name": "crisis_line.near",
        "kind": "crisis_line",
        "tier": "takeover",
        "traits": "",
        "says": """
- (text line | helpline | number | line | hotline | chat | phone line) ~8 (not ok | not okay | hurt | being hurt |
  want die | crisis | in danger | abused | beaten | poison | rape | raped | self harm | suicidal | hurting | abuse |
  hit | frightened | desperate | samaritans | domestic)
- (number | line) for -1 (children | kids | women | men | young people | teenagers | farmers | veterans | lads) ~4
  (hurt | danger | abuse | hit | crisis | suicidal | struggling)
- (get hold | reach | contact | speak | talk | ring | phone | call | put me through | text) -3 (samaritans | sam
  aritans | sammaritans | good samaritans | child line | childline | crisis team | crisis service | crisis people |
  mental health team | shout | helpline | lifeline | refuge | womens aid | police | ambulance | coastguard |
  paramedics | poisons)
- (put | connect | transfer) me -1 through -2 (someone | person | human | counsellor | nurse | doctor | operator)
- (need | want | get) -2 (crisis team | duty doctor | mental health team | out of hours doctor | paramedic | police |
  ambulance | fire brigade | coastguard)
- (need | want) -1 (help | someone) (before i do | or i will | tonight or)
- (dial | call | ring) -2 (emergency | emergencies | emergencynumber)
- (what | which) ~3 (number | line) ~3 (call | ring | text | phone) ~4 (suicide | crisis | hurt | kill | emergency |
  abuse | overdose)
- (anyone | someone | somebody | anybody | who) ~2 (talk | speak | ring | call | text) ~3 (before i | or i will |
  tonight i might)
- who can i (ring | call | text | phone) ~6 (right now | this second | do not trust | tonight | urgently)
- need ambulances
- (marry tons | samaritan | samaritens | sammy tans) number
- (phone | call | ring) -1 (guards | garda | gardai | police | cops)
- poisons information
- (am balance | am bulance | ambalance)
""",
    },
)
"""Families of patterns: name, kind, tier, traits (see rule.py) and what people say, one pattern a dash."""
