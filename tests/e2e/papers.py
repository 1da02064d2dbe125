"""Papers that the end-to-end tests drop: made fresh, with people nobody knows."""

import math
from pathlib import Path

import pikepdf
import pymupdf

PERSON = "Ottilie Quillfeather"
EMAIL = "ottilie.quillfeather@mail.example"
IBAN = "GB29 NWBK 6016 1331 9268 19"
KEPT = "The parties agree to meet again before the autumn recess."


def letter(path: Path, *, rotation: int = 0, extra: str = "") -> Path:
    """A one-page letter with a name (twice, once in capitals), an e-mail address and an account number."""
    lines = [
        "Dear Sir or Madam,",
        f"I write on behalf of Ms {PERSON}, who lives in Norwich.",
        f"Please answer to {EMAIL} only.",
        f"Payments go to IBAN {IBAN}.",
        KEPT,
        f"IN THE MATTER OF {PERSON.upper()}",
        extra,
    ]
    path.parent.mkdir(parents=True, exist_ok=True)
    with pymupdf.open() as pdf:
        page = pdf.new_page()
        for number, line in enumerate(lines):
            page.insert_text((72, 100 + 30 * number), line, fontsize=12)
        page.set_rotation(rotation)
        pdf.save(path)
    return path


def long_letter(path: Path, pages: int) -> Path:
    """Many pages, each with another name, so that detection takes a while."""
    with pymupdf.open() as pdf:
        for number in range(pages):
            page = pdf.new_page()
            page.insert_text((72, 100), f"On page {number} Mr Bartholomew Finch{number} met Ms {PERSON}.")
            for line in range(30):
                page.insert_text((72, 150 + 18 * line), "He said that the delivery was late and the goods were wet.")
        pdf.save(path)
    return path


def locked(path: Path, password: str) -> Path:
    source = letter(path.with_name("unlocked.pdf"))
    with pikepdf.open(source) as pdf:
        pdf.save(path, encryption=pikepdf.Encryption(user=password, owner=password + "o"))
    source.unlink()
    return path


def scan(path: Path) -> Path:
    """A page that is only a picture of a letter."""
    source = letter(path.with_name("to-scan.pdf"))
    with pymupdf.open(source) as pdf, pymupdf.open() as out:
        pixmap = pdf[0].get_pixmap(dpi=100)
        out.new_page(width=595, height=842).insert_image(pymupdf.Rect(0, 0, 595, 842), pixmap=pixmap)
        out.save(path)
    source.unlink()
    return path


def handwritten(path: Path) -> Path:
    """A page with strokes of a pen that no engine can read."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with pymupdf.open() as pdf:
        page = pdf.new_page()
        for line in range(3):
            turns = [0.035 * n for n in range(1200)]
            points = [
                (80 + 9 * t + 6 * math.sin(2.3 * t + line), 200 + 60 * line + 14 * math.sin(t) * math.cos(0.37 * t))
                for t in turns
            ]
            page.draw_polyline(points, width=1.2)
        pdf.save(path)
    return path
