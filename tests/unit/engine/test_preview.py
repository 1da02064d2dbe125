"""The page shown before a release is the page of the release."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pymupdf
import pytest

from app.domain.box_style import Boxes, BoxStyle, Look
from app.domain.entities import Decision, Entity
from app.domain.geometry import Box, Point, Quadrilateral
from app.domain.job_settings import ReleaseKind
from app.engine import extraction
from app.engine.opening import open_document
from app.engine.preview import render_released
from app.engine.redaction import release
from app.engine.rendering import render_page

SCALE = 4.0


@pytest.fixture(scope="module", params=[0, 90])
def paper(request, tmp_path_factory) -> tuple[Path, tuple[Entity, ...]]:
    pdf = pymupdf.open()
    page = pdf.new_page(width=400, height=300)
    page.insert_text((40, 100), "The witness Johann Oberhuber met the other one.", fontsize=12)
    page.set_rotation(request.param)
    path = tmp_path_factory.mktemp("preview") / "in.pdf"
    pdf.save(path)
    upright = Quadrilateral.from_box(Box(104, 195, 205, 212))
    slanted = Quadrilateral(Point(200, 60), Point(330, 90), Point(325, 112), Point(195, 82))
    return path, tuple(
        Entity(0, text, "PERSON", (quad,), decision=Decision.ACCEPTED)
        for text, quad in (("Johann Oberhuber", upright), ("", slanted))
    )


@pytest.mark.parametrize("look", list(Look))
def test_a_preview_shows_what_the_release_shows(paper, tmp_path: Path, look: Look) -> None:
    path, entities = paper
    boxes = Boxes(BoxStyle(look, "Witness 1" if look is Look.LABEL else ""))
    with open_document(path) as opened:
        image = render_released(opened, 0, SCALE, None, entities, boxes, lambda _: [])
        release(opened, entities, tmp_path / "out.pdf", ReleaseKind.CERTIFIED, boxes=boxes)
    shown = np.frombuffer(image.samples, np.uint8).reshape(image.height, image.width, 3).astype(int)
    with open_document(tmp_path / "out.pdf") as released:
        made = render_page(released, 0, SCALE)
    there = np.frombuffer(made.samples, np.uint8).reshape(made.height, made.width, 3).astype(int)
    assert shown.shape == there.shape
    assert np.abs(shown - there).mean() < 3
    assert (np.abs(shown - there).max(axis=2) > 128).mean() < 0.005, "edges may lie half a pixel beside each other"


def test_a_part_of_a_page_is_the_same_part_of_the_whole(paper) -> None:
    path, entities = paper
    boxes = Boxes(BoxStyle(Look.LABEL, "Witness 1"))
    clip = Box(100, 60, 220, 240)
    with open_document(path) as opened:
        whole = render_released(opened, 0, SCALE, None, entities, boxes, lambda _: [])
        part = render_released(opened, 0, SCALE, clip, entities, boxes, lambda _: [])
    pixels = np.frombuffer(whole.samples, np.uint8).reshape(whole.height, whole.width, 3)
    cut = pixels[part.top : part.top + part.height, part.left : part.left + part.width]
    seen = np.frombuffer(part.samples, np.uint8).reshape(part.height, part.width, 3)
    assert (part.left, part.top) == (400, 240)
    assert (np.abs(cut.astype(int) - seen.astype(int)) > 64).mean() < 0.002


def test_boxes_reach_to_their_grid_in_the_preview_too(paper) -> None:
    path, entities = paper
    narrow = (replace(entities[0], quadrilaterals=(Quadrilateral.from_box(Box(320, 195, 330, 212)),)),)
    with open_document(path) as opened:
        black = []
        for snap in (False, True):
            image = render_released(
                opened, 0, SCALE, None, narrow, Boxes(snap=snap), lambda i: extraction.words(opened, i)
            )
            black.append((np.frombuffer(image.samples, np.uint8) == 0).sum())
    assert black[1] > 1.2 * black[0]
