"""One turn and all that it is answered from; and the few ways in which every reply is made."""

from dataclasses import dataclass, replace

from skill.dialogue.exercise import AnswerKind, Ask, Exercise, Library, Line
from skill.dialogue.place import Place, State
from skill.dialogue.profile import Profile
from skill.dialogue.reply import End, Listen, Part, Reply, Speak
from skill.dialogue.score import Moment, Score, Stretch, make_score, perform
from skill.dialogue.timeline import Measure, part_at, timeline, total_seconds
from skill.dialogue.turn import Turn
from skill.dialogue.wording import common, listed, sentences, wording

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
        return make_score(
            self.library,
            self.exercise,
            place.version,
            place.plan,
            opening=place.opening,
            pace=place.pace,
            variant=place.variant,
        )

    def say(self, name: str, **values: str) -> tuple[Part, ...]:
        """Common words as parts."""
        return speak(common(self.library, name, values, self.place.variant))

    def say_line(self, line: Line) -> tuple[Part, ...]:
        """A line of the exercise as parts."""
        return speak(wording(line, self.place.answers, self.place.variant))


def speak(text: str) -> tuple[Part, ...]:
    """A text as one part per sentence."""
    return tuple(Speak(sentence) for sentence in sentences(text))


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

    @property
    def over(self) -> bool:
        """The exercise had come to its end."""
        return self.index >= len(self.score.moments)


def here(scene: Scene) -> Here:
    """What was being heard at the moment of the turn: where the last reply began, and the time since then."""
    place, score = scene.place, scene.score()
    if place.state is not State.INSIDE:
        index = max(score.find(place.spot), 0)
        return Here(score, place.spot, index, _ask(score, index) if place.state is State.ASKED else None)
    stretch = perform(score, place.spot, place.answers)
    spans = timeline(stretch.parts, scene.measure)
    elapsed = scene.turn.at_seconds - place.replied_seconds - place.lead_seconds
    part = part_at(spans, max(elapsed, 0.0))
    if part is None or elapsed > spans[-1].end_seconds - NEARLY_SECONDS:
        return _all_heard(score, stretch)
    spot = stretch.heard[part].spot
    index = score.find(spot)
    return Here(score, spot, index, _ask(score, index), stretch.ask)


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
    too_old = scene.turn.at_seconds - place.replied_seconds > KEPT_SECONDS
    return Place(variant=place.variant) if too_old else place


def play(scene: Scene, score: Score, spot: str, lead: tuple[Part, ...] = ()) -> Outcome:
    """Says the lead, then performs from a spot to the next question or to the end."""
    stretch = perform(score, spot, scene.place.answers)
    place = replace(
        scene.place,
        state=State.INSIDE,
        spot=spot,
        edition=score.exercise.edition,
        lead_seconds=_lead_seconds(lead, stretch, scene.measure),
        misses=0,
    )
    parts = lead + stretch.parts
    if stretch.ask is not None:
        return place, scene.profile, Reply(parts, listen_for(scene, stretch.ask))
    if score.exercise.ends_quietly:
        return place, scene.profile, Reply(parts, End())
    return place, scene.profile, Reply((*parts, *scene.say("offer")), listen(scene, "offer_again"))


def _lead_seconds(lead: tuple[Part, ...], stretch: Stretch, measure: Measure) -> float:
    spans = timeline(lead + stretch.parts, measure)
    return spans[len(lead)].start_seconds if len(spans) > len(lead) else total_seconds(lead, measure)


def menu(scene: Scene, words: tuple[Part, ...], keep: Place | None = None) -> Outcome:
    """Asks what the listener would like; a place worth going back to stays until another exercise begins."""
    place = Place() if keep is None or keep.exercise is None else replace(keep, state=State.MENU)
    place = replace(place, variant=scene.profile.visits, misses=0)
    return place, scene.profile, Reply(words, listen(scene, "menu_again"))


def end(scene: Scene, place: Place, words: tuple[Part, ...]) -> Outcome:
    """Says the words, and the session ends."""
    return place, scene.profile, Reply(words, End())


def stop(scene: Scene) -> Outcome:
    """Ends kindly, and keeps the place."""
    place = kept_place(scene)
    if place.state is State.PAUSED:
        return end(scene, place, scene.say("stopped", exercise=scene.title))
    return end(scene, place, scene.say("goodbye"))


def listen(scene: Scene, again: str, expects: AnswerKind = AnswerKind.NOTHING) -> Listen:
    """An open microphone, with common words as its reprompt."""
    return Listen(scene.say(again), expects)


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
    return Listen(scene.say(name, **option_values(scene.library, step)), step.kind, options)


def option_values(library: Library, step: Ask) -> dict[str, str]:
    """The options of a choice as a spoken list, for the common words that name them."""
    if step.kind is not AnswerKind.CHOICE:
        return {}
    return {"options": listed(library, tuple(option.words[0] for option in step.options))}
