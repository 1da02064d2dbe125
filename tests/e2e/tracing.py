"""What the program and its children ask of the system, as strace tells it: sockets, and files read or changed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_FILES = (
    "openat,open,openat2,creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,rmdir,link,linkat,symlink,"
    "symlinkat,truncate,mknod,mknodat"
)
_COMMAND = ("-f", "-qq", "-y", "--seccomp-bpf", "-e", f"trace=network,{_FILES}", "-e", "signal=none")
_UNFINISHED = "<unfinished ...>"
_TO_WRITE = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND")
_OPENED = re.compile(r"(open|openat|openat2|creat)\(.*\) += \d+<(.*)>$")
_CHANGED = re.compile(r"(mkdir|rename|unlink|rmdir|link|symlink|truncate|mknod)\w*\((.*)\) += 0$")
_NAME = re.compile(r'(?:\w+<(?P<folder>[^>]*)>, )?"(?P<name>[^"]*)"')

WATCHED = (
    "CI", "CONTINUOUS_INTEGRATION", "BUILD_NUMBER", "BUILD_ID", "GITHUB_ACTIONS", "GITLAB_CI", "JENKINS_URL",
    "TEAMCITY_VERSION", "TRAVIS", "CIRCLECI", "BUILDKITE", "TF_BUILD", "DO_NOT_TRACK", "PYTEST_CURRENT_TEST",
    "TLDEXTRACT_PUBLIC_SUFFIX_LIST_URLS", "TLDEXTRACT_CACHE", "HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE",
)  # fmt: skip
"""Variables that say that a machine looks on, or that keep a library from the network: a person at home has none."""
SYSTEM = (
    "/usr", "/lib", "/lib64", "/bin", "/opt", "/nix",  # libraries, fonts, time zones, keyboard tables
    "/proc", "/sys", "/dev/null", "/dev/urandom", "/dev/random", "/dev/tty",  # the processor, our own processes
    "/etc/ld.so.cache", "/etc/ld.so.preload", "/etc/locale.alias", "/etc/localtime", "/etc/ssl/openssl.cnf",
    "/etc/nsswitch.conf", "/etc/passwd", "/etc/group",  # what the person is called, for the audit record
    "/etc/fonts", "/var/cache/fontconfig",
    "/etc/machine-id", "/var/lib/dbus/machine-id",  # Qt's lock on its settings file
    "/etc/os-release", "/etc/xdg", "/etc/mime.types",
)  # fmt: skip
"""What is read of the system, and why."""


@dataclass(frozen=True, slots=True)
class Trace:
    """System calls, each whole, in the order in which they ended."""

    calls: tuple[str, ...]

    @classmethod
    def read(cls, path: Path) -> Trace:
        begun: dict[str, str] = {}
        calls: list[str] = []
        for line in path.read_text(errors="replace").splitlines():
            process, _, call = line.partition(" ")
            call = call.strip()
            if call.endswith(_UNFINISHED):
                begun[process] = call.removesuffix(_UNFINISHED)
                continue
            resumed = re.match(r"<\.\.\. \w+ resumed>", call)
            calls.append(begun.pop(process, "") + call[resumed.end() :] if resumed else call)
        return cls((*calls, *begun.values()))

    @property
    def network(self) -> list[str]:
        """Sockets that are no pair inside this machine (the event loop wakes itself through one), and all that is
        addressed to somebody."""
        strange = re.compile(r"AF_(?!UNIX)|^(connect|bind|listen)\(|^send(to|msg|mmsg)\(.*sa_family")
        return [call for call in self.calls if strange.search(call)]

    @property
    def read_files(self) -> set[Path]:
        """Files and folders opened to read, as the kernel names them."""
        return self._opened(to_write=False)

    @property
    def written_files(self) -> set[Path]:
        """Files opened to write, and names that were made, moved or removed."""
        found = self._opened(to_write=True)
        for call in self.calls:
            done = _CHANGED.match(call)
            if done:
                names = [Path(m["folder"] or "/", m["name"]) for m in _NAME.finditer(done[2])]
                # The first name of a link is only looked at.
                found.update(names[-1:] if "link" in done[1] and done[1] != "unlink" else names)
        return found

    def _opened(self, *, to_write: bool) -> set[Path]:
        found: set[Path] = set()
        for call in self.calls:
            done = _OPENED.match(call)
            if done and (done[1] == "creat" or bool(_TO_WRITE.search(call))) is to_write:
                found.add(Path(done[2].removesuffix(" (deleted)")))
        return found


def start(strace: str, trace: Path, home: Path, data: Path, *arguments: object) -> subprocess.Popen[str]:
    """The program under strace, for a person whose home is empty and on whom no machine looks."""
    kept = {name: value for name, value in os.environ.items() if name not in WATCHED and not name.startswith("XDG_")}
    kept |= {"SABLE_DATA_DIR": str(data), "QT_QPA_PLATFORM": "offscreen", "HOME": str(home)}
    command = [strace, *_COMMAND, "-o", str(trace), sys.executable, "-m", "app", *map(str, arguments)]
    return subprocess.Popen(command, env=kept, stderr=subprocess.PIPE, text=True)


def installation() -> list[Path]:
    """Folders of the program, of Python and of the packages."""
    folders = [ROOT / "app", ROOT / "resources", Path(sys.prefix), Path(sys.base_prefix), Path(sys.exec_prefix)]
    return [*folders, *(folder.resolve() for folder in folders), *ROOT.glob("*.egg-info")]


def outside(paths: Iterable[Path], allowed: Iterable[Path | str]) -> list[str]:
    """Those of `paths` that are neither one of `allowed` nor in one of them."""
    folders = [Path(folder) for folder in allowed]
    return sorted(str(p) for p in paths if not any(p == f or p.is_relative_to(f) for f in folders))
