"""What is said, in; its sound, sample for sample on Alexa's clock, out; and the clock of the whole session."""

from collections.abc import Iterable, Iterator

from skill.dialogue.reply import Silence, Sound
from skill.platforms.speech import Words
from skill.simulator.passage import Passage, total_seconds
from skill.voice.background import FADE_SECONDS, Background, background_loop
from skill.voice.clip import FRAME_BYTES, HERTZ, Clip, fade, frames_in
from skill.voice.mix import LOUDEST_WORDS, Layer, limited
from skill.voice.speaker import Speaker
from skill.voice.tape import Placed, tape
from skill.voice.tone import tone_clip
from skill.voice.wave_file import WaveFile

_FOR_EVER_SECONDS = 86_400.0


class Stage:
    """Where everything is heard. Its clock counts samples: what was said, and what was waited."""

    def __init__(
        self,
        start: float,
        speaker: Speaker,
        voice: str,
        file: WaveFile | None = None,
        background: Background | None = None,
    ) -> None:
        self.start = start
        """Unix time at which the clock began."""
        self._speaker = speaker
        self._voice = voice
        self._file = file
        self._background = background
        self._begun = False
        self._recorded_frames = 0
        self._away_seconds = 0.0

    @property
    def now(self) -> float:
        """Unix time by the session's clock."""
        return self.start + self.recorded_seconds + self._away_seconds

    @property
    def recorded_seconds(self) -> float:
        """How long the session has been heard, from its first reply on."""
        return self._recorded_frames / HERTZ

    def sound(self, passages: tuple[Passage, ...], seconds: float) -> Iterator[bytes]:
        """Blocks of PCM for so many seconds from the beginning of the passages."""
        return self._above(_cut(tape(self._placed(passages), total_seconds(passages)), frames_in(seconds)))

    def record(self, passages: tuple[Passage, ...], seconds: float) -> None:
        """The passages have been heard for so long, from their beginning."""
        self._begun = True
        self._pass(seconds, self.sound(passages, seconds))

    def rest(self, seconds: float) -> float:
        """Nothing is said for a while; how long that takes: before the first reply there is nothing to wait for."""
        if not self._begun:
            return 0.0
        self._pass(seconds, self._above(tape((), seconds)))
        return seconds

    def leave(self, seconds: float) -> None:
        """Time goes by that is not recorded, because no session is open."""
        self._away_seconds += seconds

    def _above(self, sound: Iterator[bytes]) -> Iterator[bytes]:
        """The sound above what lies below the whole session, from its present moment on."""
        if self._background is None:
            return sound
        layer = Layer(
            background_loop(self._background),
            frames_in(_FOR_EVER_SECONDS),
            frames_in(FADE_SECONDS),
            self._recorded_frames,
        )
        return map(layer.below, sound)

    def _pass(self, seconds: float, sound: Iterable[bytes]) -> None:
        self._recorded_frames += frames_in(seconds)
        if self._file is not None:
            for block in sound:
                self._file.write(block)

    def _placed(self, passages: tuple[Passage, ...]) -> Iterator[Placed]:
        """A clip for all words and tones; one that is too long for its time ends where the next begins."""
        said = [(passage, passage.heard) for passage in passages if not isinstance(passage.heard, Silence)]
        ends = [passage.start_seconds for passage, _ in said[1:]] + [total_seconds(passages)]
        for (passage, heard), end in zip(said, ends, strict=True):
            frames = frames_in(end) - frames_in(passage.start_seconds)
            clip = tone_clip(heard.tone) if isinstance(heard, Sound) else self._clip(heard, passage.length_seconds)
            yield Placed(passage.start_seconds, clip if clip.frames <= frames else _shortened(clip, frames))

    def _clip(self, words: Words, seconds: float) -> Clip:
        """Words inside a beat begin with it; a sentence ends with its time, so that the silence after it is exact."""
        clip = self._speaker.say_for(words.text, seconds, self._voice, "before" if words.sentence else "after")
        return clip if self._background is None else limited(clip, LOUDEST_WORDS)


def _shortened(clip: Clip, frames: int) -> Clip:
    return fade(Clip(clip.pcm[: frames * FRAME_BYTES]))


def _cut(blocks: Iterable[bytes], frames: int) -> Iterator[bytes]:
    """The first frames of a stream; nothing after them is made."""
    left = frames * FRAME_BYTES
    for block in blocks if left else ():
        yield block[:left]
        left -= len(block)
        if left <= 0:
            return
