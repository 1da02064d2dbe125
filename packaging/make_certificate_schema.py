"""Make docs/schemas/certificate.schema.json from its definition in app/domain/certificate_form.py.

`.venv/bin/python packaging/make_certificate_schema.py`
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.domain import certificate_form  # noqa: E402


def made() -> str:
    """The text of the schema's file."""
    return json.dumps(certificate_form.schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    (ROOT / "docs" / "schemas" / "certificate.schema.json").write_text(made(), encoding="utf-8")
