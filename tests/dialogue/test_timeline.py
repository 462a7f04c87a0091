"""Parts -> seconds."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from skill.dialogue.exercise import Phase
from skill.dialogue.reply import Beat, Part, Silence, Speak
from skill.dialogue.timeline import SENTENCE_GAP_SECONDS, part_at, timeline, total_seconds
from skill.platforms.alexa.pace import ALEXA

parts_lists: st.SearchStrategy[list[Part]] = st.lists(
    st.builds(Speak, st.sampled_from(["One sentence.", "Another one, with more in it."]))
    | st.builds(Beat, st.sampled_from(["In", "Breathe out"]), st.floats(2, 10), st.sampled_from(list(Phase)))
    | st.builds(Silence, st.floats(0.1, 60)),
    max_size=30,
)


@given(parts_lists)
def test_parts_follow_each_other_and_never_overlap(parts: list[Part]) -> None:
    spans = timeline(parts, ALEXA.seconds)
    for before, after in pairwise(spans):
        gap = after.start_seconds - before.end_seconds
        two_sentences = isinstance(before.part, Speak) and isinstance(after.part, Speak)
        assert abs(gap - (SENTENCE_GAP_SECONDS if two_sentences else 0)) < 1e-9


@given(parts_lists, st.floats(0, 400))
def test_every_second_before_the_end_belongs_to_one_part(parts: list[Part], second: float) -> None:
    spans = timeline(parts, ALEXA.seconds)
    found = part_at(spans, second)
    assert (found is None) == (second >= total_seconds(parts, ALEXA.seconds))
    if found is not None:
        assert second < spans[found].end_seconds
        assert found == 0 or second >= spans[found - 1].end_seconds


def test_a_beat_is_as_long_as_it_says_with_its_words_inside() -> None:
    assert total_seconds([Beat("Breathe in", 4.0, Phase.IN)], ALEXA.seconds) == 4.0
