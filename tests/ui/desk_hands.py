"""What tests of the desk have in common: waiting for what other threads and processes bring about."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.domain.jobs import ALL_BANDS, Status
from app.ui.desk import Desk


async def until(condition: Callable[[], Any]) -> Any:
    """Wait for something that other threads or processes bring about."""
    while True:
        value = condition()
        if asyncio.iscoroutine(value):
            value = await value
        if value:
            return value
        await asyncio.sleep(0.01)


async def statuses(desk: Desk) -> dict[str, Status]:
    return {d.file_name: d.status for d in await desk.documents()}


async def reaches(desk: Desk, document_id: str, *wanted: Status) -> Any:
    async def there() -> Any:
        document = await desk.document(document_id)
        return document if document.status in wanted and document_id not in desk._under_way else None

    return await until(there)


async def has_read(desk: Desk, document_id: str, gate: Path, pages: int) -> None:
    """Wait until a child stands at a gate (`hold` of a paper) and the desk has heard of so many pages."""
    await until(Path(f"{gate}.reached").exists)
    await until(lambda: (event := desk._latest.get(document_id)) and event.done == pages)


async def ids(desk: Desk) -> dict[str, str]:
    return {d.file_name: d.id for d in await desk.documents()}


async def finish_review(desk: Desk, document_id: str, *, acknowledge_unread: bool = False) -> None:
    """End the review of a document of which every page was on screen."""
    await desk.note_seen(document_id, {page.page_index: ALL_BANDS for page in await desk.pages(document_id)})
    await desk.finish_review(document_id, acknowledge_unread=acknowledge_unread)
