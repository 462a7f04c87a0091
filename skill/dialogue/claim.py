"""A place as a session or a store claims it, in; the same as far as the loaded scripts bear it out, out.

Session attributes come back through the network and outlive an edited script: whatever stands in them, nothing may
fail, hang or grow by it.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from skill.dialogue.exercise import AnyStep, Ask, Breathe, Exercise, Library, Pause, Rounds, walk
from skill.dialogue.place import FRESH, LONGEST_ANSWER, Place, State
from skill.dialogue.score import FASTEST_PACE, pause_factor
from skill.dialogue.value import replace
from skill.dialogue.wording import sayable

MOST_MOMENTS = 5_000
"""Steps and breaths of one visit: more than twelve hours of breathing."""
MOST_ANSWER_BYTES = 4_000
"""Of all answers in use together, so that they never crowd out what is said."""

_INSIDE = frozenset({State.INSIDE, State.PAUSED, State.ASKED, State.RETURNING, State.OFFERED})
_HEARD = frozenset({State.DANGER, State.SAFE})
_NAME = re.compile(r"[a-z0-9#/+._-]*")


def believe(library: Library, place: Place) -> Place:
    """The place without what cannot be: exercises, steps, answers that no script has, lengths that none allows."""
    if place is FRESH:
        return place
    if place.danger not in library.care.replies and (place.state in _HEARD or not _NAME.fullmatch(place.danger)):
        place = replace(place, danger="unclear" if place.state in _HEARD else "")
    if place.exercise is None:
        state = State.MENU if place.state in _INSIDE else place.state
        waiting = State.MENU if place.waiting in _INSIDE else place.waiting
        return replace(
            place, state=state, waiting=waiting, spot="", edition="", plan={}, answers={}, misses=_few(place)
        )
    exercise = library.exercises.get(place.exercise)
    if exercise is None:
        return Place(variant=place.variant, takeovers=place.takeovers)
    return replace(
        place,
        plan=_plan(exercise, tuple(place.plan.items())) if place.plan else place.plan,
        spot=place.spot if _NAME.fullmatch(place.spot) else "",
        edition=place.edition if _NAME.fullmatch(place.edition) else "",
        answers=_answers(exercise, place.answers) if place.answers else place.answers,
        misses=_few(place),
    )


def _few(place: Place) -> int:
    return max(0, min(place.misses, 9))


@lru_cache(maxsize=256)
def _plan(exercise: Exercise, claimed: tuple[tuple[str, float], ...]) -> Mapping[str, float]:
    """The lengths of a plan, brought into what the exercise allows; most visits have one of few plans."""
    least_most = _lengths(exercise)
    plan = {
        name: max(least_most[name][0], min(length, least_most[name][1]))
        for name, length in claimed
        if name in least_most
    }
    return plan if _moments(exercise.steps, plan) <= MOST_MOMENTS else {}


@lru_cache(maxsize=256)
def _lengths(exercise: Exercise) -> Mapping[str, tuple[float, float]]:
    """The least and the most of each step that has a length; "shorter" may leave a single breath or round."""
    lengths: dict[str, tuple[float, float]] = {}
    for step in walk(exercise.steps):
        match step:
            case Breathe(rounds=length) | Rounds(times=length):
                lengths[step.id] = (1, length.most)
            case Pause(seconds=length) | Ask(quiet_seconds=length):
                lengths[step.id] = (0, length.most / pause_factor(FASTEST_PACE))
    return lengths


def _moments(steps: tuple[AnyStep, ...], plan: Mapping[str, float]) -> float:
    """How many moments a plan makes of these steps."""
    count = 0.0
    for step in steps:
        match step:
            case Breathe():
                count += plan.get(step.id, step.rounds.usual)
            case Rounds():
                count += plan.get(step.id, step.times.usual) * _moments(step.steps, plan)
            case _:
                count += 1
    return count


def _answers(exercise: Exercise, claimed: Mapping[str, str]) -> Mapping[str, str]:
    """The answers that questions of the exercise gave; the latest ones when there are too many to carry."""
    answers: dict[str, str] = {}
    left = MOST_ANSWER_BYTES
    given = [(name, said) for name, said in claimed.items() if name in _questions(exercise)]
    for name, said in reversed(given):
        answer = sayable(said)[:LONGEST_ANSWER]
        left -= len(answer.encode())
        if left < 0:
            break
        answers[name] = answer
    return dict(reversed(list(answers.items())))


@lru_cache(maxsize=256)
def _questions(exercise: Exercise) -> frozenset[str]:
    return frozenset(step.name for step in walk(exercise.steps) if isinstance(step, Ask) and step.name)
