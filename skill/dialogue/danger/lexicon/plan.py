"""The speaker plans, tries or asks how to die; plain data."""

FAMILIES = (
    {
        "name": "suicide.act",
        "kind": "suicide",
        "tier": "takeover",
        "traits": "",
        "says": """
- (take | taking) myself out -1 (tonight | of this world | for good | today)
- going take myself out
- (researching | looking up | looked up | googling | googled | searching) ~2 (bridge | bridges | high buildings
  | nooses | lethal doses)
- (gone | dead | died | passed) and i am going (follow | join) (her | him | them)
- <wish> -1 (jump | jumping | leap | leaping | step | stepping | fall | falling) ~5 (<height> | train |
  trains | traffic | tracks | platform | truck | lorry)
- (going | want | gonna | will | need | plan | planning | decided) -1 (end | ending) things $
- (going | want | gonna | will | need | plan | planning | decided) -1 (end | ending) things (tonight | now |
  today | forever | for good | soon)
- (car | engine | exhaust | hose) ~4 garage
- garage ~4 (engine running | engine on | exhaust | hosepipe)
- <pills> ~~8 (do it | end it all | in case i decide)
- gun and ~2 (bullet | bullets | ammo | note)
- (bath | bathtub | tub) ~3 (razor | razor blade | blade | toaster | knife | hairdryer)
- (razor | razor blade | blade | toaster | hairdryer) ~3 (bath | bathtub | tub)
- (cliff | bridge | ledge | edge | roof) ~~3 (went over | go over | nearly jumped | jumped off | step off |
  let go)
- (gun | noose | rope | razor) ~3 (tonight | my throat | my neck | my wrist | my temple | to use on)
- (think about | thinking about | thought about | consider | considering | imagine) -1 (jumping | jump |
  stepping off | throwing myself) ~6 <height>
- tell myself -1 (jump | die | end it | do it)
- telling myself -1 (jump | die | end it)
- (thought | thinking | know | decided | figured | planned | worked) -2 how i -1 (do it | die | end it |
  would go | kill | will do it | would do it)
- (rope | noose | gun | hosepipe | hose) ~3 (woods | forest | garage | attic | loft | car | tree | beam |
  rafters | shower)
- time check out
- (goodbye | suicide | farewell) (note | letter | letters | message | video | email | text)
- (hurt | die | painful | quick | happen) -1 if i (shot | hanged | drowned | stabbed | killed | overdosed |
  jumped | shoot | hang | drown) [myself]
- taking easy way out
- (going | gonna | planning | will) -1 do it this time
- (telling | tells | told | says | saying | screaming | urging | wants) me -1 (jump | die | end it | kill |
  do it and die)
- i am -1 (on | at | up on | standing on | walking to | going to | heading to | driving to | sitting on) -2
  [top of] (motorway bridge | railway bridge | bridge and | bridge to | roof of | car park roof | roof |
  rooftop | ledge | cliff edge | train tracks | bridge i | bridge) -1 [<height> | to jump | and | now | to
  end]
- (rope | noose | pills | gun | note) and -2 (note | rope | pills | gun | noose)
- (everything ready | all ready | got it all ready) ~3 (rope | pills | note | gun | tonight)
- take -1 easy way out
- before i (do it | go | jump | end it) ~0 (tonight | forever | for good)
- (when | if | how) ~2 [people | you | they | someone] ~1 (hang | drown | shoot | kill) (themselves |
  yourself | oneself) ~4 (i want | before i | feel | pain | hurt)
- (walk | walking | drive | driving | going | heading | on my way) -2 (bridge | tracks | cliff | roof |
  river) -1 (jump | to end | to die | and jump | end it)
- (standing | sitting | i am | stood) -2 (on | at) (edge | ledge | railing | parapet) -2 [<height>]
- (use | using | used) (it | them) on (me | myself)
- my (suicide | death | funeral | own death | own funeral)
- (nobody | no one | who | everyone | anyone) -3 my funeral
- (<blade> | gun | knives | knife | rope | it) ~4 (on me | on myself | against myself)
- i -2 (tried | attempted | nearly | started) (jump | jumping | hang | drown | die | dying | walk into |
  step in front | end)
- i -3 (attempted | attempt) (last | yesterday | this | on | again | today | twice | before | recently |
  three)
- (my | another | an | previous | last | recent | second) -1 attempt ~2 (last week | last month | yesterday
  | suicide | on my life | hospital | to die)
- i am -1 (ending it | ending things | ending everything | ending this life | ending myself) [now | tonight
  | today | for good | soon]
- (holding | hold | got | have | bought | counting | count | counted | looking at | staring at | stare at)
  ~3 (<pills> | rope | noose | gun | razor | razors) ~2 (right now | now | ready | in my hand | here | to
  take them | all of them | tonight)
- (wrote | writing | written | write | left) ~2 (letters | letter | notes | note) ~4 (after | everyone |
  when i am gone | kids when | to be read | goodbye | for them to find | to find | explaining why)
- (no intention | not plan | not planning | not expect | not intend | doubt | not going | will not | not
  want | not think i will | not make it | will not live) -3 (see | seeing | make | making | be here | reach
  | live | living | be around | make it) -2 (christmas | birthday | summer | new year | tomorrow | weekend |
  morning | spring | winter | next | thirty | forty | end year | another | to see)
- (imagine | imagining | picture | picturing | think | thinking | thought | thoughts | urge | urges |
  fantasize | fantasizing | want | tempted | could | might | keep) -3 (driving | drive | swerving | swerve |
  crashing | crash | steering | steer | veering | veer) -2 (off | into | over | my car)
- (picturing | imagining | see | seeing | picture | imagine | visualizing | visualising | imagined |
  pictured | visions of | images of) (myself | me | my body) (hanging | dead | dying | in coffin | jumping |
  falling | being dead | lying dead | in casket | drowning | dangling)
- (sit | sitting | sat | standing | stand | stood | went | go | walked | walk | walking | am | drive | drove
  | parked | come | came) -1 (by | at | near | on | to | down to | next to | up to | under) -1 (train tracks
  | tracks | railway | railway line | bridge | cliff | edge | cliffs | roof | river | platform) ~4 (think
  about it | thinking about it | wonder | want to | jump | end | imagine | do it | jumping | stepping off |
  going over | throwing | ready)
- (<pills> | gun | rope | knife | blade) ~3 (lined up | laid out | counted out | in front of me | in my hand
  | next to me | sitting here | ready to | beside my bed and)
- (painless | least painful | quickest | easiest | peaceful | gentlest | fastest | nicest | best | quick) -1
  way (to go | go | out | to die | end it | to leave)
- (kill | killing | hang | hanging) (yourself | oneself)
- (how | ways | way | googling | googled | searching | searched | looked up | looking up | researching) -3
  (end things | end it | end it all | ways die | suicide | how die | overdose)
- i -3 (feel | feel like | thinking | thinking about | thinking of | thought | consider | considering |
  close) -1 (end it | ending it | ending things | ending it all)
- suicidal (thoughts | ideation | feelings | urges | impulses | again)
- <kill_me>
- (i | me | myself | want | wanna | going | thinking | think | urge | feel like | ready | might | wish | let
  me | how to) -4 <leap> -1 [myself] (off | out | from | over | down from | onto from) ~3 <height>
- (i | me | myself | want | wanna | going | thinking | think | urge | feel like | ready | might | wish) -4
  <leap> -1 [myself] (in front | under | into path | out in front | down on | onto | on) ~3 <vehicle>
- (i | want | going | might | thinking | urge | feel like | tempted | could | wish | wanna) -3 <leap> -1
  [myself] (into | out into) ~2 (traffic | oncoming | path | road | motorway | train | wall | tree)
- (i | me | want | going | thinking | thought | urge | might | wish | could) -4 (throw | throwing | yeet |
  yeeting | chuck | chucking | launch | launching | fling | flinging | hurl | hurling) myself (off | out |
  under | in front | into | from | over | down)
- (i am | standing | sitting | here) -3 (on | at) -1 (edge | ledge | bridge | roof | rooftop | railing |
  train tracks | tracks | cliff) ~4 (jump | end | goodbye | do it | over | step | letting go | let go | fall
  | ready | down)
- (i am | standing | sitting) -2 on (ledge | train tracks | railway tracks | wrong side)
- wrong side of (railing | railings | barrier | bridge | rail)
- (crash | crashing | drive | driving | run | smash | steer | wrap | swerve) -1 (my | car | our) -1 [car]
  (into | off | round | around | onto | over) ~2 (tree | wall | cliff | bridge | lorry | truck | river |
  lake | traffic | road | lamppost | pole | ditch | oncoming)
- (going | gonna | want | about | will | ready | might | thinking | could | tempted) -2 (jump | leap) [now |
  tonight | today] $
- i (am going | will | want) jump now
- i -3 (have | got | bought | found | holding | tied | made | loaded | brought | hold) -2 (gun | rope |
  noose | pills | knife | blade | razor | rifle | pistol | means) -3 (ready | in my hand | in front of me |
  in my mouth | to my head | against my | and i am | and i want | saved up | hoarded | here with me | beside
  me | next to me | on me | loaded | around my neck | round my neck | waiting)
- (gun | pistol | barrel | knife) -1 (in my mouth | my head | against my head | in my hand | against my
  throat | on my lap | my wrist | my throat)
- (rope | noose | belt | cord | sheet) -1 (around | round) my neck
- (saving | saved | stockpiling | stockpiled | hoarding | hoarded | collecting | collected | stashing |
  stashed) ~3 <pills>
- i -3 (plan | plans | date | method | means | day | place | way) -2 (to do it | to end it | to die | picked
  out | picked | planned | set)
- i (have | got | made | have got | have made) -2 plan (die | end it | do it | kill | not be here)
- (planned | planning | picked | decided) -2 (how | when | where) -2 (die | do it | end it | i am going die
  | i want die | i will die | i will do it)
- i -3 (tried | attempted | attempting | trying) -2 (end it | take my life | end things | do it) -1 (last
  night | yesterday | today | again | this week | this morning | tonight | last week)
- (what is stopping me | nothing stopping me | nothing is stopping me | what is to stop me | why should i
  not | why do i not | why not | no reason not | give me reason not | give me one reason not | tell me why i
  should not | talk me out of | can not stop myself | can not promise i will not | can not guarantee i will
  not | not sure i will not | might not be able not) ~~3 (<kill_me> | jump | do it | <injure_me> | end it |
  die)
- not -2 (kill myself | killed myself | end it | ended it | ended it all | end my life) yet
- (only | one) reason -1 (i have not | i do not | i am not) ~~2 (<kill_me> | dead | done it | die)
- (closer | close | this close | ready) -2 (ending it | doing it for good | ending things for good | ending
  my life)
- i -3 (going | want | ready | will | might) -1 (do something stupid | do something permanent | do something
  i can not take back)
- (do not | can not) -1 trust myself [not | tonight | alone | any more] ~3 (alone | not | tonight | right
  now | around | with pills | with knives | any more | alive | safe)
- (can not | do not know if i can | not sure i can | do not think i can | scared i can not | unable) -1
  (keep myself safe | stay safe | keep safe | be safe)
- i (am not | do not feel | am not feeling) safe -1 (with myself | by myself | from myself | alone | on my
  own | in my own head | around myself | being alone)
- (scared | afraid | frightened | worried) -2 (what i might do | what i will do | what i might do to myself
  | what i am going do | of myself | what i could do) ~2 [myself | tonight | alone]
- (unsafe) -1 (with | from) myself
- danger -1 myself
- (do | done | did | doing) something -1 myself
- (write | writing | wrote | written) -2 (suicide note | my suicide | note to say goodbye | goodbye note |
  goodbye letter | goodbye letters | last letter | final letter | final note | my note | last note | my last
  words)
- suicide (note | plan | letter | attempt | pact)
- (tonight | today) is (night | day) i -2 (die | do it | end | go)
- (how | way | ways | best way | easiest way | quickest way | painless way | method | methods | least
  painful way) -3 (die | end it all | end my life | end it | kill yourself | kill oneself | commit suicide |
  go without pain | <kill_me>)
- (how | does | what | is it) -4 (hurt | painful | painless | feel) -2 (die | hang | drown | bleed out | be
  hit by train)
- (how to | how do you | how do i | teach me to | help me | show me how to) -1 (tie | make | tying) -1 noose
- (how high | how tall | how far | how deep | how long | how much blood) ~4 (die | kill me | kill you | kill
  someone | fatal | survive | bleed out | bleed death | jump off | to die | hang)
- (where | how | can i) -2 (buy | get | find | get hold of) -2 (gun | cyanide | poison | nembutal | helium |
  noose | rope) ~3 (die | kill | end | myself | tonight)
- (which | what) (bridge | building | floor | gun | rope | knot) ~4 (jump | die | hang | kill | shoot)
- (unalive | kms)
- (want | going | gonna | wanna | might | tempted | think about | urge) -2 (rope | neck it | top it | off it
  | self delete)
- (walk | walking | swim | swimming | wade | wander) -1 (into | out into | out to) -1 (sea | ocean | river |
  lake | water | traffic | road | motorway) ~3 (not come back | and never | never come back | until | not
  return | keep going | disappear | drown)
- (stop | stopped | stopping | quit) -1 (taking | my) -2 (insulin | dialysis | heart medication | heart
  pills) ~4 (die | end | over | dead)
- (stop | stopped) (eating | eating and drinking) -2 (die | dead | until i die | waste away)
- (pills | gun | rope | knife | bridge | tablets) (are | is) (calling me | calling my name | right here |
  right there | in front of me | looking tempting | tempting)
- (voices | voice | it) -3 (tell | tells | telling | told | says | saying | say | want | wants) -1 me -2
  (<kill_me> | <injure_me> | jump | die | end it | hurt | kill)
""",
    },
    {
        "name": "suicide.again",
        "kind": "suicide",
        "tier": "takeover",
        "traits": "",
        "says": """
- (suicide | suicidal | attempt | attempted | tried to kill myself | tried to end my life | tried to end it
  | tried to die | overdosed) ~~8 (want to do it again | going to do it again | try again | do it again |
  want to try again | again tonight | feelings are back | thoughts are back | it is back | i want it again |
  want again | is coming back | are coming back | now i want | i feel that way again)
- (want | going | might | ready | plan | planning | will | thinking about | think about) -1 (try | trying |
  attempt) -1 again (tonight | to die | to end it)
- (i want | i am going) ~~1 (do it | to do it) (too | myself too | as well) [die]
""",
    },
    {
        "name": "suicide.goal",
        "kind": "suicide",
        "tier": "takeover",
        "traits": "goal",
        "says": """
- ^ ~1 <leap> ~1 (off | out | from) ~3 <height>
- ^ ~1 <leap> ~1 (in front | under | onto | into) ~3 <vehicle>
- ^ end it all
- ^ end it all $
- ^ ~2 <die>
- ^ ~1 (disappear | vanish | not be here | sleep forever | never wake up | stop existing | end everything |
  end it all | stop breathing | be gone | be free of life | be at peace forever)
- (be dead | die | dying | suicide | be gone) -1 (by | before | on | this | next) ~3
- ^ (get | find | buy) ~2 (gun | rope | noose | poison)
- (say | saying | write) -1 (goodbye | goodbyes) [my] (everyone | kids | family | friends | them | world |
  mum | dad | loved ones | him | her | life | wife | husband | all)
- write -1 (farewell letter | goodbye letter | my goodbyes)
- (make sure | so) -2 (nobody misses me | nobody finds me | i do not wake up | no one finds me)
- (save | collect) -1 enough <pills>
- (be | go) with (god | jesus | angels | my dead | my late)
- (finally | just) (end | finish | be done | rest) (it | with it all | with life | forever)
""",
    },
)
"""Families of patterns: name, kind, tier, traits (see rule.py) and what people say, one pattern a dash."""
