"""Score the program against pdfredeval, a public benchmark of PDF redaction tools.

    python benchmarks/pdfredeval.py [--sable PATH] [--seeds 1-5] [--categories A,B] [--release KIND]
                                    [--targets] [--outside] [--work FOLDER] [--ocr]

Makes a virtual environment of its own outside the checkout, generates the cases of both families for the seeds,
redacts each with `sable redact IN --out OUT --accept-all`, scores without pdfredeval's OCR layer, which costs minutes a
page, and prints a table per family. `--ocr` scores each output once more with that layer (it needs `tesseract`) and
says which counts it changes. Needs the network once, for pip, and `pdftotext`
(poppler-utils). "Kept values damaged" counts values that must stay and are no longer whole in the text of the output;
pdfredeval's over-redaction alone does not show these. "Text kept" is the share of the letters that a perfect output
keeps (those of the input's text layer less those of the values to be removed, or with --targets less those that lie
under the given boxes: stamps across a target go with it) that the output still has. Its pages bear
web addresses, a time stamp and the name of the project, which are hits of ours and no targets of its: `--categories`
leaves such labels out. Never tune on seeds above 50.

`--targets` leaves detection out: the targets are given as accepted redactions (texts by search, texts of pictures by
their boxes), and what is scored is the release alone. `--outside` has pdf-redaction-check and x-ray look at each
output too. The measure of a release is `--targets --outside --seeds 1-20`, once with each `--release`.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import venv
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import outside_checks
import redaction_targets

REQUIREMENT = "pdfredeval[score,generate]==0.1.1"
FAMILIES = ("pii-detection", "extraction-conditions")
ATTENTION = 4
"""Exit code of `sable redact` where a person has to look first."""
EPOCH = "1760000000"
"""SOURCE_DATE_EPOCH of the published comparison: the cases are byte-identical for it."""


@dataclass(slots=True)
class Tally:
    """Sums over the cases of a family."""

    cases: int = 0
    unread: int = 0
    failed: list[str] = field(default_factory=list)
    leaks: int = 0
    targets: int = 0
    leaks_by_channel: Counter[str] = field(default_factory=Counter)
    targets_by_channel: Counter[str] = field(default_factory=Counter)
    over: int = 0
    keeps: int = 0
    damaged: int = 0
    letters: int = 0
    letters_kept: int = 0
    read: int = 0
    changed: list[str] = field(default_factory=list)
    retained: list[float] = field(default_factory=list)
    looked_at: int = 0
    found_outside: list[str] = field(default_factory=list)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    root = Path(__file__).resolve().parents[1]
    scripts = "Scripts/sable.exe" if sys.platform == "win32" else "bin/sable"
    parser.add_argument("--sable", type=Path, default=root / ".venv" / scripts, help="the program to score")
    parser.add_argument("--seeds", default="1-5", help="as pdfredeval takes them: 1-5 or 1,3,7")
    parser.add_argument(
        "--categories", help="labels to look for, as `sable redact` takes them; all where it is missing"
    )
    parser.add_argument("--release", choices=("certified", "vector"), default="certified", help="kind of release")
    parser.add_argument("--targets", action="store_true", help="redact the targets instead of what detection finds")
    parser.add_argument("--outside", action="store_true", help="have two public checkers look at the outputs")
    parser.add_argument("--work", type=Path, default=Path(tempfile.gettempdir()) / "sable-pdfredeval")
    parser.add_argument("--ocr", action="store_true", help="also score with the OCR layer, and compare")
    options = parser.parse_args()
    if not options.sable.exists():
        parser.error(f"no program at {options.sable}")
    for program, package in (("pdftotext", "poppler-utils"), ("tesseract", "tesseract-ocr")):
        if shutil.which(program) is None and (program != "tesseract" or options.ocr):
            parser.error(f"{program} is missing: install {package}")
    work: Path = options.work.resolve()
    if work.is_relative_to(root):
        parser.error("--work must be outside the checkout")
    work.mkdir(parents=True, exist_ok=True)
    tool = _tool(work / "venv")
    bench = work / f"bench-{options.seeds}"
    if not bench.exists():
        _run(
            [tool, "generate", "all", "-s", options.seeds, "--bench-root", bench],
            {**os.environ, "SOURCE_DATE_EPOCH": EPOCH},
        )
    checkers = outside_checks.environment() if options.outside else None
    tallies = {family: Tally() for family in FAMILIES}
    for truth_file in sorted(bench.rglob("ground_truth.json"), key=lambda p: (len(p.parent.name), p.parent.name)):
        truth = json.loads(truth_file.read_text("utf-8"))
        source, tally = truth_file.parent / truth["pdf"], tallies[truth["family"]]
        out = work / "out" / options.release
        out.mkdir(parents=True, exist_ok=True)
        redact = _order(options, truth, source, out)
        _score(tool, redact, truth_file.parent, truth, out, tally, ocr=options.ocr)
        if checkers is not None:
            _look(checkers, truth, out / f"{truth['case_id']}.pdf", tally)
    _print(tallies)
    return 1 if any(t.failed for t in tallies.values()) else 0


def _order(options: argparse.Namespace, truth: dict[str, Any], source: Path, out: Path) -> list[Any]:
    """The command that redacts a case, less its files; what it needs is written into `out`."""
    order = [options.sable, "redact", "--release", options.release]
    if options.targets:
        given = out / f"{truth['case_id']}.targets.json"
        given.write_text(json.dumps(redaction_targets.redaction_input(truth, source)), "utf-8")
        return [*order, "--redactions", given]
    return [*order, "--accept-all", *(["--categories", options.categories] if options.categories else [])]


def _look(checkers: Path, truth: dict[str, Any], output: Path, tally: Tally) -> None:
    """Have the public checkers look at an output, where there is one."""
    if not output.exists():
        return
    secrets = sorted({p["value"] for p in truth["probes"] if p["must_redact"]})
    tally.looked_at += 1
    tally.found_outside += [f"{truth['case_id']}: {f}" for f in outside_checks.findings(checkers, output, secrets)]


def _tool(folder: Path) -> Path:
    """The benchmark's own command in its own environment."""
    scripts = folder / ("Scripts" if sys.platform == "win32" else "bin")
    tool = scripts / ("pdfredeval.exe" if sys.platform == "win32" else "pdfredeval")
    if not tool.exists():
        venv.create(folder, with_pip=True, clear=True)
        _run([scripts / "python", "-m", "pip", "install", "--quiet", REQUIREMENT])
    return tool


