"""Facts about an input file and its pages, as the child process reports them."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.geometry import PageGeometry, Quadrilateral


@dataclass(frozen=True, slots=True)
class PageFacts:
    """One page: how it is shown, its label, and whether there is ink that the text layer does not explain.

    `has_text` says that the text layer holds at least one visible character; `has_images` that a raster image is
    painted; `unread` that the page has ink and no text at all, so detection could not read it.
    """

    geometry: PageGeometry
    label: str = ""
    has_text: bool = False
    has_images: bool = False
    unread: bool = False


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """Preflight of one file. `sha256` is of the bytes that were opened, lower-case hex."""

    sha256: str
    size: int
    pages: tuple[PageFacts, ...]
    encrypted: bool = False
    signed: bool = False
    repaired: bool = False
    has_forms: bool = False
    has_attachments: bool = False
    has_layers: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the text layer and the quadrilateral of its glyphs in user space."""

    text: str
    quadrilateral: Quadrilateral
