"""A child that misbehaves on request: the path of the source says how."""

import os
import struct
import sys
import time

from app.base.errors import FailureCode
from app.child import stdio
from app.protocol.framing import MAGIC, read_frame, write_frame
from app.protocol.messages import EVENT, PROTOCOL_VERSION, REQUEST, Failed, Progress, RenderDone, WarmDone, WordsDone

requests, events = stdio.claim()


def send(event, body=b""):
    write_frame(events, EVENT.dump_json(event), body)


while True:
    try:
        header, _ = read_frame(requests)
    except Exception:
        sys.exit(0)
    request = REQUEST.validate_json(header)
    how = request.source.path if hasattr(request, "source") else "warm"
    for page in range(1, 4):
        send(Progress(phase="detecting", done=page, total=3))
    match how:
        case "warm":
            send(WarmDone(models=(str(os.getpid()),)))
        case "ok":
            send(WordsDone(words=()))
        case "refuse":
            send(Failed(code=FailureCode.DAMAGED, page_index=2))
        case "cancelled" | "shutdown":
            send(Failed(code=FailureCode(how)))
        case "abort":
            os.abort()
        case "exit":
            os._exit(3)
        case "hang":
            time.sleep(3600)
        case "bloat":
            ballast = bytearray(os.urandom(1)) * (700 * 1024 * 1024)
            time.sleep(3600)
        case "huge-header":
            events.write(struct.pack(">3sBII", MAGIC, PROTOCOL_VERSION, 2**31, 0))
            events.flush()
            time.sleep(3600)
        case "huge-body":
            events.write(struct.pack(">3sBII", MAGIC, PROTOCOL_VERSION, 2, 2**32 - 1) + b"{}")
            events.flush()
            time.sleep(3600)
        case "noise":
            events.write(b"libfoo: warning to the real standard output\n")
            events.flush()
            time.sleep(3600)
        case "print":
            send(WordsDone(words=()))
        case "unknown-member":
            write_frame(events, b'{"kind": "words-done", "words": [], "extra": 1}')
            time.sleep(3600)
        case "wrong-version":
            events.write(struct.pack(">3sBII", MAGIC, PROTOCOL_VERSION + 1, 2, 0) + b"{}")
            events.flush()
            time.sleep(3600)
        case "short-body":
            send(RenderDone(page_index=0, width=10, height=10), b"too short")
            time.sleep(3600)
        case "half-frame":
            events.write(struct.pack(">3sBII", MAGIC, PROTOCOL_VERSION, 100, 0) + b"{")
            events.flush()
            os._exit(0)
