"""One document with a secret of its own in each of many carriers at once, a page for each."""

from __future__ import annotations

import io
import random
from dataclasses import replace

import numpy as np
from lettering import base_font
from pikepdf import ObjectStreamMode, Pdf, StreamDecodeLevel
from places import PLACES
from planting import CELLS, LETTERS, Case, Plant

CARRIERS = (
    "text: plain", "text: kerned glyph by glyph", "text: upwards", "text: nested forms with matrices",
    "text: said otherwise beside it (ActualText)", "unseen: no ink by render mode", "unseen: white on white",
    "unseen: under a black bar", "unseen: covered by paper, other words on top", "unseen: of no opacity",
    "unseen: beyond the crop box", "unseen: beyond the media box", "unseen: form that is never painted",
    "unseen: seen words that ActualText calls something else", "unseen: comment in the content",
    "layer: switched off", "note: free text under the mark", "note: contents", "note: subject", "note: pop-up window",
    "note: hidden by its flag", "note: look of another state", "note: address of a link", "note: attached file",
    "note: field under the mark, its default and tip", "tags: description", "tags: named property list",
    "document: title and author", "document: XMP", "document: bookmark", "document: named destination",
    "document: prefix of page labels", "document: embedded file", "document: script that opens with it",
    "document: article thread", "document: output intent", "document: private data of a page",
    "document: unknown keys of catalog and page", "document: identifier", "document: template page",
    "names: of a resource", "names: of a font", "names: of a glyph", "names: of a colorant",
    "program: comment in a character map", "program: comment in a function", "behind: comment of a JPEG",
    "behind: metadata of a picture", "file: after the end", "file: comment between objects",
    "file: object that nothing refers to",
)  # fmt: skip


def everything(seed: int) -> tuple[bytes, tuple[Case, ...]]:
    """The document, and each carrier as a case of its own: its secret, its marks, its page."""
    chance = random.Random(f"{seed}/everything")
    made = Plant(Pdf.new(), chance, "", np.zeros(CELLS, np.bool_))
    while len(made.pdf.pages) < len(CARRIERS):
        made.new_page()
    cases: list[Case] = []
    afters = []
    for number, name in enumerate(CARRIERS):
        made.secret = "".join(chance.choice(LETTERS) for _ in range(12))
        made.host = number
        made.marks, made.codes = [], []
        made.__dict__["face"] = base_font(made.pdf, chance, made.secret)
        made.resource("Font", "S", made.face.font)
        after = PLACES[name](made)
        if after is not None:
            afters.append((after, made.secret))
        cases.append(
            Case(name, seed, b"", made.secret, made.drawing, tuple(made.marks), (), "", len(CARRIERS), drawn=False)
        )
    buffer = io.BytesIO()
    made.pdf.save(
        buffer, compress_streams=False, stream_decode_level=StreamDecodeLevel.none,
        object_stream_mode=ObjectStreamMode.disable, fix_metadata_version=False,
    )  # fmt: skip
    data = buffer.getvalue()
    for after, secret in afters:
        data = after(data, secret)
    return data, tuple(replace(case, data=data) for case in cases)
