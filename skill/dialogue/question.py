"""An answer to a question of an exercise -> what it leads to; silence and "skip" are answers too."""

from skill.dialogue.exercise import AnswerKind, Ask
from skill.dialogue.inside import finish
from skill.dialogue.listening import hear
from skill.dialogue.passage import listen_for, option_values, play
from skill.dialogue.place import State
from skill.dialogue.reply import Part, Reply
from skill.dialogue.scene import Here, Outcome, Scene
from skill.dialogue.score import Moment, Score, jump
from skill.dialogue.turn import Act, Turn
from skill.dialogue.value import replace


def answer(scene: Scene, at: Here, step: Ask) -> Outcome:
    """Keeps the answer for now and goes on where it leads; asks once more when it was not understood."""
    heard = hear(scene.library, step, scene.turn)
    if heard is None and scene.place.misses == 0:
        return _ask_again(scene, at, step)
    if heard is None or heard.nothing:
        lead = scene.say("going_on") if step.if_silent is None else scene.say_line(step.if_silent)
        return _go_on(scene, at.score, jump(at.score, at.index, step.silent_go), lead)
    answers = {**scene.place.answers, step.name: heard.value} if step.name else scene.place.answers
    scene = replace(scene, place=replace(scene.place, answers=answers))
    return _go_on(scene, at.score, jump(at.score, at.index, heard.go), ())


def _go_on(scene: Scene, score: Score, index: int, lead: tuple[Part, ...]) -> Outcome:
    if index >= len(score.moments):
        return finish(scene, lead)
    return play(scene, score, score.moments[index].key, lead)


def _ask_again(scene: Scene, at: Here, step: Ask) -> Outcome:
    """The question once more, in fewer words."""
    moment = at.score.moments[at.index]
    name = {
        AnswerKind.NUMBER: "unclear_number",
        AnswerKind.YES_NO: "unclear_yes_no",
        AnswerKind.CHOICE: "unclear_choice",
    }.get(step.kind, "again_words")
    words: tuple[Part, ...] = scene.say(name, **option_values(scene.library, step))
    place = replace(scene.place, state=State.ASKED, spot=moment.key, misses=1)
    return place, scene.profile, Reply(words, listen_for(scene, moment))


def answers_with(act: Act) -> bool:
    """Whether an act answers a question that is being asked; all other acts are commands."""
    return act in {Act.ANSWER, Act.YES, Act.NO, Act.SILENCE, Act.UNKNOWN, Act.SKIP}


def answers_early(turn: Turn, moment: Moment) -> bool:
    """Whether a turn answers the question at the end of what is still being said.

    Somebody who knows the exercise does not wait, and a voice may be quicker than its duration model.
    """
    assert isinstance(moment.step, Ask)
    closed = moment.step.kind in {AnswerKind.YES_NO, AnswerKind.CHOICE}
    return turn.act is Act.ANSWER or (closed and turn.act in {Act.YES, Act.NO})


def at_question(at: Here, moment: Moment) -> tuple[Here, Ask]:
    """The same as if all had been heard, up to a question."""
    assert isinstance(moment.step, Ask)
    return replace(at, spot=moment.key, index=at.score.find(moment.key), asking=moment.step), moment.step
