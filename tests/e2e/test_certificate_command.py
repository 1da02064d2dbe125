"""A release and its certificate on another computer: what is told apart, by real processes and their exit codes."""

import json
import os
import subprocess
import sys
from types import SimpleNamespace

import jsonschema
import pikepdf
import pymupdf
import pytest
from papers import EMAIL, PERSON, letter

from app.domain import certificate_form
from app.domain.reports import Check


def caller(data):
    environment = os.environ | {"SABLE_DATA_DIR": str(data)}

    def call(*arguments, said=""):
        command = [sys.executable, "-m", "app", *map(str, arguments)]
        return subprocess.run(
            command, capture_output=True, text=True, env=environment, timeout=300, check=False, input=said
        )

    return call


@pytest.fixture(scope="module")
def case(tmp_path_factory):
    """A letter released with a signed certificate and its page, and a command line of another computer."""
    folder = tmp_path_factory.mktemp("case")
    here = caller(folder / "here")
    original, output = letter(folder / "in.pdf"), folder / "out.pdf"
    certificate, page = folder / "c.json", folder / "c.pdf"
    refused = here("redact", original, "--out", output, "--accept-all", "--certificate", certificate, "--sign")
    key = here("keys", "new")
    done = here("redact", original, "--out", output, "--accept-all", "--certificate", certificate, "--sign",
                "--certificate-pdf", page)  # fmt: skip
    assert done.returncode == 0, done.stderr
    return SimpleNamespace(
        folder=folder, here=here, there=caller(folder / "there"), original=original, output=output,
        certificate=certificate, page=page, key=key.stdout.strip(), refused=refused,
    )  # fmt: skip


def changed(case, name, change, *, seal=False):
    value = json.loads(case.certificate.read_text())
    change(value)
    path = case.folder / name
    path.write_text(certificate_form.written(certificate_form.sealed(value) if seal else value))
    return path


def told(done):
    return dict(line.split(": ", 1) for line in done.stdout.splitlines() if ": " in line)


def test_without_a_key_nothing_is_released_that_was_to_be_signed(case):
    assert case.refused.returncode == 4
    assert "sable keys new" in case.refused.stderr


def test_all_is_well_without_the_original_and_what_could_not_run_is_said(case):
    done = case.there("verify", case.output, "--certificate", case.certificate)
    assert done.returncode == 0, done.stderr
    said = told(done)
    assert said["file"] == "the file is the one that the certificate is about."
    assert said["schema"] == "passed"
    assert said["mupdf-text"].startswith("not run (there was no text to search for")
    assert said["boxes-flat-mupdf"].startswith("not run (it needs the original")
    assert case.key in said["signature"]


def test_with_the_original_every_check_runs_and_the_texts_are_read_from_it(case):
    done = case.there("verify", case.output, "--certificate", case.certificate, "--original", case.original,
                      "--signed-by", case.key.lower().replace("-", ""), "--json", "-")  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    report = json.loads(done.stdout)
    assert {c["check"] for c in report["checks"]} == {c.value for c in Check}
    assert {c["verdict"] for c in report["checks"]} == {"passed"}
    assert report["secretsSearched"] >= 2
    assert (report["signature"]["isTheNamedKey"], report["comparedWithOriginal"], report["notRun"]) == (True, True, [])
    assert not any(text in done.stdout for text in (PERSON, EMAIL))


def test_a_text_that_stands_in_the_file_again_is_found_with_the_original(case):
    tampered = case.folder / "tampered.pdf"
    with pymupdf.open(case.output) as pdf:
        pdf[0].insert_text((72, 600), PERSON)
        pdf.save(tampered)
    done = case.there("verify", tampered, "--certificate", case.certificate, "--original", case.original)
    assert done.returncode == 3
    said = told(done)
    assert said["mupdf-text"] == "failed (page 1)"
    assert said["schema"] == "failed"
    assert PERSON not in done.stdout + done.stderr


def test_a_changed_file_is_told_from_another_one(case):
    tampered, other = case.folder / "turned.pdf", case.folder / "other.pdf"
    with pikepdf.open(case.output) as pdf:
        pdf.pages[0].Rotate = 90
        pdf.save(tampered)
    with pymupdf.open() as pdf:
        pdf.new_page()
        pdf.save(other)
    first = case.there("verify", tampered, "--certificate", case.certificate)
    second = case.there("verify", other, "--certificate", case.certificate)
    assert (first.returncode, second.returncode) == (3, 3)
    assert told(first)["file"].startswith("the file was changed after its release")
    assert told(second)["file"] == "the certificate is about another file."


