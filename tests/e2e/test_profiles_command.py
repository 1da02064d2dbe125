"""Legal profiles from the command line to the released file: real processes, the real queue."""

import json
import os
import subprocess
import sys

import pymupdf
import pypdfium2
import pytest

LINES = [
    "Emily Carter, a minor, by her guardian ad litem Robert Carter, Plaintiff.",
    "Robert Carter, DOB: 07/02/1931, SSN 219-09-9871, lives at 12 Oak Street,",
    "Springfield, IL 62704. Account number: 000987654321. The hearing is on June 3, 2024.",
    "Emily told him that card 9871 was lost. His SSN, 219099871, stands here again.",
]


@pytest.fixture
def sable(tmp_path):
    environment = os.environ | {"SABLE_DATA_DIR": str(tmp_path / "data")}

    def call(*arguments):
        return subprocess.run(
            [sys.executable, "-m", "app", *map(str, arguments)],
            capture_output=True, text=True, env=environment, timeout=300, check=False,
        )  # fmt: skip

    return call


@pytest.fixture
def filing(tmp_path):
    path = tmp_path / "filing.pdf"
    with pymupdf.open() as pdf:
        page = pdf.new_page()
        for number, line in enumerate(LINES):
            page.insert_text((72, 100 + 18 * number), line, fontsize=11)
        pdf.save(path)
    return path


def shown(path):
    """The text of a file as two engines read it, blanks made one."""
    with pymupdf.open(path) as pdf:
        first = pdf[0].get_text()
    pdfium = pypdfium2.PdfDocument(path)
    second = pdfium[0].get_textpage().get_text_range()
    pdfium.close()
    return [" ".join(text.split()) for text in (first, second)]


def test_a_filing_keeps_what_the_rule_lets_stay(sable, filing, tmp_path):
    found = sable("detect", filing, "--profile", "frcrp-49-1", "--report", "--json", tmp_path / "found.json")
    assert found.returncode == 0, found.stderr
    value = json.loads((tmp_path / "found.json").read_text())
    kept = {e["text"]: [k["text"] for k in e["kept"]] for e in value["redactions"]}
    assert kept["219-09-9871"] == kept["219099871"] == ["9871"]
    assert kept["Emily Carter"] == ["E", "C"]
    assert kept["12 Oak Street, Springfield, IL 62704"] == ["Springfield, IL"]
    assert "June 3, 2024" not in kept
    rows = {row["row"]: row["said"] for row in value["profileReport"]["rows"]}
    assert rows["(a)(1)"] == "found 2 (page 1)"
    assert rows["(b)"] == "not detectable automatically"
    assert value["profileReport"]["limits"]
    output = tmp_path / "out.pdf"
    done = sable("redact", filing, "--out", output, "--redactions", tmp_path / "found.json")
    assert done.returncode == 0, done.stderr
    for text in shown(output):
        for gone in ("Emily", "mily", "219", "07/02", "Oak", "62704", "00098765"):
            assert gone not in text
        for stays in ("9871", "4321", "1931", "Springfield, IL", "Robert Carter", "June 3, 2024", "card 9871"):
            assert stays in text


def test_the_queue_and_its_certificate_know_the_profile(sable, filing, tmp_path):
    done = sable("run", filing, "--out", tmp_path / "out", "--accept-all", "--profile", "frcp-5-2")
    assert done.returncode == 0, done.stderr
    (output,) = (tmp_path / "out").rglob("*.pdf")
    assert all("219" not in text and "9871" in text and "Oak Street" in text for text in shown(output))
    (certificate,) = (tmp_path / "out").rglob("*.json")
    value = json.loads(certificate.read_text())["profile"]
    assert value["profile"] == "frcp-5-2"
    assert [row["outcome"] for row in value["rows"]] == ["found"] * 4 + ["not-detectable"]


def test_the_requester_stays_and_others_go(sable, filing):
    done = sable("detect", filing, "--profile", "gdpr-dsar", "--requester", "Robert Carter", "--json", "-")
    texts = [e["text"] for e in json.loads(done.stdout)["redactions"]]
    assert "Emily Carter" in texts
    assert not any("Robert" in text for text in texts)
    refused = sable("detect", filing, "--profile", "hipaa", "--requester", "Robert Carter", "--json", "-")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "gdpr-dsar" in refused.stderr


def test_profiles_are_listed_and_shown(sable, tmp_path):
    listed = sable("profiles", "list")
    assert listed.returncode == 0
    assert {"default", "hipaa", "frcp-5-2"} <= {line.split()[0] for line in listed.stdout.splitlines()}
    told = sable("profiles", "show", "hipaa")
    assert "(R)" in told.stdout
    assert "45 CFR 164.514" in told.stdout
    value = json.loads(sable("profiles", "show", "hipaa", "--json", "-").stdout)
    assert len(value["rows"]) == 18
    assert sable("profiles", "show", "gone").returncode == 1


def test_a_file_with_a_mistake_is_refused_and_its_place_told(sable, filing, tmp_path):
    own = tmp_path / "data" / "profiles"
    own.mkdir(parents=True)
    (own / "hipaa.json").write_text(
        '{"id": "hipaa", "name": "Ours", "description": "", "categories": [{"lable": "X"}]}'
    )
    listed = sable("profiles", "list")
    assert listed.returncode == 4
    assert "hipaa.json: /categories/0/l" in listed.stderr
    assert "hipaa" not in {line.split()[0] for line in listed.stdout.splitlines()}
    done = sable("detect", filing, "--profile", "hipaa", "--json", "-")
    assert (done.returncode, done.stdout) == (1, "")
    assert "hipaa.json: /categories/0" in done.stderr
    (own / "hipaa.json").write_text(
        '{"id": "hipaa", "name": "Ours", "description": "", "categories": [{"label": "US_SSN"}]}'
    )
    done = sable("detect", filing, "--profile", "hipaa", "--json", "-")
    assert {e["label"] for e in json.loads(done.stdout)["redactions"]} == {"US_SSN"}
