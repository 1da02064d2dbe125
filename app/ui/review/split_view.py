"""Two views of one document beside each other: two places of it, or the original and what will be released.

The view that had the focus last is the one that keys for pages and zoom speak of.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QWidget

from app.domain.thresholds import Thresholds
from app.ui.common.theme import UNIT
from app.ui.review.page_column import Fit
from app.ui.review.page_images import PageImages
from app.ui.review.page_view import PageView
from app.ui.review.preview import Preview
from app.ui.review.session import ReviewSession


class SplitView(QObject):
    """The two views, and what is done to the one in use.

    Signals:
        current_page_changed(int), zoom_changed(float zoom): of the view in use.
    """

    current_page_changed = Signal(int)
    zoom_changed = Signal(float)

    def __init__(self, session: ReviewSession, images: PageImages, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.widget = QSplitter(Qt.Orientation.Horizontal, parent)
        self.widget.setChildrenCollapsible(False)
        self.widget.setHandleWidth(UNIT // 2)
        self.first = PageView(images, self.widget)
        self.second = PageView(images, self.widget, "pages beside")
        self.second.setAccessibleName(self.tr("Pages beside"))
        self.second.hide()
        self.first.setMinimumWidth(40 * UNIT)
        self.second.setMinimumWidth(30 * UNIT)
        self.active = self.first
        self._preview: Preview | None = None
        self._following = False
        for view in self.views:
            view.installEventFilter(self)
            view.current_page_changed.connect(lambda page, view=view: self._tell(view, page))
            view.zoom_changed.connect(lambda zoom, view=view: self._zoomed(view, zoom))
            view.verticalScrollBar().valueChanged.connect(lambda _, view=view: self._follow(view))
            view.horizontalScrollBar().valueChanged.connect(lambda _, view=view: self._follow(view))

    @property
    def views(self) -> tuple[PageView, PageView]:
        return self.first, self.second

    @property
    def shown(self) -> bool:
        """True while there are two views."""
        return not self.second.isHidden()

    @property
    def comparing(self) -> bool:
        """True while the second view shows what will be released."""
        return self.shown and self._released.isChecked()

    @property
    def busy(self) -> bool:
        """True while pictures for the present place of the second view are still to be asked for."""
        return self.shown and self.second.busy

    def connect_actions(
        self, actions: Mapping[str, QAction], preview: Preview, announce: Callable[[str], None]
    ) -> None:
        """Connect what is done to the view in use, and what opens the second one."""
        self._preview, self._announce = preview, announce
        self._places, self._released = actions["two-places"], actions["side-by-side"]
        handlers: Mapping[str, Callable[[], None]] = {
            "zoom-in": lambda: self.active.step_zoom(1),
            "zoom-out": lambda: self.active.step_zoom(-1),
            "fit-page": lambda: self.active.set_fit(Fit.PAGE),
            "actual-size": lambda: self.active.set_zoom(1.0),
            "fit-width": lambda: self.active.set_fit(Fit.WIDTH),
            "previous-page": lambda: self.go_to_page(self.active.current_page - 1),
            "next-page": lambda: self.go_to_page(self.active.current_page + 1),
            "other-half": self._change_half,
        }
        for name, handler in handlers.items():
            actions[name].triggered.connect(lambda _=False, handler=handler: handler())
        self._places.toggled.connect(lambda on: self._toggled(self._places, self._released, on=on))
        self._released.toggled.connect(lambda on: self._toggled(self._released, self._places, on=on))
        # After the preview's own: it says what is covered now.
        self._session.entities_changed.connect(self._entities_changed)

    def go_to_page(self, page_index: int) -> None:
        """Show a page in the view in use."""
        self.active.go_to_page(page_index)

    def close(self) -> None:
        """Back to one view; nothing of a document is left in the other."""
        for action in (self._places, self._released):
            action.setChecked(False)

    def show_selection(self) -> None:
        """Frame in the second view what is selected in the first."""
        if self.shown:
            self.second.set_selection(self.first.selected)

    def set_editable(self, editable: bool) -> None:
        """Whether boxes can be moved; never in what will be released."""
        self.first.editable = editable
        self.second.editable = editable and not self.comparing

    def set_peeking(self, peeking: bool) -> None:
        for view in self.views:
            view.set_peeking(peeking)

    def set_thresholds(self, thresholds: Thresholds) -> None:
        for view in self.views:
            view.set_thresholds(thresholds)

    def show_page_error(self, page_index: int, text: str) -> None:
        for view in self.views:
            view.show_page_error(page_index, text)

    def stop(self) -> None:
        """Nothing is asked for after the screen is closed."""
        for view in self.views:
            view.stop()

    def _toggled(self, action: QAction, other: QAction, *, on: bool) -> None:
        if on:
            other.setChecked(False)
            self._open()
        elif not (self._places.isChecked() or self._released.isChecked()):
            self._end()

    def _open(self) -> None:
        if not self.first.pages:
            return
        self.second.boxes = self.first.boxes
        self.second.show()
        half = self.widget.width() // 2
        self.widget.setSizes([half, half])
        self.second.show_released(None)
        self.second.show_document([page.facts for page in self._session.pages], self.first.seen, self.first.turn)
        self.second.set_entities(self._session.by_page())
        self.set_editable(self._session.editable)
        if self.comparing:
            assert self._preview is not None
            self.second.show_released(self._preview.cover_of)
            self._announce(self.tr("The original, and beside it what will be released."))
        else:
            self._announce(self.tr("Two places of the document. {key} goes to the other one.").format(key="F6"))
        self._align(self.first, self.second)
        self.show_selection()

    def _end(self) -> None:
        if self.second.hasFocus():
            self.first.setFocus()
        self.active = self.first
        self.second.hide()
        self.second.show_released(None)
        self.second.clear()
        if self.first.pages:
            self._tell(self.first, self.first.current_page)
            self.zoom_changed.emit(self.first.zoom)

    def _change_half(self) -> None:
        if self.shown:
            (self.first if self.second.hasFocus() else self.second).setFocus()

    def _entities_changed(self) -> None:
        if self.shown:
            self.second.set_entities(self._session.by_page())
            self.show_selection()
            if self.comparing:
                self.second.refresh_pictures()

    def _tell(self, view: PageView, page_index: int) -> None:
        if view is self.active:
            self.current_page_changed.emit(page_index)

    def _zoomed(self, view: PageView, zoom: float) -> None:
        if view is self.active:
            self.zoom_changed.emit(zoom)
        self._follow(view)

    def _follow(self, view: PageView) -> None:
        """Beside the original, what is released shows the same place."""
        if view is self.active and self.comparing:
            self._align(view, self.second if view is self.first else self.first)

    def _align(self, view: PageView, other: PageView) -> None:
        if self._following or not (view.pages and other.pages):
            return
        self._following = True
        try:
            if other.zoom != view.zoom:
                other.set_zoom(view.zoom)
            other.show_place(*view.place_in_the_middle())
        finally:
            self._following = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, PageView) and watched is not self.active:
            self.active = watched
            self._tell(watched, watched.current_page)
            self.zoom_changed.emit(watched.zoom)
        return super().eventFilter(watched, event)
