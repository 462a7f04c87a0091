"""Drafts and shared words in, library and phrase book out; before that, findings on what they are only together."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from skill.content.beat import check_beats
from skill.content.build import Draft
from skill.content.node import START, Node, Place, at
from skill.content.phrase import Phrases
from skill.content.problem import Findings, did_you_mean
from skill.content.shared import Shared
from skill.dialogue.care import Care
from skill.dialogue.exercise import AnswerKind, Ask, Exercise, Library, Need, Phase, holds_breath, walk
from skill.dialogue.helpline import Country
from skill.dialogue.normalise import normalise
from skill.phrases.book import PhraseBook


@dataclass(frozen=True)
class _Claim:
    """Words that somebody wants to be known by."""

    words: str
    meaning: str
    place: Place
    findings: Findings


def check_library(
    shared: Shared | None, phrases: Phrases | None, drafts: Sequence[Draft], ids: Collection[str]
) -> None:
    """Notes what is wrong between files; `ids` are those of all scripts, unreadable ones included."""
    first: dict[str, _Claim] = {}
    for claim in _claims(phrases, drafts):
        before = first.setdefault(normalise(claim.words), claim)
        if before.meaning != claim.meaning:
            message = f"`{claim.words}` already means {before.meaning} ({before.findings.path}:{before.place.line})."
            claim.findings.add(claim.place, "said-twice", message, "Leave it in one of the two places.")
    _check_ids(drafts)
    _check_easy(drafts, ids)
    if shared and len(shared.cues) == len(Phase):
        check_beats(shared.cues, drafts)
    if phrases and phrases.needs:
        _check_needs(phrases.needs, drafts)
    if shared and shared.default and shared.default not in ids:
        message = f"There is no exercise `{shared.default}`."
        place = at(shared.root, "default").place
        shared.findings.add(place, "unknown-exercise", message, did_you_mean(shared.default, ids))


def _claims(phrases: Phrases | None, drafts: Sequence[Draft]) -> Iterator[_Claim]:
    if phrases:
        for act, sentences in phrases.commands.items():
            path = ("commands", act.value)
            yield from _claims_at(phrases.root, path, sentences, f"the command `{act}`", phrases.findings)
        for kind, sentences in phrases.danger.items():
            path = ("danger", kind.value)
            yield from _claims_at(phrases.root, path, sentences, f"the danger `{kind}`", phrases.findings)
        for need, words in phrases.needs.items():
            yield from _claims_at(phrases.root, ("needs", need), words, f"the need `{need}`", phrases.findings)
    for draft in drafts:
        exercise, meaning = draft.exercise, f"the exercise `{draft.exercise.id}`"
        if exercise.title:
            yield _Claim(exercise.title, meaning, at(draft.table, "exercise").place, draft.findings)
        yield from _claims_at(draft.table, ("people_say",), exercise.people_say, meaning, draft.findings)


def _claims_at(
    root: Node, path: tuple[str, ...], sentences: Sequence[str], meaning: str, findings: Findings
) -> Iterator[_Claim]:
    for index, words in enumerate(sentences):
        if words:
            yield _Claim(words, meaning, at(root, *path, index).place, findings)


def _check_ids(drafts: Sequence[Draft]) -> None:
    seen: dict[str, str] = {}
    for draft in drafts:
        first = seen.setdefault(draft.exercise.id, draft.findings.path)
        if first != draft.findings.path:
            message = f"`{draft.exercise.id}` is already an exercise, in {first}."
            draft.findings.add(START, "duplicate-id", message, "Rename one of the two files.")


def _check_easy(drafts: Sequence[Draft], ids: Collection[str]) -> None:
    """The easy variant of an exercise is there, and holds no breath."""
    held = {draft.exercise.id: holds_breath(draft.exercise) for draft in drafts}
    for draft in drafts:
        easy = draft.exercise.easy
        if not easy:
            continue
        place = at(draft.table, "easy").place
        if easy not in ids:
            draft.findings.add(place, "unknown-exercise", f"There is no exercise `{easy}`.", did_you_mean(easy, ids))
        elif held.get(easy):
            message = f"`{easy}` holds the breath, so it is no easy variant."
            draft.findings.add(place, "easy-holds", message, "Name an exercise without holds.")


def _check_needs(needs: Mapping[str, tuple[str, ...]], drafts: Sequence[Draft]) -> None:
    for draft in drafts:
        for index, need in enumerate(draft.exercise.helps_with):
            if need and need not in needs:
                place = at(draft.table, "helps_with", index).place
                message = f"There is no need `{need}` in phrases.yaml."
                draft.findings.add(place, "unknown-need", message, did_you_mean(need, needs))


def make_library(
    language: str,
    shared: Shared,
    phrases: Phrases,
    exercises: Sequence[Exercise],
    care: Care,
    countries: Mapping[str, Country],
) -> Library:
    """The library of one language, of content without problems."""
    return Library(
        language=language,
        exercises={exercise.id: exercise for exercise in exercises},
        common=shared.words,
        cues=shared.cues,
        numbers=shared.numbers,
        default=shared.default,
        commands={
            normalise(sentence): act.value for act, sentences in phrases.commands.items() for sentence in sentences
        },
        care=care,
        countries=countries,
        needs=tuple(Need(need, words) for need, words in phrases.needs.items()),
        number_words={normalise(word): number for word, number in shared.number_words.items()},
        fillers=shared.fillers,
        no_answer=frozenset(normalise(sentence) for sentence in shared.no_answer),
    )


def make_book(language: str, phrases: Phrases, exercises: Sequence[Exercise]) -> PhraseBook:
    """The phrase book of one language, of content without problems."""
    choices: dict[str, dict[str, None]] = {}
    for exercise in exercises:
        for step in walk(exercise.steps):
            if isinstance(step, Ask) and step.kind is AnswerKind.CHOICE:
                for option in step.options:
                    choices.setdefault(option.words[0], {}).update(dict.fromkeys(option.words))
    return PhraseBook(
        language=language,
        commands=phrases.commands,
        starts=phrases.starts,
        words=phrases.words,
        numbers=phrases.numbers,
        exercises={exercise.id: (exercise.title, *exercise.people_say) for exercise in exercises},
        needs=phrases.needs,
        choices={first: tuple(words) for first, words in choices.items()},
        danger=phrases.danger,
    )
