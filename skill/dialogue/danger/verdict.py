"""What an assessment says: a tier, a kind, and which rule and guard led there."""

from dataclasses import dataclass
from enum import StrEnum


class Tier(StrEnum):
    """What has to happen before anything else is done with the words."""

    TAKEOVER = "takeover"
    """Leave the exercise at once and say where help is."""
    SOFT = "soft"
    """One gentle sentence: are you safe right now?"""
    NONE = "none"
    """Go on."""


class Kind(StrEnum):
    """What the words are about; it decides which reply is spoken."""

    SUICIDE = "suicide"
    """The speaker wishes to die, plans to, or takes leave; soft for words that only may hint at it."""
    SELF_HARM = "self_harm"
    """The speaker hurts themself, did so lately, or has the urge."""
    OVERDOSE = "overdose"
    """Too much of a medicine, or any poison, in anybody, on purpose or not; doses and means asked for."""
    ABUSE = "abuse"
    """Somebody harms, threatens, follows or locks in the speaker, a child or another person."""
    HARM_TO_OTHERS = "harm_to_others"
    """The speaker might hurt or kill somebody."""
    MEDICAL = "medical"
    """A medical emergency, in anybody."""
    SOMEONE_ELSE = "someone_else"
    """Another person may die by suicide or hurt themself."""
    CRISIS_LINE = "crisis_line"
    """A helpline, an ambulance or the police is asked for."""
    LOSS = "loss"
    """Somebody has died; only ever soft."""
    EXERCISE_SAFETY = "exercise_safety"
    """Dizzy, pregnant, asthma, pain: the exercise has to be gentle; always tier none."""
    UNCLEAR = "unclear"
    """The assessment itself failed; it fails towards help."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome for one utterance; it never holds the words themselves."""

    tier: Tier
    """What has to happen."""
    kind: Kind | None = None
    """What it is about; None when nothing was found."""
    rule: str | None = None
    """The family and number of the pattern that decided."""
    guard: str | None = None
    """The guard that cancelled or softened a match, if one did."""
    imminent: bool = False
    """Now, means in hand, or already done: the emergency number comes first."""


CLEAR = Verdict(Tier.NONE)
"""Nothing was found."""
