"""One turn and all that it is answered from; where it finds the listener, and the few replies that are no exercise."""

from dataclasses import dataclass
from functools import lru_cache

from skill.dialogue.bridge import pieces
from skill.dialogue.exercise import AnswerKind, Ask, Exercise, Library, Line, Version
from skill.dialogue.kept import kept
from skill.dialogue.manner import Manner
from skill.dialogue.place import ALL, Place, State
from skill.dialogue.profile import Profile
from skill.dialogue.reply import End, Listen, Part, Reply
from skill.dialogue.room import BOUNDLESS, Room
from skill.dialogue.score import Moment, Score, make_score
from skill.dialogue.stretch import Stretch, perform
from skill.dialogue.timeline import Measure, Span, part_at, timeline
from skill.dialogue.turn import Turn
from skill.dialogue.value import replace
from skill.dialogue.wording import common, speak, spoken

KEPT_SECONDS = 7 * 24 * 3600.0
"""A place can be gone back to for so long."""
NEARLY_SECONDS = 3.0
"""An interruption this close before the end of a reply counts as after it: voices differ from their models."""

Outcome = tuple[Place, Profile, Reply]


@dataclass(frozen=True)
class Scene:
    """One turn, where it finds the listener, and the library and voice to answer with."""

    library: Library
    place: Place
    profile: Profile
    turn: Turn
    measure: Measure
    room: Room = BOUNDLESS
    """How much one reply can hold."""
    guarded: bool = False
    """There was danger in this session before this turn, wherever the place has come to meanwhile."""

    @property
    def exercise(self) -> Exercise:
        """The exercise that the place is in."""
        return self.library.exercises[self.place.exercise or self.library.default]

    @property
    def title(self) -> str:
        """Its title, as it stands inside a sentence."""
        return self.exercise.title[:1].lower() + self.exercise.title[1:]

    def score(self) -> Score:
        """The exercise as it is played at this place."""
        place = self.place
        plan = tuple(place.plan.items())
        return _score(
            self.library, self.exercise, place.version, plan, place.opening, place.pace, place.variant, place.manner
        )

    def say(self, name: str, **values: str) -> tuple[Part, ...]:
        """Common words as parts, with values of our own; after danger those of them that suggest nothing."""
        if (self.guarded or self.place.takeovers) and name in self.library.care.instead:
            return speak(self.library.care.instead[name])
        return speak(common(self.library, name, values, self.place.variant))

    def say_line(self, line: Line) -> tuple[Part, ...]:
        """A line of the exercise as parts."""
        return spoken(line, self.place.answers, self.place.variant)

    def reply(self, words: tuple[Part, ...], then: Listen | End) -> Reply:
        """A reply of few words; the same one for all who hear it, unless somebody's answers may be in it."""
        return Reply(words, then) if self.place.answers else _shared_reply(words, then)

    def listen(self, again: tuple[Part, ...], expects: AnswerKind, options: tuple[str, ...] = ()) -> Listen:
        """An open microphone; the same one for all who are asked again in these words, which are ours."""
        return _shared_listen(again, expects, options)


# What a platform makes of the same reply has to be made once.
_shared_reply = lru_cache(maxsize=256)(Reply)
_shared_listen = lru_cache(maxsize=256)(Listen)


@lru_cache(maxsize=256)
def _score(
    library: Library,
    exercise: Exercise,
    version: Version,
    plan: tuple[tuple[str, float], ...],
    opening: bool,
    pace: int,
    variant: int,
    manner: Manner,
) -> Score:
    """The same score for every visit that plays the exercise in the same way."""
    return make_score(
        library, exercise, version, dict(plan), opening=opening, pace=pace, variant=variant, manner=manner
    )


@dataclass(frozen=True)
class Here:
    """What was being heard when the listener spoke."""

    score: Score
    spot: str
    """The breath or sentence being heard; the question once it was asked; empty when all was heard."""
    index: int
    """Of its moment in the score; past the last one when all was heard."""
    asking: Ask | None
    """The question whose answer is awaited, or was already being thought about."""
    next_ask: Moment | None = None
    """The question at the end of what was being said."""
    onward: int | None = None
    """At a bridge: the piece of the stretch that comes next."""

    @property
    def gone(self) -> bool:
        """The step is not in the script any more."""
        return not self.over and self.score.find(self.spot) < 0

    @property
    def over(self) -> bool:
        """The exercise had come to its end."""
        return self.index >= len(self.score.moments)


