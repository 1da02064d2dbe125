"""A child for tests of the desk. A source is JSON that says what is in the "PDF" and where reading it stands still.

    {"pages": 3, "hold": {"probe": "GATE", "detect:1": "GATE"}, "password": "swordfish", "fault": "not-a-pdf"}

At a hold the child writes GATE.reached and goes on when GATE is there; `{"order": FILE}` appends each detection.
"""

import hashlib
import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit" / "services"))

from scripted_child import MODELS, ScriptedChild, entity, facts

from app.base.errors import FailureCode, KnownError
from app.child import stdio
from app.protocol.framing import read_frame, write_frame
from app.protocol.messages import (
    EVENT,
    REQUEST,
    Detect,
    DetectDone,
    Failed,
    PageDetected,
    Probe,
    ProbeDone,
    Progress,
    Release,
    Verify,
)

requests, events = stdio.claim()


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
    for page in range(told["pages"]):
        hold(told, f"detect:{page}")
        if page not in request.skip_pages:
            hit = entity(f"Ada Smith {page}", page)
            send(PageDetected(page_index=page, entities=(hit,), ran=("patterns",)))
        send(Progress(phase="detecting", done=page + 1, total=told["pages"]))
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
        case Release() | Verify():
            return released(request)
    raise AssertionError(request)


while True:
    try:
        header, _ = read_frame(requests)
    except Exception:
        sys.exit(0)
    try:
        send(answer(REQUEST.validate_json(header)))
    except KnownError as error:
        send(Failed(code=error.code))
