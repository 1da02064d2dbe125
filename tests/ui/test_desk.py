"""The window's door to the work behind it, with a real database; children are not needed here."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.jobs import Status
from app.store.store import NewDocument, Store
from app.ui.desk import Desk

TO_REVIEWED = (Status.DETECTING, Status.READY_FOR_REVIEW, Status.IN_REVIEW, Status.REVIEWED)


@pytest.fixture
def desk(data_directory: Path, qapp, run_async):
    made = Desk(data_directory)
    yield made
    run_async(made.shutdown())


def add(store: Store, *statuses: Status) -> str:
    _, (document,) = store.add_job("matter", [NewDocument(Path("/in/a.pdf"), Path("/out/a.pdf"))])
    for status in statuses:
        store.set_status(document.id, status)
    return document.id


@pytest.mark.parametrize(
    ("statuses", "after"),
    [
        ((Status.DETECTING, Status.QUEUED), Status.CANCELLED),
        (
            (*TO_REVIEWED, Status.REDACTING, Status.REVIEWED),
            Status.IN_REVIEW,
        ),
        ((Status.DETECTING, Status.READY_FOR_REVIEW), Status.READY_FOR_REVIEW),
        ((Status.DETECTING, Status.CANCELLED), Status.CANCELLED),
    ],
)
def test_a_cancelled_document_that_a_crash_put_back_does_not_start_again(desk, run_async, statuses, after) -> None:
    async def scenario() -> Status:
        document_id = await desk._call(lambda store: add(store, *statuses))
        desk._stopping[document_id] = Status.CANCELLED
        await desk._stop_for_good(document_id)
        assert document_id not in desk._stopping
        return (await desk.document(document_id)).status

    assert run_async(scenario()) is after
