"""Words that are heavy, and a body that needs care: one gentle question, one gentle note, and what follows."""

from skill.dialogue.danger import Kind
from skill.dialogue.exercise import AnswerKind, holds_breath
from skill.dialogue.listening import understand
from skill.dialogue.passage import play
from skill.dialogue.place import Place, State
from skill.dialogue.refuge import exercise_named, hears, quiet_parts, said, stop, takeover, with_lead
from skill.dialogue.reply import Listen, Part, Reply
from skill.dialogue.scene import Here, Outcome, Scene, menu
from skill.dialogue.scene import listen as listen_again
from skill.dialogue.turn import Act
from skill.dialogue.value import replace
from skill.dialogue.wording import speak

_QUESTIONS = {Kind.LOSS: "loss", Kind.MEDICAL: "body", Kind.ABUSE: "unsafe"}


def ask_softly(scene: Scene, outcome: Outcome, kind: Kind | None, name: str) -> Outcome:
    """Asks whether the listener is safe; what the engine made of their words waits behind the answer."""
    waiting = outcome[0]
    place = replace(waiting, state=State.SAFE, waiting=waiting.state, danger=name, misses=0)
    return _ask(replace(scene, place=place), _QUESTIONS.get(kind, "heavy") if kind else "heavy")


def _ask(scene: Scene, question: str) -> Outcome:
    soft = scene.library.care.soft
    return scene.place, scene.profile, Reply(speak(soft[question]), Listen(speak(soft["again"]), AnswerKind.WORDS))


def after_soft(scene: Scene) -> Outcome:
    """Yes leads gently on; no, not sure and silence lead to help; anything else is asked about once more."""
    act = understand(scene.library, None, scene.turn).act
    safe = act is Act.YES or (hears(scene, "safe") and act is not Act.NO)
    unsafe = act in {Act.NO, Act.SILENCE, Act.HELP} or hears(scene, "unsafe")
    if act is Act.STOP:
        return stop(scene)
    if safe and not unsafe:
        return _go_on(scene)
    if (unsafe and not safe) or scene.place.misses:
        return takeover(scene, scene.place.danger, urgent=False)
    return _ask(replace(scene, place=replace(scene.place, misses=1)), "again")


def _go_on(scene: Scene) -> Outcome:
    """What the engine had made of the words, said again from its beginning."""
    lead = _texts(scene, "on")
    scene = replace(
        scene, place=replace(scene.place, state=scene.place.waiting, waiting=State.MENU, danger="", misses=0)
    )
    match scene.place.state:
        case State.INSIDE | State.ASKED if scene.score().find(scene.place.spot) >= 0:
            return _play_on(scene, lead)
        case State.PAUSED:
            return scene.place, scene.profile, Reply(lead + scene.say("paused"), listen_again(scene, "paused_again"))
        case State.RETURNING:
            words = lead + scene.say("welcome_back", exercise=scene.title)
            return scene.place, scene.profile, Reply(words, listen_again(scene, "again_yes_no", AnswerKind.YES_NO))
        case _:
            return menu(scene, lead + scene.say("menu"), keep=scene.place)


def _play_on(scene: Scene, lead: tuple[Part, ...]) -> Outcome:
    """Plays from the spot; an exercise that only begins has its safety line, which nobody has heard yet."""
    score = scene.score()
    if score.find(scene.place.spot) == 0 and scene.exercise.safety is not None:
        lead += scene.say_line(scene.exercise.safety)
    return play(scene, score, scene.place.spot, lead)


def ease(scene: Scene, at: Here) -> Outcome:
    """Cueing stops; a look around the room is offered, or to stop here."""
    place = replace(scene.place, state=State.PAUSED, spot=at.spot, danger=Kind.EXERCISE_SAFETY.value)
    choice = _texts(scene, "body-choice")
    return place, scene.profile, Reply(_texts(scene, "body") + choice, Listen(choice, AnswerKind.WORDS))


def after_ease(scene: Scene) -> Outcome | None:
    """The look around the room, when it is wanted; None for everything else."""
    act = understand(scene.library, None, scene.turn).act
    if act is Act.YES or (hears(scene, "stay") and act not in {Act.NO, Act.STOP}):
        place = Place(variant=scene.place.variant)
        return menu(replace(scene, place=place), quiet_parts(scene) + scene.say("offer"))
    return None


def gently(scene: Scene, outcome: Outcome) -> Outcome:
    """The note for a body that needs care, before what was asked for."""
    return with_lead(scene, outcome, _texts(scene, "body-go-on"))


def with_room_for_care(scene: Scene) -> Scene:
    """The same turn, with room left for that note."""
    return replace(scene, room=scene.room.beside(_texts(scene, "body-go-on")))


def without_holds(scene: Scene) -> Scene:
    """The same turn; a request for an exercise that holds the breath becomes one for an exercise that does not."""
    turn, exercises = scene.turn, scene.library.exercises
    named = exercises.get(exercise_named(scene) or "")
    if turn.act is not Act.START and (named is None or turn.act is not Act.UNKNOWN):
        return scene
    if named is not None and not holds_breath(named):
        return replace(scene, turn=replace(turn, act=Act.START, exercise=named.id))
    serving = [one for one in exercises.values() if turn.need in one.helps_with] if named is None else []
    free = [
        one.id for one in (*serving, exercises[scene.library.default], *exercises.values()) if not holds_breath(one)
    ]
    return replace(scene, turn=replace(turn, act=Act.START, exercise=free[0])) if free else scene


def _texts(scene: Scene, name: str) -> tuple[Part, ...]:
    return said(scene, scene.library.care.after[name])
