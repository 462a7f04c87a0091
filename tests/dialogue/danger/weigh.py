"""Sentences -> lexicon/weights.py and lexicon/leanings.py: what every phrase weighs towards danger and towards a kind.

    python3 -m venv FOLDER && FOLDER/bin/pip install -e . --group weigh
    FOLDER/bin/python -m tests.dialogue.danger.weigh

Logistic regressions. What a phrase may weigh is scaled by how unevenly danger and harmless sentences share it (Wang and
Manning, "Baselines and Bigrams", 2012). How much weight is enough is chosen on sentences of writers that were left out.
The held-out set never comes near it.
"""

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from scipy import sparse
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from skill.dialogue.danger import lexicon
from skill.dialogue.danger.courtesy import without_courtesies
from skill.dialogue.danger.evidence import KINDS, leaning_phrases, phrases
from skill.dialogue.danger.figure import Row
from skill.dialogue.danger.hearing import Heard, hear
from skill.dialogue.danger.verdict import Tier
from tests.dialogue.danger.corpus import edition, sentences
from tests.dialogue.danger.everyday import ordinary

FOLDS = 8
ALARMS_ENOUGH, ALARMS_SOFT = 0.036, 0.042
"""Shares of harmless sentences of unknown writers that may weigh enough for a takeover, and for a gentle question."""
HARDER_THAN_LIFE = ("about", "adversary", "contrast", "pairs", "plain")
"""Sentences that were written to be mistaken, or plainly; they say nothing about how often that happens."""
AGAINST, EXPLAINED = -50, -275
"""Hundredths below which the words of an utterance speak against a rule that fits, and below which they explain it."""
OFTEN = 6
"""So often does each order to a device count, and each sentence that this skill itself expects to hear."""
BEFORE = (
    "i'm fine but",
    "i'm not suicidal but",
    "i had a panic attack and",
    "i watched a film and",
    "my phone died and",
    "this traffic is killing me and",
    "i was dying to see you but",
    "i used to be happy but now",
    "stop the timer",
    "work was murder today and",
)
AFTER = ("but i'm all right", "but don't tell anyone", "though i don't mean it", "anyway how are you", "that's all")
"""What danger is often said beside."""
KEPT_WEIGHTS, KEPT_LEANINGS = 150_000, 12_000


def is_sure(row: Row) -> bool:
    """Whether it is danger or it is not."""
    return row.tiers != {Tier.TAKEOVER, Tier.SOFT}


def plain(row: Row) -> Heard:
    """What is weighed of a sentence."""
    return without_courtesies(hear(row.sentence))


class Weigher:
    """Weights of phrases, learned from sentences with a known verdict."""

    def __init__(self, found: Sequence[set[str]], danger: np.ndarray) -> None:
        self.vectorizer = CountVectorizer(analyzer=sorted, min_df=2, binary=True)
        table = self.vectorizer.fit_transform(found).astype(float)
        often = np.asarray(table[danger].sum(0)).ravel() + 0.5
        seldom = np.asarray(table[~danger].sum(0)).ravel() + 0.5
        scale = np.abs(np.log(often / often.sum() / (seldom / seldom.sum())))
        model = LogisticRegression(C=30, solver="liblinear").fit(shared(table) @ sparse.diags(scale), danger)
        self.weights, self.bias = model.coef_[0] * scale, float(model.intercept_[0])

    def lightened(self, kept: int) -> None:
        """Leave out the lightest phrases and round the rest to hundredths."""
        least = np.sort(np.abs(self.weights))[::-1][:kept][-1]
        self.weights = np.where(np.abs(self.weights) >= least, np.round(self.weights, 2), 0.0)

    def scores(self, found: Sequence[set[str]]) -> np.ndarray:
        """How much each sentence weighs."""
        table = self.vectorizer.transform(found).astype(float)
        table = table @ sparse.diags((self.weights != 0).astype(float))
        return np.asarray(shared(table) @ self.weights + self.bias)


def shared(table: sparse.csr_matrix) -> sparse.csr_matrix:
    """Divide each row by the root of how many phrases are in it."""
    return sparse.diags(1 / np.sqrt(np.maximum(np.asarray(table.sum(1)).ravel(), 1))) @ table


def joined(rows: Sequence[Row]) -> list[Row]:
    """Danger that stands beside something else, which must not hide it."""
    beside = [f"{one} {{}}" for one in BEFORE] + [f"{{}} {one}" for one in AFTER]
    return [replace(row, sentence=form.format(row.sentence)) for row in rows for form in ("{}", *beside)]


def left_out(found: Sequence[set[str]], danger: np.ndarray, writers: Sequence[str]) -> np.ndarray:
    """The score of each sentence by weights that were learned without its writer."""
    scores = np.zeros(len(danger))
    for learned_on, other in GroupKFold(FOLDS).split(danger, groups=writers):
        weigher = Weigher([found[at] for at in learned_on], danger[learned_on])
        weigher.lightened(KEPT_WEIGHTS)
        scores[other] = weigher.scores([found[at] for at in other])
    return scores


