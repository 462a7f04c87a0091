"""A voice for whole exercises: words to a clip and its seconds, each spoken once and never too loud to be mixed."""

from dataclasses import dataclass, field

from skill.dialogue.reply import Tone
from skill.voice.clip import FRAME_BYTES, Clip, fade, frames_in
from skill.voice.mix import LOUDEST_WORDS, exceeds, limited, over, peak
from skill.voice.speaker import AMERICAN, Speaker
from skill.voice.tone import tone_clip

CALM = 130
"""Words a minute, as eSpeak NG counts them: 2.4 to 2.9 real ones a second in whole sentences."""
LONGEST_INNER_SILENCE_SECONDS = 1.0
"""More silence than this within one sentence is none of ours."""

_CLIPPED, _FAINT = 32_767, 256
_LONG_SILENCE = bytes(frames_in(LONGEST_INNER_SILENCE_SECONDS) * FRAME_BYTES)


@dataclass(eq=False)
class Voice:
    """One voice of a speaker at a calm pace. Its `seconds` is an exact Measure: it has spoken what it measures."""

    speaker: Speaker
    name: str = AMERICAN
    complaints: dict[str, str] = field(default_factory=dict)
    """Text -> what is wrong with its sound."""
    _clips: dict[tuple[str, Tone | None], Clip] = field(default_factory=dict)

    def seconds(self, text: str) -> float:
        """How long the words take, from their first sound to their last."""
        return self.clip(text).seconds

    def clip(self, text: str) -> Clip:
        """The words as sound."""
        clip = self._clips.get((text, None))
        if clip is None:
            clip = self.speaker.say(text, CALM, self.name)
            self._inspect(text, clip)
            clip = self._clips[text, None] = limited(clip, LOUDEST_WORDS)
        return clip

    def clip_with(self, tone: Tone, text: str, most_seconds: float) -> Clip:
        """The words and a tone from the same moment on; the tone ends after `most_seconds` at the latest."""
        clip = self._clips.get((text, tone))
        if clip is None or clip.seconds > most_seconds:
            clip = over(self.clip(text) if text else Clip(b""), _cut(tone_clip(tone), most_seconds))
            self._clips[text, tone] = clip
        return clip

    def _inspect(self, text: str, clip: Clip) -> None:
        """Notes clipping, and silence where there should be words."""
        spoken = any(letter.isalnum() for letter in text)
        if exceeds(clip, LOUDEST_WORDS) and peak(clip) >= _CLIPPED:
            self.complaints[text] = "clipping: it is as loud as sound can be"
        elif spoken and not exceeds(clip, _FAINT):
            self.complaints[text] = "stray silence: nothing is heard"
        elif _LONG_SILENCE in clip.pcm:
            self.complaints[text] = f"stray silence: more than {LONGEST_INNER_SILENCE_SECONDS:g} s in the middle"


def _cut(clip: Clip, most_seconds: float) -> Clip:
    frames = frames_in(most_seconds)
    return clip if clip.frames <= frames else fade(Clip(clip.pcm[: frames * FRAME_BYTES]))
