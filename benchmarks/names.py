"""Measure the detector on texts unlike the court cases: generated papers, everyday sentences, spoilt texts.

    python benchmarks/names.py [--data FOLDER] [--set unlike|sentences|spoilt] [--sample N] [--presidio] [--misses]

`unlike`: families of generated papers that nothing was trained on (packaging/ner/papers, needs Faker). PERSON found: a
name all of whose letters lie under boxes of any label; labelled: under boxes of PERSON; token precision: the share of
words under a PERSON box that belong to a name. `sentences`: Presidio's own synthetic set; covered: marked spans whose
letters and digits all lie under boxes. `spoilt`: names as written, in capitals, wrapped at 60 columns, and with 3 % of
the letters misread as scanners do; in papers of the families that nothing was trained on, and in the developers' court
cases, on which the shipped tagger was trained. Titles ("Mr") do not count, as in TAB. Each beside Presidio as shipped
with --presidio.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))
import tab
from tab import Labelled

from app.engine.detection import Detector

ROOT = tab.ROOT
SEED = 20261123
MISREAD = {"l": "1", "I": "l", "O": "0", "o": "0", "e": "c", "a": "o", "n": "u", "i": "l", "s": "5", "B": "8", "r": "t",
           "g": "q", "h": "b", "m": "n", "t": "f"}  # fmt: skip
PERSON_LABELS = frozenset({"PERSON", "MINOR_NAME"})


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--set", choices=("unlike", "sentences", "spoilt"), action="append", dest="sets")
    parser.add_argument("--sample", type=int, help="this many texts of each set")
    parser.add_argument("--presidio", action="store_true", help="measure Presidio as shipped as well")
    parser.add_argument("--misses", action="store_true", help="print what was missed and what was wrong")
    options = parser.parse_args()
    systems: dict[str, tab.System] = {"Sable": tab.over_pages(Detector.load())}
    if options.presidio:
        systems["Presidio as shipped"] = tab.presidio()
    for name in options.sets or ("unlike", "sentences", "spoilt"):
        texts = list({"unlike": unlike, "sentences": sentences, "spoilt": spoilt}[name](options.data))
        random.Random(SEED).shuffle(texts)
        report(name, texts[: options.sample], systems, misses=options.misses)
    return 0


def unlike(_: Path, of_each: int = 40) -> Iterator[tuple[str, str, list[Labelled]]]:
    sys.path.insert(0, str(ROOT / "packaging" / "ner"))
    from papers import HELD_OUT, generate

    for family in HELD_OUT:
        for seed in range(of_each):
            paper = generate(family, SEED + seed)
            yield family, paper.text, list(paper.spans)


def sentences(data: Path) -> Iterator[tuple[str, str, list[Labelled]]]:
    for line in json.loads((data / "presidio-research" / "synth_dataset_v2.json").read_text("utf-8")):
        spans = [(s["start_position"], s["end_position"], s["entity_type"]) for s in line["spans"]]
        yield "sentences", line["full_text"], spans


def spoilt(data: Path) -> Iterator[tuple[str, str, list[Labelled]]]:
    ways = {"as written": str, "capitals": capitals, "wrapped": wrapped, "misread": misread}
    texts = [("unlike", text, spans) for _, text, spans in unlike(data, 12)]
    for case in tab.chosen(json.loads((data / "tab" / "tab144_train.json").read_text("utf-8")), "all", 30):
        mentions = [m for a in case["annotations"].values() for m in a["entity_mentions"]]
        spans = [(m["start_offset"], m["end_offset"], m["entity_type"]) for m in mentions]
        texts.append(("cases", case["text"], spans))
    for kind, text, spans in texts:
        for way, change in ways.items():
            yield f"{kind}, {way}", change(text), [s for s in spans if s[2] == "PERSON"]


def capitals(text: str) -> str:
    return "".join(c.upper() if len(c.upper()) == 1 else c for c in text)


def wrapped(text: str) -> str:
    made, last, blank = list(text), 0, -1
    for i, c in enumerate(text):
        if c == "\n":
            last, blank = i, -1
        elif c == " ":
            blank = i
        if i - last > 60 and blank > 0:
            made[blank] = "\n"
            last, blank = blank, -1
    return "".join(made)


def misread(text: str) -> str:
    rng = random.Random(SEED)
    return "".join(MISREAD.get(c, c) if rng.random() < 0.03 else c for c in text)


def report(
    name: str,
    texts: Iterable[tuple[str, str, list[Labelled]]],
    systems: dict[str, tab.System],
    *,
    misses: bool,
) -> None:
    texts = list(texts)
    for system, detect in systems.items():
        sums: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
        for group, text, spans in texts:
            found = detect(text)
            for key in {group, "all"}:
                count(sums[key], text, spans, found)
            if misses:
                show_misses(group, text, spans, found)
        print(f"{name}, {system}, {len(texts)} texts")
        for group, s in sorted(sums.items()):
            row = {
                "spans covered": tab.rate(s["covered"], s["spans"]),
                "PERSON found": tab.rate(s["found"], s["people"]),
                "labelled": tab.rate(s["labelled"], s["people"]),
                "token precision, PERSON": tab.rate(s["right"], s["said"]),
                "any label": tab.rate(s["any_right"], s["any_said"]),
            }
            print(f"  {group:20}", ", ".join(f"{head} {value}" for head, value in row.items()))


def count(sums: dict[str, int], text: str, spans: list[Labelled], found: list[Labelled]) -> None:
    anything, person, gold, marked = (bytearray(len(text) + 1) for _ in range(4))
    for start, end, label in found:
        anything[start:end] = b"\x01" * (end - start)
        if label in PERSON_LABELS:
            person[start:end] = b"\x01" * (end - start)
    for start, end, label in spans:
        marked[start:end] = b"\x01" * (end - start)
        titles = {
            i
            for word in re.finditer(r"\w+", text[start:end])
            if label == "PERSON" and word[0].lower() in tab.IGNORED_TOKENS
            for i in range(start + word.start(), start + word.end())
        }
        letters = [i for i in range(start, end) if text[i].isalnum() and i not in titles]
        covered = all(anything[i] for i in letters)
        sums["spans"] += 1
        sums["covered"] += covered
        if label == "PERSON":
            gold[start:end] = b"\x01" * (end - start)
            sums["people"] += 1
            sums["found"] += covered
            sums["labelled"] += all(person[i] for i in letters)
    for word in re.finditer(r"\w+", text):
        at = word.start()
        if person[at]:
            sums["said"] += 1
            sums["right"] += gold[at]
        if anything[at]:
            sums["any_said"] += 1
            sums["any_right"] += marked[at]


def show_misses(group: str, text: str, spans: list[Labelled], found: list[Labelled]) -> None:
    anything = bytearray(len(text) + 1)
    gold: list[Any] = [*spans]
    for start, end, _ in found:
        anything[start:end] = b"\x01" * (end - start)
    for start, end, label in gold:
        if not all(anything[i] for i in range(start, end) if text[i].isalnum()):
            print(f"missed  {group:16} {label:12} {text[start:end]!r} in {text[max(0, start - 40) : end + 20]!r}")
    for start, end, label in found:
        if label in PERSON_LABELS and not any(s < end and start < e for s, e, _ in gold):
            print(f"wrong   {group:16} {label:12} {text[start:end]!r} in {text[max(0, start - 30) : end + 20]!r}")


if __name__ == "__main__":
    sys.exit(main())