def limit(scores: np.ndarray, alarms: float) -> float:
    """The score that only this share exceeds."""
    return float(np.sort(scores)[::-1][int(alarms * len(scores))])


def kinds(rows: Sequence[Row]) -> dict[str, tuple[int, ...]]:
    """What each phrase says of the kind of a danger, in tenths."""
    vectorizer = CountVectorizer(analyzer=sorted, min_df=3, binary=True)
    table = vectorizer.fit_transform([leaning_phrases(plain(row)) for row in rows])
    model = LogisticRegression(C=3, max_iter=300).fit(table, [KINDS.index(row.kind) for row in rows])
    tenths = np.round(10 * (model.coef_ - model.coef_.mean(0))).astype(int).T
    heaviest = np.argsort(-np.abs(tenths).max(1), kind="stable")[:KEPT_LEANINGS]
    names = vectorizer.get_feature_names_out()
    return {str(names[at]): tuple(map(int, tenths[at])) for at in heaviest if tenths[at].any()}


def written(table: dict[str, str]) -> str:
    """A table as lines: a first word, and all that follows it with what it weighs."""
    lines: dict[str, list[str]] = {}
    for phrase in sorted(table):
        first, _, rest = phrase.partition(" ")
        lines.setdefault(first, []).append(f"{rest} {table[phrase]}".strip())
    return "".join(f"{first}: {', '.join(entries)}\n" for first, entries in lines.items())


def main() -> None:
    """Write both tables, and print what the weights alone do with writers that were left out."""
    written_down = [(writer, row) for writer, rows in sentences().items() for row in rows if is_sure(row)]
    ours = [Row(frozenset({Tier.NONE}), None, None, "ordinary", said) for said in ordinary()] * OFTEN
    sure = [
        *written_down,
        *[(writer, row) for writer, row in written_down if row.category == "device_command"] * (OFTEN - 1),
        *(("ordinary", row) for row in (*ours, *joined(sentences()["plain"]))),
    ]
    danger = np.array([Tier.TAKEOVER in row.tiers for _, row in sure])
    found = [phrases(plain(row), row.asked) for _, row in sure]
    scores = left_out(found, danger, [writer for writer, _ in sure])
    weigher = Weigher(found, danger)
    weigher.lightened(KEPT_WEIGHTS)
    counted = len(written_down)
    lifelike = np.array([at < counted and not who.startswith(HARDER_THAN_LIFE) for at, (who, _) in enumerate(sure)])
    said, harmless = scores[danger & lifelike], scores[~danger & lifelike]
    for alarms in (0.01, 0.02, 0.03, 0.05):
        share = (said >= limit(harmless, alarms)).mean()
        sys.stdout.write(f"{alarms:3.0%} false alarms of unknown writers: {share:5.1%} of danger heard\n")
    enough, soft = (limit(harmless, share) for share in (ALARMS_ENOUGH, ALARMS_SOFT))
    names = weigher.vectorizer.get_feature_names_out()
    weights = {str(name): str(round(100 * value)) for name, value in zip(names, weigher.weights, strict=True) if value}
    leanings = {
        phrase: " ".join(map(str, tenths))
        for phrase, tenths in kinds([row for _, row in sure if row.kind and Tier.TAKEOVER in row.tiers]).items()
    }
    folder = Path(lexicon.__file__).parent
    (folder / "weights.py").write_text(
        f'"""What phrases weigh towards danger; learned by tests/dialogue/danger/weigh.py, not written by hand."""\n\n'
        f'LEARNED_FROM = "{edition()}"\n"""The SHA-256 of the sentences."""\n\n'
        f'BIAS = {round(100 * weigher.bias)}\n"""Hundredths that every utterance starts with."""\n\n'
        f"ENOUGH = {round(100 * enough)}\n"
        f'"""Hundredths that are enough for a takeover; {ALARMS_ENOUGH:.1%} of harmless sentences have them."""\n\n'
        f"SOFT = {round(100 * soft)}\n"
        f'"""Hundredths that are enough to ask gently; {ALARMS_SOFT:.1%} of harmless sentences have them."""\n\n'
        f"AGAINST = {AGAINST}\n"
        '"""Hundredths below which the words speak against a rule that fits, so that it only asks gently."""\n\n'
        f"EXPLAINED = {EXPLAINED}\n"
        '"""Hundredths below which the words explain what a rule found, as an idiom or a story does."""\n\n'
        f'WEIGHTS = """\n{written(weights)}"""\n'
        '"""A first word, and what follows it with its weight in hundredths; alone it stands for itself."""\n',
        encoding="utf-8",
    )
    (folder / "leanings.py").write_text(
        f'"""Which kind of danger phrases tell of; learned by tests/dialogue/danger/weigh.py, not by hand."""\n\n'
        f'LEANINGS = """\n{written(leanings)}"""\n'
        '"""A first word, and what follows it with tenths towards each of evidence.KINDS."""\n',
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
