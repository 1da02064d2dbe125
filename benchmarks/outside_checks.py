"""What two public checkers of redacted PDFs find in a file: pdf-redaction-check and x-ray, in an environment of theirs.

Both are test-only. They are installed outside the checkout, because x-ray pins another PyMuPDF than the program uses.
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
import venv
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

REQUIREMENTS = ("pdf-redaction-check==0.2.0", "x-ray==0.4.0")
HARMLESS = "INFO"
"""Severity at which pdf-redaction-check says what a file is (not tagged, no metadata), not what is wrong with it."""
FOLDER = Path(tempfile.gettempdir()) / "sable-outside-checks"


def environment(folder: Path = FOLDER) -> Path:
    """Folder of the checkers' commands; made on the first call, which needs the network."""
    scripts = folder / ("Scripts" if os.name == "nt" else "bin")
    if not (scripts / "xray").exists() and not (scripts / "xray.exe").exists():
        venv.create(folder, with_pip=True, clear=True)
        subprocess.run([scripts / "python", "-m", "pip", "install", "--quiet", *REQUIREMENTS], check=True)
    return scripts


def findings(scripts: Path, pdf: Path, secrets: Sequence[str]) -> list[str]:
    """What the checkers found in a file that must not say any of `secrets`, as "tool: check", without texts.

    Raises ValueError where a checker gave no answer.
    """
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8", delete=False) as wanted:
        wanted.write("\n".join(secrets))
    try:
        asked = [scripts / "pdf-redaction-check", "--json", "--secret-file", wanted.name, pdf]
        told = subprocess.run(asked, check=False, capture_output=True, text=True).stdout
    finally:
        Path(wanted.name).unlink()
    found = [
        f"pdf-redaction-check: {f['check']} ({f['severity']})"
        for f in json.loads(told)["findings"]
        if f["severity"] != HARMLESS
    ]
    under = subprocess.run([scripts / "xray", pdf], check=False, capture_output=True, text=True).stdout
    return found + [f"x-ray: page {page}" for page, boxes in json.loads(under).items() for _ in boxes]


def report(files: Iterable[Path]) -> None:
    """Print what the checkers find in files whose structure alone is asked about."""
    scripts = environment()
    counts: Counter[str] = Counter()
    looked_at = unanswered = 0
    for pdf in files:
        looked_at += 1
        try:
            found = findings(scripts, pdf, [])
        except ValueError:
            unanswered += 1
            continue
        counts.update(line.partition(": page")[0] for line in found)
        if found:
            print(f"         {pdf.name}: {'; '.join(found[:3])}")
    told = ", ".join(f"{n} {check}" for check, n in counts.most_common()) or "nothing"
    print(f"  pdf-redaction-check and x-ray: {looked_at} files ({unanswered} without an answer), found {told}")
