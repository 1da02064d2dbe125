"""Line icons of the program, tinted at paint time so that they follow the palette, the state and the screen."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.base.paths import resource


@lru_cache(maxsize=64)
def _drawing(name: str) -> bytes:
    return resource("icons", f"{name}.svg").read_bytes()


@lru_cache(maxsize=128)
def _renderer(name: str, color: str) -> QSvgRenderer:
    """An icon in a colour (`#rrggbb`), read once: a list paints one in every row."""
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace(b"currentColor", color.encode("ascii"))))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    return renderer


def paint_icon(painter: QPainter, name: str, rect: QRectF, color: QColor) -> None:
    """Draw an icon in one colour. Raises FileNotFoundError where there is no such icon."""
    painter.save()
    painter.setOpacity(painter.opacity() * color.alphaF())
    _renderer(name, color.name()).render(painter, rect)
    painter.restore()


def _color_for(mode: QIcon.Mode, role: QPalette.ColorRole) -> QColor:
    palette = QGuiApplication.palette()
    if mode is QIcon.Mode.Disabled:
        return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    if mode is QIcon.Mode.Selected:
        return palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText)
    return palette.color(QPalette.ColorGroup.Active, role)


class TintedIconEngine(QIconEngine):
    """Draws an SVG in a colour that the palette has at the moment of painting."""

    def __init__(self, name: str, role: QPalette.ColorRole) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint_icon(painter, self._name, QRectF(rect), _color_for(mode, self._role))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        # `size` is in device-independent pixels (Qt 6.8 and later); QIcon sets the ratio of what it gets back.
        pixmap = QPixmap(size * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, pixmap.rect(), mode, state)
        painter.end()
        return pixmap

    def key(self) -> str:
        return "sable-tinted"

    def clone(self) -> QIconEngine:
        copy = TintedIconEngine(self._name, self._role)
        _CLONES.append(copy)
        return copy


# Qt owns a clone but PySide does not know; without a Python reference its methods would be gone when Qt calls them.
_CLONES: list[QIconEngine] = []


@lru_cache(maxsize=64)
def icon(name: str, role: QPalette.ColorRole = QPalette.ColorRole.ButtonText) -> QIcon:
    """The icon `name` (a file of resources/icons without its ending) in the colour of a palette role.

    A button with the `primary` property takes HighlightedText. Raises FileNotFoundError where there is no such icon.
    """
    _drawing(name)
    return QIcon(TintedIconEngine(name, role))


@lru_cache(maxsize=1)
def application_icon() -> QIcon:
    """The program's own icon, in its own colours."""
    return QIcon(str(resource("icons", "sable.svg")))
