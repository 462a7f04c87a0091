from skill.platforms.speech import Words
from skill.simulator.answer import Answer
from skill.simulator.device import (
    Asking,
    Closed,
    Lingering,
    Listening,
    Speaking,
    State,
    finish,
    hear,
    leave,
    take,
    wait,
)
from skill.simulator.envelope import Elicit, Ended, Intent, Launch, Session

HELLO = (Words("Hello.", sentence=True),)
AGAIN = (Words("Still there?", sentence=True),)


def understand(words: str, elicits: Elicit | None) -> Intent:
    return Intent(words.replace(" ", "-"), {} if elicits is None else {elicits.slot: {"value": words}})


def said(state: State, words: str) -> Asking | Closed:
    return hear(state, words, understand, "fresh")


def asked(state: State, words: str) -> Asking:
    answer = said(state, words)
    assert isinstance(answer, Asking)
    return answer


def speaking(answer: Answer) -> Speaking:
    state = take(asked(Closed(), "open steady steps"), answer)
    assert isinstance(state, Speaking)
    return state


def listening(reprompt: bool = True) -> Listening:
    state = finish(speaking(Answer(HELLO, AGAIN if reprompt else None, ends=False, attributes={"a": 1})))
    assert isinstance(state, Listening)
    return state


def test_opens_a_new_session_when_asked_to() -> None:
    asking = asked(Closed(), "Alexa, open steady steps")
    assert asking.request == Launch()
    assert asking.session == Session("fresh", new=True)


def test_opens_a_new_session_with_an_intent_when_something_is_asked_for_at_once() -> None:
    asking = asked(Closed(), "ask steady steps for breathing")
    assert asking.request == Intent("breathing")
    assert asking.session.new


def test_asks_nobody_about_words_that_are_not_for_the_skill() -> None:
    assert said(Closed(), "what time is it") == Closed(puzzled=True)


def test_speaks_and_then_opens_the_microphone_for_eight_seconds() -> None:
    state = listening()
    assert state.seconds == 8.0
    assert not state.session.new


def test_echoes_the_attributes_of_the_last_reply_and_drops_those_it_left_out() -> None:
    asking = asked(listening(), "yes")
    assert asking.session.attributes == {"a": 1}
    assert asking.session.id == "fresh"
    state = take(asking, Answer(HELLO, ends=False))
    assert asked(state, "yes").session.attributes == {}


def test_reprompts_once_and_then_ends_the_session() -> None:
    reprompting = wait(listening())
    assert isinstance(reprompting, Speaking)
    assert reprompting.speech == AGAIN
    second = finish(reprompting)
    assert isinstance(second, Listening)
    ended = wait(second)
    assert isinstance(ended, Asking)
    assert ended.request == Ended("EXCEEDED_MAX_REPROMPTS")
    assert take(ended, Answer()) == Closed()


def test_ends_after_one_silence_when_there_is_no_reprompt() -> None:
    ended = wait(listening(reprompt=False))
    assert isinstance(ended, Asking)
    assert ended.request == Ended("EXCEEDED_MAX_REPROMPTS")


def test_a_reply_that_ends_the_session_closes_it_without_a_request() -> None:
    assert finish(speaking(Answer(HELLO, ends=True))) == Closed()


def test_words_after_the_session_was_ended_are_not_for_the_skill_even_while_it_speaks() -> None:
    last_words = speaking(Answer(HELLO, ends=True))
    assert said(last_words, "pause") == Closed(puzzled=True)
    assert said(last_words, "stop") == Closed()


def test_a_reply_that_says_nothing_about_the_end_leaves_the_session_open_without_a_microphone() -> None:
    state = finish(speaking(Answer(HELLO)))
    assert isinstance(state, Lingering)
    assert state.seconds == 30.0
    assert asked(state, "alexa, pause").request == Intent("pause")
    ended = wait(state)
    assert isinstance(ended, Asking)
    assert isinstance(ended.request, Ended)


def test_an_interruption_reaches_the_skill_in_the_same_session() -> None:
    asking = asked(speaking(Answer(HELLO, ends=False)), "Alexa, pause")
    assert asking.request == Intent("pause")
    assert asking.session == Session("fresh", new=False)


def test_the_skill_can_be_opened_anew_in_the_middle_of_a_session() -> None:
    asking = asked(listening(), "open steady steps")
    assert asking.request == Launch()
    assert asking.session.new
    assert asking.session.attributes == {}


def test_words_fill_the_slot_that_was_asked_for() -> None:
    elicits = Elicit(Intent("AnswerIntent"), "words")
    state = speaking(Answer(HELLO, ends=False, elicits=elicits))
    assert asked(state, "my boss").request == Intent("my-boss", {"words": {"value": "my boss"}})


def test_exit_ends_the_session_and_only_tells_the_skill() -> None:
    assert asked(listening(), "Exit.").request == Ended("USER_INITIATED")


def test_a_listener_who_goes_ends_an_open_session() -> None:
    asking = leave(listening())
    assert isinstance(asking, Asking)
    assert asking.request == Ended("USER_INITIATED")
    assert leave(Closed()) == Closed()
    assert leave(speaking(Answer(HELLO, ends=True))) == Closed()


def test_a_reply_that_alexa_would_refuse_ends_the_session_with_an_error() -> None:
    state = take(asked(Closed(), "open steady steps"), Answer(refusals=("it has no version",)))
    assert isinstance(state, Asking)
    assert state.request == Ended("ERROR", "it has no version")
    assert take(state, Answer(refusals=("it is not JSON",))) == Closed()
