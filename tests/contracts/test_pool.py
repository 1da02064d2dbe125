"""The pool of QThreads against a fake child."""

import threading

import psutil
import pytest
from test_supervisor import FAKE, ask

from app.base.errors import FailureCode, KnownError
from app.protocol.messages import Warm, WordsDone
from app.workers.pool import WorkerPool
from app.workers.supervisor import Child, Limits


class Recorder:
    """Collects what ended, and in which thread the signal arrived."""

    def __init__(self, pool):
        self.outcomes = {}
        self.threads = set()
        pool.ended.connect(self.on_ended)

    def on_ended(self, ticket, outcome):
        self.outcomes[ticket] = outcome
        self.threads.add(threading.current_thread() is threading.main_thread())


@pytest.fixture
def make_pool(qapp):
    pools = []

    def make(**options):
        pool = WorkerPool(lambda: Child(FAKE, Limits(idle_seconds=30)), **{"width": 2} | options)
        pools.append(pool)
        return pool, Recorder(pool)

    yield make
    for pool in pools:
        pool.shutdown()


def call(how):
    return lambda child: child.call(ask(how)).event


def test_a_task_returns_its_value_to_the_main_thread(make_pool, qtbot):
    pool, recorder = make_pool()
    ticket = pool.submit(call("ok"))
    qtbot.waitUntil(lambda: ticket in recorder.outcomes)
    assert recorder.outcomes[ticket].value == WordsDone(words=())
    assert recorder.threads == {True}


@pytest.mark.parametrize("how", ["abort", "noise", "huge-header", "refuse"])
def test_a_failure_is_an_outcome_and_the_thread_goes_on(make_pool, qtbot, how):
    pool, recorder = make_pool(width=1)
    bad, good = pool.submit(call(how)), pool.submit(call("ok"))
    qtbot.waitUntil(lambda: len(recorder.outcomes) == 2, timeout=20_000)
    assert isinstance(recorder.outcomes[bad].error, KnownError)
    assert recorder.outcomes[good].value == WordsDone(words=())


def test_a_mistake_in_a_task_is_an_outcome_too(make_pool, qtbot):
    pool, recorder = make_pool()
    ticket = pool.submit(lambda child: 1 / 0)
    qtbot.waitUntil(lambda: ticket in recorder.outcomes)
    assert isinstance(recorder.outcomes[ticket].error, ZeroDivisionError)


def test_a_waiting_task_that_is_moved_up_comes_next(make_pool, qtbot):
    pool, recorder = make_pool(width=1)
    free = threading.Event()
    order = []
    first = pool.submit(lambda child: free.wait())
    tickets = [pool.submit(lambda child, n=n: order.append(n), priority=3) for n in range(4)]
    urgent = pool.submit(lambda child: order.append("urgent"), priority=0)
    for ticket in (tickets[2], tickets[3], first, 10_000):
        pool.move_up(ticket, 0)
    free.set()
    qtbot.waitUntil(lambda: len(recorder.outcomes) == 6)
    assert order == [3, 2, "urgent", 0, 1], "the one that was moved last first"
    assert recorder.outcomes[urgent].error is None


def test_twenty_jobs_at_width_two(make_pool, qtbot):
    pool, recorder = make_pool()
    widest = 0
    children = set()

    def task(child):
        event = child.call(Warm(role="pages")).event
        children.add(event.models[0])
        return event

    tickets = [pool.submit(task) for _ in range(20)]

    def all_done():
        nonlocal widest
        widest = max(widest, pool.running)
        return len(recorder.outcomes) == 20

    qtbot.waitUntil(all_done, timeout=30_000)
    assert set(recorder.outcomes) == set(tickets)
    assert widest <= 2
    assert len(children) == 2


def test_cancel_of_a_running_and_of_a_waiting_task(make_pool, qtbot):
    pool, recorder = make_pool(width=1)
    started = threading.Event()

    def hang(child):
        return child.call(ask("hang"), lambda event: started.set())

    running, waiting, last = pool.submit(hang), pool.submit(call("ok")), pool.submit(call("ok"))
    qtbot.waitUntil(started.is_set)
    pool.cancel(waiting)
    pool.cancel(running)
    qtbot.waitUntil(lambda: len(recorder.outcomes) == 3, timeout=20_000)
    assert recorder.outcomes[running].error.code is FailureCode.CANCELLED
    assert recorder.outcomes[waiting].error.code is FailureCode.CANCELLED
    assert recorder.outcomes[last].value == WordsDone(words=())


@pytest.mark.parametrize("calls_before", [0, 1])
def test_cancel_of_a_task_that_is_between_two_calls_of_its_child(make_pool, qtbot, calls_before):
    pool, recorder = make_pool(width=1)
    between, go_on = threading.Event(), threading.Event()
    reached = []

    def task(child):
        for _ in range(calls_before):
            child.call(ask("ok"))
        between.set()
        go_on.wait(10)
        reached.append(child.call(ask("ok")))

    cancelled = pool.submit(task)
    qtbot.waitUntil(between.is_set, timeout=20_000)
    pool.cancel(cancelled)
    go_on.set()
    qtbot.waitUntil(lambda: cancelled in recorder.outcomes, timeout=20_000)
    assert recorder.outcomes[cancelled].error.code is FailureCode.CANCELLED
    assert reached == []


def test_a_cancel_that_comes_too_late_does_not_hit_the_next_task(make_pool, qtbot):
    pool, recorder = make_pool(width=1)
    done, go_on = threading.Event(), threading.Event()

    def task(child):
        child.call(ask("ok"))
        done.set()
        go_on.wait(10)
        return "done"

    first, second = pool.submit(task), pool.submit(call("ok"))
    qtbot.waitUntil(done.is_set, timeout=20_000)
    pool.cancel(first)
    go_on.set()
    qtbot.waitUntil(lambda: len(recorder.outcomes) == 2, timeout=20_000)
    assert recorder.outcomes[first].value == "done"
    assert recorder.outcomes[second].value == WordsDone(words=())


def test_lower_numbers_first_then_oldest(make_pool, qtbot):
    pool, recorder = make_pool(width=1)
    order = []

    def note(name):
        return lambda child: order.append(name)

    release = threading.Event()
    pool.submit(lambda child: release.wait(10))
    for name, priority in [("c", 1), ("d", 1), ("a", 0)]:
        pool.submit(note(name), priority=priority)
    release.set()
    qtbot.waitUntil(lambda: len(recorder.outcomes) == 4)
    assert order == ["a", "c", "d"]


def test_newest_first_for_pages_on_screen(make_pool, qtbot):
    pool, recorder = make_pool(width=1, newest_first=True)
    order = []
    release = threading.Event()
    pool.submit(lambda child: release.wait(10))
    for name in "abc":
        pool.submit(lambda child, name=name: order.append(name))
    release.set()
    qtbot.waitUntil(lambda: len(recorder.outcomes) == 4)
    assert order == ["c", "b", "a"]


def test_shutdown_in_the_middle_of_jobs_leaves_no_process(make_pool, qtbot):
    pool, _recorder = make_pool()
    pids = set()
    for _ in range(6):
        pool.submit(lambda child: child.call(ask("hang"), lambda event: pids.add(child.pid)))
    qtbot.waitUntil(lambda: len(pids) == 2)
    pool.shutdown()
    assert not any(psutil.pid_exists(pid) for pid in pids if pid)
    assert pool.running == 0
