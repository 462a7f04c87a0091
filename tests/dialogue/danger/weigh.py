"""Development sentences -> the tables lexicon/weight*.py: run with the folder to write to and the files to read.

A plain logistic regression without any library: sentences in a fixed order, steps that shrink where a phrase was seen
often, the lightest phrases left out, then fitted again. The held-out set never comes near it.
"""

import sys
import textwrap
from collections import Counter
from math import exp, sqrt
from pathlib import Path
from random import Random

from skill.dialogue.danger.courtesy import edges
from skill.dialogue.danger.evidence import features
from skill.dialogue.danger.figure import row
from skill.dialogue.danger.hearing import hear
from skill.dialogue.danger.verdict import Tier

Example = tuple[list[str], bool]
ROUNDS, STEP, KEPT, SCALE, ENOUGH, DECAY = 24, 0.5, 3000, 10, 2.5, 4e-6


def example(line: str) -> Example:
    """Read one sentence as what is weighed and whether it is danger."""
    one = row(line)
    tokens = hear(one.sentence).tokens
    first, last = edges(tokens, answers=False) if tokens else (0, 0)
    return sorted(features(tokens[first:last], one.asked)), Tier.TAKEOVER in one.tiers


def fitted(examples: list[Example], known: set[str]) -> tuple[dict[str, float], float]:
    """Fit weights of the known phrases and the bias."""
    weights, seen = dict.fromkeys(known, 0.0), dict.fromkeys(known, 1e-6)
    bias, order = 0.0, Random(5)
    rows = [([one for one in said if one in known], 1 / sqrt(len(said) or 1), danger) for said, danger in examples]
    for _ in range(ROUNDS):
        order.shuffle(rows)
        for said, share, danger in rows:
            score = bias + share * sum(weights[one] for one in said)
            error = 1 / (1 + exp(-max(-30.0, min(30.0, score)))) - danger
            bias -= 0.02 * error
            for one in said:
                slope = error * share + DECAY * weights[one]
                seen[one] += slope * slope
                weights[one] -= STEP * slope / sqrt(seen[one])
    return weights, bias


def learned(examples: list[Example]) -> tuple[dict[str, int], int]:
    """Fit, leave out the light phrases, fit again and round; the bias is a phrase of every sentence."""
    often = Counter(one for said, _ in examples for one in said)
    first, _ = fitted(examples, {one for one, times in often.items() if times > 1})
    kept = set(sorted(first, key=lambda one: (-abs(first[one]), one))[:KEPT])
    weights, bias = fitted(examples, kept)
    rounded = {one: round(SCALE * value) for one, value in sorted(weights.items())}
    return {one: value for one, value in rounded.items() if value}, round(SCALE * bias)


def main() -> None:
    """Write the tables, one module for every few hundred lines."""
    folder, *files = map(Path, sys.argv[1:])
    examples = [example(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    weights, bias = learned(examples)
    texts = [f"{one} = {value}" for one, value in weights.items()]
    parts = [texts[at : at + 1000] for at in range(0, len(texts), 1000)]
    for number, part in enumerate(parts, 1):
        block = textwrap.fill(
            " | ".join(text.replace(" ", "\0") for text in part), 116, break_long_words=False, break_on_hyphens=False
        ).replace("\0", " ")
        (folder / f"weight_{number}.py").write_text(
            f'"""Phrases and their weights, learned by tests/dialogue/danger/weigh.py; plain data."""\n\n'
            f'WEIGHTS = """\n{block}\n"""\n'
            '"""Phrase = tenths of weight; <concepts> stand for their words, .. for others between."""\n',
            encoding="utf-8",
        )
    names = [f"weight_{number}" for number in range(1, len(parts) + 1)]
    (folder / "weight.py").write_text(
        '"""How much each phrase weighs towards danger (more than nothing) or away from it."""\n\n'
        f"from skill.dialogue.danger.lexicon import {', '.join(names)}\n\n"
        f"_TABLES = ({', '.join(f'{name}.WEIGHTS' for name in names)},)\n\n"
        "WEIGHTS = {\n    phrase: int(tenths)\n    for table in _TABLES\n"
        '    for phrase, tenths in (entry.split(" = ") for entry in " ".join(table.split()).split(" | "))\n}\n'
        '"""Phrase -> tenths of its weight."""\n\n'
        f"BIAS = {bias}\n"
        '"""Tenths that every sentence starts with."""\n\n'
        f"ENOUGH = {round(SCALE * ENOUGH)}\n"
        '"""Tenths that are enough to act on, after the sum is divided by the root of the number of phrases."""\n',
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
