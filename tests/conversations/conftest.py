"""Plays a conversation from YAML against the engine, in memory or through saved state, and compares what is heard."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import yaml

from skill.content.whole import load_whole
from skill.dialogue.conversation import Conversation, Talk
from skill.dialogue.helpline import Whereabouts
from skill.dialogue.place import Place, place_from_json
from skill.dialogue.reply import Beat, Listen, Part, Reply, Silence, Speak
from skill.dialogue.timeline import total_seconds
from skill.dialogue.turn import Act, Turn
from skill.phrases.resolve import Resolver
from skill.platforms.alexa.pace import ALEXA
from skill.settings import own_exercises
from skill.storage.memory import MemoryStore

START_SECONDS = 1_800_000_000.0
LISTENER = "tests:somebody"


def heard(parts: tuple[Part, ...]) -> str:
    """What a reply sounds like, as one line: words, and silences in brackets."""
    pieces: list[str] = []
    for part in parts:
        match part:
            case Speak(text) | Beat(text, _, _):
                pieces.append(text)
            case Silence(seconds):
                pieces.append(f"({seconds:g} s)")
    return " ".join(pieces)


def matches(pattern: str, text: str) -> bool:
    """Whether a text is what a pattern says; `...` stands for any words."""
    parts = [re.escape(" ".join(part.split())) for part in pattern.split("...")]
    return re.fullmatch(r"\s*" + r"\s*.*?\s*".join(parts) + r"\s*", text, re.DOTALL) is not None


@dataclass
class Player:
    """A listener with a clock, and the conversation that they are in."""

    make: Callable[[], Conversation]
    resolver: Resolver
    through_saved_state: bool
    now_seconds: float = START_SECONDS
    place: Place | None = None
    country: str | None = None
    reply: Reply | None = None
    reply_seconds: float = 0.0
    conversation: Conversation = field(init=False)

    def __post_init__(self) -> None:
        self.conversation = self.make()

    def play(self, turn: dict[str, Any]) -> str:
        """One entry of a transcript; returns what was heard."""
        if "away" in turn:
            self._leave(_seconds(turn["away"]))
        if turn.get("silence"):
            self._take(Turn(Act.SILENCE, self._moment(turn) + 8, where=Whereabouts(setting=self.country)))
        else:
            self._take(self._said(turn["say"], self._moment(turn)))
        assert self.reply is not None
        return heard(self.reply.parts)

    def _moment(self, turn: dict[str, Any]) -> float:
        """When the listener speaks: at a second of the reply, or one second after its end."""
        return self.now_seconds + (_seconds(turn["at"]) if "at" in turn else self.reply_seconds + 1)

    def _said(self, words: str, at_seconds: float) -> Turn:
        if words == "open steady steps":
            return Turn(Act.OPEN, at_seconds)
        listen = self.reply.then if self.reply is not None else None
        if isinstance(listen, Listen):
            guess = self.resolver.resolve(words, listen.expects, listen.options)
        else:
            guess = self.resolver.resolve(words)
        return Turn(
            guess.act,
            at_seconds,
            guess.words,
            guess.exercise,
            guess.need,
            guess.length_seconds,
            guess.number,
            danger=guess.danger,
            where=Whereabouts(setting=self.country),
        )

    def _take(self, turn: Turn) -> None:
        if self.through_saved_state:
            self.conversation = self.make()
            if self.place is not None:
                self.place = place_from_json(json.loads(json.dumps(self.place.to_json())))
                assert self.place is not None
        taken = self.conversation.take(Talk(LISTENER, turn, self.place))
        self.place, self.reply = taken.place, taken.reply
        self.now_seconds = turn.at_seconds
        self.reply_seconds = total_seconds(taken.reply.parts, ALEXA.seconds)
        if not isinstance(taken.reply.then, Listen):
            self.place = None

    def _leave(self, seconds: float) -> None:
        if self.place is not None:
            self._take(Turn(Act.LEFT, self.now_seconds + self.reply_seconds + 16))
        self.place = None
        self.reply_seconds = 0.0
        self.now_seconds += seconds


def _seconds(text: str) -> float:
    units = {"s": 1, "m": 60, "h": 3600, "d": 86400}
    return sum(float(number) * units[unit] for number, unit in re.findall(r"([\d.]+)([smhd])", text))


def conversations() -> Iterator[Path]:
    yield from sorted(Path(__file__).parent.glob("*.yaml"))


@pytest.fixture(params=["in memory", "through saved state"])
def player(request: pytest.FixtureRequest) -> Player:
    library, book = load_whole(own_exercises(), "en")
    store = MemoryStore()

    def make() -> Conversation:
        return Conversation(library, store, ALEXA.seconds)

    return Player(make, Resolver(book), through_saved_state=request.param == "through saved state")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "conversation" in metafunc.fixturenames:
        files = list(conversations())
        metafunc.parametrize("conversation", files, ids=[file.stem for file in files])


@pytest.fixture
def check_conversation() -> Callable[[Path, Player], None]:
    def check(file: Path, player: Player) -> None:
        data = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # all values are text
        player.country = data.get("country")
        for number, turn in enumerate(data["turns"], start=1):
            sounds = player.play(turn)
            what = f"{file.name}, turn {number} ({turn.get('say', 'silence')})"
            wanted = turn.get("hear", [])
            for pattern in [wanted] if isinstance(wanted, str) else wanted:
                assert matches(pattern, sounds), f"{what}: heard\n  {sounds}\nwanted\n  {pattern}"
            assert player.reply is not None
            ends = "listens" if isinstance(player.reply.then, Listen) else "ends"
            assert ends == turn.get("then", "listens"), f"{what}: the session {ends}"
            if "lasts" in turn:
                least, _, most = turn["lasts"].partition(" to ")
                assert _seconds(least) <= player.reply_seconds <= _seconds(most or least), (
                    f"{what}: lasts {player.reply_seconds:.1f} s"
                )

    return check
