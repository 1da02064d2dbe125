"""The log says what happened and never what a document says."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.base import log

SECRET = "Marguerite Whitcombe"
TALKATIVE = ["presidio-analyzer", "tldextract", "spacy", "pikepdf", "PIL", "urllib3", "filelock"]


@pytest.fixture(autouse=True)
def _logging_as_before() -> Iterator[None]:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield
    for handler in [h for h in root.handlers if h not in before]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_information_goes_to_the_file_and_warnings_to_both(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "sable.log"
    log.configure(log_file=file)
    logging.getLogger("app.services").info("document finished: %d pages", 3)
    logging.getLogger("app.workers").warning("child ended with code %d", 65)
    written, shown = file.read_text(encoding="utf-8"), capsys.readouterr().err
    assert "document finished: 3 pages" in written
    assert "child ended with code 65" in written
    assert "document finished" not in shown
    assert "WARNING app.workers child ended with code 65" in shown


@pytest.mark.parametrize("name", TALKATIVE)
def test_a_library_that_prints_what_it_reads_is_silent(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    logging.getLogger(name).addHandler(logging.StreamHandler())
    log.configure(log_file=tmp_path / "sable.log")
    logging.getLogger(name).critical("found %s", SECRET)
    assert SECRET not in (tmp_path / "sable.log").read_text(encoding="utf-8")
    assert SECRET not in "".join(capsys.readouterr())


def test_configuring_again_replaces_the_handlers(tmp_path: Path) -> None:
    before = len(logging.getLogger().handlers)
    for _ in range(3):
        log.configure(log_file=tmp_path / "sable.log")
    assert len(logging.getLogger().handlers) == before + 2
    logging.getLogger("app").warning("once")
    assert (tmp_path / "sable.log").read_text(encoding="utf-8").count("once") == 1
