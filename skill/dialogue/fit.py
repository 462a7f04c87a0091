"""A wanted length -> a version and a plan: rounds and pauses solved so that the whole lasts as long as was asked."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from skill.dialogue import breath
from skill.dialogue.exercise import (
    VERSIONS,
    AnswerKind,
    Ask,
    Breathe,
    Elastic,
    Exercise,
    Library,
    Pause,
    Rounds,
    Version,
    walk,
)
from skill.dialogue.reply import Part
from skill.dialogue.score import Moment, Score, after, jump, make_score, moment_parts
from skill.dialogue.timeline import Measure, total_seconds

ANSWER_SECONDS = 5.0
"""What an answer is taken to need, in planning."""
_TYPICAL_NUMBER = "7"

Lasts = Callable[[Mapping[str, float]], float]
"""A plan -> the seconds that it makes an exercise last."""


@dataclass(frozen=True)
class Fit:
    """How an exercise is to be played."""

    version: Version
    plan: Mapping[str, float]
    seconds: float
    """What it will last on the usual way through."""
    wanted_seconds: float
    """The length asked for, brought into the range of the exercise."""


@lru_cache(maxsize=256)
def fit(library: Library, exercise: Exercise, wanted_seconds: float | None, measure: Measure, *, pace: int = 0) -> Fit:
    """The version and plan nearest to the wanted length; without a wish, the standard version at its own length."""
    if wanted_seconds is None:
        version: Version = "standard"
        return fit_version(library, exercise, version, exercise.lasts[version], measure, pace=pace)
    least, most = min(exercise.lasts.values()), max(exercise.lasts.values())
    wanted = max(least, min(most, wanted_seconds))
    fits = [fit_version(library, exercise, version, wanted, measure, pace=pace) for version in VERSIONS]
    allowed = breath_seconds(exercise, pace)
    near = [option for option in fits if abs(option.seconds - wanted) <= allowed]
    if near:
        return min(near, key=lambda option: abs(exercise.lasts[option.version] - wanted))
    return min(fits, key=lambda option: abs(option.seconds - wanted))


def breath_seconds(exercise: Exercise, pace: int = 0) -> float:
    """How exactly a length can be kept: one breath, and at least five seconds."""
    lengths = [breath.seconds(step, pace) for step in walk(exercise.steps) if isinstance(step, Breathe)]
    return max([5.0, *lengths])


def fit_version(
    library: Library, exercise: Exercise, version: Version, wanted: float, measure: Measure, *, pace: int = 0
) -> Fit:
    """One version brought as near to the wanted length as its rounds and pauses allow."""
    stretchy = {step.id: _elastic(step) for step in walk(exercise.steps) if version in step.only and _can_stretch(step)}
    rounds = [step.id for step in walk(exercise.steps) if isinstance(step, Breathe | Rounds) and step.id in stretchy]
    plan = {name: length.usual for name, length in stretchy.items()}

    def lasts(plan: Mapping[str, float]) -> float:
        return usual_seconds(make_score(library, exercise, version, plan, pace=pace), measure)

    for name in rounds:
        plan[name] = _rounds(stretchy[name], plan, name, wanted, lasts)
    pauses = {name: length for name, length in stretchy.items() if name not in rounds}
    plan.update(_stretch(pauses, plan, wanted, lasts))
    return Fit(version, plan, lasts(plan), wanted)


def _can_stretch(step: object) -> bool:
    length = _elastic(step)
    return length.least < length.most


def _elastic(step: object) -> Elastic:
    match step:
        case Pause():
            return step.seconds
        case Ask():
            return step.quiet_seconds
        case Breathe():
            return step.rounds
        case Rounds():
            return step.times
        case _:
            return Elastic.fixed(0)


def _rounds(length: Elastic, plan: Mapping[str, float], name: str, wanted: float, lasts: Lasts) -> float:
    """The whole number of rounds that brings the total nearest to what is wanted."""
    one, two = lasts({**plan, name: length.least}), lasts({**plan, name: length.least + 1})
    if two <= one:
        return length.usual
    return max(length.least, min(length.most, length.least + round((wanted - one) / (two - one))))


def _stretch(pauses: Mapping[str, Elastic], plan: Mapping[str, float], wanted: float, lasts: Lasts) -> dict[str, float]:
    """All pauses moved by the same share of their room, to a tenth of a second."""
    usual = lasts(plan)
    longer = wanted > usual
    ends = {name: length.most if longer else length.least for name, length in pauses.items()}
    room = lasts({**plan, **ends}) - usual
    share = max(0.0, min(1.0, (wanted - usual) / room)) if room else 0.0
    return {name: round(length.usual + share * (ends[name] - length.usual), 1) for name, length in pauses.items()}


def usual_seconds(score: Score, measure: Measure, start: int = 0) -> float:
    """How long a score lasts from a moment on, on the usual way: every question answered, nothing interrupted."""
    answers: dict[str, str] = {}
    parts: list[Part] = []
    listening = 0.0
    index = start
    while index < len(score.moments):
        moment = score.moments[index]
        parts.extend(moment_parts(score, moment, answers))
        if isinstance(moment.step, Ask) and moment.step.kind is not AnswerKind.NOTHING:
            listening += ANSWER_SECONDS
            index = _usual_answer(score, moment, index, answers)
        else:
            index = after(score, index, answers)
    return total_seconds(parts, measure) + listening


def _usual_answer(score: Score, moment: Moment, index: int, answers: dict[str, str]) -> int:
    """Answers a question as most people do, into `answers`, and returns where that leads."""
    step = moment.step
    assert isinstance(step, Ask)
    option = step.options[0] if step.options else None
    usual = {AnswerKind.NUMBER: _TYPICAL_NUMBER, AnswerKind.WORDS: "one sentence of their own"}
    if step.name:
        answers[step.name] = option.words[0] if option else usual.get(step.kind, "yes")
    return jump(score, index, option.go if option else None)