def _run(command: list[Any], env: dict[str, str] | None = None) -> None:
    subprocess.run([str(part) for part in command], check=True, env=env, stdout=subprocess.DEVNULL)


def _score(
    tool: Path, redact: list[Any], folder: Path, truth: dict[str, Any], out: Path, tally: Tally, *, ocr: bool
) -> None:
    case = truth["case_id"]
    source, output, result = folder / truth["pdf"], out / f"{case}.pdf", out / f"{case}.json"
    for stale in (output, result):
        stale.unlink(missing_ok=True)
    tally.cases += 1
    asked = [*map(str, redact), str(source), "--out", str(output)]
    redacted = subprocess.run(asked, check=False, capture_output=True)
    if redacted.returncode == ATTENTION:
        # Writing that could not be read: nothing is released unless the user says so. What lies there counts as leaked.
        tally.unread += 1
        redacted = subprocess.run([*asked, "--acknowledge-unread"], check=False)
    if redacted.returncode != 0 or not output.exists():
        tally.failed.append(f"{case} (exit code {redacted.returncode})")
        return
    score = [str(tool), "score", str(output), "--case-dir", str(folder), "--json"]
    report = _scored([*score, "--no-ocr"])
    if report is None:
        tally.failed.append(f"{case} (not scored)")
        return
    if ocr:
        _compare(case, report, _scored(score), tally)
    result.write_text(json.dumps(report), "utf-8")
    _add(report, truth, tally)
    after = _text(output)
    kept = [p["value"] for p in truth["probes"] if not p["must_redact"]]
    tally.damaged += sum(_squeezed(value) not in _squeezed(after) for value in kept)
    given = out / f"{case}.targets.json"
    if given.exists():
        gone = redaction_targets.text_under(json.loads(given.read_text("utf-8")), source)
    else:
        gone = "".join(p["value"] for p in truth["probes"] if p["must_redact"] and p["channel"] == "text_layer")
    public = _letters(_text(source)) - _letters(gone)
    tally.letters += public.total()
    tally.letters_kept += (public & _letters(after)).total()


