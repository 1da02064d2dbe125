"""What is expected to be gone, what is boxed after all, and what lies on disk after every round."""

import hashlib
from dataclasses import replace

import pytest
from scripted_child import ScriptedChild, entity, facts, failed, left_over, passed, quad

from app.base.errors import FailureCode, KnownError
from app.domain.entities import MANUAL_LABEL, Decision, Entity, Source
from app.domain.job_settings import ReleaseKind
from app.domain.reports import Check, Finding, ReleasedPage, ReleaseFacts, Term, Verdict, VerificationReport
from app.protocol.messages import Progress, Release, ReleaseDone, SourceFile, Verify
from app.services import releasing
from app.services.releasing import VerificationFailed, expected_terms

SMITH = entity("Ada Smith")
LINE_1, LINE_2 = quad(400, 700, 100), quad(10, 680, 60)


def kept(accepted, rejected):
    return {t.text: t.kept for t in expected_terms(accepted, rejected)}


def test_terms_are_distinctive_texts_once_with_their_label_longest_first():
    accepted = [SMITH, entity("Ada Smith", page=1), entity("Ada Smith-Jones"), entity("2019", label="DATE_TIME")]
    assert expected_terms(accepted, []) == (Term("Ada Smith-Jones", "PERSON"), Term("Ada Smith", "PERSON"))


def test_a_box_drawn_by_hand_expects_nothing():
    assert expected_terms([entity("Ada Smith", source=Source.MANUAL)], []) == ()


def test_every_explicit_rejection_allows_one_occurrence_more():
    rejected = [entity("Ada Smith", page=1), entity("ADA SMITH", page=2), entity("Bob Jones", page=3)]
    assert kept([SMITH], rejected) == {"Ada Smith": 2}


def test_a_rejected_longer_text_allows_what_it_holds():
    rejected = [entity("Ada Smith v Ada Smith", page=1)]
    assert kept([SMITH], rejected) == {"Ada Smith": 2}


@pytest.mark.parametrize(
    "boxed",
    [
        entity("Ada Smith", x=10, y=500),
        entity("Mrs Ada Smith", x=8, y=500),
        Entity(0, "", MANUAL_LABEL, (quad(0, 500, 300),), source=Source.MANUAL),
    ],
    ids=["the same box", "a longer box", "a box drawn over it"],
)
def test_a_rejection_of_what_is_boxed_anyway_allows_nothing(boxed):
    """Else an occurrence that nobody saw would pass in its stead."""
    assert kept([SMITH, boxed], [entity("Ada Smith", y=500)])["Ada Smith"] == 0


def test_an_accepted_part_of_a_rejected_text_is_not_left():
    rejected = Entity(0, "Ada Smith Holdings", "ORGANIZATION", (quad(10, 500, 200),))
    assert kept([SMITH, entity("Ada Smith", y=500)], [rejected])["Ada Smith"] == 0
    assert kept([SMITH], [rejected])["Ada Smith"] == 1


def test_the_same_place_rejected_twice_allows_one_occurrence():
    """Once as it was detected, and once more as the proof found it again."""
    again = Entity(0, "Ada Smith", "PERSON", (quad(11, 501, 98),), source=Source.VERIFICATION)
    longer = Entity(0, "Ada Smith Holdings", "ORGANIZATION", (quad(10, 500, 200),))
    assert kept([SMITH], [entity("Ada Smith", y=500), again]) == {"Ada Smith": 1}
    assert kept([SMITH], [entity("Ada Smith", y=500), longer, again]) == {"Ada Smith": 1}
    assert kept([SMITH], [entity("Ada Smith", y=500), entity("Ada Smith", y=500, page=1)]) == {"Ada Smith": 2}


# From a report to new entities


@pytest.fixture
def child():
    return ScriptedChild(facts())


def release(child, tmp_path, accepted=(SMITH,), rejected=(), **options):
    source = SourceFile(path=str(tmp_path / "letter.pdf"), sha256=child.facts.sha256)
    return releasing.release(child, source, accepted, rejected, tmp_path / "out" / "letter.pdf", **options)


def leftovers(child, tmp_path, *findings, **options):
    child.reports.append(failed(*findings))
    with pytest.raises(VerificationFailed) as caught:
        release(child, tmp_path, **options)
    assert list((tmp_path / "out").iterdir()) == []
    return caught.value.leftovers


def test_a_finding_with_a_term_and_a_place_becomes_an_open_hit(child, tmp_path):
    (found,) = leftovers(child, tmp_path, left_over(0, 1, LINE_1))
    assert (found.page_index, found.text, found.label, found.quadrilaterals) == (1, "Ada Smith", "PERSON", (LINE_1,))
    assert (found.source, found.recognizer, found.decision) == (Source.VERIFICATION, "object-sweep", Decision.OPEN)


