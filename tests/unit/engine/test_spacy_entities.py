"""The walk over spaCy's transitions is its own: the same entities as its pipeline gives, on whatever text."""

from __future__ import annotations

import pytest
import spacy
from hypothesis import example, given, settings
from hypothesis import strategies as st
from spacy.language import Language

from app.engine.recognizers.spacy_entities import EntityReader
from app.engine.recognizers.spacy_names import MODEL_PACKAGE

PIECES = (
    "John Smith", "Mary-Ann", "O’Neil", "Dr.", "the applicant", "Acme Holdings LLC", "Paris", "United States District "
    "Court", "on 5 March 2014", "$ 1,200.50", "at 10:30", "three years", "lives", "in", "of", "and", ",", ".", "’s",
    "JOHN SMITH", "Über", "Łódź", "Иванов", "\u5f20\u4f1f", "2,000", "Rule 26(a)", "\n", "\n\n", "  ", "\t", "\xa0",
    "(", ")", "\"",
)  # fmt: skip


@pytest.fixture(scope="module")
def pipeline() -> Language:
    return spacy.load(MODEL_PACKAGE, enable=["ner"])


@pytest.fixture(scope="module")
def reader() -> EntityReader:
    return EntityReader(spacy.load(MODEL_PACKAGE, enable=["ner"]))


@example([])
@example([" ", "\n"])
@example(["John Smith"])
@example(["Paris", "\n\n"])
@example(["Acme Holdings LLC", "of", "Paris", "and", "Mary-Ann", "O’Neil"])
@given(st.lists(st.sampled_from(PIECES), max_size=60))
@settings(max_examples=60, deadline=None)
def test_the_same_entities_as_spacy_finds(pipeline: Language, reader: EntityReader, pieces: list[str]) -> None:
    text = " ".join(pieces)
    expected = [(e.start_char, e.end_char, e.label_) for e in pipeline(text).ents]
    assert list(reader.find(text)) == expected


def test_another_kind_of_recognizer_is_refused() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("ner", config={"model": {
        "@architectures": "spacy.TransitionBasedParser.v2", "state_type": "ner", "extra_state_tokens": True,
        "hidden_width": 8, "maxout_pieces": 2, "use_upper": True,
        "tok2vec": {"@architectures": "spacy.HashEmbedCNN.v2", "width": 8, "depth": 1, "embed_size": 16,
                    "window_size": 1, "maxout_pieces": 2, "subword_features": False, "pretrained_vectors": None},
    }}).add_label("PERSON")  # fmt: skip
    nlp.initialize()
    with pytest.raises(ValueError, match="another kind"):
        EntityReader(nlp)
