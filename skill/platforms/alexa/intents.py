"""The one table of what Alexa calls the things a listener does: intents and their slots <-> acts."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from skill.dialogue.exercise import AnswerKind
from skill.dialogue.turn import Act

# A start need not wait for what hears danger: nothing has been said yet.
if TYPE_CHECKING:
    from skill.dialogue.danger import Kind


class IntentName(NamedTuple):
    """One intent and the act it stands for."""

    name: str
    act: Act
    slots: Mapping[str, str] = {}
    """Slot name -> slot type; a name has one type throughout."""
    danger: str | None = None
    """For DANGER: which kind, by its value."""


DANGERS = (
    *("suicide", "self_harm", "overdose", "abuse", "harm_to_others", "medical", "someone_else", "crisis_line"),
    *("loss", "exercise_safety", "unclear"),
)
"""All kinds of danger, by their values."""

SEARCH_QUERY = "AMAZON.SearchQuery"
"""The slot type for free text."""

INTENTS: tuple[IntentName, ...] = (
    IntentName("StartIntent", Act.START, {"exercise": "EXERCISE", "need": "NEED", "length": "AMAZON.DURATION"}),
    IntentName("AnswerIntent", Act.ANSWER, {"words": SEARCH_QUERY}),
    IntentName("NumberIntent", Act.ANSWER, {"number": "AMAZON.NUMBER"}),
    IntentName("ChoiceIntent", Act.ANSWER, {"choice": "CHOICE"}),
    IntentName("AMAZON.YesIntent", Act.YES),
    IntentName("AMAZON.NoIntent", Act.NO),
    IntentName("AMAZON.PauseIntent", Act.PAUSE),
    IntentName("AMAZON.ResumeIntent", Act.RESUME),
    IntentName("AMAZON.RepeatIntent", Act.REPEAT),
    IntentName("AMAZON.PreviousIntent", Act.BACK),
    IntentName("AMAZON.NextIntent", Act.SKIP),
    IntentName("SlowerIntent", Act.SLOWER),
    IntentName("FasterIntent", Act.FASTER),
    IntentName("ShorterIntent", Act.SHORTER),
    IntentName("LongerIntent", Act.LONGER),
    IntentName("AMAZON.StartOverIntent", Act.START_OVER),
    IntentName("SomethingElseIntent", Act.SOMETHING_ELSE),
    IntentName("AMAZON.NavigateHomeIntent", Act.SOMETHING_ELSE),
    IntentName("HowLongIntent", Act.HOW_LONG),
    IntentName("LessTalkingIntent", Act.LESS_TALKING),
    IntentName("MoreTalkingIntent", Act.MORE_TALKING),
    IntentName("NoBellIntent", Act.NO_BELL),
    IntentName("BellIntent", Act.BELL),
    IntentName("NoHoldsIntent", Act.NO_HOLDS),
    IntentName("HoldsIntent", Act.HOLDS),
    IntentName("AMAZON.HelpIntent", Act.HELP),
    IntentName("AMAZON.StopIntent", Act.STOP),
    IntentName("AMAZON.CancelIntent", Act.STOP),
    IntentName("AMAZON.FallbackIntent", Act.UNKNOWN),
    *(IntentName(f"{kind.title().replace('_', '')}Intent", Act.DANGER, danger=kind) for kind in DANGERS),
)
"""All intents of the interaction model; of several for one act the first has the sentences of the phrase book."""

ANSWER_SLOTS: Mapping[AnswerKind, tuple[str, str]] = {
    AnswerKind.WORDS: ("AnswerIntent", "words"),
    AnswerKind.NUMBER: ("NumberIntent", "number"),
    AnswerKind.CHOICE: ("ChoiceIntent", "choice"),
}
"""Intent and slot to elicit for each kind of answer; yes and no have intents of their own."""

_DANGERS = {intent.name: intent.danger for intent in INTENTS if intent.danger is not None}
_ACTS = {intent.name: intent.act for intent in INTENTS}
_NAMES = {intent.act: intent.name for intent in reversed(INTENTS)}


def act_of(name: str) -> Act:
    """The act that an intent stands for.

    UNKNOWN for any other: Alexa sends loop and shuffle to whoever played audio last, whether the model has them or not
    (developer.amazon.com, standard built-in intents).
    """
    return _ACTS.get(name, Act.UNKNOWN)


def danger_of(name: str) -> "Kind | None":
    """The kind of danger that an intent stands for; None for all but those for danger."""
    if name not in _DANGERS:
        return None
    from skill.dialogue.danger import Kind

    return Kind(_DANGERS[name])


def intent_of(act: Act, danger: "Kind | None" = None) -> str:
    """The intent that has the sentences for an act. Raises KeyError for what is no intent: open, silence, left."""
    if danger is not None:
        return next(intent.name for intent in INTENTS if intent.danger == danger)
    return _NAMES[act]
