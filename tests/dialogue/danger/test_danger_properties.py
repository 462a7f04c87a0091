import json
import random
import re
from collections.abc import Callable
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.dialogue.danger import Kind, Tier, assess, report
from skill.dialogue.danger import assessment as module
from skill.dialogue.danger.figure import Row
from tests.dialogue.danger.corpus import sentences

ROWS = [one for name in ("development", "typical", "tester") for one in sentences()[name]]
HITS = [one for one in ROWS if assess(one.sentence, one.asked).tier is not Tier.NONE]
WEIGHT = {Tier.NONE: 0, Tier.SOFT: 1, Tier.TAKEOVER: 2}
CLAUSES = (
    "thank you",
    "please",
    "hello",
    "sorry to bother you",
    "have a nice day",
    "I'm fine",
    "I'm not suicidal",
    "I would never hurt myself",
    "don't worry",
    "just kidding",
    "I'm okay now",
    "it's nothing",
    "no worries",
    "everything is fine",
    "I'm fine though",
    "it's probably nothing",
    "no need to worry",
    "never mind",
    "I'd never act on it",
    "I won't do anything",
    "I'm just being dramatic",
    "thanks for listening",
    "have a good evening",
    "lovely day isn't it",
    "that's all",
)
COMMON = "i me my he she they it you want is am was be going to feel not would could if when"
FILLERS = ("um", "uh", "like", "you know", "er", "I mean", "actually")

rows = st.sampled_from(ROWS)
hits = st.sampled_from(HITS)


@given(hits, st.sampled_from(CLAUSES), st.sampled_from(("", " but", " and", ",", ".")), st.booleans())
def test_a_pleasantry_or_denial_before_or_after_never_removes_a_hit(
    one: Row, clause: str, joint: str, before: bool
) -> None:
    said = f"{clause}{joint} {one.sentence}" if before else f"{one.sentence}{joint} {clause}"
    assert WEIGHT[assess(said, one.asked).tier] >= WEIGHT[assess(one.sentence, one.asked).tier]


@given(rows, st.sampled_from((str.upper, str.lower, str.title, str.swapcase)))
def test_case_never_changes_the_verdict(one: Row, case: Callable[[str], str]) -> None:
    assert assess(case(one.sentence), one.asked) == assess(one.sentence, one.asked)


@given(rows, st.sampled_from('!?.,;:…-–—"“”()[]*'), st.randoms(use_true_random=False))
def test_punctuation_never_changes_the_verdict(one: Row, mark: str, chance: random.Random) -> None:
    words = [word + mark if chance.random() < 0.4 else word for word in one.sentence.split()]
    assert assess(" ".join(words), one.asked) == assess(one.sentence, one.asked)


@given(rows, st.sampled_from(("’", "‘", "ʼ", "`", "´", "＇", "")))
def test_the_style_of_an_apostrophe_never_changes_the_verdict(one: Row, apostrophe: str) -> None:
    assert assess(one.sentence.replace("'", apostrophe), one.asked) == assess(one.sentence, one.asked)


@given(rows, st.sampled_from(FILLERS), st.randoms(use_true_random=False))
def test_a_filler_never_changes_the_verdict(one: Row, filler: str, chance: random.Random) -> None:
    words = one.sentence.split()
    at = chance.randint(0, len(words))
    said = " ".join([*words[:at], filler, *words[at:]])
    assert assess(said, one.asked) == assess(one.sentence, one.asked)


@given(rows, st.randoms(use_true_random=False))
def test_a_word_said_twice_never_changes_the_verdict(one: Row, chance: random.Random) -> None:
    words = one.sentence.split()
    at = chance.randrange(len(words))
    said = " ".join([*words[: at + 1], *words[at:]])
    assert assess(said, one.asked) == assess(one.sentence, one.asked)


@given(st.text(max_size=300), st.none() | st.text(max_size=10))
def test_any_text_gets_a_verdict(words: str, asked: str | None) -> None:
    assert assess(words, asked).kind is not Kind.UNCLEAR


@given(rows, st.text(min_size=1, max_size=8).filter(lambda name: name not in ("goal", "thought", "safe")))
def test_an_unknown_question_is_no_question(one: Row, asked: str) -> None:
    assert assess(one.sentence, asked) == assess(one.sentence)


def test_fails_towards_help(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(words: str) -> None:
        raise RuntimeError(words)

    monkeypatch.setattr(module, "hear", broken)
    verdict = assess("hello")
    assert (verdict.tier, verdict.kind) == (Tier.TAKEOVER, Kind.UNCLEAR)


def test_a_report_line_is_json_with_the_verdict_and_none_of_the_words() -> None:
    said = json.loads(report("I want to disappear forever\tgoal\n"))
    assert set(said) == {"verdict", "kind", "rule", "guard"}
    assert (said["verdict"], said["kind"]) == ("takeover", "suicide")
    assert json.loads(report("")) == {"verdict": "none", "kind": None, "rule": None, "guard": None}


def test_danger_is_found_at_the_end_of_a_long_speech() -> None:
    story = "we went to the shops and bought some bread and then we walked home in the rain " * 40
    assert assess(f"{story} I want to die").tier is Tier.TAKEOVER


def test_an_ordinary_sentence_takes_less_than_a_millisecond() -> None:
    begin = perf_counter()
    for one in ROWS:
        assess(one.sentence, one.asked)
    assert (perf_counter() - begin) / len(ROWS) < 0.001


@pytest.mark.parametrize("kind", ["words", "sentences", "common", "kill myself ", "i want to ", "a b ", "é ", "我"])
def test_ten_thousand_characters_of_anything_take_less_than_fifty_milliseconds(kind: str) -> None:
    chance = random.Random(7)
    words = sorted({word for one in ROWS for word in one.sentence.split()})
    common = re.findall(r"\w+", COMMON)
    text = {
        "words": lambda: " ".join(chance.choice(words) for _ in range(3000)),
        "sentences": lambda: " ".join(chance.choice(ROWS).sentence for _ in range(500)),
        "common": lambda: " ".join(chance.choice(common) for _ in range(4000)),
    }.get(kind, lambda: kind * 10_000)()[:10_000]
    fastest = 1.0
    for _ in range(3):
        begin = perf_counter()
        assess(text)
        fastest = min(fastest, perf_counter() - begin)
    assert fastest < 0.05
