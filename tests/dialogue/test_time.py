"""What a listener may do with time: interrupt it anywhere, go on from there, make it longer, quieter, easier."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skill.dialogue.engine import respond
from skill.dialogue.exercise import Library, Phase
from skill.dialogue.fit import cycle_seconds
from skill.dialogue.manner import Manner, Talking
from skill.dialogue.place import Place, State
from skill.dialogue.profile import Memory, Profile, memory_from_json
from skill.dialogue.reply import Beat, End, Listen, Part, Reply, Silence, Sound, Speak, Tone
from skill.dialogue.scene import NEARLY_SECONDS
from skill.dialogue.timeline import timeline, total_seconds
from skill.dialogue.turn import Act, Turn
from skill.platforms.alexa.pace import ALEXA

NOW = 1_800_000_000.0
EXERCISES = ("long-exhale", "box", "coherent", "cyclic-sighing", "five-senses", "muscle-relaxation", "sleep-wind-down")
OFFER_PARTS = 1


def take(
    library: Library, place: Place, profile: Profile, act: Act, at: float, **more: object
) -> tuple[Place, Profile, Reply]:
    turn = replace(Turn(act, NOW + at), **more)  # type: ignore[arg-type]
    return respond(library, place, profile, turn, ALEXA.seconds)


def begin(
    library: Library, exercise: str, seconds: float | None = None, manner: Manner = Manner()
) -> tuple[Place, Profile, Reply]:
    experienced = Profile(visits=9, begun=dict.fromkeys(library.exercises, 9), manner=manner)
    return take(library, Place(), experienced, Act.START, 0, exercise=exercise, length_seconds=seconds)


def left(reply: Reply) -> float:
    """Seconds of the exercise in a reply, without the words before it and the offer after it."""
    parts = reply.parts[1:] if isinstance(reply.then, End) else reply.parts[1:-OFFER_PARTS]
    return total_seconds(parts, ALEXA.seconds)


def text(reply: Reply) -> str:
    return " ".join(part.text for part in reply.parts if isinstance(part, Speak | Beat))


@given(st.sampled_from(EXERCISES), st.floats(0, 1))
@settings(max_examples=150, deadline=None)
def test_going_on_repeats_at_most_one_breath_or_sentence_and_skips_none(
    library: Library, exercise: str, moment: float
) -> None:
    place, profile, reply = begin(library, exercise)
    spans = timeline(reply.parts, ALEXA.seconds)
    at = moment * (spans[-1].end_seconds - NEARLY_SECONDS - 2 * ALEXA.seconds(text(Reply(reply.parts[-1:], End()))))
    place, profile, paused = take(library, place, profile, Act.PAUSE, at)
    assert isinstance(paused.then, Listen)
    _, _, resumed = take(library, place, profile, Act.RESUME, at + 600)
    rest = resumed.parts[len(resumed.parts) - _common_end(resumed.parts, reply.parts) :]
    lead = resumed.parts[: len(resumed.parts) - len(rest)]
    assert 0 < total_seconds(lead, ALEXA.seconds) < 5
    again = spans[len(reply.parts) - len(rest)]
    heard = next(span for span in spans if span.end_seconds > at)
    assert again.start_seconds <= max(at, heard.start_seconds)
    cycle = cycle_seconds(library.exercises[exercise])
    longest = cycle if isinstance(again.part, Beat) else heard.end_seconds - again.start_seconds
    assert at - again.start_seconds <= longest


def _common_end(one: tuple[Part, ...], other: tuple[Part, ...]) -> int:
    count = 0
    while count < min(len(one), len(other)) and one[-1 - count] == other[-1 - count]:
        count += 1
    return count


@pytest.mark.parametrize("second", [10, 40, 100])
def test_two_more_minutes_are_two_more_minutes_to_one_breath(library: Library, second: float) -> None:
    place, profile, _ = begin(library, "long-exhale", 180)
    _, _, told = take(library, place, profile, Act.HOW_LONG, second)
    _, _, longer = take(library, place, profile, Act.LONGER, second)
    assert left(longer) == pytest.approx(left(told) + 120, abs=10)
    assert text(longer).startswith("Longer, then. About ")


def test_two_more_minutes_after_the_last_breath_are_more_breaths(library: Library) -> None:
    place, profile, reply = begin(library, "long-exhale", 180)
    breaths = sum(isinstance(part, Beat) and part.tone is Tone.OUT for part in reply.parts)
    place, _, longer = take(library, place, profile, Act.LONGER, 160)
    assert place.spot == f"breaths#{breaths + 1}"
    more = sum(isinstance(part, Beat) and part.tone is Tone.OUT for part in longer.parts)
    assert more == 12


def test_longer_ends_at_the_longest_length_that_the_author_allows(library: Library) -> None:
    place, profile, _ = begin(library, "long-exhale", 180)
    for turn in range(3):
        place, profile, reply = take(library, place, profile, Act.LONGER, 60 + 20 * turn)
    assert text(reply).startswith("It is as long as it can be already.")


def test_longer_lengthens_pauses_where_there_are_no_breaths(library: Library) -> None:
    place, profile, _ = begin(library, "muscle-relaxation", 300)
    _, _, told = take(library, place, profile, Act.HOW_LONG, 100)
    place, profile, longer = take(library, place, profile, Act.LONGER, 100)
    assert left(longer) > left(told) + 60


def test_longer_and_then_shorter_never_lose_the_breath(library: Library) -> None:
    place, profile, _ = begin(library, "coherent", 300)
    place, profile, _ = take(library, place, profile, Act.LONGER, 150)
    spot = place.spot
    place, profile, _ = take(library, place, profile, Act.SHORTER, 155)
    assert place.spot == spot


def test_a_length_that_cannot_be_is_answered_with_the_nearest_and_offered(library: Library) -> None:
    place, profile, offered = begin(library, "long-exhale", 1200)
    assert text(offered) == "The nearest I have for this one is about 5 minutes. Shall we take that?"
    assert isinstance(offered.then, Listen)
    assert place.state is State.OFFERED
    again_place, _, again = take(library, place, profile, Act.REPEAT, 5)
    assert (again_place.state, text(again)) == (State.OFFERED, text(offered))
    _, _, taken = take(library, place, profile, Act.YES, 8)
    assert total_seconds(taken.parts[:-1], ALEXA.seconds) == pytest.approx(300, abs=10)
    refused, _, menu = take(library, place, profile, Act.NO, 8)
    assert refused.exercise is None
    assert isinstance(menu.then, Listen)


def test_an_offer_that_is_left_unanswered_leaves_no_place(library: Library) -> None:
    place, profile, _ = begin(library, "long-exhale", 1200)
    kept, _, _ = take(library, place, profile, Act.LEFT, 30)
    assert kept.exercise is None


def phases(reply: Reply) -> set[Phase]:
    return {part.phase for part in reply.parts if isinstance(part, Beat)}


def test_no_holds_goes_over_to_the_easy_variant_for_as_long_as_was_left(library: Library) -> None:
    place, profile, reply = begin(library, "box", 300)
    assert Phase.HOLD in phases(reply)
    _, _, told = take(library, place, profile, Act.HOW_LONG, 100)
    place, profile, easy = take(library, place, profile, Act.NO_HOLDS, 100)
    assert place.exercise == library.exercises["box"].easy
    assert text(easy).startswith("Without holds, then. That is long exhale breathing.")
    assert Phase.HOLD not in phases(easy)
    assert left(easy) == pytest.approx(left(told), abs=12)


def test_no_holds_is_remembered_and_can_be_taken_back(library: Library) -> None:
    _, profile, _ = take(library, Place(), Profile(visits=3), Act.NO_HOLDS, 0)
    kept = memory_from_json(Memory(profile=profile).to_json()).profile
    assert kept.manner == Manner(holds=False)
    place, profile, reply = take(library, Place(), kept, Act.START, 10, exercise="four-seven-eight")
    assert place.exercise == "long-exhale"
    assert Phase.HOLD not in phases(reply)
    _, profile, _ = take(library, place, profile, Act.HOLDS, 20)
    place, _, reply = take(library, Place(), profile, Act.START, 30, exercise="box")
    assert Phase.HOLD in phases(reply)


def test_less_talking_comes_in_two_steps_and_keeps_the_breath(library: Library) -> None:
    place, profile, _ = begin(library, "long-exhale", 300)
    place, profile, light = take(library, place, profile, Act.LESS_TALKING, 90)
    kind = library.exercises["long-exhale"].steps
    reassurances = [words for step in kind for words in getattr(step, "reassurances", ())]
    assert not any(words in text(light) for words in reassurances)
    place, profile, cues = take(library, place, profile, Act.LESS_TALKING, 100)
    assert place.manner.talking is Talking.CUES
    assert text(cues).startswith("Only the cues, then. ")
    _, _, fresh = take(library, Place(), profile, Act.START, 500, exercise="long-exhale")
    first = fresh.parts[0]
    assert isinstance(first, Beat)
    assert {part.text for part in fresh.parts if isinstance(part, Beat)} == {"In", "Out"}
    _, profile, _ = take(library, place, profile, Act.MORE_TALKING, 130)
    assert profile.manner.talking is Talking.LIGHT


def test_no_bell_takes_every_tone_away_and_bell_brings_them_back(library: Library) -> None:
    place, profile, reply = begin(library, "one-small-goal", 240)
    assert any(isinstance(part, Sound) for part in reply.parts)
    place, profile, silent = take(library, place, profile, Act.NO_BELL, 3)
    assert not any(isinstance(part, Sound) for part in silent.parts)
    seconds = {part.seconds for part in reply.parts if isinstance(part, Silence | Sound)}
    assert sum(seconds) == pytest.approx(sum(part.seconds for part in silent.parts if isinstance(part, Silence)))
    _, _, breaths = begin(library, "long-exhale", manner=Manner(bells=False))
    assert not any(isinstance(part, Beat) and part.tone for part in breaths.parts)
    _, _, again = take(library, place, profile, Act.BELL, 10)
    assert any(isinstance(part, Sound) for part in again.parts)


def test_an_exercise_for_falling_asleep_has_no_tones(library: Library) -> None:
    _, _, reply = begin(library, "sleep-wind-down")
    assert not any(isinstance(part, Sound) or (isinstance(part, Beat) and part.tone) for part in reply.parts)


def test_in_and_out_begin_with_different_tones(library: Library) -> None:
    _, _, reply = begin(library, "long-exhale", 180)
    tones = [part.tone for part in reply.parts if isinstance(part, Beat) and part.tone]
    assert tones[:4] == [Tone.IN, Tone.OUT, Tone.IN, Tone.OUT]
    starts = {part.phase for part in reply.parts if isinstance(part, Beat) and part.tone is Tone.IN}
    assert starts == {Phase.IN}


@pytest.mark.parametrize("act", [Act.LESS_TALKING, Act.NO_BELL, Act.NO_HOLDS])
def test_a_wish_while_paused_is_kept_and_waits(library: Library, act: Act) -> None:
    place, profile, _ = begin(library, "long-exhale", 180)
    place, profile, _ = take(library, place, profile, Act.PAUSE, 80)
    spot = place.spot
    place, profile, reply = take(library, place, profile, act, 90)
    assert (place.state, place.spot) == (State.PAUSED, spot)
    assert profile.manner != Manner()
    assert isinstance(reply.then, Listen)


def test_after_the_script_was_edited_it_goes_on_at_the_same_breath_with_the_words_for_coming_back(
    library: Library,
) -> None:
    place, profile, _ = begin(library, "long-exhale", 180)
    place, profile, _ = take(library, place, profile, Act.PAUSE, 100)
    exercise = library.exercises["long-exhale"]
    edited = replace(exercise, edition="f" * 12, steps=exercise.steps[3:])
    changed = replace(library, exercises={**library.exercises, "long-exhale": edited})
    after, _, resumed = take(changed, place, profile, Act.RESUME, 130)
    assert after.spot == place.spot
    assert after.edition == edited.edition
    assert text(resumed).startswith("We take up the breathing where you left it. ")


def test_how_long_is_right_to_five_seconds_wherever_it_is_asked(library: Library) -> None:
    for exercise in EXERCISES:
        place, profile, reply = begin(library, exercise)
        whole = total_seconds(reply.parts, ALEXA.seconds)
        for share in (0.1, 0.33, 0.5, 0.8):
            _, _, told = take(library, place, profile, Act.HOW_LONG, share * whole)
            said = _seconds(text(told).partition(" to go.")[0].removeprefix("About "))
            assert said == pytest.approx(left(told), abs=5), (exercise, share, text(told)[:60])


def _seconds(spoken: str) -> int:
    spoken = spoken.replace("a minute and a half", "90 seconds").replace("a minute", "1 minutes")
    total = 0
    for piece in spoken.split(" and "):
        number, unit = piece.split()
        total += int(number) * (60 if unit.startswith("minute") else 1)
    return total
