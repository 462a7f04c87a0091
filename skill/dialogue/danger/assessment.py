"""Words and what was being asked -> verdict; nothing said can switch it off, and it fails towards help."""

from skill.dialogue.danger import word
from skill.dialogue.danger.courtesy import edges, without_courtesies
from skill.dialogue.danger.evidence import KINDS, LONGEST_WORDS
from skill.dialogue.danger.hearing import Heard, clauses, hear
from skill.dialogue.danger.lexicon import scene, weights
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


def assess(words: str, asked: str | None = None) -> Verdict:
    """Judge what was said; `asked` names what was being asked: thought, goal, safe and others; never raises."""
    try:
        return _assess(words, asked)
    except Exception:
        return Verdict(Tier.TAKEOVER, Kind.UNCLEAR, "failed")


def _assess(words: str, asked: str | None) -> Verdict:
    heard = hear(words)
    if not heard.tokens:
        return CLEAR
    seen = _seen(heard)
    if len(heard.tokens) <= scene.WINDOW_TOKENS and next(the_lexis().commands.find(seen), None):
        return Verdict(Tier.NONE, guard="command")
    plain = without_courtesies(heard)
    verdict = _by_rules(heard, seen, asked)
    if verdict.tier is not Tier.TAKEOVER and plain is not heard and plain.tokens:
        verdict = _heavier(verdict, _by_rules(plain, _seen(plain), asked))
    return _weighed(verdict, plain, asked)


def _weighed(verdict: Verdict, plain: Heard, asked: str | None) -> Verdict:
    """Raise what the rules left when the words weigh enough; only ask when they speak against a rule that fits."""
    scales = the_lexis().scales
    if verdict.tier is Tier.TAKEOVER:
        return verdict if verdict.rule in the_lexis().sure else _opposed(verdict, plain)
    weight = scales.weight(plain, asked)
    if weight < weights.SOFT:
        return verdict
    tier = Tier.TAKEOVER if weight >= weights.ENOUGH else Tier.SOFT
    kind = verdict.kind if verdict.kind in KINDS else scales.kind(plain)
    return Verdict(tier, kind, "weight", imminent=tier is Tier.TAKEOVER and _is_urgent(plain))


def _opposed(verdict: Verdict, plain: Heard) -> Verdict:
    """What is left of a rule's takeover: less when all the words, and each clause of them, speak against it."""
    weigh = the_lexis().scales.weight
    if len(plain.words) > LONGEST_WORDS:
        return verdict
    weight = weigh(plain, None)
    if weight >= weights.AGAINST or any(weigh(clause, None) >= weights.ENOUGH for clause in clauses(plain)):
        return verdict
    if weight >= weights.EXPLAINED:
        return Verdict(Tier.SOFT, verdict.kind, verdict.rule, "weight")
    return Verdict(Tier.NONE, None, verdict.rule, "weight")


def _is_urgent(plain: Heard) -> bool:
    lexis = the_lexis()
    return any(lexis.guard_names[span.name] == "imminent" for span in lexis.guards.find(_seen(plain)))


def _seen(heard: Heard) -> Scene:
    closed = {
        sign: frozenset(at for at, token in enumerate(heard.tokens) if token in words)
        for sign, words in _CLOSED.items()
    }
    first, last = edges(heard.words, answers=True)
    before, after = heard.part(0, first), heard.part(last, len(heard.words))
    return Scene(heard.tokens, closed, len(before.tokens), len(heard.tokens) - len(after.tokens))


def _by_rules(heard: Heard, seen: Scene, asked: str | None) -> Verdict:
    """Look at a long speech through overlapping windows; the first danger is answer enough."""
    step, size = scene.WINDOW_TOKENS - scene.OVERLAP_TOKENS, scene.WINDOW_TOKENS
    if len(heard.tokens) <= size:
        return _judged(heard, seen, asked, len(heard.tokens))
    worst = CLEAR
    known: set[tuple[str, ...]] = set()
    for start in range(0, len(heard.words) - scene.OVERLAP_TOKENS, step):
        part = heard.part(start, start + size)
        if not part.tokens or part.tokens in known:
            continue
        known.add(part.tokens)
        last = start + size >= len(heard.words)
        until = len(part.tokens) if last else len(part.tokens) - scene.NEAR_TOKENS
        verdict = _judged(part, _seen(part), asked, until)
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


def _best(found: list[Found]) -> Found:
    return min(
        found,
        key=lambda one: (_WEIGHT[one.tier], one.guard is not None, _RANK[one.rule.kind], one.span.start - one.span.end),
    )


def _heavier(one: Verdict, other: Verdict) -> Verdict:
    return other if (other.tier is Tier.TAKEOVER or one.tier is Tier.NONE) and other.kind else one
