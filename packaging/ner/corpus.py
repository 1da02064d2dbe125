"""Texts with marked spans to train on: court cases of TAB's training half, generated papers, sentence templates.

    python packaging/ner/corpus.py --shared FOLDER --out FILE.jsonl.gz [--papers N] [--sentences N]

Every line is one text: {"source", "name", "text", "spans": [[start, end, label, goes]]}. `goes` says whether a reader
who protects people would remove the span: 1, 0, or -1 where nobody said. Identities of the sentence templates are
drawn anew: those of the data's own are under a licence that the model could not carry.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(Path(__file__).resolve().parent))

LABELS = ("PERSON", "ORG", "LOC", "ADDRESS", "DATETIME", "CODE", "DEM", "QUANTITY", "MISC")
SEED = 20261123

Span = tuple[int, int, str, int]

_PUBLIC_BODY = re.compile(
    r"\b(?:Courts?|Tribunal|Ministry|Department|Commission|Government|Parliament|Senate|Congress|Council|Agency|"
    r"Bureau|Authority|Police|Republic|State|Federal|National|United|Supreme|Constitutional|Office)\b",
    re.I,
)


def goes(label: str, text: str) -> int:
    """Whether a generated span would be removed, where that is plain; -1 where it depends on the reader."""
    if label in ("PERSON", "ADDRESS", "CODE", "DATETIME"):
        return 1
    if label == "ORG":
        return 0 if _PUBLIC_BODY.search(text) else 1
    return -1


def tab(folder: Path) -> Iterator[dict[str, Any]]:
    """The annotated cases. A mention that another one contains is left out."""
    for case in json.loads((folder / "tab144_train.json").read_text("utf-8")):
        spans: list[Span] = []
        mentions = [m for a in case["annotations"].values() for m in a["entity_mentions"]]
        mentions.sort(key=lambda m: (m["start_offset"], -m["end_offset"]))
        for m in mentions:
            if not spans or m["start_offset"] >= spans[-1][1]:
                removed = int(m["identifier_type"] != "NO_MASK")
                spans.append((m["start_offset"], m["end_offset"], m["entity_type"], removed))
        yield {"source": "tab", "name": case["doc_id"], "text": case["text"], "spans": spans}


def papers(count: int, *, held_out: bool = False) -> Iterator[dict[str, Any]]:
    """Generated papers, all families in turn."""
    from papers import FAMILIES, HELD_OUT, generate

    families = HELD_OUT if held_out else FAMILIES
    for number in range(count):
        paper = generate(families[number % len(families)], SEED + number // len(families))
        spans = [(s, e, label, goes(label, paper.text[s:e])) for s, e, label in paper.spans]
        source = "held-out" if held_out else "paper"
        yield {"source": source, "name": f"{paper.family}-{number}", "text": paper.text, "spans": spans}


def main() -> int:
    if os.environ.get("PYTHONHASHSEED") != "0":  # some of Faker's lists were sets: the same order in every process
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, "PYTHONHASHSEED": "0"})
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--papers", type=int, default=8000)
    parser.add_argument("--held-out", type=int, default=300)
    parser.add_argument("--sentences", type=int, default=6000)
    options = parser.parse_args()
    from sentences import sentences

    counts: dict[str, int] = {}
    with gzip.open(options.out, "wt", encoding="utf-8") as out:
        for record in (
            *tab(options.shared / "tab"),
            *papers(options.papers),
            *papers(options.held_out, held_out=True),
            *sentences(options.shared / "presidio-research", options.sentences),
        ):
            counts[record["source"]] = counts.get(record["source"], 0) + 1
            out.write(json.dumps(record, ensure_ascii=False) + "\n")
    print(counts)
    return 0


if __name__ == "__main__":
    sys.exit(main())
