"""Write requirements.lock: every package of every platform with its hashes. Needs uv; `--upgrade` moves the pins.

The lock names no index and no host: where packages come from is the user's pip configuration.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements.lock"
COMPILE = (
    "pip", "compile", "--universal", "--python-version", "3.11", "--generate-hashes", "--no-header", "--quiet",
    "--extra", "dev", "--output-file", LOCK.name, "pyproject.toml",
)  # fmt: skip


def main(arguments: list[str]) -> int:
    uv = shutil.which("uv")
    if uv is None:
        print("uv is not on the PATH. It makes locks for all platforms at once; see CONTRIBUTING.md.", file=sys.stderr)
        return 1
    if set(arguments) - {"--upgrade"}:
        print("usage: python3 packaging/lock.py [--upgrade]", file=sys.stderr)
        return 1
    # Without --upgrade uv keeps the pins of the present file and only adds and removes.
    code = subprocess.run([uv, *COMPILE, *arguments], cwd=ROOT, stdout=subprocess.DEVNULL, check=False).returncode
    if code == 0 and re.search(r"(?m)://|^--", LOCK.read_text(encoding="utf-8")):
        print("The new lock names a place to load from. Unset it for uv and run this again.", file=sys.stderr)
        return 1
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
