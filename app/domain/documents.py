"""Facts about an input file and its pages, as the child process reports them."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.geometry import PageGeometry, Quadrilateral


@dataclass(frozen=True, slots=True)
class PageFacts:
    """One page: how it is shown, its label, and whether there is ink that the text layer does not explain.

    `has_text` says that the text layer holds at least one visible character; `has_images` that a raster image is
    painted; `unread` that the page has ink and no text at all, so detection could not read it; `scanned` that raster
    images cover most of the page, with or without a text layer.
    """

    geometry: PageGeometry
    label: str = ""
    has_text: bool = False
    has_images: bool = False
    unread: bool = False
    scanned: bool = False


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What preflight found of a file as a whole, all of it without a word of its text.

    `encrypted`: a password was needed. `repaired`: it was broken or cut off, and is shown as far as its objects could
    be found or as it was saved before, so something may be missing. `signed`: a signature field holds a signature.
    `has_forms`: fields that can be filled in; `has_xfa`: an XFA form, of which only the static part is shown here.
    `earlier_revisions`: states that the file was saved in before and still holds.
    """

    encrypted: bool = False
    repaired: bool = False
    signed: bool = False
    has_forms: bool = False
    has_xfa: bool = False
    attachments: int = 0
    layers: int = 0
    hidden_layers: int = 0
    earlier_revisions: int = 0
    text_pages: int = 0
    scanned_pages: int = 0

    @property
    def is_doubtful(self) -> bool:
        """True where what is shown may not be all that the file holds, so that a person should compare."""
        return self.repaired or self.has_xfa


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """Preflight of one file. `sha256` is of the bytes that were opened, lower-case hex."""

    sha256: str
    size: int
    pages: tuple[PageFacts, ...]
    file: FileFacts = FileFacts()


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the text layer and the quadrilateral of its glyphs in user space."""

    text: str
    quadrilateral: Quadrilateral
