"""How much each phrase weighs towards danger (more than nothing) or away from it."""

from skill.dialogue.danger.lexicon import weight_1, weight_2, weight_3

_TABLES = (
    weight_1.WEIGHTS,
    weight_2.WEIGHTS,
    weight_3.WEIGHTS,
)

WEIGHTS = {
    phrase: int(tenths)
    for table in _TABLES
    for phrase, tenths in (entry.split(" = ") for entry in " ".join(table.split()).split(" | "))
}
"""Phrase -> tenths of its weight."""

BIAS = -20
"""Tenths that every sentence starts with."""

ENOUGH = 25
"""Tenths that are enough to act on, after the sum is divided by the root of the number of phrases."""
