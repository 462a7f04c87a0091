"""The urge to hurt others; plain data."""

FAMILIES = (
    {
        "name": "harm_to_others.urge",
        "kind": "harm_to_others",
        "tier": "takeover",
        "traits": "",
        "says": """
- (shoot | kill | stab | hurt | murder | bomb) -1 [my] (class | classmates | coworkers | colleagues | whole
  family | school | teachers | students | strangers | police | everyone | random people)
- (i | want | wanna | going | urge | urges | thinking about | thoughts of | thoughts about | thinking of | plan
  | planning | afraid i will | scared i will | might | feel like | tempted | need | afraid of | scared of |
  scared i am going | images of | wish i could | ready | decided | keep thinking about | fantasizing about |
  voices tell me | tell me | about | worried i will | trying | fantasize about | dreaming of) -3 <kill> -1
  <other>
- (i | about | could | going | will | want | might | before i) -3 (shake | shaking | shook | smother | drown |
  throw | drop | hit | hurt | smack) -1 [my | crying] -1 (baby | newborn | infant | kid | child | toddler | son
  | daughter | kids | children | little one)
- i -2 (hit | smacked | slapped | shook | hurt | punched | beat | choked | strangled | stabbed | shot | killed |
  attacked | raped | kicked | burned | pushed | bit) -1 [my | our] -1 (<child> | wife | husband | girlfriend |
  boyfriend | partner | mum | dad | him | her | someone | them | man | woman | sister | brother | gran | people)
- (hurt | harm | kill | shake) -1 (baby | my baby | my child | my kids | my kid | my children | my wife | my
  husband | my family | my mum | my dad)
- (bring | bringing | brought | take | taking | took | got | have | carry | get | getting) -2 <weapon> -3 (to
  school | to work | into school | to office | and i am going | for him | for her | and he is going to | and she
  is going to | and they are | to kill | to hurt | to stab | to shoot | into work | to church)
- (homicidal | murderous) [thoughts | feelings | urges | ideas | rage]
- (thoughts | urges | images | urge | impulse | impulses | intrusive thoughts) -1 [of | about | to] -1 (hurting
  | harming | killing | stabbing | hurt | harm | kill | stab | strangling | attacking | drowning | throwing) -1
  (<other> | the baby | my | people | someone | baby | kids | him | her)
""",
    },
    {
        "name": "harm_to_others.goal",
        "kind": "harm_to_others",
        "tier": "takeover",
        "traits": "goal",
        "says": """
- ^ ~1 <kill> -1 <other>
- ^ ~1 (get | have | take) (revenge | my revenge) ~3
- (make | see) (him | her | them) (suffer | pay | bleed | dead)
""",
    },
    {
        "name": "harm_to_others.hint",
        "kind": "harm_to_others",
        "tier": "soft",
        "traits": "",
        "says": """
- (could | can | would) -1 (strangle | kill | throttle | murder | punch) -1 <other>
- (they | he | she) will (pay | be sorry | regret)
""",
    },
    {
        "name": "harm_to_others.near",
        "kind": "harm_to_others",
        "tier": "takeover",
        "traits": "sure",
        "says": """
- (want | going | gonna | will | might | about | plan | tempted) -2 (burn | burning | torch | set fire | petrol
  | blow) -3 (house | car | flat | shop | school | office | barn | caravan | place | mosque | church |
  letterbox)
- (anger | voice | head | rage) ~3 (say | says | tell | tells) ~3 (kill | hurt | stab)
""",
    },
)
"""Families of patterns: name, kind, tier, traits (see rule.py) and what people say, one pattern a dash."""
