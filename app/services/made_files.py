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
    noted: Callable[[], object] | None = None,
) -> None:
    """Have a child write what `request` asks for at the path it is given, and give the file its name; `private` where
    it holds document text. `noted` is called when the file is whole and has no name yet: where it raises, there is no
    file.

    Raises KnownError: OUTPUT_EXISTS, OUTPUT_UNWRITABLE, CHILD_NOISE where the file is not the one that the child says
    it wrote, or what ended the child.
    """
    if not replace and delivery.taken(output):
        raise KnownError(FailureCode.OUTPUT_EXISTS)
    with delivery.part_beside(output) as part:
        answer = child.call(request(str(part))).event
        if not isinstance(answer, CertificateDrawn | FileWritten) or answer.sha256 != delivery.sha256_of(part):
            raise KnownError(FailureCode.CHILD_NOISE)
        if noted is not None:
            noted()
        delivery.publish(part, output, replace=replace, private=private)
