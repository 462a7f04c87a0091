"""A match and the guards around it -> what is left of it; a guard lowers only the match it covers."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from skill.dialogue.danger import word
from skill.dialogue.danger.hearing import Heard
from skill.dialogue.danger.lexicon import scene
from skill.dialogue.danger.pattern import Span
from skill.dialogue.danger.rule import Rule
from skill.dialogue.danger.verdict import Kind, Tier

_Lowered = tuple[Tier, str] | None
"""The tier that a guard leaves, and its name; None when it does not guard."""


@dataclass(frozen=True, slots=True)
class Found:
    """A match and what its guards left of it."""

    rule: Rule
    """Which rule matched."""
    span: Span
    """Where."""
    tier: Tier
    """What is left of its tier."""
    guard: str | None
    """The guard that lowered it."""


@dataclass(frozen=True, slots=True)
class Sight:
    """One utterance with everything that guards look at."""

    heard: Heard
    """The utterance, made plain."""
    guards: dict[str, list[Span]]
    """Guard name -> where it fits."""
    asked: str | None
    """What was being asked."""

    def clause(self, span: Span) -> range:
        """Clauses that a span touches."""
        return range(self.heard.clauses[span.start], self.heard.clauses[span.end - 1] + 1)

    def marks(self, prefix: str) -> Iterator[tuple[str, Span]]:
        """Every guard match whose name begins so."""
        for name, spans in self.guards.items():
            if name.startswith(prefix):
                for span in spans:
                    yield name, span

    def overlaps(self, guarding: Span, span: Span) -> bool:
        """Whether they share a word that carries meaning."""
        shared = range(max(guarding.start, span.start), min(guarding.end, span.end))
        return any(self.heard.tokens[at] not in word.EMPTY_WORDS for at in shared)


def _idiom(sight: Sight, rule: Rule, span: Span) -> _Lowered:
    if "sure" in rule.traits:
        return None
    for prefix, left in (("idiom.", Tier.NONE), ("softened.", Tier.SOFT)):
        for name, mark in sight.marks(prefix):
            if sight.overlaps(mark, span):
                return left, name
    return None


def _denied(sight: Sight, rule: Rule, span: Span) -> _Lowered:
    tokens, clauses = sight.heard.tokens, sight.heard.clauses
    either = False
    for at in range(span.start - 1, -1, -1):
        said = tokens[at]
        if clauses[at] != clauses[span.start]:
            return None
        if said in word.DENIERS or (said == "no" and _plain_no(tokens[at + 1 : span.end])):
            hedged = word.HEDGES.intersection(tokens[at + 1 : span.end + 2])
            heavy = hedged and rule.kind in scene.ASK_WHEN_DENIED and sight.asked != "safe"
            return (Tier.SOFT if heavy else Tier.NONE), "denial"
        either = either or said == "or"
        if not _bridges(said, tokens[at - 1] if at else "", either):
            return None
    return None


def _plain_no(after: tuple[str, ...]) -> bool:
    return after[0] in word.DENIED_BY_NO and not word.NEGATORS.intersection(after)


def _bridges(token: str, before: str, either: bool) -> bool:
    """Whether a denial reaches over this word."""
    if token in word.SUBJECTS or token in word.OTHERS:
        return before in word.THOUGHT_BEFORE
    return token in word.BRIDGE or token in word.THOUGHT_BEFORE or (either and token in word.BEFORE_OR)


def _past(sight: Sight, rule: Rule, span: Span) -> _Lowered:
    said = sight.heard.tokens[max(0, span.start - 3) : span.end]
    if not word.PAST_FORMS.intersection(said):
        return None
    if "usedto" not in said and word.WISHING.intersection(sight.heard.tokens[span.start : span.end]):
        return None
    clauses = sight.clause(span)
    for _, mark in sight.marks("past"):
        begun = word.SUBJECTS.intersection(sight.heard.tokens[span.end : mark.start])
        if sight.heard.clauses[mark.start] in clauses and _near(mark, span) and not begun:
            return (Tier.NONE if rule.kind is Kind.MEDICAL or "well" in sight.guards else Tier.SOFT), "past"
    for _, mark in sight.marks("over"):
        if 0 <= sight.heard.clauses[mark.start] - clauses[-1] <= 1:
            return (Tier.NONE if "well" in sight.guards else Tier.SOFT), "over"
    return None


def _framed(sight: Sight, rule: Rule, span: Span) -> _Lowered:
    for name, mark in sight.marks("frame."):
        if _explains(sight, name, mark, rule, span):
            return Tier.NONE, name
    return None


def _explains(sight: Sight, name: str, mark: Span, rule: Rule, span: Span) -> bool:
    """Whether a story, the news or work explains a match: near by, in its clause, and not about the speaker."""
    tokens = sight.heard.tokens
    if rule.kind is Kind.CRISIS_LINE and name in ("frame.question", "frame.fact", "frame.topic"):
        return False
    if name == "frame.game":
        return _played(sight, mark, rule, span)
    if name == "frame.fact" and (
        rule.kind is Kind.OVERDOSE
        or "sure" in rule.traits
        or (rule.kind is Kind.SUICIDE and not word.TOPICS.issuperset(tokens[span.start : span.end]))
        or word.PERSONS.intersection(tokens)
    ):
        return False
    inward = rule.kind in (Kind.SUICIDE, Kind.SELF_HARM) and name != "frame.question"
    if inward and not word.TOPICS.issuperset(tokens[span.start : span.end]):
        return False
    if sight.heard.clauses[mark.start] not in sight.clause(span) or not _near(mark, span):
        return False
    first = max(0, span.start - 2, mark.end if mark.start < span.start else 0)
    about = [tokens[at] for at in range(first, span.end) if not mark.start <= at < mark.end]
    between = tokens[min(mark.end, span.end) : max(mark.start, span.start)]
    beside = {*between, *tokens[max(0, mark.start - 3) : mark.start]}
    return not word.SPEAKER.intersection(about) and not word.MEANWHILE.intersection(beside)


def _played(sight: Sight, mark: Span, rule: Rule, span: Span) -> bool:
    """Whether a game explains a match: in its clause, and not something wished for."""
    wished = word.WISHING.intersection(sight.heard.tokens[max(0, span.start - 2) : span.end])
    return rule.kind in scene.PLAYED and sight.heard.clauses[mark.start] in sight.clause(span) and not wished


def _near(mark: Span, span: Span) -> bool:
    return mark.start - span.end <= scene.NEAR_TOKENS and span.start - mark.end <= scene.NEAR_TOKENS


def _bodily(sight: Sight, rule: Rule, span: Span) -> _Lowered:
    said = set(sight.heard.tokens[span.start : span.end])
    feared = rule.kind is Kind.MEDICAL or (rule.kind is Kind.SUICIDE and said <= word.FEARED)
    panic = any(_affirmed(sight, mark, span) for mark in sight.guards.get("panic", ()))
    return (Tier.NONE, "panic") if feared and said & word.PANIC_SIGNS and panic else None


def _affirmed(sight: Sight, mark: Span, span: Span) -> bool:
    before = sight.heard.tokens[max(0, mark.start - 3) : mark.start]
    return _near(mark, span) and not word.NEGATORS.intersection(before)


_GUARDING: tuple[Callable[[Sight, Rule, Span], _Lowered], ...] = (
    _idiom,
    _denied,
    _framed,
    _bodily,
    _past,
)


def weighed(sight: Sight, rule: Rule, span: Span) -> Found:
    """Ask every guard; the lowest tier that one of them leaves holds."""
    lowest: _Lowered = None
    for guarding in _GUARDING:
        left = guarding(sight, rule, span)
        if left and (lowest is None or left[0] is Tier.NONE):
            lowest = left
    tier, name = lowest or (rule.tier, None)
    if tier is Tier.SOFT and (rule.tier is Tier.NONE or (rule.tier is Tier.SOFT and sight.asked == "thought")):
        tier = Tier.NONE
    if sight.asked == "thought" and name and (name == "denial" or name.startswith("softened.")):
        tier = Tier.NONE
    if sight.asked == "thought" and tier is Tier.TAKEOVER and "task" in rule.traits:
        tier = Tier.SOFT
    return Found(rule, span, tier, name)