def test_a_changed_certificate_is_told(case):
    def fewer(value):
        value["redactions"].pop()

    def louder(value):
        value["tool"]["version"] = "9.9.9"

    def worse(value):
        value["text"] = "x"

    plain = case.there("verify", case.output, "--certificate", changed(case, "a.json", fewer))
    assert plain.returncode == 3
    assert told(plain)["certificate"].startswith("the certificate was changed: its own hash")
    sealed = case.there("verify", case.output, "--certificate", changed(case, "b.json", fewer, seal=True))
    assert sealed.returncode == 3
    assert "does not agree" in told(sealed)["certificate"]

    def sealed_and_signed(value):
        signature = value["signature"]
        louder(value)
        value |= certificate_form.sealed(value) | {"signature": signature}

    forged = case.there("verify", case.output, "--certificate", changed(case, "c2.json", sealed_and_signed))
    assert forged.returncode == 3
    assert told(forged)["certificate"] == "the certificate is as it was written."
    assert told(forged)["signature"].startswith("it is not over this certificate")
    unsigned = case.there("verify", case.output, "--certificate", changed(case, "d.json", louder, seal=True),
                          "--signed-by", case.key)  # fmt: skip
    assert unsigned.returncode == 3
    assert told(unsigned)["signature"] == "none, although you named a key."
    no_form = case.there("verify", case.output, "--certificate", changed(case, "e.json", worse))
    assert no_form.returncode == 2
    assert "/text is not right" in no_form.stderr


def test_what_is_missing_is_told(case):
    gone = case.folder / "gone.pdf"
    done = case.there("verify", case.output, "--certificate", case.certificate, "--original", gone)
    assert (done.returncode, done.stdout) == (2, "")
    assert "the original is not there" in done.stderr
    other = case.there("verify", case.output, "--certificate", case.certificate, "--original", case.output)
    assert other.returncode == 2
    assert "not the original that the certificate is about" in other.stderr
    absent = case.there("verify", case.output, "--certificate", case.folder / "gone.json")
    assert absent.returncode == 2
    assert "the certificate is not there" in absent.stderr
    assert case.there("verify", gone, "--certificate", case.certificate).returncode == 2
    assert case.there("verify", case.output, "--original", case.original).returncode == 1


def test_a_key_that_was_not_named_does_not_pass(case):
    done = case.there("verify", case.output, "--certificate", case.certificate, "--signed-by", "AAAA-BBBB")
    assert done.returncode == 3
    assert told(done)["signature"].startswith("by another key than you named")


def test_the_page_says_what_the_certificate_says_and_nothing_of_the_document(case):
    value = json.loads(case.certificate.read_text())
    jsonschema.validate(value, certificate_form.schema())
    with pymupdf.open(case.page) as pdf:
        assert pdf.page_count == 1
        text = pdf[0].get_text()
    assert value["output"]["sha256"] in text
    assert value["integrity"]["sha256"] in text
    for place in (text, case.certificate.read_text()):
        assert not any(word in place for word in (*PERSON.split(), EMAIL))


@pytest.mark.parametrize("how", [(), ("--release", "vector"), ("--snap",)], ids=["certified", "vector", "snapped"])
def test_a_text_that_was_left_on_purpose_is_no_fault_and_every_way_of_release_can_be_checked(case, tmp_path, how):
    source, chosen = letter(tmp_path / "in.pdf", extra=f"Signed: {EMAIL}"), tmp_path / "chosen.json"
    found = json.loads(case.here("detect", source, "--json", "-").stdout)["redactions"]
    mails = [e for e in found if e["label"] == "EMAIL_ADDRESS"]
    others = [e for e in found if e["label"] == "PERSON"]
    chosen.write_text(json.dumps({"redactions": [mails[0], mails[1] | {"decision": "rejected"}, *others]}))
    output, certificate = tmp_path / "out.pdf", tmp_path / "c.json"
    done = case.here("redact", source, "--out", output, "--redactions", chosen, "--certificate", certificate, *how)
    assert done.returncode == 0, done.stderr
    assert json.loads(certificate.read_text())["decisions"]["rejected"] == 1
    checked = case.there("verify", output, "--certificate", certificate, "--original", source)
    assert checked.returncode == 0, checked.stdout
    assert {told(checked)[check.value] for check in Check} == {"passed"}


