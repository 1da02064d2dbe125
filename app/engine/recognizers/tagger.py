"""Our own transformer over a page's text: ONNX Runtime on the processor, one thread, weights from the installation."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from app.base import model_files
from app.engine.recognizers.decoding import WordScores
from app.engine.recognizers.wordpiece import WordPiece, Words

_BATCH = 4
"""Windows run at once: more make the activations leave the processor's cache."""


class Tagger:
    """The loaded model. Not safe to share between threads."""

    def __init__(self, folder: Path) -> None:
        """Load the model in `folder`: tagger.onnx, vocab.txt and tagger.json with their SHA-256.

        Raises KnownError INSTALLATION_DAMAGED where a file is absent or has another hash.
        """
        import onnxruntime

        facts, files = model_files.read(folder)
        self.labels: tuple[str, ...] = tuple(facts["labels"])
        self.name: str = facts["name"]
        self._window, self._context = int(facts["window"]), int(facts["context"])
        self._pieces = WordPiece(files["vocab.txt"].decode())
        onnxruntime.disable_telemetry_events()
        onnxruntime.set_default_logger_severity(4)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self._session = onnxruntime.InferenceSession(files["tagger.onnx"], options, providers=["CPUExecutionProvider"])

    def read(self, text: str) -> WordScores:
        """What the model says of every word of a text of any length; line breaks are those of PageText.text."""
        words = self._pieces.words(text)
        return WordScores(words, self._probabilities(words), self.labels)

    def _probabilities(self, words: Words) -> npt.NDArray[np.float32]:
        ids, shapes, gaps, *_ = words.by_piece()
        made = np.zeros((len(ids), 2 + 2 * len(self.labels)), np.float32)
        waiting: list[tuple[int, int]] = []
        for place in self._places(len(ids)):
            waiting.append(place)
            if len(waiting) == _BATCH:
                self._run(ids, shapes, gaps, waiting, made)
                waiting = []
        if waiting:
            self._run(ids, shapes, gaps, waiting, made)
        return made

    def _places(self, length: int) -> Iterator[tuple[int, int]]:
        for start in range(0, length, self._window - 2 * self._context):
            yield start, min(length, start + self._window)
            if start + self._window >= length:
                return

    def _run(self, ids: Any, shapes: Any, gaps: Any, places: list[tuple[int, int]], made: Any) -> None:
        longest = max(end - start for start, end in places) + 2
        feed = {
            "pieces": np.full((len(places), longest), self._pieces.padding, np.int64),
            "shapes": np.full((len(places), longest), 5, np.int64),
            "gaps": np.zeros((len(places), longest), np.int64),
            "present": np.zeros((len(places), longest), np.int64),
        }
        for row, (start, end) in enumerate(places):
            inside = slice(1, end - start + 1)
            feed["pieces"][row, 0], feed["pieces"][row, end - start + 1] = self._pieces.start, self._pieces.end
            feed["pieces"][row, inside] = ids[start:end]
            feed["shapes"][row, inside] = shapes[start:end]
            feed["gaps"][row, inside] = gaps[start:end]
            feed["present"][row, : end - start + 2] = 1
        scores = self._session.run(["scores"], feed)[0]
        for row, (start, end) in enumerate(places):
            low = start + (self._context if start else 0)
            high = end - (self._context if end < len(made) else 0)
            own = scores[row, 1 + low - start : 1 + high - start]
            tags = np.exp(own[:, :-1] - own[:, :-1].max(axis=1, keepdims=True))
            made[low:high, :-1] = tags / tags.sum(axis=1, keepdims=True)
            made[low:high, -1] = 1 / (1 + np.exp(-own[:, -1]))
