"""What is said when an answer took too long: an apology, and the place is kept by pausing there; in danger, help."""

from contextlib import suppress

from skill.dialogue.conversation import Taken, Talk
from skill.dialogue.engine import respond
from skill.dialogue.exercise import Library
from skill.dialogue.place import Place, State
from skill.dialogue.profile import Profile
from skill.dialogue.reply import End, Reply
from skill.dialogue.timeline import Measure
from skill.dialogue.turn import Act, Turn
from skill.dialogue.wording import common, speak


def help_anyway(library: Library, measure: Measure, talk: Talk) -> Taken | None:
    """The reply to danger, by what the session itself knows, else by the turn alone; None where there is no danger.

    Danger waits for no memory, and for no mistake of ours.
    """
    for known in (talk.place or Place(), Place()):
        with suppress(Exception):
            place, _, reply = respond(library, known, Profile(), talk.turn, measure)
            return Taken(reply, place) if place.state in {State.DANGER, State.SAFE} else None
    return None


def apologise(library: Library, measure: Measure, talk: Talk) -> Taken:
    """The reply to a turn that could not be answered in time, by what the session itself knows."""
    helped = help_anyway(library, measure, talk)
    if helped is not None:
        return helped
    sorry = speak(common(library, "too_slow"))
    if talk.place is None or talk.place.exercise is None:
        return Taken(Reply(sorry, End()), talk.place or Place())
    pause = Turn(Act.PAUSE, talk.turn.at_seconds)
    place, _, reply = respond(library, talk.place, Profile(), pause, measure)
    return Taken(Reply(sorry + reply.parts, reply.then), place)
