"""The name by which people call the skill, in; why Alexa would not listen to it, in words, out.

Source: developer.amazon.com, Choose the Invocation Name for a Custom Skill; as of 2026-11.
"""

import re
from collections.abc import Iterator

LAUNCH_WORDS = frozenset(
    ["ask", "begin", "enable", "launch", "load", "open", "play", "resume", "run", "start", "talk", "tell", "use"]
)
WAKE_WORDS = frozenset(["alexa", "amazon", "app", "computer", "echo", "skill", "ziggy"])
CONNECTING_WORDS = frozenset(
    ["about", "and", "by", "for", "from", "if", "in", "that", "to", "using", "whether", "with"]
)
"""With these a request follows the name; a name may have none of them."""
SMALL_WORDS = frozenset(["a", "an", "at", "her", "his", "my", "of", "off", "on", "our", "the", "their", "up", "your"])
"""Articles, pronouns and prepositions: a name of two words may have none of them."""
NAME_CHARACTERS = (2, 50)


def check_name(name: str) -> Iterator[str]:
    """All that is wrong with an invocation name, one sentence each."""
    words = name.split()
    if not re.fullmatch(r"[a-z.' ]+", name):
        yield f"The invocation name `{name}` may only have small letters, spaces, apostrophes and full stops."
    if len(words) < 2:
        yield f"The invocation name `{name}` needs at least two words."
    if not NAME_CHARACTERS[0] <= len(name) <= NAME_CHARACTERS[1]:
        yield "The invocation name `{}` has to have {} to {} characters.".format(name, *NAME_CHARACTERS)
    for word in words:
        if word in LAUNCH_WORDS | WAKE_WORDS | CONNECTING_WORDS:
            yield f"The invocation name `{name}` may not have `{word}` in it: Alexa listens to that word herself."
        elif word in SMALL_WORDS and len(words) == 2:
            yield f"The invocation name `{name}` of two words may not have `{word}` in it."
