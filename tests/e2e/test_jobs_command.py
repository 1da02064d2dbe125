"""`sable jobs` as scripts use it: real processes, a real data folder, and what is in it afterwards."""

import csv
import hashlib
import json
import os
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path
from types import SimpleNamespace

import jsonschema
import pytest
from referencing import Registry, Resource

from app.base.errors import FailureCode
from app.cli.main import main
from app.domain.audit import AuditLine, hash_of
from app.domain.contract import redaction_input
from app.domain.documents import DocumentFacts, PageFacts
from app.domain.entities import Decision, Entity
from app.domain.geometry import Box, PageGeometry, Point, Quadrilateral
from app.domain.job_settings import JobSettings
from app.domain.jobs import Status
from app.services import ownership, reviewing
from app.store.store import NewDocument, Store

ROOT = Path(__file__).resolve().parents[2]
SCHEMAS = {path.name: json.loads(path.read_text()) for path in (ROOT / "docs" / "schemas").glob("*.json")}
REGISTRY = Registry().with_resources((name, Resource.from_contents(value)) for name, value in SCHEMAS.items())
SECRET = "Ottilie Quillfeather"
TERM = "Bartholomew Finch"
QUAD = Quadrilateral(Point(10, 10), Point(90, 10), Point(90, 22), Point(10, 22))


@pytest.fixture
def data(tmp_path):
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


@pytest.fixture
def sable(data, monkeypatch, capsys):
    """Run `sable jobs …` in this process; with --json its output is parsed and held against the schema of its own."""
    monkeypatch.setenv("SABLE_DATA_DIR", str(data))
    monkeypatch.delenv("SABLE_PERSON", raising=False)

    def call(*arguments, code=0, person=None):
        if person:
            monkeypatch.setenv("SABLE_PERSON", person)
        try:
            returned = main(["jobs", *map(str, arguments)])
        except SystemExit as stopped:  # argparse, as in a process
            returned = stopped.code
        finally:
            monkeypatch.delenv("SABLE_PERSON", raising=False)
        return answer(arguments, returned, *capsys.readouterr(), code=code)

    return call


@pytest.fixture
def process(data):
    """The same in a process of its own."""
    environment = os.environ | {"SABLE_DATA_DIR": str(data)}

    def call(*arguments, code=0):
        done = subprocess.run(
            [sys.executable, "-m", "app", "jobs", *map(str, arguments)],
            capture_output=True, text=True, env=environment, timeout=120, check=False, stdin=subprocess.DEVNULL,
            cwd=ROOT,
        )  # fmt: skip
        return answer(arguments, done.returncode, done.stdout, done.stderr, code=code)

    return call


def answer(arguments, returned, stdout, stderr, *, code):
    assert returned == code, (returned, stdout, stderr)
    assert "Traceback" not in stderr
    if code == 0 and arguments and arguments[-1] == "--json":
        value = json.loads(stdout)
        check(value, schema_of(arguments))
        return value
    return SimpleNamespace(stdout=stdout, stderr=stderr)


def schema_of(arguments):
    action = arguments[0]
    if action == "people":
        return "jobs-people-list" if arguments[1] == "list" else "jobs-people-change"
    if action in ("hold", "release-hold"):
        return "jobs-hold"
    return "jobs-change" if f"jobs-{action}.schema.json" not in SCHEMAS else f"jobs-{action}"


def check(value, name):
    schema = SCHEMAS[f"{name}.schema.json"]
    jsonschema.Draft202012Validator(
        schema, registry=REGISTRY, format_checker=jsonschema.FormatChecker()
    ).validate(value)  # fmt: skip
    assert set(value) == set(schema["required"])
    for document in value.get("documents", ()) if name == "jobs-list" else ():
        assert set(document) == set(SCHEMAS["jobs-common.schema.json"]["$defs"]["document"]["required"])


@pytest.fixture
def queue(data):
    """Something to work with; the store is closed again, so that commands may own the folder."""
    return Queue(data)


