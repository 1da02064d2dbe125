"""From what the tagger says of every word piece to spans of a text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.engine.recognizers.wordpiece import Words

Probabilities = npt.NDArray[np.float32]

_GLUE = 0.5
"""A word parts from the one before it where beginning is this likely and that one is this likely to be anything: where
the tagger half believes in the first of two words, the second looks like a beginning."""

_CAPITALIZED = (1, 2, 3)
"""Shapes of words (see wordpiece) that begin with a capital."""
_TELLS = 0.3
"""How likely a word is to be anything, to have a say in what its other places are."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A run of words of one kind.

    Attributes:
        start, end: In the text.
        label: The tagger's own name of the kind.
        score: How likely its surest word is of any kind at all, 0..1.
        removal: How likely a reader who protects people would remove its surest word, 0..1.
    """

    start: int
    end: int
    label: str
    score: float
    removal: float


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From where on a word counts.

    Attributes:
        score: Per kind, of being anything at all.
        removal: Per kind, of being removed.
    """

    score: Mapping[str, float]
    removal: Mapping[str, float]


class WordScores:
    """Per word of a text: how likely it is of each kind, begins one, and is to be removed."""

    def __init__(self, words: Words, probabilities: Probabilities, labels: Sequence[str]) -> None:
        """`probabilities` has a row per piece: outside, begin and inside of each label in turn, removal."""
        self.words = words
        self.labels = tuple(labels)
        counts = words.counts()
        starts = np.cumsum(counts) - counts
        rows = np.asarray(probabilities, np.float32)
        self.kinds: Probabilities
        if not len(counts):
            self.any = self.removal = self.begins = np.zeros(0, np.float32)
            self.kinds = np.zeros((0, len(self.labels)), np.float32)
            return
        last = 1 + 2 * len(self.labels)
        self.any = 1 - np.minimum.reduceat(rows[:, 0], starts)
        self.removal = np.maximum.reduceat(rows[:, last], starts)
        kinds = rows[:, 1:last:2] + rows[:, 2:last:2]
        self.kinds = np.asarray(np.add.reduceat(kinds, starts, axis=0) / counts[:, None], np.float32)
        self.begins = rows[starts, 1:last:2].max(axis=1) / np.maximum(1e-6, 1 - rows[starts, 0])

    def share_of_capitals(self) -> float:
        """Share of the words with letters that begin with a capital or are in capitals; 0 where there are none."""
        lettered = [shape for shape in self.words.shapes if shape != 5]
        return sum(shape in (1, 2, 3) for shape in lettered) / len(lettered) if lettered else 0.0

    def spans(self, text: str, thresholds: Thresholds) -> Iterator[Marked]:
        """Runs of words of one kind that pass the thresholds; never over a break between paragraphs."""
        best = self._agreed(text).argmax(axis=1) if len(self.any) else np.zeros(0, np.int64)
        score = np.array([thresholds.score.get(label, 1.1) for label in self.labels], np.float32)
        removal = np.array([thresholds.removal.get(label, 1.1) for label in self.labels], np.float32)
        passing = np.flatnonzero((self.any >= score[best]) | (self.removal >= removal[best])) if len(best) else ()
        run: list[int] = []
        for number in map(int, passing):
            if run and not (
                number == run[-1] + 1
                and best[number] == best[run[-1]]
                and self.words.gaps[number] < 3
                and not (self.begins[number] > _GLUE and self.words.gaps[number] > 0 and self.any[run[-1]] >= _GLUE)
            ):
                yield from self._marked(text, run, int(best[run[0]]))
                run = []
            run.append(number)
        if run:
            yield from self._marked(text, run, int(best[run[0]]))

    def removal_at_all_places(self, text: str, start: int, end: int) -> float:
        """How likely the words of a span are to be removed, the mean of all places on the page where they stand."""
        places = [m.span() for m in re.finditer(rf"(?<!\w){re.escape(text[start:end])}(?!\w)", text)]
        starts = [span[0] for span in self.words.spans]
        likely = []
        for low, high in places:
            first, last = bisect_left(starts, low), bisect_left(starts, high)
            likely.append(float(self.removal[first:last].max()) if first < last else 0.0)
        return sum(likely) / len(likely) if likely else 0.0

    def _agreed(self, text: str) -> Probabilities:
        """The kinds of every word; of a word with a capital, what it is at all its places on the page together: a
        surname alone in a table is told by the sentence that introduced it."""
        places: dict[str, list[int]] = {}
        for number, shape in enumerate(self.words.shapes):
            if shape in _CAPITALIZED and self.any[number] >= _TELLS:
                start, end = self.words.spans[number]
                places.setdefault(text[start:end].casefold(), []).append(number)
        agreed = self.kinds.copy()
        for numbers in places.values():
            if len(numbers) > 1:
                agreed[numbers] += self.kinds[numbers].mean(axis=0)
        return agreed

    def _marked(self, text: str, run: list[int], kind: int) -> Iterator[Marked]:
        first, last = run[0], run[-1]
        spans = self.words.spans
        while first <= last and not text[spans[first][0]].isalnum():
            first += 1
        while last >= first and not text[spans[last][0]].isalnum():
            last -= 1
        if first <= last:
            yield Marked(
                spans[first][0],
                spans[last][1],
                self.labels[kind],
                float(self.any[first : last + 1].max()),
                float(self.removal[first : last + 1].max()),
            )
