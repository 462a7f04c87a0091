"""How alike a sentence is to each of many known ones: letters and words count half each, rare words the most."""

import math
from collections import Counter
from collections.abc import Callable, Sequence

from rapidfuzz.fuzz import ratio


class Likeness:
    """Known sentences, prepared for comparison."""

    def __init__(self, sentences: Sequence[str]) -> None:
        counts = Counter(word for sentence in sentences for word in set(sentence.split()))
        self._rarity = {word: 1 + math.log((1 + len(sentences)) / (1 + count)) for word, count in counts.items()}
        self._unheard = 1 + math.log(1 + len(sentences))
        self._sentences = [(sentence, *self._weigh(sentence)) for sentence in sentences]

    def against(self, said: str) -> Callable[[int], float]:
        """From the number of a known sentence to its score: 0, no word in common, to 100, the same words."""
        words, length = self._weigh(said)

        def score(at: int) -> float:
            sentence, others, other_length = self._sentences[at]
            if said == sentence:
                return 100.0
            shared = sum(weight for word, weight in words.items() if word in others)
            return 0.5 * ratio(said, sentence) + 50 * shared / (length * other_length) if shared else 0.0

        return score

    def _weigh(self, sentence: str) -> tuple[dict[str, float], float]:
        """The square of each word's rarity, and the length of the sentence as a vector of rarities."""
        words = {word: self._rarity.get(word, self._unheard) ** 2 for word in sentence.split()}
        return words, math.sqrt(sum(words.values())) or 1.0
