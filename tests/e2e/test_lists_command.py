"""The firm's lists and lists of files, through the command line and the real child."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pymupdf
import pytest


@pytest.fixture
def sable(tmp_path):
    environment = os.environ | {"SABLE_DATA_DIR": str(tmp_path / "data")}

    def call(*arguments):
        return subprocess.run(
            [sys.executable, "-m", "app", *map(str, arguments)],
            capture_output=True,
            text=True,
            env=environment,
            timeout=300,
            check=False,
        )

    return call


@pytest.fixture
def paper(tmp_path):
    path = tmp_path / "paper.pdf"
    with pymupdf.open() as pdf:
        text = "The umbrella protocol and the zeppelin memo.\nThe umbrella protocols were filed under QX-1234."
        pdf.new_page().insert_text((72, 90), text, fontsize=11)
        pdf.save(path)
    return path


def listed(sable, paper, *options):
    done = sable("detect", paper, "--json", "-", *options)
    assert done.returncode == 0, done.stderr
    return sorted(e["text"] for e in json.loads(done.stdout)["redactions"] if e["label"] in ("LISTED", "CODE_WORD"))


def test_lists_of_the_firm_and_of_a_file(sable, paper, tmp_path):
    firm = tmp_path / "firm.csv"
    firm.write_text("term;label\nUmbrella Protocol;code word\nre:QX-\\d{4};\n")
    done = sable("lists", "import", firm, "--always")
    assert done.returncode == 0, done.stderr
    assert listed(sable, paper) == ["QX-1234", "umbrella protocol"]
    assert listed(sable, paper, "--no-firm-lists") == []
    own = tmp_path / "own.txt"
    own.write_text("zeppel*\n")
    never = tmp_path / "never.txt"
    never.write_text("umbrella protocol\n")
    assert listed(sable, paper, "--always", own, "--never", never) == ["QX-1234", "umbrella protocol", "zeppelin"]
    assert sable("lists", "show", "--always").stdout.splitlines() == ["Umbrella Protocol\tCODE_WORD", "re:QX-\\d{4}"]
    exported = tmp_path / "out.csv"
    assert sable("lists", "export", exported, "--always").returncode == 0
    assert sable("lists", "export", exported, "--always").returncode == 4
    assert sable("lists", "import", exported, "--always").stdout.startswith("2 entries read, 0 new")
    own.write_text("zeppelin\nre:[\n")
    assert sable("lists", "import", own, "--always", "--replace").returncode == 2
    assert listed(sable, paper) == ["QX-1234", "umbrella protocol"]


def test_a_list_is_tried_before_it_is_used(sable, paper, tmp_path):
    own = tmp_path / "own.txt"
    own.write_text("umbrella protocol*\nnobody\n~zeppelim\n")
    done = sable("lists", "test", own, paper, "--json", "-")
    assert done.returncode == 0, done.stderr
    counts = {e["entry"]: e["hits"] for e in json.loads(done.stdout)["entries"]}
    assert counts == {"umbrella protocol*": 2, "nobody": 0, "~zeppelim": 1}


def test_mistakes_stop_what_would_rely_on_the_list(sable, paper, tmp_path):
    own = tmp_path / "own.txt"
    own.write_text("zeppelin\nre:(secret\n")
    done = sable("detect", paper, "--json", "-", "--always", own)
    assert done.returncode == 4
    assert done.stdout == ""
    assert "line 2 is no regular expression" in done.stderr
    assert "secret" not in done.stderr
    firm = tmp_path / "data" / "lists" / "always.txt"
    firm.parent.mkdir(parents=True)
    firm.write_text("re:(\n")
    assert sable("detect", paper, "--json", "-").returncode == 4
    assert "line 1" in sable("lists", "check").stderr
    picture = tmp_path / "picture.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    assert sable("lists", "check", picture).returncode == 4


def test_a_page_that_an_entry_could_not_be_applied_to_is_told_and_not_released(sable, tmp_path):
    path, out = tmp_path / "slow.pdf", tmp_path / "out.pdf"
    with pymupdf.open() as pdf:
        page = pdf.new_page()
        for line in range(60):
            page.insert_text((20, 20 + line * 12), "word " * 40 + "end! 7" * (line == 59), fontsize=5)
        pdf.save(path)
    own = tmp_path / "own.txt"
    own.write_text("re:(\\w|\\w\\w| )+\\d!\n")
    done = sable("redact", path, "--out", out, "--accept-all", "--always", own)
    assert done.returncode == 4
    assert "not applied, because it ran out of time: always list entry 1" in done.stderr
    assert not out.exists()
