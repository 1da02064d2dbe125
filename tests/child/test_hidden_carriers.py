"""What no page shows, from generated files through the real child into the store: found, placed, and never for long."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import hostile_papers
import pikepdf
import pytest
from hidden_papers import PLACES, paper, planted
from pikepdf import Dictionary, Name, String

from app.domain.carriers import Carrier, HiddenPlace, Unread
from app.domain.entities import Decision, Entity, Source
from app.domain.job_settings import JobSettings
from app.domain.job_terms import JobTerm
from app.domain.jobs import Document, Status
from app.domain.matching import terms_of
from app.protocol.messages import (
    Detect,
    Event,
    FindRepeats,
    HiddenFound,
    PageDetected,
    Progress,
    SearchDone,
    SearchText,
    SourceFile,
)
from app.services import queueing, reviewing, reviewing_matter
from app.services.reviewing_matter import Marked
from app.store.store import NewDocument
from app.workers.database_thread import DatabaseThread
from app.workers.supervisor import Child

SECRET = "Aurelia Thornbury"
ON_PAGES = (Carrier.OFF_PAGE, Carrier.INVISIBLE)


@pytest.fixture(scope="module")
def child():
    with Child() as made:
        yield made


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    made = DatabaseThread(tmp_path_factory.mktemp("data") / "sable.sqlite3")
    yield made
    made.close()


def detected(database, child, path: Path, *categories: str) -> tuple[Document, list[Entity]]:
    """A document of a job of its own after preflight and detection."""
    new = NewDocument(path, path.with_suffix(".out.pdf"))
    _, (document,) = database.call(
        lambda store: store.add_job("matter", [new], settings=JobSettings(categories=categories))
    )
    for _ in range(2):
        document = queueing.work(document.id, child, database)
    assert document.status is Status.READY_FOR_REVIEW, document.failure
    return document, database.call(lambda store: store.entities(document.id))


@pytest.mark.parametrize("where", PLACES)
def test_a_name_in_each_carrier_is_a_hit_of_that_carrier(where, child, database, tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(planted(where, SECRET))
    document, entities = detected(database, child, path)
    carrier = Carrier(where.partition(":")[0])
    found = [e for e in entities if e.carrier is carrier and SECRET in e.text]
    assert len(found) == 1
    (hit,) = found
    assert hit.label == "PERSON"
    assert hit.hidden is not None
    assert document.hits_open == len(entities)
    assert not [e for e in entities if e.hidden is None]
    if carrier not in ON_PAGES:
        assert hit.quadrilaterals == ()
    expected = [Unread.NOT_TEXT] if where in ("attachment: name", "attachment: description") else []
    assert [u.why for u in document.unchecked] == expected


@pytest.mark.parametrize("where", [w for w in PLACES if Carrier(w.partition(":")[0]) not in ON_PAGES])
def test_a_search_finds_what_detection_does_not_in_each_carrier_and_its_mark_is_a_term(
    where, child, database, tmp_path
):
    word = "Zwirbelmuster"
    path = tmp_path / "a.pdf"
    path.write_bytes(planted(where, f"the {word} affair"))
    document, entities = detected(database, child, path, "US_SSN")
    assert not [e for e in entities if word in e.text]
    request = SearchText(source=SourceFile(path=str(path)), line=word.lower(), hidden=True, file_name="a.pdf")
    answer = child.call(request).event
    assert isinstance(answer, SearchDone)
    carrier = Carrier(where.partition(":")[0])
    (match,) = [match for match in answer.matches if match.hidden.carrier is carrier]
    assert match.text == word
    assert match.before.endswith("the ")
    mark = Marked(document.id, match.page_index, match.text, match.quadrilaterals, match.hidden)
    for _ in range(2):  # the second time it is there already
        database.call(lambda store: reviewing_matter.mark(store, [mark]))
    made = [e for e in database.call(lambda store: store.entities(document.id)) if word in e.text]
    assert [(e.hidden, e.decision, e.positional) for e in made] == [(match.hidden, Decision.ACCEPTED, False)]
    assert terms_of(made) == [word]
    database.call(lambda store: store.undo(document.id))
    assert not [e for e in database.call(lambda store: store.entities(document.id)) if word in e.text]


def test_a_name_of_the_file_itself_is_a_hit(child, database, tmp_path):
    path = tmp_path / "Statement_of_Aurelia_Thornbury.pdf"
    path.write_bytes(planted("page-label", "A"))
    _, entities = detected(database, child, path)
    assert [(e.carrier, e.text, e.shown_page) for e in entities] == [(Carrier.FILE_NAME, SECRET, None)]


def test_what_only_the_file_tells_is_looked_for_on_its_pages(child, database, tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(hostile_papers.author_and_page("Account number: 441712345678", "paid 4417 12 345678"))
    _, entities = detected(database, child, path, "BANK_ACCOUNT")
    (shown,) = [e for e in entities if e.hidden is None]
    assert (shown.text, shown.source) == ("4417 12 345678", Source.REPEATED)
    assert shown.explanation.first_page is None


def test_what_a_page_tells_is_looked_for_in_what_no_page_shows(child, database, tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(hostile_papers.page_and_bookmarks("Passport no.: C98386756", "Part 1", "see C98386756 there"))
    _, entities = detected(database, child, path)
    (hidden,) = [e for e in entities if e.hidden is not None]
    assert (hidden.text, hidden.source, hidden.hidden.number) == ("C98386756", Source.REPEATED, 2)
    assert hidden.explanation.first_page == 0


def test_a_detection_again_asks_nothing_twice_that_was_decided(child, database, tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(planted("bookmark", SECRET))
    document, (hit,) = detected(database, child, path)
    database.call(lambda store: reviewing.open_review(store, document.id))
    database.call(lambda store: reviewing.decide(store, document.id, [hit.id], Decision.REJECTED))
    database.call(lambda store: store.set_hidden(document.id, ()))
    assert [e.id for e in database.call(lambda store: store.entities(document.id))] == [hit.id]


@pytest.mark.parametrize("kind", hostile_papers.KINDS)
def test_a_hostile_file_is_read_as_far_as_the_limits_go_and_the_rest_is_named(kind, child, database, tmp_path):
    path = tmp_path / "a.pdf"
    data, carrier, why = hostile_papers.KINDS[kind](SECRET)
    path.write_bytes(data)
    document, entities = detected(database, child, path)
    assert [u.why for u in document.unchecked if u.place.carrier is carrier] == ([why] if why else [])
    assert any(SECRET in e.text for e in entities if e.carrier is carrier)


def test_what_another_document_of_the_job_tells_is_found_in_what_no_page_shows_and_once(child, tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(hostile_papers.page_and_bookmarks("Nobody was heard.", "paid 4417 12 345678", "The end"))
    term = JobTerm("441712345678", "BANK_ACCOUNT", 0.9)
    request = FindRepeats(source=SourceFile(path=str(path)), job_terms=(term,))
    (hit,) = child.call(request).event.entities
    assert (hit.text, hit.hidden, hit.quadrilaterals) == ("4417 12 345678", HiddenPlace(Carrier.BOOKMARK, 1), ())
    assert child.call(replace(request, known=(hit,))).event.entities == ()


def test_a_text_to_keep_is_no_hit_in_what_no_page_shows(child, tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(planted("bookmark", SECRET))
    events = []
    child.call(Detect(source=SourceFile(path=str(path)), never=(SECRET,)), events.append)
    assert [e.entities for e in events if isinstance(e, HiddenFound)] == [()]
    events.clear()
    child.call(Detect(source=SourceFile(path=str(path)), always=("Statement of\tLISTED",)), events.append)
    (found,) = [e.entities for e in events if isinstance(e, HiddenFound)]
    assert {(e.label, e.text) for e in found} == {("LISTED", "Statement of"), ("PERSON", SECRET)}


def test_the_version_of_a_program_is_no_amount(child, tmp_path):
    path = tmp_path / "a.pdf"
    with pikepdf.open(io.BytesIO(planted("metadata: information", SECRET))) as pdf:
        pdf.docinfo["/Producer"] = "MuPDF 1.28.2"
        pdf.docinfo["/Creator"] = "img2pdf 0.4.4"
        pdf.save(path)
    events = []
    child.call(Detect(source=SourceFile(path=str(path))), events.append)
    (found,) = [e.entities for e in events if isinstance(e, HiddenFound)]
    assert {(e.label, e.text) for e in found} == {("PERSON", SECRET)}


def hidden_events(child, path: Path) -> list[Event]:
    events: list[Event] = []
    child.call(Detect(source=SourceFile(path=str(path))), events.append)
    return events


def test_the_drawing_that_a_program_keeps_once_more_is_told_and_its_numbers_are_no_hits(child, tmp_path):
    made = paper()
    strokes = "\n".join(f"{n}.393767590052594 208.{n} {n + 480}.168 c" for n in range(300))
    made.page.PieceInfo = Dictionary(
        Illustrator=Dictionary(
            Private=Dictionary(
                AIPrivateData1=made.stream(f"%!PS-Adobe-3.0\n%%Title: (logo)\n{strokes}"),
                Editor=String(f"Drawn by Mr. {SECRET}"),
            )
        )
    )
    swatch = "<xmpG:swatchName>Signal red</xmpG:swatchName><xmpG:cyan>12.000000</xmpG:cyan><xmpG:mode>CMYK</xmpG:mode>"
    picture = f"<xmpGImg:image>{'/9j/4AAQSkZJRgAB' * 40}</xmpGImg:image>"
    made.pdf.Root.Metadata = made.stream(f"<x:xmpmeta>{swatch * 20}{picture}</x:xmpmeta>", Type=Name.Metadata)
    path = tmp_path / "a.pdf"
    path.write_bytes(made.bytes())
    (told,) = (e for e in hidden_events(child, path) if isinstance(e, HiddenFound))
    assert {e.text for e in told.entities if e.carrier is Carrier.PRIVATE} == {f"Mr. {SECRET}"}
    assert not [e.text for e in told.entities if any(c.isdigit() for c in e.text)]
    assert {(u.place.carrier, u.why) for u in told.unchecked} == {
        (Carrier.PRIVATE, Unread.NOT_TEXT), (Carrier.METADATA, Unread.NOT_TEXT),
    }  # fmt: skip


def test_much_that_is_hidden_is_looked_through_with_signs_of_life(child, tmp_path):
    made = paper()
    for number in range(900):
        made.annotate(Subtype=Name.Text, Contents=String(f"Remark {number}"))
    path = tmp_path / "a.pdf"
    path.write_bytes(made.bytes())
    events = hidden_events(child, path)
    last_page = max(n for n, e in enumerate(events) if isinstance(e, PageDetected))
    assert sum(isinstance(e, Progress) for e in events[last_page:]) >= 1 + 3, (
        "a child that is silent for long is killed"
    )
