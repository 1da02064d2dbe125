"""How released pages are made, chosen for a job: the real panel, and what it says of each kind."""

from __future__ import annotations

import pytest

from app.domain.job_settings import JobKind, JobSettings, ReleaseKind
from app.ui.common.job_words import release_name, release_sentence
from app.ui.intake.settings_panel import SettingsPanel


@pytest.fixture
def panel(tmp_path, monkeypatch, qtbot, theme, english):
    monkeypatch.setenv("SABLE_DATA_DIR", str(tmp_path))
    made = SettingsPanel()
    qtbot.addWidget(made)
    made.show()
    return made


def _said(panel: SettingsPanel) -> str:
    return panel._release_said.text()


def test_pages_are_rebuilt_unless_something_else_is_chosen(panel: SettingsPanel) -> None:
    assert panel.settings.release is ReleaseKind.CERTIFIED
    assert "safest" in panel.release.currentText()
    assert _said(panel) == release_sentence(ReleaseKind.CERTIFIED)
    panel.release.choose(ReleaseKind.VECTOR)
    assert panel.settings.release is ReleaseKind.VECTOR
    assert "Not promised" in _said(panel)


def test_the_choice_of_a_job_is_shown_and_given_back(panel: SettingsPanel) -> None:
    panel.set_settings(JobSettings(release=ReleaseKind.VECTOR))
    assert panel.release.currentText() == release_name(ReleaseKind.VECTOR)
    assert panel.settings.release is ReleaseKind.VECTOR
    panel.set_settings(JobSettings())
    assert panel.settings.release is ReleaseKind.CERTIFIED


def test_a_job_that_writes_nothing_has_no_choice(panel: SettingsPanel) -> None:
    panel.release.choose(ReleaseKind.VECTOR)
    panel.kind.choose(JobKind.VERIFY_ONLY)
    assert not panel.release.isVisible()
    assert panel.settings.release is ReleaseKind.CERTIFIED
    panel.kind.choose(JobKind.CLEAN_ONLY)
    assert panel.release.isVisible()
    assert panel.settings.release is ReleaseKind.VECTOR
