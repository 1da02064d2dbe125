"""Every text of the window can be translated, and is: seven languages, complete, with a glossary each."""

from __future__ import annotations

import ast
import re
import runpy
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.ui.common import languages

ROOT = Path(__file__).resolve().parents[2]
UI = sorted((ROOT / "app" / "ui").rglob("*.py"))
LANGUAGES = ("de", "en", "es", "fr", "it", "nl", "pt")
TRANSLATED = [code for code in LANGUAGES if code != "en"]

SHOWN = frozenset(
    "setText setToolTip setWindowTitle setAccessibleName setAccessibleDescription setPlaceholderText setStatusTip "
    "setSuffix setPrefix setTitle setLabelText setInformativeText setDetailedText setSpecialValueText setIconText "
    "setHeaderLabels setTabText addItem addTab addMenu addAction addRow addButton showMessage drawText QLabel "
    "QPushButton QToolButton QCheckBox QRadioButton QGroupBox QAction QListWidgetItem TickBox SearchField".split()
)
"""Whatever takes a text that somebody reads."""

TERMS = (
    "redact", "hit", "box", "matter", "queue", "job", "review", "reviewer", "accept", "decline", "approve",
    "second review", "release", "certificate", "certified release", "vector release", "verification", "check",
    "reason code", "legal basis", "legal profile", "purge", "retention", "hold", "always list", "public log",
    "sealed reference list", "category", "label", "needs attention", "send back", "hidden in the file", "unread region",
)  # fmt: skip
"""Words that a glossary settles: each stands in the first column of a row of its own or with a near one."""
_SAME = {"verification": "verif", "hold": "hold", "send back": "send back"}


def calls(tree: ast.AST, owner: str = "") -> Iterator[tuple[ast.Call, str]]:
    """Every call, with the class it stands in."""
    for child in ast.iter_child_nodes(tree):
        if isinstance(child, ast.Call):
            yield child, owner
        yield from calls(child, child.name if isinstance(child, ast.ClassDef) else owner)


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def spoken() -> Iterator[tuple[Path, ast.Module]]:
    update = runpy.run_path(str(ROOT / "i18n" / "update.py"))
    for path in update["spoken"]():
        yield path, ast.parse(path.read_text("utf-8"))


def mistakes(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Texts that are made before they are translated: no translation of them is ever found."""
    for call, owner in calls(tree):
        name, texts = name_of(call), call.args
        if name == "tr" and owner != "CertificateSheet":
            if ast.unparse(call.func) != "self.tr" or not owner:
                yield call.lineno, f"{ast.unparse(call.func)}: its context is another one than lupdate takes"
            if not (texts and is_text(texts[0])):
                yield call.lineno, ast.unparse(call)
        elif ast.unparse(call.func) in ("self.tr", "self._tr", "translated") and texts and is_made(texts[-1]):
            yield call.lineno, ast.unparse(call)
        elif name == "translate" and ast.unparse(call.func) in ("QCoreApplication.translate", "translate"):
            if len(texts) < 2 or is_made(texts[0]) or is_made(texts[1]):
                yield call.lineno, ast.unparse(call)
        elif name == "QT_TRANSLATE_NOOP" and not (len(texts) == 2 and all(map(is_text, texts))):
            yield call.lineno, ast.unparse(call)


def is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def is_made(node: ast.expr) -> bool:
    """True for what is neither written there nor looked up in a table of marked texts."""
    if isinstance(node, ast.Call):
        return name_of(node) != "QT_TRANSLATE_NOOP"
    return not (is_text(node) or isinstance(node, (ast.Name, ast.Attribute, ast.Subscript)))


def test_no_text_is_made_before_it_is_translated() -> None:
    found = [f"{path.name}:{line}: {what}" for path, tree in spoken() for line, what in mistakes(tree)]
    assert not found


@pytest.mark.parametrize(
    "wrong",
    [
        "self.tr(f'{n} hits')",
        "self.tr('hits: ' + n)",
        "self.tr('{n} hits'.format(n=n))",
        "self.tr('%s hits' % n)",
        "self.tr('one' if n else 'many')",
        "self.tr(text)",
        "self.view.tr('hits')",
        "QCoreApplication.translate('Review', f'{n} hits')",
        "QCoreApplication.translate('Review', 'a' + b)",
        "translate('Review', '{n}'.format(n=n))",
        "QT_TRANSLATE_NOOP('Review', text)",
        "QT_TRANSLATE_NOOP('Review', 'a' 'b' + c)",
    ],
)
def test_what_is_made_is_noticed(wrong: str) -> None:
    assert list(mistakes(ast.parse(f"class A:\n    def b(self):\n        return {wrong}")))


def shown_raw(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Words that are shown as they are written, in no language but English."""
    for call, _ in calls(tree):
        if name_of(call) in SHOWN:
            for argument in call.args:
                yield from ((call.lineno, text) for text in raw(argument))


def raw(node: ast.expr) -> Iterator[str]:
    if isinstance(node, (ast.Call, ast.Subscript)):
        return
    if is_text(node) and re.search(r"[A-Za-z]{2}", node.value):
        yield node.value
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.expr):
            yield from raw(child)