class Queue:
    def __init__(self, data):
        self.file = data / "sable.sqlite3"

    def __call__(self, function):
        store = Store(self.file)
        try:
            return function(store)
        finally:
            store.close()

    def job(self, *names, settings=None, person=None):
        def add(store):
            store.act_as(person or "")
            files = [NewDocument(Path("/in") / name, Path("/out") / name) for name in names]
            return store.add_job("matter", files, settings=settings)

        return self(add)

    def reviewed(self, document_id, *, finish=True):
        """Two hits, one accepted and one rejected."""
        geometry = PageGeometry(Box(0, 0, 200, 200))
        facts = DocumentFacts(sha256="a" * 64, size=9, pages=(PageFacts(geometry=geometry, has_text=True),))
        hits = [Entity(0, SECRET, "PERSON", (QUAD,), score=0.9), Entity(0, TERM, "PERSON", (QUAD,), score=0.4)]

        def run(store):
            store.set_status(document_id, Status.DETECTING)
            store.set_facts(document_id, facts)
            store.add_detected(document_id, 0, hits)
            store.set_models(document_id, ("model 1",))
            store.set_status(document_id, Status.READY_FOR_REVIEW)
            reviewing.open_review(store, document_id)
            reviewing.decide(store, document_id, [hits[0].id], Decision.ACCEPTED)
            reviewing.decide(store, document_id, [hits[1].id], Decision.REJECTED)
            if finish:
                reviewing.finish(store, document_id)

        self(run)
        return hits


# Looking


def test_an_empty_folder_is_an_empty_list(sable):
    assert sable("list", "--json") == {"documents": [], "total": 0, "nextCursor": None}
    assert "0 of 0" in sable("list").stdout


def test_list_filters_sorts_and_pages(sable, queue):
    ann = queue(lambda store: store.add_person("Ann Lee", "ann@example.org"))
    matter = JobSettings(metadata={"matter": "17", "client": "A = B"})
    queue.job("one.pdf", "Zwei.PDF", settings=matter, person=ann.id)
    _, (third,) = queue.job("three.pdf")
    queue(lambda store: store.set_status(third.id, Status.PAUSED))

    def names(*arguments):
        return [d["fileName"] for d in sable("list", *arguments, "--json")["documents"]]

    assert names() == ["three.pdf", "one.pdf", "Zwei.PDF"]
    assert names("--status", "paused", "--status", "finished") == ["three.pdf"]
    assert names("--name", "ZWE") == ["Zwei.PDF"]
    assert names("--metadata", "matter=17", "--metadata", "client=A = B") == ["one.pdf", "Zwei.PDF"]
    assert names("--metadata", "matter=18") == []
    assert names("--created-by", "ANN@example.org") == ["one.pdf", "Zwei.PDF"]
    assert names("--created-by", "ann lee", "--sort", "fileName", "--ascending") == ["one.pdf", "Zwei.PDF"]
    assert names("--reviewed-by", ann.id) == []
    assert names("--offset", 2) == ["Zwei.PDF"]
    first = sable("list", "--limit", 2, "--json")
    assert (len(first["documents"]), first["total"]) == (2, 3)
    rest = sable("list", "--limit", 2, "--cursor", first["nextCursor"], "--json")
    assert [d["fileName"] for d in rest["documents"]] == ["Zwei.PDF"]
    assert (rest["total"], rest["nextCursor"]) == (3, None)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["list", "--status", "done"], "invalid choice"),
        (["list", "--limit", "0"], "1..500"),
        (["list", "--limit", "501"], "1..500"),
        (["list", "--offset", "-1"], "--offset"),
        (["list", "--metadata", "matter"], "KEY=VALUE"),
        (["list", "--cursor", "Zm9v"], "cursor"),
        (["list", "--created-by", "nobody"], "nobody is called"),
        (["list", "--sort", "colour"], "invalid choice"),
        (["show", "11111111"], "no job and no document"),
        (["show", "1111"], "at least 8 characters"),
        (["cancel"], "ID"),
        (["sing"], "invalid choice"),
        ([], "ACTION"),
    ],
)
def test_what_cannot_be_meant_is_a_usage_error_with_a_sentence(sable, queue, arguments, says):
    queue.job("one.pdf")
    assert says in sable(*arguments, code=1).stderr


def test_show_takes_the_beginning_of_an_id(sable, queue):
    job, (document,) = queue.job("one.pdf", settings=JobSettings(always=(TERM,)), person=None)
    shown = sable("show", job.id[:8].upper(), "--json")
    assert (shown["job"]["id"], shown["document"], shown["tombstones"]) == (job.id, None, [])
    assert [d["id"] for d in shown["job"]["documents"]] == [document.id]
    assert shown["job"]["alwaysTerms"] == 1
    shown = sable("show", document.id[:13], "--json")
    assert (shown["document"]["id"], shown["document"]["status"], shown["job"]) == (document.id, "queued", None)
    text = sable("show", job.id).stdout + sable("show", document.id).stdout
    assert "one.pdf" in text
    assert TERM not in text


