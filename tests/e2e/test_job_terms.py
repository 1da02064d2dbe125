"""Documents of a job tell each other what they hold, with the real child: what one names, all others lose."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pymupdf

from app.domain.jobs import Status
from app.store.store import Store

NUMBER = "4471902"


def paper(path: Path, *lines: str) -> Path:
    with pymupdf.open() as pdf:
        page = pdf.new_page()
        for number, line in enumerate(lines):
            page.insert_text((72, 100 + 30 * number), line, fontsize=12)
        pdf.save(path)
    return path


def run(tmp_path: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "app", *map(str, arguments)],
        capture_output=True,
        text=True,
        env=os.environ | {"SABLE_DATA_DIR": str(tmp_path / "data")},
        timeout=300,
        check=False,
    )


def test_what_one_document_names_goes_from_all(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    bare = paper(tmp_path / "in" / "a.pdf", f"The total of lot {NUMBER} was small, the clerk said.", "It was blue.")
    paper(tmp_path / "in" / "b.pdf", "Hospital letter", f"Medical record no: {NUMBER}")
    alone = run(tmp_path, "detect", bare, "--json", "-")
    assert NUMBER not in {e["text"] for e in json.loads(alone.stdout)["redactions"]}, "it says nothing by itself"
    done = run(tmp_path, "run", tmp_path / "in", "--out", tmp_path / "out", "--accept-all")
    assert done.returncode == 0, done.stderr
    for released in (tmp_path / "out").glob("**/*.pdf"):
        with pymupdf.open(released) as pdf:
            text = "".join(page.get_text() for page in pdf)
            assert NUMBER not in text
            assert "clerk" in text or "Hospital" in text
    store = Store(tmp_path / "data" / "sable.sqlite3")
    try:
        documents = {d.file_name: d for d in store.documents()}
        assert {d.status for d in documents.values()} == {Status.FINISHED}
        (hit,) = [e for e in store.entities(documents["a.pdf"].id) if e.text == NUMBER]
        assert (hit.recognizer, hit.label) == ("job-repeat", "MEDICAL_RECORD_NUMBER")
        assert hit.score <= 0.5
    finally:
        store.close()
