"""The speaker speaks of dying in other words: arrangements, places, prayers, sums, refusals; plain data."""

FAMILIES = (
    {
        "name": "suicide.arranged",
        "kind": "suicide",
        "tier": "takeover",
        "traits": "sure",
        "says": """
- (picked | picking | chosen | chose | choosing | set | decided | booked | circled | got | have) -3 (day | date |
  night | spot | anniversary | birthday | tree | bridge | platform) ~3 (i go | i am going | i leave | i end | i die |
  i do it | do it | i will be gone | i am gone | my last | end | to die)
- (picking | picked | choosing | chose | scouting | scouted | scoping | researching) -2 (bridge | cliff | my coffin |
  platform | railway bridge | hymns my funeral)
- (picked | picking | choosing | chosen | planned | planning | writing | wrote) ~4 (songs | hymns | music | readings)
  ~6 (i am gone | my funeral | when i go)
- (find | finds | found | read | reads | open | opens) ~5 after i (have done it | did it | do it | go | am gone)
- (letter | letters | note | notes | video | message | messages) ~8 (<after_me> | under my pillow | when they come in
  | when they find me | to find | open when)
- (write | written | wrote | writing | written out) ~3 (letters | notes) ~4 (all | each | grandchildren | kids |
  children | everyone | three | both | girls | boys)
- (gave | give | giving | given | rehomed | found | leaving | left | sorted | sold | passing) ~5 <mine> ~8 (<after_me>
  | will not need | not need | no need | no use for | nothing keeping me | so i can go | need more than me | for good)
- <mine> -1 (going | go | goes) -1 [to] [my] (<kin> | <name> | him | her | neighbour) ~5 (i can go | so that is
  everything | sorted | for good)
- (nothing | nobody | not anything | no one) ~2 (keeping | holding | tying) me (here | alive | now | going)
- (nothing | nobody) ~1 keeping me $
- (will | bank | funeral | affairs | paperwork) -1 is -1 (done | sorted | paid) ~6 (left is me | only me | ready go |
  i can go)
- (funeral | coffin | plot | cremation) ~3 (paid | paid for | sorted | chosen | booked) ~8 (will not be long | soon
  enough | i can go | ready | this week | i am ready | tonight | do it)
- (everything | all) (sorted | in order | arranged | ready | packed) ~3 (i can go | for when i go | when i go | gone)
- (turned | turning | switched | took | taken | threw | thrown | left | leaving) ~4 (location | phone | battery) ~6
  (find me | stop me | trace me | track me | reach me | last message)
- (nobody | no one | not | try and | never) -2 stop me -2 (this time | tonight | happening | doing it | now i have)
- (can not | will not) stop me it is happening
- (nobody | no one | they | not) -1 (can | could | will) -1 (bring me back | save me | revive me | find me in time |
  cut me down | talk me down)
- (last message | last text | last post | last call) ever
- <kin> ~4 (find | finds | found) (me | my body) ~3
- (when | by time | before) -1 (they | anyone | someone | <kin> | police) -1 (find | finds) (me | my body)
- tell ~3 i was not in -1 pain
- (not | never) -2 (plan | planning | intend | intending | expect | expecting) ~1 (driving home | coming home alive |
  driving back | making it home | making it back | leaving here alive | walking out | coming out alive)
- (not | never) -1 (intend | intending | plan | planning | expect | expecting | mean) -2 (seeing | see | reach |
  reaching | living to see | live to see | be here for | being here for | be around for | being around for | last |
  lasting) -2 (spring | summer | autumn | winter | christmas | new year | birthday | easter | harvest | lambing |
  wedding | graduation | weekend | monday | tuesday | wednesday | thursday | friday | saturday | sunday | next |
  numeral | <number> | it out)
- (not want | not going | not planning) ~1 (make it to | see | reach | get to | turn) (<number> | numeral | eighteen |
  thirty)
- (will not | not going | going not) -1 (be around | be here | be alive) -1 (for | at) -1 [my | your | our | his | her
  | next | it]  (wedding | birthday | christmas | results | prom | summer | graduation | exams | next year | easter |
  baby | holiday)
- no -1 (version | picture | future | world) ~3 (with me | me in it)
- will not be -1 next time -1 i (wanted | want | wish) -1 (thank | say)
- last (will and testament | wishes) ~3 (tonight | today | finished | ready)
- (my | this) (streak | story | life | line | book | chapter | road) (ends | stops | finishes) (tonight | today | here
  | tomorrow | this week | on)
- (log | logging | check | checking | clock | clocking | sign | signing | tap | tapping | opt | opting | bow | bowing
  | cash | cashing) (off | out | in) -2 (for good | forever | permanently | life | of life | of living | of existence
  | of world | early from life | my chips)
- (this one | soldier | old man | old girl) is -1 (checking | clocking | signing | bowing | cashing) out
- (quit | quitting | end | ending | finish | finishing | leave | leaving | ended) (it | life | everything) -2 not
  [just | only] (app | game | relationship | job | session | exercise | call | school | course)
- (life | me | myself) not [just] (app | game | session | relationship | job | phone | exercise)
""",
    },
    {
        "name": "suicide.place",
        "kind": "suicide",
        "tier": "takeover",
        "traits": "sure",
        "says": """
- <steep> ~6 (<nerve> | talked me | talk me | talked down | stopped me | stopping me | stones | rocks in | chickened |
  chickening | bottled it | lost my nerve | do it | not come back | never come back)
- <nerve> -1 [to] <finish>
- (stones | rocks | bricks | weights) -1 (in | fill | filling) -1 my (coat | pockets | pocket | bag | rucksack |
  backpack | jacket)
- (want | wanted | urge | urges | part me | tempted | temptation | thinking | think | thought | imagine | imagining |
  imagined | dream | keep | picture | picturing | nearly | could | fantasy) ~4 (drive | driving | drove | swerve |
  swerving | steer | steering | veer | veering | going | go | pull | pulling | turn | turning | aim | aiming | let go)
  ~3 (into | off | over | at | under | through | onto) -2 (barrier | barriers | wall | tree | trees | lorry | truck |
  bridge | cliff | oncoming | median | pillar | reservation | quarry | harbour | lamppost | ravine | river | hgv | bus
  | traffic | rail)
- (drove | drive | driving | swerved | veered | steered) ~2 (into | off | at | towards | over) -2 (barrier | wall |
  tree | lorry | truck | bridge | cliff | oncoming | quarry | harbour | river) ~3 (part me | wanted | on purpose | end
  it | hoping | wished | wish | nearly | want)
- (shut | shutting | closing | close | closed | sealed | sealing | locked) -2 (garage | garage door | car windows) ~4
  (engine | car | exhaust | running)
- (hosepipe | hose | pipe) ~4 (exhaust | tailpipe | car window | car)
- (rope | belt | noose | cord | knot | sheet | lead) ~4 (hold my weight | holds my weight | take my weight | takes my
  weight | hold me | strong enough | beam | banister | door handle | rafters | light fitting | hook)
- (rehearsed | rehearsing | practised | practising | practicing | practiced | tested | testing) -2 (knot | noose |
  hanging | rope | beam)
- (which | what) -1 (quicker | quickest | easier | easiest | painless | cleanest | surest | fastest | kinder) ~4
  (river | railway | rope | pills | train | bridge | gun | sea | tablets | jumping | hanging | drowning | height)
- (gun | shotgun | rifle | shock gun | bolt gun | pistol | rope | noose) ~7 (nearly did it | nearly did | almost did
  it | looking at it | looking at me | look at it | i look | in my lap | calling me | waiting for me | one bullet)
- (rope | noose) ~4 (looking at it | in barn | in shed | in garage | in loft | in boot | under bed | in wardrobe)
- how -3 do it -2 looks like -1 accident
- (look | looks | make it look | looking) like -1 accident ~3
- (drinking | drink | using | starving | starve | smoking | drug) ~2 (until | till | til) ~2 (kills me | finishes me |
  i die | i am dead | i drop | not wake | heart stops | i am gone)
- (using | use | shooting up | injecting | fixing | smoking) ~1 alone ~4 (on purpose | bring me back | save me |
  narcan)
- (stopped | stop | stopping | refuse | refusing | skip | skipping | skipped | not taking | not take | quit | come off
  | binned | flushed | hiding) -3 <refused> ~5 (over | die | dead | go quick | go quickly | finish | end it | on
  purpose | slip away | see what happens | want it over | let it | kill me | quicker | be gone)
- i (hang | drown | shoot) (me | myself | tonight | $)
- (idea | thought | dream) -2 i hang
- (sin | hell | forgive | forgiven | heaven) ~4 (top yourself | kill yourself | kill myself | suicide | end your life
  | end my life | take my own life | take my life | do yourself in | do away with myself)
- (top | off | neck | do in | do) (yourself | yourselves)  [in]
- (cross | crossing | step | stepping | walk | walking) ~2 (road | street | traffic) ~3 (hoping | on purpose | without
  looking hoping | do not care if | eyes shut | eyes closed)
- (hope | hoping | wish | wishing | want | praying | pray) -1 (bus | lorry | train | car | truck | van | tractor |
  plane | ceiling | roof | bull) ~3 (hits me | hit me | crashes | lands on me | gets me | takes me | crushes me | runs
  me)
""",
    },
    {
        "name": "suicide.beyond",
        "kind": "suicide",
        "tier": "takeover",
        "traits": "",
        "says": """
- (ask | asking | asked | pray | praying | prayed | beg | begging | begged | wish | want | hope | hoping | wait |
  waiting | better | may) ~2 (god | lord | allah | jesus | almighty | him upstairs | maker | angels | death | reaper)
  ~2 (take | takes | call | calls | lift | lifts | bring | brings | come for | comes for | fetch | send) me
- (god | lord | allah | jesus | almighty) (lift | lifts | takes | take | calls | call) me (up | now | home | away |
  tonight | soon | before morning | quick)
- (go | be | want | going | off | ready) ~2 where -1 (<kin> | my <kin> | <name> | he | she | they) -1 (is | are | went
  | has gone) [now | in heaven | today]
- (go | want | ready | going) ~4 (<kin> | her | him | them) -1 in heaven
- (join | joining | meet | meeting) -1 [my] (<kin> | him | her | them | mates | lads) -1 (tonight | soon | this
  weekend | this week | in ground | on other side | at last | up there | tomorrow | before)
- (other side) ~4 (meet | join | off | with them | waiting)
- (off | going | ready) -1 (meet | join) (them | him | her) $
- (tell | let) <kin> -1 i -1 coming (home | to her | to him | to join)
- (sooner | rather | prefer | should | ought | better) -2 (under | in) -1 (ground | grave | earth | soil | urn | box |
  coffin | churchyard | cemetery)
- (once | when) i am six feet under
- (lie | lying | sleep) -1 (beside | next to | with) (her | him | my <kin>) (in ground | in grave | forever | for
  good)
- (sleep | asleep | under | off | bed) ~4 (never | not) -1 (come | came | coming) (round | back | up | out of it)
- (sleep | asleep) [and] (stay | staying) asleep
- (close | shut | closed) my eyes ~2 (stay closed | keep them closed | keep them shut | for last time | not open | for
  good | never open)
- (not bothered | not fussed | not mind | not care | suit me | would suit me | fine by me | okay with me | no bother |
  not upset | not complain | relieved | relief) ~5 (come back up | come round | came round | wake | woke | make it |
  survive | get up again | live | died | die)
- (never | not) -1 (came round | come round | woke | wake up | came back) ~2 (suit me | fine by me | fine with me | be
  relief | be bliss | be lovely)
- (i | me) (ought | deserve | supposed | meant) -1 (be dead | dead | be gone | be in ground)
- dead -2 (what i | how i | where i) (ought | should | deserve | belong)
- (want | need | wish) ~1 (me | all me | whole me | my heart | everything about me | breathing | it all) -1 stop -1
  (for good | forever | now)
- want -1 (whole me | all me | me) -1 stop
- (fed up | tired | sick | weary | had enough) breathing (and | $)
- (lights | light) (off | out) (for good | forever | permanently | for me)
- losing myself for good
- (put | putting | bring) -1 (stop | end) -1 (it | me | myself | my story | my time) (myself | tonight | for good |
  once and for all)
- no more (tomorrows | mornings for me | birthdays for me | waking up | days left in me)
- (done | finished | through | over | had enough | had it) -1 (being here | being alive | living | existing |
  breathing | life | being person)
- (had enough | done | tired | sick | fed up | finished | weary | bored) -2 (being here | being alive | existing |
  being person | being in this world | being on this earth)
- (being alive | existing | staying alive) ~2 (hurts | hurt | exhausting | cringe | pointless | tiring | too much |
  unbearable | hell | torture | painful | chore | burden | awful)
- (not want | no want | do not wish) -2 (continue | stay | remain | live | exist) -2 (world | life | earth | any more
  in this)
- (not want | want) be -1 (nothing at all | person any more)
- (what | no | not see) -2 (use | point | sense | reason) -2 another (year | month | winter | week | day | birthday)
  ~2
- (not | no) -1 (see | know | idea) why i (would | should | am | keep | bother) -1 (breathing | living | going on |
  alive | keep going | carry on | stay alive | waking)
- (no | not) -2 (will | wish | reason | which) -1 (carry on | go on | keep on) -1 (existing | living | breathing)
- (let go | put down | put to sleep | put out) now please
- (done my bit | had my time | had my fill | lived my life | overstayed | outlived | outstayed | old enough | had my
  innings | three score and ten | lived too long | had my turn) ~8 (let go | go | finish | finish it | done | end |
  ready | over | enough | off | stop)
- mean finish it ~2
- (wish | why did not | pity | shame) ~3 (heart attack | crash | stroke | accident | operation | surgery | covid |
  fall | bomb | bullet | illness | cancer | tumour | fever | flood) ~1 (had | would | did) -1 (taken | killed |
  finished | got | take | finish) (me | it)
- (should | ought | wish it) have been me ~2 (died | killed | in coffin | instead | crash | grave)
- (wish | why | angry | hate | wished) ~4 (not found me | not saved me | saved me | brought me back | bring me back |
  revived me | resuscitated me | pulled me out | cut me down | left me die | pumped my stomach)
- (nothing | not anything) ~1 (left me | of me left) ~2 (save | lose | live)
- there is not -1 me (without | any more)
- without (him | her | them) -1 i -1 (nothing | dead | not exist | no one)
- might as well be dead
- (may | might) as well -1 (go | die | be gone) tonight
- (dying | death | being dead) would (hurt less | be easier | hurt | be kinder | be quieter)
- not be (picked up | found) until milk
- (they | kids | family | everyone | world | husband | wife | he | she) -1 [would] -1 (get over me | be better without
  me | be richer without | cope better without | be freer without | be richer for it | not miss me long)
- (doing | do | did) -3 (favour | favor | kindness) ~4 (not in picture | was not in | were not in | out of way | out
  of picture | by going | by dying | not here | gone | kill | die)
- (burden | load | weight | drain | cost | costing | nuisance | bother | trouble | worry | dead weight | millstone |
  liability) ~5 (kinder if | easier if | away with myself | lifts me | be dead | better dead | take me up | better
  gone | if i went | rid of me)
- (not | never) -1 be -1 (burden | bother | trouble | problem | nuisance | worry) -2 (much longer | for long | any
  more | after | soon)
- (insurance | payout | pension | policy | death in service | life cover) ~6 (i were gone | i was gone | i am gone | i
  died | i die | dead | accident | clear debt | without me | kill)
- (deserves | deserve | needs | need) -2 (mum | dad | wife | husband | someone) -1 not me ~8 (give | worked out | away
  | gone | leave)
- (get through | survive | last) (tonight | night | today) without -1 (killing | ending | hurting) (myself | it | my
  life)
- (about | going | ready) -1 end (your | my) own life
- (planning | plan | working out) how not be around
- (better | new) (mum | mother | dad | wife) -1 once i am (in ground | gone | dead)
- (stopped | lost) -2 (wanting live | wanting be alive | wanting be here)
- (enough | all i need) ~3 never -2 wake up
- (finish | stop | end) -2 my life
- (finish with | stop | end | done with) my life
- my life -1 i want -1 (stop | end | finish)
- (die | end my life | end your own life | go | death) ~3 (without suffer | without pain | least messy | hurts least |
  not hurt | no mess | painlessly)
- (least messy | least painful | hurts least | hurts the least) ~4 (die | end | go | going | way)
- (way | ways) going ~2 (hurts | pain | painless | least)
- last session in every sense
- (can not | not) -1 (picture | see | imagine) myself -1 (at <number> | numeral | thirty | next year | old)
- (everyone | they | kids | family | world) ~1 (carry on | manage | cope | be fine) ~2 without me
- (let me | let) -1 slip away
- no -1 (use | good | earthly use) -1 (anybody | anyone) ~4 (go | slip | away | gone | die)
- (thrown | threw | binned | flushed | chucked) -2 (my) <refused> ~8 (finish | off | quiet | die | end)
- (decided | going | want | ready | time) -1 give up this life
- train ~6 (be in front | in front fit | in front of it)
- made my mind up -2 (end things | end it | go)
- made up my mind -1 (end things | end it | to go | die)
- noose -1 (is | ready | tied | up | made | waiting)
- (hope | wish) -1 (cancer | it | illness | heart) -1 (hurries up | is quick | gets me | wins | takes me)
- help it along
- letting (him | it | them) win
- (looked | looking | stared | staring | sat) ~2 (gun cabinet | at gun | at rope | at pills | drug cupboard | medicine
  cabinet) ~4
- drug cupboard ~6 (for myself | on myself | on herself | on himself)
- (cheerio | goodbye | so long | ta ra | farewell) then ~8 (keys | key | cat | dog | fed | letter)
- (remind | tell) ~4 i loved (her | him | them) ~3 (will not be able | can not | when)
- (came round | woke up) on ~4 (floor | for) ~3 (thought i would be | meant be | supposed be)
- (do | doing) what my (dad | brother | mum | grandad | uncle | sister) did ~3 (barn | shed | garage | rope | gun)
- (lie down | go to sleep | lie) -2 not have -1 get up -1 (ever | again)
- (outstayed | overstayed) my (welcome | time)
- (end up it all | ending up it all | end up all)
- ^ not wake up $
- want out (life | this life | of it for good | of this)
- (writing | write) note anyway
- (no | not) point me (being | living) ~3
- (every | each) lorry ~8 (turn | wheel | swerve | done)
- (medic | nurse | vet | doctor | pharmacist) ~3 know how -2 do it ~3
- drinking ~3 nerve
""",
    },
)
"""Families of patterns: name, kind, tier, traits (see rule.py) and what people say, one pattern a dash."""
