"""What a drop brings and the sentence about it."""

from __future__ import annotations

from pathlib import Path

import pytest
from fake_queue_desk import NOON, document_of
from PySide6.QtCore import QMimeData, QUrl

from app.base.errors import FailureCode
from app.domain.jobs import Job, Status
from app.services.intake import SkipReason
from app.ui.queue.drops import dropped, sentence

NOT_PDF, LINK = SkipReason.NOT_PDF, SkipReason.LINK_OUT_OF_TREE
JOB = Job("j", "Matter", NOON, NOON)


def documents(*paths: str, failure: FailureCode | None = None):
    status = Status.FAILED if failure else Status.QUEUED
    return [document_of(JOB, Path(p).name, status, n, path=p, failure=failure) for n, p in enumerate(paths)]


def test_only_local_files_are_taken_once_and_in_order() -> None:
    mime = QMimeData()
    mime.setUrls(
        [
            QUrl.fromLocalFile("/matters/b.pdf"),
            QUrl("https://example.org/a.pdf"),
            QUrl.fromLocalFile("/matters/folder/"),
            QUrl.fromLocalFile("/matters/b.pdf"),
            QUrl.fromLocalFile("/matters/100%25 #1 ümlaut.pdf"),
        ]
    )
    drop = dropped(mime)
    assert drop.paths == (
        Path("/matters/b.pdf"),
        Path("/matters/folder"),
        Path("/matters/100%25 #1 ümlaut.pdf"),
    )
    assert drop.elsewhere == 1


@pytest.mark.parametrize(
    ("added", "skipped", "elsewhere", "said"),
    [
        (12, 3 * [NOT_PDF], 0, "12 PDFs added, 3 skipped: not PDF."),
        (1, [NOT_PDF, LINK, NOT_PDF], 0, "1 PDF added, 3 skipped: not PDF (2), link out of the folder (1)."),
        (1, [], 0, "1 PDF added."),
        (2, [], 0, "2 PDFs added."),
        (0, 2 * [NOT_PDF], 0, "No PDF was found in what you added. Nothing was changed."),
        (0, [LINK], 0, "Nothing was added. Skipped: link out of the folder."),
        (1, [], 1, "1 PDF added. 1 link was skipped: save it to this computer first."),
        (0, [], 2, "2 links were skipped: save them to this computer first."),
        (0, [], 0, ""),
    ],
)
def test_sentence(english, added, skipped, elsewhere, said) -> None:
    found = documents(*(f"/m/{n}.pdf" for n in range(added)))
    assert sentence(found, skipped, elsewhere) == said


def test_a_file_that_turns_out_not_to_be_a_pdf_is_said_as_skipped(english) -> None:
    found = documents("/m/a.pdf") + documents("/m/b.doc", failure=FailureCode.NOT_A_PDF)
    assert sentence(found, [], 0) == "1 PDF added, 1 skipped: not PDF."
