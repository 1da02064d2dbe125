"""The page of a certificate beside its JSON."""

from __future__ import annotations

from pathlib import Path

from app.base.errors import FailureCode, KnownError
from app.domain import certificate_form
from app.domain.wording import Translate, translated
from app.protocol.calls import ChildPort
from app.protocol.messages import DrawCertificate
from app.services import certificate_wording, made_files


def page_path(certificate: Path) -> Path:
    """Where the page of a certificate lies: `NAME_certificate.pdf` beside `NAME_certificate.json`."""
    return certificate.with_suffix(".pdf")


def write(
    certificate: str,
    output: Path,
    child: ChildPort,
    *,
    replace: bool,
    translate: Translate = translated,
) -> None:
    """Write the page of a certificate (its JSON), in the language of `translate`: that of the process.

    Raises KnownError: OUTPUT_EXISTS, OUTPUT_UNWRITABLE, what ended the child, BAD_REQUEST where it is no certificate.
    """
    try:
        form, _ = certificate_form.read(certificate.encode("utf-8"))
    except certificate_form.FormError:
        raise KnownError(FailureCode.BAD_REQUEST) from None
    sheet = certificate_wording.sheet(form, translate)
    made_files.write(lambda part: DrawCertificate(sheet=sheet, output_path=part), output, child, replace=replace)


def remove(certificate: str, page: Path) -> None:
    """Remove the page of a certificate (its JSON). Another file under that name stays, told by the hash in it."""
    try:
        form, _ = certificate_form.read(certificate.encode("utf-8"))
        if form.integrity.sha256.encode("ascii") in page.read_bytes():
            page.unlink()
    except (OSError, certificate_form.FormError):
        return
