"""What can be said of an Inno Setup script without Windows: `python packaging/windows/inno.py [SCRIPT]`.

Inno Setup's compiler runs on Windows alone. This reads a script after its preprocessor's names are filled in and names
what the compiler, or a person, would find: unknown sections and directives, parameters that an entry lacks or that do
not exist, constants, tasks, languages and messages that are not there, and files that a frozen folder does not have.
"""

from __future__ import annotations

import fnmatch
import re
import sys
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import product

SCRIPT = Path(__file__).with_name("sable.iss")
LAYOUT = ("sable.exe", "sable-cli.exe", "sable-child.exe", "_internal/resources/samples/a.pdf")
"""Files that stand for the frozen folder where there is none yet: packaging/frozen/sable.spec makes these."""

REQUIRED = (
    "AppId", "AppName", "AppVersion", "AppPublisher", "DefaultDirName", "PrivilegesRequired",
    "PrivilegesRequiredOverridesAllowed", "ArchitecturesAllowed", "ArchitecturesInstallIn64BitMode", "MinVersion",
    "OutputBaseFilename", "OutputDir", "WizardStyle", "CloseApplications", "UninstallDisplayIcon", "LicenseFile",
    "VersionInfoVersion", "SetupIconFile",
)  # fmt: skip
DIRECTIVES = frozenset(REQUIRED) | {
    "AppVerName", "VersionInfoProductName", "VersionInfoDescription", "VersionInfoCompany", "UsePreviousAppDir",
    "DisableProgramGroupPage", "DisableDirPage", "AllowNoIcons", "UninstallDisplayName", "ShowLanguageDialog",
    "Compression", "SolidCompression", "CloseApplicationsFilter", "RestartApplications", "ChangesAssociations",
    "SetupLogging", "TimeStampsInUTC", "TouchDate", "TouchTime", "SignTool", "SignedUninstaller",
}  # fmt: skip
"""Of [Setup], as far as the script uses them: a new one is looked up in Inno's help and added here."""

PARAMETERS: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "Languages": (frozenset({"Name", "MessagesFile"}), frozenset({"LicenseFile", "InfoBeforeFile"})),
    "Tasks": (frozenset({"Name", "Description"}), frozenset({"GroupDescription", "Flags"})),
    "InstallDelete": (frozenset({"Type", "Name"}), frozenset()),
    "Files": (frozenset({"Source", "DestDir"}), frozenset({"Flags", "Tasks", "Excludes", "DestName"})),
    "Icons": (frozenset({"Name", "Filename"}), frozenset({"Tasks", "Parameters", "WorkingDir", "IconFilename"})),
    "Registry": (
        frozenset({"Root", "Subkey"}), frozenset({"ValueType", "ValueName", "ValueData", "Flags", "Tasks"}),
    ),
    "Run": (frozenset({"Filename"}), frozenset({"Parameters", "Description", "Flags", "Tasks"})),
}  # fmt: skip
"""Of each section's entries: what one must have, and what it may."""

FLAGS: Mapping[str, frozenset[str]] = {
    "Tasks": frozenset({"unchecked", "exclusive", "checkedonce", "restart"}),
    "Files": frozenset({"ignoreversion", "recursesubdirs", "createallsubdirs", "sign", "signonce"}),
    "Registry": frozenset({"uninsdeletekey", "uninsdeletevalue", "uninsdeletekeyifempty"}),
    "Run": frozenset({"nowait", "postinstall", "skipifsilent"}),
}
FREE_SECTIONS = frozenset({"Setup", "CustomMessages", "Code"})
CONSTANTS = frozenset(
    {"app", "autopf", "autoprograms", "autodesktop", "localappdata", "userappdata", "tmp", "cm", "group", "srcexe"}
)
"""Constants that need no administrator; {win}, {sys}, {commonpf} and the like are missing for that reason."""
STANDARD_MESSAGES = frozenset({"CreateDesktopIcon", "AdditionalIcons", "LaunchProgram"})
"""Of [CustomMessages] in the .isl file of every language that comes with Inno Setup."""
STANDARD_LANGUAGES = frozenset(
    {"Default", "German", "French", "Spanish", "Italian", "Portuguese", "BrazilianPortuguese", "Dutch"}
)


