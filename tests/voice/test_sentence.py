import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.voice.sentence import LONGEST, sentences


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Breathe in.", ["Breathe in."]),
        ("That's it. Your breath can go!  Ready?\nGo", ["That's it.", "Your breath can go!", "Ready?", "Go"]),
        ('He said "stop." Then we went.', ['He said "stop."', "Then we went."]),
        ("Breathe in... and out, for 3.5 seconds.", ["Breathe in... and out, for 3.5 seconds."]),
        ("Ask Dr. Smith, e.g. Monday. Or not.", ["Ask Dr. Smith, e.g. Monday.", "Or not."]),
        ("One\0two\tthree\ud800", ["One two three"]),
        ("", []),
        (" \n ", []),
    ],
)
def test_cuts_at_the_ends_of_sentences(text: str, pieces: list[str]) -> None:
    assert sentences(text) == pieces


def test_cuts_a_long_sentence_at_a_comma() -> None:
    pieces = sentences("so we go on and on, " * 100)

    assert all(piece.endswith("on,") for piece in pieces)
    assert all(LONGEST / 2 < len(piece) <= LONGEST for piece in pieces[:-1])


def test_cuts_ten_thousand_letters_without_a_space() -> None:
    assert [len(piece) for piece in sentences("a" * 10_000)] == [LONGEST] * 20


@given(st.text(max_size=3_000) | st.text("aA .,!?'", max_size=3_000))
def test_no_word_is_lost_and_no_piece_is_too_long(text: str) -> None:
    pieces = sentences(text)

    plain = "".join(letter for letter in text if letter.isprintable() and letter != " ")
    assert "".join(pieces).replace(" ", "") == plain
    assert all(0 < len(piece) <= LONGEST for piece in pieces)
