"""The words inside breaths, in; findings on those that a breath out has no time for, out: how many words to drop."""

from collections.abc import Mapping, Sequence

from skill.content.build import Draft
from skill.content.shared import Cue
from skill.dialogue.breath import fits, kind_cue
from skill.dialogue.exercise import Breathe, Phase, walk


def check_beats(cues: Mapping[Phase, Cue], drafts: Sequence[Draft]) -> None:
    """Notes reassurances that are longer than the breath out in which they are said."""
    for draft in drafts:
        for step in walk(draft.exercise.steps):
            if isinstance(step, Breathe):
                _check_breath(cues, draft, step)


def _check_breath(cues: Mapping[Phase, Cue], draft: Draft, step: Breathe) -> None:
    seconds = sum(length for phase, length in step.phases if phase is Phase.OUT)
    for index, kind in enumerate(step.reassurances if seconds > 0 else ()):
        drop = _words_too_many(cues[Phase.OUT][2], kind, seconds)
        if drop:
            message = f"The breath out lasts {seconds:g} seconds; these words take longer."
            suggestion = f"Drop {drop} word{'s' if drop > 1 else ''}, or lengthen the breath out."
            draft.findings.add(draft.place(step.id, "reassure", index), "beat-too-short", message, suggestion)


def _words_too_many(cue: str, kind: str, seconds: float) -> int:
    words = kind.split()
    left = len(words)
    while left and not fits(kind_cue(cue, " ".join(words[:left])), seconds):
        left -= 1
    return len(words) - left