def test_no_words_are_shown_that_are_not_translated() -> None:
    trees = [(path, ast.parse(path.read_text("utf-8"))) for path in UI]
    assert not [f"{path.name}:{line}: {text}" for path, tree in trees for line, text in shown_raw(tree)]
    assert list(shown_raw(ast.parse("label.setText('Some words')")))


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_text_of_the_program_is_in_the_file_of_the_language(code: str) -> None:
    """With the context it is looked up by: lupdate passes over what stands inside an f-string, and takes `a.tr` for a
    context of its own."""
    root = ET.parse(ROOT / "i18n" / f"sable_{code}.ts").getroot()
    have = {(c.findtext("name"), m.findtext("source")) for c in root.iter("context") for m in c.iter("message")}
    missing = []
    for path, tree in spoken():
        for call, owner in calls(tree):
            name, texts = name_of(call), call.args
            if name == "tr" and texts and is_text(texts[0]):
                wanted = owner, texts[0].value
            elif name in ("translate", "QT_TRANSLATE_NOOP") and len(texts) > 1 and all(map(is_text, texts[:2])):
                wanted = texts[0].value, texts[1].value
            else:
                continue
            missing += [] if wanted in have else [f"{path.name}: {wanted}"]
    assert not missing


def test_translations_are_fresh_and_complete() -> None:
    update = runpy.run_path(str(ROOT / "i18n" / "update.py"))
    assert update["check"]() == []


@pytest.mark.parametrize(
    ("source", "wrong", "why"),
    [
        ("{count} of %n", "{count} von %1", "placeholders"),
        ("One.\nTwo.", "Eins. Zwei.", "lines"),
        ("<b>No</b>", "<i>Nein</i>", "tags"),
        ("&File", "Datei", "underlined letters"),
        ("Save && go", "Sichern & gehen", "underlined letters"),
        (" %", "%", "spaces at the ends"),
        ("Add files…", "Dateien", "the end (…)"),
        ("It is over.", "Es ist vorbei", "the end (.)"),
    ],
)
def test_a_translation_that_lost_something_is_noticed(source: str, wrong: str, why: str) -> None:
    update = runpy.run_path(str(ROOT / "i18n" / "update.py"))
    assert why in update["differences"](source, wrong)
    assert update["differences"](source, source) == []


def test_all_seven_languages_are_there() -> None:
    assert tuple(sorted(languages.NAMES)) == LANGUAGES
    assert tuple(languages.available()) == LANGUAGES
    assert {path.stem.removeprefix("sable_") for path in (ROOT / "i18n").glob("sable_*.ts")} == set(LANGUAGES)


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_glossary_settles_the_words_of_the_field(code: str) -> None:
    lines = (ROOT / "i18n" / "glossary" / f"{code}.md").read_text("utf-8").splitlines()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")][2:]
    assert all(len(row) == 3 and row[0] and row[1] for row in rows)
    terms = [row[0].casefold() for row in rows]
    assert len(set(terms)) == len(terms)
    assert not [term for term in TERMS if not any(_SAME.get(term, term) in each for each in terms)]
