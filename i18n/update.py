"""Bring the translation files up to date with the texts in the program.

    python i18n/update.py            read the texts, update i18n/*.ts, build resources/i18n/*.qm
    python i18n/update.py --check    change nothing; say what is stale, unfinished or unlike its source (exit code 1)

English needs a file only for its plurals: a text with %n is written in the plural in the program, and the file holds
both forms. To add a language, run `python i18n/update.py --add de`, then translate i18n/sable_de.ts in Qt Linguist.

qt_*.ts are written by hand: what Qt's own catalogues lack, and what is called otherwise in Portugal than in Brazil,
whose Portuguese is the only one that Qt has.
"""

from __future__ import annotations

import argparse
import ast
import re
import shutil
import subprocess  # noqa: TID251  # a tool of the developers, not part of the program
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "i18n"
BUILT = ROOT / "resources" / "i18n"
MARKED = re.compile(r"QT_TRANSLATE_NOOP\(\s*\"")
"""A text that is marked where Qt is not known: what the pages of certificates and logs share with the window."""
FORMS = 2
"""Of every language here Qt asks for two: one and many, in French none or one and many."""
WITH_NONE = ("sable_fr",)
ENDS = "….:?!"
_TOOLS = Path(PySide6.__file__).parent


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--add", metavar="LANGUAGE")
    options = parser.parse_args()
    if options.check:
        problems = check()
        sys.stderr.write("".join(f"{problem}\n" for problem in problems))
        return 1 if problems else 0
    names = {path.stem for path in SOURCES.glob("sable_*.ts")} | {"sable_en"}
    if options.add:
        names.add(f"sable_{options.add}")
    for name in sorted(names):
        update(SOURCES / f"{name}.ts")
        build(SOURCES / f"{name}.ts", BUILT / f"{name}.qm")
    for ours in SOURCES.glob("qt_*.ts"):
        build(ours, BUILT / f"{ours.stem}.qm")
    return 0


def check() -> list[str]:
    """What is wrong: a stale .ts or .qm, a text without its translation, or one that lost what its source has."""
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        for source in sorted(SOURCES.glob("*.ts")):
            fresh = Path(folder, source.name)
            shutil.copyfile(source, fresh)
            if source.stem.startswith("sable_"):
                update(fresh)
            if fresh.read_bytes() != source.read_bytes():
                problems.append(f"{source.name} is stale: run python i18n/update.py")
            problems += [f"{source.name}: no translation for: {text}" for text in unfinished(fresh)]
            problems += [f"{source.name}: {problem}" for problem in unlike(fresh)]
            qm = Path(folder, source.stem + ".qm")
            build(source, qm)
            built = BUILT / qm.name
            if not built.exists() or built.read_bytes() != qm.read_bytes():
                problems.append(f"{built.name} is stale: run python i18n/update.py")
    return problems


def update(ts: Path) -> None:
    """Read the texts of the window into a .ts file, keeping its translations."""
    language = ts.stem.split("_", 1)[1]
    spoken_in = {"pt": "pt_PT"}.get(language, language)  # without its country, Portuguese counts as in Brazil
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", spoken_in]
    if language == "en":
        options.append("-pluralonly")
    with tempfile.TemporaryDirectory() as folder:
        texts = []
        for number, path in enumerate(spoken()):
            copy = Path(folder, f"{number:04}_{path.name}")
            copy.write_text(plurals_marked(path.read_text("utf-8")), "utf-8")
            texts.append(str(copy))
        _run("lupdate", *texts, *options, "-ts", str(ts))


def spoken() -> list[Path]:
    """The files with texts that people read in the window, or on pages that it writes."""
    window = sorted((ROOT / "app" / "ui").rglob("*.py"))
    marked = [path for path in sorted((ROOT / "app").rglob("*.py")) if MARKED.search(path.read_text("utf-8"))]
    return [*window, *(path for path in marked if path not in window)]


def plurals_marked(source: str) -> str:
    """`source` with the number of every `translate(context, text, "", number)` written as 1.

    lupdate sees a plural in `self.tr("%n", "", count)` but in `translate` only where the number is a literal (6.11).
    """
    lines = source.encode("utf-8").splitlines(keepends=True)
    numbers = [
        call.args[3]
        for call in ast.walk(ast.parse(source))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "translate"
        and len(call.args) == 4
    ]
    for number in sorted(numbers, key=lambda n: (n.lineno, n.col_offset), reverse=True):
        first, last = number.lineno - 1, (number.end_lineno or number.lineno) - 1
        lines[first : last + 1] = [lines[first][: number.col_offset] + b"1" + lines[last][number.end_col_offset :]]
    return b"".join(lines).decode("utf-8")


def build(ts: Path, qm: Path) -> None:
    """Compile a .ts file. Texts without a translation are left out, so that the program's own words are shown."""
    qm.parent.mkdir(parents=True, exist_ok=True)
    _run("lrelease", "-silent", str(ts), "-qm", str(qm))


def unfinished(ts: Path) -> list[str]:
    """Source texts that have no finished translation."""
    found = []
    for message in ET.parse(ts).getroot().iter("message"):
        translation = message.find("translation")
        forms = [] if translation is None else translation.findall("numerusform") or [translation]
        if translation is None or translation.get("type") or not all((form.text or "").strip() for form in forms):
            found.append(message.findtext("source", ""))
    return found


def unlike(ts: Path) -> list[str]:
    """Translations that lack something of their source, or have more of it: what is put into them, lines, tags, the
    letter that is underlined, how they begin and end, the forms of their plural."""
    found = []
    for message in ET.parse(ts).getroot().iter("message"):
        source = message.findtext("source", "")
        translation = message.find("translation")
        if translation is None or translation.get("type"):
            continue
        forms = translation.findall("numerusform")
        if forms and len(forms) != FORMS:
            found.append(f"{len(forms)} forms instead of {FORMS} of: {source}")
        for number, form in enumerate(forms or [translation]):
            text = form.text or ""
            # One of something needs no number, but in French, where that form stands for none, too.
            said = source.replace("%n", "") if forms and not number and ts.stem not in WITH_NONE else source
            said = source if "%n" in text else said
            found += [f"{why}: {text!r} for {source!r}" for why in differences(said, text)]
    return found


def differences(source: str, text: str) -> list[str]:
    """What a translation has otherwise than its source, that it must have alike."""
    of = {
        "placeholders": lambda t: sorted(re.findall(r"\{\w*\}|%n|%L?\d", t)),
        "lines": lambda t: t.count("\n"),
        "tags": lambda t: sorted(re.findall(r"</?\w+[^<>]*>|&\w+;", t)),
        "underlined letters": lambda t: len(re.findall(r"&(?!\w+;)", t.replace("&&", ""))),
        "spaces at the ends": lambda t: (t[:1].isspace(), t[-1:].isspace()),
    }
    found = [name for name, seen in of.items() if seen(source) != seen(text)]
    end = source.strip()[-1:]
    if end in ENDS and len(source.split()) > 1 and not text.rstrip('»”’"').endswith(end):
        found.append(f"the end ({end})")
    return found


def _run(tool: str, *arguments: str) -> None:
    program = _TOOLS / (tool + (".exe" if sys.platform == "win32" else ""))
    result = subprocess.run([str(program), *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if result.returncode:
        raise SystemExit(f"{tool} failed: {result.stderr}")


if __name__ == "__main__":
    sys.exit(main())
