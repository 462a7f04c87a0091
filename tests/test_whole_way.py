"""From an author's YAML to the samples of a file: what the engine plans is what is heard, to the breath."""

import wave
from array import array
from pathlib import Path

import pytest

from skill.app import create_app
from skill.content.whole import load_whole
from skill.dialogue.engine import respond
from skill.dialogue.place import Place
from skill.dialogue.profile import Profile
from skill.dialogue.reply import Beat, Part, Silence
from skill.dialogue.timeline import Span, timeline, total_seconds
from skill.dialogue.turn import Act, Turn
from skill.phrases.resolve import Resolver
from skill.platforms.alexa.pace import ALEXA
from skill.settings import Settings, own_exercises
from skill.simulator.pipe import ANSWER_SECONDS
from skill.simulator.talk import OK, Options, talk
from skill.voice.clip import HERTZ

NOW = 1_800_000_000.0
QUIET, LOUD = 50, 300
"""Samples: less than any sound of speech, and more than the noise of none."""

Planned = list[tuple[float, tuple[Part, ...]]]


def conversation(*turns: Turn) -> Planned:
    """What the engine alone would say: for each turn the second at which its reply begins, and its parts."""
    library, _ = load_whole(own_exercises(), "en")
    place, profile, now = Place(), Profile(), 0.0
    planned: Planned = []
    for turn in turns:
        moment = Turn(turn.act, NOW + now, exercise=turn.exercise, length_seconds=turn.length_seconds)
        place, profile, reply = respond(library, place, profile, moment, ALEXA.seconds)
        planned.append((now, reply.parts))
        now += total_seconds(reply.parts, ALEXA.seconds) + ANSWER_SECONDS
    return planned


def recorded(path: Path, *lines: str) -> "array[int]":
    """The samples of a session at the desk, with the real app and the real voice."""
    library, book = load_whole(own_exercises(), "en")
    settings = Settings(verify=False, exercises=own_exercises(), key="a key for tests, and for nothing else")
    app = create_app(settings, library=library)
    assert talk(Options(fast=True, wav=path, start=NOW), Resolver(book), app, lines) == OK
    with wave.open(str(path)) as file:
        return array("h", file.readframes(file.getnframes()))


def spans_of(planned: Planned) -> list[Span]:
    return [
        Span(start + span.start_seconds, span.length_seconds, span.part)
        for start, parts in planned
        for span in timeline(parts, ALEXA.seconds)
    ]


@pytest.mark.parametrize(("asked", "seconds"), [("one", 60), ("three", 180)])
def test_every_phase_of_breath_is_heard_within_30_ms_of_its_planned_second(
    tmp_path: Path, asked: str, seconds: float
) -> None:
    planned = conversation(Turn(Act.OPEN, 0), Turn(Act.START, 0, exercise="long-exhale", length_seconds=seconds))
    heard = recorded(tmp_path / "out.wav", "open steady steps", f"a {asked} minute breathing exercise")
    last_start, last_parts = planned[-1]
    assert len(heard) / HERTZ == pytest.approx(last_start + total_seconds(last_parts, ALEXA.seconds), abs=0.05)
    beats = [span for span in spans_of(planned) if isinstance(span.part, Beat)]
    assert len(beats) >= 8
    for span in beats:
        start = round(span.start_seconds * HERTZ)
        before, after = heard[start - HERTZ // 10 : start], heard[start : start + round(0.03 * HERTZ)]
        assert max(map(abs, before)) < QUIET, span
        assert max(map(abs, after)) > LOUD, span


def test_silences_are_silent_and_as_long_as_the_script_says(tmp_path: Path) -> None:
    planned = conversation(Turn(Act.OPEN, 0), Turn(Act.START, 0, exercise="thought-reframe", length_seconds=120))
    heard = recorded(tmp_path / "out.wav", "open steady steps", "two minutes to reframe a thought")
    silences = [span for span in spans_of(planned) if isinstance(span.part, Silence)]
    assert silences
    for span in silences:
        start, end = round(span.start_seconds * HERTZ), round(span.end_seconds * HERTZ)
        assert max(map(abs, heard[start + 200 : end - 200])) < QUIET, span
        assert max(map(abs, heard[start - round(0.06 * HERTZ) : start])) > QUIET, span
        assert max(map(abs, heard[end : end + round(0.06 * HERTZ)])) > QUIET, span