def test_an_ambiguous_beginning_is_refused_and_says_so(sable, queue):
    queue.job("one.pdf", "two.pdf")
    connection = sqlite3.connect(queue.file)
    with connection:
        connection.execute("UPDATE document SET id = 'abcdef01-' || position")
    connection.close()
    assert "ambiguous" in sable("show", "abcdef01", code=1).stderr
    assert "ambiguous" in sable("cancel", "abcdef01", code=1).stderr
    assert sable("list", "--status", "cancelled", "--json")["total"] == 0
    assert "two.pdf" in sable("show", "abcdef01-1").stdout


def test_a_name_cannot_steer_the_terminal(sable, queue):
    queue.job("\x1b[2Jone\n.pdf")
    assert "\\x1b[2Jone\\x0a.pdf" in sable("list").stdout


def test_no_text_of_a_document_is_printed(sable, queue):
    job, (document,) = queue.job("one.pdf")
    queue.reviewed(document.id)
    for arguments in (["list"], ["show", job.id], ["show", document.id], ["audit-verify"]):
        for done in (sable(*arguments).stdout, json.dumps(sable(*arguments, "--json"))):
            assert SECRET not in done
            assert TERM not in done


def test_json_goes_to_a_file_and_words_to_the_screen(sable, queue, tmp_path):
    queue.job("one.pdf")
    out = tmp_path / "list.json"
    assert "one.pdf" in sable("list", "--json", out).stdout
    check(json.loads(out.read_text()), "jobs-list")


# Changing


def test_pause_resume_cancel_retry(sable, queue):
    job, (one, two) = queue.job("one.pdf", "two.pdf")

    def statuses():
        return [d["status"] for d in sable("show", job.id, "--json")["job"]["documents"]]

    changed = sable("pause", one.id, "--json")["documents"]
    assert [(d["id"], d["before"], d["after"], d["changed"]) for d in changed] == [(one.id, "queued", "paused", True)]
    assert statuses() == ["paused", "queued"]
    sable("resume", job.id)
    assert statuses() == ["queued", "queued"]
    sable("cancel", job.id, two.id)
    assert statuses() == ["cancelled", "cancelled"]
    sable("cancel", job.id)  # is what was asked for
    assert "nothing to pause" in sable("pause", job.id, code=4).stderr
    sable("retry", one.id)
    assert statuses() == ["queued", "cancelled"]


def test_all_of_the_queue_at_once_and_what_it_makes_no_sense_for_is_not_told(sable, queue):
    for number in range(3):
        queue.job(*(f"{number}-{n}.pdf" for n in range(300)))
    _, (done,) = queue.job("done.pdf")
    queue.reviewed(done.id)
    changed = sable("pause", "--all", "--json")["documents"]
    assert len(changed) == 900
    assert {(d["before"], d["after"]) for d in changed} == {("queued", "paused")}
    assert sable("list", "--status", "paused", "--json")["total"] == 900
    assert sable("pause", "--all", "--json")["documents"] == []
    sable("cancel", "--all")
    assert sable("list", "--status", "cancelled", "--json")["total"] == 900
    assert sable("show", done.id, "--json")["document"]["status"] == "inReview"
    assert "--all" in sable("cancel", "--all", done.id, code=1).stderr
    assert sable("audit-verify", "--json")["whole"]


def test_one_document_that_cannot_be_paused_does_not_stop_the_rest(sable, queue):
    job, (one, two) = queue.job("one.pdf", "two.pdf")
    queue.reviewed(one.id)
    done = sable("pause", job.id)
    assert "one.pdf: is reviewed; there is nothing to pause" in done.stderr
    assert sable("show", two.id, "--json")["document"]["status"] == "paused"


def test_an_unknown_id_among_others_changes_nothing(sable, queue):
    _, (one,) = queue.job("one.pdf")
    assert "no job and no document" in sable("cancel", one.id, "0" * 8, code=1).stderr
    assert sable("show", one.id, "--json")["document"]["status"] == "queued"


def test_interrupted_work_is_taken_up_before_a_change(sable, queue):
    _, (one,) = queue.job("one.pdf")
    queue(lambda store: store.set_status(one.id, Status.DETECTING))  # by a program that was killed
    sable("cancel", one.id)
    assert sable("show", one.id, "--json")["document"]["status"] == "cancelled"


