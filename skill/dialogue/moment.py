"""One moment of a score -> its parts: the words, the quiet, the breath that are heard then."""

from collections.abc import Mapping
from typing import assert_never

from skill.dialogue import breath
from skill.dialogue.exercise import AnswerKind, Ask, Breathe, Choose, Go, Line, Pause, Rounds, Say
from skill.dialogue.quiet import quiet, soft_end, wordless_end
from skill.dialogue.reply import Part, Speak
from skill.dialogue.score import Moment, Score, pause_factor
from skill.dialogue.wording import common, spoken

QUIET_WORTH_SECONDS = 2.0
"""A shorter quiet before a microphone is left out, and so is the invitation after it."""


def moment_parts(score: Score, moment: Moment, answers: Mapping[str, str]) -> tuple[Part, ...]:
    """The parts of one moment; none for steps that only lead elsewhere.

    What no answer changes is made once for a score, so that all who hear it hear the very same parts.
    """
    if answers and isinstance(moment.step, Say | Ask) and _asks_for_answers(moment.step.line):
        return _moment_parts(score, moment, answers)
    parts = score.made.get(moment.key)
    if parts is None:
        parts = score.made[moment.key] = _moment_parts(score, moment, {})
    return parts


def _asks_for_answers(line: Line) -> bool:
    return any("{" in text for text in line.wordings)


def _moment_parts(score: Score, moment: Moment, answers: Mapping[str, str]) -> tuple[Part, ...]:
    step = moment.step
    if step.id in score.unsaid:
        return ()
    match step:
        case Say():
            return spoken(step.line, answers, score.variant, step.id)
        case Pause():
            seconds = _stretched(score, step.id, step.seconds.usual)
            # After the last words nothing has to be announced as over.
            end = None if moment is score.moments[-1] else _soft_end(score)
            return quiet(score.library, seconds, score.variant, end)
        case Breathe():
            return breath.parts(score.library, step, score.pace, moment.round, score.manner)
        case Ask():
            return _question(score, step, answers)
        case Choose() | Go() | Rounds():
            return ()
        case _:
            assert_never(step)


def _question(score: Score, step: Ask, answers: Mapping[str, str]) -> tuple[Part, ...]:
    parts = spoken(step.line, answers, score.variant, step.id)
    seconds = _stretched(score, step.id, step.quiet_seconds.usual)
    if seconds < QUIET_WORTH_SECONDS:
        return parts
    if step.kind is AnswerKind.NOTHING:
        return parts + quiet(score.library, seconds, score.variant, _soft_end(score))
    invitation = "answer_aloud" if step.kind is AnswerKind.WORDS else "answer_aloud_choice"
    return (
        *parts,
        *quiet(score.library, seconds, score.variant, wordless_end(bells=score.manner.bells)),
        Speak(common(score.library, invitation, variant=score.variant)),
    )


def _soft_end(score: Score) -> Part:
    return soft_end(score.library, score.variant, bells=score.manner.bells)


def _stretched(score: Score, step_id: str, usual: float) -> float:
    return round(score.plan.get(step_id, usual) * pause_factor(score.pace), 1)
