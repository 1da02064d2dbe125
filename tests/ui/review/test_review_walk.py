"""The review screen, walked in its states: names for a screen reader, no ambiguous mnemonic, Tab as the eye goes."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from walking import mnemonic_conflicts, nameless, out_of_order

from app.domain.jobs import Status
from app.ui.common.keys_sheet import KeysSheet
from app.ui.review.finish_sheet import FinishSheet


def faults(shown: QWidget) -> list[str]:
    return [*nameless(shown), *mnemonic_conflicts(shown), *out_of_order(shown)]


def test_a_document_with_hits_and_each_of_them_selected(driver) -> None:
    assert faults(driver.screen) == []
    for entity in driver.screen.session.entities[:3]:
        driver.screen.panel.select([entity.id])
        assert faults(driver.screen) == []


@pytest.mark.parametrize("status", [Status.VERIFICATION_FAILED, Status.FINISHED, Status.REDACTING])
def test_documents_in_other_states(make_driver, run_async, status) -> None:
    made = make_driver(status=status)
    run_async(made.open())
    assert faults(made.screen) == []


def test_a_document_without_hits_and_no_document(make_driver, run_async) -> None:
    made = make_driver([])
    assert faults(made.screen) == []
    run_async(made.open())
    assert faults(made.screen) == []


def test_the_checklist_and_the_keys(driver, settle) -> None:
    driver.screen.action("finish").trigger()
    settle(lambda: isinstance(QApplication.activeModalWidget(), FinishSheet))
    sheet = QApplication.activeModalWidget()
    assert faults(sheet) == []
    sheet.reject()
    driver.screen.action("keys").trigger()
    (keys,) = driver.screen.findChildren(KeysSheet)
    assert faults(keys) == []
    keys.close()
