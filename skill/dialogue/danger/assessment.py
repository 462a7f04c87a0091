"""Words and what was being asked -> verdict; nothing said can switch it off, and it fails towards help."""

from skill.dialogue.danger import evidence, word
from skill.dialogue.danger.courtesy import edges
from skill.dialogue.danger.hearing import Heard, hear
from skill.dialogue.danger.lexicon import scene
from skill.dialogue.danger.lexis import the_lexis
from skill.dialogue.danger.pattern import Scene, Span
from skill.dialogue.danger.verdict import CLEAR, Kind, Tier, Verdict
from skill.dialogue.danger.weighing import Found, Sight, weighed

_CLOSED = {
    "~~": frozenset[str](),
    "~": word.NEGATORS | word.TURNS,
    "-": word.NEGATORS | word.TURNS | word.OTHERS,
}
_WEIGHT = {Tier.TAKEOVER: 0, Tier.SOFT: 1, Tier.NONE: 2}
_RANK = {kind: place for place, kind in enumerate(scene.RANK)}


def _seen(tokens: tuple[str, ...]) -> Scene:
    closed = {
        sign: frozenset(at for at, token in enumerate(tokens) if token in words) for sign, words in _CLOSED.items()
    }
    return Scene(tokens, closed, *edges(tokens, answers=True))


def _best(found: list[Found]) -> Found:
    return min(
        found,
        key=lambda one: (_WEIGHT[one.tier], one.guard is not None, _RANK[one.rule.kind], one.span.start - one.span.end),
    )


def _assess(words: str, asked: str | None) -> Verdict:
    heard = hear(words)
    if not heard.tokens:
        return CLEAR
    if len(heard.tokens) > scene.WINDOW_TOKENS:
        return _assess_long(heard, asked)
    seen = _seen(heard.tokens)
    if next(the_lexis().commands.find(seen), None):
        return Verdict(Tier.NONE, guard="command")
    verdict = _judged(heard, seen, asked, len(heard.tokens))
    first, last = edges(heard.tokens, answers=False)
    if verdict.tier is Tier.TAKEOVER:
        return verdict
    plain = Heard(heard.tokens[first:last], heard.clauses[first:last])
    if last - first < len(heard.tokens):
        seen = _seen(plain.tokens)
        verdict = _heavier(verdict, _judged(plain, seen, asked, len(plain.tokens)))
    return verdict if verdict.tier is Tier.TAKEOVER or verdict.guard else _weighed(verdict, plain, seen, asked)


def _weighed(verdict: Verdict, plain: Heard, seen: Scene, asked: str | None) -> Verdict:
    """Raise what the rules left, when the words alone weigh enough and no guard explains them."""
    if not evidence.weighs(plain.tokens, asked):
        return verdict
    lexis = the_lexis()
    if any(lexis.guard_names[span.name] not in scene.NO_EXCUSE for span in lexis.guards.find(seen)):
        return verdict
    return Verdict(Tier.TAKEOVER, _kind(verdict, plain), "evidence")


def _kind(verdict: Verdict, plain: Heard) -> Kind:
    known = verdict.kind not in (None, Kind.EXERCISE_SAFETY, Kind.LOSS)
    return verdict.kind if known and verdict.kind else evidence.leaning(plain.tokens)


def _heavier(one: Verdict, other: Verdict) -> Verdict:
    return other if (other.tier is Tier.TAKEOVER or one.tier is Tier.NONE) and other.kind else one


def _assess_long(heard: Heard, asked: str | None) -> Verdict:
    """Look at a long speech through overlapping windows; the first danger is answer enough."""
    step, size = scene.WINDOW_TOKENS - scene.OVERLAP_TOKENS, scene.WINDOW_TOKENS
    worst = CLEAR
    known: set[tuple[str, ...]] = set()
    for start in range(0, len(heard.tokens) - scene.OVERLAP_TOKENS, step):
        part = Heard(heard.tokens[start : start + size], heard.clauses[start : start + size])
        if part.tokens in known:
            continue
        known.add(part.tokens)
        last = start + size >= len(heard.tokens)
        verdict = _judged(part, _seen(part.tokens), asked, size if last else size - scene.NEAR_TOKENS)
        if verdict.tier is Tier.TAKEOVER:
            return verdict
        if verdict.tier is Tier.SOFT or worst is CLEAR:
            worst = verdict
    return worst


def _judged(heard: Heard, seen: Scene, asked: str | None, until: int) -> Verdict:
    lexis = the_lexis()
    matches = [
        (rule, span)
        for span in lexis.dangers.find(seen)
        if span.end <= until and ("goal" not in (rule := lexis.rules[span.name]).traits or asked == "goal")
    ]
    if not matches:
        return CLEAR
    guards: dict[str, list[Span]] = {}
    for span in lexis.guards.find(seen):
        guards.setdefault(lexis.guard_names[span.name], []).append(span)
    sight = Sight(heard, guards, asked)
    found = [weighed(sight, rule, span) for rule, span in matches]
    return _verdict(_absorbed(found), "imminent" in guards)


def _absorbed(found: list[Found]) -> list[Found]:
    """Leave out what reads as the speaker's own wish but is part of something said of, or to, another."""
    wider = [one.span for one in found if one.rule.kind in scene.ABSORBING and one.tier is Tier.TAKEOVER]
    return [one for one in found if one.rule.kind not in scene.ABSORBED or not _inside(one.span, wider)]


def _inside(span: Span, wider: list[Span]) -> bool:
    return any(
        other.start <= span.start and span.end <= other.end and span.end - span.start < other.end - other.start
        for other in wider
    )


def _verdict(found: list[Found], urgent: bool) -> Verdict:
    best = _best(found)
    if best.tier is Tier.NONE and best.guard and best.rule.kind is not Kind.EXERCISE_SAFETY:
        care = [one for one in found if one.rule.kind is Kind.EXERCISE_SAFETY and one.guard is None]
        if not care:
            return Verdict(Tier.NONE, None, best.rule.name, best.guard)
        best = care[0]
    imminent = best.tier is Tier.TAKEOVER and (urgent or "now" in best.rule.traits)
    return Verdict(best.tier, best.rule.kind, best.rule.name, best.guard, imminent)


def assess(words: str, asked: str | None = None) -> Verdict:
    """Judge what was said; `asked` names what was being asked: thought, goal, safe and others; never raises."""
    try:
        return _assess(words, asked)
    except Exception:
        return Verdict(Tier.TAKEOVER, Kind.UNCLEAR, "failed")
