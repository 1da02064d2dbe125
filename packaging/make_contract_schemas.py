"""Make the schemas of RedactionInput and DetectionResult from their definition in app/domain/contract_form.py.

`.venv/bin/python packaging/make_contract_schemas.py`
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.domain import contract_form  # noqa: E402


def made() -> dict[str, str]:
    """The text of each schema, by the name of its file in docs/schemas."""
    return {
        name: json.dumps(contract_form.schema(model, name, title), indent=2, ensure_ascii=False) + "\n"
        for name, (model, title) in contract_form.SCHEMAS.items()
    }


if __name__ == "__main__":
    for name, text in made().items():
        (ROOT / "docs" / "schemas" / name).write_text(text, encoding="utf-8")
