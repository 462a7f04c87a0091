"""The words after danger, in every country: what is said, in which order, how long it takes."""

import itertools

import pytest

from skill.dialogue.care import REPLIES
from skill.dialogue.exercise import Library
from skill.dialogue.helpline import Country, Whereabouts, digit_groups
from skill.dialogue.place import Place
from skill.dialogue.profile import Profile
from skill.dialogue.refuge import takeover
from skill.dialogue.reply import Listen, Part, Reply, Silence, Speak
from skill.dialogue.scene import Scene
from skill.dialogue.timeline import total_seconds
from skill.dialogue.turn import Act, Turn
from skill.dialogue.wording import sentences
from skill.platforms.alexa.pace import ALEXA

NOW = 1_800_000_000.0
LONGEST_SECONDS = 36.0
"""In any country; in those whose language variants are published at most 35."""
PUBLISHED = ("US", "GB")
NEVER = (
    *(
        "commit",
        "failed",
        "successful",
        "promise",
        "always here",
        "think positive",
        "makes sense",
        "don't tell",
        "well done",
    ),
    *("great", "proud", "goal", "streak", "exercise", "breathe", "vomit", "why ", "calm down", "see you", "i called"),
    *("pills", "rope", "bridge", "cure", "should"),
)
CRISIS_FIRST = [name for name in REPLIES if name not in {"medical", "overdose", "abuse", "child"}]


def reply_to(library: Library, name: str, where: Whereabouts, *, urgent: bool = False, before: int = 0) -> Reply:
    turn = Turn(Act.UNKNOWN, NOW, where=where)
    scene = Scene(library, Place(takeovers=before), Profile(), turn, ALEXA.seconds)
    return takeover(scene, name, urgent=urgent)[2]


def text(parts: tuple[Part, ...]) -> str:
    return " ".join(part.text for part in parts if isinstance(part, Speak))


def everywhere(library: Library) -> list[Whereabouts]:
    codes = list(library.countries)
    return [
        Whereabouts(),
        *(Whereabouts(setting=code) for code in codes),
        *(Whereabouts(locale=code) for code in codes),
    ]


@pytest.mark.parametrize("name", REPLIES)
def test_every_reply_fits_into_half_a_minute_everywhere(library: Library, name: str) -> None:
    for where, urgent, before in itertools.product(everywhere(library), [False, True], [0, 1, 2]):
        reply = reply_to(library, name, where, urgent=urgent, before=before)
        code = where.setting or where.locale
        most = 35.0 if code in PUBLISHED or code is None else LONGEST_SECONDS
        assert 8 < total_seconds(reply.parts, ALEXA.seconds) <= most, (where, urgent, before)


@pytest.mark.parametrize("name", REPLIES)
def test_urgent_replies_and_later_ones_begin_with_the_emergency_number(library: Library, name: str) -> None:
    for urgent, before in ((True, 0), (False, 1), (False, 2), (True, 3)):
        reply = reply_to(library, name, Whereabouts(locale="GB"), urgent=urgent, before=before)
        assert "nine nine nine in the UK" in sentences(text(reply.parts))[0]


@pytest.mark.parametrize("name", CRISIS_FIRST)
def test_the_line_is_said_twice_in_groups_with_silence_between(library: Library, name: str) -> None:
    parts = reply_to(library, name, Whereabouts(setting="GB")).parts
    said = [part.text if isinstance(part, Speak) else "-" for part in parts]
    first = said.index("One one six.")
    assert said[first - 1 : first + 7] == [
        "-",
        "One one six.",
        "-",
        "One two three.",
        "-",
        "Once more.",
        "-",
        "One one six.",
    ]


@pytest.mark.parametrize("name", CRISIS_FIRST)
def test_it_hears_says_what_it_is_and_ends_in_one_open_choice(library: Library, name: str) -> None:
    reply = reply_to(library, name, Whereabouts(setting="US"))
    words = text(reply.parts)
    assert "I am a program" in words
    assert words.index("Suicide and Crisis Lifeline") > 0
    assert "nine one one" in words
    assert words.endswith("?")
    assert isinstance(reply.then, Listen)
    assert "Nine eight eight." in text(reply.then.reprompt)


