"""The one page of a certificate that a person reads, as texts in their order; `engine.certificate_pdf` draws it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """How a line is marked beside its words."""

    PLAIN = "plain"
    GOOD = "good"
    BAD = "bad"
    CODE = "code"  # a hash or a command: every character counts


@dataclass(frozen=True, slots=True)
class Cell:
    text: str
    tone: Tone = Tone.PLAIN


class Form(StrEnum):
    """How the rows of a block are set."""

    FACTS = "facts"  # a name and a value in each row
    TABLE = "table"  # the first row is the head
    NOTES = "notes"  # one sentence in each row


@dataclass(frozen=True, slots=True)
class Block:
    """A heading and its rows. `half` blocks stand side by side in pairs. `columns` are shares of the width."""

    heading: str
    form: Form
    rows: tuple[tuple[Cell, ...], ...]
    columns: tuple[float, ...] = ()
    half: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A title, the outcome in one sentence, and blocks. `language` is a tag of BCP 47, for readers that speak.

    `identity` is the hash of the certificate, by which a file can be told to be its page.
    """

    language: str
    title: str
    subtitle: str
    outcome: Cell
    blocks: tuple[Block, ...]
    footer: str
    identity: str = ""
