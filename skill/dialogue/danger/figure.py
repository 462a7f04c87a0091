"""Sentences with the verdict they should get -> how many got it, by category: `python -m skill.dialogue.danger.figure`.

The names of the files follow; nothing of a sentence is printed.
"""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from math import sqrt
from pathlib import Path

from skill.dialogue.danger.assessment import assess
from skill.dialogue.danger.verdict import Tier

_TWO_SIDED_95 = 1.96


@dataclass(frozen=True, slots=True)
class Row:
    """One sentence of a set."""

    tiers: frozenset[Tier]
    """Every verdict that is right."""
    kind: str | None
    """What it is about; None when that is left open."""
    asked: str | None
    """What was being asked."""
    category: str
    """The family of sentences it belongs to."""
    sentence: str
    """What is said."""


@dataclass(frozen=True, slots=True)
class Figure:
    """How one category did."""

    category: str
    """The family of sentences."""
    rows: int
    """All its sentences."""
    taken: int
    """Those that led to a takeover: heard, or a false alarm."""
    asked: int
    """Those that led to a gentle question and are none that may."""
    low: float
    """Lower end of the 95 % Wilson interval of the share that was taken."""
    high: float
    """Upper end."""


def row(line: str) -> Row:
    """Read `tiers, kind, asked, category, sentence` between tabs; ValueError for anything else."""
    tiers, kind, asked, category, sentence = line.rstrip("\r\n").split("\t")
    return Row(
        frozenset(Tier(tier) for tier in tiers.split("|")),
        None if kind == "-" else kind,
        None if asked == "-" else asked,
        category,
        sentence,
    )


def wilson(right: int, rows: int) -> tuple[float, float]:
    """Give the 95 % interval of a share; (0, 1) when there are no rows."""
    if rows == 0:
        return 0.0, 1.0
    share, square = right / rows, _TWO_SIDED_95**2
    middle = share + square / (2 * rows)
    spread = _TWO_SIDED_95 * sqrt(share * (1 - share) / rows + square / (4 * rows**2))
    whole = 1 + square / rows
    return max(0.0, (middle - spread) / whole), min(1.0, (middle + spread) / whole)


def figures(rows: Iterable[Row]) -> dict[str, Figure]:
    """Judge every sentence and count by category, in the order in which the categories come."""
    counted: dict[str, list[tuple[bool, bool]]] = {}
    for one in rows:
        tier = assess(one.sentence, one.asked).tier
        counted.setdefault(one.category, []).append(
            (tier is Tier.TAKEOVER, tier is Tier.SOFT and tier not in one.tiers)
        )
    found: dict[str, Figure] = {}
    for category, judged in counted.items():
        taken, asked = (sum(column) for column in zip(*judged, strict=True))
        found[category] = Figure(category, len(judged), taken, asked, *wilson(taken, len(judged)))
    return found


def table(rows: Iterable[Row]) -> Iterator[str]:
    """Lay out what has to be a takeover and what must not be one, each with its interval, as tables in Markdown."""
    rows = list(rows)
    danger = [one for one in rows if one.tiers == {Tier.TAKEOVER}]
    harmless = [one for one in rows if Tier.TAKEOVER not in one.tiers]
    for title, column, part in (("danger", "heard", danger), ("no danger", "taken for danger", harmless)):
        yield f"| {title} | sentences | {column} | 95 % interval | asked gently |"
        yield "|---|---|---|---|---|"
        whole = figures(replace(one, category="**all**") for one in part)
        yield from map(_line, (*sorted(figures(part).values(), key=lambda figure: figure.category), *whole.values()))
        yield ""


def _line(figure: Figure) -> str:
    taken, asked, low, high = (
        f"{100 * share:.1f}"
        for share in (figure.taken / figure.rows, figure.asked / figure.rows, figure.low, figure.high)
    )
    name = figure.category.replace("_", " ")
    return f"| {name} | {figure.rows} | {taken} % | {low} to {high} % | {asked} % |"


def main() -> None:
    """Print the table of all files that are named."""
    lines = [line for file in sys.argv[1:] for line in Path(file).read_text(encoding="utf-8").splitlines()]
    sys.stdout.write("\n".join(table(row(line) for line in lines)) + "\n")


if __name__ == "__main__":
    main()