def test_purge_leaves_a_tombstone_and_no_text(sable, queue, data):
    job, (one,) = queue.job("quillfeather-letter.pdf")
    queue.reviewed(one.id)
    changed = sable("purge", one.id, "--json")["documents"][0]
    assert (changed["after"], changed["fileName"]) == ("purged", None)
    shown = sable("show", one.id, "--json")
    assert shown["document"]["status"] == "purged"
    (stone,) = shown["tombstones"]
    assert (stone["documentId"], stone["sha256"], stone["pageCount"]) == (one.id, "a" * 64, 1)
    assert (stone["accepted"], stone["rejected"]) == (1, 1)
    assert "1 accepted, 1 rejected" in sable("show", one.id[:8]).stdout
    for path in data.rglob("*"):
        if path.is_file():
            for text in (SECRET, TERM, "quillfeather-letter"):
                assert text.encode() not in path.read_bytes(), path.name
    assert sable("audit-verify", "--json")["whole"] is True
    sable("purge", job.id)  # it is purged already


def test_delete_takes_a_job_off_the_list_and_show_tells_its_tombstones(sable, queue):
    job, (one, two) = queue.job("one.pdf", "two.pdf")
    assert "whole jobs" in sable("delete", one.id, code=1).stderr
    deleted = sable("delete", job.id, "--json")["documents"]
    assert [(d["id"], d["after"], d["fileName"]) for d in deleted] == [(one.id, None, None), (two.id, None, None)]
    assert sable("list", "--json")["total"] == 0
    shown = sable("show", job.id, "--json")
    assert (shown["job"], {s["documentId"] for s in shown["tombstones"]}) == (None, {one.id, two.id})
    assert [s["documentId"] for s in sable("show", two.id, "--json")["tombstones"]] == [two.id]
    assert "was deleted" in sable("cancel", job.id, code=1).stderr


def test_a_hold_forbids_purge_and_delete_until_it_is_released(sable, queue):
    job, (one,) = queue.job("one.pdf")
    other, (two,) = queue.job("two.pdf")
    assert sable("hold", job.id, "--json") == {"action": "hold", "jobs": [{"id": job.id, "hold": True}]}
    for arguments in (["purge", one.id], ["purge", two.id, job.id], ["delete", job.id], ["delete", other.id, job.id]):
        assert "hold" in sable(*arguments, code=4).stderr
    assert [d["status"] for d in sable("list", "--json")["documents"]] == ["queued", "queued"]
    assert sable("show", job.id, "--json")["job"]["retention"]["hold"] is True
    sable("release-hold", job.id)
    sable("delete", job.id, other.id)
    assert sable("list", "--json")["total"] == 0


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
@pytest.mark.parametrize(
    ("typed", "options", "code", "status"),
    [("n\n", [], 4, "queued"), ("\n", [], 4, "queued"), ("y\n", [], 0, "purged"), ("", ["--yes"], 0, "purged")],
)
def test_on_a_terminal_a_purge_asks_first(queue, data, typed, options, code, status):
    _, (one,) = queue.job("one.pdf")
    hand, terminal = os.openpty()
    os.write(hand, typed.encode())
    done = subprocess.run(
        [sys.executable, "-m", "app", "jobs", "purge", one.id, *options],
        stdin=terminal, capture_output=True, text=True, timeout=120, check=False, cwd=ROOT,
        env=os.environ | {"SABLE_DATA_DIR": str(data)},
    )  # fmt: skip
    os.close(hand)
    os.close(terminal)
    assert done.returncode == code, done.stderr
    assert ("This cannot be undone" in done.stderr) is not bool(options)
    assert queue(lambda store: store.document(one.id)).status == status


# People


def test_the_actor_is_in_the_record(sable, queue):
    _, (one, two) = queue.job("one.pdf", "two.pdf")
    ann = sable("people", "add", "Ann Lee", "--email", "ann@example.org", "--json")["person"]["userId"]
    bob = sable("people", "add", "Bob", "--as", "ann lee", "--json")["person"]["userId"]
    sable("pause", one.id, "--as", ann[:8])
    sable("pause", two.id, person="bob")
    sable("resume", two.id)
    lines = queue(lambda store: store.audit_lines())
    told = [(line.action, line.actor) for _, line, _ in lines[-5:]]
    assert told == [
        ("person.added", ""),
        ("person.added", ann),
        ("document.status", ann),
        ("document.status", bob),
        ("document.status", ""),
    ]


