"""The speaker takes leave, is a burden, sees no way on, or hints; plain data."""

FAMILIES = (
    {
        "name": "suicide.goodbye",
        "kind": "suicide",
        "tier": "takeover",
        "traits": "",
        "says": """
- (giving | give | gave) ~3 away ~~3 (not be around | not be here | not be alive | gone | not need)
- (when | after | once) i am gone
- (not be sad | not cry | not miss | not mourn) ~3 (gone | dead | when i die)
- (will not | will never | never) -1 (see | hear from) me (again | any more | ever)
- farewell -1 (everyone | world | all | my friends | my family | cruel world)
- tell -1 (<kin> | <name> | them | her | him | everyone) ~~3 (not | never) -1 (her | his | their | your)
  fault
- (do not | not) (try find | look | come looking | bother looking | come find | search | wait) -1 (me | for
  me)
- sorry -2 what i (am about | am going | will | plan | have) [do | done]
- i am (going away | leaving | going | away) -1 (forever | for good | for ever | permanently)
- goodbye (world | cruel world | everyone | everybody | life | forever | for ever | for good | all | my
  friends | my loves | my family)
- (this is | it is | final | last | my final | my last) -1 (goodbye | goodbyes | farewell)
- (saying | say | said | writing | wrote | written) -1 (my goodbyes | my last goodbye | my final goodbye |
  last goodbyes | goodbye to everyone | goodbye everyone | goodbye to my kids | goodbye to my family |
  farewell)
- tell -1 [my] (<kin> | <name> | everyone | them | him | her) -3 (i loved | i always loved | i am sorry | i
  am so sorry | love them and | it was not their fault | it is not their fault | it is not her fault | it is
  not his fault | goodbye | goodbye for me | i said goodbye)
- tell -1 [my] (<kin> | <name> | everyone | them | him | her) -1 i (love | loved) [them | him | her | you]
  ~1 (and | before | when | after | if something | if anything | goodbye | sorry | always)
- (by the time | when) -2 [you | they | anyone | someone | everyone] -1 (hear | hears | find | finds | read
  | reads | get | gets) -1 this -3 (i will be | i am | it will be)
- (i will) -1 be (gone | dead) (soon | tomorrow | tonight | by tomorrow | by morning | by then | by tonight
  | forever | for good | before long | next week | when you)
- i (will not | do not plan to | am not going to | do not expect to | do not intend to | am not planning to
  | will no) -1 (be here | be around | be alive | exist | wake up | make it) -1 (tomorrow | much longer |
  any more | next week | next month | next year | for long | in the morning | to see | by then | long |
  anyway | at christmas | for christmas | to my birthday | past tonight | after tonight | after today |
  through night | through tonight)
- (you | they | nobody | everyone | no one) -1 (will not | will never | never) -1 (see | hear from | have to
  worry about | have to deal with | hear of | have to put up with | need to worry about) -1 me [again | any
  more | ever | much longer]
- (will not | will never | never | will no longer) -1 (have to worry about me | have to deal with me | be a
  burden | bother you | bother anyone | see me again | hear from me again | see me any more | have to put up
  with me)
- (my | this is my | is my) (last day | last night | last days | last hours | last words | last sunset |
  final day | final night | final hours | last birthday | last christmas | last evening) [alive | on earth |
  here | on this earth | ever | i want | before i go]
- last time -1 [you | i will | anyone | we] -1 (hear | see | speak | talk) -1 [from me | me | sun | you | of
  me]
- (last thing i do | last thing i say | last thing i ever | before i go for good | before i die tonight |
  before i end)
- (giving | give | gave | given) away -1 (all | my | everything | i own | cats | dog) ~6 (will not need |
  not need | any more | gone | burden | where i am going | goodbye | before i go | do not need)
- (giving | gave | given) away (all my | everything i own | my favourite | my favorite | my prized | my
  stuff | my things | my pets | my belongings | my possessions | my dog | my cat | everything)
- (will not | do not | not) need (it | them | my things | my stuff | anything | money | that | much | these)
  (where i am going | any more where | after tonight | after today | when i am gone | much longer)
- (put | putting | got | get | getting) -1 (my affairs | affairs | everything) -1 in order -3 [before | so i
  can | ready to go | goodbye | nobody | will not | then | and]
- (look after | take care | feed | raise | love | mind) -1 [my] (<child> | <pet> | <kin> | him | her | them)
  ~3 (when i am gone | after i am gone | once i am gone | when i am dead | if i am gone | when i am not here
  | if i am not here | when i die)
- (when i am gone | after i am gone | once i am gone) ~3 (no one | nobody | everyone | they will | you will
  | will be sorry | better | will not | happier | miss)
- (nobody | no one | they) will (find me | find my body | never find me | miss me when)
- (they | everyone | you | mum | dad | he | she) (will | will all | are going to) (be sorry | regret it |
  miss me) (when i am gone | when i am dead | once i am gone | when i die)
- (remember me | forgive me) -2 (when i am gone | for what i am about | for doing this | after i am gone |
  what i am about to do)
- (see you | meet you | meet again | see you all) (in the next life | on the other side | in heaven | in
  hell | in another life | in next life)
- i am (about to | going to) leave [this world | you all | everyone forever | for ever | for good | forever]
- i have made (my peace | peace) (with dying | with death | with it and)
- i am sorry ~4 (i can not do this any more goodbye | goodbye | it is my time | i have to go now forever | i
  have to leave this)
- (i am | am) checking out (for good | for ever | forever | of life | permanently | early)
- (it is | my) time (to go | is up | has come) (forever | for good | goodbye | and i am ready)
- (i am | i will be) -1 (going | leaving) and (never | not | will not be | i will not be) -1 (coming back |
  come back | be back) (ever | for good)
""",
    },
    {
        "name": "suicide.burden",
        "kind": "suicide",
        "tier": "takeover",
        "traits": "",
        "says": """
- (if | when | once) -1 i -1 (gone | dead | died | disappeared | vanished | not here | not around | not
  alive | did not exist | never existed | was not here | was not around | was never born)
- (over it | get by | fine | manage | move on | cope | happy) ~2 if i (was | were | am) gone
- (nobody | who | none of them | hardly anyone) -1 (would | will) ~2 (care | notice | mind | miss me | cry |
  be sad | come) -1 (if | when | once | after) i -2 (gone | died | dead | disappeared | vanished | not here
  | was not around | killed myself | die | am gone)
- better off (without me | if i was dead | if i were dead | if i died | if i was gone | if i were gone | if
  i was not here | if i was not around | if i was not alive | if i disappeared | dead | with me dead | with
  me gone | if i did not exist | if i was never born | not alive | not here)
- (better | happier | easier | best | nicer | fine | okay | glad | relieved | improved | relief) -3 (without
  me | if i died | if i was gone | if i were gone | if i was dead | if i were dead | if i was not here | if
  i was not around | if i were not here | once i am gone | when i am gone | when i am dead | if i
  disappeared | if i did not exist | if i was not alive | with me gone | with me dead | if i was not in it |
  if i left this world | if i killed)
- (nobody | not one person | who | none of them | hardly anyone | not soul | no single person | no person |
  no) -1 (would | will | is going to | going | wouldnt | would even | cares | care | d) -1 (care | miss me |
  notice | mind | cry | come | be sad | shed tear | give) ~2 (gone | i am gone | i died | my funeral | dead
  | disappeared | died | vanished | was not here | dropped dead | i killed | am dead | was never born)
- (nobody | who | none) -1 (would | will) -1 miss me
- (would | will) [anyone | anybody | they | you | people] -1 (care | miss me | notice | mind | cry | be sad
  | come) -2 (if i | when i | my funeral | i was | i died | i disappeared)
- (would not | will not) be missed
- (would not | do not think they would | do not think anyone would | will not | wouldnt) -1 (care | notice |
  miss me | mind) -1 (if i | when i) -2 (died | dead | gone | was gone | disappeared | was not here |
  vanished | killed | am gone | die | was not around)
- (if i | when i) -2 (died | dead | was gone | were gone | disappeared | vanished | am gone | was not here |
  did not exist | dropped dead) -1 (nobody | no one | would anyone | they would not | would they | who would
  | it would not | not single | everyone would be | they would be | you would be | would anybody | people
  would | it would be easier | it would be better | world would | he would not | she would not)
- (world | place | family | life) -1 (would be | is | will be | be) -2 better -2 (without me | place without
  me | if i was not | place if i was | if i were not | off without)
- (i am | am | being | become | feel like | just | such) -1 burden -2 (everyone | family | my family | kids
  | them | husband | wife | children | parents | others) ~3 (better | gone | dead | die | end | without me |
  not be here | rid of me | disappear)
- (everyone | they | my family | people | my kids | you | he | she) -2 (be rid of me | get rid of me for
  good | be free of me | be free if i | want me dead | wants me dead | wish i was dead | wishes i was dead |
  would be relieved if i)
- worth more dead [than alive]
- (insurance | insurance money | life insurance) ~5 (if i died | if i die | if i was dead | more use dead |
  when i am dead | if i am dead | worth more dead | suicide)
- (more use | more useful | more good) -1 dead
- (planet | earth | universe) -2 (better | off) ~1 without me
- do [everyone | them | world | you all | my family] -1 favour and (die | disappear | end | go | leave |
  kill | vanish)
- do [everyone | them | world | you all | my family] -1 favor and (die | disappear | end | go | leave | kill
  | vanish)
""",
    },
    {
        "name": "suicide.no_way_on",
        "kind": "suicide",
        "tier": "takeover",
        "traits": "",
        "says": """
- no -1 (reason | point) -2 (stick around | stay around | hang around | be around)
- why (bother living | bother being alive | go on living | keep living | stay alive | live at all)
- no -1 way out ~~2 (dying | death | die | suicide | end it)
- way out ~~2 (dying | death | die | suicide)
- (only | one) -1 (way out | escape | option | answer | choice | thing left) -1 (dying | death | die |
  suicide)
- (can not | do not think i can | not sure i can | do not know if i can | can not see myself | will not |
  unable | not able) -2 (survive | make it | get through | last | live | endure | face) -1 (another |
  tonight | night | to next week | to next month | much longer | to tomorrow | until tomorrow | to christmas
  | one more | more)
- (will not | need not | not) be needing -2 (it | them | any more | my | that | anything | these | where)
- (reason | reasons | see reason) -1 (keep | to keep) (breathing | going | living)
- no -1 (reason | reasons) -1 (keep breathing | be alive)
- (can not | do not think i can | not sure i can | do not want | not want | no longer want | unable | can no
  longer | can not see myself | do not know if i can | not any more want | do not see how i can | tired
  trying | do not know how much longer i can | not able) -2 (go on living | carry on living | keep living |
  go on with life | carry on with life | live like this | live any more | live this way | keep on living |
  live with this pain | live with pain | face another day | face tomorrow | face living | live another day |
  get through tonight | make it through night | make it through tonight | survive tonight | last night alone
  | keep myself alive | stay alive | be alive)
- (no | not any | not see any | lost any | without | not single | not see) -1 (reason | reasons | point |
  purpose | sense | meaning) -1 (living | to live | live | going on | go on | life any more | being alive |
  be alive | carry on | carrying on | keep going | keep living | staying alive | stay alive | existing |
  exist | being here | keep breathing | to be here | waking up | wake up | in it any more)
- (nothing | nobody | no one | not anything | nothing left | not much | no thing) -2 (live for | to live for
  | stay alive for | keep me alive | keeping me alive | keep me here | stay here for | left for me in this
  world | left for me here | left in this life | keeping me here)
- what -1 (point | use | sense | reason | good | purpose) -1 [in] (living | being alive | life | going on |
  carrying on | go on | living any more | waking up | existing | staying alive | keep living | being here
  any more | live)
- (what | what is) -1 (point | use) in (living | life | going on | carrying on | being alive | waking up |
  existing)
- (no | not see | any | see) -1 (point | use | sense | joy) in (living | being alive | life any more | going
  on | carrying on | waking up | existing | it all any more | my life | life)
- (life | my life | living | it) -1 (is not | not | is no longer | feels not | does not feel | does not seem
  | is hardly | is not really | no | isnt) -1 worth (living | it any more | fighting for | it all | it) [any
  more]
- (not | no longer) worth (living | being alive)
- is life worth (it | living)
- (only | one | see no | no | no other | see any | easiest | easy | best | my | find | need | found) -1 way
  out [is | death | this | left | dying | of this life | this pain | to die | but to] -2 (die | death |
  dying | end | suicide | dead | kill)
- (i see | i can see | see | there is | i have | can not see) -1 (no | any) -1 (way out | other way out |
  other way | other option | escape | way forward | future for me | future) $
- (can not see | do not see | not see | no) -1 (future for me | future for myself | future with me in it |
  me in future | myself in future | tomorrow for me | way out of this)
- do not see myself (living | being here | being alive | alive | here | making it | around) -2
- (ready | prepared) (die | meet my maker | leave this world | go to heaven | pass on | let go of life |
  leave this life | to be done with life)
- (my life | life) -1 (is | feels | has) -1 (over | finished | ended | done | nothing left) [now | for me]
- (nothing | not anything) left (for me | to live | here for me | in me to live | to lose and i | inside me
  to live)
- i -2 (lived | had) -1 (long enough | enough of life | enough of living | too long)
- (rather | sooner | prefer) (die | be dead | not be alive | not live | death)
- i have nothing to live for
- (want | need) -1 (eternal rest | permanent sleep | eternal sleep | peace forever)
- (would | will | want | could) -1 (die | end | stop | finish) -1 (than | before) -1 (live | go on) -1
  (another | like this | this)
- (thinking | think | thought | dream | dreaming | obsessed | fixated | preoccupied | thoughts | fantasize |
  fantasizing | daydream | daydreaming) -2 (death | dying | my own death | my funeral | my death | ending
  things | ending it | not being here | not being alive | not existing | not being here any more | being
  dead | end it | disappearing forever | harming)
- (imagine | imagining | picture | picturing | plan | planning | planned) -1 (my funeral | my own funeral |
  my death | my own death)
- (pain | it | hurting | suffering) -1 (only | will | to) -1 (stop | end | stops | ends) -1 (when | if |
  once) i (die | am dead | am gone | end)
- (end | stop) (this | my | all this | pain) -1 (suffering | pain | misery | agony) -1 (forever | for good |
  permanently | once and for all | tonight)
- (how much longer | how long) -1 (do i have | must i | i have | i can) -1 (live | keep living | stay alive
  | be alive | living)
- (living | life | being alive | existing | staying alive) (hurts | is too much | is too painful | is
  unbearable | is torture | is not for me | is too exhausting | hurts too much)
- i do not (deserve | need) (life | to live | to be here | to exist)
- (counting | waiting) -2 (days | minutes | hours) -2 (until i die | till i die | i can die | until i am
  dead)
- (too | so) tired (to live | of life | to go on living | to exist)
- (exist | existing | life | living) is (exhausting | a burden | hell) and i
""",
    },
    {
        "name": "suicide.hint",
        "kind": "suicide",
        "tier": "soft",
        "traits": "",
        "says": """
- (bought | got | found) rope
- (written | wrote | writing) note
- (my life | life) is over
- (planning | going | gonna | decided | plan | ready | about) -2 do it -2 (tonight | tomorrow | this time |
  soon | for real)
- (want | wish | wanna | could | need | like) -2 (disappear | vanish | fade away | not exist for while | be
  invisible forever | not be here | be gone | not be here right now | run away from everything | escape from
  everything | escape my life | sleep and)
- (do not | not) want be here
- (i | want) (want out | out of here for good)
- i -2 (burden | waste of space | waste of oxygen | waste of air)
- (just shoot me | kill me now | shoot me now | someone shoot me | kill me already)
- (wish | want) -1 (it | this | all this | pain | everything | hurting) -1 [would] -1 (stop | end | go away
  | be over)
- i can not (do this | go on | cope | take this | take it | handle this | do it | keep going | keep doing
  this) [any more | longer]
- (life | it all | everything) (is | seems | feels) -1 (pointless | meaningless | hopeless)
- (what is | no | see no | whats) -1 point [any more | anything | of anything | in anything | of it all | in
  trying | carrying on]
- (dead | numb | empty) inside
- (lost | given up | losing | lose | gave up) -1 (all hope | hope)
- (no | nothing to) -1 (hope | hope left | hope for me | look forward to)
- i (give up | have given up | am giving up)
- (nobody | no one) (cares about me | needs me | loves me | wants me around | would help me)
- i -2 (feel | am | feeling) -1 (hopeless | trapped | worthless | desperate | broken beyond
  repair)
- (can not | do not) see (way out | way forward | future | light)
- (hate | can not stand) -1 (my life | life)
- (thought | thoughts | thinking) -1 (dark | scary | bad | horrible)
- (dark | really dark | very dark | scary) thoughts
- dark place
- (at | reached | hit) -1 (my breaking point | rock bottom | end of my rope | end of my tether | my limit)
- (old | lived) -1 enough (die | to go)
- (i am | feel) -1 (done | finished) (with everything | with it all | with people | fighting | trying | for
  good)
- (do not | not) care -1 (what happens to me | about anything any more | if i live | any more what happens)
""",
    },
)
"""Families of patterns: name, kind, tier, traits (see rule.py) and what people say, one pattern a dash."""
