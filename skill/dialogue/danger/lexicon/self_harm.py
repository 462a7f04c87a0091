"""The speaker hurts themself, did so lately, or has the urge; plain data."""

FAMILIES = (
    {
        "name": "self_harm.urge",
        "kind": "self_harm",
        "tier": "takeover",
        "traits": "",
        "says": """
- (think about | thinking about | thinking of | thoughts of | thoughts about) cutting [myself | again |
  today | tonight]
- i -2 (cut) (today | tonight | again | last night | yesterday | this morning | this week | earlier | when i
  am)
- (cuts | scars | burns | slashes) -2 (all over | on | up | down | covering) -1 my (legs | arms | wrists |
  thighs | arm | leg | wrist | thigh | stomach | body) ~3 [i did | from me | i made | fresh | new]
- (bit | biting | bite | hit | punched | scratched) myself (until | till | so hard | hard)
- (can not stop | keep | addicted | resist | restarted | been | miss) -1 (cutting | burning) $
- <blade> ~4 (to cut | cut | cutting | hurt | slice | slash) -1 [myself | my <limb>] $
- (scratch | scratching | scratched | rubbed | rub | pick | picked) ~3 (until | till) -2 (bled | bleeds |
  bleed | bleeding | raw | blood)
- (arms | legs | wrists | thighs | arm | wrist | stomach) -2 (covered | full | have) ~3 (cuts | burns |
  slashes)
- (want | urge | keep | been | going | need | started | thinking about | thinking of | feel like | tempted)
  -2 (hurt | hurting | burn | burning) -1 my <limb> (with | on purpose | again | to feel | so)
- <injure_me>
- self harm
- (i | want | going | urge | need | keep | been | started | still | tempted | back to | wish | relapsed |
  relapse | feel like | thinking about | might | stop) -4 <injure> -1 (my | own) -1 <limb>
- i -2 (cutting | self harming | cutting again | cut again | slashing)
- (want | wanna | urge | urges | urge to | need | feel like | craving | tempted | thinking about | thinking
  of | thoughts of | going | back to | started | start | relapsed | relapse | keep | addicted) -2 (cut |
  cutting) [again | tonight | today | now | deep | deeper | so badly | bad | badly | to feel] $
- (urge | urges | thoughts | need | tempted | want | itching) -2 (cut | cutting | hurt myself | harm)
- (cutting | cut) again [tonight | last night | today | yesterday | this week]
- (cut | cutting) -1 (feel something | feel better | cope | release | relief | feel alive | feel anything |
  calm down)
- (relapsed | relapse) -3 (cut | cutting | self harm | harming | hurting | razor | blade)
- (i | my) -4 (picked up | pick up | bought | got | found | have | using | use | used | holding | staring at
  | looking at | took apart | hiding | hidden | need) -2 <blade> -2 (again | on myself | on my | against my
  | to my | on my skin | and want | to my skin | to my arm | in my hand | hidden | to cut | and i want)
- (razor | blade | knife | lighter | cigarette | scissors | iron) -1 (on | to | against | across | into) -1
  (my | me) -1 (<limb> | throat)
- put -1 (cigarette | cigarettes | lighter | iron | match) -1 (out on | on | to) -1 (my | myself)
- (want | need | deserve | deserves | like) -2 (feel pain | physical pain | hurt on outside | bleed | see
  blood | make myself bleed | see myself bleed | be hurt | punish myself)
- (make | made | making) myself (bleed | pass out | hurt)
- (bang | banging | banged | hit | hitting | smash | smashing | slam | slamming) my head (against | on |
  into | off)
- (fresh | new | more) (cuts | burns | scars) on my
- (dig | digging | dug) -1 (nails | my nails | pin | needle) -1 (into)
- (cut | cuts) -1 (too deep | deeper than | deeper)
- i -2 (hurt | harm | injure | punish) my (self | body)
- (overwhelming | strong) urge [to] hurt
- (hurt | harm) me myself
- i (cut | cutting | burn | slash) $
- (i | have been | been | keep) -2 (punching walls until | scratching until i bleed | picking until |
  pulling my hair out)
""",
    },
    {
        "name": "self_harm.intent",
        "kind": "self_harm",
        "tier": "takeover",
        "traits": "sure",
        "says": """
- (bleeding | blood | cuts | scars) ~3 i cut [them | myself | it | my <limb>]
- i (did | done) -2 (myself | my <limb>) with -1 <blade>
- did something -1 myself
- (picking | pick | scratching | scratch | biting | digging) ~3 (skin | <limb>) (until | till) [it | i |
  they] (bled | bleeds | bleed | bleeding)
- (carved | carve | carving | scratched | cut) ~3 (into | in) my <limb>
- (want | urge | going | need | trying) -2 (break | smash) my [own] (hand | arm | leg | bones | finger |
  fingers | wrist | head | foot)
- (keep | been | can not stop) -1 (biting | punching | hitting | pinching | scratching | burning | slapping
  | cutting | stabbing) (my <limb> | myself)
- can not stop -2 (cutting | hurting | harming | burning)
- <injure> ~3 (until | till | til) -2 [it | they] (bled | bleeds | bleed | raw | blood)
- (scratch | scratched | picked | bit | rubbed) my <limb> (until | till) [it] (bled | bleeds)
- i cut -1 deep
- (cutting | burning | hurting) ~3 (calms | helps | soothes | only thing | relieves | makes me feel | stops
  the pain)
- (hit | hitting | punch | punching | slap | slapping | bang | banging) my (head | face | own head | thighs
  | legs)
- (want | urge | need | going | feel like) -1 (burn | hurt | slash | cut | scratch | damage | pierce | tear)
  my (skin | arms | legs | arm | leg | wrist | wrists | thighs | face | hands | body | flesh)
- (<injure> | hurt | burn | burned | burnt | burning | hit | hitting | slam | slamming | slammed | bite |
  biting | bit | pinch | pinching | punch | punching | bruise | bruised | starve | scald | scalded | broke |
  break) ~5 (on purpose | deliberately | purposely | intentionally | to punish myself | to feel something |
  to feel better)
- (burn | burned | burnt | burning | hurt | stab | stabbed | scratch | scratched) (myself | my <limb>) with
  -1 (cigarette | cigarettes | lighter | match | matches | iron | candle | knife | needle | pin | scissors |
  compass | aerosol | glass)
""",
    },
    {
        "name": "self_harm.eating",
        "kind": "self_harm",
        "tier": "soft",
        "traits": "",
        "says": """
- (make | making | made) myself (sick | throw up | vomit | puke)
- (throw up | vomit | purge | purging) after (meals | every meal | eating | i eat | dinner)
- (not eaten | not eating | have not eaten | stopped eating | not ate | can not eat) -1 [in | for | anything
  in | anything for] -2 (days | week | weeks)
- (starving | starve) myself
- (punch | punching | punched) -1 (wall | walls)
- (scars | cuts) on my (arms | wrists | legs | arm | wrist)
""",
    },
)
"""Families of patterns: name, kind, tier, traits (see rule.py) and what people say, one pattern a dash."""
