"""Certificates and logs in the language of the window: every word of ours is in it, and the page shows its letters."""

from __future__ import annotations

import pymupdf
import pytest
from PySide6.QtCore import QTranslator
from scripted_child import failed, left_over
from test_certificates import build, build_failure

from app.base import paths
from app.domain import certificate_form, reason_codes
from app.domain.redaction_log import Statistics
from app.domain.wording import english
from app.engine import certificate_pdf, log_pdf
from app.services import certificate_wording
from app.services.log_wording import LogWords

LANGUAGES = ("de", "es", "fr", "it", "nl", "pt")
COUNTED = Statistics(pages=9, in_full=4, in_part=3, withheld=2, by_code=(("(b)(6)", 3, 5),), places=6, without_code=1)


@pytest.fixture(params=LANGUAGES)
def spoken(request):
    """The language's code, and what translates into it, as the window does."""
    translator = QTranslator()
    assert translator.load(str(paths.resource("i18n", f"sable_{request.param}.qm")))
    return request.param, lambda context, text: translator.translate(context, text) or f"[{text}]"


@pytest.mark.parametrize("text", [build(), build_failure(failed(left_over(0)))], ids=["released", "failed"])
def test_the_page_of_a_certificate(spoken, text, tmp_path) -> None:
    code, translate = spoken
    form, _ = certificate_form.read(text.encode())
    sheet, usual = certificate_wording.sheet(form, translate), certificate_wording.sheet(form, english)
    assert sheet.language.split("-")[0] == code
    ours = [sheet.title, sheet.subtitle, sheet.outcome.text, sheet.footer, *(block.heading for block in sheet.blocks)]
    theirs = [usual.title, usual.subtitle, usual.outcome.text, usual.footer]
    assert not set(ours) & set(theirs)
    assert "[" not in "".join(ours).replace("[--original ORIGINAL.pdf]", "")
    certificate_pdf.write(sheet, tmp_path / "certificate.pdf")
    with pymupdf.open(tmp_path / "certificate.pdf") as pdf:
        assert len(pdf) == 1
        shown = " ".join(pdf[0].get_text().split())
    assert "\ufffd" not in shown
    assert sheet.title in shown
    assert " ".join(sheet.outcome.text.split()) in shown


def test_the_public_log(spoken, tmp_path) -> None:
    code, translate = spoken
    words, usual = LogWords(translate, reason_codes.shelf()), LogWords(english, reason_codes.shelf())
    assert "[" not in "".join([*words.public_columns(), *words.sealed_columns(), words.statistics(COUNTED)])
    assert words.statistics(COUNTED) != usual.statistics(COUNTED)
    for number in ("9", "4", "3", "2", "5", "1", "(b)(6)"):
        assert number in words.statistics(COUNTED)
    sheet = words.public_sheet((), COUNTED)
    assert sheet.language.split("-")[0] == code
    log_pdf.write(sheet, tmp_path / "log.pdf")
    with pymupdf.open(tmp_path / "log.pdf") as pdf:
        assert sheet.title in " ".join(pdf[0].get_text().split())
