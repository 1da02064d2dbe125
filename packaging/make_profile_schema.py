"""Make docs/schemas/profile.schema.json from its definition in app/domain/profiles.py.

`.venv/bin/python packaging/make_profile_schema.py`
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.domain import profiles  # noqa: E402


def made() -> str:
    """The text of the schema's file."""
    return json.dumps(profiles.schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    (ROOT / "docs" / "schemas" / "profile.schema.json").write_text(made(), encoding="utf-8")
