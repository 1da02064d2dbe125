"""The page that somebody looks at is read next, and what is found does not depend on the order of reading."""

import pymupdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.base.errors import FailureCode, KnownError
from app.child.page_order import Wishes, pages_in_order
from app.protocol.messages import Detect, LookAt, PageDetected, Probe, Progress, RepeatsFound, SourceFile, StepBack
from app.workers.supervisor import Child

PAGES = 12


@given(
    total=st.integers(0, 12),
    read=st.sets(st.integers(0, 15)),
    start=st.integers(0, 15),
    looks=st.lists(st.none() | st.integers(0, 15), max_size=12),
)
def test_every_unread_page_comes_once_whatever_is_looked_at(total, read, start, looks):
    wishes = Wishes()
    order = []
    for page, look in zip(pages_in_order(total, read, start, wishes), [*looks, *[None] * 12], strict=False):
        order.append(page)
        if look is not None:
            wishes.hear(LookAt(page_index=look))
    assert sorted(order) == [page for page in range(total) if page not in read]


def test_reading_goes_on_behind_the_page_that_is_looked_at_and_ends_with_those_before():
    wishes = Wishes()
    pages = pages_in_order(8, {5}, 3, wishes)
    order = [next(pages), next(pages)]
    wishes.hear(LookAt(page_index=1))
    order += [next(pages), next(pages)]
    wishes.hear(LookAt(page_index=7))
    assert order + list(pages) == [3, 4, 1, 2, 7, 0, 6]


@pytest.fixture(scope="module")
def child():
    with Child() as made:
        yield made


@pytest.fixture(scope="module")
def long_letter(tmp_path_factory):
    path = tmp_path_factory.mktemp("in") / "long.pdf"
    with pymupdf.open() as pdf:
        for number in range(PAGES):
            page = pdf.new_page()
            page.insert_text((72, 100), f"Dear Ms. Ada Lovelace, page {number} is for Mr. Charles Babbage.")
            page.insert_text((72, 130), f"Write to ada{number}@engines.example or call Lovelace.")
        pdf.save(path)
    return SourceFile(path=str(path))


def read(child, source, *, on_page=lambda _: None, **options):
    events = []

    def listen(event):
        events.append(event)
        if isinstance(event, PageDetected):
            on_page(event.page_index)

    child.call(Detect(source=source, **options), listen)
    return events


def order_of(events):
    return [e.page_index for e in events if isinstance(e, PageDetected)]


def found(events, *earlier):
    """What was found, without the ids that are new each time."""
    entities = [e for event in (*events, *earlier) if isinstance(event, PageDetected | RepeatsFound)
                for e in event.entities]  # fmt: skip
    return sorted((e.page_index, e.text, e.label, e.quadrilaterals, e.score, e.source, e.recognizer) for e in entities)


def test_what_is_found_is_the_same_in_any_order(child, long_letter):
    plain = read(child, long_letter)
    assert order_of(plain) == list(range(PAGES))
    from_behind = read(child, long_letter, start_page=8)
    assert order_of(from_behind) == [8, 9, 10, 11, *range(8)]
    assert found(from_behind) == found(plain)


def test_a_page_that_is_looked_at_is_read_next(child, long_letter):
    plain = read(child, long_letter)
    looked = read(child, long_letter, on_page=lambda page: page == 1 and child.look_at(9))
    order = order_of(looked)
    assert order != list(range(PAGES))
    assert order.index(9) <= 4, "at most the pages that were read before the remark came"
    assert sorted(order) == list(range(PAGES))
    assert found(looked) == found(plain)
    assert order_of(read(child, long_letter)) == list(range(PAGES)), "the next detection knows nothing of it"


def test_a_look_before_detection_began_is_not_lost_and_one_of_earlier_work_is_forgotten(child, long_letter):
    child.look_at(7)
    child.call(Probe(source=long_letter))
    assert 7 in order_of(read(child, long_letter))[:3]
    child.look_at(7)
    child.take_back_kill()
    assert order_of(read(child, long_letter)) == list(range(PAGES))


def test_a_detection_that_steps_back_keeps_its_child_and_goes_on_behind_what_was_read(child, long_letter):
    plain = read(child, long_letter)
    pid = child.pid
    first = []

    def listen(event):
        first.append(event)
        if isinstance(event, PageDetected) and event.page_index == 5:
            child.step_back()

    with pytest.raises(KnownError) as stopped:
        child.call(Detect(source=long_letter, start_page=4), listen)
    assert stopped.value.code is FailureCode.SHUTDOWN
    assert child.pid == pid
    pages = order_of(first)
    assert pages[0] == 4
    assert len(pages) < PAGES
    known = tuple(e for event in first if isinstance(event, PageDetected) for e in event.entities)
    rest = read(child, long_letter, skip_pages=tuple(pages), known=known)
    assert sorted(order_of(rest)) == [page for page in range(PAGES) if page not in pages]
    done = [e.done for e in rest if isinstance(e, Progress) and e.phase == "detecting"]
    assert done[0] == len(pages) + 1
    assert done[-1] == PAGES
    assert found(rest, *first) == found(plain)
    assert StepBack().kind == "step-back"
