"""How a job's boxes look is kept with the job, and given texts go when the job is purged."""

from app.domain.box_style import USUAL_BOXES, Boxes, BoxStyle, Look
from app.domain.job_json import job_to_json
from app.domain.job_settings import JobSettings
from app.store.store import Store

CHOSEN = Boxes(BoxStyle(Look.PATTERN), {"PERSON": BoxStyle(Look.LABEL, "Client")}, snap=True, join=True)


def test_boxes_are_kept_with_the_job(tmp_path):
    file = tmp_path / "sable.db"
    store = Store(file)
    usual = store.add_job("usual", [])[0].id
    chosen = store.add_job("chosen", [], settings=JobSettings(boxes=CHOSEN))[0].id
    store.close()
    store = Store(file)
    assert store.job(usual).settings.boxes == USUAL_BOXES
    assert store.job(chosen).settings.boxes == CHOSEN
    assert job_to_json(store.job(usual), ())["boxes"] == {}
    assert job_to_json(store.job(chosen), ())["boxes"] == {
        "usual": {"look": "pattern"},
        "byLabel": {"PERSON": {"look": "label", "text": "Client"}},
        "snap": True,
        "join": True,
    }
    store.close()