def _scored(command: list[str]) -> dict[str, Any] | None:
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    report = _report(done.stdout)
    if report is None:
        print(done.stderr[-2000:], file=sys.stderr)
    return report


def _compare(case: str, without: dict[str, Any], scored: dict[str, Any] | None, tally: Tally) -> None:
    """Note whether the OCR layer ran and whether a count or a leak is another with it."""
    if scored is None or "ocr" in scored["unavailable_layers"]:
        tally.failed.append(f"{case} (no OCR layer)")
        return
    tally.read += 1
    pairs = ((report["summary"]["counts"], report["reach"]) for report in (without, scored))
    if len({json.dumps(pair, sort_keys=True) for pair in pairs}) > 1:
        before, after = (report["summary"]["counts"] for report in (without, scored))
        tally.changed.append(f"{case}: {before} without, {after} with")


def _add(report: dict[str, Any], truth: dict[str, Any], tally: Tally) -> None:
    counts = report["summary"]["counts"]
    tally.leaks += counts["FN"]
    tally.targets += counts["FN"] + counts["TP"]
    tally.over += counts["FP"]
    tally.keeps += sum(not p["must_redact"] for p in truth["probes"])
    tally.retained.append(report["summary"]["text_retention"])
    for channel, reach in report["reach"].items():
        tally.targets_by_channel[channel] += reach["n"]
        tally.leaks_by_channel[channel] += reach["n"] - reach["count"]


def _report(printed: str) -> dict[str, Any] | None:
    start = printed.find("{")
    try:
        return json.loads(printed[start:]) if start >= 0 else None
    except json.JSONDecodeError:
        return None


def _text(pdf: Path) -> str:
    return subprocess.run(
        ["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True, encoding="utf-8", errors="replace"
    ).stdout


def _letters(text: str) -> Counter[str]:
    return Counter("".join(text.split()))


def _squeezed(text: str) -> str:
    return " ".join(text.split())


def _print(tallies: dict[str, Tally]) -> None:
    heads = ("family", "cases", "leak rate", "over-redaction", "kept values damaged", "text kept")
    rows = [heads]
    for family, t in tallies.items():
        rows.append(
            (
                family,
                str(t.cases - len(t.failed)),
                _rate(t.leaks, t.targets),
                _rate(t.over, t.keeps),
                f"{t.damaged} of {t.keeps}",
                _rate(t.letters_kept, t.letters),
            )
        )
    widths = [max(len(row[i]) for row in rows) for i in range(len(heads))]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    for family, t in tallies.items():
        for channel in sorted(t.targets_by_channel):
            print(f"{family}, {channel}: {_rate(t.leaks_by_channel[channel], t.targets_by_channel[channel])} leaked")
        for failure in t.failed:
            print(f"{family}: no output for {failure}")
        if t.read:
            print(f"{family}: the OCR layer read {t.read} outputs and changed the counts of {len(t.changed)}")
        for change in t.changed:
            print(f"  {change}")
        if t.retained:
            print(f"{family}: pdfredeval's own text retention {sum(t.retained) / len(t.retained):.3f}")
        if t.looked_at:
            print(f"{family}: pdf-redaction-check and x-ray found {len(t.found_outside)} in {t.looked_at} outputs")
        for found in t.found_outside:
            print(f"  {found}")
        if t.unread:
            print(f"{family}: {t.unread} released only with --acknowledge-unread")


def _rate(count: int, of: int) -> str:
    return f"{count / of:.3f} ({count}/{of})" if of else "-"


if __name__ == "__main__":
    sys.exit(main())
