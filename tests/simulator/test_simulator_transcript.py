import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from skill.simulator.transcript import Conversation, Turn, read, write

words = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1)
seconds = st.integers(0, 10**6).map(lambda thousandths: thousandths / 1000)
turns = st.builds(
    Turn,
    say=words,
    at=st.none() | seconds,
    hear=words,
    then=st.sampled_from(["listens", "lingers", "ends", None]),
    seconds=seconds,
) | st.builds(Turn, silence=seconds, hear=words, then=st.just("listens"), seconds=seconds)


@given(words, st.lists(turns, max_size=3).map(tuple))
def test_what_was_written_is_read_again(title: str, told: tuple[Turn, ...]) -> None:
    assert read(write(Conversation(title, told))) == Conversation(title, told)


def test_leaves_out_what_is_not_there() -> None:
    written = yaml.safe_load(write(Conversation("A walk", (Turn(say="stop", at=31.5, then="ends"), Turn(away=90)))))
    assert written == {
        "conversation": "A walk",
        "turns": [{"say": "stop", "at": 31.5, "then": "ends"}, {"away": 90}],
    }


@pytest.mark.parametrize("text", ["", "[]", "conversation: A", "conversation: A\nturns: [{sing: a}]", "a: ["])
def test_refuses_what_is_not_a_transcript(text: str) -> None:
    with pytest.raises(ValueError, match="not a transcript"):
        read(text)
