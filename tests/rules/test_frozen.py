"""What a frozen build is made from, and that its smoke test notices what is wrong."""

from __future__ import annotations

import ast
import importlib.util
import re
import stat
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
FROZEN = ROOT / "packaging" / "frozen"


def script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"packaging_{name}", ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def value_in_spec(name: str) -> ast.expr:
    tree = ast.parse((FROZEN / "sable.spec").read_text(encoding="utf-8"))
    return next(
        node.value for node in tree.body if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == name
    )


def unused() -> re.Pattern[str]:
    names = {"re": re, "CATALOGUES": "|".join(script("product").QT_CATALOGUES)}
    found = eval(compile(ast.Expression(value_in_spec("UNUSED")), "sable.spec", "eval"), names)
    assert isinstance(found, re.Pattern)
    return found


@pytest.mark.parametrize(
    "kept",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/translations/qtbase_pt_BR.qm",
        "PySide6/translations/qtbase_nl.qm",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "resources/tessdata/eng.traineddata",
        "resources/profiles/frcp-5-2.json",
        "app/store/migrations/0001_first.sql",
    ],
)
def test_what_the_window_needs_is_not_left_out(kept: str) -> None:
    assert not unused().search(kept)


@pytest.mark.parametrize(
    "left_out",
    [
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/networkinformation/libqnetworkmanager.so",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt/translations/qtbase_ja.qm",
        "PySide6/translations/qtbase_pt_PT.qm",
        "PySide6/plugins/tls/qschannelbackend.dll",
        "PySide6/Qt6Network.dll",
        "PySide6/Qt/lib/QtNetwork.framework/Versions/A/QtNetwork",
        "spacy/tests/lang/en/test_text.py",
    ],
)
def test_what_could_reach_a_network_and_what_nobody_uses_is(left_out: str) -> None:
    assert unused().search(left_out)


def test_modules_that_the_program_imports_are_not_excluded() -> None:
    excluded = set(ast.literal_eval(value_in_spec("EXCLUDED")))
    used = {
        name
        for path in (ROOT / "app").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
            if isinstance(node, ast.ImportFrom) and node.module
            else []
        )
    }
    assert not used & excluded


def test_windows_is_told_the_version() -> None:
    freeze, product = script("freeze"), script("product")
    for name in product.PROGRAMS:
        call = ast.parse(freeze.version_resource(name), mode="eval").body
        assert isinstance(call, ast.Call)
        fixed = {k.arg: k.value for k in call.keywords}["ffi"]
        assert isinstance(fixed, ast.Call)
        numbers = {k.arg: ast.literal_eval(k.value) for k in fixed.keywords}
        assert len(numbers["filevers"]) == 4
        assert ".".join(map(str, numbers["filevers"])).startswith(product.version())


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the programs differ")
def test_programs_that_are_the_same_take_their_place_once(tmp_path: Path) -> None:
    freeze = script("freeze")
    for name, content in (("sable", b"program"), ("sable-cli", b"program"), ("sable-child", b"another")):
        (tmp_path / name).write_bytes(content)
    freeze.share(tmp_path)
    assert [(tmp_path / n).read_bytes() for n in ("sable", "sable-cli", "sable-child")] == [
        *2 * [b"program"],
        b"another",
    ]
    assert freeze.size(tmp_path) == len(b"program" + b"another")


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands for the program")
@pytest.mark.parametrize(
    ("says", "code", "message"),
    [
        ("sable 0.1.0", 0, None),
        ("sable 0.1.0\nDeprecationWarning: something", 0, "unexpected output"),
        ("sable 0.1.0", 3, "exit code 3"),
        ("", 0, "unexpected output"),
    ],
)
def test_the_smoke_test_fails_on_what_it_did_not_expect(
    tmp_path: Path, says: str, code: int, message: str | None
) -> None:
    smoke = script("smoke")
    program = tmp_path / "sable-cli"
    program.write_text(f"#!/bin/sh\nprintf '%s' '{says}'\nexit {code}\n", encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    trial = smoke.Trial(tmp_path, tmp_path, [])
    if message is None:
        trial.run("--version", expected=r"sable \d+\.\d+\.\d+")
        return
    with pytest.raises(smoke.Failed, match=message):
        trial.run("--version", expected=r"sable \d+\.\d+\.\d+")
