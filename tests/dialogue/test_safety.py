"""One turn of danger in the engine: from anywhere, whatever came before; what is kept of it; how it goes on."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skill.dialogue import watching
from skill.dialogue.conversation import Conversation, Talk
from skill.dialogue.danger import Kind
from skill.dialogue.engine import respond
from skill.dialogue.exercise import Library
from skill.dialogue.helpline import Whereabouts
from skill.dialogue.place import Place, State, place_from_json
from skill.dialogue.profile import Profile
from skill.dialogue.reply import End, Listen, Reply, Speak
from skill.dialogue.turn import Act, Turn
from skill.platforms.alexa.limits import ROOM
from skill.platforms.alexa.pace import ALEXA
from skill.storage.memory import MemoryStore

NOW = 1_800_000_000.0
GB = Whereabouts(setting="GB")
DANGERS = {
    "suicide": "I want to kill myself",
    "self_harm": "I want to cut myself",
    "overdose": "I took an overdose",
    "medical": "I'm having a heart attack",
    "abuse": "my boyfriend hits me",
    "harm_to_others": "I want to kill my neighbour",
    "someone_else": "my sister wants to kill herself",
    "crisis_line": "give me a crisis line",
}
HEAVY = "I feel hopeless"
TELLING = ("kill", "cut", "overdose", "heart", "hits", "neighbour", "sister", "boyfriend")


class Somebody:
    """A listener in one session of the engine."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.place, self.profile, self.now = Place(), Profile(visits=3), NOW
        self.reply = Reply((), End())

    def does(self, act: Act, words: str = "", seconds: float = 5.0, **more: Any) -> str:
        self.now += seconds
        turn = Turn(act, self.now, words, where=GB, **more)
        self.place, self.profile, self.reply = respond(self.library, self.place, self.profile, turn, ALEXA.seconds)
        return self.words

    @property
    def words(self) -> str:
        return " ".join(part.text for part in self.reply.parts if isinstance(part, Speak))


@pytest.fixture
def somebody(library: Library) -> Somebody:
    return Somebody(library)


def go_to(somebody: Somebody, where: str) -> None:
    somebody.does(Act.OPEN)
    if where in {"inside", "paused"}:
        somebody.does(Act.START, exercise="long-exhale", length_seconds=180.0)
        somebody.now += 60
    if where == "paused":
        somebody.does(Act.PAUSE)
    if where == "goal":
        somebody.does(Act.START, exercise="one-small-goal", length_seconds=45.0)
        somebody.now += 60
    if where == "end":
        somebody.does(Act.START, exercise="long-exhale", length_seconds=60.0)
        somebody.now += 200


WHERE = ["menu", "inside", "paused", "goal", "end"]
ACTS = [Act.ANSWER, Act.UNKNOWN, Act.START, Act.STOP, Act.YES, Act.HELP, Act.PAUSE, Act.OPEN]


@pytest.mark.parametrize("where", WHERE)
@pytest.mark.parametrize("kind", DANGERS)
def test_danger_leaves_the_exercise_everywhere_and_the_session_stays_open(
    somebody: Somebody, kind: str, where: str
) -> None:
    go_to(somebody, where)
    profile = somebody.profile
    somebody.does(Act.ANSWER, DANGERS[kind])
    assert (somebody.place.state, somebody.place.exercise, somebody.place.danger) == (State.DANGER, None, kind)
    assert isinstance(somebody.reply.then, Listen)
    assert "nine nine nine" in somebody.words
    assert somebody.profile == profile


@pytest.mark.parametrize("act", ACTS)
def test_danger_is_heard_whatever_the_platform_took_it_for(somebody: Somebody, act: Act) -> None:
    go_to(somebody, "inside")
    somebody.does(act, DANGERS["suicide"])
    assert somebody.place.state is State.DANGER


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind not in {Kind.LOSS, Kind.UNCLEAR, Kind.EXERCISE_SAFETY}])
def test_a_platform_that_tells_only_the_kind_is_enough(somebody: Somebody, kind: Kind) -> None:
    go_to(somebody, "inside")
    somebody.does(Act.DANGER, danger=kind)
    assert (somebody.place.state, somebody.place.danger) == (State.DANGER, kind.value)


def turns() -> st.SearchStrategy[tuple[float, Turn]]:
    turn = st.builds(
        Turn,
        act=st.sampled_from(list(Act)),
        at_seconds=st.just(0.0),
        words=st.sampled_from(["", "yes", "no", "my dog died", "the number", "stay with me", "i feel dizzy", "7"]),
        exercise=st.sampled_from(["long-exhale", "thought-reframe", "one-small-goal", None]),
        danger=st.sampled_from([None, None, None, Kind.UNCLEAR, Kind.SUICIDE, Kind.EXERCISE_SAFETY]),
    )
    return st.tuples(st.floats(0, 300), turn)


