import pytest

from skill.dialogue.danger import Kind, Tier, assess
from skill.dialogue.danger.hearing import hear
from skill.dialogue.danger.notation import Edge, Gap, Saying, elements, patterns
from skill.dialogue.danger.pattern import Scene, bind

CLOSED = {"~~": frozenset[int](), "~": frozenset({2}), "-": frozenset({1, 2})}


def fits(pattern: str, said: str) -> bool:
    tokens = hear(said).tokens
    scene = Scene(tokens, CLOSED, 0, len(tokens))
    return any(bind([pattern], {}).find(scene))


def test_what_is_said_in_many_ways_is_heard_as_one() -> None:
    plain = hear("I do not want my self").tokens
    assert plain == ("i", "do", "not", "want", "myself")
    for said in ("I don’t want my self", "I, um, DON'T don't want... myself!", "i dont like want you know myself"):
        assert hear(said).tokens == plain


def test_a_turn_of_thought_begins_a_new_clause() -> None:
    heard = hear("I am fine but I just cry")
    assert heard.tokens == ("i", "am", "fine", "but", "i", "cry")
    assert heard.clauses == (0, 0, 0, 1, 1, 2)


def test_reads_every_kind_of_element() -> None:
    parts = elements("^ (one | two) ~2 [three] four $", {})
    assert [type(part) for part in parts] == [Edge, Saying, Gap, Saying, Saying, Edge]
    assert isinstance(parts[3], Saying)
    assert parts[3].optional


def test_a_block_is_split_at_its_dashes() -> None:
    assert patterns("\n- one\n  two\n- three -1 four\n") == ["one two", "three -1 four"]


def test_a_pattern_cannot_begin_with_something_optional() -> None:
    with pytest.raises(ValueError, match="must be said"):
        bind(["[maybe one] two"], {})


def test_an_open_bracket_is_refused() -> None:
    with pytest.raises(ValueError, match="not closed"):
        elements("(one | two", {})


@pytest.mark.parametrize(("sign", "held"), [("~~", True), ("~", False), ("-", False)])
def test_a_gap_holds_only_what_its_sign_allows(sign: str, held: bool) -> None:
    assert fits(f"one {sign}3 four", "one two three four") is held


@pytest.mark.parametrize(
    "said",
    [
        "I'm not suicidal but I want to die",
        "this traffic is killing me and I want to kill myself",
        "I watched a film and I took all my pills",
        "I used to be happy but now I want to die",
        "my phone died and I want to die too",
        "I was dying to see you but he hit me again",
        "no he didn't stop hitting me",
        "I had a panic attack and I want to kill myself",
        "stop the timer I've taken all my tablets",
    ],
)
def test_a_guard_never_reaches_a_second_danger(said: str) -> None:
    assert assess(said).tier is Tier.TAKEOVER


@pytest.mark.parametrize(
    ("said", "asked", "tier"),
    [
        ("I can't go on like this", None, Tier.TAKEOVER),
        ("I can't go on like this", "thought", Tier.SOFT),
        ("everything is pointless", None, Tier.SOFT),
        ("everything is pointless", "thought", Tier.NONE),
        ("disappear", None, Tier.NONE),
        ("disappear", "goal", Tier.TAKEOVER),
        ("I'm not going to kill myself", None, Tier.NONE),
        ("I'm not going to kill myself", "safe", Tier.NONE),
        ("I'm not suicidal any more", None, Tier.SOFT),
        ("I'm not suicidal any more", "safe", Tier.NONE),
    ],
)
def test_what_was_asked_loosens_or_tightens(said: str, asked: str | None, tier: Tier) -> None:
    assert assess(said, asked).tier is tier


def test_another_is_at_risk_and_not_the_speaker() -> None:
    assert assess("my friend wants to kill herself").kind is Kind.SOMEONE_ELSE
    assert assess("he wants to kill me").kind is Kind.ABUSE


def test_means_in_hand_are_imminent_and_an_old_thought_is_not() -> None:
    assert assess("I just took all my pills").imminent
    assert not assess("I wish I had never been born").imminent
