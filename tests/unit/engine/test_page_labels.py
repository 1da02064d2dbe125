"""Page labels of a released file: numbers as they were, and nothing that could be words."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pymupdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name, String
from writing_helpers import document, line

from app.domain.job_settings import ReleaseKind
from app.engine.certified_page import certified_page
from app.engine.file_grammar import SchemaError
from app.engine.opening import open_document
from app.engine.page_drawing import PageDrawing
from app.engine.page_labels import LabelRange, are_plain
from app.engine.redaction import release
from app.engine.saving import ReleaseWriter
from app.engine.schema import read_certified
from app.engine.vector.grammar import read_vector


def labelled(*ranges: object, pages: int = 6) -> bytes:
    with pikepdf.open(io.BytesIO(document(*(line(f"page {n}") for n in range(pages))))) as pdf:
        pdf.Root.PageLabels = Dictionary(Nums=Array(ranges))
        buffer = io.BytesIO()
        pdf.save(buffer)
    return buffer.getvalue()


def shown(folder: Path, data: bytes, kind: ReleaseKind = ReleaseKind.CERTIFIED) -> list[str]:
    """The labels of the released file, whose every byte the grammar of its kind accounts for."""
    (folder / "in.pdf").write_bytes(data)
    (folder / "out.pdf").unlink(missing_ok=True)
    with open_document(folder / "in.pdf") as opened:
        release(opened, (), folder / "out.pdf", kind)
    written = (folder / "out.pdf").read_bytes()
    (read_vector if kind is ReleaseKind.VECTOR else read_certified)(written)
    with pikepdf.open(io.BytesIO(written)) as pdf:
        return [page.label for page in pdf.pages] if "/PageLabels" in pdf.Root else []


@pytest.mark.parametrize("kind", ReleaseKind)
def test_numbers_stay_as_they_were(tmp_path: Path, kind: ReleaseKind) -> None:
    data = labelled(0, Dictionary(S=Name.r), 2, Dictionary(S=Name.D), 4, Dictionary(S=Name.D, P=String("A-")))
    assert shown(tmp_path, data, kind) == ["i", "ii", "1", "2", "A-1", "A-2"]
    assert shown(tmp_path, labelled(0, Dictionary(S=Name.D, St=117)), kind)[:2] == ["117", "118"]
    assert shown(tmp_path, labelled(0, Dictionary(S=Name.A), 3, Dictionary(S=Name.A, St=4)), kind)[3] == "D"


@pytest.mark.parametrize(
    "ranges",
    [
        (0, Dictionary(S=Name.D, P=String("Ashby "))),
        (0, Dictionary(S=Name.D, P=String("JA"))),  # initials
        (0, Dictionary(P=String("Cover"))),
        (0, Dictionary(S=Name.D, St=219099999)),
        (0, Dictionary(S=Name.D), 1, Dictionary(S=Name.D, St=19), 2, Dictionary(S=Name.D, St=9)),  # numbers as letters
        (0, Dictionary(S=Name.D, St=-4)),
        (2, Dictionary(S=Name.D)),
        (0, Dictionary(S=Name.D), 77, Dictionary(S=Name.r)),
        (0, Dictionary(S=Name("/Ashby"))),
        (0, String("Ashby")),
    ],
)
def test_labels_that_could_say_something_are_left_out(tmp_path: Path, ranges: tuple[object, ...]) -> None:
    assert shown(tmp_path, labelled(*ranges)) == []


@given(
    st.lists(
        st.builds(
            LabelRange, st.integers(0, 9), st.sampled_from("Dr"), st.sampled_from(["", "A", "A-"]), st.integers(1, 12)
        ),
        max_size=4,
    )
)  # fmt: skip
def test_the_grammar_lets_through_what_is_plain_and_nothing_else(ranges: list[LabelRange]) -> None:
    writer = ReleaseWriter()
    buffer = io.BytesIO()
    _blank_pages(writer, 8)
    writer.set_labels(ranges)
    writer.save(buffer)
    if not ranges or are_plain(ranges, 8):
        read_certified(buffer.getvalue())
    else:
        with pytest.raises(SchemaError):
            read_certified(buffer.getvalue())


def _blank_pages(writer: ReleaseWriter, count: int) -> None:
    with pymupdf.open() as blank:
        for number in range(count):
            blank.new_page(width=20, height=20)
            certified_page(PageDrawing(blank, number), (), writer)