@pytest.mark.parametrize(
    "finding",
    [
        Finding(Check.OBJECT_SWEEP, term_index=0),
        Finding(Check.OUTSIDE_UNCHANGED, 0, (LINE_1,)),
        Finding(Check.MUPDF_TEXT, 0, (), 0),
    ],
)
def test_a_finding_without_one_of_them_does_not(child, tmp_path, finding):
    assert leftovers(child, tmp_path, finding) == ()


def test_letters_beside_a_box_become_an_open_hit_of_its_text(child, tmp_path):
    accepted = (entity("Ada Smith", x=10, y=500), entity("Bob", y=100, label="MINOR_NAME"))
    place = quad(112, 501, 20)
    (found,) = leftovers(child, tmp_path, Finding(Check.RIM_READ, 0, (place,)), accepted=accepted)
    assert (found.text, found.label, found.quadrilaterals) == ("Ada Smith", "PERSON", (place,))
    assert (found.recognizer, found.decision) == ("rim-read", Decision.OPEN)


def test_what_several_checks_found_at_one_place_is_one_hit(child, tmp_path):
    higher = quad(399, 698, 102)
    found = leftovers(
        child, tmp_path, *(left_over(0, 0, q, check=c) for q, c in [
            (LINE_1, Check.MUPDF_TEXT), (higher, Check.PDFIUM_TEXT), (LINE_1, Check.OBJECT_SWEEP),
        ]), left_over(0, 1, LINE_1),
    )  # fmt: skip
    assert [e.page_index for e in found] == [0, 1]


def test_the_second_line_of_a_text_is_never_taken_for_its_first(child, tmp_path):
    found = leftovers(child, tmp_path, left_over(0, 0, LINE_1), left_over(0, 0, LINE_1, LINE_2))
    assert {q for e in found for q in e.quadrilaterals} == {LINE_1, LINE_2}


def test_a_longer_text_is_boxed_whole_though_a_part_of_it_was_found_first(child, tmp_path):
    accepted = (entity("Ottilie Quillfeather"), entity("Quillfeather", y=600))
    whole, part = quad(10, 300, 200), quad(80, 300, 130)
    found = leftovers(child, tmp_path, left_over(1, 0, part), left_over(0, 0, whole), accepted=accepted)
    assert [(e.text, e.quadrilaterals) for e in found] == [("Ottilie Quillfeather", (whole,))]


def test_what_was_left_on_purpose_is_not_asked_about_again(child, tmp_path):
    left = Entity(0, "Ada Smith", "PERSON", (quad(10, 300, 100),), decision=Decision.REJECTED)
    seen_again, unseen = quad(11, 299, 98), quad(10, 100, 100)
    found = leftovers(
        child, tmp_path, left_over(0, 0, seen_again), left_over(0, 0, unseen), rejected=[left]
    )  # fmt: skip
    assert [e.quadrilaterals for e in found] == [(unseen,)]


@pytest.mark.parametrize("finding", [left_over(5), left_over(-1), left_over(0, 9)])
def test_a_finding_that_points_nowhere_is_noise(child, tmp_path, finding):
    child.reports.append(failed(finding))
    with pytest.raises(KnownError) as caught:
        release(child, tmp_path, accept_leftovers=True)
    assert caught.value.code is FailureCode.CHILD_NOISE
    assert list((tmp_path / "out").iterdir()) == []


# Rounds


def test_remedies_are_boxed_and_everything_is_done_again_from_the_original(child, tmp_path):
    child.reports += [failed(left_over(0, 1, LINE_1)), failed(left_over(0, 1, LINE_2))]
    noted = []
    released = release(child, tmp_path, accept_leftovers=True, before_publishing=noted.append)
    assert [len(r.entities) for r in child.requests(Release)] == [1, 2, 3]
    assert [len(r.entities) for r in child.requests(Verify)] == [1, 2, 3]
    assert len({r.output_path for r in child.requests(Release)}) == 3
    assert noted == [released]
    assert [(e.source, e.decision) for e in released.accepted[1:]] == [(Source.VERIFICATION, Decision.ACCEPTED)] * 2
    assert [p.read_bytes() for p in (tmp_path / "out").iterdir()] == [child.written[2]]


