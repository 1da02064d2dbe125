"""The window as a person uses it: the real program in a process of its own, and what lies on disk afterwards."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pikepdf
import psutil
import pymupdf
import pypdfium2
import pytest
from papers import EMAIL, IBAN, KEPT, PERSON, letter, locked, long_letter

from app.domain.jobs import ALL_BANDS
from app.services import identity
from app.store.store import Store

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
PASSWORD = "open sesame"
SECOND_PAGE = "Nothing on this page names anybody."
DRAWN = "autumn recess"


def window_process(tmp_path: Path, story: str, given: dict[str, Any]) -> subprocess.Popen[str]:
    environment = os.environ | {
        "SABLE_DATA_DIR": str(tmp_path / "data"),
        "PYTHONPATH": os.pathsep.join((str(ROOT), str(HERE))),
    }
    command = [sys.executable, str(HERE / "window_stories.py"), story, json.dumps(given)]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def tell(tmp_path: Path, story: str, **given: Any) -> dict[str, Any]:
    """Run a story to the end of the program. What the screen said, by the names the story gave it."""
    with window_process(tmp_path, story, given) as process:
        try:
            out, err = process.communicate(timeout=170)
        except BaseException:
            process.kill()
            raise
    assert process.returncode == 0, err
    assert "Traceback" not in err, err
    said: dict[str, Any] = {}
    for line in out.splitlines():
        for name, value in json.loads(line).items():
            said.setdefault(name, []).append(value)
    return said


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def digests(folder: Path) -> dict[str, str]:
    return {str(p.relative_to(folder)): digest(p) for p in sorted(folder.rglob("*")) if p.is_file()}


def texts(path: Path) -> list[str]:
    """Text by two engines, white space made plain, and every decoded stream."""
    with pymupdf.open(path) as pdf:
        first = " ".join(page.get_text() for page in pdf)
    pdfium = pypdfium2.PdfDocument(path)
    second = " ".join(page.get_textpage().get_text_range() for page in pdfium)
    pdfium.close()
    with pikepdf.open(path) as pdf:
        streams = b"\n".join(_decoded(each) for each in pdf.objects if isinstance(each, pikepdf.Stream))
    return [" ".join(first.split()), " ".join(second.split()), streams.decode("latin-1")]


def _decoded(stream: pikepdf.Stream) -> bytes:
    try:
        return stream.read_bytes()
    except pikepdf.PdfError:  # pictures
        return stream.read_raw_bytes()


def place_of(path: Path, text: str, page_index: int = 0) -> pymupdf.Rect:
    with pymupdf.open(path) as pdf:
        (rect,) = pdf[page_index].search_for(text)
    return rect


def darkest_and_lightest(path: Path, page_index: int, rect: pymupdf.Rect) -> tuple[int, int]:
    """Grey values inside a rectangle, drawn by PDFium: another engine than the one that made the file."""
    pdf = pypdfium2.PdfDocument(path)
    image = pdf[page_index].render(scale=2).to_pil().convert("L")
    pdf.close()
    low, high = image.crop([round(2 * each) for each in rect]).getextrema()
    return low, high


@pytest.fixture
def matter(tmp_path: Path) -> Path:
    """A folder tree with two letters and what is found in folders: a note, a damaged file, a locked one, a link."""
    folder = tmp_path / "Quillfeather matter"
    first = letter(folder / "first.pdf")
    with pymupdf.open(first) as pdf:
        pdf.new_page().insert_text((72, 100), SECOND_PAGE)
        pdf.saveIncr()
    letter(folder / "letters" / "second.pdf", rotation=90)
    locked(folder / "letters" / "locked.pdf", PASSWORD)
    (folder / "note.txt").write_text("not a PDF")
    (folder / "damaged.pdf").write_bytes(b"%PDF-1.7\n" + bytes(range(256)) * 8)
    elsewhere = letter(tmp_path / "elsewhere" / "not-dropped.pdf")
    with contextlib.suppress(OSError):  # an account that may not make links
        (folder / "linked.pdf").symlink_to(elsewhere)
    return folder


def test_from_a_dropped_folder_to_a_proven_file(matter: Path, tmp_path: Path) -> None:
    before = digests(tmp_path)
    first = matter / "first.pdf"
    drawn = place_of(first, DRAWN)
    margin = pymupdf.Rect(-3, -3, 3, 3)
    said = tell(
        tmp_path,
        "journey",
        folder=str(matter),
        files=["first.pdf", "second.pdf", "locked.pdf", "damaged.pdf"],
        password=PASSWORD,
        accepted=[f"Ms {PERSON}", PERSON.upper(), EMAIL],
        rejected=[IBAN, "Norwich"],
        box=[0, *(drawn + margin)],
    )
    assert said["rows"] == [
        {
            "first.pdf": ["readyForReview", ""],
            "second.pdf": ["readyForReview", ""],
            "locked.pdf": ["attention", "This PDF is locked with a password."],
            "damaged.pdf": ["rejected", "This PDF is damaged and cannot be read."],
        }
    ]
    assert said["refused"] == ["The password does not open this PDF."]
    folder = matter.with_name(matter.name + "_redacted")
    released = folder / "first_redacted.pdf"
    assert said["released"] == [str(released)]

    for text in texts(released):
        for gone in ("quillfeather", EMAIL, DRAWN):
            assert gone not in text.casefold()
    for text in texts(released)[:2]:
        for kept in (IBAN, "Dear Sir or Madam", "Norwich", KEPT.partition(DRAWN)[0], SECOND_PAGE):
            assert kept.strip() in text
    assert darkest_and_lightest(released, 0, drawn) == (0, 0)
    # A box of a hit covers its ink; what the search names reaches from the ascender to the descender of the font.
    assert darkest_and_lightest(released, 0, place_of(first, EMAIL) + pymupdf.Rect(1, 6, -1, -6)) == (0, 0)
    dark, light = darkest_and_lightest(released, 0, place_of(first, IBAN))
    assert (dark < 100, light) == (True, 255)

    certificate = json.loads((folder / "first_certificate.json").read_text(encoding="utf-8"))
    assert certificate["input"]["sha256"] == before["Quillfeather matter/first.pdf"]
    assert certificate["output"]["sha256"] == digest(released)
    assert certificate["verification"]["passed"] is True
    assert {check["verdict"] for check in certificate["verification"]["checks"]} == {"passed"}

    after = digests(tmp_path)
    data = {name for name in after if name.startswith("data/")}
    assert {name: after[name] for name in before} == before
    assert set(after) - set(before) - data == {
        "Quillfeather matter_redacted/first_redacted.pdf",
        "Quillfeather matter_redacted/first_certificate.json",
        "Quillfeather matter_redacted/first_certificate.pdf",
    }
    with pymupdf.open(folder / "first_certificate.pdf") as page:
        assert certificate["integrity"]["sha256"] in page[0].get_text()
    assert data == {"data/pace.json", "data/sable.lock", "data/sable.log", "data/sable.sqlite3", "data/window.ini"}
    log = (tmp_path / "data" / "sable.log").read_text(encoding="utf-8")
    assert "unexpected" not in log
    assert not any(secret in log for secret in (PASSWORD, "Quillfeather", IBAN, "first.pdf"))
    secret = PASSWORD.encode()
    assert not any(secret in path.read_bytes() for path in (tmp_path / "data").iterdir())


def kill_when_told(tmp_path: Path, story: str, **given: Any) -> dict[str, Any]:
    """Run a story until it says `kill`, kill the window's process there, and see its children end. What it said."""
    with window_process(tmp_path, story, given) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        line = process.stdout.readline()
        if not line:
            pytest.fail(process.stderr.read())
        window = psutil.Process(process.pid)
        children = window.children(recursive=True)
        window.kill()
        assert children
        _, alive = psutil.wait_procs(children, timeout=30)
        assert not alive
    return json.loads(line)["kill"]


