from skill.dialogue.exercise import Phase
from skill.dialogue.reply import Beat, Part, Silence, Speak
from skill.platforms.alexa.pace import ALEXA
from skill.platforms.speech import read, write
from skill.simulator.caption import captions
from skill.simulator.passage import passages, total_seconds, until


def breath(cue_in: str, cue_out: str) -> tuple[Part, ...]:
    return Beat(cue_in, 4, Phase.IN), Beat(cue_out, 6, Phase.OUT)


def counted() -> tuple[Part, ...]:
    words_in = ("Breathe in", "two", "three", "four")
    words_out = ("Breathe out", "two", "three", "four", "five", "six")
    return (*(Beat(word, 1, Phase.IN) for word in words_in), *(Beat(word, 1, Phase.OUT) for word in words_out))


def lines(*parts: Part, seconds: float | None = None) -> list[str]:
    placed = passages(read(write(parts, ALEXA.seconds)))
    return [caption.text for caption in captions(placed if seconds is None else until(placed, seconds))]


def test_shows_words_and_long_silences_and_begins_a_line_after_each_silence() -> None:
    assert lines(Speak("Sit well."), Speak("Let go."), Silence(8), Speak("That's it."), Silence(0.5)) == [
        "Sit well. Let go. (8 s)",
        "That's it.",
    ]


def test_shows_a_very_long_silence_in_minutes() -> None:
    assert lines(Speak("Rest now."), Silence(150)) == ["Rest now. (2:30)"]


def test_shows_the_words_of_every_breath_that_says_something_new() -> None:
    parts = (*counted(), *counted(), *breath("and in", "and out"), *breath("In", "Out"), *breath("In", "Out"))
    assert lines(*parts) == [
        "(5 breaths, 0:50) Breathe in, two, three, four … Breathe out, two, three, four, five, six"
        " · and in … and out · In … Out"
    ]


def test_tells_the_silence_after_the_last_breath_from_the_breath() -> None:
    parts = (Speak("Let it out."), Silence(4), *breath("In", "Out"), *breath("In", "Out"), Silence(10), Speak("Well."))
    assert lines(*parts) == ["Let it out. (4 s)", "(2 breaths, 0:20) In … Out (10 s)", "Well."]


def test_kind_words_inside_a_breath_do_not_count_as_another_breath() -> None:
    assert lines(*breath("In", "Out. Settle in."), *breath("In", "Out")) == [
        "(2 breaths, 0:20) In … Out. Settle in. · In … Out"
    ]


def test_shows_only_what_was_heard_of_a_reply_that_was_cut() -> None:
    parts = (*breath("In", "Out"), *breath("In", "Out"), *breath("In", "Out"), Speak("Well."))
    assert lines(*parts, seconds=21) == ["(3 breaths, 0:21) In … Out · In"]
    assert lines(Speak("Hello."), Speak("And welcome."), seconds=0.5) == ["Hello."]


def test_shows_bare_words_as_words() -> None:
    placed = passages(read("<speak>Hello there. How are you?</speak>"))
    assert [caption.text for caption in captions(placed)] == ["Hello there. How are you?"]


def test_a_line_begins_when_its_first_words_do() -> None:
    parts = (Speak("Hello."), Silence(8), *breath("In", "Out"), *breath("In", "Out"), Speak("Well."))
    placed = passages(read(write(parts, ALEXA.seconds)))
    starts = [round(caption.start_seconds, 3) for caption in captions(placed)]
    hello = ALEXA.seconds("Hello.")
    assert starts == [0, round(hello + 8, 3), round(hello + 28, 3)]


def test_a_reply_lasts_as_long_as_the_skill_has_planned_it() -> None:
    parts = (*counted(), Speak("One & two."), Speak("Three."), Silence(12.345), *breath("In", "Out"))
    planned = 10 + ALEXA.seconds("One & two.") + 0.35 + ALEXA.seconds("Three.") + 12.345 + 10
    assert abs(total_seconds(passages(read(write(parts, ALEXA.seconds)))) - planned) < 1e-6
