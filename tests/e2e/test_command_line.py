"""The command line as other programs use it: real processes, exit codes, and what lies on disk afterwards."""

import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pikepdf
import pymupdf
import pypdfium2
import pytest
from papers import EMAIL, IBAN, KEPT, PERSON, handwritten, letter, locked, long_letter, scan

from app.domain.jobs import Status
from app.store.store import Store

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def sable(tmp_path):
    environment = os.environ | {"SABLE_DATA_DIR": str(tmp_path / "data")}

    def call(*arguments, **options):
        return subprocess.run(
            [sys.executable, "-m", "app", *map(str, arguments)],
            capture_output=True,
            text=True,
            env=environment,
            timeout=300,
            check=False,
            **options,
        )

    call.environment = environment
    return call


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def texts(path):
    """Text by two engines, and every decoded stream."""
    with pymupdf.open(path) as pdf:
        first = "\n".join(page.get_text() for page in pdf)
    pdfium = pypdfium2.PdfDocument(path)
    second = "\n".join(page.get_textpage().get_text_range() for page in pdfium)
    pdfium.close()
    with pikepdf.open(path) as pdf:
        streams = b"\n".join(decoded(o) for o in pdf.objects if isinstance(o, pikepdf.Stream))
    return first, second, streams.decode("latin-1")


def decoded(stream):
    try:
        return stream.read_bytes()
    except pikepdf.PdfError:  # pictures
        return stream.read_raw_bytes()


def test_redact_accept_all_removes_what_was_found_and_keeps_the_rest(sable, tmp_path):
    source = letter(tmp_path / "in.pdf")
    before = digest(source)
    output, certificate = tmp_path / "out.pdf", tmp_path / "out.json"
    done = sable("redact", source, "--out", output, "--accept-all", "--certificate", certificate)
    assert done.returncode == 0, done.stderr
    for text in texts(output):
        for secret in (PERSON, PERSON.upper(), EMAIL, IBAN, IBAN.replace(" ", ""), "Quillfeather"):
            assert secret not in text
    assert all(KEPT in " ".join(text.split()) for text in texts(output)[:2])
    assert digest(source) == before
    value = json.loads(certificate.read_text())
    assert value["input"]["sha256"] == before
    assert value["output"]["sha256"] == digest(output)
    assert value["verification"]["passed"] is True
    assert {c["verdict"] for c in value["verification"]["checks"]} == {"passed"}
    assert PERSON not in certificate.read_text()
    assert sorted(p.name for p in tmp_path.iterdir() if p.name != "data") == ["in.pdf", "out.json", "out.pdf"]


def test_detect_then_redact_with_what_it_wrote(sable, tmp_path):
    source = letter(tmp_path / "in.pdf", rotation=90)
    found = sable("detect", source, "--json", "-")
    assert found.returncode == 0, found.stderr
    value = json.loads(found.stdout)
    entities = value["redactions"]
    assert {"PERSON", "EMAIL_ADDRESS", "IBAN_CODE"} <= {e["label"] for e in entities}
    assert any(PERSON in e["text"] for e in entities)
    (tmp_path / "redactions.json").write_text(json.dumps(value))
    output = tmp_path / "out.pdf"
    done = sable("redact", source, "--out", output, "--redactions", tmp_path / "redactions.json")
    assert done.returncode == 0, done.stderr
    assert all(PERSON not in text and EMAIL not in text for text in texts(output))


def test_detect_says_what_means_the_same(sable, tmp_path):
    done = sable("detect", letter(tmp_path / "in.pdf"), "--groups", "--json", "-")
    assert done.returncode == 0, done.stderr
    value = json.loads(done.stdout)
    ids = [i for group in value["groups"] for variant in group["variants"] for i in variant["entities"]]
    assert sorted(ids) == sorted(e["id"] for e in value["redactions"])
    (person,) = [g for g in value["groups"] if g["name"] == PERSON]
    assert PERSON.upper() in {v["text"] for v in person["variants"]}


