"""The generated papers that the name recognizer is trained on: their spans are exact or the model learns wrong."""

import sys
from pathlib import Path
from random import Random

import pytest

pytest.importorskip("faker", reason="Faker is in the optional group `train`; the papers are made from its name lists")
sys.path.insert(0, str(Path(__file__).parents[3] / "packaging" / "ner"))

from papers import FAMILIES, HELD_OUT, LABELS, generate
from papers.augment import KINDS, augment
from papers.markup import mark, parse
from papers.names import LOCALES, OWN, PARTICLES, surnames
from papers.people import draw_person

EVERY = FAMILIES + HELD_OUT
WITHOUT_ANYBODY = {"nobody", "blank"}
SEEDS = range(25)


def letters(text: str) -> str:
    # The Turkish i without a point comes back from capitals with one.
    return "".join(char for char in text.casefold() if char.isalnum()).replace("ı", "i")


def check_spans(paper) -> None:
    end_before = 0
    for start, end, label in paper.spans:
        assert end_before <= start < end <= len(paper.text)
        assert paper.text[start:end] == paper.text[start:end].strip()
        assert label in LABELS
        end_before = end


@pytest.mark.parametrize("family", EVERY)
def test_spans_are_exact(family):
    for seed in SEEDS:
        paper = generate(family, seed)
        assert paper.family == family
        check_spans(paper)
        assert not any("\ue000" <= char <= "\uf8ff" for char in paper.text)
        assert not any(char in paper.text for char in "{}")


@pytest.mark.parametrize("family", EVERY)
def test_same_seed_same_paper(family):
    assert generate(family, 7) == generate(family, 7)
    assert generate(family, 7).text != generate(family, 8).text


@pytest.mark.parametrize("family", EVERY)
def test_a_family_has_entities_and_much_that_is_none(family):
    papers = [generate(family, seed) for seed in SEEDS]
    labelled = sum(end - start for paper in papers for start, end, _ in paper.spans)
    assert labelled < 0.75 * sum(len(paper.text) for paper in papers)
    people = sum(label == "PERSON" for paper in papers for _, _, label in paper.spans)
    assert (people == 0) if family in WITHOUT_ANYBODY else (people > len(papers) / 4)


@pytest.mark.parametrize("family", EVERY)
def test_what_is_labelled_once_is_labelled_everywhere(family):
    for seed in SEEDS:
        paper = generate(family, seed)
        owned = [False] * len(paper.text)
        for start, end, _ in paper.spans:
            owned[start:end] = [True] * (end - start)
        for start, end, label in paper.spans:
            name = paper.text[start:end]
            if (
                label not in ("PERSON", "ORG", "ADDRESS", "CODE")
                or len(name) < 7
                or (label != "CODE" and " " not in name)
            ):
                continue
            at = paper.text.find(name)
            while at != -1:
                assert any(owned[at : at + len(name)]), name
                at = paper.text.find(name, at + 1)


@pytest.mark.parametrize("origin", [*LOCALES, *OWN])
def test_halves_of_surnames_do_not_meet(origin):
    for gender in "mf":
        trained, held_out = (set(surnames(origin, gender, half)) for half in (0, 1))
        assert trained
        assert held_out
        assert not trained & held_out


@pytest.mark.parametrize("half", [0, 1])
def test_every_part_of_a_persons_surname_is_of_one_half(half):
    rng = Random(3)
    other = {name for origin in [*LOCALES, *OWN] for gender in "mf" for name in surnames(origin, gender, 1 - half)}
    for _ in range(5000):
        surname = draw_person(rng, half).surname
        parts = {surname, *surname.split(), *surname.replace("-", " ").split()}
        assert not {part for part in parts if part.lower().rstrip(".") not in PARTICLES} & other, surname


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in ("scan", "plain_letters")])
@pytest.mark.parametrize("family", EVERY)
def test_augmenting_keeps_the_labelled_letters(family, kind):
    for seed in range(6):
        paper = generate(family, seed)
        changed = augment(paper, Random(seed), (kind,))
        check_spans(changed)
        assert len(changed.spans) == len(paper.spans)
        for (start, end, label), (new_start, new_end, new_label) in zip(paper.spans, changed.spans, strict=True):
            assert label == new_label
            assert letters(paper.text[start:end]) == letters(changed.text[new_start:new_end])


@pytest.mark.parametrize("family", EVERY)
def test_any_mixture_keeps_every_span(family):
    for seed in SEEDS:
        paper = generate(family, seed)
        changed = augment(paper, Random(seed))
        check_spans(changed)
        assert [label for *_, label in changed.spans] == [label for *_, label in paper.spans]


def test_marks_are_refused_where_they_would_lie():
    assert parse("a " + mark("PERSON", "Ann Lee") + ".") == ("a Ann Lee.", ((2, 9, "PERSON"),))
    for wrong in ("\ue001 Ann\ue000", "\ue001Ann", "Ann\ue000", "\ue001A\ue002n\ue000n\ue000", "\ue001\ue000"):
        with pytest.raises(ValueError):
            parse(wrong)
