"""Files that a child makes and that get their name here, when they are whole."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.base.errors import FailureCode, KnownError
from app.protocol.calls import ChildPort
from app.protocol.messages import CertificateDrawn, DrawCertificate, DrawLog, FileWritten, SealList, WriteMarks
from app.services import delivery


def write(
    request: Callable[[str], DrawCertificate | DrawLog | SealList | WriteMarks],
    output: Path,
    child: ChildPort,
    *,
    replace: bool,
    private: bool = False,
) -> None:
    """Have a child write what `request` asks for at the path it is given, and give the file its name; `private` where
    it holds document text.

    Raises KnownError: OUTPUT_EXISTS, OUTPUT_UNWRITABLE, CHILD_NOISE where the file is not the one that the child says
    it wrote, or what ended the child.
    """
    if not replace and delivery.taken(output):
        raise KnownError(FailureCode.OUTPUT_EXISTS)
    with delivery.part_beside(output) as part:
        answer = child.call(request(str(part))).event
        if not isinstance(answer, CertificateDrawn | FileWritten) or answer.sha256 != delivery.sha256_of(part):
            raise KnownError(FailureCode.CHILD_NOISE)
        delivery.publish(part, output, replace=replace, private=private)
