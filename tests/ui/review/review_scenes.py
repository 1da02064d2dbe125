"""The review screen in its states, to be looked at (tests/ui/pictures.py)."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

SIZE = (1440, 900)


async def _settle(screen) -> None:
    """Until every wanted picture is there and the window has been laid out."""
    idle = 0
    while idle < 20:
        await asyncio.sleep(0.01)
        idle = 0 if screen.images.busy else idle + 1


async def review_scenes(camera, data: Path) -> None:
    """Take every scene, light and dark."""
    from app.ui.common.theme import Theme

    theme = Theme(camera.application)
    for scheme in camera.schemes:
        theme.set_scheme(scheme)
        camera.scheme = scheme
        await _scenes(lambda name, widget: camera.take(widget, f"review-{name}"))


async def _scenes(save: Callable[..., None]) -> None:
    from fake_desk import FakeDesk
    from hidden_hits import HIDDEN_ZIP, hidden_hits
    from letter import find_hits, write_letter
    from PySide6.QtWidgets import QApplication

    from app.base.errors import FailureCode
    from app.domain.carriers import Unchecked, Unread
    from app.domain.documents import FileFacts
    from app.domain.entities import Decision, Entity, Source
    from app.domain.geometry import Point, Quadrilateral
    from app.domain.jobs import Status
    from app.ui.review.screen import ReviewScreen

    async def open_screen(desk: FakeDesk) -> ReviewScreen:
        screen = ReviewScreen(desk)
        screen.resize(*SIZE)
        screen.show()
        await screen.open("document")
        await _settle(screen)
        return screen

    with tempfile.TemporaryDirectory() as folder:
        path = write_letter(Path(folder) / "Smith v. North Bank - letter before claim.pdf", 6, turned=True)
        entities = find_hits(path)
        slanted = Quadrilateral(Point(360, 120), Point(500, 160), Point(494, 181), Point(354, 141))
        entities.append(
            Entity(0, "", "REDACTION", (slanted,), source=Source.MANUAL, decision=Decision.ACCEPTED, id="manual")
        )
        desk = FakeDesk(path, entities)
        screen = await open_screen(desk)
        save("open", screen)
        await _workbench(desk, screen, save)
        hidden_desk = FakeDesk(path, [*entities[:12], *hidden_hits()])
        hidden_desk.doc = replace(
            hidden_desk.doc, facts=FileFacts(attachments=2), unchecked=(Unchecked(HIDDEN_ZIP, Unread.NOT_TEXT),)
        )
        hidden = await open_screen(hidden_desk)
        hidden.panel.select(["hidden-bookmark"])
        await _settle(hidden)
        save("hidden", hidden)
        hidden.action("finish").trigger()
        await _settle(hidden)
        save("hidden-sheet", hidden.finishing.sheet)
        hidden.finishing.sheet.reject()
        await _settle(hidden)
        hidden.close()
        screen.panel.select(["manual"])
        screen.view.set_zoom(1.5)
        screen.view.reveal(desk.stored["manual"])
        await _settle(screen)
        save("manual", screen)
        screen.panel.select([e.id for e in entities[2:9]])
        screen.view.set_zoom(4.0)
        await _settle(screen)
        save("zoomed", screen)
        screen.action("fit-page").trigger()
        screen.view.go_to_page(1)
        await _settle(screen)
        save("fit", screen)
        desk.facts[2] = replace(desk.facts[2], unread=True)
        await screen.session.open("document")
        screen.action("finish").trigger()
        await _settle(screen)
        save("sheet", screen.finishing.sheet)
        screen.finishing.sheet.reject()
        await _settle(screen)
        screen.action("keys").trigger()
        await _settle(screen)
        save(
            "keys",
            next(w for w in QApplication.topLevelWidgets() if type(w).__name__ == "KeysSheet" and w.isVisible()),
        )
        next(w for w in QApplication.topLevelWidgets() if type(w).__name__ == "KeysSheet" and w.isVisible()).close()
        screen.close()

        failed = [replace(e, decision=Decision.ACCEPTED) for e in entities[:8]]
        failed[4] = replace(
            failed[4], source=Source.VERIFICATION, decision=Decision.OPEN, recognizer="mupdf-text", score=1.0
        )
        screen = await open_screen(FakeDesk(path, failed, status=Status.VERIFICATION_FAILED))
        save("failed", screen)
        screen.close()
        desk = FakeDesk(path, [replace(e, decision=Decision.ACCEPTED) for e in entities], status=Status.FINISHED)
        desk.doc = replace(desk.doc, output_path="Redacted/Smith v. North Bank - letter before claim.redacted.pdf")
        screen = await open_screen(desk)
        save("released", screen)
        screen.close()
        await _looking(await open_screen(FakeDesk(path, entities)), save)
        await _dialogs(await open_screen(FakeDesk(path, entities)), save)
        await _people(FakeDesk(path, entities), open_screen, save)
        screen = await open_screen(FakeDesk(path, []))
        save("empty", screen)
        screen.close()
        desk = FakeDesk(path, [])
        desk.fail_opening = FailureCode.FILE_MISSING
        screen = await open_screen(desk)
        save("error", screen)
        screen.close()


async def _workbench(desk, screen, save) -> None:
    """Groups, search, ghosts, history, tools, and the page as released."""
    from app.domain.box_style import Boxes, BoxStyle, Look
    from app.domain.entities import Decision, Entity

    desk.others = {
        "Witness statement": [Entity(3, "Ms Vance", "PERSON", (), 0.9), Entity(5, "E. Vance", "PERSON", (), 0.8)],
        "Particulars of claim": [Entity(0, "Eleanor Vance", "PERSON", (), 0.95, decision=Decision.REJECTED)],
    }
    screen.panel.select(["p0-11"])
    screen.action("group").trigger()
    await _settle(screen)
    screen.action("scope-matter").trigger()
    screen.groups_panel.tree.expand(screen.groups_panel.tree.currentIndex())
    await _settle(screen)
    save("groups", screen)
    screen.action("search").trigger()
    screen.search_panel.field.setText("correspondence")
    screen.search_panel.start()
    await _settle(screen)
    screen.search_panel.step(1)
    await _settle(screen)
    save("search", screen)
    screen.side.setCurrentWidget(screen.panel)
    screen.panel.threshold.slider.setValue(55)
    await _settle(screen)
    save("ghosts", screen)
    screen.panel.threshold.slider.setValue(0)
    screen.panel.select(["p0-2"])
    screen.action("accept").trigger()
    await _settle(screen)
    screen.action("history").trigger()
    await _settle(screen)
    save("history", screen)
    screen.side.setCurrentWidget(screen.panel)
    screen.action("preview").trigger()
    await _settle(screen)
    save("preview", screen)
    screen.action("preview").trigger()
    desk.boxes = Boxes(
        BoxStyle(Look.LABEL),
        {"EMAIL_ADDRESS": BoxStyle(Look.PATTERN), "DATE_OF_BIRTH": BoxStyle(Look.OUTLINED)},
    )
    await screen.open("document")
    await _settle(screen)
    save("looks", screen)
    screen.action("preview").trigger()
    await _settle(screen)
    save("looks-preview", screen)
    screen.action("preview").trigger()
    screen.action("undo").trigger()
    await _settle(screen)
    desk.boxes, desk.others = Boxes(), {}
    await screen.open("document")
    await _settle(screen)


async def _looking(screen, save) -> None:
    """Two views and pages that the reader turned."""
    screen.panel.select(["p0-11"])
    for name in ("two-places", "side-by-side"):
        screen.action(name).trigger()
        await _settle(screen)
        if name == "two-places":
            screen.split.second.go_to_page(2)
            await _settle(screen)
        save(name, screen)
    screen.action("side-by-side").trigger()
    screen.action("view-right").trigger()
    await _settle(screen)
    save("turned", screen)
    screen.close()


async def _dialogs(screen, save) -> None:
    """What is asked about a hit: its reasons, its label, the pages that are to have its box, why it stays."""
    from PySide6.QtWidgets import QApplication

    for name, action in (("reasons", "edit-reasons"), ("label", "label"), ("pages", "repeat-mark")):
        screen.panel.select(["p0-11"])
        screen.action(action).trigger()
        while QApplication.activeModalWidget() is None:
            await asyncio.sleep(0.01)
        await _settle(screen)
        save(f"dialog-{name}", QApplication.activeModalWidget())
        QApplication.activeModalWidget().reject()
        await _settle(screen)
    screen.panel.select(["p0-9"])
    screen.action("reject").trigger()
    await _settle(screen)
    save("why", screen)
    screen.close()


async def _people(desk, open_screen, save) -> None:
    """A document that came back with a note and a comment on a hit, and the one who looks at it as the second."""
    from app.domain.comments import Comment, CommentKind
    from app.domain.documents import UnreadReason, UnreadRegion
    from app.domain.geometry import Box, Quadrilateral
    from app.domain.jobs import Status
    from app.domain.people import Person
    from app.ui.common.passphrase_dialog import PassphraseDialog
    from app.ui.desk_remarks import SigningKey

    ada, ben = Person("ada", "", "Ada Byron"), Person("ben", "", "Ben Okri")
    desk.persons, desk.me = [ada, ben], ada
    when = desk.doc.created_at
    note = Comment("Page 2, the footnote: the initials are those of a child.", when, "ben", kind=CommentKind.RETURNED)
    said = Comment("Is this the same person as on page 4?", when, "ben", entity_id="p0-11")
    desk.said = {each.id: each for each in (note, said)}
    screen = await open_screen(desk)
    screen.panel.select(["p0-11"])
    await _settle(screen)
    save("comments", screen)
    desk.me = ben
    screen.remarks.show_selection()
    screen.panel.remarks.list.setCurrentRow(0)
    await _settle(screen)
    save("comment-own", screen)
    screen.panel.remarks.change_button.click()
    await _settle(screen)
    save("comment-edited", screen)
    desk.me = ada
    screen.close()
    seal = UnreadRegion(Quadrilateral.from_box(Box(300, 130, 420, 170)), UnreadReason.DRAWN, "b" * 32)
    facts = desk.facts[0]
    desk.facts[0] = facts.after_reading((seal,), 0)
    screen = await open_screen(desk)
    screen.action("next-unread").trigger()
    await _settle(screen)
    save("unread", screen)
    screen.action("finish").trigger()
    await _settle(screen)
    save("unread-sheet", screen.finishing.sheet)
    screen.finishing.sheet.reject()
    await _settle(screen)
    screen.close()
    desk.facts[0] = facts
    desk.doc = replace(desk.doc, status=Status.SECOND_REVIEW, reviewed_by="ada", reviewed_at=when)
    desk.me = ben
    screen = await open_screen(desk)
    save("second", screen)
    desk.key = SigningKey("ABCD-EFGH-IJKL-MNOP", asks=True)
    desk.doc = replace(desk.doc, to_sign=True)
    await screen.session.refresh()
    screen.action("approve").trigger()
    await _settle(screen)
    sheet = screen.findChild(PassphraseDialog)
    sheet.confirm.click()
    await _settle(screen)
    save("second-passphrase", sheet)
    sheet.reject()
    await _settle(screen)
    screen.close()