def test_detect_of_several_files_and_categories(sable, tmp_path):
    sources = [letter(tmp_path / "a.pdf"), letter(tmp_path / "b.pdf")]
    done = sable("detect", *sources, "--categories", "EMAIL_ADDRESS", "--json", tmp_path / "out.json")
    assert done.returncode == 0, done.stderr
    results = json.loads((tmp_path / "out.json").read_text())
    assert [r["fileName"] for r in results] == ["a.pdf", "b.pdf"]
    assert {e["label"] for r in results for e in r["redactions"]} == {"EMAIL_ADDRESS"}


def test_an_accepted_text_that_stands_elsewhere_blocks_the_release(sable, tmp_path):
    source = letter(tmp_path / "in.pdf", extra=f"Signed: {EMAIL}")
    value = json.loads(sable("detect", source, "--json", "-").stdout)
    mails = [e for e in value["redactions"] if e["label"] == "EMAIL_ADDRESS"]
    assert len(mails) == 2
    chosen = tmp_path / "redactions.json"
    chosen.write_text(json.dumps({"redactions": mails[:1]}))
    output = tmp_path / "out.pdf"
    done = sable("redact", source, "--out", output, "--redactions", chosen)
    assert done.returncode == 3
    assert "page 1" in done.stderr
    assert EMAIL not in done.stderr
    assert not output.exists()
    kept = mails[1] | {"decision": "rejected"}
    chosen.write_text(json.dumps({"redactions": [mails[0], kept]}))
    done = sable("redact", source, "--out", output, "--redactions", chosen)
    assert done.returncode == 0, done.stderr
    assert texts(output)[0].count(EMAIL) == 1


@pytest.mark.parametrize(
    ("value", "pointer"),
    [
        ("{", "not JSON"),
        ('{"redactions": [{}]}', "/redactions/0/pageIndex"),
        ('{"redactions": [{"pageIndex": 7, "text": "", "label": "", "quadrilaterals": []}]}', "/redactions/0/quad"),
    ],
)
def test_bad_redactions_are_refused_with_the_member(sable, tmp_path, value, pointer):
    source = letter(tmp_path / "in.pdf")
    (tmp_path / "bad.json").write_text(value)
    done = sable("redact", source, "--out", tmp_path / "out.pdf", "--redactions", tmp_path / "bad.json")
    assert done.returncode == 2
    assert pointer in done.stderr
    assert not (tmp_path / "out.pdf").exists()


def test_usage_errors(sable, tmp_path):
    source = letter(tmp_path / "in.pdf")
    assert sable("redact", source, "--out", tmp_path / "o.pdf").returncode == 1
    assert sable("detect", source).returncode == 1
    assert sable("detect", source, "--json", "-", "--categories", "SHOE_SIZE").returncode == 1
    assert sable("no-such-command").returncode == 1


def test_input_is_refused_with_a_reason(sable, tmp_path):
    (tmp_path / "empty.pdf").write_bytes(b"")
    (tmp_path / "text.pdf").write_text("Dear Ada " * 100)
    guarded = locked(tmp_path / "locked.pdf", "swordfish")
    for path, reason in [
        (tmp_path / "empty.pdf", "empty"),
        (tmp_path / "text.pdf", "not a PDF"),
        (guarded, "password"),
        (tmp_path / "missing.pdf", "no such file"),
    ]:
        done = sable("redact", path, "--out", tmp_path / "out.pdf", "--accept-all")
        assert (done.returncode, reason in done.stderr) == (2, True), done.stderr
    done = sable("redact", guarded, "--out", tmp_path / "out.pdf", "--accept-all", "--password-stdin", input="no\n")
    assert (done.returncode, "wrong" in done.stderr) == (2, True)
    assert not (tmp_path / "out.pdf").exists()
    done = sable(
        "redact", guarded, "--out", tmp_path / "out.pdf", "--accept-all", "--password-stdin", input="swordfish\n"
    )
    assert done.returncode == 0, done.stderr
    assert PERSON not in texts(tmp_path / "out.pdf")[0]


