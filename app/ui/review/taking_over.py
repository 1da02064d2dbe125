"""One review screen takes the place of another, in another language: the same document, at the same place.

What is decided is in the database and needs nothing. What is here is what a reviewer would have to find again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.review.drawing import TOOLS
from app.ui.review.page_view import PageView

if TYPE_CHECKING:
    from app.ui.review.screen import ReviewScreen


def prepare(new: ReviewScreen, old: ReviewScreen) -> None:
    """Before a document is opened: how the screen is divided, how documents are turned, what counts as sure."""
    new.splitter.restoreState(old.splitter.saveState())
    new.turning.take_over(old.turning)
    new.panel.threshold.set_thresholds(old.panel.threshold.thresholds)
    new.panel.threshold.changed.emit(new.panel.threshold.thresholds)


def show_as(new: ReviewScreen, old: ReviewScreen) -> None:
    """Once the document of the old screen is open in the new one."""
    _hits(new, old)
    _groups(new, old)
    _search(new, old)
    _pages(new, old)
    new.side.setCurrentIndex(old.side.currentIndex())


def _hits(new: ReviewScreen, old: ReviewScreen) -> None:
    new.panel.search.setText(old.panel.search.text())
    new.panel.show_only(old.panel.shown_only)
    category = new.panel.threshold.category
    category.setCurrentIndex(max(0, category.findData(old.panel.threshold.category.currentData())))
    before, header = old.panel.list.horizontalHeader(), new.panel.list.horizontalHeader()
    header.setSortIndicator(before.sortIndicatorSection(), before.sortIndicatorOrder())
    new.panel.select(old.panel.selected_ids)
    new.panel.list.verticalScrollBar().setValue(old.panel.list.verticalScrollBar().value())
    new.panel.remarks.take_over(old.panel.remarks)
    asked = [entity for i in old.panel.why_bar.asked if (entity := new.session.entity(i)) is not None]
    if asked:
        new.remarks.ask_about(asked)
        new.panel.why_bar.field.setText(old.panel.why_bar.field.text())
        new.panel.why_bar.field.setVisible(not old.panel.why_bar.field.isHidden())


def _groups(new: ReviewScreen, old: ReviewScreen) -> None:
    new.groups_panel.search.setText(old.groups_panel.search.text())
    new.groups_panel.open_only.setChecked(old.groups_panel.open_only.isChecked())
    before, header = old.groups_panel.tree.header(), new.groups_panel.tree.header()
    header.setSortIndicator(before.sortIndicatorSection(), before.sortIndicatorOrder())
    new.groups_panel.set_scope(old.groups_panel.scope)


def _search(new: ReviewScreen, old: ReviewScreen) -> None:
    """The question again; it is answered again, too."""
    panel, before = new.search_panel, old.search_panel
    panel.field.setText(before.field.text())
    panel.kind.setCurrentIndex(panel.kind.findData(before.kind.currentData()))
    panel.scopes[before.scope].setChecked(True)
    if old.search.asked:
        panel.start()


def _pages(new: ReviewScreen, old: ReviewScreen) -> None:
    for name in ("two-places", "side-by-side"):
        new.action(name).setChecked(old.action(name).isChecked())
    new.action("preview").setChecked(old.action("preview").isChecked())
    new.split.widget.restoreState(old.split.widget.saveState())
    _place(new.view, old.view)
    if new.split.shown:
        _place(new.split.second, old.split.second)
    new.drawing.use(next(tool for tool in TOOLS if old.action(tool).isChecked()))


def _place(new: PageView, old: PageView) -> None:
    if new.pages and old.pages:
        at, place = old.place_in_the_middle()
        new.take_zoom(old)
        new.show_place(at, place)
