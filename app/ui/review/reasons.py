"""Why a text is a hit, in plain sentences: the surest reason first, then who agreed, then what was cut."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from app.domain.entities import Entity, Source
from app.domain.explanations import Explanation, Note
from app.domain.lists import EntryFault, ListEntry
from app.ui.common.labels import entity_label, shortened

_FIELDS = frozenset({"field", "cell", "phone-field"})
_MODELS = frozenset({"sable-names", "spacy", "spacy-capitals"})
_ALWAYS = "always-list"
_SHOWN = 60
"""Characters shown of a text from the document."""


def reasons(entity: Entity) -> Iterator[str]:
    """Sentences about a hit that the program found, or an import that says why."""
    why = entity.explanation
    if entity.source is Source.IMPORTED and not why:
        return
    if entity.recognizer.startswith("barcode"):
        yield _barcode(why)
    if entity.source is Source.REPEATED or why.repeats:
        yield from _repeat(entity.text, why)
    elif why.rule or not entity.recognizer.startswith("barcode"):
        if entity.recognizer.startswith("minor-"):
            yield _minor(why)
        yield _main(why, why.rule or entity.recognizer, minor=entity.recognizer.startswith("minor-"))
        yield from _checked(why)
        yield from _marked(entity, why)
    yield from _agreement(why)
    yield from _notes(why)


def _quoted(texts: tuple[str, ...]) -> str:
    return ", ".join(QCoreApplication.translate("Reasons", "“{text}”").format(text=shortened(t, _SHOWN)) for t in texts)


def _barcode(why: Explanation) -> str:
    if why.rule:
        return QCoreApplication.translate("Reasons", "A code that can be scanned; this was read in it.")
    return QCoreApplication.translate(
        "Reasons", "A code that can be scanned. Nothing was recognised in it, but no person can read what it says."
    )


def _minor(why: Explanation) -> str:
    if Note.LISTED_WITH_MINOR in why.notes or not why.context:
        return QCoreApplication.translate("Reasons", "It stands in one list with the name of a minor.")
    sentence = QCoreApplication.translate("Reasons", "The words beside it say that this is a minor: {words}.")
    return sentence.format(words=_quoted(why.context))


def _main(why: Explanation, rule: str, *, minor: bool) -> str:
    context = () if minor else why.context
    if rule == _ALWAYS:
        return _listed(why)
    if rule in _MODELS:
        return QCoreApplication.translate("Reasons", "Found by: {finder}.").format(finder=_finder(rule, why.model))
    if rule in _FIELDS:
        if not context:
            return QCoreApplication.translate("Reasons", "The label beside it says what it is.")
        sentence = QCoreApplication.translate("Reasons", "The label beside it says what it is: {words}.")
        return sentence.format(words=_quoted(context))
    if context:
        sentence = QCoreApplication.translate("Reasons", "Found by: {finder}, {words}.")
        return sentence.format(finder=_finder(rule), words=_quoted(context))
    return QCoreApplication.translate("Reasons", "Found by: {finder}.").format(finder=_finder(rule))


def _listed(why: Explanation) -> str:
    try:
        entry = ListEntry.parse(why.entry)
    except EntryFault:
        return QCoreApplication.translate("Reasons", "It is on the list of what always goes.")
    if Note.FIRM_LIST in why.notes:
        sentence = QCoreApplication.translate("Reasons", "On the firm’s list of what always goes: {entry}.")
    else:
        sentence = QCoreApplication.translate("Reasons", "On the job’s list of what always goes: {entry}.")
    said = sentence.format(entry=_quoted((entry.line.partition("\t")[0],)))
    if entry.note:
        said += " " + QCoreApplication.translate("Reasons", "The list says: {note}.").format(
            note=_quoted((entry.note,))
        )
    return said


def _repeat(written: str, why: Explanation) -> Iterator[str]:
    if not why.repeats:
        yield QCoreApplication.translate("Reasons", "The same text was found elsewhere in the document.")
        return
    if Note.READ_NEARLY in why.notes:
        sentence = QCoreApplication.translate("Reasons", "Read with doubt, and nearly as {text} {place}.")
    elif Note.NAME_PART in why.notes:
        sentence = QCoreApplication.translate("Reasons", "It belongs to the name {text} {place}.")
    elif Note.LEFT_PART in why.notes:
        sentence = QCoreApplication.translate("Reasons", "It is what goes of {text} {place}.")
    elif written == why.repeats:
        sentence = QCoreApplication.translate("Reasons", "The same text as {place}.")
    else:
        sentence = QCoreApplication.translate("Reasons", "The same text as {text} {place}.")
    if Note.OTHER_DOCUMENT in why.notes:
        place = QCoreApplication.translate("Reasons", "in another document of the job")
    elif why.first_page is None:
        place = QCoreApplication.translate("Reasons", "elsewhere")
    else:
        place = QCoreApplication.translate("Reasons", "on page {page}").format(page=why.first_page + 1)
    yield sentence.format(text=_quoted((why.repeats,)), place=place)
    if why.rule:
        found = QCoreApplication.translate("Reasons", "Found there by: {finder}.")
        yield found.format(finder=_finder(why.rule, why.model))


def _checked(why: Explanation) -> Iterator[str]:
    if why.check:
        if why.passed:
            sentence = QCoreApplication.translate("Reasons", "Its check digits are right ({check}).")
        else:
            sentence = QCoreApplication.translate("Reasons", "Its check digits are wrong ({check}).")
        yield sentence.format(check=CHECKS.get(why.check, why.check.replace("-", " ")))


CHECKS = {
    "luhn": "Luhn",
    "iban": "IBAN, modulo 97",
    "routing": "ABA",
    "nhs": "NHS, modulo 11",
    "vin": "VIN",
    "dea": "DEA",
    "ean13": "EAN-13",
    "french-nir": "NIR, modulo 97",
    "french-tax": "numéro fiscal, modulo 511",
    "spanish-nif": "NIF, modulo 23",
    "spanish-social-security": "NUSS, modulo 97",
    "portuguese-nif": "NIF, modulo 11",
    "dutch-bsn": "BSN, elfproef",
    "polish-pesel": "PESEL",
    "italian-fiscal-code": "codice fiscale",
    "german-tax-id": "ISO 7064",
    "german-insurance": "Rentenversicherungsnummer",
    "belgian-register": "Rijksregister, modulo 97",
    "wallet": "Base58Check, Bech32",
}
"""Names of checksums, which are the same in every language."""


def _marked(entity: Entity, why: Explanation) -> Iterator[str]:
    if why.marked is not None and why.removal is not None:
        sentence = QCoreApplication.translate(
            "Reasons",
            "The name model takes it for “{label}”, {marked} % sure that it points to somebody, and {removal} % sure "
            "that it has to go.",
        )
        yield sentence.format(
            label=entity_label(entity.label), marked=round(why.marked * 100), removal=round(why.removal * 100)
        )


def _agreement(why: Explanation) -> Iterator[str]:
    if why.agreed:
        finders = "; ".join(dict.fromkeys(_finder(rule) for rule in why.agreed))
        yield QCoreApplication.translate("Reasons", "Also found by: {finders}.").format(finders=finders)
    if why.otherwise:
        seen = ", ".join(dict.fromkeys(entity_label(claim.label) for claim in why.otherwise))
        yield QCoreApplication.translate("Reasons", "Others took it for: {labels}.").format(labels=seen)


def _notes(why: Explanation) -> Iterator[str]:
    said = {
        Note.EXTENDED: QCoreApplication.translate("Reasons", "Name words directly beside it were added."),
        Note.CUT_BY_HIT: QCoreApplication.translate("Reasons", "It is the rest of a longer text that another hit cut."),
        Note.CUT_BY_CITATION: QCoreApplication.translate(
            "Reasons", "A citation or a number of the document itself was cut off."
        ),
        Note.HOLDS_KEPT_TEXT: QCoreApplication.translate(
            "Reasons", "It holds a text that you keep, but says more than that."
        ),
        Note.BEATS_NEVER: QCoreApplication.translate(
            "Reasons", "It is also on a list of what stays; what always goes comes first."
        ),
        Note.PART_IN_READ_WORD: QCoreApplication.translate(
            "Reasons", "The part that may stay ends inside a word that was read from an image."
        ),
    }
    yield from (sentence for note, sentence in said.items() if note in why.notes)


def _finder(rule: str, model: str = "") -> str:
    """What found a text, in a sentence after "found by"."""
    if rule in _MODELS and model:
        return QCoreApplication.translate("Reasons", "the name model ({name})").format(name=model)
    said = {
        "sable-names": QCoreApplication.translate("Reasons", "the name model"),
        "spacy": QCoreApplication.translate("Reasons", "the name model"),
        "spacy-capitals": QCoreApplication.translate("Reasons", "the name model"),
        "title": QCoreApplication.translate("Reasons", "a title before a name"),
        "postnominal": QCoreApplication.translate("Reasons", "letters behind a name"),
        "role": QCoreApplication.translate("Reasons", "a role before a name"),
        "caption": QCoreApplication.translate("Reasons", "a party of the case"),
        "affiant": QCoreApplication.translate("Reasons", "“I, …,” of a statement"),
        "signature": QCoreApplication.translate("Reasons", "a signature"),
        "closing": QCoreApplication.translate("Reasons", "the end of a letter"),
        "salutation": QCoreApplication.translate("Reasons", "the beginning of a letter"),
        "display-name": QCoreApplication.translate("Reasons", "the name before an e-mail address"),
        "column": QCoreApplication.translate("Reasons", "a column of names"),
        "field": QCoreApplication.translate("Reasons", "a label beside it"),
        "phone-field": QCoreApplication.translate("Reasons", "a label beside it"),
        "cell": QCoreApplication.translate("Reasons", "the heading of a table or form"),
        _ALWAYS: QCoreApplication.translate("Reasons", "a list of what always goes"),
    }
    known = said.get(rule)
    if known is not None:
        return known
    name = rule.removeprefix("presidio-").replace("-", " ")
    return QCoreApplication.translate("Reasons", "the pattern “{name}”").format(name=name)
