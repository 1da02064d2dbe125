"""The command line and what no page shows: found, told by its carrier, gone from what is released, and taken in."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pymupdf
from hidden_papers import letter, paper
from pikepdf import Dictionary, String


def sable(folder: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "app", *map(str, arguments)],
        capture_output=True,
        text=True,
        env=os.environ | {"SABLE_DATA_DIR": str(folder / "data")},
        timeout=300,
        check=False,
    )


def bundle(folder: Path) -> Path:
    made = paper()
    made.pdf.trailer.Info = made.pdf.make_indirect(Dictionary(Author=String("Aurelia Thornbury")))
    made.embed(
        made.attach("Letter.pdf", letter("Dear Ms. Ada Quill, thank you.")), made.attach("a.png", b"\x89PNG\0\0")
    )
    path = folder / "bundle.pdf"
    path.write_bytes(made.bytes())
    return path


def test_detect_tells_the_carrier_and_what_it_could_not_check(tmp_path):
    done = sable(tmp_path, "detect", bundle(tmp_path), "--groups", "--json", "-")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    hits = {r["text"]: r for r in found["redactions"]}
    author = hits["Aurelia Thornbury"]
    assert (author["carrier"], author["pageIndex"], author["quadrilaterals"]) == ("metadata", 0, [])
    assert author["hidden"] == {"ofDocument": True, "part": "author"}
    assert found["unchecked"] == [{"carrier": "attachment", "number": 2, "why": "not-text"}]
    (group,) = [g for g in found["groups"] if g["name"] == "Aurelia Thornbury"]
    assert group["places"] == [{"pageIndex": 0, "count": 1, "carrier": "metadata"}]
    redactions = tmp_path / "found.json"
    redactions.write_text(done.stdout)
    output = tmp_path / "out.pdf"
    done = sable(tmp_path, "redact", tmp_path / "bundle.pdf", "--redactions", redactions, "--out", output)
    assert done.returncode == 0, done.stderr
    assert b"Thornbury" not in output.read_bytes()


def test_run_takes_attached_pdfs_in_as_documents(tmp_path):
    done = sable(tmp_path, "run", bundle(tmp_path), "--out", tmp_path / "out", "--accept-all", "--attachments")
    assert done.returncode == 0, done.stderr
    assert "attached files that are no PDF or could not be unpacked: 1" in done.stderr
    assert {p.name for p in (tmp_path / "out").glob("*.pdf")} == {"bundle_redacted.pdf", "Letter_redacted.pdf"}
    with pymupdf.open(tmp_path / "out" / "Letter_redacted.pdf") as pdf:
        assert "Quill" not in pdf[0].get_text()
    certificate = json.loads((tmp_path / "out" / "bundle_certificate.json").read_text())
    assert {row["carrier"]: row["removed"] for row in certificate["carriers"]} == {"metadata": 1, "attachment": 1}