def test_outputs_are_never_overwritten_without_force_and_originals_never(sable, tmp_path):
    source = letter(tmp_path / "in.pdf")
    before = digest(source)
    (tmp_path / "out.pdf").write_bytes(b"precious")
    done = sable("redact", source, "--out", tmp_path / "out.pdf", "--accept-all")
    assert done.returncode == 4
    assert (tmp_path / "out.pdf").read_bytes() == b"precious"
    assert sable("redact", source, "--out", source, "--accept-all", "--force").returncode == 4
    assert digest(source) == before
    assert sable("redact", source, "--out", tmp_path / "out.pdf", "--accept-all", "--force").returncode == 0
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")


def test_a_scan_is_read_and_released(sable, tmp_path):
    source = scan(tmp_path / "scan.pdf")
    done = sable("detect", source, "--json", tmp_path / "found.json")
    assert done.returncode == 0, done.stderr
    result = json.loads((tmp_path / "found.json").read_text())
    assert (result["unreadPages"], result["unreadRegions"]) == ([], [])
    texts_found = {e["text"] for e in result["redactions"]}
    assert {EMAIL, IBAN} <= texts_found
    assert any(PERSON in text for text in texts_found)
    assert all(e["carrier"] == "ocr" and 0 < e["ocrConfidence"] <= 1 for e in result["redactions"])
    done = sable("redact", source, "--out", tmp_path / "out.pdf", "--accept-all", "--certificate", tmp_path / "c.json")
    assert done.returncode == 0, done.stderr
    assert json.loads((tmp_path / "c.json").read_text())["notChecked"] == []
    again = sable("detect", tmp_path / "out.pdf", "--json", "-")
    assert not {PERSON, EMAIL, IBAN} & {e["text"] for e in json.loads(again.stdout)["redactions"]}


def test_without_ocr_a_scan_is_unread_and_not_released(sable, tmp_path):
    source = scan(tmp_path / "scan.pdf")
    done = sable("detect", source, "--no-ocr", "--json", "-")
    found = json.loads(done.stdout)
    assert found["unreadPages"] == [0]
    assert not {e["carrier"] for e in found["redactions"]} & {"page", "ocr"}
    assert {r["reason"] for r in found["unreadRegions"]} == {"ocr-off"}
    assert "pages 1 hold writing that could not be read" in done.stderr
    done = sable("redact", source, "--out", tmp_path / "out.pdf", "--accept-all", "--no-ocr")
    assert (done.returncode, (tmp_path / "out.pdf").exists()) == (4, False)
    options = ("--accept-all", "--no-ocr", "--quick", "--json", "-")
    done = sable("run", source, "--out", tmp_path / "out", *options)
    (document,) = json.loads(done.stdout)["documents"]
    assert (document["status"], document["failure"]) == ("attention", "unread-pages")
    (listed,) = json.loads(sable("jobs", "list", "--json").stdout)["documents"]
    job = json.loads(sable("jobs", "show", listed["jobId"], "--json").stdout)["job"]
    assert (job["ocr"], job["quick"]) == (False, True)