@given(
    st.lists(turns(), max_size=10),
    st.sampled_from(sorted(DANGERS)),
    st.sampled_from(ACTS),
    st.lists(turns(), max_size=6),
)
@settings(max_examples=120, deadline=None)
def test_whatever_came_before_danger_is_answered_and_never_written_down(
    library: Library, story: list[tuple[float, Turn]], kind: str, act: Act, rest: list[tuple[float, Turn]]
) -> None:
    store = MemoryStore()
    conversation = Conversation(library, store, ALEXA.seconds)
    place, now = None, NOW
    said = (0.0, Turn(act, 0.0, DANGERS[kind]))
    for number, (seconds, turn) in enumerate([*story, said, *rest]):
        now += seconds
        taken = conversation.take(Talk("somebody", replace(turn, at_seconds=now), place, request=str(number)))
        place = place_from_json(json.loads(json.dumps(taken.place.to_json())))
        assert place == taken.place
        if number == len(story):
            assert place is not None
            assert place.state is State.DANGER
            assert isinstance(taken.reply.then, Listen)
        if number >= len(story):
            kept = json.dumps(store.load("somebody")[0].to_json()) + json.dumps(taken.place.to_json()).replace(kind, "")
            assert not [word for word in TELLING if word in kept.lower()]
            assert store.load("somebody")[0].place == Place()


def test_after_the_session_nothing_of_it_is_kept(library: Library) -> None:
    store = MemoryStore()
    conversation = Conversation(library, store, ALEXA.seconds)

    def take(turn: Turn, place: Place | None) -> Place:
        return conversation.take(Talk("somebody", turn, place, request=str(turn.at_seconds))).place

    place = take(Turn(Act.OPEN, NOW), None)
    place = take(Turn(Act.START, NOW + 9, exercise="long-exhale"), place)
    before = store.load("somebody")[0].profile
    place = take(Turn(Act.ANSWER, NOW + 60, DANGERS["suicide"]), place)
    place = take(Turn(Act.START, NOW + 99, exercise="long-exhale"), place)
    assert place.state is State.INSIDE
    take(Turn(Act.LEFT, NOW + 120), place)
    memory = store.load("somebody")[0]
    assert (memory.place, memory.profile) == (Place(), before)
    assert all(each.place is None for each in memory.answered)