def test_people_are_listed_and_deactivated_but_not_forgotten(sable):
    sable("people", "add", "Ann Lee", "--email", "ann@example.org")
    sable("people", "add", "Ann Lee")
    assert "several people" in sable("people", "deactivate", "Ann Lee", code=1).stderr
    assert "is known already" in sable("people", "add", "Other", "--email", "ANN@example.org", code=1).stderr
    assert "needs a name" in sable("people", "add", "  ", code=1).stderr
    assert sable("people", "deactivate", "ann@example.org", "--json")["person"]["isActive"] is False
    people = sable("people", "list", "--json")["people"]
    assert sorted((p["email"] or "", p["isActive"]) for p in people) == [("", True), ("ann@example.org", False)]
    assert "no longer active" in sable("people", "add", "New", "--as", "ann@example.org", code=1).stderr
    assert "nobody is called" in sable("people", "add", "New", "--as", "eve", code=1).stderr


# Export and the record


def test_export_writes_everything_of_a_job_and_overwrites_nothing(sable, queue, tmp_path):
    settings = JobSettings(always=(TERM,), never=("Norwich",), metadata={"matter": "17"})
    job, (one, two) = queue.job("one.pdf", "two.pdf", settings=settings)
    queue.job("other.pdf")
    hits = queue.reviewed(one.id)
    queue(lambda store: store.set_certificate(one.id, '{"kind": "certified"}'))
    folder = tmp_path / "export"
    manifest = sable("export", job.id, "--out", folder, "--json")
    written = {p.relative_to(folder).as_posix(): p for p in folder.rglob("*") if p.is_file()}
    assert set(written) == {
        "settings.json", "documents.json", "audit.jsonl", "audit.csv", "manifest.json",
        f"redactions/{one.id}.json", f"redactions/{two.id}.json", f"certificates/{one.id}.json",
    }  # fmt: skip
    assert json.loads(written["manifest.json"].read_text()) == manifest
    for file in manifest["files"]:
        assert hashlib.sha256(written[file["path"]].read_bytes()).hexdigest() == file["sha256"]
    assert {file["path"] for file in manifest["files"]} == set(written) - {"manifest.json"}
    value = json.loads(written["settings.json"].read_text())
    assert (value["alwaysTerms"], value["neverTerms"], value["metadata"]) == ([TERM], ["Norwich"], {"matter": "17"})
    entities = redaction_input(json.loads(written[f"redactions/{one.id}.json"].read_text()), page_count=1)
    assert {(e.id, e.text, e.decision) for e in entities} == {
        (hits[0].id, SECRET, Decision.ACCEPTED),
        (hits[1].id, TERM, Decision.REJECTED),
    }
    assert json.loads(written[f"certificates/{one.id}.json"].read_text()) == {"kind": "certified"}
    assert SECRET not in written["audit.jsonl"].read_text() + written["audit.csv"].read_text()
    with written["audit.csv"].open(newline="") as stream:
        assert {row["jobId"] for row in csv.DictReader(stream)} == {job.id}
    if sys.platform != "win32":
        assert written[f"redactions/{one.id}.json"].stat().st_mode & 0o077 == 0
    before = {path: path.read_bytes() for path in written.values()}
    assert "not an empty folder" in sable("export", job.id, "--out", folder, code=4).stderr
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_audit_verify_names_the_first_faulty_line(sable, queue):
    _, (one,) = queue.job("one.pdf")
    queue.reviewed(one.id)
    whole = sable("audit-verify", "--json")
    assert (whole["whole"], whole["fault"]) == (True, None)
    assert f"whole: {whole['lines']} lines" in sable("audit-verify").stdout
    assert sable("audit-verify", "--noted", whole["lastHash"].upper(), "--json")["missing"] == []
    assert "no line has the noted hash" in sable("audit-verify", "--noted", "f" * 64, code=3).stdout
    assert "64 characters" in sable("audit-verify", "--noted", "5d1c", code=1).stderr
    connection = sqlite3.connect(queue.file)
    with connection:
        connection.execute("DROP TRIGGER audit_is_never_changed")
        connection.execute("UPDATE audit SET after = 'rejected' WHERE sequence = 4")
    connection.close()
    done = sable("audit-verify", "--json", code=3)
    value = json.loads(done.stdout)
    check(value, "jobs-audit-verify")
    assert value["fault"] == {"sequence": 4, "fault": "changed"}
    assert "line 4" in sable("audit-verify", code=3).stdout


# Beside the window


@pytest.fixture
def window(data):
    """What a running window does to the data folder: it owns it, and writes all the time."""
    lock = ownership.own(data)
    store = Store(data / "sable.sqlite3")
    yield store
    store.close()
    lock.release()


