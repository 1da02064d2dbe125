"""Draw the program's icon for Windows and macOS: `python packaging/make_icons.py FOLDER`.

`packaging/freeze.py` calls it; what it makes is part of a build and not of the checkout. One drawing
(resources/icons/sable.svg) in every size that the two systems and the MSIX package ask for.
"""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[1]
DRAWING = ROOT / "resources" / "icons" / "sable.svg"
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
ICNS_SIZES = (16, 32, 64, 128, 256, 512, 1024)
TILES = {"StoreLogo": 50, "Square44x44Logo": 44, "Square150x150Logo": 150}
"""Pictures of the MSIX package, by the names in its manifest."""


def drawn(size: int) -> Image.Image:
    """The icon as a square of pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGBA")


def make(folder: Path) -> None:
    """Write sable.ico, sable.icns and the tiles into `folder`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    sizes = {size: drawn(size) for size in sorted({*ICO_SIZES, *ICNS_SIZES, *TILES.values()})}
    largest = sizes[max(ICO_SIZES)]
    largest.save(
        folder / "sable.ico", sizes=[(s, s) for s in ICO_SIZES], append_images=[sizes[s] for s in ICO_SIZES[:-1]]
    )
    sizes[max(ICNS_SIZES)].save(folder / "sable.icns", append_images=[sizes[s] for s in ICNS_SIZES[:-1]])
    for name, size in TILES.items():
        sizes[size].save(folder / f"{name}.png")
    assert application is not None  # it has to outlive the drawing


if __name__ == "__main__":
    make(Path(sys.argv[1]))
