"""Boxes and offsets of other APIs: to quadrilaterals of user space, or refused with the place of the bad member."""

import copy

import pytest

from app.domain import box_forms
from app.domain.box_forms import JsonForm
from app.domain.contract import ContractError
from app.domain.geometry import Box, PageGeometry

PLAIN = PageGeometry(Box(0, 0, 600, 800))
PAGES = [PLAIN, PageGeometry(Box(50, 100, 350, 500), rotation=90, user_unit=2)]

BLOCK = {"bbox": {"left": 0.1, "top": 0.2, "width": 0.3, "height": 0.05, "page": 1}, "content": "Ada", "type": "PERSON"}
POINTS = {"left": 60, "top": 160, "width": 180, "height": 40, "page": 1, "text": "Ada", "label": "PERSON", "score": 0.5}
OFFSETS = {
    "text": "Dear Ada Quillfeather,",
    "findings": [{"entity_type": "PERSON", "start": 5, "end": 8, "score": 0.9}],
}


def boxes(value, form=JsonForm.BOXES):
    return box_forms.read(value, form, PAGES)


@pytest.mark.parametrize("value", [[BLOCK], {"blocks": [BLOCK]}, [POINTS], {"boxes": [POINTS]}])
def test_boxes_from_the_top_left_are_turned_over_whether_shares_or_points(value):
    assert box_forms.form_of(value) is JsonForm.BOXES
    (entity,) = boxes(value).entities
    box = entity.quadrilaterals[0].envelope
    assert (box.x0, box.y0, box.x1, box.y1) == pytest.approx((60, 600, 240, 640))
    assert (entity.page_index, entity.text, entity.label) == (0, "Ada", "PERSON")


def test_a_turned_and_cropped_page_is_read_as_it_is_shown():
    (entity,) = boxes([{"left": 0, "top": 0, "width": 1, "height": 0.5, "page": 2}]).entities
    box = entity.quadrilaterals[0].envelope
    # Turned clockwise, the left half of the page is what is shown in its upper half.
    assert (box.x0, box.y0, box.x1, box.y1) == pytest.approx((50, 100, 200, 500))
    corner = PAGES[1].to_view.map(entity.quadrilaterals[0].top_left)
    assert (corner.x, corner.y) == pytest.approx((0, 0))


def test_one_number_beyond_one_makes_all_points():
    """A box of half a point is no box of half a page."""
    small = {**POINTS, "left": 0.5, "top": 0.5, "width": 0.4, "height": 0.4}
    first, _ = boxes([small, POINTS]).entities
    assert first.quadrilaterals[0].envelope.width == pytest.approx(0.4)


@pytest.mark.parametrize("beyond", [1.0000001, 1.0009])
def test_rounding_over_the_edge_leaves_shares_shares(beyond):
    wide = {**BLOCK, "bbox": {**BLOCK["bbox"], "left": -1e-7, "width": beyond}}
    first, second = boxes([BLOCK, wide]).entities
    assert first.quadrilaterals[0].envelope.width == pytest.approx(180)
    box = second.quadrilaterals[0].envelope
    assert (box.x0, box.x1) == pytest.approx((0, 600))


def test_shares_with_one_wrong_number_are_not_taken_for_points():
    wrong = {**BLOCK, "bbox": {**BLOCK["bbox"], "width": 1.4}}
    for value in ([BLOCK, BLOCK, wrong], [wrong]):
        with pytest.raises(ContractError, match="smaller than a letter") as caught:
            boxes(value)
        assert caught.value.pointer == "/0/bbox"


@pytest.mark.parametrize("moved", [{"left": 1700}, {"top": 2200}, {"left": -500}, {"left": 600}])
def test_a_box_off_its_page_is_refused(moved):
    """As those in pixels of a picture of the page are."""
    with pytest.raises(ContractError, match="nowhere on its page") as caught:
        boxes([POINTS, {**POINTS, **moved}])
    assert caught.value.pointer == "/1"


def test_the_page_of_the_original_counts():
    box = {**BLOCK["bbox"], "page": 1, "original_page": 2}
    assert boxes([{**BLOCK, "bbox": box}]).entities[0].page_index == 1


def test_offsets_cut_the_text_that_they_are_of():
    assert box_forms.form_of(OFFSETS) is JsonForm.OFFSETS
    (sought,) = box_forms.read(OFFSETS, JsonForm.OFFSETS, PAGES).sought
    assert (sought.text, sought.label, sought.score, sought.page_index) == ("Ada", "PERSON", 0.9, None)


def test_a_redaction_input_is_told_from_boxes():
    assert box_forms.form_of({"redactions": [{"quadrilaterals": []}]}) is JsonForm.REDACTIONS
    assert box_forms.form_of({"redactions": []}) is JsonForm.REDACTIONS
    assert box_forms.form_of("x") is JsonForm.REDACTIONS


def changed(value, path, new=...):
    value = copy.deepcopy(value)
    *parents, last = path
    node = value
    for part in parents:
        node = node[part]
    if new is ...:
        del node[last]
    else:
        node[last] = new
    return value


@pytest.mark.parametrize(
    ("value", "form", "pointer"),
    [
        ({}, JsonForm.BOXES, ""),
        ([5], JsonForm.BOXES, "/0"),
        ([{}], JsonForm.BOXES, "/0/bbox"),
        (changed([BLOCK], (0, "bbox", "width")), JsonForm.BOXES, "/0/bbox/width"),
        (changed([BLOCK], (0, "bbox", "top"), "1"), JsonForm.BOXES, "/0/bbox/top"),
        (changed([BLOCK], (0, "bbox", "top"), float("nan")), JsonForm.BOXES, "/0/bbox/top"),
        (changed([BLOCK], (0, "bbox", "height"), 0), JsonForm.BOXES, "/0/bbox"),
        (changed([BLOCK], (0, "bbox", "page")), JsonForm.BOXES, "/0/bbox/page"),
        (changed([BLOCK], (0, "bbox", "page"), 0), JsonForm.BOXES, "/0/bbox/page"),
        (changed([BLOCK], (0, "bbox", "page"), 3), JsonForm.BOXES, "/0/bbox/page"),
        (changed([POINTS], (0, "score"), 7), JsonForm.BOXES, "/0/score"),
        (changed(OFFSETS, ("findings", 0, "start"), -1), JsonForm.OFFSETS, "/findings/0/start"),
        (changed(OFFSETS, ("findings", 0, "end"), 5), JsonForm.OFFSETS, "/findings/0/end"),
        (changed(OFFSETS, ("findings", 0, "end"), 500), JsonForm.OFFSETS, "/findings/0/end"),
        (changed(OFFSETS, ("text",)), JsonForm.OFFSETS, "/findings/0/text"),
    ],
)
def test_bad_input_is_refused_with_the_place_of_the_bad_member(value, form, pointer):
    with pytest.raises(ContractError) as caught:
        boxes(value, form)
    assert caught.value.pointer == pointer
    assert "Ada" not in str(caught.value)