def test_looking_works_while_the_window_owns_the_folder(process, window, tmp_path):
    job, documents = window.add_job("matter", [NewDocument(Path("/in/one.pdf"), Path("/out/one.pdf"))])
    window.set_status(documents[0].id, Status.DETECTING)  # stays as it is: that is not an interruption
    assert process("list", "--json")["documents"][0]["status"] == "detecting"
    assert process("show", job.id, "--json")["job"]["status"] == "detecting"
    assert process("audit-verify", "--json")["lines"] == 3
    assert process("people", "list", "--json") == {"people": []}
    process("export", job.id, "--out", tmp_path / "export")
    assert window.document(documents[0].id).status is Status.DETECTING


def test_changing_is_refused_while_the_window_owns_the_folder(process, window):
    _, (one, two) = window.add_job(
        "matter", [NewDocument(Path(f"/in/{n}.pdf"), Path(f"/out/{n}.pdf")) for n in ("one", "two")]
    )
    window.set_status(one.id, Status.DETECTING)
    for action in ("cancel", "pause"):
        refused = process(action, one.id, code=4).stderr
        assert "one.pdf is being worked on (detecting) by the Sable that is open" in refused
        assert "Nothing was changed" in refused
        assert "another Sable works on this data folder" in process(action, two.id, code=4).stderr
    for arguments in (
        ["resume", two.id],
        ["retry", two.id],
        ["purge", two.id],
        ["hold", two.id],
        ["people", "add", "A"],
    ):
        assert "Nothing was changed" in process(*arguments, code=4).stderr
    assert [window.document(d.id).status for d in (one, two)] == [Status.DETECTING, Status.QUEUED]
    assert window.people() == []


def test_a_reader_does_not_hold_up_the_window_and_sees_one_state(process, window):
    """A writer that never stops: each answer is of one moment."""
    window.add_job("matter", [NewDocument(Path("/in/one.pdf"), Path("/out/one.pdf"))])
    stop, written = threading.Event(), []

    def write():
        while not stop.is_set():
            written.append(window.add_job("more", [NewDocument(Path("/in/x.pdf"), Path("/out/x.pdf"))])[0])

    thread = threading.Thread(target=write)
    thread.start()
    try:
        answers = [process("list", "--limit", 500, "--json") for _ in range(3)]
        assert process("audit-verify", "--json")["whole"] is True
    finally:
        stop.set()
        thread.join()
    for answer in answers:
        assert len(answer["documents"]) == min(answer["total"], 500)
    assert answers[-1]["total"] > answers[0]["total"] > 0


def test_a_database_of_another_version_is_not_touched_by_a_reader(process, window, data):
    connection = sqlite3.connect(data / "sable.sqlite3")
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.execute(f"PRAGMA user_version = {version - 1}")
    connection.commit()
    assert "another Sable" in process("list", code=4).stderr
    assert connection.execute("PRAGMA user_version").fetchone()[0] == version - 1
    connection.execute(f"PRAGMA user_version = {version + 1}")
    connection.commit()
    assert "newer" in process("list", code=4).stderr
    connection.execute(f"PRAGMA user_version = {version}")
    connection.commit()
    connection.close()


@pytest.mark.parametrize("content", [b"no database at all " * 400, b"SQLite format 3\0" + b"\xff" * 8000])
def test_a_damaged_database_is_told_and_not_touched(sable, data, content):
    file = data / "sable.sqlite3"
    file.write_bytes(content)
    assert "damaged" in sable("list", code=4).stderr
    assert file.read_bytes() == content


def test_failures_have_a_sentence(queue, sable):
    """A document that needs a remedy says which, in the word that is stable."""
    _, (one,) = queue.job("one.pdf")

    def fail(store):
        store.set_status(one.id, Status.DETECTING)
        store.set_status(one.id, Status.ATTENTION, failure=FailureCode.PASSWORD_NEEDED)

    queue(fail)
    assert sable("list", "--json")["documents"][0]["failure"] == "password-needed"
    assert "reason: password-needed" in sable("show", one.id).stdout


def test_the_hash_of_a_line_is_part_of_the_contract():
    """Exports are checked by other programs: this value may never change."""
    line = AuditLine(
        "2026-01-01T00:00:00.000000+00:00", "p", "document.status", "j", "d", "", "queued", "paused", "0" * 64
    )
    assert hash_of(line) == "e1d6db7a5a091e6f0f6a3274e7bd58a9736ed40ec8e9b8442b89602801a5bdeb"