def test_suicide_is_answered_in_the_order_of_the_policy(library: Library) -> None:
    words = text(reply_to(library, "suicide", Whereabouts(locale="GB")).parts)
    order = [
        "I'm glad you said that.",
        "I am a program",
        "In the UK, you can call Samaritans, free day and night.",
        "One one six.",
        "Once more.",
        "nine nine nine in the UK",
        "Be with someone if you can, away from anything that could hurt you.",
        "Shall I say the number again, or stay quietly with you?",
    ]
    places = [words.index(piece) for piece in order]
    assert places == sorted(places)


def test_what_may_never_be_said_is_not_said(library: Library) -> None:
    care = library.care
    texts = [
        *care.shared.values(),
        *care.soft.values(),
        *care.instead.values(),
        *(text for lists in care.replies.values() for texts in lists.values() for text in texts),
        *(text for texts in care.after.values() for text in texts),
    ]
    words = " ".join(texts).lower()
    for never in NEVER:
        assert never not in words, never


def test_overdose_is_no_matter_of_feeling_fine_and_the_packet_is_kept(library: Library) -> None:
    words = text(reply_to(library, "overdose", Whereabouts(locale="US"), urgent=True).parts)
    assert "even if you feel fine" in words
    assert "keep the packet" in words
    assert "Poison Control" in words
    assert "One eight zero zero." in words


def test_without_a_poison_line_the_emergency_number_is_the_line(library: Library) -> None:
    words = text(reply_to(library, "overdose", Whereabouts(setting="GB"), urgent=True).parts)
    assert "The emergency number. Nine nine nine. Once more. Nine nine nine." in words


def test_a_medical_emergency_stays_on_the_phone_with_them(library: Library) -> None:
    words = text(reply_to(library, "medical", Whereabouts(setting="US")).parts)
    assert "stay on the phone with you" in words
    assert "quietly with you" not in words


def test_abuse_asks_about_safety_first_blames_nobody_and_can_be_ended_quietly(library: Library) -> None:
    words = text(reply_to(library, "abuse", Whereabouts(setting="GB")).parts)
    assert words.startswith("Are you safe right now? If not, call nine nine nine.")
    assert "You are not to blame." in words
    assert "say stop" in words
    assert "Domestic Abuse Helpline" in words


def test_a_child_hears_of_a_line_for_children_and_of_a_grown_up(library: Library) -> None:
    words = text(reply_to(library, "child", Whereabouts(setting="GB")).parts)
    assert words.index("nine nine nine") < words.index("Childline") < words.index("grown-up")


def test_no_number_of_any_country_is_said_where_the_country_is_not_known(library: Library) -> None:
    numbers = {word for one in library.countries.values() for line in one.lines for word in digit_groups(line.number)}
    for name, before in itertools.product(REPLIES, [0, 1, 2]):
        for where in (Whereabouts(), Whereabouts(locale="XX"), Whereabouts(setting="XX", locale="US")):
            reply = reply_to(library, name, where, before=before)
            words = text(reply.parts)
            assert "your local emergency number, which is one one two in many countries" in words
            assert not {word for word in numbers if f"{word.capitalize()}." in words}


def test_a_line_that_nobody_verified_is_never_said(library: Library) -> None:
    for where in everywhere(library):
        for name in REPLIES:
            words = text(reply_to(library, name, where).parts)
            for line in _unverified(library.countries[where.setting or where.locale or "US"]):
                said = ". ".join(group.capitalize() for group in digit_groups(line)) + "."
                assert f" {said}" not in words or where == Whereabouts()


def _unverified(country: Country) -> list[str]:
    verified = {line.number for line in country.lines if line.verified} | {country.emergency}
    return [line.number for line in country.lines if not line.verified and line.number not in verified]


@pytest.mark.parametrize("name", REPLIES)
def test_the_second_reply_is_shorter_and_in_other_words_and_so_is_the_third(library: Library, name: str) -> None:
    replies = [reply_to(library, name, Whereabouts(setting="GB"), before=before) for before in range(3)]
    texts = [text(reply.parts) for reply in replies]
    seconds = [total_seconds(reply.parts, ALEXA.seconds) for reply in replies]
    assert len(set(texts)) == 3
    assert max(seconds[1:]) < seconds[0]


def test_silences_are_short_and_every_number_is_in_words(library: Library) -> None:
    for where, name in itertools.product(everywhere(library), REPLIES):
        parts = reply_to(library, name, where).parts
        assert all(part.seconds <= 1 for part in parts if isinstance(part, Silence))
        assert not any(letter.isdigit() for letter in text(parts).replace("1800 RESPECT", ""))
