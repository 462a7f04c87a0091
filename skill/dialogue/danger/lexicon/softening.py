"""What makes a danger milder: a loss, a fear of dying, a condition; plain data."""

SOFTENING = {
    "softened.inside": """
- dead inside
""",
    "softened.lost": """
- (overdose | overdosed | suicide) and (died | passed | was found)
- died -2 overdose
- (killed | hanged | shot | drowned | gassed) (himself | herself | themselves)
- (took | ended) (his | her | their) [own] life
- (committed | died by | died from | lost -3) suicide
- lost ~4 (to | by) suicide
- lost ~3 suicide
- (died | dead | passed away | passed | killed | death) [from | of | in | by | with] (overdose | poisoning |
  suicide)
""",
    "softened.task": """
- (can not | not want | not think i can | not sure i can | not) (go on | carry on | continue | face another
  day | face tomorrow | face another) ~2 (at | in | with | doing) -1 [this | my | that] (work | job | office
  | school | project | course | degree | exam | exams | boss | commute | shift | class | team | studying |
  essay | thesis)
""",
    "softened.if_i": """
- (tired | hungry | embarrassed | bored | cold | hot | thirsty | happy | excited | full | busy) i could die
- life is over (if | when | without)
- if -3 (finds | find | found) out -1 (kill me | murder me)
- finds out he will kill me
- finds out she will kill me
- (go | going) heaven (one day | someday | eventually | when)
- if -3 (finds | find) out (he | she | they) (will | would) kill me
- (die | dying | dead) (alone | poor | single | lonely | virgin | broke | unhappy | old)
- (afraid | scared | fear) -1 (die | dying) alone
- (will | going | would | could | might) -1 (die | dead | be dead) (if i | if we | if he | if she | if they
  | if my | without you | without coffee | without him | without her | without my phone | when i see |
  waiting | on the spot | from)
- (so | am) dead (if | when)
- ^ i am dead $
- (everyone | everybody | we all | we are all | we will all | people) -2 (die | dies | dying) [someday |
  eventually | in the end | one day]
- (die | dying | dead) (someday | eventually | of old age | in my sleep at | at ninety | old and | happy |
  one day | peacefully | in the end)
- (afraid | scared | fear | fears | frightened | terrified | worried | anxious) -1 (death | dying | die | i
  will die | i am going to die | i might die | of dying | i am dying | my death)
- (do not | not | never) want to die $
""",
    "softened.kill_if": """
- (going | will | would | gonna) -1 (kill | murder | strangle) -1 (him | her | them | <kin>) (if | when |
  for | because | once)
""",
}
"""Name -> patterns; the match they overlap becomes a soft check."""
