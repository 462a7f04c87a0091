"""Idioms that take the words of danger for something else; plain data."""

IDIOMS = {
    "idiom.kill_time": """
- (could | can | would) -1 (murder | kill for | kill) -1 (pizza | curry | burger | drink | coffee | tea | cup |
  pint | beer | sandwich | biscuit | steak | for)
""",
    "idiom.end_it": """
- (want | wish | need | can not wait for) ~3 (meeting | lecture | week | day | class | movie | film | winter |
  exam | exams | project | shift | work | lockdown | course | term | semester | divorce | pandemic | year |
  month | rain | noise | argument | game | match | war | drought) -3 (over | end | stop | be over | finished |
  done)
""",
    "idiom.life": """
- (tired | sick | done | fed up | enough | finished | hate | hating | over) -1 living (here | in | with | at |
  alone | on | out of | from | near | next | under | without | paycheck | abroad | this far | like students |
  like student | off | by)
- (can not | do not want to | not) (carry on | go on) (holiday | stage | date | with this project | working |
  with this job | at work | trip | strike | a diet | with my degree | with this course | to next |
  rollercoaster)
- (disappear | vanish) (into | from view | for weekend | under | on holiday | for a bit | to beach | from
  instagram | from social | with good book)
""",
    "idiom.choke_stroke_shock": """
- chest -2 tight ~4 (anxiety | anxious | nerves | nervous | stress)
- (tight | tightness) ~3 (anxiety | nerves | stress)
""",
    "idiom.others": """
- police about ~3 (lost | stolen | noise | bike | car | wallet | parking | phone | passport)
- police (report | check | station | car | officer friend | cadet)
- emergency number in
- (whip | whipped | beat | beats | beating | beaten | kill | killed | destroy | destroyed | crush | crushed |
  thrash | thrashed | hammer | hammered | slaughter | slaughtered | murder | murdered | smash | smashed | shot |
  stabbed | ganked) [my] (me | us | him | her | them | <kin> | <name>) -1 (at | in | by | on) -2 (chess | tennis
  | cards | monopoly | scrabble | golf | football | game | race | fortnite | fifa | poker | ping pong | pool |
  mario kart | points | goals | argument | debate | video games | final | squash | minecraft | badminton |
  snooker | darts | spelling | quiz | swimming | sprint | marathon | sales)
""",
    "softened.lost": """
- (killed | hanged | shot | drowned | gassed) (himself | herself | themselves)
- (took | ended) (his | her | their) [own] life
- (committed | died by | died from | lost -3) suicide
- (died | dead | passed away | passed | killed | death) [from | of | in | by | with] (overdose | poisoning |
  suicide)
""",
    "softened.task": """
- (can not | not want | not think i can | not sure i can | not) (go on | carry on | continue | face another day
  | face tomorrow | face another) ~2 (at | in | with | doing) -1 [this | my | that] (work | job | office |
  school | project | course | degree | exam | exams | boss | commute | shift | class | team | studying | essay |
  thesis)
""",
}
"""Name -> patterns; the match they overlap means nothing, or with a name in `softened` only a gentle question."""
