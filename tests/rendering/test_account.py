from xml.etree import ElementTree

import pytest

from skill.dialogue.exercise import Library
from skill.dialogue.manner import Manner
from skill.platforms.alexa.pace import ALEXA
from skill.rendering.account import account, replies, seconds_by_kind
from skill.rendering.course import Course, course
from skill.rendering.order import Order, OrderError, read_answers, read_pace
from skill.rendering.picture import picture
from skill.rendering.table import table


def planned(library: Library, exercise: str, seconds: float | None = None) -> Course:
    return course(Order(exercise).visit(library, ALEXA.seconds), seconds)


@pytest.mark.parametrize("exercise", ["long-exhale", "one-small-goal", "thought-reframe", "sleep-wind-down"])
def test_every_second_is_accounted_for(library: Library, exercise: str) -> None:
    whole = planned(library, exercise)
    assert sum(seconds_by_kind(whole).values()) == pytest.approx(whole.seconds)
    assert whole.seconds == pytest.approx(whole.fit.seconds)


def test_each_question_ends_a_reply_and_each_reply_says_how_much_room_it_takes(library: Library) -> None:
    whole = planned(library, "one-small-goal", 150)
    questions = sum(piece.listening for piece in whole.pieces)
    accounts = replies(whole)
    assert len(accounts) == questions + 1
    for reply in accounts:
        assert 0 < reply.tightest.share < 1
        assert {use.limit for use in reply.uses} == {"characters", "bytes", "sounds"}


def test_json_has_the_same_seconds_as_the_course(library: Library) -> None:
    whole = planned(library, "box", 60)
    data = account(whole, "alexa")
    assert data["seconds"] == round(whole.seconds, 3)
    assert sum(one["seconds"] for one in data["pieces"]) == pytest.approx(data["seconds"], abs=3)
    assert data["replies"][0]["characters"]["most"] == 8_000


def test_the_table_has_a_line_for_a_run_of_breaths(library: Library) -> None:
    text = table(planned(library, "long-exhale", 180), "alexa")
    assert "Long exhale breathing: 3:00 in the standard version (3:00 wanted), voice alexa" in text
    assert "11 breaths: Breathe in, two, three, four, Breathe out" in text
    assert "of 8,000 characters" in text


@pytest.mark.parametrize("exercise", ["long-exhale", "one-small-goal", "sleep-wind-down"])
def test_the_picture_is_well_formed_and_lies_inside_its_frame(library: Library, exercise: str) -> None:
    root = ElementTree.fromstring(picture(planned(library, exercise), "alexa"))
    width, height = float(root.attrib["width"]), float(root.attrib["height"])
    boxes = [box for box in root.iter("{http://www.w3.org/2000/svg}rect") if "x" in box.attrib]
    assert len(boxes) > 10
    for box in boxes:
        assert 0 <= float(box.attrib["x"]) <= float(box.attrib["x"]) + float(box.attrib["width"]) <= width
        assert 0 <= float(box.attrib["y"]) < height


def test_slower_is_one_step_and_a_pace_has_its_bounds() -> None:
    assert (read_pace("slower"), read_pace("faster"), read_pace("3")) == (1, -1, 3)
    for wrong in ("quick", "9", "-6", ""):
        with pytest.raises(OrderError):
            read_pace(wrong)


def test_answers_are_lines_of_a_name_and_words() -> None:
    assert read_answers(["goal = a walk", "", "# a comment", "size=yes"]) == (("goal", "a walk"), ("size", "yes"))
    with pytest.raises(OrderError, match="name = words"):
        read_answers(["a walk"])


def test_what_is_not_there_is_named_with_what_was_meant(library: Library) -> None:
    with pytest.raises(OrderError, match="long-exhale"):
        Order("long-exhail").visit(library, ALEXA.seconds)
    with pytest.raises(OrderError, match="moment"):
        Order("one-small-goal", answers=(("momnet", "now"),)).visit(library, ALEXA.seconds)


def test_without_bells_nothing_sounds_and_the_length_stays(library: Library) -> None:
    visit = Order("one-small-goal", bells=False).visit(library, ALEXA.seconds)
    assert visit.manner == Manner(bells=False)
    assert seconds_by_kind(course(visit, 150))["sound"] == 0
