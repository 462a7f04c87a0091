"""The engine as a whole: whatever a listener does, whenever, there is an answer, and a place that survives JSON."""

import json
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skill.dialogue.engine import respond
from skill.dialogue.exercise import AnswerKind, Library, Phase
from skill.dialogue.place import Place, State, place_from_json
from skill.dialogue.profile import Profile
from skill.dialogue.reply import Beat, End, Listen, Reply, Silence, Speak
from skill.dialogue.timeline import timeline, total_seconds
from skill.dialogue.turn import Act, Turn
from skill.platforms.alexa.pace import ALEXA

NOW = 1_800_000_000.0
EXERCISES = ["long-exhale", "thought-reframe", "one-small-goal", None, "not-there"]
WORDS = ["", "7", "yes", "no", "I never finish anything", "stop", "go back", "a walk", "{goal}", "<break/>", "\ud800"]


def turns() -> st.SearchStrategy[tuple[float, Turn]]:
    turn = st.builds(
        Turn,
        act=st.sampled_from(list(Act)),
        at_seconds=st.just(0.0),
        words=st.sampled_from(WORDS) | st.text(max_size=30),
        exercise=st.sampled_from(EXERCISES),
        need=st.sampled_from([None, "panic", "stuck", "no such need"]),
        length_seconds=st.none() | st.floats(0, 10_000),
        number=st.none() | st.floats(-5, 20),
    )
    return st.tuples(st.floats(0, 400), turn)


@given(st.lists(turns(), max_size=25))
@settings(max_examples=150, deadline=None)
def test_answers_whatever_is_done_and_whenever(library: Library, story: list[tuple[float, Turn]]) -> None:
    place, profile, now = Place(), Profile(), NOW
    for seconds, turn in story:
        now += seconds
        place, profile, reply = respond(library, place, profile, replace(turn, at_seconds=now), ALEXA.seconds)
        assert place_from_json(json.loads(json.dumps(place.to_json()))) == place
        if turn.act is not Act.LEFT:
            assert any(isinstance(part, Speak | Beat) for part in reply.parts)
        if isinstance(reply.then, Listen):
            assert any(isinstance(part, Speak) for part in reply.then.reprompt)


@given(st.lists(turns(), max_size=12), st.floats(0, 300))
@settings(max_examples=100, deadline=None)
def test_stop_always_ends_at_once_and_kindly(library: Library, story: list[tuple[float, Turn]], seconds: float) -> None:
    place, profile, now = Place(), Profile(), NOW
    for wait, turn in story:
        now += wait
        place, profile, _ = respond(library, place, profile, replace(turn, at_seconds=now), ALEXA.seconds)
    _, _, reply = respond(library, place, profile, Turn(Act.STOP, now + seconds), ALEXA.seconds)
    assert isinstance(reply.then, End)
    assert 0 < total_seconds(reply.parts, ALEXA.seconds) < 10


def begin(library: Library, exercise: str, seconds: float | None = None) -> tuple[Place, Profile, Reply]:
    experienced = Profile(visits=9, begun={exercise: 9})
    turn = Turn(Act.START, NOW, exercise=exercise, length_seconds=seconds)
    return respond(library, Place(), experienced, turn, ALEXA.seconds)


@pytest.mark.parametrize("wanted", [60, 120, 180, 240, 300])
def test_breathing_lasts_as_long_as_was_asked_for_to_one_breath(library: Library, wanted: float) -> None:
    _, _, reply = begin(library, "long-exhale", wanted)
    offer = reply.parts[-1]
    assert isinstance(offer, Speak)
    lasts = total_seconds(reply.parts[:-1], ALEXA.seconds)
    assert abs(lasts - wanted) <= 10


@pytest.mark.parametrize("second", range(20, 170, 7))
def test_pause_and_resume_go_on_at_the_breath_that_was_interrupted(library: Library, second: int) -> None:
    place, profile, reply = begin(library, "long-exhale", 180)
    place, profile, paused = respond(library, place, profile, Turn(Act.PAUSE, NOW + second), ALEXA.seconds)
    assert isinstance(paused.then, Listen)
    place, profile, resumed = respond(library, place, profile, Turn(Act.RESUME, NOW + 500), ALEXA.seconds)
    spans = timeline(reply.parts, ALEXA.seconds)
    rest = [part for part in resumed.parts if not isinstance(part, Speak)]
    interrupted = next(span for span in spans if span.end_seconds > second)
    if isinstance(interrupted.part, Beat):
        breath = next(
            span for span in reversed(spans) if span.start_seconds <= second and _begins_a_breath(reply, span.part)
        )
        expected = reply.parts[spans.index(breath) :]
        assert [p for p in expected if not isinstance(p, Speak)] == rest


