"""Single words and sizes that the engine looks at; plain data."""

from skill.dialogue.danger.verdict import Kind

TURNS = """
although but except however though unless whereas yet
"""
"""Turns of thought: no careful gap holds one."""

SUBJECTS = """
he i it she there they this we who
"""
"""Words that begin to say something of somebody or something."""

SPEAKER = """
considering feeling having i me mine my myself our thinking us want we
"""
"""Words by which the speaker is in a match or right before it."""

MEANWHILE = """
after as before during now since when while whilst
"""
"""Words that put two things side by side: the one does not explain the other."""

TOPICS = """
attempt commit committing harm kill killing note prevention self suicidal suicide thoughts yourself
"""
"""A match of nothing but these is a topic, which a book or a course may be about."""

WISHING = """
better enough hope if ready relief thinking want wish
"""
"""Words that look forward: a match that holds one is not over."""

THOUGHT_BEFORE = """
believe claim claiming feel mean meant said say saying think thinking thought
"""
"""Words after which a new subject still belongs to what is denied: not saying I am ..."""

PAST_FORMS = """
abused assaulted ate attacked attempt attempted beat beaten bled broke burned burnt choked collapsed crashed
cut did drank drugged fainted fell felt followed forced groped had hanged harm harmed hated hit hurt jumped
kicked killed locked molested overdose overdosed passed punched quit raped scratched self shot slapped
stabbed stalked stopped strangled survived swallowed taken thought threatened took touched tried used usedto
wanted was were
"""
"""Words one of which a match about the past holds, or follows."""

EMPTY_WORDS = """
about all am and any are as at be by can could did do does feel for from get going got had has have he her
him his how i if in is it may me might more my not on or out she should their them they think this up us
want was we were what will wish with would you your
"""
"""Words that carry no meaning of their own: sharing only these is no overlap."""

ASK_WHEN_DENIED = (Kind.SUICIDE, Kind.SELF_HARM, Kind.HARM_TO_OTHERS)
"""Kinds that leave a soft check when they are denied."""

ABSORBED = (Kind.SUICIDE, Kind.SELF_HARM)
"""Kinds whose matches are left out when a wider match is about something else: he wants to kill me."""

ABSORBING = (Kind.SOMEONE_ELSE, Kind.ABUSE, Kind.HARM_TO_OTHERS, Kind.CRISIS_LINE)
"""Kinds of such wider matches."""

SELVES = """
herself himself myself someone themselves yourself
"""
"""Words by which somebody is meant, besides subjects and the speaker."""

ANYBODY = """
adult child children doctor it man nurse patient people there this us who woman
"""
"""Words of a question about the world at large."""

PLAYED = (Kind.SUICIDE, Kind.ABUSE, Kind.HARM_TO_OTHERS, Kind.MEDICAL)
"""Kinds that happen in games."""

RANK = (
    Kind.OVERDOSE,
    Kind.SUICIDE,
    Kind.MEDICAL,
    Kind.SELF_HARM,
    Kind.HARM_TO_OTHERS,
    Kind.ABUSE,
    Kind.SOMEONE_ELSE,
    Kind.CRISIS_LINE,
    Kind.LOSS,
    Kind.EXERCISE_SAFETY,
    Kind.UNCLEAR,
)
"""Which kind is answered when several are found."""

NEAR_TOKENS = 12
"""How far a marker of a story, the news, the past or panic reaches."""

WINDOW_TOKENS = 96
"""How much of a long speech is looked at together."""

OVERLAP_TOKENS = 36
"""How much two such looks share: the longest match and what guards it."""

IMMINENT = """
- (now | right now | tonight | this minute | any minute | immediately | about to | at this moment | in my
  hand | in front of me | goodbye | outside | bleeding | gun | ledge | bridge | tracks | minutes ago | last
  night | not breathing | in his hand | hiding | took | swallowed)
"""
"""Now, means in hand, or already done."""
