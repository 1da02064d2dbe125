"""The picture of the packages in docs/architecture.md shows the packages there are, in the layers of the contracts."""

from __future__ import annotations

import itertools
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SVG = "{http://www.w3.org/2000/svg}"
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
LAYERS = {contract["name"]: contract["layers"] for contract in CONTRACTS if contract["type"] == "layers"}


@pytest.fixture(scope="module")
def tops() -> dict[str, float]:
    """How far below the upper edge each package is drawn."""
    picture = ET.parse(ROOT / "docs" / "pictures" / "packages.svg").getroot()
    boxes = ((group.get("id"), group.find(f"{SVG}rect")) for group in picture.iter(f"{SVG}g"))
    return {name: float(box.get("y", "")) for name, box in boxes if name and box is not None}


def test_every_package_is_drawn(tops: dict[str, float]) -> None:
    assert set(tops) == {f"app.{path.parent.name}" for path in (ROOT / "app").glob("*/__init__.py")}


@pytest.mark.parametrize("layers", LAYERS.values(), ids=list(LAYERS))
def test_layers_are_drawn_as_the_contracts_have_them(tops: dict[str, float], layers: list[str]) -> None:
    rows = [{tops[name] for name in layer.split(" | ")} for layer in layers]
    assert all(len(row) == 1 for row in rows)
    assert all(max(above) < min(below) for above, below in itertools.pairwise(rows))
