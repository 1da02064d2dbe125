"""A certificate in the words of one page, for people. Everything is taken from its JSON; nothing else is known here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from app.domain.certificate_form import Certificate, Certified, Checked, CheckMade, Failed, NotChecked, Vector
from app.domain.certificate_sheet import Block, Cell, Form, Sheet, Tone
from app.domain.label_names import label_name
from app.domain.reports import Check, Fallback, Limit, Verdict, WhyNotRun, may_be_missing
from app.domain.wording import QT_TRANSLATE_NOOP, Translate

MOST_ROWS = 9
"""Rows of a table of counts; the rest is summed up."""
MOST_RANGES = 12
"""Ranges of pages that a sentence names."""
LONGEST_NAME = 120

CHECK_NAMES: dict[Check, str] = {
    Check.SCHEMA: QT_TRANSLATE_NOOP("Check", "Only permitted parts in the file"),
    Check.MUPDF_TEXT: QT_TRANSLATE_NOOP("Check", "No removed text (reader 1)"),
    Check.PDFIUM_TEXT: QT_TRANSLATE_NOOP("Check", "No removed text (reader 2)"),
    Check.OBJECT_SWEEP: QT_TRANSLATE_NOOP("Check", "No removed text in raw data"),
    Check.BOXES_FLAT_MUPDF: QT_TRANSLATE_NOOP("Check", "Boxes are solid (reader 1)"),
    Check.BOXES_FLAT_PDFIUM: QT_TRANSLATE_NOOP("Check", "Boxes are solid (reader 2)"),
    Check.TEXT_UNDER_BOXES: QT_TRANSLATE_NOOP("Check", "No text under boxes"),
    Check.PAGES_COMPLETE: QT_TRANSLATE_NOOP("Check", "All pages present"),
    Check.INK_UNDER_BOXES: QT_TRANSLATE_NOOP("Check", "Nothing drawn under boxes"),
    Check.OUTSIDE_UNCHANGED: QT_TRANSLATE_NOOP("Check", "Rest of the pages unchanged"),
    Check.RIM_READ: QT_TRANSLATE_NOOP("Check", "No letters left at the boxes"),
}

CHECK_SENTENCES: dict[Check, str] = {
    Check.SCHEMA: QT_TRANSLATE_NOOP(
        "CertificateSheet", "The file holds nothing but what Sable itself wrote into it; every byte is accounted for."
    ),
    Check.MUPDF_TEXT: QT_TRANSLATE_NOOP(
        "CertificateSheet", "A PDF reader (MuPDF) finds none of the removed text, but where it was left on purpose."
    ),
    Check.PDFIUM_TEXT: QT_TRANSLATE_NOOP("CertificateSheet", "A second PDF reader (PDFium) finds none of it either."),
    Check.OBJECT_SWEEP: QT_TRANSLATE_NOOP(
        "CertificateSheet", "None of it is anywhere in the unpacked data of the file, plain or encoded."
    ),
    Check.BOXES_FLAT_MUPDF: QT_TRANSLATE_NOOP(
        "CertificateSheet", "Every box shows its own drawing and nothing else, as MuPDF draws it."
    ),
    Check.BOXES_FLAT_PDFIUM: QT_TRANSLATE_NOOP(
        "CertificateSheet", "Every box shows its own drawing and nothing else, as PDFium draws it."
    ),
    Check.TEXT_UNDER_BOXES: QT_TRANSLATE_NOOP(
        "CertificateSheet", "Neither reader finds a character of any kind under a box."
    ),
    Check.PAGES_COMPLETE: QT_TRANSLATE_NOOP(
        "CertificateSheet", "The file has as many pages as the original, in the same sizes."
    ),
    Check.INK_UNDER_BOXES: QT_TRANSLATE_NOOP(
        "CertificateSheet", "With its boxes taken off, no page that is drawn anew shows anything in their place."
    ),
    Check.OUTSIDE_UNCHANGED: QT_TRANSLATE_NOOP(
        "CertificateSheet", "Outside the boxes every page looks as it does in the original."
    ),
    Check.RIM_READ: QT_TRANSLATE_NOOP(
        "CertificateSheet", "Read from the picture, no letters of a removed text stand at the edge of its box."
    ),
}

LIMIT_SENTENCES: dict[Limit, str] = {
    Limit.WIDTHS: QT_TRANSLATE_NOOP(
        "CertificateSheet", "The width of a box can be measured, and names of another width ruled out."
    ),
    Limit.PARTLY_COVERED: QT_TRANSLATE_NOOP(
        "CertificateSheet", "Of a drawing that another drawing covers in part, the covered part is still in the file."
    ),
    Limit.FAINT: QT_TRANSLATE_NOOP(
        "CertificateSheet", "Ink that hardly differs from its background is kept where it can be seen at all."
    ),
    Limit.SAMPLES: QT_TRANSLATE_NOOP(
        "CertificateSheet", "Marks in visible pictures that are too faint to be seen are kept with the pictures."
    ),
    Limit.PRINT_COLOURS: QT_TRANSLATE_NOOP(
        "CertificateSheet", "Colours for print are kept only as a screen shows them."
    ),
    Limit.STRUCTURE: QT_TRANSLATE_NOOP(
        "CertificateSheet", "Links, bookmarks, tags and fields to fill in are not carried over from the original."
    ),
}

FALLBACK_REASONS: dict[Fallback, str] = {
    Fallback.XFA: QT_TRANSLATE_NOOP("CertificateSheet", "an XFA form, which says more than its pages show"),
    Fallback.PORTFOLIO: QT_TRANSLATE_NOOP("CertificateSheet", "a portfolio of files"),
    Fallback.MANY_FAILED: QT_TRANSLATE_NOOP("CertificateSheet", "too many pages of the file failed a check"),
    Fallback.NOT_DRAWN: QT_TRANSLATE_NOOP("CertificateSheet", "it paints in a way that is not drawn anew"),
    Fallback.TOO_MUCH: QT_TRANSLATE_NOOP("CertificateSheet", "it holds more drawing than is looked at"),
    Fallback.BROKEN: QT_TRANSLATE_NOOP("CertificateSheet", "its content cannot be read to the end"),
    Fallback.INK_LEFT: QT_TRANSLATE_NOOP("CertificateSheet", "something was left under a box"),
    Fallback.TEXT_LEFT: QT_TRANSLATE_NOOP("CertificateSheet", "text was left under a box"),
    Fallback.CHANGED_OUTSIDE: QT_TRANSLATE_NOOP("CertificateSheet", "it would have looked different outside the boxes"),
    Fallback.ENGINES_DISAGREE: QT_TRANSLATE_NOOP("CertificateSheet", "two readers showed it differently"),
    Fallback.PROOF: QT_TRANSLATE_NOOP("CertificateSheet", "a check of the finished file failed"),
}


def page_ranges(pages: Iterable[int], most: int = MOST_RANGES) -> str:
    """Zero-based pages as people see them: "1–3, 6". After `most` ranges: "…"."""
    ordered = sorted(set(pages))
    starts = [p for i, p in enumerate(ordered) if i == 0 or ordered[i - 1] != p - 1]
    ends = [p for i, p in enumerate(ordered) if i + 1 == len(ordered) or ordered[i + 1] != p + 1]
    told = [str(a + 1) if a == b else f"{a + 1}–{b + 1}" for a, b in zip(starts, ends, strict=True)]
    return ", ".join([*told[:most], *(["…"] if len(told) > most else [])])


def sheet(certificate: Certificate, translate: Translate) -> Sheet:
    """The page of a certificate."""
    return CertificateSheet(certificate, translate).sheet()


class CertificateSheet:
    """Makes the page. Its name is the context of its texts: lupdate takes that of the class around `self.tr`."""

    def __init__(self, certificate: Certificate, translate: Translate) -> None:
        self._value = certificate
        self._translate = translate

    def tr(self, text: str) -> str:
        """A text of the page in the program's language."""
        return self._translate("CertificateSheet", text)

    def sheet(self) -> Sheet:
        """The page."""
        # The tag (BCP 47) of the language that these texts are in, for readers that speak: "de" in a German translation
        language = self.tr("en")
        titles = {
            "none": QT_TRANSLATE_NOOP("CertificateSheet", "Record of a release that was refused"),
            "verification": QT_TRANSLATE_NOOP("CertificateSheet", "Record of a check"),
        }
        title = titles.get(self._value.kind, QT_TRANSLATE_NOOP("CertificateSheet", "Redaction certificate"))
        return Sheet(
            language=language,
            title=self.tr(title),
            subtitle=self._subtitle(),
            outcome=self._outcome(),
            blocks=tuple(self._blocks()),
            footer=self._footer(),
            identity=self._value.integrity.sha256,
        )

    def _subtitle(self) -> str:
        texts = {
            "certified": QT_TRANSLATE_NOOP(
                "CertificateSheet",
                "Certified release: every page was rebuilt from pixels with the boxes burnt in. Nothing else of the "
                "original is in the file.",
            ),
            "vector": QT_TRANSLATE_NOOP(
                "CertificateSheet",
                "Vector release: text and drawings outside the boxes were drawn anew; pages that failed a check were "
                "rebuilt from pixels.",
            ),
            "none": QT_TRANSLATE_NOOP(
                "CertificateSheet", "A check did not pass, so no file was released. The original was not changed."
            ),
            "verification": QT_TRANSLATE_NOOP(
                "CertificateSheet", "The file was only read. Nothing was removed from it, and no file was written."
            ),
        }
        return self.tr(texts[self._value.kind])

    def _outcome(self) -> Cell:
        passed = self._value.verification.passed
        some = any(may_be_missing(made.check, made.why) for made in self._value.verification.checks)
        texts = {
            ("released", True): QT_TRANSLATE_NOOP("CertificateSheet", "Released: every check that ran passed")
            if some
            else QT_TRANSLATE_NOOP("CertificateSheet", "Released: every check passed"),
            ("released", False): QT_TRANSLATE_NOOP(
                "CertificateSheet", "A check did not pass: do not rely on this file"
            ),
            ("none", False): QT_TRANSLATE_NOOP("CertificateSheet", "Not released: a check did not pass"),
            ("verification", True): QT_TRANSLATE_NOOP("CertificateSheet", "Nothing was found by the checks that ran"),
            ("verification", False): QT_TRANSLATE_NOOP("CertificateSheet", "Not clean: a check did not pass"),
        }
        kind = self._value.kind if isinstance(self._value, Failed | Checked) else "released"
        text = texts.get((kind, passed), texts["none", False])
        return Cell(self.tr(text), Tone.GOOD if passed else Tone.BAD)

    def _blocks(self) -> Iterator[Block]:
        value = self._value
        yield self._original()
        yield self._released() if isinstance(value, Certified | Vector) else self._made()
        if isinstance(value, Certified | Vector):
            yield self._made()
            yield self._decided()
        if value.decisions.accepted and not isinstance(value, Checked):
            yield self._by_category()
            if self._value.decisions.accepted_by_reason:
                yield self._by_reason()
            yield self._by_page()
        yield self._checks()
        notes = [Cell(note) for note in self._notes()]
        if notes:
            yield Block(self.tr("What this does not promise"), Form.NOTES, tuple((note,) for note in notes))
        yield self._hashes()

    def _facts(self, heading: str, rows: Iterable[tuple[str, str]], name_share: float = 0.32) -> Block:
        cells = tuple((Cell(self.tr(name)), Cell(text)) for name, text in rows)
        return Block(self.tr(heading), Form.FACTS, cells, (name_share, 1 - name_share), half=True)

    def _name(self, name: str | None) -> str:
        if name is None:
            return self.tr("left out: it holds removed text")
        return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME // 2]}…{name[-LONGEST_NAME // 2 :]}"

    def _original(self) -> Block:
        given = self._value.input
        rows = [
            (QT_TRANSLATE_NOOP("CertificateSheet", "File"), self._name(given.file_name)),
            (QT_TRANSLATE_NOOP("CertificateSheet", "Pages"), str(given.pages)),
            (QT_TRANSLATE_NOOP("CertificateSheet", "Size in bytes"), str(given.size)),
        ]
        if given.signed:
            signed = self.tr("the original was signed; a released file never is")
            rows.append((QT_TRANSLATE_NOOP("CertificateSheet", "Signature"), signed))
        checked = isinstance(self._value, Checked)
        heading = (
            QT_TRANSLATE_NOOP("CertificateSheet", "File that was checked")
            if checked
            else QT_TRANSLATE_NOOP("CertificateSheet", "Original")
        )
        return self._facts(heading, rows)

    def _released(self) -> Block:
        assert isinstance(self._value, Certified | Vector)
        made = self._value.output
        rows = [
            (QT_TRANSLATE_NOOP("CertificateSheet", "File"), self._name(made.file_name)),
            (QT_TRANSLATE_NOOP("CertificateSheet", "Pages"), str(len(made.pages))),
            (QT_TRANSLATE_NOOP("CertificateSheet", "Size in bytes"), str(made.size)),
        ]
        return self._facts(QT_TRANSLATE_NOOP("CertificateSheet", "Released file"), rows)

    def _made(self) -> Block:
        value = self._value
        rows = [
            (QT_TRANSLATE_NOOP("CertificateSheet", "When"), f"{value.created_at[:10]} {value.created_at[11:19]} UTC")
        ]
        if value.people.reviewed_by is not None:
            rows.append((QT_TRANSLATE_NOOP("CertificateSheet", "Reviewed by"), self._name(value.people.reviewed_by)))
        if value.people.approved_by is not None:
            rows.append((QT_TRANSLATE_NOOP("CertificateSheet", "Approved by"), self._name(value.people.approved_by)))
        rows.append((QT_TRANSLATE_NOOP("CertificateSheet", "Made with"), f"{value.tool.name} {value.tool.version}"))
        return self._facts(QT_TRANSLATE_NOOP("CertificateSheet", "When and by whom"), rows)

    def _decided(self) -> Block:
        decided = self._value.decisions
        rows = [
            (QT_TRANSLATE_NOOP("CertificateSheet", "Removed places"), str(decided.accepted)),
            (QT_TRANSLATE_NOOP("CertificateSheet", "Left readable on purpose"), str(decided.rejected)),
        ]
        if isinstance(self._value, Certified | Vector):
            rows.append((QT_TRANSLATE_NOOP("CertificateSheet", "Texts searched for"), str(self._value.terms_searched)))
        return self._facts(QT_TRANSLATE_NOOP("CertificateSheet", "Decisions"), rows, 0.5)

    def _counts(self, heading: str, rows: Sequence[tuple[str, int]]) -> Block:
        cells = tuple((Cell(name), Cell(str(count))) for name, count in rows)
        return Block(self.tr(heading), Form.FACTS, cells, (0.85, 0.15), half=True)

    def _by_category(self) -> Block:
        counts: dict[str, int] = {}
        for label, count in self._value.decisions.accepted_by_label.items():
            name = label_name(label, self._translate)
            counts[name] = counts.get(name, 0) + count
        ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        if len(ordered) > MOST_ROWS:
            rest = sum(count for _, count in ordered[MOST_ROWS - 1 :])
            ordered = [*ordered[: MOST_ROWS - 1], (self.tr("Other categories"), rest)]
        rows = [(name[:LONGEST_NAME], count) for name, count in ordered]
        removed = QT_TRANSLATE_NOOP("CertificateSheet", "Removed, by category")
        accepted = QT_TRANSLATE_NOOP("CertificateSheet", "Accepted for removal, by category")
        return self._counts(accepted if isinstance(self._value, Failed) else removed, rows)

    def _by_reason(self) -> Block:
        ordered = sorted(self._value.decisions.accepted_by_reason.items(), key=lambda item: (-item[1], item[0]))
        if len(ordered) > MOST_ROWS:
            rest = sum(count for _, count in ordered[MOST_ROWS - 1 :])
            ordered = [*ordered[: MOST_ROWS - 1], (self.tr("Other reasons"), rest)]
        rows = [(code[:LONGEST_NAME], count) for code, count in ordered]
        return self._counts(QT_TRANSLATE_NOOP("CertificateSheet", "By reason code"), rows)

    def _by_page(self) -> Block:
        on_pages = [(p.page_index, p.count) for p in self._value.decisions.accepted_by_page]
        pages = {page: count for page, count in on_pages if page is not None}
        in_file = sum(count for page, count in on_pages if page is None)
        rows = [(self._page(page, page), count) for page, count in sorted(pages.items())]
        most = MOST_ROWS - bool(in_file)
        if len(rows) > most:
            total = max(self._value.input.pages, max(pages) + 1)
            bounds = [round(total * n / most) for n in range(most + 1)]
            sums = [(a, b, sum(pages.get(page, 0) for page in range(a, b))) for a, b in pairwise(bounds)]
            rows = [(self._page(a, b - 1), count) for a, b, count in sums if count]
        if in_file:
            rows.append((self.tr("In no page, but in the file"), in_file))
        removed = QT_TRANSLATE_NOOP("CertificateSheet", "Removed, by page")
        accepted = QT_TRANSLATE_NOOP("CertificateSheet", "Accepted for removal, by page")
        return self._counts(accepted if isinstance(self._value, Failed) else removed, rows)

    def _page(self, first: int, last: int) -> str:
        if first == last:
            return self.tr("Page {page}").format(page=first + 1)
        return self.tr("Pages {pages}").format(pages=f"{first + 1}–{last + 1}")

    def _checks(self) -> Block:
        head = (self.tr("Check"), self.tr("What it says"), self.tr("Outcome"))
        rows = [tuple(Cell(text) for text in head)]
        for made in self._value.verification.checks:
            check = Check(made.check)
            name = self._translate("Check", CHECK_NAMES[check])
            rows.append((Cell(name), Cell(self.tr(CHECK_SENTENCES[check])), self._verdict(made)))
        return Block(self.tr("Checks of the file"), Form.TABLE, tuple(rows), (0.27, 0.54, 0.19))

    def _verdict(self, made: CheckMade) -> Cell:
        if made.verdict == Verdict.PASSED:
            return Cell(self.tr("passed"), Tone.GOOD)
        if made.verdict == Verdict.FAILED:
            pages = page_ranges((f.page_index for f in made.findings if f.page_index is not None), 3)
            failed = self.tr("FAILED")
            place = self.tr("page {page}").format(page=pages)
            return Cell(f"{failed}: {place}" if pages else failed, Tone.BAD)
        if made.why == WhyNotRun.NEEDS_ORIGINAL:
            return Cell(self.tr("not run: needs the original"))
        if made.why == WhyNotRun.OCR_OFF:
            return Cell(self.tr("not run: OCR was off"))
        if made.why == WhyNotRun.NO_OCR_DATA:
            return Cell(self.tr("not run: no OCR data"))
        return Cell(self.tr("not run: it broke off"), Tone.BAD)

    def _notes(self) -> Iterator[str]:
        """What is not promised, what could not be looked into, and what became of single pages."""
        value = self._value
        if not isinstance(value, Certified | Vector):
            return
        yield self.tr("What nobody accepted for removal is still readable, whether the program found it or not.")
        yield from (self.tr(LIMIT_SENTENCES[Limit(limit)]) for limit in value.not_promised)
        boxes = value.boxes
        if boxes.grown or boxes.joined:
            yield self.tr(
                "Boxes that were widened so that they say less about what they cover: {grown}; joined with a "
                "neighbour: {joined}; less wide, because a word that stays is in the way: {limited}. Other words "
                "covered: {lost}."
            ).format(grown=boxes.grown, joined=boxes.joined, limited=boxes.limited, lost=boxes.words_lost)
        elsewhere = value.not_searched_elsewhere
        if elsewhere.drawn_by_hand or elsewhere.not_distinctive:
            yield self.tr(
                "{count} places were covered without searching the rest of the file for their text: boxes drawn by "
                "hand and words too common to search for."
            ).format(count=elsewhere.drawn_by_hand + elsewhere.not_distinctive)
        yield from map(self._not_checked, value.not_checked)
        if isinstance(value, Vector):
            for fallen in value.fell_back:
                yield self.tr("Pages {pages} were rebuilt from pixels: {reason}.").format(
                    reason=self.tr(FALLBACK_REASONS[Fallback(fallen.reason)]), pages=page_ranges(fallen.pages)
                )
            if value.same_pictures:
                shown = {page for same in value.same_pictures for page in same.also_on}
                yield self.tr(
                    "Look at pages {pages}: a picture that lost a part under a box elsewhere is shown whole there."
                ).format(pages=page_ranges(shown))

    def _not_checked(self, item: NotChecked) -> str:
        pages = page_ranges(item.pages)
        if item.what == "text-inside-images":
            return self.tr("On pages {pages} text inside pictures was not read.").format(pages=pages)
        if item.acknowledged:
            return self.tr(
                "On pages {pages} writing could not be read; somebody said that those pages were looked at."
            ).format(pages=pages)
        return self.tr("On pages {pages} writing could not be read.").format(pages=pages)

    def _hashes(self) -> Block:
        value = self._value
        program = (
            QT_TRANSLATE_NOOP("CertificateSheet", "Program (executable)")
            if value.tool.program.form == "frozen"
            else QT_TRANSLATE_NOOP("CertificateSheet", "Program (source)")
        )
        rows = [(QT_TRANSLATE_NOOP("CertificateSheet", "Original"), value.input.sha256)]
        if isinstance(value, Certified | Vector):
            rows.append((QT_TRANSLATE_NOOP("CertificateSheet", "Released file"), value.output.sha256))
        if not isinstance(value, Checked):
            rows.append((QT_TRANSLATE_NOOP("CertificateSheet", "Decisions"), value.decisions.sha256))
        rows.append((program, value.tool.program.sha256))
        rows.append((QT_TRANSLATE_NOOP("CertificateSheet", "This certificate"), value.integrity.sha256))
        cells = [(Cell(self.tr(name)), Cell(digest, Tone.CODE)) for name, digest in rows]
        models = ", ".join(model.name for model in value.tool.models)
        if models:
            cells.append((Cell(self.tr("Models")), Cell(models[:LONGEST_NAME])))
        return Block(self.tr("Hashes (SHA-256)"), Form.FACTS, tuple(cells), (0.2, 0.8))

    def _footer(self) -> str:
        said = self.tr(
            "This page sums up the certificate in JSON, which has every place, page and model file. To check a file on "
            "any computer: {command}"
        )
        command = "sable verify FILE.pdf --certificate CERTIFICATE.json [--original ORIGINAL.pdf]"
        return said.format(command=command)
