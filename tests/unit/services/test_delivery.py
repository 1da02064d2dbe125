"""Files appear whole or not at all."""

import os
import stat
import subprocess
import sys

import pytest

from app.base.errors import FailureCode, KnownError
from app.services import delivery
from app.services.delivery import part_beside, publish, write_text


def test_a_file_gets_its_name_and_nothing_else_is_left(tmp_path):
    output = tmp_path / "deep" / "out.pdf"
    with part_beside(output) as part:
        part.write_bytes(b"done")
        publish(part, output, replace=False)
    assert [p.name for p in output.parent.iterdir()] == ["out.pdf"]
    assert output.read_bytes() == b"done"


def test_after_an_error_nothing_is_left(tmp_path):
    def fail_half_way():
        with part_beside(tmp_path / "out.pdf") as part:
            part.write_bytes(b"half")
            raise LookupError

    with pytest.raises(LookupError):
        fail_half_way()
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_noted_is_not_there(tmp_path):
    """A line of the record goes before the name of the file: nobody has a file that the record does not know."""
    seen = []

    def refuse():
        seen.extend(path.read_text() for path in tmp_path.iterdir())
        raise KnownError(FailureCode.DISK_FULL)

    with pytest.raises(KnownError) as caught:
        write_text(tmp_path / "out.json", "whole", replace=True, noted=refuse)
    assert caught.value.code is FailureCode.DISK_FULL
    assert seen == ["whole"]
    assert list(tmp_path.iterdir()) == []


def test_an_existing_file_is_never_overwritten_unless_asked(tmp_path):
    output = tmp_path / "out.pdf"
    output.write_bytes(b"first")
    with part_beside(output) as part:
        part.write_bytes(b"second")
        with pytest.raises(KnownError) as caught:
            publish(part, output, replace=False)
    assert caught.value.code is FailureCode.OUTPUT_EXISTS
    assert output.read_bytes() == b"first"
    with part_beside(output) as part:
        part.write_bytes(b"second")
        publish(part, output, replace=True)
    assert output.read_bytes() == b"second"


@pytest.fixture
def umask(monkeypatch):
    monkeypatch.setattr(delivery, "_UMASK", 0o027)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs a folder without permission")
def test_a_folder_that_cannot_be_written_to(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(KnownError) as caught:
        write_text(tmp_path / "x.json", "{}", replace=True)
    assert caught.value.code is FailureCode.OUTPUT_UNWRITABLE


def test_a_file_where_the_folder_should_be(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(KnownError) as caught:
        write_text(tmp_path / "file" / "x.json", "{}", replace=True)
    assert caught.value.code is FailureCode.OUTPUT_UNWRITABLE


KILLED = """
import os, signal, sys
from pathlib import Path
from app.services.delivery import part_beside
with part_beside(Path(sys.argv[1])) as part:
    part.write_bytes(b"half")
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
def test_what_a_killed_run_left_is_removed_by_the_next(tmp_path):
    output = tmp_path / "out.pdf"
    subprocess.run([sys.executable, "-c", KILLED, output], check=False)
    assert len(list(tmp_path.iterdir())) == 1
    assert not output.exists()
    with part_beside(output):
        assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_files_are_readable_by_their_owner_alone_until_they_have_their_name(tmp_path, umask):
    seen = []
    with part_beside(tmp_path / "x.pdf") as part:
        part.touch(0o600)
        seen.append(stat.S_IMODE(part.stat().st_mode))
        publish(part, tmp_path / "x.pdf", replace=False)
    write_text(tmp_path / "certificate.json", "{}", replace=False)
    write_text(tmp_path / "hits.json", "{}", replace=False, private=True)
    seen += [stat.S_IMODE((tmp_path / n).stat().st_mode) for n in ("x.pdf", "certificate.json", "hits.json")]
    assert seen == [0o600, 0o640, 0o640, 0o600]
