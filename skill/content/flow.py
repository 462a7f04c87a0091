"""The draft of an exercise in, findings on its order out: where jumps lead, and which answers exist by then."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from skill.content.build import Draft
from skill.content.node import Place, at, place_of
from skill.content.problem import did_you_mean
from skill.dialogue.exercise import (
    END,
    VERSIONS,
    AnswerKind,
    AnyStep,
    Ask,
    Case,
    Choose,
    Go,
    Line,
    Rounds,
    Say,
    Version,
)
from skill.dialogue.wording import names_in

Path = tuple[str | int, ...]
"""Keys and positions that lead to a part of a step."""


@dataclass(frozen=True)
class Spot:
    """Where a step stands in its exercise."""

    step: AnyStep
    index: int
    """In order of writing."""
    home: str | None
    """The repeated part in which it stands; None at the top."""
    versions: frozenset[Version]
    """The versions in which it is reached: those of the step, and of all that it stands in."""


def spots(steps: tuple[AnyStep, ...]) -> Mapping[str, Spot]:
    """The spot of every step by id, in order of writing."""
    found: dict[str, Spot] = {}

    def visit(steps: tuple[AnyStep, ...], home: str | None, versions: frozenset[Version]) -> None:
        for step in steps:
            found[step.id] = Spot(step, len(found), home, versions & step.only)
            if isinstance(step, Rounds):
                visit(step.steps, step.id, versions & step.only)

    visit(steps, None, frozenset(VERSIONS))
    return found


def check_flow(draft: Draft) -> None:
    """Notes jumps that lead nowhere or back, and answers that are used but never given."""
    known = spots(draft.exercise.steps)
    for spot in known.values():
        for target, path in _jumps(spot.step):
            _check_jump(draft, known, spot, target, draft.place(spot.step.id, *path))
        for name, place in _uses(draft, spot.step):
            if not _givers(known, spot, name):
                names = [ask.name for ask in _asks(known) if ask.name]
                message = f"No earlier question gives the answer `{name}`."
                draft.findings.add(place, "not-set-before-use", message, did_you_mean(name, names))
        if isinstance(spot.step, Choose):
            _check_conditions(draft, known, spot, spot.step)


def _jumps(step: AnyStep) -> Iterator[tuple[str, Path]]:
    match step:
        case Ask():
            for index, option in enumerate(step.options):
                if option.go is not None:
                    yield option.go, ("choose", index, "go")
            if step.silent_go is not None:
                yield step.silent_go, ("otherwise",)
        case Choose():
            for index, case in enumerate(step.cases):
                yield case.go, ("choose", index, "go")
        case Go():
            yield step.to, ("go",)


def _check_jump(draft: Draft, known: Mapping[str, Spot], here: Spot, target: str, place: Place) -> None:
    if target == END:
        return
    there = known.get(target)
    if there is None:
        message = f"There is no step with the id `{target}`."
        suggestion = did_you_mean(target, [name for name in known if "+" not in name])
        draft.findings.add(place, "unknown-step", message, suggestion)
    elif there.index <= here.index:
        message = f"`{target}` is not later than this step."
        draft.findings.add(place, "goes-back", message, "To do steps again, use `repeat`.")
    elif there.home not in {None, here.home}:
        message = f"`{target}` stands inside the repeated part `{there.home}`."
        draft.findings.add(place, "goes-inside", message, f"Go to `{there.home}`, or to a step after it.")
    elif lacking := [version for version in VERSIONS if version in here.versions - there.versions]:
        message = f"`{target}` is missing in the {lacking[0]} version, in which this jump occurs."
        suggestion = "Give both steps the same `only`, or go to a step that is always there."
        draft.findings.add(place, "not-in-version", message, suggestion)


def _asks(known: Mapping[str, Spot]) -> list[Ask]:
    return [spot.step for spot in known.values() if isinstance(spot.step, Ask)]


def _givers(known: Mapping[str, Spot], here: Spot, name: str) -> list[Ask]:
    """The questions before a spot that give an answer, in some version that has both."""
    return [
        spot.step
        for spot in known.values()
        if isinstance(spot.step, Ask)
        and spot.step.name == name
        and spot.index < here.index
        and spot.versions & here.versions
    ]


def _uses(draft: Draft, step: AnyStep) -> Iterator[tuple[str, Place]]:
    """The answers that a step names, each with its place."""
    lines: tuple[tuple[str, Line | None], ...] = ()
    match step:
        case Say():
            lines = (("say", step.line),)
        case Ask():
            lines = (("ask", step.line), ("if_silent", step.if_silent))
        case Choose():
            if step.name:
                yield step.name, draft.place(step.id, "depends_on")
            for index, case in enumerate(step.cases):
                for key, name in _compared(case):
                    yield name, draft.place(step.id, "choose", index, key)
    for key, line in lines:
        for name in sorted(set(names_in(" ".join(line.wordings)))) if line else ():
            yield name, place_of(at(draft.steps[step.id], key), f"{{{name}}}")


def _compared(case: Case) -> Iterator[tuple[str, str]]:
    """The answers with which a case compares a number, each with the key that names it."""
    for key, name in (("less_than", case.less_than), ("same_as", case.same_as), ("more_than", case.more_than)):
        if name:
            yield key, name


def _check_conditions(draft: Draft, known: Mapping[str, Spot], here: Spot, step: Choose) -> None:
    """Notes conditions that no answer of the earlier questions can meet."""
    givers = _givers(known, here, step.name)
    for index, case in enumerate(step.cases if givers else ()):
        numbers = dict(_compared(case))
        if numbers or case.below is not None or case.at_least is not None:
            for name in (step.name, *numbers.values()):
                asks = _givers(known, here, name)
                if asks and all(ask.kind is not AnswerKind.NUMBER for ask in asks):
                    place = draft.place(step.id, "choose", index)
                    message = f"`{name}` is no number."
                    draft.findings.add(place, "wrong-condition", message, "Use `is`, or ask for a number.")
        for at_word, word in enumerate(case.equals):
            if not any(_can_be(ask, word) for ask in givers):
                place = draft.place(step.id, "choose", index, "is", at_word)
                message = f"`{step.name}` is never `{word}`."
                suggestion = "Name an option by its first words; compare a number with `below` or `at_least`."
                draft.findings.add(place, "wrong-condition", message, suggestion)


def _can_be(ask: Ask, word: str) -> bool:
    """Whether a question can give exactly this word."""
    match ask.kind:
        case AnswerKind.WORDS:
            return True
        case AnswerKind.YES_NO:
            return word in {"yes", "no"}
        case AnswerKind.CHOICE:
            return word in {option.words[0] for option in ask.options if option.words}
        case AnswerKind.NUMBER | AnswerKind.NOTHING:
            return False
        case _:
            assert_never(ask.kind)
