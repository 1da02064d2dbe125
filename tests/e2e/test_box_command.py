"""Boxes that are not black, from the command line."""

import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema
import pymupdf
import pytest

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "schemas" / "certificate.schema.json").read_text("utf-8"))
NUMBER = "078-05-1120"


@pytest.fixture
def sable(tmp_path):
    environment = os.environ | {"SABLE_DATA_DIR": str(tmp_path / "data")}

    def call(*arguments):
        command = [sys.executable, "-m", "app", *map(str, arguments)]
        return subprocess.run(command, capture_output=True, text=True, env=environment, timeout=300, check=False)

    return call


@pytest.fixture
def paper(tmp_path):
    pdf = pymupdf.open()
    page = pdf.new_page()
    page.insert_text((72, 100), "Social Security number:", fontsize=11)
    page.insert_text((72, 130), NUMBER, fontsize=11)
    page.insert_text((72, 160), f"The number {NUMBER} was checked.", fontsize=11)
    pdf.save(tmp_path / "in.pdf")
    return tmp_path / "in.pdf"


def blackness(path):
    """Share of black where the number stands alone,."""
    with pymupdf.open(path) as pdf:
        pixmap = pdf[0].get_pixmap(colorspace=pymupdf.csGRAY, dpi=72, clip=(60, 119, 150, 133))
    return sum(v < 128 for v in pixmap.samples) / len(pixmap.samples)


@pytest.mark.parametrize("kind", ["certified", "vector"])
def test_boxes_look_as_asked_and_the_file_is_proven(sable, paper, tmp_path, kind):
    usual, styled, certificate = tmp_path / "black.pdf", tmp_path / "styled.pdf", tmp_path / "styled.json"
    done = sable("redact", paper, "--out", usual, "--accept-all", "--release", kind, "--quick")
    assert done.returncode == 0, done.stderr
    done = sable(
        "redact", paper, "--out", styled, "--accept-all", "--release", kind, "--quick", "--certificate", certificate,
        "--style", "black", "--style", "US_SSN=label:Number A", "--snap",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    jsonschema.validate(json.loads(certificate.read_text("utf-8")), SCHEMA)
    assert blackness(styled) < 0.35 < blackness(usual)
    with pymupdf.open(styled) as pdf:
        text = pdf[0].get_text()
    assert NUMBER not in text
    assert "Number A" not in text, "a label is drawn"
    assert "was checked." in text


def test_a_style_that_is_none_is_refused_before_any_work(sable, paper, tmp_path):
    done = sable("redact", paper, "--out", tmp_path / "out.pdf", "--accept-all", "--style", "blue")
    assert done.returncode != 0
    assert "a style is one of black, white, outlined, pattern, label" in done.stderr
    assert not (tmp_path / "out.pdf").exists()
