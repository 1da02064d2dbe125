"""Release every PDF of the corpora without review and say what became of each.

    python benchmarks/corpora.py [--corpora ../shared/corpora] [--sable .venv/bin/sable] [--sample 300] [--keep DIR]

Runs `sable run --accept-all` over py-pdf-sample-files, x-ray and ocrmypdf whole and over a sample (fixed seed) of pdfjs
and qpdf. Prints the number of files per outcome and folder. Exits with 1 where the parent crashed, an original changed,
a partial file was left, a released file is missing, or a file without an outcome remains.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

WHOLE = ("py-pdf-sample-files", "x-ray", "ocrmypdf")
SAMPLED = ("pdfjs", "qpdf")
SEED = 20261123


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"))
    parser.add_argument("--sable", default=".venv/bin/sable")
    parser.add_argument("--sample", type=int, default=300, help="files of pdfjs and qpdf together")
    parser.add_argument("--keep", type=Path, help="leave the released files there")
    options = parser.parse_args()
    if not options.corpora.is_dir():
        print(f"no corpora at {options.corpora}")
        return 2
    work = options.keep or Path(tempfile.mkdtemp(prefix="sable-corpora-"))
    bad = 0
    pool = [p for name in SAMPLED for p in sorted((options.corpora / name).rglob("*.pdf"))]
    chosen = random.Random(SEED).sample(pool, min(options.sample, len(pool)))
    groups = {name: sorted((options.corpora / name).rglob("*.pdf")) for name in WHOLE}
    groups["pdfjs+qpdf sample"] = sorted(chosen)
    for name, files in groups.items():
        bad += measure(name, files, work / name.replace(" ", "-"), options.sable)
    if options.keep is None:
        shutil.rmtree(work)
    return 1 if bad else 0


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def measure(name: str, files: list[Path], out: Path, sable: str) -> int:
    """Run one group; print its outcomes. Returns the number of broken promises."""
    before = {path: digest(path) for path in files}
    out.mkdir(parents=True, exist_ok=True)
    result = out / "result.json"
    environment = os.environ | {"SABLE_DATA_DIR": str(out / "data")}
    started = time.monotonic()
    done = subprocess.run(
        [sable, "run", *map(str, files), "--out", str(out / "released"), "--accept-all", "--json", str(result)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    seconds = time.monotonic() - started
    documents = json.loads(result.read_text())["documents"] if result.exists() else []
    outcomes = Counter((d["status"], d["failure"]) for d in documents)
    print(f"\n{name}: {len(files)} files, {seconds:.0f} s, exit code {done.returncode}")
    for (status, failure), count in sorted(outcomes.items(), key=lambda item: -item[1]):
        print(f"  {count:5d}  {status}{f' ({failure})' if failure else ''}")
    for document in documents:
        if document["failure"] in ("internal", "child-crashed", "child-noise", "timed-out", "out-of-memory"):
            print(f"         {document['failure']}: {Path(document['path']).name}")
    changed = [p for p in files if digest(p) != before[p]]
    parts = list(out.rglob("*.part")) + [p for f in files for p in f.parent.glob(".sable-*")]
    missing = [d for d in documents if d["output"] and not Path(d["output"]).is_file()]
    unexpected = {str(p) for p in (out / "released").rglob("*_redacted*.pdf")} - {d["output"] for d in documents}
    crashed = "Traceback" in done.stderr or done.returncode < 0
    lost = len(files) - len(documents)
    print(
        f"  crashes of the parent {int(crashed)}, originals changed {len(changed)}, partial files {len(parts)}, "
        f"outputs missing {len(missing)}, outputs without a finished document {len(unexpected)}, files lost {lost}"
    )
    return int(crashed) + len(changed) + len(parts) + len(missing) + len(unexpected) + lost


if __name__ == "__main__":
    sys.exit(main())
