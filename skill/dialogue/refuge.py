"""Somebody may be in danger: the reply that leaves the exercise, and whatever the listener does after it."""

import re
from collections.abc import Iterable
from enum import Enum, auto
from typing import assert_never

from skill.dialogue.around import start
from skill.dialogue.danger import Kind
from skill.dialogue.exercise import AnswerKind
from skill.dialogue.helpline import LineKind, find_country
from skill.dialogue.lifeline import Lifeline
from skill.dialogue.listening import understand
from skill.dialogue.normalise import normalise
from skill.dialogue.place import Place, State
from skill.dialogue.reply import End, Listen, Part, Reply, Silence
from skill.dialogue.scene import Outcome, Scene
from skill.dialogue.timeline import timeline
from skill.dialogue.turn import Act
from skill.dialogue.value import replace

QUIET_SECONDS = 6.0
"""Behind each sentence of a quiet moment."""
CALL_SECONDS = 10.0
"""A quiet in which a call can be begun."""

_LINES: dict[str, tuple[LineKind, ...]] = {
    "abuse": (LineKind.ABUSE, LineKind.CRISIS),
    "child": (LineKind.CHILD, LineKind.CRISIS),
    "medical": (),
}
_BODY_FIRST = frozenset({"overdose", "medical"})
"""After these no exercise begins: somebody has to look after the body."""
_QUIET_EXIT = frozenset({"abuse", "child"})
"""After these a session ends with one plain word: somebody may be listening."""
_AGE = re.compile(r"\bi am (?:only )?(?:[5-9]|1[0-7])\b(?! (?:out of|minutes?|hours?|days?|weeks?|months?))")


class Wish(Enum):
    """What a listener wants after a reply."""

    NUMBER = auto()
    QUIET = auto()
    MISUNDERSTOOD = auto()
    EXERCISE = auto()
    NOT_SAFE = auto()
    STOP = auto()
    SILENCE = auto()
    UNCLEAR = auto()


def reply_name(scene: Scene, kind: Kind | None) -> str:
    """The reply for a kind of danger; a child that tells of abuse has one of its own."""
    if kind is Kind.ABUSE and (hears(scene, "child") or _AGE.search(normalise(scene.turn.words))):
        return "child"
    return kind.value if kind is not None and kind.value in scene.library.care.replies else "unclear"


def takeover(scene: Scene, name: str, *, urgent: bool) -> Outcome:
    """Leaves the exercise, and says where help is; shorter and in other words when it was said before."""
    before, care = scene.place.takeovers, scene.library.care
    place = Place(
        State.DANGER,
        takeovers=before + 1,
        danger=name,
        urgent=urgent or name == "medical",
        variant=scene.place.variant,
    )
    scene = replace(scene, place=place)
    reply = care.replies[name]
    if before == 0:
        texts = reply["imminent"] if urgent and "imminent" in reply else reply["first"]
    else:
        texts = reply["again"] if before % 2 else care.after["still"]
    return place, scene.profile, Reply(said(scene, texts), listen(scene))


def after_takeover(scene: Scene) -> Outcome:
    """The reply to the turn after a takeover, or to a wish for the number later in the session."""
    place = replace(scene.place, state=State.DANGER, danger=scene.place.danger or "unclear")
    scene, care = replace(scene, place=place), scene.library.care
    match wish_of(scene):
        case Wish.NUMBER:
            return _number(scene)
        case Wish.QUIET:
            return _quiet(scene)
        case Wish.NOT_SAFE:
            return _stay_here(scene, care.replies[place.danger]["again"])
        case Wish.MISUNDERSTOOD:
            return _believe(scene)
        case Wish.EXERCISE:
            return _exercise(scene)
        case Wish.STOP:
            return stop(scene)
        case Wish.SILENCE if place.misses == 0:
            return _stay_here(scene, care.after["silence"], misses=1)
        case Wish.SILENCE:
            return _end(scene, care.after["end"])
        case Wish.UNCLEAR:
            return _stay_here(scene, care.after["unclear"])
        case wish:
            assert_never(wish)


def wish_of(scene: Scene) -> Wish:
    """What a turn asks for, by its words where they say it, else by its act."""
    act = understand(scene.library, None, scene.turn).act
    if act is Act.STOP:
        return Wish.STOP
    for name, wish in (("number", Wish.NUMBER), ("stay", Wish.QUIET), ("denial", Wish.MISUNDERSTOOD)):
        if hears(scene, name):
            return wish
    if act is Act.NO and scene.place.danger in _QUIET_EXIT:
        return Wish.NOT_SAFE
    if act is Act.ANSWER and exercise_named(scene) is not None:
        return Wish.EXERCISE
    return _WISHES.get(act, Wish.UNCLEAR)


_WISHES = {
    Act.YES: Wish.NUMBER,
    Act.REPEAT: Wish.NUMBER,
    Act.HELP: Wish.NUMBER,
    Act.OPEN: Wish.NUMBER,
    Act.NO: Wish.MISUNDERSTOOD,
    Act.PAUSE: Wish.QUIET,
    Act.RESUME: Wish.QUIET,
    Act.START: Wish.EXERCISE,
    Act.SOMETHING_ELSE: Wish.EXERCISE,
    Act.SILENCE: Wish.SILENCE,
}


