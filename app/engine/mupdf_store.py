"""What MuPDF keeps of the pages it has painted: decoded pictures, glyphs and fonts, up to 256 MB by itself.

Fonts are used again on the next page, a scan is not. The store has no limit that could be set once it is there, but it
says how large it is (50 microseconds) and gives up what was used longest ago.
"""

from __future__ import annotations

import re

from pymupdf import mupdf

MOST = 24_000_000
"""Bytes that stay: the fonts of a document, and pictures that many of its pages show."""
_SIZE = re.compile(rb"\bsize=(\d+), actual size=")


def forget_most() -> None:
    """Let MuPDF forget what is too much. To be called before a page is read: what is in use stays in any case."""
    buffer = mupdf.FzBuffer(4096)
    output = mupdf.FzOutput(buffer)
    mupdf.fz_debug_store(output)
    output.fz_close_output()
    said = _SIZE.search(bytes(mupdf.fz_buffer_extract(buffer)))
    size = int(said[1]) if said else 2 * MOST
    if size > MOST:
        mupdf.fz_shrink_store(100 * MOST // size)
