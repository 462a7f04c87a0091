"""A course in; how its time is spent, and how much of what a speaker allows each reply takes, out."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from skill.dialogue.reply import Sound
from skill.platforms.alexa.limits import LIMITS, RESERVED_BYTES
from skill.platforms.alexa.pace import ALEXA
from skill.platforms.speech import write
from skill.rendering.course import Course, Piece
from skill.rendering.sidecar import kind_of, pieces

KINDS = ("speech", "breath", "silence", "sound", "listening")


@dataclass(frozen=True)
class Use:
    """How much of one limit a reply takes."""

    limit: str
    used: int
    most: int

    @property
    def share(self) -> float:
        """1 is all of it; above, the reply is divided into several."""
        return self.used / self.most


@dataclass(frozen=True)
class ReplyAccount:
    """What Alexa gets in one go."""

    start_seconds: float
    end_seconds: float
    uses: tuple[Use, ...]

    @property
    def tightest(self) -> Use:
        """The limit that is nearest; too many sounds are no matter, the last of them are left out."""
        return max((use for use in self.uses if use.limit != "sounds"), key=lambda use: use.share)


def seconds_by_kind(course: Course) -> Mapping[str, float]:
    """Seconds of speech, breath, silence, sound and listening; the gaps between sentences count as speech."""
    seconds = dict.fromkeys(KINDS, 0.0)
    now = 0.0
    for piece in course.pieces:
        seconds["speech"] += piece.start_seconds - now
        seconds[kind_of(piece)] += piece.length_seconds
        now = piece.end_seconds
    return seconds


def replies(course: Course) -> tuple[ReplyAccount, ...]:
    """One for each reply."""
    return tuple(_reply(reply) for reply in course.replies if reply)


def _reply(reply: tuple[Piece, ...]) -> ReplyAccount:
    parts = tuple(piece.part for piece in reply)
    ssml = write(parts, ALEXA.seconds)
    return ReplyAccount(
        reply[0].start_seconds,
        reply[-1].end_seconds,
        (
            Use("characters", len(ssml), LIMITS.speech_characters.most),
            Use("bytes", len(ssml.encode()) + ssml.count('"'), LIMITS.response_bytes.most - RESERVED_BYTES),
            Use("sounds", sum(isinstance(part, Sound) for part in parts), LIMITS.audio_clips.most),
        ),
    )


def account(course: Course, voice: str) -> dict[str, Any]:
    """All of it as plain JSON."""
    return {
        "exercise": course.exercise.id,
        "title": course.exercise.title,
        "version": course.fit.version,
        "voice": voice,
        "wanted": round(course.fit.wanted_seconds, 3),
        "seconds": round(course.seconds, 3),
        "by_kind": {kind: round(seconds, 3) for kind, seconds in seconds_by_kind(course).items()},
        "replies": [
            {
                "start": round(reply.start_seconds, 3),
                "end": round(reply.end_seconds, 3),
                **{use.limit: {"used": use.used, "most": use.most} for use in reply.uses},
            }
            for reply in replies(course)
        ],
        "pieces": list(pieces(course)),
    }