def _begins_a_breath(reply: Reply, part: object) -> bool:
    return isinstance(part, Beat) and part.phase == "in" and part.text.lower() not in {"two", "three", "four"}


def test_slower_makes_every_later_breath_a_second_longer_and_keeps_their_number(library: Library) -> None:
    place, profile, before = begin(library, "long-exhale", 180)
    place, profile, after = respond(library, place, profile, Turn(Act.SLOWER, NOW + 90), ALEXA.seconds)
    beats = [part for part in after.parts if isinstance(part, Beat)]
    assert {round(beat.seconds, 3) for beat in beats} <= {4.5, 6.5}
    left_before = sum(
        1
        for span in timeline(before.parts, ALEXA.seconds)
        if span.end_seconds > 90 and isinstance(span.part, Beat) and span.part.phase == "out"
    )
    assert abs(sum(beat.phase == "out" for beat in beats) - left_before) <= 1


def test_slower_stops_at_what_is_easy(library: Library) -> None:
    place, profile, _ = begin(library, "long-exhale", 300)
    for step in range(12):
        place, profile, reply = respond(library, place, profile, Turn(Act.SLOWER, NOW + 40 + step), ALEXA.seconds)
    longest = {part.phase: part.seconds for part in reply.parts if isinstance(part, Beat)}
    assert longest[Phase.IN] == 6.0
    assert longest[Phase.OUT] == 10.0


def test_how_long_is_right_to_five_seconds(library: Library) -> None:
    place, profile, reply = begin(library, "long-exhale", 300)
    total = total_seconds(reply.parts[:-1], ALEXA.seconds)
    _, _, told = respond(library, place, profile, Turn(Act.HOW_LONG, NOW + total - 120), ALEXA.seconds)
    assert told.parts[0] == Speak("About 2 minutes and 5 seconds to go.")
    assert total_seconds(told.parts[1:-1], ALEXA.seconds) == pytest.approx(125, abs=5)


def test_shorter_halves_what_is_left(library: Library) -> None:
    place, profile, reply = begin(library, "long-exhale", 300)
    total = total_seconds(reply.parts, ALEXA.seconds)
    _, _, shorter = respond(library, place, profile, Turn(Act.SHORTER, NOW + 60), ALEXA.seconds)
    assert total_seconds(shorter.parts, ALEXA.seconds) < 0.7 * (total - 60)


def test_a_place_in_a_script_that_is_gone_leads_to_the_menu(library: Library) -> None:
    lost = Place(State.PAUSED, "no-such-exercise", spot="somewhere")
    _, _, reply = respond(library, lost, Profile(visits=2), Turn(Act.RESUME, NOW), ALEXA.seconds)
    assert isinstance(reply.then, Listen)


def test_a_place_at_a_step_that_is_gone_begins_the_exercise_again_and_says_so(library: Library) -> None:
    lost = Place(State.PAUSED, "long-exhale", spot="no-such-step", replied_seconds=NOW)
    _, _, reply = respond(library, lost, Profile(visits=2), Turn(Act.RESUME, NOW + 5), ALEXA.seconds)
    assert "changed" in str(reply.parts[0])


def test_words_that_are_a_command_are_obeyed_where_an_answer_was_asked_for(library: Library) -> None:
    place, profile, reply = begin(library, "one-small-goal")
    assert isinstance(reply.then, Listen)
    assert reply.then.expects is AnswerKind.WORDS
    late = NOW + total_seconds(reply.parts, ALEXA.seconds) + 2
    _, _, stopped = respond(library, place, profile, Turn(Act.ANSWER, late, words="Stop."), ALEXA.seconds)
    assert isinstance(stopped.then, End)


def test_a_place_keeps_no_answer_beyond_the_session() -> None:
    assert Place(answers={"thought": "private"}).without_answers().answers == {}


def test_beats_fill_their_phase_exactly(library: Library) -> None:
    _, _, reply = begin(library, "long-exhale", 300)
    spans = timeline(reply.parts, ALEXA.seconds)
    first = next(index for index, span in enumerate(spans) if isinstance(span.part, Beat))
    inward = [span.start_seconds for span in spans[first:] if _begins_a_breath(reply, span.part)]
    assert all(abs(later - earlier - 10.0) < 1e-6 for earlier, later in pairwise(inward))
    assert not any(isinstance(span.part, Silence) for span in spans[first : first + 40])