@dataclass
class Script:
    """A script after the preprocessor: the lines of each section, with their numbers, and what was wrong on the way."""

    sections: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def entries(self, section: str) -> Iterator[tuple[int, dict[str, str]]]:
        for number, line in self.sections.get(section, []):
            found = {}
            for match in re.finditer(r'(\w+): ("(?:[^"]|"")*"|[^";]+)(?:; |;?$)', line):
                value = match[2].strip()
                found[match[1]] = value[1:-1].replace('""', '"') if value.startswith('"') else value
            rebuilt = "; ".join(m[0].removesuffix("; ") for m in re.finditer(r'\w+: (?:"(?:[^"]|"")*"|[^";]+)', line))
            if rebuilt != line.rstrip(";"):
                self.faults.append(f"{number}: this is no list of parameters")
            yield number, found

    def messages(self) -> dict[tuple[str, str], str]:
        """[CustomMessages] by language and name."""
        found = {}
        for number, line in self.sections.get("CustomMessages", []):
            match = re.fullmatch(r"(\w+)\.(\w+)=(.+)", line)
            if match is None:
                self.faults.append(f"{number}: no message of a language")
            else:
                found[match[1], match[2]] = match[3]
        return found


def preprocessed(text: str, given: Mapping[str, str]) -> Script:
    """Read a script as Inno's preprocessor does, with the names that the command line gives. It knows what the script
    uses: `#define`, `#ifdef`, `#ifndef`, `#endif`, `#error` and names in `{#…}`."""
    script = Script()
    names = dict(given)
    section = ""
    shown = [True]
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.strip()
        if line.startswith("#"):
            word, _, rest = line[1:].partition(" ")
            if word in ("ifdef", "ifndef"):
                shown.append(shown[-1] and (rest in names) is (word == "ifdef"))
            elif word == "endif":
                shown.pop()
            elif word == "error":
                if shown[-1]:
                    script.faults.append(f"{number}: {rest}")
            elif word == "define":
                name, _, value = rest.partition(" ")
                if shown[-1]:
                    parts = [part.strip() for part in value.split("+")]
                    names[name] = "".join(part[1:-1] if part.startswith('"') else names.get(part, "") for part in parts)
            else:
                script.faults.append(f"{number}: the preprocessor has no #{word}, or this reader does not know it")
            continue
        if not shown[-1] or not line:
            continue
        if (re.fullmatch(r"\[\w+\]", line) and section != "Code") or line in (f"[{s}]" for s in PARAMETERS):
            section = line[1:-1]
            script.sections.setdefault(section, [])
            continue
        if line.startswith(";") and section != "Code":
            continue
        for name in re.findall(r"\{#(\w+)\}", line):
            if name not in names:
                script.faults.append(f"{number}: {{#{name}}} is not defined")
        filled = re.sub(r"\{#(\w+)\}", lambda m: names.get(m[1], ""), line)
        script.sections.setdefault(section, []).append((number, filled))
    if len(shown) != 1:
        script.faults.append("an #ifdef is not closed")
    return script


def faults(text: str, given: Mapping[str, str], layout: Collection[str]) -> list[str]:
    """Everything that is wrong with a script, as `line: what`. `layout` are the files of the frozen folder."""
    script = preprocessed(text, given)
    for section in script.sections:
        if section not in PARAMETERS and section not in FREE_SECTIONS:
            script.faults.append(f"[{section}] is not known")
    _check_setup(script)
    languages = _check_entries(script, given, layout)
    _check_messages(script, languages)
    _check_code(script)
    return script.faults


def _check_setup(script: Script) -> None:
    found: dict[str, str] = {}
    for number, line in script.sections.get("Setup", []):
        name, equals, value = line.partition("=")
        if not equals or name not in DIRECTIVES:
            script.faults.append(f"{number}: [Setup] has no directive {name}")
        if name in found:
            script.faults.append(f"{number}: {name} stands there twice")
        found[name] = value
        _check_constants(script, number, value.removeprefix("{{"))
    script.faults += [f"[Setup] lacks {name}" for name in REQUIRED if name not in found]
    if found.get("PrivilegesRequired") != "lowest" or found.get("PrivilegesRequiredOverridesAllowed"):
        script.faults.append("[Setup] asks for an administrator")
    if not re.fullmatch(r"\{\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}", found.get("AppId", "")):
        script.faults.append("AppId is no GUID with its first brace doubled")


def _check_constants(script: Script, number: int, value: str) -> None:
    for constant in re.findall(r"\{(\w+)[^}]*\}", value):
        if constant not in CONSTANTS:
            script.faults.append(f"{number}: {{{constant}}} is not known, or needs an administrator")