def stored(tmp_path: Path, query: str) -> list[tuple[Any, ...]]:
    connection = sqlite3.connect(f"{(tmp_path / 'data' / 'sable.sqlite3').as_uri()}?mode=ro", uri=True)
    with contextlib.closing(connection):
        return connection.execute(query).fetchall()


def test_killed_while_reading_every_decision_is_there_and_the_reading_goes_on(tmp_path: Path) -> None:
    first, long = letter(tmp_path / "matter" / "first.pdf"), long_letter(tmp_path / "matter" / "long.pdf", 40)
    before = digests(tmp_path / "matter")
    told = kill_when_told(
        tmp_path,
        "killed_while_reading",
        first=str(first),
        long=str(long),
        rejected=["Norwich", IBAN],
        accepted=[EMAIL, f"Ms {PERSON}"],
        box=[0, *place_of(first, DRAWN)],
    )
    assert sorted(told["decisions"].values()) == ["accepted"] * 3 + ["open"] + ["rejected"] * 2
    assert stored(tmp_path, "SELECT status FROM document WHERE file_name = 'long.pdf'") == [("detecting",)]

    said = tell(tmp_path, "after_reading")
    assert said["decisions"] == [told["decisions"]]
    assert said["status"] == ["inReview"]
    assert said["undo"] == ["add"]
    assert 3 <= told["pages"] <= said["pages"][0] < 40
    assert said["pages"][1] == 40
    assert f"document {said['id'][0]} goes on" in (tmp_path / "data" / "sable.log").read_text(encoding="utf-8")
    assert digests(tmp_path / "matter") == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "matter"]


