"""The page of a certificate, drawn by a real child; and the identifier that tells a changed file from another one."""

import shutil

import pikepdf
import pymupdf
import pytest
from test_certificates import build

from app.base.errors import FailureCode, KnownError
from app.engine.file_identity import file_id
from app.services import certificate_pages
from app.workers.supervisor import Child


def test_the_page_lies_beside_the_certificate_and_never_over_a_file(tmp_path):
    output = certificate_pages.page_path(tmp_path / "letter_certificate.json")
    with Child() as child:
        certificate_pages.write(build(), output, child, replace=False)
        with pytest.raises(KnownError) as raised:
            certificate_pages.write(build(), output, child, replace=False)
        assert raised.value.code is FailureCode.OUTPUT_EXISTS
        with pytest.raises(KnownError):
            certificate_pages.write("{}", tmp_path / "other.pdf", child, replace=False)
    assert [p.name for p in tmp_path.glob("*.*")] == ["letter_certificate.pdf"]
    with pymupdf.open(output) as pdf:
        assert pdf.page_count == 1
        assert "letter_redacted.pdf" in pdf[0].get_text()


def test_a_page_is_removed_with_its_certificate_and_another_file_stays(tmp_path):
    page, text = tmp_path / "c.pdf", build()
    with Child() as child:
        certificate_pages.write(text, page, child, replace=False)
    certificate_pages.remove(build(input_name="another.pdf"), page)
    assert page.exists()
    certificate_pages.remove("{}", page)
    assert page.exists()
    certificate_pages.remove(text, page)
    assert not page.exists()
    certificate_pages.remove(text, page)


def test_a_file_keeps_its_identifier_when_it_is_saved_again(tmp_path):
    first, again, other = (tmp_path / name for name in ("a.pdf", "b.pdf", "c.pdf"))
    for path in (first, other):
        with pymupdf.open() as pdf:
            pdf.new_page()
            pdf.save(path)
    with pikepdf.open(first) as pdf:
        pdf.pages[0].Rotate = 90
        pdf.save(again)
    shutil.copyfile(first, tmp_path / "appended.pdf")
    with (tmp_path / "appended.pdf").open("ab") as stream:
        stream.write(b"\n% more\n")
    assert file_id(first)
    assert file_id(first) == file_id(again) == file_id(tmp_path / "appended.pdf") != file_id(other)


def test_what_has_no_identifier_has_none(tmp_path):
    (tmp_path / "no.pdf").write_bytes(b"no PDF")
    assert file_id(tmp_path / "no.pdf") == file_id(tmp_path / "absent.pdf") == ""
