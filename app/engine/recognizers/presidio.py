"""Presidio's pattern recognizers with their checksums and context words, without a statistical model."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import version
from typing import Any

from app.engine import offline

offline.prepare()

import spacy  # noqa: E402
from presidio_analyzer import AnalyzerEngine, RecognizerRegistry, RecognizerResult  # noqa: E402
from presidio_analyzer.nlp_engine import NerModelConfiguration, NlpArtifacts, SpacyNlpEngine  # noqa: E402
from presidio_analyzer.predefined_recognizers import (  # noqa: E402
    CryptoRecognizer,
    MedicalLicenseRecognizer,
    UsItinRecognizer,
    UsSsnRecognizer,
)
from spacy.language import Language  # noqa: E402

from app.domain.explanations import Explanation  # noqa: E402
from app.engine.recognizers.base import Finding, Rank, label_words, windows  # noqa: E402

offline.prepare()  # the imports have made their loggers

_WINDOW = 20_000
_LEAST_SCORE = 0.4


class _Tokens(SpacyNlpEngine):
    """Presidio's spaCy engine around a bare tokenizer, with the lower-case word for the lemma.

    The context words are looked for among the lemmas; a whole pipeline for these took 60 % of the time and changed no
    score (measured).
    """

    def __init__(self) -> None:
        super().__init__(
            models=[{"lang_code": "en", "model_name": "blank"}],
            ner_model_configuration=NerModelConfiguration(model_to_presidio_entity_mapping={}, labels_to_ignore=[]),
        )
        self.nlp: dict[str, Language] = {"en": spacy.blank("en")}  # type: ignore[assignment]

    def _doc_to_nlp_artifact(self, doc: Any, language: str) -> NlpArtifacts:
        strings = doc.vocab.strings
        return NlpArtifacts(
            entities=[],
            tokens=doc,
            tokens_indices=doc.to_array("IDX").tolist(),
            lemmas=[strings[number] for number in doc.to_array("LOWER").tolist()],
            nlp_engine=self,
            language=language,
            scores=[],
        )


class PresidioPatterns:
    """The loaded recognizers. Not safe to share between threads."""

    def __init__(self) -> None:
        self._recognizers = [CryptoRecognizer(), MedicalLicenseRecognizer(), UsItinRecognizer(), UsSsnRecognizer()]
        self._analyzer = AnalyzerEngine(
            registry=RecognizerRegistry(recognizers=list(self._recognizers), supported_languages=["en"]),
            nlp_engine=_Tokens(),
            supported_languages=["en"],
            default_score_threshold=_LEAST_SCORE,
        )

    @property
    def versions(self) -> tuple[str, ...]:
        """Name and version of what decides."""
        return (f"presidio-analyzer {version('presidio-analyzer')}",)

    def find(self, flat: str) -> Iterator[Finding]:
        """Findings in a page's flat text."""
        for offset, window in windows(flat, _WINDOW, 0):
            if not any(c.isdigit() for c in window):  # every one of these identifiers has digits
                continue
            # Words and their context are worth the time only where a pattern matches, which is on few pages.
            if not any(r.analyze(window, r.supported_entities) for r in self._recognizers):
                continue
            for result in self._analyzer.analyze(window, language="en", return_decision_process=True):
                name = f"presidio-{result.entity_type.lower().replace('_', '-')}"
                score = min(1.0, result.score)
                start, end = result.start + offset, result.end + offset
                yield Finding(start, end, result.entity_type, score, Rank.PATTERN, name, _why(result))


_CHECKS = {"CRYPTO": "wallet", "MEDICAL_LICENSE": "dea"}
"""Checksums that Presidio reckons for the recognizers used here."""


def _why(result: RecognizerResult) -> Explanation:
    told = result.analysis_explanation
    check = _CHECKS.get(result.entity_type, "") if told.validation_result is not None else ""
    return Explanation(
        context=label_words(told.supportive_context_word or ""),
        check=check,
        passed=bool(check and told.validation_result),
    )
