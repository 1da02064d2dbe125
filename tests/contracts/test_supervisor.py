"""What every supervised child may do to us, and what must come of it."""

import sys
import threading
from pathlib import Path

import psutil
import pytest

from app.base.errors import FailureCode, KnownError
from app.protocol.messages import Detect, Progress, ReadWords, SourceFile, Warm, WarmDone, WordsDone
from app.workers.supervisor import Child, Limits

FAKE = [sys.executable, str(Path(__file__).parents[1] / "fakes" / "fake_child.py")]


def ask(how: str) -> ReadWords:
    return ReadWords(source=SourceFile(path=how), page_index=0)


@pytest.fixture
def child():
    with Child(FAKE, Limits(memory_bytes=500 * 1024**2, idle_seconds=30)) as made:
        yield made


def test_events_come_in_order_before_the_answer(child):
    seen = []
    answered = child.call(ask("ok"), seen.append)
    assert answered.event == WordsDone(words=())
    assert [e.done for e in seen if isinstance(e, Progress)] == [1, 2, 3]


def test_a_child_serves_many_requests(child):
    first = child.call(Warm(role="pages")).event
    child.call(ask("ok"))
    second = child.call(Warm(role="pages")).event
    assert isinstance(first, WarmDone)
    assert first == second


def test_the_childs_own_refusal_keeps_it_alive(child):
    before = child.call(Warm(role="pages")).event
    with pytest.raises(KnownError) as caught:
        child.call(ask("refuse"))
    assert (caught.value.code, caught.value.page_index) == (FailureCode.DAMAGED, 2)
    assert child.call(Warm(role="pages")).event == before


@pytest.mark.parametrize(
    ("how", "code"),
    [
        ("abort", FailureCode.CHILD_CRASHED),
        ("exit", FailureCode.CHILD_CRASHED),
        ("half-frame", FailureCode.CHILD_CRASHED),
        ("bloat", FailureCode.OUT_OF_MEMORY),
        ("huge-header", FailureCode.CHILD_NOISE),
        ("huge-body", FailureCode.CHILD_NOISE),
        ("noise", FailureCode.CHILD_NOISE),
        ("unknown-member", FailureCode.CHILD_NOISE),
        ("wrong-version", FailureCode.CHILD_NOISE),
        ("short-body", FailureCode.CHILD_NOISE),
        ("cancelled", FailureCode.CHILD_NOISE),
        ("shutdown", FailureCode.CHILD_NOISE),
    ],
)
def test_a_broken_child_fails_the_call_and_the_next_call_gets_a_new_one(child, how, code):
    before = child.call(Warm(role="pages")).event
    with pytest.raises(KnownError) as caught:
        child.call(ask(how))
    assert caught.value.code is code
    after = child.call(Warm(role="pages")).event
    assert after != before


def test_a_hanging_child_is_killed_when_it_is_silent_for_too_long():
    with Child(FAKE, Limits(idle_seconds=0.5)) as child, pytest.raises(KnownError) as caught:
        child.call(ask("hang"))
    assert caught.value.code is FailureCode.TIMED_OUT


def test_a_library_that_prints_does_not_break_the_protocol(child):
    assert child.call(ask("print")).event == WordsDone(words=())


@pytest.mark.parametrize("reason", [FailureCode.CANCELLED, FailureCode.SHUTDOWN])
def test_killing_from_another_thread_ends_the_call_with_its_reason(child, reason):
    def on_event(event):
        if event.done == 3:
            threading.Thread(target=child.kill, args=(reason,)).start()

    with pytest.raises(KnownError) as caught:
        child.call(ask("hang"), on_event)
    assert caught.value.code is reason


def test_no_process_is_left_after_closing(child):
    child.call(ask("ok"))
    pid = child.pid
    child.close()
    assert not psutil.pid_exists(pid)
    with pytest.raises(KnownError) as caught:
        child.call(ask("ok"))
    assert caught.value.code is FailureCode.SHUTDOWN


def test_an_error_in_the_listener_reaches_the_caller_and_stops_the_child(child):
    def on_event(event):
        raise LookupError

    with pytest.raises(LookupError):
        child.call(ask("hang"), on_event)
    assert child.pid is None


@pytest.mark.parametrize("reason", [FailureCode.CANCELLED, FailureCode.SHUTDOWN])
def test_a_kill_before_the_child_has_started_ends_the_next_call_and_only_that(child, reason):
    child.kill(reason)
    with pytest.raises(KnownError) as caught:
        child.call(ask("ok"))
    assert caught.value.code is reason
    assert child.pid is None
    assert child.call(ask("ok")).event == WordsDone(words=())


def test_a_kill_between_two_calls_ends_the_next_call_and_only_that(child):
    child.call(ask("ok"))
    child.kill()
    with pytest.raises(KnownError) as caught:
        child.call(ask("ok"))
    assert caught.value.code is FailureCode.CANCELLED
    assert child.call(ask("ok")).event == WordsDone(words=())


def test_a_kill_that_ended_a_call_does_not_end_the_next(child):
    def on_event(event):
        if event.done == 3:
            child.kill()

    with pytest.raises(KnownError):
        child.call(ask("hang"), on_event)
    assert child.call(ask("ok")).event == WordsDone(words=())


def test_a_kill_that_was_taken_back_ends_nothing_but_the_process(child):
    before = child.call(Warm(role="pages")).event
    child.kill()
    child.take_back_kill()
    assert child.call(Warm(role="pages")).event != before


def test_a_child_that_was_shut_starts_no_more(child):
    child.shut(FailureCode.SHUTDOWN)
    child.take_back_kill()
    with pytest.raises(KnownError) as caught:
        child.call(ask("ok"))
    assert caught.value.code is FailureCode.SHUTDOWN
    assert child.pid is None


def test_a_child_that_does_not_listen_makes_nobody_wait_who_looks_at_pages(child):
    def on_event(event):
        if event.done == 3:
            for page in range(20_000):  # far more than a pipe holds
                child.look_at(page)
            child.step_back()
            child.kill()

    with pytest.raises(KnownError) as caught:
        child.call(Detect(source=SourceFile(path="hang")), on_event)
    assert caught.value.code is FailureCode.CANCELLED
    assert child.call(ask("ok")).event == WordsDone(words=())


def test_only_a_detection_hears_what_is_looked_at(child):
    """Another request would take the remark for a request."""
    child.look_at(1)
    assert child.call(ask("ok"), lambda _: child.look_at(2)).event == WordsDone(words=())
    assert child.call(ask("ok"), lambda _: child.step_back()).event == WordsDone(words=())
