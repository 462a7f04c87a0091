"""Harm to oneself: urges and acts; plain data."""

FAMILIES = (
    {
        "name": "self_harm.plain",
        "kind": "self_harm",
        "tier": "takeover",
        "traits": "sure",
        "says": """
- ^ i [have] (cut | burned | burnt | hurt | harmed) myself [again] [tonight | today | last night | now | on purpose] $
- ^ i (want | need | am going) (cut | hurt | harm | burn) myself [again] [tonight | now] $
""",
    },
    {
        "name": "self_harm.urge",
        "kind": "self_harm",
        "tier": "takeover",
        "traits": "",
        "says": """
- (i | want | going | urge | need | keep | been | started | still | tempted | back to | wish | relapsed |
  relapse | feel like | thinking about | might | stop) -4 <injure> -1 (my | own) -1 <limb>
- (want | wanna | urge | urges | urge to | need | feel like | craving | tempted | thinking about | thinking of |
  thoughts of | going | back to | started | start | relapsed | relapse | keep | addicted) -2 (cut | cutting)
  [again | tonight | today | now | deep | deeper | so badly | bad | badly | to feel] $
- (cutting | cut) again [tonight | last night | today | yesterday | this week]
- i (cut | cutting | burn | slash) $
""",
    },
    {
        "name": "self_harm.intent",
        "kind": "self_harm",
        "tier": "takeover",
        "traits": "sure",
        "says": """
- (hit | hitting | punch | punching | slap | slapping | bang | banging) my (head | face | own head | thighs |
  legs)
- (<injure> | hurt | burn | burned | burnt | burning | hit | hitting | slam | slamming | slammed | bite | biting
  | bit | pinch | pinching | punch | punching | bruise | bruised | starve | scald | scalded | broke | break) ~5
  (on purpose | deliberately | purposely | intentionally | to punish myself | to feel something | to feel
  better)
""",
    },
    {
        "name": "self_harm.eating",
        "kind": "self_harm",
        "tier": "soft",
        "traits": "",
        "says": """
- (make | making | made) myself (sick | throw up | vomit | puke)
- (not eaten | not eating | have not eaten | stopped eating | not ate | can not eat) -1 [in | for | anything in
  | anything for] -2 (days | week | weeks)
- (starving | starve) myself
- (punch | punching | punched) -1 (wall | walls)
""",
    },
    {
        "name": "self_harm.means",
        "kind": "self_harm",
        "tier": "takeover",
        "traits": "sure",
        "says": """
- (take | taking | took | put | putting | hold | holding | held | press | pressing | pressed | drag | dragging |
  dragged | run | running | ran | use | using | used | scrape) -2 <edge> -2 (my <flesh> | on my <flesh> |
  against my <flesh> | across my <flesh> | over my <flesh> | into my <flesh> | my own <flesh>)
- <wounding> ~4 (until | till | til | so hard) -2 [it | they | i | knuckles | skin] -2 (bled | bleeds | bleed |
  bleeding | blood | raw | split | splits | bruise | bruises | bruised | numb | black | purple | broke |
  snapped)
- (open | opening | opened | reopen | reopening | reopened | pick | picking | picked) -3 (scars | cuts |
  stitches | scabs) ~2
- (want | wants | need | needs | deserve | deserves | ought | should) -3 (made bleed | be made bleed | bleed |
  suffer for | feel pain | be punished | hurt for what | be cut | scar)
- (cigarette | cigarettes | fag | lighter | straighteners | iron | hob | stove | match | candle | wax) ~3 (burn
  | burned | burns | burning | press | pressed | out on | stub | stubbed) ~3 (my skin | my arm | my arms | my
  leg | my legs | my thigh | my hand | my wrist | my stomach | me | myself)
""",
    },
)
"""Families of patterns: name, kind, tier, traits (see rule.py) and what people say, one pattern a dash."""
