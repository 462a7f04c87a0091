"""The draft of an exercise in, and how much a reply holds on each platform; findings on what outgrows it, out.

A long exercise is divided between sentences, steps and breaths; only what stands in one sentence cannot be. A sentence
may grow by the answers that it names, and is measured with the longest of them.
"""

from collections.abc import Mapping

from skill.content.build import Draft
from skill.content.lint import MOST_CHARACTERS
from skill.content.node import at, place_of
from skill.dialogue.exercise import AnyStep, Ask, Line, Say, walk
from skill.dialogue.place import LONGEST_ANSWER
from skill.dialogue.reply import Speak
from skill.dialogue.room import Room
from skill.dialogue.wording import names_in, sentences, wording

_LARGEST_LETTER = "\U0001f986"
"""Takes four bytes, the most that there are."""

Rooms = Mapping[str, Room]
"""Platform, as it stands in a code -> what one of its replies holds."""


def check_room(draft: Draft, rooms: Rooms) -> None:
    """Notes sentences that no reply of a platform can hold together with a bridge."""
    for step in walk(draft.exercise.steps):
        for key, line in _lines(step):
            written = at(draft.steps[step.id], key)
            for text in (*line.wordings, *((line.without,) if line.without else ())):
                for platform, room in rooms.items():
                    if (outgrown := _outgrown(text, room)) is not None:
                        message = (
                            f"With the longest answers this sentence takes up to {outgrown:,} characters of a reply;"
                            f" {platform} has {room.most:,} for it and what follows."
                        )
                        place = place_of(written, " ".join(_first_words(text)))
                        draft.findings.add(place, f"too-long-for-{platform}", message, "Name fewer answers in it.")


def _lines(step: AnyStep) -> tuple[tuple[str, Line], ...]:
    match step:
        case Say(line=line):
            return (("say", line),)
        case Ask(line=line, if_silent=if_silent):
            return (("ask", line), *((("if_silent", if_silent),) if if_silent else ()))
        case _:
            return ()


def _outgrown(text: str, room: Room) -> int | None:
    """What the largest sentence of a text takes up; None when a reply holds it."""
    longest = dict.fromkeys(names_in(text), _LARGEST_LETTER * LONGEST_ANSWER)
    sizes = [room.size(Speak(sentence)) for sentence in sentences(wording(Line((text,)), longest))]
    bridge = room.size(Speak("x" * MOST_CHARACTERS))
    return max(sizes) if sizes and max(sizes) + bridge > room.most else None


def _first_words(text: str) -> list[str]:
    return text.split()[:6]
