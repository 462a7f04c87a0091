"""A spot of an exercise, in; what one reply tells from there on, with the microphone or the end behind it, out."""

from functools import lru_cache
from typing import NamedTuple

from skill.dialogue.bridge import pieces, stop_before
from skill.dialogue.exercise import AnswerKind, Ask, Library
from skill.dialogue.place import ALL, Place, State
from skill.dialogue.profile import Profile
from skill.dialogue.reply import End, Listen, Part, Reply
from skill.dialogue.room import Room
from skill.dialogue.scene import Outcome, Scene, listen
from skill.dialogue.score import Moment, Score
from skill.dialogue.stretch import Stretch, perform
from skill.dialogue.timeline import Measure, timeline, total_seconds
from skill.dialogue.turn import Act, Turn
from skill.dialogue.value import replace
from skill.dialogue.wording import listed

_NO_TURN = Turn(Act.UNKNOWN, 0.0)


def play(scene: Scene, score: Score, spot: str, lead: tuple[Part, ...] = (), onward: int = 0) -> Outcome:
    """Says the lead, then performs from a spot to the next question or to the end; at a bridge, from a piece on."""
    place = scene.place
    if place.answers:
        passage = _passage(scene, score, spot, lead, onward)
    else:
        passage = _shared_passage(
            score, spot, lead, onward, place.variant, min(place.takeovers, 1), scene.measure, scene.room
        )
    place = replace(
        place,
        state=State.INSIDE,
        spot=spot,
        from_piece=onward,
        to_piece=passage.to_piece,
        edition=score.exercise.edition,
        lead_seconds=passage.lead_seconds,
        misses=0,
    )
    return place, scene.profile, passage.reply


class _Passage(NamedTuple):
    """What one reply tells of an exercise."""

    reply: Reply
    to_piece: int
    lead_seconds: float


@lru_cache(maxsize=256)
def _shared_passage(
    score: Score,
    spot: str,
    lead: tuple[Part, ...],
    onward: int,
    variant: int,
    takeovers: int,
    measure: Measure,
    room: Room,
) -> _Passage:
    """The same passage for every visit without answers: all that it depends on is in the arguments."""
    place = Place(variant=variant, takeovers=takeovers)
    return _passage(Scene(score.library, place, Profile(), _NO_TURN, measure, room), score, spot, lead, onward)


def _passage(scene: Scene, score: Score, spot: str, lead: tuple[Part, ...], onward: int) -> _Passage:
    """What does not fit into one reply stops at the last seam that does, with a bridge to the next reply."""
    stretch = perform(score, spot, scene.place.answers)
    parts, closing = stretch.parts, _closing(scene, score, stretch)
    to_piece = ALL
    if onward or not scene.room.fits(lead + parts + closing):
        bridge = scene.say("bridge")
        divided = pieces(score, stretch, scene.room, bridge)
        parts = tuple(piece.heard.part for piece in divided[onward:])
        if not scene.room.fits(lead + parts + closing):
            to_piece = stop_before(divided, onward, scene.room, lead, bridge)
            parts = tuple(piece.heard.part for piece in divided[onward:to_piece])
    lead_seconds = _lead_seconds(lead, parts, scene.measure)
    if to_piece != ALL:
        return _Passage(Reply(lead + parts + bridge, listen(scene, "bridge_again")), to_piece, lead_seconds)
    return _Passage(Reply(lead + parts + closing, _then(scene, score, stretch)), to_piece, lead_seconds)


def _closing(scene: Scene, score: Score, stretch: Stretch) -> tuple[Part, ...]:
    """What is said behind a stretch that leads to the end."""
    return () if stretch.ask is not None or score.exercise.ends_quietly else scene.say("offer")


def _then(scene: Scene, score: Score, stretch: Stretch) -> Listen | End:
    if stretch.ask is not None:
        return listen_for(scene, stretch.ask)
    return End() if score.exercise.ends_quietly else listen(scene, "offer_again")


def _lead_seconds(lead: tuple[Part, ...], parts: tuple[Part, ...], measure: Measure) -> float:
    if not lead:
        return 0.0
    spans = timeline(lead + parts[:1], measure)
    return spans[len(lead)].start_seconds if len(spans) > len(lead) else total_seconds(lead, measure)


def listen_for(scene: Scene, moment: Moment) -> Listen:
    """An open microphone for the answer to a question."""
    step = moment.step
    assert isinstance(step, Ask)
    name = {
        AnswerKind.WORDS: "again_words",
        AnswerKind.NUMBER: "again_number",
        AnswerKind.YES_NO: "again_yes_no",
        AnswerKind.CHOICE: "again_choice",
        AnswerKind.NOTHING: "menu_again",
    }[step.kind]
    options = tuple(option.words[0] for option in step.options)
    return scene.listen(scene.say(name, **option_values(scene.library, step)), step.kind, options)


def option_values(library: Library, step: Ask) -> dict[str, str]:
    """The options of a choice as a spoken list, for the common words that name them."""
    if step.kind is not AnswerKind.CHOICE:
        return {}
    return {"options": listed(library, tuple(option.words[0] for option in step.options))}
