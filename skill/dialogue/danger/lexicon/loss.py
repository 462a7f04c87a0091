"""Somebody has died by suicide or violence; plain data."""

FAMILIES = (
    {
        "name": "someone_else.lost",
        "kind": "loss",
        "tier": "soft",
        "traits": "",
        "says": """
- (killed | hanged | shot | drowned | gassed) (himself | herself | themselves)
- (took | ended) (his | her | their) [own] life
- (committed | died by | lost | through | by | to | after) -3 suicide
- <someone> -2 (overdosed | was killed | was murdered)
""",
    },
)
"""Families of patterns: name, kind, tier, traits (see rule.py) and what people say, one pattern a dash."""
