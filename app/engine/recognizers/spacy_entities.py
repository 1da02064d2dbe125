"""What a spaCy model takes for names: its own network, and its transitions walked here.

spaCy (3.8) walks them one word at a time, a call for every possible transition, and takes the interpreter's lock for
each: that is half of its time. An entity recognizer of spaCy knows three things of a word: the word itself and, where a
name has begun, the name's first word and the word before (`StateC.set_context_tokens`). So all words outside names are
scored at once, and only those inside one by one. What may follow what: `spacy.pipeline._parser_internals.ner`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import numpy as np
import numpy.typing as npt
from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import NumpyOps

Floats = npt.NDArray[np.float32]


class EntityReader:
    """The entity recognizer of a pipeline. Not safe to share between threads."""

    def __init__(self, nlp: Language) -> None:
        """`nlp` has the component "ner", trained without extra features and read greedily. Raises ValueError."""
        self._nlp = nlp
        component: Any = nlp.get_pipe("ner")
        network = component.model
        self._words = network.get_ref("tok2vec")
        self._states = network.get_ref("lower")
        output = network.get_ref("upper")
        if self._states.get_dim("nF") != 3 or component.cfg["beam_width"] != 1 or network.attrs["unseen_classes"]:
            raise ValueError("another kind of entity recognizer")
        if os.environ.get("OPENBLAS_NUM_THREADS") == "1":
            for node in network.walk():
                node.ops = NumpyOps(use_blis=False)  # numpy's BLAS: half the time of thinc's, with one thread
        self._bias: Floats = self._states.get_param("b")
        self._weights: Floats = output.get_param("W")
        self._output_bias: Floats = output.get_param("b")
        moves = component.moves
        names = [moves.get_class_name(number) for number in range(moves.n_moves)]
        kinds = [name.partition("-")[0] for name in names]
        self._labels = [name.partition("-")[2] for name in names]
        self._out = names.index("O")
        self._unit = np.array([kind == "U" for kind in kinds])
        self._never = np.array(
            [kind not in ("B", "U") or not label for kind, label in zip(kinds, self._labels, strict=True)]
        )
        self._never[self._out] = False
        self._begin = np.array([kind == "B" for kind in kinds])
        pairs = {label: (names.index(f"I-{label}"), names.index(f"L-{label}")) for label in self._labels if label}
        self._inside = {
            label: (self._weights[list(pair)], self._output_bias[list(pair)]) for label, pair in pairs.items()
        }

    def find(self, text: str) -> Iterator[tuple[int, int, str]]:
        """(start, end, label) of every entity in a text, in order."""
        doc = self._nlp.make_doc(text)
        if not len(doc):
            return
        for first, last, label in self._runs(doc):
            span = doc[first:last]
            yield span.start_char, span.end_char, label

    def _runs(self, doc: Doc) -> Iterator[tuple[int, int, str]]:
        # Row 0 stands for "no such word", so word i has row i + 1.
        rows: Floats = self._states.predict(self._words.predict([doc])).reshape(len(doc) + 1, 3, *self._bias.shape)
        actions = self._outside(doc, rows)
        reached = 0
        for first in np.flatnonzero(actions != self._out).tolist():
            if first < reached:
                continue
            action = int(actions[first])
            label = self._labels[action]
            reached = first + 1 if self._unit[action] else self._last(rows, first, label) + 1
            yield first, reached, label

    def _outside(self, doc: Doc, rows: Floats) -> npt.NDArray[np.int64]:
        """For each word the transition that is taken there while no name is open."""
        hidden = _largest(rows[1:, 0] + (rows[0, 1] + rows[0, 2] + self._bias))
        scores = hidden @ self._weights.T + self._output_bias
        scores[:, self._never] = -np.inf
        scores[-1, self._begin] = -np.inf
        actions = scores.argmax(axis=1)
        actions[doc.to_array("IS_SPACE") != 0] = self._out
        return np.asarray(actions, np.int64)

    def _last(self, rows: Floats, first: int, label: str) -> int:
        """The last word of a name that begins at word `first`."""
        weights, bias = self._inside[label]
        opened = rows[first + 1, 1] + self._bias
        for word in range(first + 1, len(rows) - 2):
            hidden = _largest(rows[word + 1, 0] + opened + rows[word, 2])
            inside, last = (weights @ hidden + bias).tolist()
            if last > inside:
                return word
        return len(rows) - 2


def _largest(pieces: Floats) -> Floats:
    """The largest of the pieces of each unit, which are the last axis: two or three, too few for a reduction."""
    largest = pieces[..., 0]
    for number in range(1, pieces.shape[-1]):
        largest = np.maximum(largest, pieces[..., number])
    return largest
