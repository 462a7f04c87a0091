"""Somebody else at risk; plain data."""

FAMILIES = (
    {
        "name": "someone_else.near",
        "kind": "someone_else",
        "tier": "takeover",
        "traits": "",
        "says": """
- <someone> ~3 (says | said | told | keeps saying | texted | posted | wrote | messaged | hopes | asked | thinks
  | told me | swears | keeps telling me) ~5 (not be around | not be here | not around much longer | goes in his
  sleep | goes in her sleep | go in sleep | without her in this world | without him | better off without her |
  better off without him | end it | wants out | wants go | nothing to live for | can not go on | last time | do
  it tonight | over soon | wants go quickly | join dad | join mum | tired living | be gone | had enough of life
  | what is the point living | no fight left | not wake up | the lord to take | take them with)
- <someone> ~3 (searching | googling | googled | searched | looking up | bought | ordered | hoarding | hiding |
  saving | stockpiling) ~4 (<pills> | suicide | rope | noose | ways die | how die | razor | razors | kill |
  poison | painless)
- <someone> ~4 (tried | attempted | trying | going) ~3 (kill | hang | end) ~1 (himself | herself | themselves |
  his life | her life)
""",
    },
)
"""Families of patterns: name, kind, tier, traits (see rule.py) and what people say, one pattern a dash."""