def test_run_writes_a_page_beside_every_certificate_and_takes_none_for_an_input(case, tmp_path):
    (tmp_path / "in").mkdir()
    letter(tmp_path / "in" / "a.pdf")
    call = caller(tmp_path / "data")
    done = call("run", tmp_path / "in", "--out", tmp_path / "out", "--accept-all", "--certificate-pdf")
    assert done.returncode == 0, done.stderr
    names = ["a_certificate.json", "a_certificate.pdf", "a_redacted.pdf"]
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == names
    value = json.loads((tmp_path / "out" / names[0]).read_text())
    with pymupdf.open(tmp_path / "out" / names[1]) as pdf:
        assert value["integrity"]["sha256"] in pdf[0].get_text()
    again = call("run", tmp_path / "out", "--out", tmp_path / "twice", "--json", "-")
    assert [d["fileName"] for d in json.loads(again.stdout or '{"documents": []}')["documents"]] == []


def test_keys_are_for_their_owner_and_are_never_replaced(case, tmp_path):
    folder = case.folder / "here" / "keys"
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {p.name: p.stat().st_mode & 0o777 for p in folder.iterdir()} == {
        "signing-key.pem": 0o600, "signing-key.pub": 0o600,
    }  # fmt: skip
    again = case.here("keys", "new")
    assert again.returncode == 4
    assert case.here("keys", "show").stdout.strip() == case.key


def test_a_locked_key_signs_with_its_passphrase_only(case, tmp_path):
    call = caller(tmp_path / "data")
    fingerprint = call("keys", "new", "--passphrase-stdin", said="a long passphrase\n").stdout.strip()
    bare = changed(case, "bare.json", lambda value: value.pop("signature"))
    before = bare.read_text()
    assert call("keys", "sign", bare).returncode == 4
    wrong = call("keys", "sign", bare, "--passphrase-stdin", said="another\n")
    assert (wrong.returncode, bare.read_text()) == (2, before)
    done = call("keys", "sign", bare, "--passphrase-stdin", said="a long passphrase\n")
    assert done.returncode == 0, done.stderr
    checked = call("verify", case.output, "--certificate", bare, "--signed-by", fingerprint)
    assert checked.returncode == 0, checked.stdout
    assert b"ENCRYPTED" in (tmp_path / "data" / "keys" / "signing-key.pem").read_bytes()
    assert case.here("keys", "sign", case.output).returncode == 2


def test_run_signs_every_certificate_and_does_nothing_without_a_key(tmp_path):
    call = caller(tmp_path / "data")
    folder = tmp_path / "in"
    folder.mkdir()
    letter(folder / "in.pdf")
    refused = call("run", folder, "--out", tmp_path / "out", "--accept-all", "--sign")
    assert refused.returncode == 4
    assert not (tmp_path / "out").exists()
    key = call("keys", "new").stdout.strip()
    done = call("run", folder, "--out", tmp_path / "out", "--accept-all", "--sign")
    assert done.returncode == 0, done.stderr
    (certificate,) = (tmp_path / "out").glob("*_certificate.json")
    (output,) = (tmp_path / "out").glob("*.pdf")
    checked = call("verify", output, "--certificate", certificate, "--signed-by", key)
    assert checked.returncode == 0, checked.stdout


def test_a_certificate_counts_by_reason_and_boxes_bear_the_codes(tmp_path):
    call = caller(tmp_path / "data")
    original, output, certificate = letter(tmp_path / "in.pdf"), tmp_path / "out.pdf", tmp_path / "c.json"
    done = call("redact", original, "--out", output, "--accept-all", "--certificate", certificate,
                "--profile", "foia-privacy", "--style", "reason")  # fmt: skip
    assert done.returncode == 0, done.stderr
    value = json.loads(certificate.read_text())
    counts = value["decisions"]["acceptedByReason"]
    assert counts["(b)(6)"] == value["decisions"]["accepted"] > counts["(b)(7)(C)"] > 0
    assert value["boxes"]["style"] == {"usual": {"look": "reason"}}
    assert sum("(b)(7)(C)" in r.get("reasons", ()) for r in value["redactions"]) == counts["(b)(7)(C)"]
    checked = call("verify", output, "--certificate", certificate, "--original", original)
    assert checked.returncode == 0, checked.stdout
    value["decisions"]["acceptedByReason"]["(b)(6)"] += 1
    certificate.write_text(certificate_form.written(certificate_form.sealed(value)))
    contradicting = call("verify", output, "--certificate", certificate)
    assert contradicting.returncode == 3
