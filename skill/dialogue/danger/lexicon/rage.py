"""The speaker may hurt another: a hand raised, a weapon carried, a child, voices, a plan; plain data."""

FAMILIES = (
    {
        "name": "harm_to_others.near",
        "kind": "harm_to_others",
        "tier": "takeover",
        "traits": "sure",
        "says": """
- (do | doing | did | done) -1 (him | her | them | someone | the lot | <kin> | <name>) (in)
- (round | over | there) ~2 (do | finish | sort) (him | her | them) (in | off | out for good)
- (going round | going over | off round) ~3 (kill | knife | batter | smash | stab | hurt | burn | break) ~2
- (cut | cutting | tamper | loosen) ~2 (his | her | their | the) (brakes | brake | brake lines | wheel nuts)
- (batter | battering | kick | beat | stamp | stamping | stomp) ~3 (to death | half to death | unconscious | head in |
  senseless | to pulp)
- (batter | kick | beat | stab | choke) -1 <other> death
- (want | going | could | put | putting | ready | might | nearly) -3 (fist | fists | foot | boot | knife | hammer |
  brick | bottle | elbow) -1 (through | threw | into | in | round) -2 (face | head | skull | ribs | stomach | teeth |
  neck | him | her | them)
- pillow ~8 (cot | crib | baby | babys face | his face | her face | over face)
- (standing | stood | stand) -1 over -2 (cot | crib | bed | him | her | my <kin>) ~4 (pillow | knife | hammer | hands)
- (pillow | knife | hammer) ~3 (standing | stood) -1 over
- (bring | bringing | brought | take | taking | took | carry | carrying) ~4 (knife | gun | blade | machete | hammer |
  acid | something sharp | petrol) ~6 (school | college | class | for <name> | for him | for her | for them | stop
  laughing | show them | teach them | use it on)
- something sharp ~5 (school | monday | tomorrow | laughing | sorry)
- (get | getting) rid -1 (it | him | her | baby | my baby | child | my child | my kids)
- (voices | voice | god | demon | angel) ~6 (get rid | hurt | kill | evil | not mine | demon | drown | smother |
  sacrifice | stab)
- (baby | babys | child | son | daughter | husband | mum) ~2 (evil | possessed | devil | demon | not mine | replaced |
  impostor | alien) ~4
- (might | scared | afraid | worried | terrified | frightened | going) -3 do something -1 (them | him | her | kids |
  baby | my <small> | someone)
- do something -1 (them | him | her | kids | baby | my baby | my kids | children)
- (scared | afraid | not safe | worried | frightened) ~2 (left | leave me | alone) ~1 with -1 (kids | baby | children
  | my <small> | him | her | grandkids)
- i -4 (slap | slapped | smack | smacked | hit | shook | shake | shaking | belt | belted | kick | kicked | pinch |
  pinched | squeeze | squeezed | flung | threw | throttled | choked | punched | bit | burned | dropped) -1 (my | the |
  this | poor | wee) <small> ~4 (hard | again | wanted | crying | scared | bruise | bruises | mark | marks | stop |
  face | purpose | red)
- (slap | smack | hit | shake | hurt | smother | drown | squeeze | silence | strangle | throw) -1 [my | crying]
  (<small>) ~4 (hard | again | will not stop | crying | not stop | screaming)
- (want | going | could | nearly | about | might | wanted) -2 (smother | drown | shake | drop | throw | suffocate |
  strangle | hit | hurt | slap | kill | silence | throttle | leave) -2 (<small> | bay bee)
- (my hand up | hand raised | raised my hand | raised my fist | fist up | had my hand) ~4 (belt | hit | slap | him |
  her | kids | baby | smack)
- losing it with ~3 (kids | baby | grandkids | children | toddler | <small>) ~6 (hand | hit | scared | hurt | slap |
  shook)
- (make | making) -2 (ex | him | her | them | <kin> | <name>) -1 (pay in blood | bleed | beg | suffer | scream | pay
  in)
- (pay | want | revenge) in blood
- (running | run | mow | mowing | drive | knock) -1 (him | her | them | someone | people | pedestrians | cyclists) -1
  (over | down)
- (poison | poisoning | drown | drowning | strangle | strangling | set fire | hang | shoot | gas) -2 (<pet> | next
  door | neighbour | neighbours | husband | wife | his food | her food | their food)
- (want | going | gonna | will | might | about | plan | tempted) -2 (burn | burning | torch | set fire | petrol |
  blow) -3 (house | car | flat | shop | school | office | barn | caravan | place | mosque | church | letterbox)
- (petrol | match) ~3 (letterbox | their house | his house | her house | his car)
- want ~1 (he | she | they) (dies | die | dead | suffer | suffers) ~6 (my hand | do it | will do | by me | make sure)
- (kill | stab | hurt | shoot | strangle | end) (him | her | them) ~2 (with my | my hands | my bare hands | myself)
- (bare hands | my hand | my hands) ~3 (neck | throat | round his | round her)
- my hands (round | around | on) (his | her | their | my <kin>) (neck | throat)
- (how | what | way | ways) ~4 (somebody | someone | him | her | man | person | body | husband | wife) ~4 (without
  showing | without trace | without getting caught | untraceable | look like accident | not get caught | in their
  sleep)
- (untraceable | undetectable) (poison | way)
- (hide | bury | dispose | get rid) ~1 body
- (buy | get | bought | got | find) ~2 (gun | knife | weapon | acid) ~4 (him | her | them | kill | hurt | use)
- (i know where | waiting outside | following) ~2 (he | she | they) (lives | live | parks | works | sleeps) ~6 (knife
  | gun | pay | hurt | kill | bat | petrol | wait)
- (knife | gun | bat | hammer | machete) ~3 (in car | in my bag | in my coat | in boot | down my trousers) ~5 (him |
  her | them | ready | wait | waiting | he | next time)
- (he | she | they | <kin>) ~3 (will not | not) -1 (wake up | see tomorrow | see morning | walk away | be breathing)
  ~3 (i get | when i | after i | i am done | finished with)
- (when | after | once) i am (finished with | done with) (him | her | them)
- (snap | snapping | explode | lose it) ~3 (hurt | kill | someone | kids | him | her | baby) ~2
- (next | first) ~3 (cyclist | person | one | driver | man) ~5 (running him over | kill him | stab | knock him | dead)
- (rape | molest | touch) -1 (her | him | child | children | kids | girl | girls | boys)
- (sexual | sexually) ~3 (kids | children | child | toddlers | minors)
- (teach | show) (him | her | them) ~4 (knife | gun | bat | hammer | blood)
- (get | gets | getting) what is coming ~4 list
- (everyone | they | all) ~5 get -1 what is coming ~3
- (this close | so close | nearly) -2 (throttling | strangling | hitting | killing | stabbing | punching | smothering)
  -1
- put (him | her | them) through -1 (wall | window)
- (anger | voice | head | rage) ~3 (say | says | tell | tells) ~3 (kill | hurt | stab)
- put (her | him | baby) down hard
- going end (his | hers | his life | her life)
- (kilim | killim | kill im | kill em) ~2
- (loaded | loading) ~3 (waiting | gun | twelve bore | shotgun) ~4 (him | her | man | them | bank | landlord)
- (twelve bore | shotgun | rifle) loaded
- (grabbed | shook | held) ~3 (little one | baby | toddler | kid) ~2 (neck | throat | hard)
- nearly ran (him | her | them) over ~6 purpose
- standing over my (mum | dad | wife | husband | gran)
""",
    },
)
"""Families of patterns: name, kind, tier, traits (see rule.py) and what people say, one pattern a dash."""
