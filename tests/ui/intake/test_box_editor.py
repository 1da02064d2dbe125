"""Choosing how boxes look: the setting, its words and its drawing."""

import pytest

from app.domain.box_style import USUAL_BOXES, Boxes, BoxStyle, Look
from app.domain.job_settings import JobKind, JobSettings
from app.ui.intake.box_editor import BoxEditor
from app.ui.intake.settings_panel import SettingsPanel

CHOSEN = Boxes(BoxStyle(Look.LABEL, "Client"), {"ADDRESS": BoxStyle(Look.WHITE)}, snap=True, join=True)


@pytest.fixture
def panel(qtbot):
    panel = SettingsPanel()
    qtbot.addWidget(panel)
    return panel


def test_boxes_are_black_and_as_wide_as_what_they_cover_unless_chosen_otherwise(panel, qtbot):
    assert panel.settings.boxes == USUAL_BOXES
    with qtbot.waitSignal(panel.changed):
        panel.boxes.look.choose(Look.PATTERN)
    with qtbot.waitSignal(panel.changed):
        panel.boxes.snap.setChecked(True)
    assert panel.settings.boxes == Boxes(BoxStyle(Look.PATTERN), snap=True, join=True)
    assert "1,000 surnames" in panel.boxes.snap.accessibleDescription()


def test_what_the_command_line_chose_stays_until_it_is_changed(panel):
    panel.set_settings(JobSettings(boxes=CHOSEN))
    assert panel.settings.boxes == CHOSEN
    panel.boxes.look.choose(Look.BLACK)
    assert panel.settings.boxes == Boxes(by_label=CHOSEN.by_label, snap=True, join=True)


def test_a_job_that_removes_nothing_has_no_boxes_to_choose(panel):
    panel.set_settings(JobSettings(boxes=CHOSEN))
    panel.kind.choose(JobKind.CLEAN_ONLY)
    assert not panel.boxes.isVisibleTo(panel)
    assert panel.settings.boxes == USUAL_BOXES


def test_each_look_is_drawn_and_said(qtbot):
    editor = BoxEditor()
    qtbot.addWidget(editor)
    editor.resize(420, 240)
    editor.show()
    drawn, said = set(), set()
    for look in Look:
        editor.look.choose(look)
        image = editor.preview.grab().toImage()
        drawn.add(bytes(image.constBits()))
        said.add(editor.preview.accessibleName())
    assert len(drawn) == len(said) == len(Look)
