"""Every bar of detection by one command, beside plain Presidio; and what each stage is worth.

    python benchmarks/detection.py [--data FOLDER] [--seeds 1-20] [--only tab,names,ablation,pdfredeval] [--sample N]

`tab` and `ablation` take the tagger's marks from networks that had not seen the case (benchmarks/data/tab_folds.npz,
made by packaging/ner/train_tagger.py folds). The ablation switches off one stage at a time on the same cases: recall
and precision as in tab.py, processor time without the tagger, whose own time tab.py without --folds shows. What OCR is
worth is measured on pages of their own, whose words are ink alone (pictured.py). Names in capitals are no stage that
could be switched off: the tagger reads them as it reads all words. `pdfredeval` needs the network once and minutes a
seed.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))
import names
import pictured
import tab

from app.base import model_files
from app.engine.detection import Detector
from app.engine.page_text import PageText
from app.engine.recognizers.base import Finding
from app.engine.recognizers.tagged_names import TaggedNames
from app.engine.recognizers.tagger import Tagger

PARTS = ("tab", "names", "ablation", "pdfredeval")
FOLDS = Path(__file__).resolve().parent / "data" / "tab_folds.npz"
STAGES = ("rules", "names", "repeats")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=tab.ROOT.parent / "shared" / "data")
    parser.add_argument("--seeds", default="1-20")
    parser.add_argument("--only", default=",".join(PARTS))
    parser.add_argument("--sample", type=int)
    options = parser.parse_args()
    wanted = options.only.split(",")
    sample = ["--sample", str(options.sample)] if options.sample else []
    if "tab" in wanted:
        run("tab.py", "--data", str(options.data / "tab"), "--folds", str(FOLDS), "--presidio", *sample)
        run("tab.py", "--data", str(options.data / "tab"), "--quick", "--sample", "12")
    if "names" in wanted:
        run("names.py", "--data", str(options.data), "--presidio", *sample)
    if "ablation" in wanted:
        ablation(options)
    if "pdfredeval" in wanted:
        run("pdfredeval.py", "--seeds", options.seeds)
    return 0


def run(script: str, *arguments: str) -> None:
    print(f"\n== {script} {' '.join(arguments)}", flush=True)
    subprocess.run([sys.executable, str(Path(__file__).with_name(script)), *arguments], check=False)


class _Ablated(Detector):
    """The detector without some of its stages."""

    def __init__(self, names: Any, without: frozenset[str]) -> None:
        super().__init__(names)
        self._without = without

    def _findings(self, text: PageText, flat: str) -> Iterable[Finding]:
        if "rules" not in self._without:
            yield from self._by_rules(text, flat)
        if "names" not in self._without:
            yield from self._names.find(text)


def ablation(options: argparse.Namespace) -> None:
    cases = tab.chosen(
        json.loads((options.data / "tab" / "tab144_train.json").read_text("utf-8")), "all", options.sample
    )
    tagger = tab.spacy_tagger()
    tagged = [tagger(case["text"]) for case in cases]
    rows = {}
    for without in ((), *((stage,) for stage in STAGES)):
        detect = system(cases, frozenset(without))
        tally = tab.Tally()
        for case, words in zip(cases, tagged, strict=True):
            began = time.process_time()
            spans = detect(case["text"])
            tally.costs.append(500_000 * (time.process_time() - began) / len(case["text"].split()))
            tab.score(case, words, spans, tally)
        name = f"without {without[0]}" if without else "everything"
        rows[name] = tab.figures(tally)
    print("\n== ablation, court cases")
    tab.show(rows)
    for kind, texts in (("papers unlike those trained on", names.unlike), ("sentences", names.sentences)):
        print(f"\n== ablation, {kind}")
        tab.show(elsewhere(list(texts(options.data))[:: 1 if kind != "sentences" else 3][: options.sample]))
    detector = Detector.load()
    with tempfile.TemporaryDirectory(prefix="sable-pictured-") as folder:
        ocr = {
            name: pictured.measure(detector, Path(folder), ocr=ocr, sample=options.sample)
            for name, ocr in (("everything", True), ("without OCR", False))
        }
    print("\n== ablation, pages whose words are ink alone")
    tab.show(ocr)


def elsewhere(texts: list[tuple[str, str, list[tab.Labelled]]]) -> dict[str, dict[str, str]]:
    """What each stage is worth on texts that name other things than court cases do."""
    tagger = Tagger(model_files.folder())
    rows = {}
    for without in ((), *((stage,) for stage in STAGES)):
        detect = tab.over_pages(_Ablated(TaggedNames(tagger), frozenset(without)), carried="repeats" not in without)
        sums: dict[str, int] = defaultdict(int)
        for _, text, spans in texts:
            names.count(sums, text, spans, detect(text))
        rows[f"without {without[0]}" if without else "everything"] = {
            "spans covered": tab.rate(sums["covered"], sums["spans"]),
            "PERSON found": tab.rate(sums["found"], sums["people"]),
            "token precision, any label": tab.rate(sums["any_right"], sums["any_said"]),
        }
    return rows


def system(cases: list[dict[str, Any]], without: frozenset[str]) -> tab.System:
    unseen = tab.Unseen(cases, FOLDS)
    return tab.over_pages(_Ablated(TaggedNames(unseen), without), unseen, carried="repeats" not in without)


if __name__ == "__main__":
    sys.exit(main())
