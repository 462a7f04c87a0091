"""A length that is asked for is kept: for every exercise, pace and voice, and for any script that can be written."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skill.dialogue.exercise import (
    VERSIONS,
    AnswerKind,
    AnyStep,
    Ask,
    Breathe,
    Elastic,
    Exercise,
    Library,
    Line,
    Pause,
    Phase,
    Rounds,
    Say,
    walk,
)
from skill.dialogue.fit import Visit, cycle_seconds, fit, left_seconds, refit
from skill.dialogue.manner import Manner, Talking
from skill.dialogue.pace import Pace
from skill.dialogue.reply import Silence, Speak
from skill.dialogue.stretch import perform
from skill.dialogue.timeline import SENTENCE_GAP_SECONDS, part_at, timeline
from skill.platforms.alexa.pace import ALEXA

UNHURRIED = Pace(phrase_seconds=0.3, syllable_seconds=0.25, comma_seconds=0.25, sentence_seconds=0.5)
LENGTHS = 7


@pytest.mark.parametrize("measure", [ALEXA.seconds, UNHURRIED.seconds], ids=["alexa", "unhurried"])
@pytest.mark.parametrize("pace", [-2, -1, 0, 1, 2])
def test_every_exercise_lasts_as_long_as_was_asked_for(library: Library, pace: int, measure: object) -> None:
    assert callable(measure)
    for exercise in library.exercises.values():
        least, most = min(exercise.lasts.values()), max(exercise.lasts.values())
        for step in range(LENGTHS):
            wanted = least + (most - least) * step / (LENGTHS - 1)
            visit = Visit(library, exercise, measure, pace)
            fitted = fit(visit, wanted)
            assert fitted.wanted_seconds == wanted
            assert abs(fitted.seconds - wanted) <= cycle_seconds(exercise, pace), (exercise.id, wanted, fitted)
            assert visit.seconds(fitted.version, fitted.plan) == fitted.seconds


@pytest.mark.parametrize("talking", list(Talking))
def test_less_talking_leaves_the_length_as_it_is(library: Library, talking: Talking) -> None:
    exercise = library.exercises["long-exhale"]
    fitted = fit(Visit(library, exercise, ALEXA.seconds, manner=Manner(talking)), 180)
    assert fitted.seconds == pytest.approx(180, abs=10)


@pytest.mark.parametrize(("wanted", "nearest"), [(5, 60), (900, 300)])
def test_outside_the_range_the_nearest_length_is_taken(library: Library, wanted: float, nearest: float) -> None:
    fitted = fit(Visit(library, library.exercises["long-exhale"], ALEXA.seconds), wanted)
    assert fitted.wanted_seconds == nearest
    assert fitted.seconds == pytest.approx(nearest, abs=10)


def test_what_is_left_is_fitted_from_the_breath_that_is_going_on(library: Library) -> None:
    visit = Visit(library, library.exercises["long-exhale"], ALEXA.seconds)
    begun = fit(visit, 180)
    for wanted in (40, 90, 150, 250):
        again = refit(visit, begun.version, begun.plan, "breaths#5", wanted, {})
        score = visit.score(again.version, again.plan)
        assert score.find("breaths#5") >= 0
        assert left_seconds(score, ALEXA.seconds, score.find("breaths#5")) == again.seconds
        assert again.seconds == pytest.approx(wanted, abs=10)


def elastic(least: int, most: int) -> st.SearchStrategy[Elastic]:
    bounds = st.lists(st.integers(least, most), min_size=3, max_size=3).map(sorted)
    return bounds.map(lambda found: Elastic(*map(float, found)))


def unnamed(steps: st.SearchStrategy[AnyStep]) -> st.SearchStrategy[tuple[AnyStep, ...]]:
    return st.lists(steps, min_size=1, max_size=6).map(tuple)


ONLY = st.sets(st.sampled_from(VERSIONS), min_size=1).map(frozenset)
LINES = st.sampled_from(["Sit as you like.", "Let the air out. Then wait.", "One. Two. Three."]).map(
    lambda text: Line((text,))
)
LEAVES: st.SearchStrategy[AnyStep] = (
    st.builds(Say, st.just(""), LINES, only=ONLY)
    | st.builds(Pause, st.just(""), elastic(0, 40), only=ONLY)
    | st.builds(Breathe, st.just(""), st.sampled_from([((Phase.IN, 4.0), (Phase.OUT, 6.0))]), elastic(1, 30), only=ONLY)
    | st.builds(
        Ask,
        st.just(""),
        LINES,
        quiet_seconds=elastic(0, 40),
        only=ONLY,
        kind=st.sampled_from([AnswerKind.WORDS, AnswerKind.NOTHING]),
    )
)
STEPS = unnamed(LEAVES | st.builds(Rounds, st.just(""), elastic(1, 5), unnamed(LEAVES), only=ONLY))


@st.composite
def scripts(draw: st.DrawFn) -> Exercise:
    """Any script, with ids as the loader would give them, and any lengths for its versions."""
    count = iter(range(1000))

    def named(steps: tuple[AnyStep, ...]) -> tuple[AnyStep, ...]:
        return tuple(
            replace(step, id=f"step-{next(count)}", steps=named(step.steps))
            if isinstance(step, Rounds)
            else replace(step, id=f"step-{next(count)}")
            for step in steps
        )

    lengths = sorted(draw(st.lists(st.integers(10, 900), min_size=3, max_size=3, unique=True)))
    return Exercise(
        "any", "Any", "shelf", Line(("For anything.",)), dict(zip(VERSIONS, map(float, lengths), strict=True)),
        named(draw(STEPS)), "0" * 12,
    )  # fmt: skip


@given(scripts(), st.floats(1, 1200))
@settings(max_examples=60, deadline=None)
def test_any_script_ends_in_its_range_or_as_near_as_it_gets(
    library: Library, exercise: Exercise, wanted: float
) -> None:
    visit = Visit(library, exercise, ALEXA.seconds)
    fitted = fit(visit, wanted)
    lengths = {step.id: step for step in walk(exercise.steps)}
    for name, length in fitted.plan.items():
        step = lengths[name]
        allowed = next(
            found
            for found in (getattr(step, kind, None) for kind in ("seconds", "rounds", "times", "quiet_seconds"))
            if isinstance(found, Elastic)
        )
        assert allowed.least <= length <= allowed.most
    assert fitted.seconds == visit.seconds(fitted.version, fitted.plan)
    inside = max(min(exercise.lasts.values()), min(max(exercise.lasts.values()), wanted))
    assert fitted.wanted_seconds == inside
    if abs(fitted.seconds - inside) > cycle_seconds(exercise):
        for version in VERSIONS:
            usual = visit.seconds(version, {})
            assert abs(fitted.seconds - inside) <= abs(usual - inside) + cycle_seconds(exercise)


@given(scripts(), st.integers(0, 100))
@settings(max_examples=60, deadline=None)
def test_parts_never_overlap_and_every_second_belongs_to_one_of_them(
    library: Library, exercise: Exercise, moment: int
) -> None:
    for version in VERSIONS:
        score = Visit(library, exercise, ALEXA.seconds).score(version, {})
        parts = perform(score, "", {}).parts
        spans = timeline(parts, ALEXA.seconds)
        now = 0.0
        for before, span in zip((None, *spans), spans, strict=False):
            gap = span.start_seconds - now
            joined = before is not None and isinstance(before.part, Speak) and isinstance(span.part, Speak)
            assert gap == pytest.approx(SENTENCE_GAP_SECONDS if joined else 0.0)
            now = span.end_seconds
        at = now * moment / 100
        found = part_at(spans, at)
        owners = [index for index, span in enumerate(spans) if span.start_seconds <= at < span.end_seconds]
        assert owners in ([found], [])
        assert (found is None) == (at >= now)


@given(scripts())
@settings(max_examples=40, deadline=None)
def test_no_silence_over_fifteen_seconds_comes_unannounced_or_ends_without_a_sign(
    library: Library, exercise: Exercise
) -> None:
    score = Visit(library, exercise, ALEXA.seconds).score("standard", {})
    parts = perform(score, "", {}).parts
    for index, part in enumerate(parts):
        if isinstance(part, Silence) and part.seconds > 15:
            assert isinstance(parts[index - 1], Speak)
            assert index + 1 == len(parts) or not isinstance(parts[index + 1], Silence)