def test_killed_while_releasing_no_half_file_is_left_and_the_release_goes_on(tmp_path: Path) -> None:
    (tmp_path / "matter").mkdir()
    first = long_letter(tmp_path / "matter" / "first.pdf", 8)
    before = digests(tmp_path / "matter")
    told = kill_when_told(tmp_path, "killed_while_releasing", first=str(first))
    assert stored(tmp_path, "SELECT status FROM document") in ([("redacting",)], [("verifying",)]), told
    folder = tmp_path / "matter_redacted"
    assert not list(folder.glob("*_redacted.pdf"))
    assert not list(folder.glob("*.json"))

    tell(tmp_path, "after_releasing")
    assert sorted(path.name for path in folder.iterdir()) == ["first_certificate.json", "first_redacted.pdf"]
    certificate = json.loads((folder / "first_certificate.json").read_text(encoding="utf-8"))
    assert certificate["output"]["sha256"] == digest(folder / "first_redacted.pdf")
    assert all(PERSON not in text for text in texts(folder / "first_redacted.pdf"))
    assert digests(tmp_path / "matter") == before


def test_a_release_is_blocked_by_each_row_of_the_checklist_and_then_made(tmp_path: Path) -> None:
    (tmp_path / "matter").mkdir()
    first = long_letter(tmp_path / "matter" / "first.pdf", 3)
    said = tell(tmp_path, "blocked_by_each_row", first=str(first))
    assert said["blocks"] == [["hits", "pages"], ["reasons", "pages"], ["reasons", "pages"], ["pages"]]
    assert said["asked"] == [1]
    (output,) = tmp_path.rglob("*_redacted.pdf")
    reasons = stored(tmp_path, "SELECT why_kept, count(*) FROM entity WHERE decision = 'rejected' GROUP BY why_kept")
    assert {why for why, _ in reasons} >= {"publicPerson", "falseHit"}
    assert stored(tmp_path, "SELECT count(*) FROM entity WHERE decision = 'accepted'") == [(1,)]
    assert stored(tmp_path, "SELECT DISTINCT seen_bands FROM page") == [(ALL_BANDS,)]
    assert output.exists()


def test_a_second_reviewer_sends_back_and_the_first_reads_why(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir(mode=0o700)
    store = Store(data / "sable.sqlite3")
    ada, ben = store.add_person("Ada Byron"), store.add_person("Ben Okri")
    store.close()
    (data / "window.ini").write_text("[jobs]\nsecondReview=all\n", "utf-8")
    first = letter(tmp_path / "matter" / "first.pdf")
    before = digests(tmp_path / "matter")
    note = "Look at the closing."

    identity.remember(data, ada.id)
    tell(tmp_path, "reviewed_by_the_first", first=str(first))
    assert not list(tmp_path.rglob("*_redacted.pdf"))
    identity.remember(data, ben.id)
    said = tell(tmp_path, "sent_back", note=note)
    assert said == {"banner": ["Waiting for a second person"], "approves": [True]}
    assert stored(tmp_path, "SELECT kind, author, text FROM comment") == [("returned", ben.id, note)]
    identity.remember(data, ada.id)
    said = tell(tmp_path, "finished_again")
    assert said["banner"][0][0].startswith("Sent back by Ben Okri, ")
    assert said["banner"][0][1] == note
    assert said["unseen"] == [0], "what was seen before the restart is seen"
    identity.remember(data, ben.id)
    tell(tmp_path, "approved")

    (output,) = tmp_path.rglob("*_redacted.pdf")
    assert not any(EMAIL in text for text in texts(output))
    (certificate,) = tmp_path.rglob("*_certificate.json")
    people = json.loads(certificate.read_text("utf-8"))["people"]
    assert people == {"reviewedBy": "Ada Byron", "approvedBy": "Ben Okri"}
    assert note not in certificate.read_text("utf-8")
    lines = stored(
        tmp_path, "SELECT action, actor FROM audit WHERE action LIKE 'document.re%' OR action LIKE '%approved'"
    )
    assert lines == [
        ("document.reviewed", ada.id), ("document.returned", ben.id), ("document.reviewed", ada.id),
        ("document.approved", ben.id),
    ]  # fmt: skip
    assert digests(tmp_path / "matter") == before
