"""Facts about an input file and its pages, as the child process reports them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.geometry import PageGeometry, Quadrilateral


class UnreadReason(StrEnum):
    """Why ink of a page counts as unread."""

    NOTHING_READ = "nothing-read"  # like writing, but nothing was read: handwriting, signatures, logos, charts
    LOW_CONFIDENCE = "low-confidence"  # words were read that may be wrong; they were looked at nevertheless
    PICTURE = "picture"  # a photograph, a shaded drawing or an emblem, without writing that could be read
    TOO_SLOW = "too-slow"  # the time for the page was used up
    FAILED = "failed"  # the page could not be looked at
    OCR_OFF = "ocr-off"  # the document was searched without OCR
    LAYER_DISAGREES = "layer-disagrees"  # the invisible text over a picture says other words; the picture was read
    DRAWN = "drawn"  # drawn lines like letters, without a font, of which nothing was read
    UNDECODED = "undecoded"  # text whose font does not say what its codes stand for, and whose ink was not read either
    FONT_LIES = "font-lies"  # text whose font says other letters than it shows; what it shows was read too
    CONCEALED = "concealed"  # text that shows nothing: under a box, in the colour of its ground, without ink
    NOT_PAINTED = "not-painted"  # a picture of which nothing can be painted here, and which another engine shows
    LIST_TOO_SLOW = "list-too-slow"  # an entry of the always list used up its time before the page was looked at whole


QUIET = frozenset({UnreadReason.PICTURE, UnreadReason.LAYER_DISAGREES, UnreadReason.FONT_LIES, UnreadReason.CONCEALED})
"""Reasons of what a reviewer is asked about and what holds up no run without one: pictures, ink that was read although
its text says something else, and text that nobody sees."""


@dataclass(frozen=True, slots=True)
class UnreadRegion:
    """A part of a page of which a person should say whether there is something secret in it: ink that neither the text
    layer nor OCR explains, or text that is not what is seen. The quadrilateral is in user space.

    Regions with the same `picture`, a hash of what they show, look the same; it is empty where nothing is to be
    compared.
    """

    quadrilateral: Quadrilateral
    reason: UnreadReason
    picture: str = ""

    @property
    def is_writing(self) -> bool:
        """True of what holds up a run without a reviewer too."""
        return self.reason not in QUIET


@dataclass(frozen=True, slots=True)
class PageFacts:
    """One page: how it is shown, its label, and whether there is ink that the text layer does not explain.

    `has_text` says that the text layer holds at least one visible character; `has_images` that a raster image is
    painted; `unread` that the page has ink that could not be read: before detection that there is no text at all, after
    it that one of `unread_regions` may be writing, or that nothing at all was read; `scanned` that raster images cover
    most of the page, with or without a text layer. `read` says that detection has looked at its pictures too,
    `ocr_words` how many words it read there.
    """

    geometry: PageGeometry
    label: str = ""
    has_text: bool = False
    has_images: bool = False
    unread: bool = False
    scanned: bool = False
    unread_regions: tuple[UnreadRegion, ...] = ()
    read: bool = False
    ocr_words: int = 0

    def after_reading(self, unread_regions: tuple[UnreadRegion, ...], ocr_words: int) -> PageFacts:
        """These facts once detection has read the page. A page without a text layer of which nothing was read stays
        unread, whatever is on it."""
        nothing = self.unread and not ocr_words
        unread = nothing or any(region.is_writing for region in unread_regions)
        return replace(self, unread=unread, unread_regions=unread_regions, read=True, ocr_words=ocr_words)


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
