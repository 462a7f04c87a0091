"""One listener at one device: things they do in, requests to the skill and what they hear out, on one clock."""

from collections.abc import Callable
from dataclasses import replace
from typing import assert_never
from uuid import uuid4

from skill.simulator import device
from skill.simulator.answer import read_answer
from skill.simulator.caption import captions
from skill.simulator.client import Client
from skill.simulator.device import Asking, Closed, Lingering, Listening, Speaking
from skill.simulator.envelope import Caller, Elicit, Intent, envelope
from skill.simulator.passage import Passage, passages, total_seconds, until
from skill.simulator.stage import Stage
from skill.simulator.transcript import Then, Turn
from skill.simulator.understanding import Understand

Show = Callable[[str], None]
"""Shows one line to the listener."""

_AWAY_SECONDS = 60.0
"""From here on the time between two sessions is worth telling."""

Rest = Closed | Speaking | Listening | Lingering
"""What the device may be doing when it is the listener's move."""


class Desk:
    """The device, who is at it, and the skill behind it. Every method may raise ServerError."""

    def __init__(
        self, client: Client, caller: Caller, understand: Understand, stage: Stage, show: Show, *, explain: bool
    ) -> None:
        self._client = client
        self._caller = caller
        self._understand = understand
        self._show = show
        self._explain = explain
        self.stage = stage
        self.state: Rest = Closed()
        self.turns: list[Turn] = []
        """What has happened so far, for the transcript."""
        self.refused = False
        """True once the skill has given an answer that Alexa would refuse."""

    @property
    def passages(self) -> tuple[Passage, ...]:
        """What is being said now."""
        return passages(self.state.speech) if isinstance(self.state, Speaking) else ()

    def hear(self, words: str, at_seconds: float | None = None) -> None:
        """The listener says something, `at_seconds` into the reply when that interrupts it."""
        self.turns.append(Turn(say=words, at=at_seconds))
        self._go_on(device.hear(self.state, words, self._intent, f"amzn1.echo-api.session.{uuid4()}"))
        if isinstance(self.state, Closed) and self.state.puzzled:
            self._show('note> That is not for this skill. Say "open steady steps".')

    def spoken(self, until_seconds: float | None = None) -> None:
        """What is being said has been heard to its end, or until it was cut."""
        if not isinstance(self.state, Speaking):
            return
        whole = total_seconds(self.passages)
        seconds = whole if until_seconds is None else min(until_seconds, whole)
        self.stage.record(self.passages, seconds)
        heard = [self.turns[-1].hear, *(caption.text for caption in captions(until(self.passages, seconds)))]
        self.turns[-1] = replace(self.turns[-1], hear=" ".join(heard).strip(), seconds=self.turns[-1].seconds + seconds)
        if until_seconds is None:
            self._go_on(device.finish(self.state))

    def wait(self) -> None:
        """Nothing was said for as long as the device waits."""
        if isinstance(self.state, Listening | Lingering):
            self.stage.rest(self.state.seconds)
            self.turns.append(Turn(silence=self.state.seconds))
            self._go_on(device.wait(self.state))
            if isinstance(self.state, Closed):
                self._show("note> Nothing was heard, so the session is over.")

    def away(self, seconds: float) -> None:
        """Nobody was there, and no session was open."""
        self.stage.leave(seconds)
        if seconds >= _AWAY_SECONDS:
            self.turns.append(Turn(away=seconds))

    def leave(self) -> None:
        """The listener goes; an open session is ended."""
        self._settle(device.leave(self.state))

    def _go_on(self, state: device.State) -> None:
        """Settles, and notes where the last turn has led."""
        self._settle(state)
        if not isinstance(self.state, Speaking):
            self.turns[-1] = replace(self.turns[-1], then=_then(self.state))

    def _settle(self, state: device.State) -> None:
        """Asks the skill for as long as the device has something to ask, then rests in the state that follows."""
        while isinstance(state, Asking):
            state = self._ask(state)
        self.state = state

    def _ask(self, asking: Asking) -> device.State:
        request_id = f"amzn1.echo-api.request.{uuid4()}"
        body = envelope(self._caller, asking.session, asking.request, self.stage.now, request_id)
        answer = read_answer(self._client.send(body), asking.request)
        for refusal in answer.refusals:
            self.refused = True
            self._show(f"note> Alexa would refuse this reply: {refusal}.")
        return device.take(asking, answer)

    def _intent(self, words: str, elicits: Elicit | None) -> Intent:
        understood = self._understand(words, elicits)
        if self._explain:
            self._show(f"note> {understood.why}")
        return understood.intent


def _then(state: Closed | Listening | Lingering) -> Then:
    match state:
        case Closed():
            return "ends"
        case Listening():
            return "listens"
        case Lingering():
            return "lingers"
        case _:
            assert_never(state)
