"""Texts in, clips out, as they come or in exactly so many seconds: spoken by an engine, or as silence."""

from collections.abc import Sequence
from typing import Literal, Protocol

from skill.voice import VoiceError
from skill.voice.clip import Clip, fade, frames_in, join, silence, trim
from skill.voice.clip_cache import ClipCache
from skill.voice.pace import NORMAL, fitted, length
from skill.voice.renderer import Renderer
from skill.voice.sentence import sentences

AMERICAN, BRITISH = "en-us", "en-gb"

Rest = Literal["before", "after"]
"""Where the silence goes that is left: before, so that the words end exactly; after, so that they begin so."""

_GAP_FRAMES = frames_in(0.25)
_WIDEST_GAP_FRAMES = frames_in(0.5)
# About twelve minutes of speech.
_CACHE_BYTES = 32 * 1024 * 1024
_WORD_SECONDS = 0.36


def whispered(voice: str) -> str:
    """The same voice, whispering; where the engine cannot (macOS, Windows) it speaks as ever."""
    return f"{voice}+whisper"


class Speaker(Protocol):
    """What says a text. Both ways of saying it raise VoiceError when it cannot be said."""

    def say(self, text: str, words_per_minute: int = NORMAL, voice: str = AMERICAN) -> Clip:
        """The text at this pace, without silence at its ends; sentences are 0.25 s apart."""
        ...

    def say_for(self, text: str, seconds: float, voice: str = AMERICAN, rest: Rest = "after") -> Clip:
        """The text as slowly as it fits into so many seconds, exactly; longer only if it never fits."""
        ...

    def close(self) -> None:
        """Let go of what speaks."""
        ...


class EngineSpeaker:
    """Speech by pyttsx3; what was said before is not rendered again. Safe to share among threads."""

    def __init__(self, renderer: Renderer | None = None, cache_bytes: int = _CACHE_BYTES) -> None:
        self._renderer = renderer or Renderer()
        self._cache = ClipCache(cache_bytes)

    def start(self) -> None:
        """Start the engine now, not with the first text. VoiceError: there is none."""
        self._renderer.start()

    def say(self, text: str, words_per_minute: int = NORMAL, voice: str = AMERICAN) -> Clip:
        """See Speaker."""
        return _apart(self._spoken(sentences(text), words_per_minute, voice), _GAP_FRAMES)

    def say_for(self, text: str, seconds: float, voice: str = AMERICAN, rest: Rest = "after") -> Clip:
        """See Speaker. Between SLOWEST and FASTEST; gaps between sentences widen to at most 0.5 s."""
        frames = frames_in(seconds)
        key = (text, frames, voice, rest)
        clip = self._cache.find(key)
        if clip is None:
            pieces = sentences(text)
            gaps = max(0, len(pieces) - 1)
            clips = fitted(lambda rate: self._spoken(pieces, rate, voice), frames - gaps * _GAP_FRAMES)
            clip = _filled(clips, frames, rest)
            self._cache.keep(key, clip)
        return clip

    def close(self) -> None:
        """End the engine; a later text starts it again."""
        self._renderer.close()

    def _spoken(self, pieces: Sequence[str], words_per_minute: int, voice: str) -> Sequence[Clip]:
        clips = [self._sentence(piece, words_per_minute, voice) for piece in pieces]
        return [clip for clip in clips if clip.frames]

    def _sentence(self, sentence: str, words_per_minute: int, voice: str) -> Clip:
        key = (sentence, words_per_minute, voice)
        clip = self._cache.find(key)
        if clip is None:
            clip = fade(trim(self._renderer.render(sentence, words_per_minute, voice)))
            self._cache.keep(key, clip)
        return clip


class SilentSpeaker:
    """No sound, but its length: for a machine without an engine, where words are read, and for tests."""

    def say(self, text: str, words_per_minute: int = NORMAL, voice: str = AMERICAN) -> Clip:  # noqa: ARG002
        """Silence of 0.36 s a word at the normal pace."""
        return silence(frames_in(len(text.split()) * _WORD_SECONDS * NORMAL / words_per_minute))

    def say_for(self, text: str, seconds: float, voice: str = AMERICAN, rest: Rest = "after") -> Clip:  # noqa: ARG002
        """Silence of exactly so many seconds."""
        return silence(frames_in(seconds))

    def close(self) -> None:
        """Nothing to let go of."""


def open_speaker(renderer: Renderer | None = None) -> tuple[Speaker, str | None]:
    """A speaker that works here, and a notice for the listener when it makes no sound."""
    speaker = EngineSpeaker(renderer)
    try:
        speaker.start()
    except VoiceError as error:
        return SilentSpeaker(), f"Words are shown, not spoken. {error}"
    return speaker, None


def _apart(clips: Sequence[Clip], gap_frames: int) -> Clip:
    """The clips with so much silence between them."""
    return Clip(silence(gap_frames).pcm.join(clip.pcm for clip in clips))


def _filled(clips: Sequence[Clip], frames: int, rest: Rest) -> Clip:
    """The clips in so many frames: first the gaps between them grow, what is left is silence at one end."""
    gap_frames = _GAP_FRAMES
    if gaps := len(clips) - 1:
        shared = (frames - length(clips)) // gaps
        gap_frames = max(_GAP_FRAMES, min(shared, _WIDEST_GAP_FRAMES))
    words = _apart(clips, gap_frames)
    left = silence(max(0, frames - words.frames))
    return join((left, words) if rest == "before" else (words, left))
