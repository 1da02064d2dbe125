"""Make resources/help/user-guide.md, the help inside the program, from docs/user-guide.md.

`.venv/bin/python packaging/make_help.py [FILE]` (default: the one in resources, which every build carries). The guide
is the only source: what stands in it about the repository (pictures, links to other documents) is left out here.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "docs" / "user-guide.md"
TARGET = ROOT / "resources" / "help" / "user-guide.md"

_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]+)\]\((?!https?://)[^)]*\)")


def made(guide: str) -> str:
    """The help that a guide makes."""
    return _LINK.sub(r"\1", _PICTURE.sub("", guide))


def main() -> int:
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(made(SOURCE.read_text("utf-8")).encode("utf-8"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