def test_remedies_have_an_end(child, tmp_path):
    places = [quad(10, 100 + 20 * i) for i in range(10)]
    child.reports += [failed(left_over(0, 0, place)) for place in places]
    with pytest.raises(VerificationFailed) as caught:
        release(child, tmp_path, accept_leftovers=True)
    assert len(child.written) == 1 + releasing.MAX_REMEDIES
    assert len(caught.value.accepted) == 1 + releasing.MAX_REMEDIES
    assert [e.quadrilaterals for e in caught.value.leftovers] == [(places[releasing.MAX_REMEDIES],)]
    assert list((tmp_path / "out").iterdir()) == []


def test_without_leave_nothing_is_boxed_that_nobody_decided_about(child, tmp_path):
    leftovers(child, tmp_path, left_over(0, 0, LINE_1))
    assert len(child.requests(Release)) == 1


def test_an_error_before_the_name_is_given_leaves_nothing(child, tmp_path):
    def refuse(released):
        raise LookupError

    with pytest.raises(LookupError):
        release(child, tmp_path, before_publishing=refuse)
    assert list((tmp_path / "out").iterdir()) == []


def test_progress_of_both_halves_is_passed_on(child, tmp_path):
    seen: list[Progress] = []
    release(child, tmp_path, on_progress=seen.append)
    assert [e.phase for e in seen] == ["redacting", "redacting", "verifying", "verifying"]


def test_the_proof_is_of_the_bytes_that_were_released(child, tmp_path):
    release(child, tmp_path)
    (asked,) = child.requests(Verify)
    assert asked.source.sha256 == child.facts.sha256
    assert asked.output_path == child.requests(Release)[0].output_path


def test_checks_that_did_not_pass_are_named():
    report = failed(left_over(0), Finding(Check.SCHEMA))
    assert releasing.failed_checks(report) == (Check.SCHEMA, Check.OBJECT_SWEEP)


DRAWN = Finding(Check.OUTSIDE_UNCHANGED, 1, (quad(),))


def drawn_pages(child, *encodings):
    """The scripted child's file, with pages made as said."""

    def answer(request):
        data = child.written[-1]
        pages = tuple(ReleasedPage(made, 0 if made == "vector" else 200, 1, 10, 1, 500) for made in encodings)
        return ReleaseDone(facts=ReleaseFacts(sha256_of(data), len(data), request.source.sha256, pages))

    return answer


def sha256_of(data):
    return hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize(
    ("finding", "rebuilt"),
    [
        (DRAWN, (1,)),
        (Finding(Check.SCHEMA), (0, 1)),
        (Finding(Check.OBJECT_SWEEP, term_index=0), (0, 1)),
        (Finding(Check.INK_UNDER_BOXES, 0), (0,)),
    ],
    ids=["a page", "the file", "a string of the file", "under a box"],
)
def test_a_drawn_page_that_fails_its_proof_is_rebuilt_from_pixels(tmp_path, finding, rebuilt):
    child = ScriptedChild(facts())
    child.releases += [drawn_pages(child, "vector", "vector"), None]
    child.reports += [failed(finding)]
    released = release(child, tmp_path, kind=ReleaseKind.VECTOR)
    assert released.report.passed
    assert [r.rebuilt for r in child.requests(Release)] == [(), rebuilt]
    assert (tmp_path / "out" / "letter.pdf").read_bytes() == child.written[1]


def test_a_check_of_drawings_that_cannot_be_made_rebuilds_all_of_them(tmp_path):
    child = ScriptedChild(facts())
    child.releases += [drawn_pages(child, "vector", "ccitt-g4")]
    results = [replace(r, verdict=Verdict.NOT_RUN) if r.check is Check.INK_UNDER_BOXES else r for r in passed().results]
    child.reports += [VerificationReport(tuple(results))]
    assert release(child, tmp_path, kind=ReleaseKind.VECTOR).report.passed
    assert [r.rebuilt for r in child.requests(Release)] == [(), (0,)]


def test_what_pixels_do_not_mend_is_not_tried_twice(tmp_path):
    child = ScriptedChild(facts())
    child.releases += [drawn_pages(child, "vector", "vector")] * 2
    child.reports += [failed(DRAWN), failed(DRAWN)]
    child.releases[1] = drawn_pages(child, "vector", "jpeg-gray")
    with pytest.raises(VerificationFailed):
        release(child, tmp_path, kind=ReleaseKind.VECTOR)
    assert len(child.requests(Release)) == 2
    assert list((tmp_path / "out").iterdir()) == []
    child = ScriptedChild(facts())
    child.releases += [drawn_pages(child, "vector", "vector")]
    child.reports += [failed(left_over(check=Check.MUPDF_TEXT))]
    with pytest.raises(VerificationFailed):
        release(child, tmp_path, kind=ReleaseKind.VECTOR)
    assert len(child.requests(Release)) == 1
