"""The installers of Windows and macOS, as far as they can be looked at on another system."""

from __future__ import annotations

import importlib
import plistlib
import re
import shlex
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[3]
PACKAGING = ROOT / "packaging"
FOUNDATION = "{http://schemas.microsoft.com/appx/manifest/foundation/windows10}"
RESTRICTED = "{http://schemas.microsoft.com/appx/manifest/foundation/windows10/restrictedcapabilities}"


def script(name: str, folder: str = "") -> ModuleType:
    """A module of packaging/, whose folders are no packages."""
    places = [str(PACKAGING / folder), str(PACKAGING)]
    sys.path[:0] = places
    try:
        return importlib.import_module(name)
    finally:
        for place in places:
            sys.path.remove(place)


@pytest.fixture(scope="module")
def product() -> ModuleType:
    return script("product")


@pytest.fixture(scope="module")
def inno() -> ModuleType:
    return script("inno", "windows")


@pytest.fixture(scope="module")
def setup_script(inno: ModuleType) -> str:
    return inno.SCRIPT.read_text(encoding="utf-8-sig")


def faults(inno: ModuleType, text: str) -> list[str]:
    return inno.faults(text, inno.definitions("C:\\frozen", "sable.ico", "LICENSE", "C:\\out"), inno.LAYOUT)


def test_languages_are_those_that_the_window_has(product: ModuleType) -> None:
    found = {path.stem.removeprefix("sable_") for path in (ROOT / "resources" / "i18n").glob("sable_*.qm")}
    assert found <= set(product.LANGUAGES)
    assert len(product.QT_CATALOGUES) == len(product.LANGUAGES)


def test_nothing_is_wrong_with_the_script_of_the_installer(inno: ModuleType, setup_script: str) -> None:
    assert faults(inno, setup_script) == []


@pytest.mark.parametrize(
    ("there", "instead", "told"),
    [
        ("PrivilegesRequired=lowest", "PrivilegesRequired=admin", "asks for an administrator"),
        ("PrivilegesRequiredOverridesAllowed=\n", "PrivilegesRequiredOverridesAllowed=dialog\n", "administrator"),
        ("WizardStyle=modern", "WizardStile=modern", "has no directive WizardStile"),
        ("{autopf}", "{commonpf}", "needs an administrator"),
        ("sable-child.exe", "sable-kid.exe", "sable-kid.exe"),
        ("[InstallDelete]", "[DeleteInstall]", "DeleteInstall"),
        ("nl.OfferForPdf", "xx.OfferForPdf", "nl"),
        ("Tasks: offer", "Tasks: offers", "offers"),
        ("German.isl", "Deutsch.isl", "Deutsch"),
        ("recursesubdirs", "recursesubdir", "recursesubdir"),
        ("AppId={{#InstallationId}", "AppId={#InstallationId}", "AppId"),
        ("{#Publisher}", "{#Maker}", "{#Maker} is not defined"),
    ],
)
def test_what_the_compiler_would_refuse_is_told(
    inno: ModuleType, setup_script: str, there: str, instead: str, told: str
) -> None:
    assert there in setup_script
    assert any(told in fault for fault in faults(inno, setup_script.replace(there, instead)))


def test_the_package_of_windows_asks_for_no_network(product: ModuleType) -> None:
    root = ET.fromstring(script("msix", "windows").manifest("CN=Somebody"))
    identity = root.find(f"{FOUNDATION}Identity")
    assert identity is not None
    assert identity.get("Publisher") == "CN=Somebody"
    assert identity.get("Version") == f"{product.version()}.0"
    capabilities = [each.get("Name") for each in root.iter() if each.tag.endswith("Capability")]
    assert capabilities == ["runFullTrust", "unvirtualizedResources"]
    assert all(each.tag.startswith(RESTRICTED) for each in root.iter() if each.tag.endswith("Capability"))
    order = [each.tag.removeprefix(FOUNDATION) for each in root]
    assert order == ["Identity", "Properties", "Resources", "Dependencies", "Capabilities", "Applications"]
    assert {e.text for e in root.iter() if e.tag.endswith("}FileType")} == {".pdf"}
    pictures = {value for each in root.iter() for key, value in each.attrib.items() if key.endswith("Logo")}
    assert pictures <= {f"Assets\\{name}.png" for name in script("make_icons").TILES}