def _check_entries(script: Script, given: Mapping[str, str], layout: Collection[str]) -> set[str]:
    tasks = {entry.get("Name", "") for _, entry in script.entries("Tasks")}
    languages: set[str] = set()
    for section, (required, allowed) in PARAMETERS.items():
        for number, entry in script.entries(section):
            lacking, odd = required - set(entry), set(entry) - required - allowed
            if lacking or odd:
                script.faults.append(f"{number}: [{section}] lacks {sorted(lacking)}, does not know {sorted(odd)}")
            for flag in entry.get("Flags", "").split():
                if flag not in FLAGS.get(section, ()):
                    script.faults.append(f"{number}: [{section}] has no flag {flag}")
            for task in entry.get("Tasks", "").split():
                if task not in tasks:
                    script.faults.append(f"{number}: there is no task {task}")
            for name, value in entry.items():
                if name != "MessagesFile":
                    _check_constants(script, number, value)
            if section == "Files":
                _check_source(script, number, entry.get("Source", ""), given.get("Frozen", ""), layout)
            if section == "Registry" and entry.get("Root") not in ("HKA", "HKCU"):
                script.faults.append(f"{number}: only the person's own part of the registry can be written")
            if section == "Languages":
                languages.add(entry.get("Name", ""))
                stem = entry.get("MessagesFile", "").rpartition("\\")[2].rpartition(":")[2].removesuffix(".isl")
                if stem not in STANDARD_LANGUAGES:
                    script.faults.append(f"{number}: Inno Setup brings no {stem}.isl")
    return languages


def _check_source(script: Script, number: int, source: str, frozen: str, layout: Collection[str]) -> None:
    if not source.startswith(f"{frozen}\\"):
        script.faults.append(f"{number}: {source} is not of the frozen folder")
        return
    wanted = source.removeprefix(f"{frozen}\\").replace("\\", "/")
    if not any(fnmatch.fnmatch(name, wanted) for name in layout):
        script.faults.append(f"{number}: the frozen folder has no {wanted}")


def _check_messages(script: Script, languages: set[str]) -> None:
    messages = script.messages()
    names = {name for _, name in messages}
    for language in sorted(languages):
        script.faults += [f"{language} lacks the message {n}" for n in sorted(names) if (language, n) not in messages]
    strange = {language for language, _ in messages} - languages
    script.faults += [f"messages of {language}, which is no language of the installer" for language in sorted(strange)]
    for name in sorted(names):
        marks = {tuple(sorted(re.findall(r"%\d", text))) for (_, n), text in messages.items() if n == name}
        if len(marks) > 1:
            script.faults.append(f"{name} has other places to fill in from one language to another")
    lines = [pair for section, lines in script.sections.items() if section != "CustomMessages" for pair in lines]
    for number, line in lines:
        asked = re.findall(r"\{cm:(\w+)", line) + re.findall(r"CustomMessage\('(\w+)'\)", line)
        script.faults += [
            f"{number}: there is no message {n}" for n in asked if n not in names and n not in STANDARD_MESSAGES
        ]


def _check_code(script: Script) -> None:
    """Blocks of Pascal that are opened and closed, texts that end, and events that Inno calls by these names."""
    code = "\n".join(line for _, line in script.sections.get("Code", []))
    if code.count("'") % 2:
        script.faults.append("[Code] has a text that does not end")
    plain = re.sub(r"'[^'\n]*'|\{[^}]*\}", "", code)
    words = re.findall(r"\b\w+\b", plain.lower())
    if words.count("begin") != words.count("end"):
        script.faults.append("[Code] has a begin without an end")
    if plain.count("(") != plain.count(")"):
        script.faults.append("[Code] has a bracket that is not closed")


def definitions(frozen: str, icon: str, licence: str, out: str) -> dict[str, str]:
    """What the script is given on the command line of the compiler."""
    return {
        "AppName": product.NAME, "AppVersion": product.version(), "Publisher": product.PUBLISHER,
        "InstallationId": product.INSTALLATION_ID, "OldestWindows": product.OLDEST_WINDOWS,
        "DataFolder": product.DATA_FOLDER, "Frozen": frozen, "Icon": icon, "Licence": licence, "Out": out,
    }  # fmt: skip


def layout_of(folder: Path) -> tuple[str, ...]:
    """The files of a frozen folder, or what stands for them where it is not there or of another system."""
    files = tuple(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()) if folder.is_dir() else ()
    return files if "sable.exe" in files else LAYOUT


def main() -> int:
    script = Path(sys.argv[1]) if len(sys.argv) > 1 else SCRIPT
    found = faults(script.read_text(encoding="utf-8-sig"), definitions("F", "I", "L", "O"), LAYOUT)
    for fault in found:
        print(f"{script.name}:{fault}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
