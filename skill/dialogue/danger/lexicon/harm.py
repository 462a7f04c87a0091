"""The urge to hurt others; plain data."""

FAMILIES = (
    {
        "name": "harm_to_others.urge",
        "kind": "harm_to_others",
        "tier": "takeover",
        "traits": "",
        "says": """
- (i | about | could | going | will | want | might | before i) -3 (shake | shaking | shook | smother | drown |
  throw | drop | hit | hurt | smack) -1 [my | crying] -1 (baby | newborn | infant | kid | child | toddler | son
  | daughter | kids | children | little one)
- i -2 (hit | smacked | slapped | shook | hurt | punched | beat | choked | strangled | stabbed | shot | killed |
  attacked | raped | kicked | burned | pushed | bit) -1 [my | our] -1 (<child> | wife | husband | girlfriend |
  boyfriend | partner | mum | dad | him | her | someone | them | man | woman | sister | brother | gran | people)
""",
    },
    {
        "name": "harm_to_others.goal",
        "kind": "harm_to_others",
        "tier": "takeover",
        "traits": "goal",
        "says": """
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