@kept
def here(scene: Scene) -> Here:
    """What was being heard at the moment of the turn: where the last reply began, and the time since then."""
    place, score = scene.place, scene.score()
    if place.state is not State.INSIDE:
        index = max(score.find(place.spot), 0)
        return Here(score, place.spot, index, _ask(score, index) if place.state is State.ASKED else None)
    if score.find(place.spot) < 0:
        return Here(score, place.spot, 0, None)
    stretch = perform(score, place.spot, place.answers)
    heard, onward = stretch.heard, None
    if place.divided:
        divided = tuple(piece.heard for piece in pieces(score, stretch, scene.room, scene.say("bridge")))
        heard = divided[place.from_piece : place.to_piece]
        onward = None if place.to_piece == ALL else min(place.to_piece, len(divided))
    same = heard is stretch.heard and not place.answers
    spans = _spans(stretch, scene.measure) if same else timeline((item.part for item in heard), scene.measure)
    elapsed = scene.turn.at_seconds - place.replied_seconds - place.lead_seconds
    part = part_at(spans, max(elapsed, 0.0))
    if part is None or elapsed > spans[-1].end_seconds - NEARLY_SECONDS:
        if onward is None:
            return _all_heard(score, stretch)
        spot = divided[min(onward, len(divided) - 1)].spot
        return Here(score, spot, score.find(spot), None, onward=onward)
    spot = heard[part].spot
    index = score.find(spot)
    return Here(score, spot, index, _ask(score, index), stretch.ask if onward is None else None)


@lru_cache(maxsize=256)
def _spans(stretch: Stretch, measure: Measure) -> tuple[Span, ...]:
    """The timeline of a stretch that many visits share."""
    return timeline(stretch.parts, measure)


def _all_heard(score: Score, stretch: Stretch) -> Here:
    if stretch.ask is None:
        return Here(score, "", len(score.moments), None)
    index = score.find(stretch.ask.key)
    return Here(score, stretch.ask.key, index, _ask(score, index))


def _ask(score: Score, index: int) -> Ask | None:
    step = score.moments[index].step
    return step if isinstance(step, Ask) and step.kind is not AnswerKind.NOTHING else None


def kept_place(scene: Scene) -> Place:
    """The place to keep when the listener leaves now; a fresh one when there is nothing to go back to."""
    place = scene.place
    if place.state is State.INSIDE:
        at = here(scene)
        place = Place(variant=place.variant) if at.over else replace(place, state=State.PAUSED, spot=at.spot)
    elif place.state in {State.RETURNING, State.ASKED}:
        place = replace(place, state=State.PAUSED)
    elif place.state is State.OFFERED:
        place = Place(variant=place.variant)
    too_old = scene.turn.at_seconds - place.replied_seconds > KEPT_SECONDS
    return Place(variant=place.variant) if too_old else place


def menu(scene: Scene, words: tuple[Part, ...], keep: Place | None = None) -> Outcome:
    """Asks what the listener would like; a place worth going back to stays until another exercise begins."""
    place = Place() if keep is None or keep.exercise is None else replace(keep, state=State.MENU)
    place = replace(place, variant=scene.profile.visits, misses=0)
    return place, scene.profile, scene.reply(words, listen(scene, "menu_again"))


def end(scene: Scene, place: Place, words: tuple[Part, ...]) -> Outcome:
    """Says the words, and the session ends."""
    return place, scene.profile, scene.reply(words, End())


def stop(scene: Scene) -> Outcome:
    """Ends kindly, and keeps the place."""
    place = kept_place(scene)
    if place.state is State.PAUSED:
        return end(scene, place, scene.say("stopped", exercise=scene.title))
    return end(scene, place, scene.say("goodbye"))


def listen(scene: Scene, again: str, expects: AnswerKind = AnswerKind.NOTHING) -> Listen:
    """An open microphone, with common words as its reprompt."""
    return scene.listen(scene.say(again), expects)
