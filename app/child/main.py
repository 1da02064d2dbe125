"""Entry point of the child process: one request after another, until the parent closes the stream."""

from __future__ import annotations

import os
import queue
import threading
import traceback
from typing import BinaryIO

from app.base.errors import FailureCode, KnownError
from app.child import limits, stdio
from app.child.page_order import Wishes
from app.protocol.framing import FramingError, StreamEnded, read_frame, write_frame
from app.protocol.messages import EVENT, INCOMING, Event, Failed, LookAt, Request, StepBack

DEFAULT_MEMORY = 2 * 1024**3
SHOW_ERRORS_VARIABLE = "SABLE_CHILD_TRACEBACKS"
"""Developers only: where set, tracebacks (which can hold document text) go to standard error."""


def main(argv: list[str]) -> int:
    """Serve requests. `--memory BYTES` sets the memory limit."""
    requests, events = stdio.claim()
    memory = int(argv[argv.index("--memory") + 1]) if "--memory" in argv else DEFAULT_MEMORY
    limits.apply(memory)
    incoming: queue.SimpleQueue[Request] = queue.SimpleQueue()
    wishes = Wishes()
    threading.Thread(target=_read, args=(requests, incoming, wishes), daemon=True, name="requests").start()
    while True:
        _serve(incoming.get(), events, wishes)


def _read(stream: BinaryIO, incoming: queue.SimpleQueue[Request], wishes: Wishes) -> None:
    """Hand requests over as they come, and keep what is said about the one under way. When the parent is gone, so is
    this process, whatever it was doing."""
    try:
        while True:
            _hand_over(stream, incoming, wishes)
    except (StreamEnded, OSError):
        os._exit(0)
    except (FramingError, ValueError):
        os._exit(65)


def _hand_over(stream: BinaryIO, incoming: queue.SimpleQueue[Request], wishes: Wishes) -> None:
    """One frame. A call of its own, so that its bytes, tens of megabytes of hits, are not kept until the next one."""
    header, _ = read_frame(stream)
    said = INCOMING.validate_json(header)
    if isinstance(said, LookAt | StepBack):
        wishes.hear(said)
    else:
        wishes.forget()  # here and not where the request is begun: a remark may come right behind it
        incoming.put(said)


def _serve(request: Request, events: BinaryIO, wishes: Wishes) -> None:
    def send(event: Event, body: bytes = b"") -> None:
        try:
            write_frame(events, EVENT.dump_json(event), body)
        except OSError:
            os._exit(0)

    try:
        # Imported here, so that the process answers limits and stream errors before it loads a PDF library.
        from app.child.handlers import handle

        answer, body = handle(request, send, wishes)
        send(answer, body)
    except KnownError as error:
        send(Failed(code=error.code, page_index=error.page_index))
    except MemoryError:
        send(Failed(code=FailureCode.OUT_OF_MEMORY))
    except OSError as error:
        send(Failed(code=_os_failure(error)))
    except Exception:
        if os.environ.get(SHOW_ERRORS_VARIABLE):
            traceback.print_exc()
        send(Failed(code=FailureCode.INTERNAL))


def _os_failure(error: OSError) -> FailureCode:
    import errno

    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        return FailureCode.DISK_FULL
    if error.errno == errno.EEXIST:
        return FailureCode.OUTPUT_EXISTS
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT, errno.ENOTDIR):
        return FailureCode.OUTPUT_UNWRITABLE
    return FailureCode.INTERNAL
