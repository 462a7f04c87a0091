from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skill.content.load import load
from skill.content.problem import CODES
from skill.dialogue.exercise import (
    VERSIONS,
    AnswerKind,
    Ask,
    Breathe,
    Case,
    Choose,
    Elastic,
    Go,
    Kept,
    Line,
    Option,
    Pause,
    Phase,
    Rounds,
    Say,
    Version,
    walk,
)
from skill.dialogue.turn import Act

GOOD = Path(__file__).parent / "good"
SCRIPTS = [path.read_bytes() for path in sorted(GOOD.glob("en/*/*.yaml"))]
LONGER: frozenset[Version] = frozenset({"standard", "long"})


def test_a_good_folder_gives_a_library_and_a_book_and_no_problem() -> None:
    loaded = load(GOOD, "en")
    assert loaded.problems == ()
    assert loaded.library is not None
    assert loaded.book is not None
    assert list(loaded.library.exercises) == ["slow-breath", "other-view"]


def test_the_header_becomes_an_exercise() -> None:
    library = load(GOOD, "en").library
    assert library is not None
    exercise = library.exercises["slow-breath"]
    assert (exercise.id, exercise.shelf, exercise.title) == ("slow-breath", "breathe", "Slow breathing")
    assert exercise.people_say == ("slow breath", "calm breathing")
    assert exercise.helps_with == ("panic", "stress")
    assert exercise.purpose == Line(("This is slow breathing.", "Slow breathing, at your own ease."))
    assert exercise.lasts == {"short": 60, "standard": 180, "long": 330}
    assert exercise.safety == Line(("If you feel dizzy, let your breath go back to normal, and say stop.",))
    assert exercise.re_entry == Line(("We take up the breathing again.",))
    assert exercise.ends_quietly
    assert exercise.sources == ("Somebody 2019: a study",)
    assert len(exercise.edition) == 12
    assert not library.exercises["other-view"].ends_quietly


def test_the_steps_of_a_breathing_exercise_become_values() -> None:
    library = load(GOOD, "en").library
    assert library is not None
    assert library.exercises["slow-breath"].steps == (
        Say("start+1", Line(("Sit as you like.",))),
        Pause("start+2", Elastic(4, 5, 8), only=LONGER),
        Breathe(
            "breaths",
            ((Phase.IN, 4), (Phase.TOP_UP, 1), (Phase.HOLD, 2.5), (Phase.OUT, 6), (Phase.REST, 1)),
            Elastic(1, 12, 400),
            ("No need to try.",),
        ),
        Pause("breaths+1", Elastic.fixed(12)),
        Rounds(
            "loop",
            Elastic(2, 3, 5),
            (
                Say("loop+1", Line(("Once more.",))),
                Breathe("few", ((Phase.IN, 4), (Phase.OUT, 6)), Elastic.fixed(3)),
                Go("few+1", "few-done"),
                Pause("few-done", Elastic.fixed(2)),
            ),
        ),
        Say("few-done+1", Line(("That was a minute.",)), only=frozenset({"short"})),
    )


def test_questions_and_what_depends_on_them_become_values() -> None:
    library = load(GOOD, "en").library
    assert library is not None
    steps = {step.id: step for step in library.exercises["other-view"].steps}
    assert steps["facts"] == Ask(
        "facts",
        Line(("What happened, as a camera would have seen it?",)),
        AnswerKind.NOTHING,
        kept=Kept.NOT_HEARD,
        quiet_seconds=Elastic.fixed(15),
    )
    assert steps["thought"] == Ask(
        "thought",
        Line(("What is the thought, in one sentence?",)),
        AnswerKind.WORDS,
        name="thought",
        quiet_seconds=Elastic(8, 14, 20),
        if_silent=Line(("That's fine. Keep it in mind.",)),
    )
    assert steps["thought+1"] == Say("thought+1", Line(("The thought was: {thought}.",), "The thought can stay yours."))
    assert steps["strength+1"] == Choose(
        "strength+1",
        "strength",
        (Case("close", below=3), Case("end", at_least=9), Case("certain", missing=True)),
    )
    certain = steps["certain"]
    assert isinstance(certain, Ask)
    assert (certain.kind, certain.silent_go) == (AnswerKind.CHOICE, "again")
    assert certain.options == (
        Option(("certain", "it is true"), "again"),
        Option(("maybe", "another way"), None),
    )
    assert steps["certain+1"] == Choose("certain+1", "certain", (Case("again", equals=("certain",)),))
    assert steps["again+1"] == Choose("again+1", "strength-now", (Case("close", less_than="strength"),), only=LONGER)


def test_common_words_and_phrases_become_values() -> None:
    loaded = load(GOOD, "en")
    assert loaded.library is not None
    assert loaded.book is not None
    assert loaded.library.common["welcome_back"] == Line(("Welcome back, {exercise}.",))
    assert loaded.library.cues[Phase.IN] == ("Breathe in", "and in", "In")
    assert loaded.library.numbers[:2] == ("one", "two")
    assert loaded.library.number_words == {"none": 0, "half": 5}
    assert loaded.library.no_answer == {"i do not know", "pass"}
    assert loaded.library.commands["that is enough"] == "stop"
    assert loaded.book.commands[Act.STOP] == ("stop", "that's enough")
    assert loaded.book.needs == {need.id: need.words for need in loaded.library.needs}
    assert loaded.book.exercises["slow-breath"] == ("Slow breathing", "slow breath", "calm breathing")
    assert loaded.book.choices == {"certain": ("certain", "it is true"), "maybe": ("maybe", "another way")}


