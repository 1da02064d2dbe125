"""The review in English and with texts that are 40 % longer: none is cut in any of its panels."""

from __future__ import annotations

import pytest
from long_words import cut, speak_at_length
from PySide6.QtWidgets import QApplication

from app.domain.documents import UnreadReason, UnreadRegion
from app.domain.geometry import Box, Quadrilateral
from app.domain.jobs import Status
from app.ui.review.finish_sheet import FinishSheet

SEAL = UnreadRegion(Quadrilateral.from_box(Box(300, 200, 420, 230)), UnreadReason.DRAWN, "b" * 32)


@pytest.fixture(params=["english", "long"])
def opened(request, qapp, make_driver, run_async):
    translator = speak_at_length(qapp) if request.param == "long" else None
    driver = make_driver()
    driver.screen.resize(1280, 800)
    run_async(driver.open())
    yield driver
    if translator is not None:
        qapp.removeTranslator(translator)


def test_hits_groups_search_and_history(opened, settle) -> None:
    screen = opened.screen
    screen.panel.threshold.slider.setValue(60)
    settle(lambda: cut(screen) == [])
    opened.key("g")
    settle(lambda: screen.groups_panel.row is not None)
    screen.action("scope-matter").trigger()
    settle(lambda: cut(screen) == [])
    for action in ("search", "history"):
        screen.action(action).trigger()
        settle(lambda: cut(screen) == [])


def test_the_text_of_a_hit_can_be_read_beside_long_words(opened) -> None:
    table = opened.screen.panel.list
    assert table.columnWidth(1) >= 100


def test_the_checklist(opened, run_async, settle) -> None:
    facts = opened.desk.facts
    facts[1] = facts[1].after_reading((SEAL,), 0)
    run_async(opened.screen.session.open("document"))
    opened.screen.action("finish").trigger()
    settle(lambda: isinstance(QApplication.activeModalWidget(), FinishSheet))
    settle(lambda: cut(QApplication.activeModalWidget()) == [])
    QApplication.activeModalWidget().reject()


@pytest.mark.parametrize("status", [Status.VERIFICATION_FAILED, Status.FINISHED])
def test_banners(make_driver, run_async, settle, qapp, status) -> None:
    translator = speak_at_length(qapp)
    try:
        made = make_driver(status=status)
        run_async(made.open())
        settle(lambda: cut(made.screen) == [])
    finally:
        qapp.removeTranslator(translator)
