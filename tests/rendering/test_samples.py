"""Every exercise is rendered, and every phase is looked for in the samples: it begins where it was planned."""

from array import array
from collections.abc import Iterator

import pytest

from skill.dialogue.exercise import Library
from skill.dialogue.fit import Visit
from skill.dialogue.manner import Manner
from skill.dialogue.reply import Beat, Silence, Speak
from skill.rendering.course import Course, Piece, course
from skill.rendering.sound import blocks, complaints
from skill.rendering.voice import Voice
from skill.voice.clip import HERTZ

EXACT_SECONDS = 0.030
DRIFT_SECONDS = 0.050
LOUD = 400
"""A sample of sound: a tenth of the softest tone, and far above a trimmed silence."""
LOOK_SECONDS = 0.2


def sound(planned: Course, voice: Voice) -> "array[int]":
    samples = array("h")
    for block in blocks(planned, voice):
        samples.frombytes(block)
    return samples


def phase_starts(planned: Course) -> Iterator[Piece]:
    """The first beat of each phase of each breath."""
    before: Piece | None = None
    for piece in planned.pieces:
        if isinstance(piece.part, Beat):
            same = before is not None and before.key == piece.key and isinstance(before.part, Beat)
            if not same or (isinstance(before, Piece) and getattr(before.part, "phase", None) != piece.part.phase):
                yield piece
        before = piece


def onset(samples: "array[int]", expected_seconds: float) -> float:
    """The second of the first sound near an expected one."""
    begin = max(0, round((expected_seconds - LOOK_SECONDS / 2) * HERTZ))
    window = samples[begin : begin + round(LOOK_SECONDS * HERTZ)]
    return next((begin + at for at, sample in enumerate(window) if abs(sample) > LOUD), 0) / HERTZ


@pytest.mark.parametrize("bells", [True, False], ids=["bells", "words only"])
def test_every_phase_of_every_exercise_begins_within_thirty_milliseconds_of_its_plan(
    library: Library, voice: Voice, bells: bool
) -> None:
    checked = 0
    for exercise in library.exercises.values():
        lengths = sorted(exercise.lasts.values()) if bells else [min(exercise.lasts.values())]
        for wanted in lengths:
            visit = Visit(library, exercise, voice.seconds, manner=Manner(bells=bells))
            planned = course(visit, wanted)
            samples = sound(planned, voice)
            assert len(samples) == pytest.approx(planned.seconds * HERTZ, abs=1)
            late = [onset(samples, piece.start_seconds) - piece.start_seconds for piece in phase_starts(planned)]
            assert all(abs(error) <= EXACT_SECONDS for error in late), (exercise.id, wanted, max(late, key=abs))
            assert complaints(planned, voice) == ()
            checked += len(late)
    assert checked > (200 if bells else 50)


def test_ten_minutes_of_breathing_drift_less_than_fifty_milliseconds(library: Library, voice: Voice) -> None:
    planned = course(Visit(library, library.exercises["coherent"], voice.seconds), 600)
    samples = sound(planned, voice)
    starts = list(phase_starts(planned))
    assert planned.seconds > 590
    first, last = (onset(samples, piece.start_seconds) for piece in (starts[0], starts[-1]))
    drift = (last - first) - (starts[-1].start_seconds - starts[0].start_seconds)
    assert abs(drift) < DRIFT_SECONDS


def test_silences_are_silent_to_the_sample_and_words_are_heard(library: Library, voice: Voice) -> None:
    planned = course(Visit(library, library.exercises["one-small-goal"], voice.seconds), 150)
    samples = sound(planned, voice)
    for piece in planned.pieces:
        found = samples[round(piece.start_seconds * HERTZ) : round(piece.end_seconds * HERTZ)]
        match piece.part:
            case Silence():
                assert not any(found[1:]), piece
            case Speak():
                assert max(map(abs, found)) > 2_000, piece
