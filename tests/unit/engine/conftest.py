"""Small PDFs made for a test, written as files and opened the way the program opens them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pikepdf
import pymupdf
import pytest

from app.engine.detection import Detector
from app.engine.opening import OpenedDocument, open_document

Build = Callable[..., AbstractContextManager[OpenedDocument]]


@pytest.fixture
def content_pdf(tmp_path: Path) -> Build:
    """Opens a one-page PDF made of a content stream and page attributes; fonts F1 (Helvetica) and F2 (Courier)."""

    def build(
        content: str,
        *,
        media_box: tuple[float, ...] = (0, 0, 612, 792),
        inherited: bool = False,
        **attributes: object,
    ) -> AbstractContextManager[OpenedDocument]:
        pdf = pikepdf.new()
        pdf.add_blank_page()
        page = pdf.pages[0].obj
        owner = pdf.Root.Pages if inherited else page
        del page.MediaBox
        owner.MediaBox = pikepdf.Array(media_box)
        for key, value in attributes.items():
            target = page if key == "UserUnit" else owner
            target[f"/{key}"] = pikepdf.Array(value) if isinstance(value, tuple) else value
        fonts = {
            name: pikepdf.Dictionary(
                Type=pikepdf.Name.Font,
                Subtype=pikepdf.Name.Type1,
                BaseFont=pikepdf.Name(f"/{base}"),
                Encoding=pikepdf.Name.WinAnsiEncoding,
            )
            for name, base in (("/F1", "Helvetica"), ("/F2", "Courier"))
        }
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(fonts))
        page.Contents = pdf.make_stream(content.encode("cp1252"))
        path = tmp_path / "content.pdf"
        pdf.save(path)
        return open_document(path)

    return build


@pytest.fixture
def pages_pdf(tmp_path: Path) -> Build:
    """Opens a PDF of one Letter page per text, set in Helvetica 11 from the top left, "\\n" starting a new line."""

    def build(*texts: str) -> AbstractContextManager[OpenedDocument]:
        pdf = pymupdf.open()
        for text in texts:
            pdf.new_page(width=612, height=792).insert_text((72, 90), text, fontsize=11)
        path = tmp_path / "pages.pdf"
        pdf.save(path)
        pdf.close()
        return open_document(path)

    return build


@pytest.fixture(scope="session")
def detector() -> Detector:
    """The real detector, loaded once."""
    return Detector.load()
