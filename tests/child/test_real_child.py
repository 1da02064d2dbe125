"""The real child process with the real engine: answers, refuses, and cannot take the parent down."""

import subprocess
import sys
import zlib

import pikepdf
import psutil
import pymupdf
import pytest

from app.base.errors import FailureCode, KnownError
from app.protocol.messages import Probe, ReadWords, RenderPage, SourceFile
from app.workers.pool import WorkerPool
from app.workers.supervisor import Child, Limits


@pytest.fixture(scope="module")
def child():
    with Child() as made:
        yield made


@pytest.fixture
def letter(tmp_path):
    path = tmp_path / "letter.pdf"
    with pymupdf.open() as pdf:
        pdf.new_page().insert_text((72, 100), "Dear Ada Lovelace")
        pdf.save(path)
    return path


def source(path, **options):
    return SourceFile(path=str(path), **options)


def refusal(child, path, **options):
    with pytest.raises(KnownError) as caught:
        child.call(Probe(source=source(path, **options)))
    return caught.value.code


def test_facts_pixels_and_words_of_a_document(child, letter):
    facts = child.call(Probe(source=source(letter))).event.facts
    assert len(facts.pages) == 1
    known = source(letter, sha256=facts.sha256)
    answered = child.call(RenderPage(source=known, page_index=0, scale=1.5))
    assert len(answered.body) == answered.event.width * answered.event.height * 3
    assert len(set(answered.body)) > 1
    words = child.call(ReadWords(source=known, page_index=0)).event.words
    assert [w.text for w in words] == ["Dear", "Ada", "Lovelace"]


def test_each_kind_of_bad_input_has_its_own_code(child, tmp_path, letter):
    empty, text, damaged = (tmp_path / n for n in ("empty.pdf", "text.pdf", "damaged.pdf"))
    empty.write_bytes(b"")
    text.write_bytes(b"Dear Ada, " * 300)
    damaged.write_bytes(b"%PDF-1.7\n" + b"\x00garbage" * 50)
    locked = tmp_path / "locked.pdf"
    with pikepdf.open(letter) as pdf:
        pdf.save(locked, encryption=pikepdf.Encryption(user="ada", owner="owner"))
    assert refusal(child, tmp_path / "missing.pdf") is FailureCode.FILE_MISSING
    assert refusal(child, tmp_path) is FailureCode.FILE_UNREADABLE
    assert refusal(child, empty) is FailureCode.EMPTY_FILE
    assert refusal(child, text) is FailureCode.NOT_A_PDF
    assert refusal(child, damaged) in (FailureCode.DAMAGED, FailureCode.NO_PAGES)
    assert refusal(child, locked) is FailureCode.PASSWORD_NEEDED
    assert refusal(child, locked, password="bob") is FailureCode.PASSWORD_WRONG
    assert child.call(Probe(source=source(locked, password="ada"))).event.facts.file.encrypted


def test_a_file_that_changed_is_not_taken_for_the_one_before(child, letter):
    facts = child.call(Probe(source=source(letter))).event.facts
    letter.write_bytes(letter.read_bytes() + b"\n% changed")
    assert refusal(child, letter, sha256=facts.sha256) is FailureCode.FILE_CHANGED


def nested_forms(path, depth=10, width=10):
    """A file of a few kilobytes that paints width ** depth forms."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page()
    inner = pdf.make_stream(b"0 0 1 1 re f", Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=[0, 0, 9, 9])
    for _ in range(depth):
        inner = pdf.make_stream(
            b"/F Do " * width,
            Type=pikepdf.Name.XObject,
            Subtype=pikepdf.Name.Form,
            BBox=[0, 0, 9, 9],
            Resources=pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=inner)),
        )
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=inner))
    page.Contents = pdf.make_stream(b"/F Do")
    pdf.save(path)


def test_a_page_that_never_ends_is_stopped_and_the_next_document_is_read(tmp_path, letter):
    nested_forms(tmp_path / "bomb.pdf")
    with Child(limits=Limits(idle_seconds=3)) as child:
        with pytest.raises(KnownError) as caught:
            child.call(RenderPage(source=source(tmp_path / "bomb.pdf"), page_index=0, scale=1))
        assert caught.value.code is FailureCode.TIMED_OUT
        assert len(child.call(Probe(source=source(letter))).event.facts.pages) == 1


def test_a_page_that_needs_too_much_memory_is_stopped(tmp_path, letter):
    pdf = pikepdf.new()
    page = pdf.add_blank_page()
    packer = zlib.compressobj(9)
    chunk = b"0 0 m 1 1 l S " * 100_000
    packed = b"".join(packer.compress(chunk) for _ in range(1200)) + packer.flush()
    page.Contents = pikepdf.Stream(pdf, packed, Filter=pikepdf.Name.FlateDecode)
    pdf.save(tmp_path / "bomb.pdf", recompress_flate=False)
    with Child(limits=Limits(memory_bytes=400 * 1024**2, idle_seconds=60)) as child:
        with pytest.raises(KnownError) as caught:
            child.call(RenderPage(source=source(tmp_path / "bomb.pdf"), page_index=0, scale=1))
        assert caught.value.code in (FailureCode.OUT_OF_MEMORY, FailureCode.DAMAGED, FailureCode.TIMED_OUT)
        assert len(child.call(Probe(source=source(letter))).event.facts.pages) == 1


PARENT = """
import sys
from app.protocol.messages import Probe, RenderPage, SourceFile
from app.workers.supervisor import Child
child = Child()
child.call(Probe(source=SourceFile(path=sys.argv[1])))
print(child.pid, flush=True)
child.call(RenderPage(source=SourceFile(path=sys.argv[2]), page_index=0, scale=1))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
def test_a_working_child_dies_with_its_parent(tmp_path, letter):
    nested_forms(tmp_path / "bomb.pdf")
    command = [sys.executable, "-c", PARENT, str(letter), str(tmp_path / "bomb.pdf")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as parent:
        worker = psutil.Process(int(parent.stdout.readline()))
        parent.kill()
    worker.wait(timeout=20)
    assert not worker.is_running()


def test_a_child_loads_no_window_and_no_database_library(tmp_path):
    code = (
        "import sys; import app.child.main, app.child.handlers; "
        "print([m for m in ('PySide6', 'sqlmodel', 'sqlalchemy', 'sqlite3') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_one_child_of_a_pool_serves_task_after_task(qapp, qtbot, letter):
    pool = WorkerPool(Child, width=1)
    outcomes, pids = [], set()
    pool.ended.connect(lambda ticket, outcome: outcomes.append(outcome))

    def task(child):
        facts = child.call(Probe(source=source(letter))).event.facts
        pids.add(child.pid)
        return len(facts.pages)

    for number in range(1, 5):
        pool.submit(task)
        qtbot.waitUntil(lambda number=number: len(outcomes) == number, timeout=20_000)
    pool.shutdown()
    assert [outcome.value for outcome in outcomes] == [1] * 4
    assert len(pids) == 1
    assert not psutil.pid_exists(pids.pop())
