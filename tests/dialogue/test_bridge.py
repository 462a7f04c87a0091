"""Replies that hold only a part of a stretch: all is delivered in order, and the place stays right."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skill.dialogue.engine import respond
from skill.dialogue.exercise import (
    AnswerKind,
    AnyStep,
    Ask,
    Breathe,
    Elastic,
    Exercise,
    Library,
    Line,
    Pause,
    Phase,
    Rounds,
    Say,
)
from skill.dialogue.place import Place
from skill.dialogue.profile import Profile
from skill.dialogue.reply import End, Listen, Part, Reply, Silence, Speak
from skill.dialogue.room import BOUNDLESS, Room
from skill.dialogue.score import make_score
from skill.dialogue.stretch import perform
from skill.dialogue.timeline import timeline, total_seconds
from skill.dialogue.turn import Act, Turn
from skill.dialogue.wording import common, sentences
from skill.platforms.alexa.limits import ROOM
from skill.platforms.alexa.pace import ALEXA

NOW = 1_800_000_000.0
GO_ON = [Act.RESUME, Act.YES, Act.SKIP, Act.SILENCE]

texts = st.lists(
    st.sampled_from(["Sit as you like.", "Let the air out, and wait.", "Salt & pepper <b>.", "Yes."]),
    min_size=1,
    max_size=4,
).map(" ".join)
lines = st.builds(lambda text: Line((text,)), texts)
lengths = st.sampled_from([1.0, 8.0, 15.0, 22.5, 61.0, 610.0, 3600.0]).map(Elastic.fixed)
breaths = st.sampled_from(
    [((Phase.IN, 4.0), (Phase.OUT, 6.0)), ((Phase.IN, 4.0), (Phase.HOLD, 7.0), (Phase.OUT, 8.0), (Phase.REST, 2.0))]
)
rounds = st.integers(1, 12).map(Elastic.fixed)


def named(make: Callable[[str], AnyStep]) -> Callable[[str], AnyStep]:
    return make


plain_steps: st.SearchStrategy[Callable[[str], AnyStep]] = st.one_of(
    lines.map(lambda line: named(lambda id_: Say(id_, line))),
    lengths.map(lambda length: named(lambda id_: Pause(id_, length))),
    st.tuples(breaths, rounds).map(lambda both: named(lambda id_: Breathe(id_, *both, reassurances=("Easy.",)))),
    st.tuples(lines, st.sampled_from(list(AnswerKind)), lengths).map(
        lambda all_: named(
            lambda id_: Ask(
                id_, all_[0], AnswerKind.WORDS if all_[1] is AnswerKind.CHOICE else all_[1], id_, quiet_seconds=all_[2]
            )
        )
    ),
)
steps = plain_steps | st.tuples(
    st.integers(1, 3).map(Elastic.fixed), st.lists(plain_steps, min_size=1, max_size=3)
).map(lambda both: named(lambda id_: Rounds(id_, both[0], tuple(make(f"{id_}-{n}") for n, make in enumerate(both[1])))))


@st.composite
def exercises(draw: st.DrawFn) -> Exercise:
    made = draw(st.lists(steps, min_size=1, max_size=6))
    return Exercise(
        id="made",
        title="Made up",
        shelf="tests",
        purpose=Line(("This is made up.",)),
        lasts={"short": 60, "standard": 120, "long": 180},
        steps=tuple(make(f"step-{number}") for number, make in enumerate(made)),
        edition="0" * 12,
        safety=draw(st.none() | lines),
        ends_quietly=draw(st.booleans()),
    )


def with_exercise(library: Library, exercise: Exercise) -> Library:
    return replace(library, exercises={exercise.id: exercise}, default=exercise.id)


def joined(parts: Iterable[Part]) -> list[Part]:
    """The same with silences that follow each other as one."""
    whole: list[Part] = []
    for silent, group in groupby(parts, key=lambda part: isinstance(part, Silence)):
        run = list(group)
        whole += [Silence(round(sum(part.seconds for part in run if isinstance(part, Silence)), 3))] if silent else run
    return whole


@dataclass
class Listener:
    """Somebody who goes on at every bridge, and keeps every answer to themselves."""

    library: Library
    room: Room
    place: Place = Place()
    profile: Profile = Profile()
    now_seconds: float = NOW
    replies: list[Reply] = field(default_factory=list)

    def take(self, act: Act, after: float | None = None) -> Reply:
        lasts = total_seconds(self.replies[-1].parts, ALEXA.seconds) + 1 if self.replies else 0.0
        self.now_seconds += lasts if after is None else after
        turn = Turn(act, self.now_seconds, exercise="made")
        self.place, self.profile, reply = respond(
            self.library, self.place, self.profile, turn, ALEXA.seconds, self.room
        )
        self.replies.append(reply)
        return reply

    @property
    def bridge(self) -> tuple[Part, ...]:
        return tuple(Speak(text) for text in sentences(common(self.library, "bridge")))

    def is_at_bridge(self) -> bool:
        then = self.replies[-1].then
        return isinstance(then, Listen) and then.reprompt == tuple(
            Speak(text) for text in sentences(common(self.library, "bridge_again"))
        )

    def told(self, reply: Reply) -> tuple[Part, ...]:
        """The parts without the bridge."""
        return reply.parts[: -len(self.bridge)] if self.is_at_bridge() else reply.parts

    def rest(self, go_on: list[Act]) -> list[Part]:
        """All that is heard from the last reply on, to the end of the exercise."""
        heard: list[Part] = []
        for number in range(2_000):
            reply = self.replies[-1]
            heard += self.told(reply)
            if self.is_at_bridge():
                self.take(go_on[number % len(go_on)])
            elif isinstance(reply.then, Listen) and reply.then.expects is not AnswerKind.NOTHING:
                self.take(Act.SKIP)
            else:
                return joined(heard)
        raise AssertionError("it never ends")


def least_room(library: Library, exercise: Exercise) -> int:
    """The smallest room in which everything that may not be divided fits, with a bridge or the offer behind it."""
    score = make_score(library, exercise, "standard", {}, opening=True)
    units: list[int] = []
    index = 0
    while index < len(score.moments):
        stretch = perform(score, score.moments[index].key, {})
        for spot, group in groupby(stretch.heard, key=lambda heard: heard.spot):
            parts = [Silence(10.0) if isinstance(heard.part, Silence) else heard.part for heard in group]
            sizes = [ROOM.size(part) for part in parts]
            breath = isinstance(score.moments[score.find(spot)].step, Breathe)
            units.append(sum(sizes) if breath else max(sizes))
        index = score.find(stretch.ask.key) + 1 if stretch.ask is not None else len(score.moments)
    say = [sum(ROOM.size(Speak(text)) for text in sentences(common(library, name))) for name in ("bridge", "offer")]
    leads = [sum(ROOM.size(Speak(text)) for text in sentences(common(library, name))) for name in ("going_on",)]
    safety = sum(ROOM.size(Speak(text)) for text in sentences(exercise.safety.wordings[0])) if exercise.safety else 0
    return max(*units, safety, *leads, say[1]) + max(say)


@given(exercises(), st.floats(0, 1), st.lists(st.sampled_from(GO_ON), min_size=1, max_size=3))
@settings(max_examples=120, deadline=None)
def test_all_is_delivered_in_order_and_every_reply_fits(
    library: Library, exercise: Exercise, share: float, go_on: list[Act]
) -> None:
    library = with_exercise(library, exercise)
    least = least_room(library, exercise)
    room = Room(ROOM.size, round(least + share**4 * max(ROOM.most - least, 0)))
    whole, divided = Listener(library, BOUNDLESS), Listener(library, room)
    whole.take(Act.START)
    divided.take(Act.START)
    assert divided.rest(go_on) == whole.rest(go_on)
    assert all(room.fits(reply.parts) for reply in divided.replies)


@given(exercises(), st.integers(0, 8), st.floats(0, 1), st.sampled_from([Act.PAUSE, Act.LEFT, Act.HELP]))
@settings(max_examples=80, deadline=None)
def test_whoever_breaks_off_in_a_divided_stretch_goes_on_where_they_were(
    library: Library, exercise: Exercise, bridges: int, moment: float, act: Act
) -> None:
    library = with_exercise(library, exercise)
    room = Room(ROOM.size, least_room(library, exercise))
    whole, divided = Listener(library, BOUNDLESS), Listener(library, room)
    whole.take(Act.START)
    everything = whole.rest(GO_ON)
    divided.take(Act.START)
    for _ in range(bridges):
        if divided.is_at_bridge():
            divided.take(Act.RESUME)
    reply = divided.replies[-1]
    if not divided.is_at_bridge():
        return
    lasts = total_seconds(reply.parts, ALEXA.seconds)
    divided.take(act, after=moment * lasts)
    divided.take(Act.RESUME if act is not Act.LEFT else Act.OPEN, after=5)
    if act is Act.LEFT:
        divided.take(Act.YES, after=5)
    rest = divided.rest(GO_ON)
    spoken = [part for part in rest if not isinstance(part, Silence)]
    lead = next(number for number in range(len(spoken)) if everything_ends_with(everything, spoken[number:]))
    assert lead <= 2


def test_an_offer_that_alone_is_left_at_a_bridge_is_still_made(library: Library) -> None:
    line = Line(("Let the air out, and wait. Sit as you like.",))
    question = Ask("last", line, AnswerKind.NOTHING, quiet_seconds=Elastic.fixed(1.0))
    offer = sentences(common(library, "offer"))
    whole = sum(ROOM.size(Speak(text)) for text in (*sentences(line.wordings[0]), *offer))
    made = replace(library.exercises["long-exhale"], id="made", steps=(question,), safety=None)
    listener = Listener(with_exercise(library, made), Room(ROOM.size, whole - 1), profile=Profile(9, {"made": 9}))
    reply = listener.take(Act.START)
    assert listener.is_at_bridge()
    while listener.is_at_bridge():
        reply = listener.take(Act.RESUME)
    assert reply.parts[-1] == Speak(offer[-1])


def everything_ends_with(everything: list[Part], rest: Sequence[Part]) -> bool:
    words = [part for part in everything if not isinstance(part, Silence)]
    return words[len(words) - len(rest) :] == list(rest)


@pytest.fixture
def breathing(library: Library) -> Listener:
    """Five minutes of breathing, in replies of about one minute."""
    made = replace(library.exercises["long-exhale"], id="made")
    listener = Listener(with_exercise(library, made), Room(ROOM.size, 1_400), profile=Profile(9, {"made": 9}))
    listener.take(Act.START)
    assert listener.is_at_bridge()
    return listener


def test_a_bridge_says_what_to_say_and_opens_the_microphone(breathing: Listener) -> None:
    reply = breathing.replies[-1]
    assert reply.parts[-len(breathing.bridge) :] == breathing.bridge
    assert isinstance(reply.then, Listen)
    assert reply.then.expects is AnswerKind.NOTHING


def test_how_long_is_left_is_the_same_as_without_bridges(breathing: Listener) -> None:
    first = total_seconds(breathing.told(breathing.replies[-1]), ALEXA.seconds)
    breathing.take(Act.RESUME)
    told = breathing.take(Act.HOW_LONG, after=30)
    whole = Listener(breathing.library, BOUNDLESS, profile=Profile(9, {"made": 9}))
    whole.take(Act.START)
    assert whole.take(Act.HOW_LONG, after=first + 30).parts[0] == told.parts[0]


def test_back_at_a_bridge_goes_to_the_step_before(breathing: Listener) -> None:
    assert any(isinstance(part, Speak) for part in breathing.take(Act.BACK).parts)


def test_slower_at_a_bridge_holds_for_the_next_breath(breathing: Listener) -> None:
    breathing.take(Act.SLOWER)
    assert breathing.place.pace == 1
    assert breathing.place.from_piece == 0


def test_what_is_not_understood_at_a_bridge_goes_on(breathing: Listener) -> None:
    spot = breathing.place.to_piece
    reply = breathing.take(Act.UNKNOWN)
    assert "we just go on" in str(reply.parts[0])
    assert breathing.place.from_piece == spot


def test_no_at_a_bridge_stops_and_keeps_the_place(breathing: Listener) -> None:
    reply = breathing.take(Act.NO)
    assert isinstance(reply.then, End)
    assert breathing.place.spot.startswith("breaths#")


def test_an_interruption_is_found_by_time_within_the_reply_that_was_playing(breathing: Listener) -> None:
    for _ in range(2):
        reply = breathing.replies[-1]
        spans = timeline(reply.parts, ALEXA.seconds)
        middle = spans[len(spans) // 2].start_seconds + 0.01
        other = replace(breathing, replies=list(breathing.replies))
        other.take(Act.PAUSE, after=middle)
        again = other.take(Act.RESUME, after=3)
        assert again.parts[2] in reply.parts[: len(spans) // 2 + 2]
        breathing.take(Act.RESUME)


def test_a_reply_of_alexa_holds_ten_minutes_of_breathing(library: Library) -> None:
    step = next(step for step in library.exercises["long-exhale"].steps if isinstance(step, Breathe))
    exercise = replace(library.exercises["long-exhale"], id="made", steps=(replace(step, rounds=Elastic.fixed(60)),))
    listener = Listener(with_exercise(library, exercise), ROOM)
    listener.take(Act.START)
    assert not listener.is_at_bridge()


def test_the_longest_breath_that_is_allowed_is_far_smaller_than_a_reply(library: Library) -> None:
    phases = ((Phase.IN, 6.0), (Phase.TOP_UP, 7.0), (Phase.HOLD, 7.0), (Phase.OUT, 10.0), (Phase.REST, 7.0))
    step = Breathe("b", phases, Elastic.fixed(5), ("A kind word of some length, said inside the breath.",))
    exercise = replace(library.exercises["long-exhale"], id="made", steps=(step,))
    score = make_score(with_exercise(library, exercise), exercise, "standard", {})
    for _, group in groupby(perform(score, "b#1", {}).heard, key=lambda heard: heard.spot):
        assert sum(ROOM.size(heard.part) for heard in group) < ROOM.most / 3
