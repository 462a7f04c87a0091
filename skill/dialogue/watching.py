"""A turn in which there is something to hear -> the reply to danger, or the turn as the engine may answer it."""

from collections.abc import Callable
from dataclasses import dataclass

from skill.dialogue.danger import Kind, Tier, Verdict, assess
from skill.dialogue.place import State
from skill.dialogue.question import answers_early, answers_with
from skill.dialogue.refuge import after_takeover, is_asked_for, reply_name, takeover
from skill.dialogue.scene import Here, Outcome, Scene, here
from skill.dialogue.soft import after_ease, after_soft, ask_softly, ease, gently, with_room_for_care, without_holds
from skill.dialogue.turn import Act, Turn
from skill.dialogue.value import replace

_TIERS = {Kind.LOSS: Tier.SOFT, Kind.UNCLEAR: Tier.SOFT, Kind.EXERCISE_SAFETY: Tier.NONE}
"""Of a kind that a platform names without words; of all others a takeover."""


@dataclass(frozen=True)
class Onward:
    """No reply of its own: the engine answers, and what came of it may be changed."""

    scene: Scene
    after: Callable[[Scene, Outcome], Outcome] = lambda _, outcome: outcome


def watched(scene: Scene) -> Outcome | Onward:
    """The reply to danger, or the way on."""
    turn, state, guarded = scene.turn, scene.place.state, scene.place.takeovers > 0
    if turn.act is Act.LEFT:
        return Onward(scene)
    at = None if state in {State.DANGER, State.SAFE, State.MENU, State.RETURNING} else here(scene)
    verdict = _verdict(turn, _asked(scene, at))
    soft = verdict.tier is Tier.SOFT
    if verdict.tier is Tier.TAKEOVER or (soft and (state is State.SAFE or _rises(scene, verdict))):
        return takeover(scene, reply_name(scene, verdict.kind), urgent=verdict.imminent)
    if state is State.DANGER or (guarded and is_asked_for(scene, over=at is not None and at.over)):
        return after_takeover(scene)
    if state is State.SAFE:
        return after_soft(scene)
    if state is State.PAUSED and scene.place.danger and (eased := after_ease(scene)):
        return eased
    onward = _plain(scene)
    if soft:
        name = reply_name(scene, verdict.kind)
        return Onward(onward, lambda _, outcome: ask_softly(scene, outcome, verdict.kind, name))
    if verdict.kind is Kind.EXERCISE_SAFETY:
        return _eased(scene, onward, at)
    return Onward(onward)


def _rises(scene: Scene, verdict: Verdict) -> bool:
    """Whether heavy words are taken as danger: after one takeover all are, but a denial that answers it."""
    return scene.place.takeovers > 0 and not (scene.place.state is State.DANGER and verdict.guard == "denial")


def _plain(scene: Scene) -> Scene:
    """The same turn for the engine, to which danger is nothing that is asked for."""
    if scene.turn.act is not Act.DANGER and scene.turn.danger is None and not scene.place.danger:
        return scene
    act = Act.UNKNOWN if scene.turn.act is Act.DANGER else scene.turn.act
    turn = replace(scene.turn, act=act, danger=None)
    return replace(scene, turn=turn, place=replace(scene.place, danger=""))


def _verdict(turn: Turn, asked: str | None) -> Verdict:
    spoken = assess(turn.words, asked)
    if turn.danger is None or spoken.tier is Tier.TAKEOVER:
        return spoken
    named = Verdict(_TIERS.get(turn.danger, Tier.TAKEOVER), turn.danger, "phrase book")
    return spoken if spoken.tier is Tier.SOFT and named.tier is Tier.NONE else named


def _asked(scene: Scene, at: Here | None) -> str | None:
    """The name of the question that the words answer."""
    if at is None:
        return "menu" if scene.place.state in {State.MENU, State.RETURNING} else "safe"
    if at.over:
        return "next"
    if at.asking is not None:
        return at.asking.name or at.asking.id
    step = at.next_ask.step if at.next_ask is not None and answers_early(scene.turn, at.next_ask) else None
    return None if step is None else getattr(step, "name", "") or step.id


def _eased(scene: Scene, onward: Scene, at: Here | None) -> Outcome | Onward:
    """Dizzy, pregnant, in pain: an exercise that is going on stops; a request or an answer is served gently."""
    idle = at is None or at.over
    answers = at is not None and (
        (at.asking is not None and answers_with(onward.turn.act))
        or (at.next_ask is not None and answers_early(onward.turn, at.next_ask))
    )
    if idle or answers or scene.turn.act is Act.START:
        return Onward(with_room_for_care(without_holds(onward)), gently)
    assert at is not None
    return ease(onward, at)
