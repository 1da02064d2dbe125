"""How the boxes of a released file look.

What stands in a box is the name of its category, a text that a person gave for it or the codes of its reasons, never a
text that was found.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Annotated, Any

from pydantic import ConfigDict, Field, TypeAdapter, ValidationError
from pydantic.alias_generators import to_camel

from app.domain.entities import LABELS, LISTED_LABEL, MANUAL_LABEL, Entity
from app.domain.label_names import ENTITY_LABELS
from app.domain.reason_codes import joined

LONGEST_TEXT = 40
PATTERNS = 12
"""Hatchings that can be told apart without colour."""
_NAMELESS = "Redacted"
"""In a box that no category of the program names."""


class Look(StrEnum):
    """What a box is drawn like. All are black and white."""

    BLACK = "black"
    WHITE = "white"  # white with a thin outline
    OUTLINED = "outlined"  # white with a black frame
    PATTERN = "pattern"  # hatched, each category differently
    LABEL = "label"  # white with a frame and a text
    REASON = "reason"  # white with a frame and the reason codes of the hit


@dataclass(frozen=True, slots=True)
class BoxStyle:
    """The look of a box. `text` is what a LABEL says instead of the category's name. Raises ValueError for a text that
    is too long or holds what cannot be drawn."""

    __pydantic_config__ = ConfigDict(extra="forbid")
    look: Look = Look.BLACK
    text: Annotated[str, Field(max_length=LONGEST_TEXT)] = ""

    def __post_init__(self) -> None:
        if len(self.text) > LONGEST_TEXT:
            raise ValueError(f"longer than {LONGEST_TEXT} characters")
        if any(unicodedata.category(c).startswith("C") for c in self.text):
            raise ValueError("holds a character that cannot be drawn")


@dataclass(frozen=True, slots=True)
class Boxes:
    """How the boxes of a job look, and whether their width is made to say less.

    `by_label` says what differs for a category. With `snap`, boxes reach to a grid of their line (see `snapping`), with
    `join`, boxes with only blanks or punctuation between them become one.
    """

    __pydantic_config__ = ConfigDict(extra="forbid", alias_generator=to_camel, validate_by_name=True)
    usual: BoxStyle = BoxStyle()
    by_label: Mapping[str, BoxStyle] = field(default_factory=dict)
    snap: bool = False
    join: bool = False

    def style(self, label: str) -> BoxStyle:
        """The style of a category's boxes."""
        return self.by_label.get(label, self.usual)

    def text(self, label: str) -> str:
        """What is written into a box of a category; "" where nothing is."""
        style = self.style(label)
        if style.look is not Look.LABEL:
            return ""
        return style.text.strip() or name_of(label)

    def text_of(self, entity: Entity) -> str:
        """What is written into the boxes of an entity; "" where nothing is."""
        return joined(entity.codes) if self.style(entity.label).look is Look.REASON else self.text(entity.label)

    @property
    def looks(self) -> tuple[Look, ...]:
        """Every look that may occur, in their order."""
        used = {self.usual.look, *(style.look for style in self.by_label.values())}
        return tuple(look for look in Look if look in used)


WRITTEN = frozenset({Look.LABEL, Look.REASON})
"""Looks with a text, which are drawn alike."""
USUAL_BOXES = Boxes()
_BOXES: TypeAdapter[Boxes] = TypeAdapter(Boxes)


def name_of(label: str) -> str:
    """The name of a category of the program. That of a category of somebody's own may hold anything: it is not said."""
    return _NAMELESS if label in (MANUAL_LABEL, LISTED_LABEL) else ENTITY_LABELS.get(label, _NAMELESS)


def pattern_of(label: str) -> int:
    """The hatching (0 to PATTERNS - 1) of a category, the same in every file."""
    known = list(LABELS)
    return known.index(label) % PATTERNS if label in known else PATTERNS - 1


def boxes_to_json(boxes: Boxes) -> dict[str, Any]:
    """Boxes as they are stored; without what is usual."""
    made: dict[str, Any] = _BOXES.dump_python(boxes, mode="json", by_alias=True, exclude_defaults=True)
    return made


def boxes_from_json(text: str) -> Boxes:
    """Boxes as they were stored. Raises ValueError."""
    try:
        return _BOXES.validate_json(text)
    except ValidationError:
        raise ValueError("these are no boxes") from None


def style_of(text: str) -> tuple[str, BoxStyle]:
    """The category ("" for all) and style that `[CATEGORY=]LOOK[:TEXT]` says. Raises ValueError saying what is wrong.

    A text is for a label only: `PERSON=label:Client`.
    """
    before, has_label, after = text.partition("=")
    label, said = (before, after) if has_label and ":" not in before else ("", text)
    if has_label and not before:
        raise ValueError("there is no category before the =")
    look, _, words = said.partition(":")
    if label and label not in LABELS:
        raise ValueError(f"there is no category {label}")
    if look not in [one.value for one in Look]:
        raise ValueError(f"a style is one of {', '.join(Look)}")
    if words and look != Look.LABEL:
        raise ValueError("only a label has a text")
    return label, BoxStyle(Look(look), words)


def boxes_of(styles: Sequence[str], *, snap: bool = False) -> Boxes:
    """The boxes that a list of `style_of` texts says, the later one of two for the same. Raises ValueError."""
    found = dict(style_of(text) for text in styles)
    usual = found.pop("", BoxStyle())
    return Boxes(usual, found, snap, snap)
