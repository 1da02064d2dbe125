"""A vector release from the command line: one file, and a job with a folder."""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema
import pymupdf
import pypdfium2
import pytest
from papers import EMAIL, PERSON, letter

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "schemas" / "certificate.schema.json").read_text("utf-8"))


@pytest.fixture
def sable(tmp_path):
    environment = os.environ | {"SABLE_DATA_DIR": str(tmp_path / "data")}

    def call(*arguments):
        command = [sys.executable, "-m", "app", *map(str, arguments)]
        return subprocess.run(command, capture_output=True, text=True, env=environment, timeout=300, check=False)

    return call


def texts(path):
    with pymupdf.open(path) as pdf:
        first = "\n".join(page.get_text() for page in pdf)
    pdfium = pypdfium2.PdfDocument(path)
    second = "\n".join(page.get_textpage().get_text_range() for page in pdfium)
    pdfium.close()
    return first, second


def checked(certificate: Path) -> dict:
    value = json.loads(certificate.read_text("utf-8"))
    jsonschema.validate(value, SCHEMA)
    assert value["kind"] == "vector"
    assert value["verification"]["passed"] is True
    return value


def test_one_file_is_released_as_vector_and_its_certificate_says_so(sable, tmp_path):
    source, output, certificate = letter(tmp_path / "in.pdf"), tmp_path / "out.pdf", tmp_path / "out.json"
    done = sable("redact", source, "--out", output, "--accept-all", "--release", "vector", "--certificate", certificate)
    assert done.returncode == 0, done.stderr
    for text in texts(output):
        assert PERSON not in text
        assert EMAIL not in text
        assert "Payments go to IBAN" in " ".join(text.split())
    value = checked(certificate)
    assert [page["encoding"] for page in value["output"]["pages"]] == ["vector"]
    assert value["fellBack"] == []
    assert "widths" in value["notPromised"]
    assert value["output"]["sha256"] == hashlib.sha256(output.read_bytes()).hexdigest()
    with pymupdf.open(output) as pdf:
        assert not pdf[0].get_images()
    again = sable("verify", output, "--certificate", certificate, "--secret", PERSON)
    assert again.returncode == 0, again.stdout


def test_a_folder_is_released_as_vector(sable, tmp_path):
    letter(tmp_path / "in" / "a.pdf")
    done = sable("run", tmp_path / "in", "--out", tmp_path / "out", "--accept-all", "--release", "vector")
    assert done.returncode == 0, done.stderr
    (output,) = (tmp_path / "out").rglob("*.pdf")
    (certificate,) = (tmp_path / "out").rglob("*.json")
    checked(certificate)
    assert not any(PERSON in text for text in texts(output))
    (listed,) = json.loads(sable("jobs", "list", "--json").stdout)["documents"]
    assert json.loads(sable("jobs", "show", listed["jobId"], "--json").stdout)["job"]["release"] == "vector"


def test_a_kind_that_does_not_exist_is_refused(sable, tmp_path):
    source = letter(tmp_path / "in.pdf")
    done = sable("redact", source, "--out", tmp_path / "out.pdf", "--accept-all", "--release", "fast")
    assert done.returncode == 1
    assert "certified" in done.stderr
    assert not (tmp_path / "out.pdf").exists()