def test_steps_without_an_id_keep_their_names_when_another_part_is_edited(content: Path) -> None:
    path = content / "en/breathe/slow-breath.yaml"
    path.write_text(path.read_text("utf-8").replace("steps:\n", "steps:\n  - say: Welcome.\n", 1), "utf-8")
    before, after = load(GOOD, "en").library, load(content, "en").library
    assert before is not None
    assert after is not None
    names = [{step.id for step in walk(each.exercises["slow-breath"].steps)} for each in (before, after)]
    assert names[1] - names[0] == {"start+3"}
    assert before.exercises["slow-breath"].edition != after.exercises["slow-breath"].edition


def test_all_problems_of_all_files_come_at_once_in_order_of_place(content: Path) -> None:
    (content / "en/breathe/a.yaml").write_text("steps: []\nsay: x\n", "utf-8")
    (content / "en/breathe/b.yaml").write_text("exercise: It's: so\n", "utf-8")
    (content / "en/common.yaml").write_text("words: 7\n", "utf-8")
    loaded = load(content, "en")
    places = [(problem.path, problem.line, problem.column) for problem in loaded.problems]
    assert places == sorted(places)
    assert {Path(path).name for path, _, _ in places} == {"a.yaml", "b.yaml", "common.yaml"}
    assert loaded.library is None
    assert loaded.book is not None


def test_a_script_with_a_problem_is_left_out_and_the_others_stay(content: Path) -> None:
    (content / "en/thoughts/other-view.yaml").write_text("exercise: Broken\n", "utf-8")
    library = load(content, "en").library
    assert library is not None
    assert list(library.exercises) == ["slow-breath"]


def test_there_is_no_library_without_the_default_exercise(content: Path) -> None:
    (content / "en/breathe/slow-breath.yaml").write_text("exercise: Broken\n", "utf-8")
    loaded = load(content, "en")
    assert loaded.library is None
    assert all(problem.code == "missing-key" for problem in loaded.problems)


def test_two_exercises_with_one_id_are_a_problem_of_the_second(content: Path) -> None:
    text = (content / "en/thoughts/other-view.yaml").read_text("utf-8").replace("Another view", "Third view")
    (content / "en/breathe/other-view.yaml").write_text(text, "utf-8")
    assert [(problem.path, problem.code) for problem in load(content, "en").problems] == [
        (str(content / "en/thoughts/other-view.yaml"), "duplicate-id")
    ]


def test_the_same_words_for_two_options_are_a_problem(content: Path) -> None:
    path = content / "en/thoughts/other-view.yaml"
    path.write_text(path.read_text("utf-8").replace("[maybe, another way]", "[maybe, Certain]"), "utf-8")
    assert [problem.code for problem in load(content, "en").problems] == ["said-twice"]


def test_a_link_inside_the_folder_is_followed(content: Path) -> None:
    path = content / "en/thoughts/other-view.yaml"
    (content / "drafts").mkdir()
    path.rename(content / "drafts/view.yaml")
    path.symlink_to("../../drafts/view.yaml")
    assert load(content, "en").problems == ()


def test_links_in_a_circle_are_a_problem(content: Path) -> None:
    path = content / "en/thoughts/circle.yaml"
    path.symlink_to("circle.yaml")
    assert [problem.code for problem in load(content, "en").problems] == ["unreadable-file"]


def test_a_missing_language_is_a_problem(tmp_path: Path) -> None:
    loaded = load(tmp_path, "nl")
    assert [problem.code for problem in loaded.problems] == ["missing-file"] * 4
    assert (loaded.library, loaded.book) == (None, None)


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("any")


def check_any(folder: Path, name: str, content: bytes) -> None:
    path = folder / "en" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    loaded = load(folder, "en")
    text = content.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    for problem in loaded.problems:
        assert problem.code in CODES
        if problem.path == str(path):
            assert 1 <= problem.line <= len(lines)
            assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1
    path.unlink()


@given(st.binary(max_size=200), st.sampled_from(["common.yaml", "phrases.yaml", "a/b.yaml"]))
def test_any_bytes_are_answered_without_an_exception(folder: Path, content: bytes, name: str) -> None:
    check_any(folder, name, content)


@settings(max_examples=60, deadline=None)
@given(st.data(), st.sampled_from(SCRIPTS))
def test_a_script_cut_anywhere_is_an_exercise_or_has_problems(folder: Path, data: st.DataObject, script: bytes) -> None:
    check_any(folder, "a/b.yaml", script[: data.draw(st.integers(0, len(script)))])


@settings(max_examples=100, deadline=None)
@given(st.data(), st.sampled_from(SCRIPTS))
def test_a_script_with_anything_put_into_it_is_answered(folder: Path, data: st.DataObject, script: bytes) -> None:
    text = script.decode()
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 12)))
    put = data.draw(st.sampled_from(["", " ", "\n", "[]", "{}", "x", ":", "- ", "7", "true", "~", "{x}", "end", "\t"]))
    check_any(folder, "a/b.yaml", (text[:start] + put + text[end:]).encode())


def test_every_version_is_named_in_the_lengths() -> None:
    library = load(GOOD, "en").library
    assert library is not None
    assert all(tuple(exercise.lasts) == VERSIONS for exercise in library.exercises.values())
