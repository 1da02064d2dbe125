"""What the review asks of the desk beside decisions: reasons, why hits stay, comments, second reviews, signatures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from app.domain import reason_codes
from app.domain.comments import Comment
from app.domain.reason_codes import ReasonList, ReasonShelf
from app.services import reason_lists, remarks, signing
from app.services.signing import KeyFailure
from app.ui.desk_jobs import JobsDesk

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class SigningKey:
    """The key of this computer, by its fingerprint. `asks`: its passphrase is not known yet."""

    fingerprint: str
    asks: bool = False


class RemarksDesk(JobsDesk):
    """Use cases of the review that say something."""

    async def give_codes(
        self, document_id: str, entity_ids: Sequence[str], *, add: Sequence[str] = (), remove: Sequence[str] = ()
    ) -> None:
        """Commit other reason codes for hits, as one undoable step."""
        await self._change(lambda store: remarks.give_codes(store, document_id, entity_ids, add=add, remove=remove))

    async def say_why(self, document_id: str, entity_ids: Sequence[str], why_kept: str) -> None:
        """Commit why declined hits stay."""
        await self._change(lambda store: remarks.say_why(store, document_id, entity_ids, why_kept))

    async def never_again(self, document_id: str, entity_id: str) -> None:
        """Commit that a text is no hit in its job: it is declined in every document, and on the list of what stays.
        Raises KnownError BAD_LIST."""
        await self._change(lambda store: remarks.never_again(store, document_id, entity_id))

    async def comments(self, document_id: str) -> Sequence[Comment]:
        """Comments on a document and its hits, oldest first."""
        return await self._read(lambda store: store.comments(document_id))

    async def comment(self, document_id: str, text: str, entity_id: str = "") -> None:
        """Commit a comment on a hit, or on the document."""
        await self._change(lambda store: remarks.comment(store, document_id, text, entity_id))

    async def change_comment(self, document_id: str, comment_id: str, text: str) -> None:
        """Commit other words of a comment of the acting person, for good. Raises KnownError NOT_THE_AUTHOR."""
        await self._change(lambda store: remarks.change_comment(store, document_id, comment_id, text))

    async def remove_comment(self, document_id: str, comment_id: str) -> None:
        """Commit that a comment of the acting person goes for good. Raises KnownError NOT_THE_AUTHOR."""
        await self._change(lambda store: remarks.remove_comment(store, document_id, comment_id))

    async def _elsewhere(self, function: Callable[[], T]) -> T:
        """Do what looks at files in another thread than the walk over folders, which may take minutes."""
        return await self._in(self._opener, function)

    # Lists of reasons

    async def reason_shelf(self) -> ReasonShelf:
        """Every list of reason codes, and the files that were refused."""
        return await self._elsewhere(reason_codes.shelf)

    async def import_reasons(self, path: Path) -> ReasonList:
        """Put a list among the user's own. Raises ReasonListError or KnownError."""

        def take() -> ReasonList:
            taken = reason_lists.taken_in(path)
            reason_lists.keep(taken)
            return taken

        return await self._elsewhere(take)

    async def export_reasons(self, value: ReasonList, path: Path) -> None:
        """Write a list; the dialog has asked whether a file is to be replaced. Raises KnownError."""
        await self._elsewhere(lambda: reason_lists.written(value, path, replace=True))

    # Signatures

    async def signing_key(self) -> SigningKey | None:
        """The key that can sign certificates; None where there is none that is whole."""

        def look() -> SigningKey | None:
            try:
                fingerprint = signing.fingerprint_of(signing.public_key(self._folder))
                asks = signing.is_locked(self._folder) and not self._key_passphrase
            except KeyFailure:
                return None
            return SigningKey(fingerprint, asks)

        return await self._elsewhere(look)

    async def unlock_key(self, passphrase: str) -> bool:
        """Try a passphrase; one that is right is kept in memory until the program ends, never stored."""
        right = await self._elsewhere(lambda: signing.opens(self._folder, passphrase))
        if right:
            self._key_passphrase = passphrase
        return right