def is_asked_for(scene: Scene, *, over: bool) -> bool:
    """Whether a turn later in such a session asks for the number or for quiet, or for anything but a certain exercise.

    After a takeover nothing is suggested: only an exercise that is asked for by its name begins.
    """
    if hears(scene, "number") or hears(scene, "stay"):
        return True
    act = understand(scene.library, None, scene.turn).act
    idle = over or scene.place.state is State.MENU
    return (act is Act.START and scene.turn.exercise is None) or (idle and act in {Act.YES, Act.OPEN})


def hears(scene: Scene, name: str) -> bool:
    """Whether any of the words of a list stands in what was said."""
    said = f" {normalise(scene.turn.words)} "
    return any(f" {words} " in said for words in scene.library.care.hears[name])


def exercise_named(scene: Scene) -> str | None:
    """The exercise that a turn asks for, by id: as the platform tells, else by a name of it in what was said."""
    if scene.turn.exercise in scene.library.exercises:
        return scene.turn.exercise
    said = f" {normalise(scene.turn.words)} "
    names = {
        normalise(name): one.id for one in scene.library.exercises.values() for name in (one.title, *one.people_say)
    }
    found = [name for name in names if f" {name} " in said]
    return names[max(found, key=len)] if found else None


def quiet_parts(scene: Scene) -> tuple[Part, ...]:
    """A slow and very short moment: feet, eyes, one hand; never the breath."""
    texts = scene.library.care.after["stay"]
    return tuple(part for text in texts for part in (*said(scene, (text,)), Silence(QUIET_SECONDS)))


def _quiet(scene: Scene) -> Outcome:
    care = scene.library.care
    if scene.place.urgent:
        parts = (*said(scene, care.after["stay-urgent"]), Silence(CALL_SECONDS), *said(scene, ("{choice-urgent}",)))
    else:
        parts = (*quiet_parts(scene), *said(scene, care.after["stay-choice"]))
    return replace(scene.place, misses=0), scene.profile, Reply(parts, listen(scene))


def _believe(scene: Scene) -> Outcome:
    """The guard stays up: `takeovers` is not taken back by one denial."""
    place = Place(takeovers=scene.place.takeovers, variant=scene.place.variant)
    return place, scene.profile, Reply(said(scene, scene.library.care.after["believe"]), listen(scene))


def _exercise(scene: Scene) -> Outcome:
    """An exercise that was asked for by name, behind the number; quiet where none was named; none before help."""
    care, place = scene.library.care, scene.place
    if place.urgent or place.danger in _BODY_FIRST:
        return _stay_here(scene, care.after["not-yet"])
    first = said(scene, care.after["before-exercise"])
    named = exercise_named(scene)
    if named is None:
        return with_lead(scene, _quiet(scene), first)
    asked = replace(scene, turn=replace(scene.turn, exercise=named), room=scene.room.beside(first))
    return with_lead(scene, start(asked), first)


def stop(scene: Scene) -> Outcome:
    """Ends quietly, and keeps nothing."""
    return _end(scene, scene.library.care.after["stop-quiet" if scene.place.danger in _QUIET_EXIT else "stop"])


def _end(scene: Scene, texts: Iterable[str]) -> Outcome:
    place = Place(takeovers=scene.place.takeovers, variant=scene.place.variant)
    return place, scene.profile, Reply(said(scene, texts), End())


def _number(scene: Scene) -> Outcome:
    """The line again, how to write to it instead, and the choice."""
    line, *more = scene.library.care.after["number"]
    parts = (*said(scene, (line,)), *_lifeline(scene).text_option(), *said(scene, more))
    return replace(scene.place, misses=0), scene.profile, Reply(parts, listen(scene))


def _stay_here(scene: Scene, texts: Iterable[str], misses: int = 0) -> Outcome:
    return replace(scene.place, misses=misses), scene.profile, Reply(said(scene, texts), listen(scene))


def listen(scene: Scene) -> Listen:
    """A microphone for any words; after silence the number is said once more."""
    return Listen(said(scene, scene.library.care.after["silence"]), AnswerKind.WORDS)


def with_lead(scene: Scene, outcome: Outcome, lead: tuple[Part, ...]) -> Outcome:
    """The same outcome, for which room was left, with something said before it; it is still found by time."""
    place, profile, reply = outcome
    spans = timeline(lead + reply.parts, scene.measure)
    later = spans[len(lead)].start_seconds if len(spans) > len(lead) else 0.0
    return (
        replace(place, lead_seconds=place.lead_seconds + later),
        profile,
        replace(reply, parts=lead + reply.parts),
    )


def said(scene: Scene, texts: Iterable[str]) -> tuple[Part, ...]:
    """Texts of danger.yaml as they are said here."""
    return _lifeline(scene).parts(texts)


def _lifeline(scene: Scene) -> Lifeline:
    library, place = scene.library, scene.place
    kinds = _LINES.get(place.danger, (LineKind.CRISIS,))
    if place.danger == "overdose" and place.urgent:
        kinds = (LineKind.POISON,)
    return Lifeline(library.care, find_country(library.countries, scene.turn.where), kinds)