def test_handwriting_is_not_released_unread(sable, tmp_path):
    source = handwritten(tmp_path / "note.pdf")
    found = json.loads(sable("detect", source, "--json", "-").stdout)
    assert found["unreadPages"] == [0]
    assert {r["pageIndex"] for r in found["unreadRegions"]} == {0}
    done = sable("redact", source, "--out", tmp_path / "out.pdf", "--accept-all")
    assert done.returncode == 4
    assert "page 1" in done.stderr
    assert not (tmp_path / "out.pdf").exists()
    done = sable(
        "redact", source, "--out", tmp_path / "out.pdf", "--accept-all", "--acknowledge-unread",
        "--certificate", tmp_path / "c.json",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads((tmp_path / "c.json").read_text())["notChecked"][0]["what"] == "pages-without-text"


def test_run_releases_a_tree_and_says_what_became_of_each_file(sable, tmp_path):
    folder = tmp_path / "matter"
    letter(folder / "one.pdf")
    letter(folder / "sub" / "two.pdf", rotation=270)
    (folder / "broken.pdf").write_bytes(b"nothing like a pdf")
    locked(folder / "locked.pdf", "x")
    scan(folder / "scan.pdf")
    handwritten(folder / "note.pdf")
    before = {p: digest(p) for p in folder.rglob("*.pdf")}
    done = sable("run", folder, "--out", tmp_path / "out", "--accept-all", "--json", tmp_path / "result.json")
    assert done.returncode == 4, done.stderr
    documents = json.loads((tmp_path / "result.json").read_text())["documents"]
    outcome = {d["fileName"]: (d["status"], d["failure"]) for d in documents}
    assert outcome == {
        "one.pdf": ("finished", None),
        "two.pdf": ("finished", None),
        "broken.pdf": ("rejected", "not-a-pdf"),
        "locked.pdf": ("attention", "password-needed"),
        "scan.pdf": ("finished", None),
        "note.pdf": ("attention", "unread-pages"),
    }
    assert sorted(p.relative_to(tmp_path / "out").as_posix() for p in (tmp_path / "out").rglob("*") if p.is_file()) == [
        "one_certificate.json", "one_redacted.pdf", "scan_certificate.json", "scan_redacted.pdf",
        "sub/two_certificate.json", "sub/two_redacted.pdf",
    ]  # fmt: skip
    for released in (tmp_path / "out").rglob("*.pdf"):
        assert all(PERSON not in text for text in texts(released))
    assert {p: digest(p) for p in before} == before


def test_run_boxes_what_only_the_proof_finds_and_releases_in_another_round(sable, tmp_path):
    """A name broken over two lines without a hyphen: detection reads two words, the proof's third reading one name."""
    source = tmp_path / "matter" / "letter.pdf"
    source.parent.mkdir()
    lines = [
        "I write on behalf of Mr Henry Underhill, who lives in Norwich.",
        "It is said that Underhill asked for more time.",
        "The house stands at the foot of the hill, Under",
        "hill after hill it was built.",
    ]
    with pymupdf.open() as pdf:
        page = pdf.new_page()
        for number, line in enumerate(lines):
            page.insert_text((72, 100 + 14 * number), line, fontsize=12)
        pdf.save(source)
    found = json.loads(sable("detect", source, "--json", "-").stdout)["redactions"]
    assert not any("Under" in e["text"].split() for e in found), "detection finds it by now: another paper is needed"
    done = sable("run", source, "--out", tmp_path / "out", "--accept-all", "--json", "-")
    assert done.returncode == 0, done.stderr
    (document,) = json.loads(done.stdout)["documents"]
    assert (document["status"], document["failure"]) == ("finished", None)
    certificate = json.loads((tmp_path / "out" / "letter_certificate.json").read_text())
    remedies = [r for r in certificate["redactions"] if r["source"] == "verification"]
    assert [len(r["quadrilaterals"]) for r in remedies] == [2]
    assert certificate["decisions"]["accepted"] == document["hits"] == len(found) + 1
    assert {c["verdict"] for c in certificate["verification"]["checks"]} == {"passed"}
    first, second, _ = texts(tmp_path / "out" / "letter_redacted.pdf")
    assert all("Underhill" not in "".join(text.split()) for text in (first, second))
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["letter_certificate.json", "letter_redacted.pdf"]


def test_run_without_accept_all_leaves_the_documents_for_the_window(sable, tmp_path):
    letter(tmp_path / "matter" / "one.pdf")
    done = sable("run", tmp_path / "matter", "--out", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    assert not (tmp_path / "out").exists()
    store = Store(tmp_path / "data" / "sable.sqlite3")
    (document,) = store.documents()
    assert document.status is Status.READY_FOR_REVIEW
    assert document.hits_open == document.hits_total > 2
    store.close()


def test_verify(sable, tmp_path):
    source = letter(tmp_path / "in.pdf")
    output, certificate = tmp_path / "out.pdf", tmp_path / "c.json"
    sable("redact", source, "--out", output, "--accept-all", "--certificate", certificate)
    (tmp_path / "secrets.txt").write_text(f"{PERSON}\n{EMAIL}\n")
    good = sable("verify", output, "--secrets", tmp_path / "secrets.txt", "--certificate", certificate, "--json", "-")
    assert good.returncode == 0, good.stdout
    assert json.loads(good.stdout)["passed"] is True
    assert sable("verify", output, "--secret", "autumn recess").returncode == 3
    bad = sable("verify", source, "--secret", PERSON, "--json", "-")
    assert bad.returncode == 3
    checks = {c["check"]: c["verdict"] for c in json.loads(bad.stdout)["checks"]}
    assert checks["mupdf-text"] == checks["pdfium-text"] == checks["object-sweep"] == "failed"
    assert sable("verify", source, "--certificate", certificate).returncode == 3
    output.write_bytes(output.read_bytes() + b"\n% " + PERSON.encode())
    assert sable("verify", output, "--secret", PERSON).returncode == 3


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
def test_kill_9_during_a_run_loses_nothing_and_leaves_no_output(sable, tmp_path):
    source = long_letter(tmp_path / "matter" / "long.pdf", 60) if (tmp_path / "matter").mkdir() is None else None
    before = digest(source)
    database = tmp_path / "data" / "sable.sqlite3"
    command = [sys.executable, "-m", "app", "run", str(source.parent), "--out", str(tmp_path / "out")]
    with subprocess.Popen(command, env=sable.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        deadline = time.monotonic() + 120
        pages = 0
        while pages < 5 and time.monotonic() < deadline and process.poll() is None:
            pages = _pages_done(database)
        process.send_signal(signal.SIGKILL)
    assert pages >= 5
    store = Store(database)
    (document,) = store.documents()
    assert document.status is Status.DETECTING
    done_before = document.pages_done
    found_before = {e.id for e in store.entities(document.id)}
    assert 5 <= done_before < 60
    assert [d.id for d in store.recover()] == [document.id]
    assert store.document(document.id).status is Status.QUEUED
    assert store.document(document.id).pages_done == done_before
    assert {e.id for e in store.entities(document.id)} == found_before
    store.close()
    assert not (tmp_path / "out").exists()
    assert digest(source) == before


def _pages_done(database):
    import sqlite3

    try:
        connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
        try:
            return connection.execute("SELECT max(pages_done) FROM document").fetchone()[0] or 0
        finally:
            connection.close()
    except sqlite3.OperationalError:
        return 0


def test_doctor(sable, tmp_path):
    target = tmp_path / "passport.pdf"
    done = sable("doctor", "--no-network", "--passport", str(target))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "nothing tried to open a socket" in done.stdout
    assert "the window opened without a screen, and closed" in done.stdout
    with pymupdf.open(target) as pdf:
        assert pdf.page_count == 1
        said = " ".join(pdf[0].get_text().split())
    assert "Every check passed, and nothing tried to reach a network." in said
    lines = []
    for path in [p for folder in ("app", "resources") for p in (ROOT / folder).rglob("*")]:
        name = path.relative_to(ROOT).as_posix()
        if path.is_file() and not path.is_symlink() and "__pycache__" not in name:
            lines.append((name.encode(), f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {name}\n"))
    listing = "".join(line for _, line in sorted(lines))
    assert hashlib.sha256(listing.encode()).hexdigest() in said.replace(" ", ""), "as sha256sum would make it"
    assert str(ROOT) not in said
    again = sable("doctor", "--no-network", "--passport", str(target))
    assert again.returncode not in (0, 5)
    assert again.stdout == ""


@pytest.mark.parametrize("arguments", [("--passport", "p.pdf"), ("--no-network", "--passport", "p.docx")])
def test_a_passport_goes_with_the_watch_and_as_pdf_or_text(sable, arguments):
    done = sable("doctor", *arguments)
    assert done.returncode == 1
    assert "--passport goes with --no-network" in done.stderr
