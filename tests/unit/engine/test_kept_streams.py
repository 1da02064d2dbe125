"""Pictures and contents of a release on disk while it is made: the file is the same, and nothing else is left."""

from __future__ import annotations

import errno
import io
from pathlib import Path

import numpy as np
import pytest

from app.base.errors import FailureCode, KnownError
from app.domain.geometry import Box
from app.engine import kept_streams, saving
from app.engine.page_image import EncodedImage, PageImage, Patch, fax, jpeg
from app.engine.saving import ReleaseWriter
from app.engine.text_layer import Glyph, Run, TextLayer


def _run(text: str, size: float) -> Run:
    glyphs = [Glyph(letter, 0.6 * size * at, 0.55 * size) for at, letter in enumerate(text)]
    return Run(30, 40 + size, (1, 0), size, glyphs)


def _fill(writer: ReleaseWriter) -> None:
    """Pages with a picture of each kind; their characters come in another order than that of their codes."""
    chance = np.random.default_rng(8)
    colours = bytes(range(0, 256, 8))[:30]
    palette = EncodedImage(b"packed", 12, 1, 4, 1, "FlateDecode", colours)
    photo = jpeg(chance.integers(0, 256, (30, 40, 3), np.uint8))
    stencil = fax(chance.integers(0, 2, (50, 60)) > 0, (10, 200, 30))
    pictures = [
        PageImage((fax(chance.integers(0, 2, (90, 70)) > 0),), "", 0),
        PageImage((stencil, stencil), "", 0, (200, 210, 220), (Patch(photo, Box(0.1, 0.1, 0.5, 0.5)),)),
        PageImage((palette,), "", 0),
        PageImage((photo,), "", 0),
    ]
    for number, picture in enumerate(pictures * 3):
        runs = tuple(_run(f"zebra {number} Ärger \U0001f600 apple", size) for size in (9.0, 24.0 - number))
        writer.add_page(400, 300, picture, TextLayer(runs if number % 4 else (), 0, 0))


def _saved(writer: ReleaseWriter) -> bytes:
    stream = io.BytesIO()
    writer.save(stream)
    return stream.getvalue().partition(b"/ID [")[0]


@pytest.mark.parametrize("in_memory", [0, 2_000, 1 << 30])
def test_the_file_is_the_same_wherever_its_streams_were_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, in_memory: int
) -> None:
    monkeypatch.setattr(kept_streams, "IN_MEMORY", in_memory)
    with ReleaseWriter() as usual, ReleaseWriter(tmp_path) as keeping:
        _fill(usual)
        _fill(keeping)
        assert _saved(keeping) == _saved(usual)
    assert not list(tmp_path.iterdir())


def test_nothing_is_left_of_a_release_that_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_streams, "IN_MEMORY", 1)
    with ReleaseWriter(tmp_path) as writer:
        _fill(writer)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, FailureCode.DISK_FULL), (errno.EIO, FailureCode.OUTPUT_UNWRITABLE)]
)
def test_no_room_for_what_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: FailureCode
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(number, "simulated")

    monkeypatch.setattr(saving.KeptStreams, "add", full)
    with ReleaseWriter(tmp_path) as writer, pytest.raises(KnownError) as caught:
        _fill(writer)
    assert caught.value.code is code
