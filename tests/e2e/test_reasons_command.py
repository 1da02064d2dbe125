"""`sable reasons`: lists of codes listed, shown, taken in and written, by the real program."""

import json
import os
import subprocess
import sys

import pytest


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
