"""`sable reasons`: lists of codes listed, shown, taken in and written, by the real program."""

import json
import os
import subprocess
import sys

import pytest
from papers import letter


@pytest.fixture
def sable(tmp_path):
    environment = os.environ | {"SABLE_DATA_DIR": str(tmp_path / "data")}

    def call(*arguments):
        return subprocess.run(
            [sys.executable, "-m", "app", "reasons", *map(str, arguments)],
            capture_output=True, text=True, env=environment, timeout=300, check=False,
        )  # fmt: skip

    return call


def test_a_firm_takes_a_list_in_changes_it_in_a_spreadsheet_and_takes_it_in_again(sable, tmp_path):
    table = tmp_path / "foia.csv"
    assert sable("export", "foia", "--out", table).returncode == 0
    lines = table.read_text("utf-8").splitlines()
    assert lines[0] == "code,label,basis,description"
    assert lines[7].startswith("(b)(7)(A),")
    refused = sable("export", "foia", "--out", table)
    assert refused.returncode != 0
    table.write_text("\n".join([lines[0], "(b)(99),House rule,Memo 7,", lines[6]]), "utf-8")
    done = sable("import", table, "--name", "FOIA, as we use it")
    assert (done.returncode, done.stdout.strip()) == (0, "foia: 2 codes")
    listed = sable("list")
    assert "FOIA, as we use it (yours)" in listed.stdout
    shown = json.loads(sable("show", "foia", "--json", "-").stdout)
    assert [code["code"] for code in shown["codes"]] == ["(b)(99)", "(b)(6)"]
    table.write_text("code,label\n(b)(1),One\n(b)(1),Two\n", "utf-8")
    bad = sable("import", table)
    assert bad.returncode == 2
    assert "/codes/1/code: occurs twice. Nothing was imported." in bad.stderr
    assert "(b)(99)" in sable("show", "foia").stdout, "what was there stands"


def test_an_unknown_list_is_a_usage_error(sable):
    asked = sable("show", "nothing")
    assert asked.returncode == 1
    assert "sable reasons list" in asked.stderr


def test_detect_gives_the_codes_of_the_profile_and_redact_takes_those_of_a_file(tmp_path):
    environment = os.environ | {"SABLE_DATA_DIR": str(tmp_path / "data")}
    original, found = letter(tmp_path / "in.pdf"), tmp_path / "found.json"

    def call(*arguments):
        command = [sys.executable, "-m", "app", *map(str, arguments)]
        return subprocess.run(command, capture_output=True, text=True, env=environment, timeout=300, check=False)

    done = call("detect", original, "--json", found, "--profile", "foia-privacy")
    assert done.returncode == 0, done.stderr
    value = json.loads(found.read_text("utf-8"))
    codes = {hit["label"]: hit.get("reasonCodes") for hit in value["redactions"]}
    assert codes["PERSON"] == ["(b)(6)", "(b)(7)(C)"]
    for hit in value["redactions"]:
        hit["reasonCodes"] = ["AC"]
    found.write_text(json.dumps(value), "utf-8")
    certificate = tmp_path / "c.json"
    done = call("redact", original, "--out", tmp_path / "out.pdf", "--redactions", found, "--certificate", certificate)
    assert done.returncode == 0, done.stderr
    decided = json.loads(certificate.read_text("utf-8"))["decisions"]
    assert decided["acceptedByReason"] == {"AC": decided["accepted"]}
