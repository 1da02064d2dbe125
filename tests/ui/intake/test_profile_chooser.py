"""The legal profile of a job in the settings panel: real files, the real panel."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.base import paths
from app.domain.job_settings import JobKind, JobSettings
from app.domain.profiles import profile
from app.ui.intake.category_chips import USUAL
from app.ui.intake.settings_panel import SettingsPanel


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(paths.DATA_DIR_VARIABLE, str(tmp_path))
    (tmp_path / "profiles").mkdir()
    return tmp_path / "profiles"


@pytest.fixture
def panel(data, qtbot, theme, english):
    made = SettingsPanel()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_profile_brings_its_categories(panel: SettingsPanel) -> None:
    panel.profile.box.choose("frcp-5-2")
    chosen = panel.settings
    assert (chosen.profile, chosen.categories) == ("frcp-5-2", ())
    assert panel.categories.chip("US_SSN").isChecked()
    assert not panel.categories.chip("PERSON").isChecked()
    panel.categories.chip("PERSON").setChecked(True)
    assert set(panel.settings.categories) == profile("frcp-5-2").labels() | {"PERSON"}
    panel.profile.box.choose("default")
    assert (panel.settings.profile, panel.settings.categories) == ("", ())


def test_every_usual_category_under_a_profile_is_said_by_name(panel: SettingsPanel) -> None:
    panel.profile.box.choose("frcp-5-2")
    panel.categories.set_categories(tuple(USUAL))
    assert set(panel.settings.categories) == USUAL


def test_the_requesters_texts_are_asked_for_where_the_profile_keeps_them(panel: SettingsPanel) -> None:
    assert not panel.profile.requester.isVisible()
    panel.profile.box.choose("gdpr-dsar")
    assert panel.profile.requester.isVisible()
    panel.profile.requester.setPlainText("Jane Doe\n\n jdoe@example.org \nJane Doe")
    assert panel.settings.requester == ("Jane Doe", "jdoe@example.org")
    panel.profile.box.choose("hipaa")
    assert panel.settings.requester == ()


def test_the_settings_of_a_job_are_shown_and_given_back(panel: SettingsPanel) -> None:
    settings = JobSettings(profile="uk-dsar", requester=("Jane Doe",), categories=("PERSON", "VAT_ID"))
    panel.set_settings(settings)
    assert panel.settings.profile == "uk-dsar"
    assert panel.settings.requester == ("Jane Doe",)
    assert set(panel.settings.categories) == {"PERSON", "VAT_ID"}
    panel.set_settings(JobSettings())
    assert (panel.settings.profile, panel.settings.requester, panel.settings.categories) == ("", (), ())


def test_a_job_that_redacts_nothing_has_no_profile(panel: SettingsPanel) -> None:
    panel.profile.box.choose("gdpr-dsar")
    panel.profile.requester.setPlainText("Jane Doe")
    panel.kind.choose(JobKind.CLEAN_ONLY)
    assert (panel.settings.profile, panel.settings.requester) == ("", ())


def test_a_profile_that_is_missing_keeps_the_job_from_starting(panel: SettingsPanel) -> None:
    panel.set_settings(JobSettings(profile="gone"))
    assert panel.settings.profile == "gone"
    assert "missing" in panel.problem
    panel.profile.box.choose("hipaa")
    assert "missing" not in panel.problem


def test_a_file_that_was_refused_is_told(data: Path, qtbot, theme, english) -> None:
    own = {"id": "own", "name": "Ours", "description": "", "categories": [{"label": "NAME"}]}
    (data / "own.json").write_text(json.dumps(own))
    made = SettingsPanel()
    qtbot.addWidget(made)
    made.show()
    assert made.profile.box.findData("own") < 0
    assert made.profile.refused.isVisible()
    assert "own.json, /categories/0/label" in made.profile.refused.text()
