"""The wish to die, plans, leave-taking; plain data."""

FAMILIES = (
    {
        "name": "suicide.plain",
        "kind": "suicide",
        "tier": "takeover",
        "traits": "sure",
        "says": """
- ^ i (want | am going | will | plan | have decided | need | would like | am ready | am about) (die | be dead | kill
  myself | end my life | take my life | take my own life | end it all | hang myself | commit suicide) [now |
  right now | tonight | today | tomorrow | soon] $
- ^ i (am | feel | am feeling) suicidal [again | now | tonight | today] $
- ^ i do not want (live | be alive | exist) [any more | like this] $
- ^ i wish i (was | were) dead $
""",
    },
    {
        "name": "suicide.wish",
        "kind": "suicide",
        "tier": "takeover",
        "traits": "",
        "says": """
- (dying | being dead | be dead | death) -3 (be | is | feel | feels | seems | sounds) -2 <longing>
- (only | reason) -3 (alive | staying alive | living | not killed myself | breathing | still here) -1 (for |
  because | is)
- (wish i | if i | i would | i should | i should have | why did i not | want me | wishing i | wished i) -1 (were
  dead | was dead | be dead | died | had died | have died | was dying | were dying | was not here any more | was
  not alive | were not alive | was never born | had never been born | been never born | could die | did not
  exist | did not wake up | was not around any more | was gone forever)
- (hope | wish | pray | hoping | want) -1 (car | bus | truck | god | lord | lightning | something | someone |
  cancer | heart | plane) -2 (hits me | hit me | takes me | take me | would take me | kills me | kill me | would
  hit me | would kill me | run me over | runs me over | strike me down | would finish me off | gives out | stops
  | crashes)
- (tired | sick | exhausted | done | weary | fed up | had enough | have had enough | enough | finished | over |
  through | can not stand | can not bear | can not handle | can not face | can not take | hate | hating) -2
  (living | being alive | existing | my existence | being on this planet | being on this earth | life any more)
- (tired | sick | done | finished | through | fed up | enough) with (life | this life | my life | this world)
""",
    },
    {
        "name": "suicide.said",
        "kind": "suicide",
        "tier": "takeover",
        "traits": "",
        "says": """
- i -1 (want | am going | plan | have decided | am about) (die | be dead | kill myself | end my life | take my own life)
""",
    },
    {
        "name": "suicide.go_on",
        "kind": "suicide",
        "tier": "takeover",
        "traits": "task",
        "says": """
- (can not | do not want | not want | do not think i can | not sure i can) -1 (go on | carry on | continue) (any
  more | like this | this way | much longer | without him | without her | without them)
""",
    },
    {
        "name": "suicide.no_more",
        "kind": "suicide",
        "tier": "takeover",
        "traits": "sure task",
        "says": """
- ^ i can not go on [any more | longer | living | like this] [any more] $
- ^ i wish i (had | was | were) never [been] born $
""",
    },
    {
        "name": "suicide.act",
        "kind": "suicide",
        "tier": "takeover",
        "traits": "",
        "says": """
- (<pills> | gun | rope | knife | blade) ~3 (lined up | laid out | counted out | in front of me | in my hand |
  next to me | sitting here | ready to | beside my bed and)
- i -3 (have | got | bought | found | holding | tied | made | loaded | brought | hold) -2 (gun | rope | noose |
  pills | knife | blade | razor | rifle | pistol | means) -3 (ready | in my hand | in front of me | in my mouth
  | to my head | against my | and i am | and i want | saved up | hoarded | here with me | beside me | next to me
  | on me | loaded | around my neck | round my neck | waiting)
- (saving | saved | stockpiling | stockpiled | hoarding | hoarded | collecting | collected | stashing | stashed)
  ~3 <pills>
- (unalive | kms)
- (want | going | gonna | wanna | might | tempted | think about | urge) -2 (rope | neck it | top it | off it |
  self delete)
""",
    },
    {
        "name": "suicide.one_thing",
        "kind": "suicide",
        "tier": "takeover",
        "traits": "sure goal",
        "says": """
- ^ (disappear | vanish | die | be dead | end it | end it all | not exist | not be here) [forever | for good] $
""",
    },
    {
        "name": "suicide.goal",
        "kind": "suicide",
        "tier": "takeover",
        "traits": "goal",
        "says": """
- ^ ~1 <leap> ~1 (off | out | from) ~3 <height>
- ^ end it all
- ^ end it all $
- (be dead | die | dying | suicide | be gone) -1 (by | before | on | this | next) ~3
- (say | saying | write) -1 (goodbye | goodbyes) [my] (everyone | kids | family | friends | them | world | mum |
  dad | loved ones | him | her | life | wife | husband | all)
- (be | go) with (god | jesus | angels | my dead | my late)
""",
    },
    {
        "name": "suicide.goodbye",
        "kind": "suicide",
        "tier": "takeover",
        "traits": "",
        "says": """
- last time -1 [you | i will | anyone | we] -1 (hear | see | speak | talk) -1 [from me | me | sun | you | of me]
""",
    },
    {
        "name": "suicide.burden",
        "kind": "suicide",
        "tier": "takeover",
        "traits": "",
        "says": """
- (if | when | once) -1 i -1 (gone | dead | died | disappeared | vanished | not here | not around | not alive |
  did not exist | never existed | was not here | was not around | was never born)
""",
    },
    {
        "name": "suicide.no_way_on",
        "kind": "suicide",
        "tier": "takeover",
        "traits": "",
        "says": """
- (can not | do not think i can | not sure i can | do not want | not want | no longer want | unable | can no
  longer | can not see myself | do not know if i can | not any more want | do not see how i can | tired trying |
  do not know how much longer i can | not able) -2 (go on living | carry on living | keep living | go on with
  life | carry on with life | live like this | live any more | live this way | keep on living | live with this
  pain | live with pain | face another day | face tomorrow | face living | live another day | get through
  tonight | make it through night | make it through tonight | survive tonight | last night alone | keep myself
  alive | stay alive | be alive)
- (nothing | nobody | no one | not anything | nothing left | not much | no thing) -2 (live for | to live for |
  stay alive for | keep me alive | keeping me alive | keep me here | stay here for | left for me in this world |
  left for me here | left in this life | keeping me here)
- (living | life | being alive | existing | staying alive) (hurts | is too much | is too painful | is unbearable
  | is torture | is not for me | is too exhausting | hurts too much)
""",
    },
    {
        "name": "suicide.hint",
        "kind": "suicide",
        "tier": "soft",
        "traits": "",
        "says": """
- suicidal
- (bought | got | found) rope
- (written | wrote | writing) note
- (want | wish | wanna | could | need | like) -2 (disappear | vanish | fade away | not exist for while | be
  invisible forever | not be here | be gone | not be here right now | run away from everything | escape from
  everything | escape my life | sleep and)
- (do not | not) want be here
- (i | want) (want out | out of here for good)
- i -2 (burden | waste of space | waste of oxygen | waste of air)
- (wish | want) -1 (it | this | all this | pain | everything | hurting) -1 [would] -1 (stop | end | go away | be
  over)
- i can not (do this | go on | cope | take this | take it | handle this | do it | keep going | keep doing this)
  [any more | longer]
- (what is | no | see no | whats) -1 point [any more | anything | of anything | in anything | of it all | in
  trying | carrying on]
- (everything | life | all of it | it all) is pointless
- (no | nothing to) -1 (hope | hope left | hope for me | look forward to)
- (nobody | no one) (cares about me | needs me | loves me | wants me around | would help me)
- i -2 (feel | am | feeling) -1 (hopeless | trapped | worthless | desperate | broken beyond repair)
- (hate | can not stand) -1 (my life | life)
- (dark | really dark | very dark | scary) thoughts
- (do not | not) care -1 (what happens to me | about anything any more | if i live | any more what happens)
""",
    },
    {
        "name": "suicide.arranged",
        "kind": "suicide",
        "tier": "takeover",
        "traits": "sure",
        "says": """
- (not want | not going | not planning) ~1 (make it to | see | reach | get to | turn) (<number> | numeral |
  eighteen | thirty)
""",
    },
    {
        "name": "suicide.place",
        "kind": "suicide",
        "tier": "takeover",
        "traits": "sure",
        "says": """
- <steep> ~6 (<nerve> | talked me | talk me | talked down | stopped me | stopping me | stones | rocks in |
  chickened | chickening | bottled it | lost my nerve | do it | not come back | never come back)
- (stones | rocks | bricks | weights) -1 (in | fill | filling) -1 my (coat | pockets | pocket | bag | rucksack |
  backpack | jacket)
- (gun | shotgun | rifle | shock gun | bolt gun | pistol | rope | noose) ~7 (nearly did it | nearly did | almost
  did it | looking at it | looking at me | look at it | i look | in my lap | calling me | waiting for me | one
  bullet)
""",
    },
    {
        "name": "suicide.beyond",
        "kind": "suicide",
        "tier": "takeover",
        "traits": "",
        "says": """
- (had enough | done | tired | sick | fed up | finished | weary | bored) -2 (being here | being alive | existing
  | being person | being in this world | being on this earth)
""",
    },
)
"""Families of patterns: name, kind, tier, traits (see rule.py) and what people say, one pattern a dash."""
