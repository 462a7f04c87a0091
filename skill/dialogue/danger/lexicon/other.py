"""Somebody else at risk; plain data."""

FAMILIES = (
    {
        "name": "someone_else.risk",
        "kind": "someone_else",
        "tier": "takeover",
        "traits": "",
        "says": """
- <kill_them>
- <injure_them>
- <someone> -3 (want | wants | wanted | wanting | is going | going | ready | plans | planning | threatening |
  threatened | threatens | thinking about | thinking of | talks about | talking about | talked about | talk
  about | keeps talking about | says he wants | said he wants | wishes | hopes | said she wants | says she wants
  | rather | tried | trying | feels like | wishes he was | wishes she was | wishes they were | wants to | said
  he wanted | said she wanted | says they want | told me he wants | told me she wants) ~2 (die | be dead | death
  | not wake up | dying | not exist | disappear forever | end it | end it all | end things | not be here any
  more | suicide | jump | being dead | was dead | were dead | not alive)
- <someone> -2 (cuts | cutting | cut | hurting | burning | self harms | self harming) -1 (himself | herself |
  themselves | (his | her | their) <limb> | again)
- <someone> -3 (on | standing on | sitting on | up on) -1 (bridge | ledge | roof | edge of (bridge | roof |
  building | cliff) | train tracks | wrong side)
- <someone> -2 (going | about | threatening | threatened | wants | want | trying | tried | ready | jumped) -1
  (jump | jumped | jumps) [off | from | in front]
""",
    },
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
- <someone> ~2 (burns | cuts | hurts | harms | scratches | stabs | hits | punches | starves | bites | bruises |
  hurting | starving | scratching | poisoning) (himself | herself | themselves)
- <someone> ~3 (searching | googling | googled | searched | looking up | bought | ordered | hoarding | hiding |
  saving | stockpiling) ~4 (<pills> | suicide | rope | noose | ways die | how die | razor | razors | kill |
  poison | painless)
- <someone> ~4 (tried | attempted | trying | going) ~3 (kill | hang | end) ~1 (himself | herself | themselves |
  his life | her life)
""",
    },
)
"""Families of patterns: name, kind, tier, traits (see rule.py) and what people say, one pattern a dash."""
