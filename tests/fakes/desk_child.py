"""A child for tests of the desk. A source is JSON that says what is in the "PDF" and where reading it stands still.

    {"pages": 3, "hold": {"probe": "GATE", "detect:1": "GATE"}, "password": "swordfish", "fault": "not-a-pdf"}

At a hold the child writes GATE.reached and goes on when GATE is there; `{"order": FILE}` appends each detection, and
`{"pages_read": FILE}` each page that was read, `{"looks": FILE}` each look for what the others of the job tell, all of
which it finds. `names` are on the first page. It hears what is said about a detection, as the real child does, and
writes SOURCE.heard then.
"""

import errno
import hashlib
import json
import os
import queue
import sys
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit" / "services"))

from scripted_child import MODELS, ScriptedChild, entity, facts

from app.base.errors import FailureCode, KnownError
from app.child import stdio
from app.child.page_order import Wishes, pages_in_order
from app.domain.entities import Source
from app.protocol.framing import read_frame, write_frame
from app.protocol.messages import (
    EVENT,
    INCOMING,
    Detect,
    DetectDone,
    Failed,
    FindRepeats,
    FindRepeatsDone,
    HiddenFound,
    LookAt,
    PageDetected,
    Probe,
    ProbeDone,
    Progress,
    Release,
    StepBack,
    Verify,
)

requests, events = stdio.claim()
wishes = Wishes()
under_way = [""]
incoming = queue.SimpleQueue()


def listen():
    while True:
        try:
            header, _ = read_frame(requests)
        except Exception:
            os._exit(0)
        said = INCOMING.validate_json(header)
        if isinstance(said, LookAt | StepBack):
            wishes.hear(said)
            Path(under_way[-1] + ".heard").touch()
        else:
            wishes.forget()
            under_way.append(said.source.path)
            incoming.put(said)


def send(event):
    write_frame(events, EVENT.dump_json(event), b"")


def hold(told, where):
    gate = told.get("hold", {}).get(where)
    if gate is None:
        return
    Path(gate + ".reached").touch()
    while not Path(gate).exists():
        time.sleep(0.005)


def opened(source):
    try:
        data = Path(source.path).read_bytes()
    except FileNotFoundError:
        raise KnownError(FailureCode.FILE_MISSING) from None
    told = json.loads(data)
    if told.get("fault"):
        raise KnownError(FailureCode(told["fault"]))
    if told.get("password", source.password) != source.password:
        raise KnownError(FailureCode.PASSWORD_NEEDED if source.password is None else FailureCode.PASSWORD_WRONG)
    return told, facts(told["pages"], sha256=hashlib.sha256(data).hexdigest(), unread=tuple(told.get("unread", ())))


def detect(request):
    told, found = opened(request.source)
    if told.get("order"):
        with Path(told["order"]).open("a") as stream:
            stream.write(Path(request.source.path).name + "\n")
    done = len(request.skip_pages)
    send(Progress(phase="opening", done=0, total=told["pages"]))
    for page in pages_in_order(told["pages"], request.skip_pages, request.start_page, wishes):
        if wishes.step_back:
            raise KnownError(FailureCode.SHUTDOWN)
        hold(told, f"detect:{page}")
        if told.get("pages_read"):
            with Path(told["pages_read"]).open("a") as stream:
                stream.write(f"{page}\n")
        hits = [entity(f"Ada Smith {page}", page)]
        hits += [entity(name, page, y=400) for name in told.get("names", ()) if not page]
        send(PageDetected(page_index=page, entities=tuple(hits), ran=("patterns",)))
        done += 1
        send(Progress(phase="detecting", done=done, total=told["pages"]))
    send(HiddenFound(entities=()))
    return DetectDone(sha256=found.sha256, models=MODELS)


def released(request):
    told, found = opened(request.source)

    def tell(event):
        send(event)
        hold(told, event.phase)

    return ScriptedChild(found).call(request, tell).event


def answer(request):
    match request:
        case Probe():
            told, found = opened(request.source)
            hold(told, "probe")
            return ProbeDone(facts=found)
        case Detect():
            return detect(request)
        case FindRepeats():
            told, found = opened(request.source)
            hold(told, "look")
            if told.get("looks"):
                with Path(told["looks"]).open("a") as stream:
                    stream.write(f"{Path(request.source.path).name} {len(request.job_terms)}\n")
            hits = [entity(term.text, y=500, source=Source.REPEATED) for term in request.job_terms]
            return FindRepeatsDone(sha256=found.sha256, entities=tuple(hits))
        case Release() | Verify():
            return released(request)
    raise AssertionError(request)


threading.Thread(target=listen, daemon=True).start()
while True:
    try:
        send(answer(incoming.get()))
    except KnownError as error:
        send(Failed(code=error.code))
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        send(Failed(code=FailureCode.DISK_FULL))
