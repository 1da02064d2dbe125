"""`sable jobs show` tells what preflight found of a file, in words and as JSON of its schema."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from referencing import Registry, Resource

from app.cli.main import main
from app.domain.documents import DocumentFacts, FileFacts, PageFacts
from app.domain.geometry import Box, PageGeometry
from app.store.store import NewDocument, Store

ROOT = Path(__file__).resolve().parents[2]
SCHEMAS = {path.name: json.loads(path.read_text()) for path in (ROOT / "docs" / "schemas").glob("*.json")}
REGISTRY = Registry().with_resources((name, Resource.from_contents(value)) for name, value in SCHEMAS.items())
PAGE = PageFacts(PageGeometry(Box(0, 0, 612, 792)))
EVERYTHING = FileFacts(
    encrypted=True, repaired=True, signed=True, has_forms=True, has_xfa=True, attachments=2, layers=3, hidden_layers=1,
    earlier_revisions=4, text_pages=5, scanned_pages=6,
)  # fmt: skip


@pytest.fixture
def show(tmp_path: Path, monkeypatch, capsys):
    """`sable jobs show` of a document of whose file this is known: (words of it, words of its job, JSON)."""
    monkeypatch.setenv("SABLE_DATA_DIR", str(tmp_path))

    def call(facts: FileFacts | None) -> tuple[str, str, dict[str, object]]:
        store = Store(tmp_path / "sable.sqlite3")
        job, (document,) = store.add_job("matter", [NewDocument(Path("/in/a.pdf"), Path("/out/a.pdf"))])
        if facts is not None:
            store.set_facts(document.id, DocumentFacts("ab" * 32, 5, (PAGE,), facts))
        store.close()
        said = []
        for arguments in ([document.id], [job.id], [document.id, "--json"]):
            assert main(["jobs", "show", *arguments]) == 0
            said.append(capsys.readouterr().out)
        value = json.loads(said[2])
        schema = SCHEMAS["jobs-show.schema.json"]
        jsonschema.Draft202012Validator(schema, registry=REGISTRY).validate(value)
        return said[0], said[1], value["document"]["facts"]

    return call


def test_every_fact_is_told(show):
    words, of_job, value = show(EVERYTHING)
    assert value == {
        "encrypted": True, "repaired": True, "signed": True, "hasForms": True, "hasXfa": True, "attachments": 2,
        "layers": 3, "hiddenLayers": 1, "earlierRevisions": 4, "textPages": 5, "scannedPages": 6,
    }  # fmt: skip
    assert set(value) == set(SCHEMAS["jobs-common.schema.json"]["$defs"]["facts"]["required"])
    assert "text: on 5 pages; 6 pages are scanned\n" in words
    assert (
        "holds: a password, a signature (not in the released file), form fields, "
        "2 attached files (not in the released file), 3 layers (1 hidden), "
        "4 earlier versions (not in the released file)\n"
    ) in words
    assert "look at it: the file is damaged" in words
    assert "something may be missing; it holds an XFA form" in words
    assert "look at a.pdf: the file is damaged" in of_job
    assert "look at a.pdf: it holds an XFA form" in of_job


def test_a_plain_file_has_nothing_to_look_at(show):
    words, of_job, _ = show(FileFacts(text_pages=1))
    assert "holds: nothing besides its pages\n" in words
    assert "look at" not in words + of_job


def test_what_is_not_known_is_not_told(show):
    words, of_job, value = show(None)
    assert value is None
    assert "holds" not in words
    assert "look at" not in words + of_job
