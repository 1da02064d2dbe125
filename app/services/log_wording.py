"""The logs of a job in words: columns, rows, pages and the sentence of numbers."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.carriers import Carrier
from app.domain.certificate_sheet import Block, Cell, Form, Sheet
from app.domain.label_names import label_name
from app.domain.reason_codes import ReasonShelf, joined
from app.domain.redaction_log import LogEntry, Statistics
from app.domain.wording import QT_TRANSLATE_NOOP, Translate

LONGEST_CELL = 240
"""Characters of a cell that a page shows; the tables have all of it."""

_PUBLIC = (
    QT_TRANSLATE_NOOP("RedactionLog", "No."),
    QT_TRANSLATE_NOOP("RedactionLog", "Document"),
    QT_TRANSLATE_NOOP("RedactionLog", "Page"),
    QT_TRANSLATE_NOOP("RedactionLog", "Category"),
    QT_TRANSLATE_NOOP("RedactionLog", "Reason code"),
    QT_TRANSLATE_NOOP("RedactionLog", "Reason"),
    QT_TRANSLATE_NOOP("RedactionLog", "Legal basis"),
    QT_TRANSLATE_NOOP("RedactionLog", "Box (points from the bottom left)"),
)
_SEALED = (
    QT_TRANSLATE_NOOP("RedactionLog", "No."),
    QT_TRANSLATE_NOOP("RedactionLog", "Identifier"),
    QT_TRANSLATE_NOOP("RedactionLog", "Value"),
    QT_TRANSLATE_NOOP("RedactionLog", "Document"),
    QT_TRANSLATE_NOOP("RedactionLog", "Page"),
    QT_TRANSLATE_NOOP("RedactionLog", "Category"),
    QT_TRANSLATE_NOOP("RedactionLog", "Reason code"),
    QT_TRANSLATE_NOOP("RedactionLog", "Legal basis"),
)


class LogWords:
    """Words the logs. Its texts have a context of their own; lupdate finds them by their marks."""

    def __init__(self, translate: Translate, shelf: ReasonShelf) -> None:
        self._translate = translate
        self._shelf = shelf

    def _tr(self, text: str) -> str:
        return self._translate("RedactionLog", text)

    def public_columns(self) -> list[str]:
        return [self._tr(column) for column in _PUBLIC]

    def sealed_columns(self) -> list[str]:
        return [self._tr(column) for column in _SEALED]

    def public_row(self, entry: LogEntry) -> list[str]:
        """An entry without its value, in the order of the columns."""
        return [
            str(entry.number),
            entry.document,
            self._page(entry),
            label_name(entry.label, self._translate),
            joined(entry.codes),
            self._reason(entry),
            self._basis(entry),
            "; ".join(" ".join(f"{side:.2f}" for side in _sides(entry, at)) for at in range(len(entry.quadrilaterals))),
        ]

    def sealed_row(self, entry: LogEntry) -> list[str]:
        """An entry with its value, in the order of the columns."""
        return [
            str(entry.number),
            entry.identifier,
            " ".join(entry.value.split()),
            entry.document,
            self._page(entry),
            label_name(entry.label, self._translate),
            joined(entry.codes),
            self._basis(entry),
        ]

    def _page(self, entry: LogEntry) -> str:
        if entry.page_index is None:
            return self._tr(QT_TRANSLATE_NOOP("RedactionLog", "the file itself"))
        page = str(entry.page_index + 1)
        if entry.carrier in (Carrier.PAGE, Carrier.OCR) or entry.quadrilaterals:
            return page
        return self._tr(QT_TRANSLATE_NOOP("RedactionLog", "{page}, hidden")).replace("{page}", page)

    def _reason(self, entry: LogEntry) -> str:
        found = (self._shelf.find(code) for code in entry.codes)
        return "; ".join(dict.fromkeys(code.label for code in found if code is not None))

    def _basis(self, entry: LogEntry) -> str:
        return "; ".join(dict.fromkeys(basis for code in entry.codes if (basis := self._shelf.basis(code))))

    def statistics(self, counted: Statistics) -> str:
        """Pages released in full and in part and withheld in full, then the codes with their pages and places."""
        sentences = [
            self._tr(
                QT_TRANSLATE_NOOP(
                    "RedactionLog",
                    "Pages: {pages}, of which {full} in full, {part} in part and {withheld} withheld in full.",
                )
            )
            .replace("{pages}", str(counted.pages))
            .replace("{full}", str(counted.in_full))
            .replace("{part}", str(counted.in_part))
            .replace("{withheld}", str(counted.withheld))
        ]
        if counted.by_code:
            one = self._tr(QT_TRANSLATE_NOOP("RedactionLog", "{code}: {places} places on {pages} pages"))
            told = "; ".join(
                one.replace("{places}", str(places)).replace("{pages}", str(pages)).replace("{code}", code)
                for code, pages, places in counted.by_code
            )
            removed = self._tr(QT_TRANSLATE_NOOP("RedactionLog", "Removed under {codes}."))
            sentences.append(removed.replace("{codes}", told))
        if counted.without_code:
            without = self._tr(QT_TRANSLATE_NOOP("RedactionLog", "Places without a reason code: {count}."))
            sentences.append(without.replace("{count}", str(counted.without_code)))
        return " ".join(sentences)

    def public_sheet(self, entries: Sequence[LogEntry], counted: Statistics) -> Sheet:
        """The pages of the public log. A name of a job is somebody's own words: it stands on none of them."""
        rows = [self.public_columns(), *(self.public_row(entry) for entry in entries)]
        return Sheet(
            language=self._translate("CertificateSheet", "en"),
            title=self._tr(QT_TRANSLATE_NOOP("RedactionLog", "Redaction log")),
            subtitle=self._tr(
                QT_TRANSLATE_NOOP("RedactionLog", "What was removed and why. It holds no text of any document.")
            ),
            outcome=Cell(self.statistics(counted)),
            blocks=(
                Block(
                    self._tr(QT_TRANSLATE_NOOP("RedactionLog", "Removed places")),
                    Form.TABLE,
                    _cells(rows),
                    (0.06, 0.19, 0.07, 0.12, 0.12, 0.14, 0.16, 0.14),
                ),
            ),
            footer=self._tr(QT_TRANSLATE_NOOP("RedactionLog", "Made by Sable from the decisions of the review.")),
        )

    def sealed_sheet(self, entries: Sequence[LogEntry]) -> Sheet:
        """The pages of the reference list."""
        rows = [self.sealed_columns(), *(self.sealed_row(entry) for entry in entries)]
        return Sheet(
            language=self._translate("CertificateSheet", "en"),
            title=self._tr(QT_TRANSLATE_NOOP("RedactionLog", "Reference list: to be filed under seal")),
            subtitle=self._tr(
                QT_TRANSLATE_NOOP(
                    "RedactionLog",
                    "Each item that was removed and the identifier that stands for it (as in FRCP 5.2(g)). The numbers "
                    "are those of the public log.",
                )
            ),
            outcome=Cell(self._tr(QT_TRANSLATE_NOOP("RedactionLog", "This list holds what was removed."))),
            blocks=(
                Block(
                    self._tr(QT_TRANSLATE_NOOP("RedactionLog", "Items")),
                    Form.TABLE,
                    _cells(rows),
                    (0.06, 0.16, 0.24, 0.17, 0.07, 0.1, 0.1, 0.1),
                ),
            ),
            footer=self._tr(
                QT_TRANSLATE_NOOP("RedactionLog", "The whole list is attached to this file as reference-list.csv.")
            ),
        )


def _sides(entry: LogEntry, at: int) -> tuple[float, float, float, float]:
    box = entry.quadrilaterals[at].envelope
    return box.x0, box.y0, box.x1, box.y1


def _cells(rows: Sequence[Sequence[str]]) -> tuple[tuple[Cell, ...], ...]:
    """Rows as a page shows them: no cell so long that its row would not fit on one."""
    return tuple(tuple(Cell(_shortened(cell)) for cell in row) for row in rows)


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST_CELL else text[: LONGEST_CELL - 1] + "…"
