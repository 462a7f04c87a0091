"""A spoken text in, findings out: too long to follow by ear, or words that scripts do not use."""

import re

from skill.content.node import Leaf, place_of
from skill.content.problem import Findings
from skill.dialogue.wording import sentences

MOST_CHARACTERS = 400
MOST_WORDS = 30
"""In one sentence."""

_ILLS = (
    r"(?:anxiety|depression|panic|insomnia|trauma|ptsd|stress|pain|illness(?:es)?|diseases?|disorders?"
    r"|addictions?|symptoms?|conditions?)"
)

_FORBIDDEN: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE), instead)
    for pattern, instead in (
        (r"commit(?:s|ted|ting)? suicide", "Say `die by suicide`, or leave it out."),
        (r"cur(?:e|es|ed|ing)", "Promise nothing medical; say what people do here."),
        (rf"treat(?:s|ed|ing)? (?:your |the |any )?{_ILLS}", "Promise nothing medical; say what people do here."),
        (r"guarantee(?:s|d)?", "Say `may` or `often`."),
        (r"rewir(?:e|es|ed|ing)", "Say `practise` or `get used to`."),
        (r"just relax", "Nobody relaxes when told to; say what to do, or what is allowed."),
        (r"you should(?:n['’]t| not)?", "Offer instead of ordering: `you can`, `you might`."),
        (r"burn(?:s|ed|ing)? (?:\w+ )?calories", "Leave it out; nothing here is about weight."),
        (r"(?:los(?:e|es|ing)|lost) (?:your |the |some )?weight", "Leave it out; nothing here is about weight."),
    )
)
"""Words that promise, order or hurt, and what to write instead."""


def check_spoken(text: str, leaf: Leaf, findings: Findings) -> None:
    """Notes what is wrong with a text that is said; blanks in it are single spaces."""
    if len(text) > MOST_CHARACTERS:
        message = f"This text has {len(text)} characters; {MOST_CHARACTERS} can be followed by ear."
        findings.add(leaf.place, "text-too-long", message, "Make two steps of it, with a pause between.")
    for sentence in sentences(text):
        words = sentence.split()
        if len(words) > MOST_WORDS:
            message = f"This sentence has {len(words)} words; {MOST_WORDS} can be followed by ear."
            place = place_of(leaf, " ".join(words[:6]))
            findings.add(place, "sentence-too-long", message, "Make two sentences of it.")
    for pattern, instead in _FORBIDDEN:
        for words_found in sorted(set(pattern.findall(text))):
            message = f"Scripts do not say `{words_found}`."
            findings.add(place_of(leaf, words_found), "forbidden-words", message, instead)
