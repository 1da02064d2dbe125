"""`sable detect --why`, the real program: each hit with what decided, and nothing of it without the option."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pymupdf

TEXT = "Paid with 4111 1111 1111 1111 by Mr. John Whitfield.\nPassport no.: C98386756"


def detect(tmp_path: Path, *options: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "app", "detect", str(tmp_path / "in.pdf"), *options, "--json", "-"],
        capture_output=True,
        text=True,
        env=os.environ | {"SABLE_DATA_DIR": str(tmp_path / "data")},
        timeout=300,
        check=True,
    )
    return done.stdout


def test_each_hit_says_why_where_that_is_asked_for(tmp_path):
    pdf = pymupdf.open()
    for text in (TEXT, "Whitfield again"):
        pdf.new_page().insert_text((72, 90), text)
    pdf.save(tmp_path / "in.pdf")
    pdf.close()
    hits = {h["text"]: h["explanation"] for h in json.loads(detect(tmp_path, "--why"))["redactions"]}
    card = hits["4111 1111 1111 1111"]
    assert (card["rule"], card["check"], card["passed"]) == ("card", "luhn", True)
    assert hits["Mr. John Whitfield"]["rule"] == "title"
    assert hits["C98386756"]["context"] == ["Passport no"]
    again = hits["Whitfield"]
    if "repeats" in again:  # unless the model finds it by itself
        assert (again["repeats"], again["firstPage"]) == ("Mr. John Whitfield", 0)
    assert "explanation" not in detect(tmp_path)


def test_what_is_no_hit_is_listed_with_the_reason_where_that_is_asked_for(tmp_path):
    pdf = pymupdf.open()
    for text in ("Nothing here.", TEXT):
        pdf.new_page().insert_text((72, 90), text)
    pdf.save(tmp_path / "in.pdf")
    pdf.close()
    (tmp_path / "never.txt").write_text("4111 1111 1111 1111\n")
    options = ("--categories", "PERSON,CREDIT_CARD", "--never", str(tmp_path / "never.txt"))
    result = json.loads(detect(tmp_path, "--dropped", *options))
    lost = {(d["pageIndex"], d["text"], d["label"], d["reason"]) for d in result["dropped"]}
    assert (1, "4111 1111 1111 1111", "CREDIT_CARD", "text-to-keep") in lost
    assert (1, "C98386756", "PASSPORT", "not-asked-for") in lost
    assert not {hit["text"] for hit in result["redactions"]} & {text for _, text, _, _ in lost}
    assert "dropped" not in json.loads(detect(tmp_path, *options))
