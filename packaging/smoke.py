"""Try a frozen program as a user would: `python packaging/smoke.py dist/sable [--no-namespace]`.

Standard library only. Every program of the folder is started with an empty environment and an empty data folder: it
says its version, examines itself without a network (`sable doctor --no-network`), redacts the sample papers and checks
what came out, and opens and closes its window (under Xvfb where there is one, else without a screen). Any unexpected
exit code or line of output fails. On Linux the first part runs where there is no network at all (`unshare -n`), where
that is allowed. Times are told, not judged.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

WINDOW_SECONDS = 60.0
"""By then the window's database must be there."""


class Failed(Exception):
    """What went wrong, in a sentence."""


class Trial:
    """A frozen folder and an empty home for it."""

    def __init__(self, folder: Path, home: Path, prefix: Sequence[str]) -> None:
        self.folder = folder
        self.home = home
        self._prefix = list(prefix)
        self.environment = {
            "HOME": str(home), "PATH": os.defpath, "SABLE_DATA_DIR": str(home / "data"), "TMPDIR": str(home),
            "PYTHONNOUSERSITE": "1", "LANG": "C.UTF-8",
        }  # fmt: skip
        if sys.platform == "win32":
            self.environment |= {"SYSTEMROOT": os.environ["SYSTEMROOT"], "TEMP": str(home), "TMP": str(home)}

    def program(self, name: str) -> str:
        path = self.folder / (f"{name}.exe" if sys.platform == "win32" else name)
        if not path.is_file():
            raise Failed(f"{path.name} is missing")
        return str(path)

    def run(self, *arguments: str, expected: str, code: int = 0) -> str:
        """Run the command line. Every line that it prints must match `expected`, a regular expression."""
        began = time.perf_counter()
        done = subprocess.run(
            [*self._prefix, self.program("sable-cli"), *arguments],
            env=self.environment, cwd=self.home, capture_output=True, text=True, check=False, timeout=600,
        )  # fmt: skip
        lines = [line for line in (done.stdout + done.stderr).splitlines() if line.strip()]
        odd = [line for line in lines if not re.fullmatch(expected, line)]
        if done.returncode != code or odd or not lines:
            raise Failed(f"sable-cli {arguments[0]}: exit code {done.returncode}, unexpected output: {odd or 'none'}")
        print(f"ok    sable-cli {arguments[0]}  {time.perf_counter() - began:.1f} s", flush=True)
        return done.stdout


def window(trial: Trial) -> None:
    """Open the window on an empty queue, wait for its database, close it as a desktop does that ends."""
    command = [trial.program("sable")]
    data = trial.home / "window"
    environment = trial.environment | {"SABLE_DATA_DIR": str(data)}
    screen = shutil.which("xvfb-run")
    if sys.platform == "linux" and screen:
        command = [screen, "-a", *command]
    elif sys.platform == "linux":
        environment["QT_QPA_PLATFORM"] = "offscreen"
    database = data / "sable.sqlite3"
    began = time.perf_counter()
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(
            command, env=environment, cwd=trial.home, stdout=output, stderr=output, start_new_session=True
        )
        try:
            while not database.exists():
                if process.poll() is not None or time.perf_counter() - began > WINDOW_SECONDS:
                    raise Failed(f"the window did not open (exit code {process.poll()})")
                time.sleep(0.05)
            opened = time.perf_counter() - began
            time.sleep(2.0)  # what fails late, fails in these
            _close(process, trial.program("sable"))
            code = process.wait(timeout=30)
        finally:
            if process.poll() is None:
                process.kill()
        output.seek(0)
        said = output.read().decode(errors="replace").strip()
    if code or said:
        raise Failed(f"the window ended with {code} and said: {said or 'nothing'}")
    print(f"ok    window opened and closed  {opened:.1f} s", flush=True)


def _close(process: subprocess.Popen[bytes], program: str) -> None:
    """Ask the window to end; xvfb-run, which may stand before it, ends with it."""
    if sys.platform != "linux":
        process.terminate()
        return
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            is_window = (entry / "exe").readlink() == Path(program).resolve()
            ours = os.getpgid(int(entry.name)) == process.pid
        except OSError:
            continue
        if is_window and ours:
            os.kill(int(entry.name), signal.SIGTERM)


def without_network() -> list[str]:
    """What to put before a command so that it has no network; nothing where that is not allowed."""
    unshare = shutil.which("unshare")
    if unshare:
        for command in ([unshare, "-n"], [unshare, "-rn"]):
            if subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0:
                return command
    return []


def smoke(trial: Trial) -> None:
    """All trials. Raises Failed."""
    trial.run("--version", expected=r"sable \d+\.\d+\.\d+")
    passport = trial.home / "passport.pdf"
    trial.run("doctor", "--no-network", "--passport", str(passport),
              expected=r"(ok    .*|sable \d.*|healthy|Air-gap passport of .*|  .*)")  # fmt: skip
    if not passport.read_bytes().startswith(b"%PDF-"):
        raise Failed("the passport is no PDF")
    inside = trial.folder.parent / "Resources" if sys.platform == "darwin" else trial.folder / "_internal"
    samples = sorted((inside / "resources" / "samples").glob("*.pdf"))
    out, report = trial.home / "released", trial.home / "run.json"
    trial.run(
        "run", *map(str, samples), "--out", str(out), "--accept-all", "--acknowledge-unread", "--json", str(report),
        expected=r"(\d+ finished|released files: .*)",
    )  # fmt: skip
    documents = json.loads(report.read_text(encoding="utf-8"))["documents"]
    if len(documents) != len(samples) or any(d["status"] != "finished" for d in documents):
        raise Failed("a sample was not released")
    window(trial)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="what packaging/freeze.py made")
    parser.add_argument("--no-namespace", action="store_true", help="do not take the network away from it")
    options = parser.parse_args()
    prefix = [] if options.no_namespace else without_network()
    print("without a network" if prefix else "the network is left on", flush=True)
    with tempfile.TemporaryDirectory(prefix="sable-smoke-") as home:
        try:
            smoke(Trial(options.folder.resolve(), Path(home), prefix))
        except Failed as error:
            print(f"FAIL  {error}")
            return 1
    print("the frozen program works")
    return 0


if __name__ == "__main__":
    sys.exit(main())
