"""Whole numbers below a hundred: their words, and from digits to words."""

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"

SMALL = tuple(_SMALL.split())
"""Zero to nineteen."""
TENS = tuple(_TENS.split())
"""Twenty to ninety."""


def spell(digits: str) -> str:
    """Digits in words; more than two of them one by one."""
    if len(digits) > 2:
        return " ".join(SMALL[int(digit)] for digit in digits)
    tens, ones = divmod(int(digits), 10)
    if tens < 2:
        return SMALL[int(digits)]
    return f"{TENS[tens - 2]} {SMALL[ones]}" if ones else TENS[tens - 2]