def test_the_bundle_of_macos_says_what_it_opens_and_may_do_little(product: ModuleType) -> None:
    bundle = script("bundle", "macos")
    told = plistlib.loads(plistlib.dumps(bundle.info_plist()))
    assert told["CFBundleShortVersionString"] == product.version()
    assert told["CFBundleLocalizations"] == list(product.LANGUAGES)
    assert told["CFBundleExecutable"] in product.PROGRAMS
    assert {t for kind in told["CFBundleDocumentTypes"] for t in kind["LSItemContentTypes"]} == {
        "com.adobe.pdf", "public.folder",
    }  # fmt: skip
    assert {kind["LSHandlerRank"] for kind in told["CFBundleDocumentTypes"]} == {"Alternate", "None"}
    for name in product.PROGRAMS:
        for sandbox in (True, False):
            allowed = bundle.entitlements(name, sandbox=sandbox)
            assert not [key for key in allowed if "network" in key or "get-task-allow" in key or "disable" in key]
    assert bundle.entitlements("sable")[bundle.SANDBOX]
    assert bundle.SANDBOX not in bundle.entitlements("sable", sandbox=False)


@pytest.mark.parametrize(
    ("system", "arguments", "told"),
    [
        ("windows", (), ("freeze.py", "smoke.py", "ISCC.exe", "makeappx")),
        ("windows", ("--sign-with", "AB12"), ("signtool sign /sha1 AB12", "/DSigned")),
        ("macos", ("--identity", "Developer ID Application: Somebody", "--notary-profile", "p"),
         ("codesign --force --options runtime", "hdiutil create", "notarytool submit", "stapler staple")),
    ],
)  # fmt: skip
def test_a_trial_tells_every_command_and_runs_none(
    tmp_path: Path, system: str, arguments: tuple[str, ...], told: tuple[str, ...]
) -> None:
    command = [sys.executable, str(PACKAGING / system / "build.py"), "--dry-run", "--out", str(tmp_path), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    for part in told:
        assert part in done.stdout
    assert {path.name for path in tmp_path.iterdir()} == {"work"}
    if system == "macos":
        made = {path.name: plistlib.loads(path.read_bytes()) for path in (tmp_path / "work").iterdir()}
        assert set(made) == {"Info.plist", "sable.entitlements", "sable-cli.entitlements", "sable-child.entitlements"}
    else:
        ET.parse(tmp_path / "work" / "AppxManifest.xml")
        assert (tmp_path / "work" / "icons" / "sable.ico").read_bytes()[:4] == b"\0\0\1\0"
        assert (tmp_path / "work" / "icons" / "sable.icns").read_bytes()[:4] == b"icns"


def documented() -> list[tuple[str, str]]:
    """The builds that the READMEs of Windows and macOS show."""
    return [
        (system, line.split("build.py", 1)[1])
        for system in ("windows", "macos")
        for line in (PACKAGING / system / "README.md").read_text(encoding="utf-8").splitlines()
        if re.match(rf"(\.venv/bin/)?python packaging/{system}/build\.py", line)
    ]


def test_both_readmes_show_how_to_build() -> None:
    assert {system for system, _ in documented()} == {"windows", "macos"}


@pytest.mark.parametrize(("system", "arguments"), documented())
def test_every_build_that_a_readme_shows_is_one(tmp_path: Path, system: str, arguments: str) -> None:
    command = [sys.executable, str(PACKAGING / system / "build.py"), *shlex.split(arguments)]
    done = subprocess.run([*command, "--dry-run", "--out", str(tmp_path)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_missing_tool_ends_a_build_before_it_begins(tmp_path: Path) -> None:
    steps = script("steps")
    with pytest.raises(steps.Missing, match=r"no-such-tool is not there\. Buy it"):
        steps.check([steps.Step("why", ("no-such-tool",), "Buy it.")])


def test_a_notarised_image_needs_an_identity(tmp_path: Path) -> None:
    command = [sys.executable, str(PACKAGING / "macos" / "build.py"), "--dry-run", "--out", str(tmp_path)]
    done = subprocess.run([*command, "--notary-profile", "p"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "Developer ID" in done.stderr
