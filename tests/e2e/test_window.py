"""The window as a person uses it: the real program in a process of its own, and what lies on disk afterwards."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any

import psutil
import pymupdf
import pytest
from papers import EMAIL, IBAN, KEPT, PERSON, letter, locked, long_letter
from window_process import darkest_and_lightest, digest, digests, place_of, stored, tell, texts, window_process

PASSWORD = "open sesame"
SECOND_PAGE = "Nothing on this page names anybody."
DRAWN = "autumn recess"


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
