"""The window's one door to everything behind it: use cases, the database thread and the worker pools.

Screens await its coroutines and listen to its signals; they know no process, no thread and no SQL.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.domain.documents import Word
from app.domain.entities import Decision, Entity
from app.domain.geometry import Box, Quadrilateral
from app.domain.jobs import Document, Job, Page


@dataclass(frozen=True, slots=True)
class History:
    """Names of what undo and redo would do; None where there is nothing. Each is (StepKind value, text, count)."""

    undo: tuple[str, str, int] | None
    redo: tuple[str, str, int] | None


class Desk(QObject):
    """Use cases for the screens. Every coroutine runs in the window's event loop and never blocks it.

    Signals:
        changed(ChangeSet): something was committed; refresh what it names.
        progressed(str document_id, object Progress): live progress of a working document (throttled).
    """

    changed = Signal(object)
    progressed = Signal(str, object)

    async def add_paths(self, paths: Sequence[Path]) -> str | None:
        """Make one job of files and folder trees and start detection. Returns its id; None where no PDF was found."""
        raise NotImplementedError

    async def jobs(self) -> list[Job]:
        raise NotImplementedError

    async def documents(self) -> list[Document]:
        """All documents, newest job first, in the job's order."""
        raise NotImplementedError

    async def document(self, document_id: str) -> Document:
        raise NotImplementedError

    async def pages(self, document_id: str) -> list[Page]:
        raise NotImplementedError

    async def entities(self, document_id: str) -> list[Entity]:
        """Entities in reading order (page, then top to bottom as shown)."""
        raise NotImplementedError

    async def open_review(self, document_id: str) -> Document:
        """Note that somebody reviews the document (readyForReview becomes inReview) and return it."""
        raise NotImplementedError

    async def decide(self, document_id: str, entity_ids: Sequence[str], decision: Decision) -> None:
        """Commit a decision for entities as one undoable step; `changed` follows the commit."""
        raise NotImplementedError

    async def draw(self, document_id: str, page_index: int, quads: Sequence[Quadrilateral], text: str) -> Entity:
        """Commit an accepted manual entity and return it."""
        raise NotImplementedError

    async def reshape(self, document_id: str, entity_id: str, quads: Sequence[Quadrilateral]) -> None:
        """Commit new quadrilaterals for an entity."""
        raise NotImplementedError

    async def delete(self, document_id: str, entity_ids: Sequence[str]) -> None:
        raise NotImplementedError

    async def undo(self, document_id: str) -> Sequence[str]:
        """Undo the last step; returns the entity ids it touched (empty: nothing to undo)."""
        raise NotImplementedError

    async def redo(self, document_id: str) -> Sequence[str]:
        raise NotImplementedError

    async def history(self, document_id: str) -> History:
        raise NotImplementedError

    async def finish_review(self, document_id: str, *, acknowledge_unread: bool = False) -> None:
        """Freeze the document and queue its release. Raises ReviewIncomplete where something is undecided."""
        raise NotImplementedError

    async def cancel(self, document_ids: Sequence[str]) -> None:
        raise NotImplementedError

    async def retry(self, document_ids: Sequence[str], *, password: str | None = None) -> None:
        """Queue documents again; a password is kept in memory until the program ends, never stored."""
        raise NotImplementedError

    async def certificate(self, document_id: str) -> str:
        """The certificate JSON of a finished document."""
        raise NotImplementedError

    async def render(self, document_id: str, page_index: int, scale: float, clip: Box | None = None) -> QImage:
        """Pixels of a page at `scale` pixels per 1/72 inch, newest request first. Raises KnownError."""
        raise NotImplementedError

    async def words(self, document_id: str, page_index: int) -> list[Word]:
        raise NotImplementedError
