"""The draft of an exercise in, findings on its questions, its breaths and its versions out."""

from collections.abc import Mapping
from typing import assert_never

from skill.content.build import Draft
from skill.content.flow import check_flow, spots
from skill.content.node import at
from skill.dialogue.exercise import VERSIONS, AnswerKind, Ask, Breathe, Phase, Rounds, walk
from skill.dialogue.normalise import normalise

MOST_OPTIONS = 3

PHASE_SECONDS: Mapping[Phase, tuple[float, float]] = {
    Phase.IN: (2.5, 6.0),
    Phase.TOP_UP: (0.0, 7.0),
    Phase.HOLD: (0.0, 7.0),
    Phase.OUT: (3.0, 10.0),
    Phase.REST: (0.0, 7.0),
}
"""The least and most seconds of each part of a breath that are easy for most people."""


def check_exercise(draft: Draft) -> None:
    """Notes everything that is wrong with one exercise as a whole."""
    check_flow(draft)
    for step in walk(draft.exercise.steps):
        if isinstance(step, Ask):
            _check_question(draft, step)
        if isinstance(step, Breathe):
            _check_breath(draft, step)
    _check_versions(draft)
    breathing = any(isinstance(step, Breathe) for step in walk(draft.exercise.steps))
    if breathing and draft.table.entry("safety") is None:
        message = "This exercise paces breaths and has no `safety` line."
        suggestion = "Say what to do when somebody feels dizzy or uneasy, and that they can stop."
        draft.findings.add(draft.table.place, "missing-safety", message, suggestion)


def _check_question(draft: Draft, step: Ask) -> None:
    match step.kind:
        case AnswerKind.NOTHING:
            _check_unheard(draft, step)
        case AnswerKind.CHOICE:
            _check_choice(draft, step)
        case AnswerKind.YES_NO:
            for index, option in enumerate(step.options):
                if option.words not in {("yes",), ("no",)}:
                    place = draft.place(step.id, "choose", index, "when")
                    message = "This is asked as a yes or no question, and has another option."
                    draft.findings.add(place, "yes-or-no", message, "Write `when: [yes]` and `when: [no]`.")
        case AnswerKind.WORDS | AnswerKind.NUMBER:
            if step.options:
                place = draft.place(step.id, "choose")
                message = "Options need an answer of the kind `choice` or `yes or no`."
                draft.findings.add(place, "wrong-choose", message, "To decide on a number, use `depends_on`.")
        case _:
            assert_never(step.kind)
    _check_twice(draft, step)


def _check_unheard(draft: Draft, step: Ask) -> None:
    table = draft.steps[step.id]
    if table.entry("quiet") is None:
        message = "Nothing is listened for here, and there is no time to think."
        draft.findings.add(table.place, "missing-quiet", message, "Add `quiet: 20s`, or an `answer`.")
    for key in ("choose", "if_silent", "otherwise"):
        if entry := table.entry(key):
            message = f"Nothing is listened for here, so `{key}` is never used."
            draft.findings.add(entry.place, "not-listening", message, "Add an `answer`, or delete this.")


def _check_choice(draft: Draft, step: Ask) -> None:
    place = draft.place(step.id, "choose")
    if len(step.options) < 2:
        draft.findings.add(place, "too-few", "A choice needs at least two options under `choose`.")
    if len(step.options) > MOST_OPTIONS:
        message = f"There are {len(step.options)} options; {MOST_OPTIONS} can be remembered by ear."
        draft.findings.add(place, "many-options", message, "Ask twice, or leave some out.")


def _check_twice(draft: Draft, step: Ask) -> None:
    seen: dict[str, int] = {}
    for index, option in enumerate(step.options):
        for at_word, words in enumerate(option.words):
            if words and seen.setdefault(normalise(words), index) != index:
                place = draft.place(step.id, "choose", index, "when", at_word)
                message = f"`{words}` already belongs to an option before."
                draft.findings.add(place, "said-twice", message)


def _check_breath(draft: Draft, step: Breathe) -> None:
    order = list(Phase)
    written = [phase for phase, _ in step.phases]
    if written != sorted(written, key=order.index):
        message = "The parts of a breath are not in their order, or it does not end on out or rest."
        suggestion = f"Write them in this order: {', '.join(order)}."
        draft.findings.add(draft.place(step.id, "breathe"), "breath-order", message, suggestion)
    for phase, seconds in step.phases:
        least, most = PHASE_SECONDS[phase]
        place = draft.place(step.id, "breathe", phase.value)
        if seconds < least:
            message = f"`{phase}` lasts {seconds:g} seconds; the least is {least:g}."
            draft.findings.add(place, "breath-too-short", message)
        if seconds > most:
            message = f"`{phase}` lasts {seconds:g} seconds; the most is {most:g}."
            draft.findings.add(place, "breath-too-long", message)


def _check_versions(draft: Draft) -> None:
    known = spots(draft.exercise.steps)
    for version in VERSIONS if known else ():
        real = [spot for spot in known.values() if not isinstance(spot.step, Rounds)]
        if not any(version in spot.versions for spot in real):
            place = at(draft.table, "steps").place
            draft.findings.add(place, "empty-version", f"The {version} version has no step.")