def test_what_fails_in_the_check_leads_to_help(somebody: Somebody, monkeypatch: pytest.MonkeyPatch) -> None:
    go_to(somebody, "inside")

    def fail(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(watching, "assess", fail)
    assert "local emergency number" in somebody.does(Act.ANSWER, "the weather is nice")
    assert somebody.place.state is State.DANGER
    assert isinstance(somebody.reply.then, Listen)


@pytest.mark.parametrize(
    ("words", "act", "hears"),
    [
        ("", Act.YES, "I can say it again, or be quiet"),
        ("the number please", Act.ANSWER, "I can say it again, or be quiet"),
        ("say it again", Act.REPEAT, "I can say it again, or be quiet"),
        ("stay with me", Act.ANSWER, "Let both feet rest on the floor"),
        ("something quiet", Act.START, "Let both feet rest on the floor"),
        ("no", Act.NO, "I believe you"),
        ("you misunderstood me", Act.ANSWER, "I believe you"),
        ("i didn't mean it like that", Act.UNKNOWN, "I believe you"),
        ("purple", Act.ANSWER, "I did not quite hear that"),
        ("", Act.SILENCE, "Here is the number again"),
        ("stop", Act.ANSWER, "All right, I stop here"),
    ],
)
def test_each_wish_after_it_has_its_answer(somebody: Somebody, words: str, act: Act, hears: str) -> None:
    somebody.does(Act.ANSWER, DANGERS["suicide"])
    assert hears in somebody.does(act, words)


def test_one_denial_does_not_lower_the_guard(somebody: Somebody) -> None:
    somebody.does(Act.ANSWER, DANGERS["suicide"])
    somebody.does(Act.ANSWER, "you misunderstood")
    assert somebody.place.takeovers == 1
    somebody.does(Act.START, exercise="one-small-goal")
    somebody.does(Act.DANGER, danger=Kind.UNCLEAR)
    assert (somebody.place.state, somebody.place.takeovers) == (State.DANGER, 2)


def test_heavy_words_are_asked_about_once_and_their_answer_is_used(somebody: Somebody) -> None:
    somebody.does(Act.START, exercise="thought-reframe", length_seconds=120.0)
    somebody.does(Act.ANSWER, "I let people down", seconds=60)
    somebody.now += 60
    assert "Are you safe right now?" in somebody.does(Act.ANSWER, HEAVY)
    assert somebody.place.state is State.SAFE
    assert "Then we go on, gently. Thank you for looking there." in somebody.does(Act.YES)
    assert somebody.place.answers == {"thought": "I let people down", "other-side": HEAVY}


@pytest.mark.parametrize(
    ("act", "words"), [(Act.NO, ""), (Act.SILENCE, ""), (Act.ANSWER, "I'm not sure"), (Act.ANSWER, "not really")]
)
def test_no_not_sure_and_silence_lead_to_help(somebody: Somebody, act: Act, words: str) -> None:
    somebody.does(Act.ANSWER, HEAVY)
    somebody.does(act, words)
    assert (somebody.place.state, somebody.place.takeovers) == (State.DANGER, 1)


def test_an_unclear_answer_about_safety_is_asked_about_once_more(somebody: Somebody) -> None:
    somebody.does(Act.ANSWER, HEAVY)
    assert "yes or no" in somebody.does(Act.ANSWER, "purple")
    somebody.does(Act.ANSWER, "purple")
    assert somebody.place.state is State.DANGER


@pytest.mark.parametrize("kind", ["overdose", "medical"])
def test_no_exercise_begins_before_a_body_is_looked_after(somebody: Somebody, kind: str) -> None:
    somebody.does(Act.ANSWER, DANGERS[kind])
    assert "nine nine nine" in somebody.does(Act.START, exercise="long-exhale")
    assert somebody.place.state is State.DANGER


def test_after_danger_no_exercise_is_suggested_and_none_begins_by_itself(somebody: Somebody) -> None:
    somebody.does(Act.ANSWER, DANGERS["suicide"])
    somebody.does(Act.ANSWER, "you misunderstood")
    for act in (Act.YES, Act.START, Act.SOMETHING_ELSE, Act.HELP):
        somebody.does(act)
        assert somebody.place.state in {State.MENU, State.DANGER}
        assert "breath" not in somebody.words
        assert "exercise" not in somebody.words


def test_stop_after_danger_says_nothing_of_a_place_or_of_another_time(somebody: Somebody) -> None:
    somebody.does(Act.ANSWER, DANGERS["suicide"])
    somebody.does(Act.START, exercise="long-exhale")
    assert somebody.does(Act.STOP, seconds=40) == "All right, we stop here."
    assert isinstance(somebody.reply.then, End)


def test_dizzy_inside_an_exercise_stops_the_cues_and_offers_a_look_around(somebody: Somebody) -> None:
    go_to(somebody, "inside")
    assert "Let your breath be ordinary" in somebody.does(Act.UNKNOWN, "I feel dizzy")
    assert (somebody.place.state, somebody.place.takeovers) == (State.PAUSED, 0)
    assert "feet" in somebody.does(Act.YES)
    assert somebody.place.state is State.MENU


def test_pregnant_and_asking_for_breath_is_served_without_holds(somebody: Somebody) -> None:
    somebody.does(Act.START, "I'm pregnant, breathing", exercise="four-seven-eight")
    assert "hold nothing" in somebody.words
    assert somebody.place.exercise != "four-seven-eight"
    assert somebody.place.state is State.INSIDE


def test_a_child_that_tells_of_being_hit_hears_of_a_line_for_children(somebody: Somebody) -> None:
    assert "Childline" in somebody.does(Act.ANSWER, "I'm nine and my dad hits me")
    assert "grown-up" in somebody.words


def test_a_note_before_the_longest_passage_leaves_the_reply_within_its_room(library: Library) -> None:
    edition = library.exercises["long-exhale"].edition
    for breath in range(1, 300, 7):
        spot = f"breaths#{breath}"
        kept = Place(State.RETURNING, "long-exhale", edition=edition, plan={"breaths": 400}, spot=spot)
        turn = Turn(Act.SLOWER, NOW, "i am dizzy", where=GB)
        _, _, reply = respond(library, kept, Profile(visits=3), turn, ALEXA.seconds, ROOM)
        assert reply.parts[0] == Speak("Thank you for saying so.")
        assert ROOM.fits(reply.parts), breath


def test_the_number_before_an_exercise_leaves_the_reply_within_its_room(library: Library) -> None:
    for name in library.exercises:
        after = Place(State.DANGER, takeovers=1, danger="suicide")
        turn = Turn(Act.START, NOW, exercise=name, length_seconds=1500.0, where=GB)
        _, _, reply = respond(library, after, Profile(visits=3), turn, ALEXA.seconds, ROOM)
        assert ROOM.fits(reply.parts), name
