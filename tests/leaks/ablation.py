"""Stages and checks of a release switched off one at a time: which place then leaks, which sabotage gets out.

A stage is something that keeps a secret out of the file: without it a place must leak (or show a fault). A check is
something that keeps a bad file from getting out: for each there is a sabotage of the release that no other check sees.
Whatever can be switched off unnoticed is not tested, or not needed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np
import places
import releasing
from judging import Verdict, judge
from planting import Case, case
from releasing import Release, released

from app.domain.geometry import Point, Quadrilateral
from app.domain.job_settings import ReleaseKind
from app.engine import (
    certified_page,
    layers,
    page_drawing,
    page_image,
    redaction,
    saving,
    text_layer,
    visibility,
)
from app.engine.page_drawing import PageDrawing
from app.engine.text_layer import Glyph, Run, TextLayer
from app.engine.vector import covering, cutting, faces, hiding, pictures
from app.engine.vector import page as vector_page
from app.engine.vector import release as vector_release

Off = Callable[[Case], AbstractContextManager[Any]]


@dataclass(frozen=True, slots=True)
class Ablation:
    """Something to switch off, and the places (with a seed) that should notice.

    `check` is the one check that must notice; a stage has none. Without `terms` the reviewer named no text. A page of a
    vector release that becomes a certified one only without a stage notices it too.
    """

    name: str
    off: Off
    places: tuple[tuple[str, int], ...]
    check: str = ""
    terms: bool = True
    kind: ReleaseKind = ReleaseKind.CERTIFIED


@dataclass(frozen=True, slots=True)
class Noticed:
    """What one place says of an ablation: the file's verdict whether or not it was let out, and who blocked it."""

    place: str
    file: Verdict
    blocked: tuple[str, ...]

    @property
    def is_worse(self) -> bool:
        return bool(self.file.traces or self.file.faults or self.file.fallbacks)


def attempt(ablation: Ablation, folder: Path) -> list[Noticed]:
    """Release the places of an ablation with its part switched off."""
    found = []
    for name, seed in ablation.places:
        planted = case(name, seed)
        with ablation.off(planted):
            release = released(planted, folder, ablation.kind, terms=ablation.terms)
        out = Release(release.data, refused=release.refused, fallbacks=release.fallbacks)
        found.append(Noticed(name, judge(planted, out), release.blocked))
    return found


def is_noticed(ablation: Ablation, found: Sequence[Noticed]) -> bool:
    """True where a stage's places leak without it, or where the check, and only it, blocks the sabotage."""
    if ablation.check:
        return any(n.blocked == (ablation.check,) for n in found)
    return any(n.is_worse for n in found)


def row(ablation: Ablation, found: Sequence[Noticed]) -> str:
    """A line of the table: what was off, where it leaked, what the proof said."""
    bad = [n for n in found if n.is_worse]
    shown = bad[0] if bad else found[0]
    why = ", ".join((*shown.file.traces[:2], *shown.file.faults, *shown.file.fallbacks)) or shown.file.state
    blocked = ", ".join(sorted({check for n in found for check in n.blocked})) or "nothing"
    kind = f"{'check' if ablation.check else 'stage'} of a {ablation.kind.value} release"
    noticed = "noticed" if is_noticed(ablation, found) else "NOT NOTICED"
    return f"{kind} | {ablation.name} | {len(bad)} of {len(found)} | {shown.place}: {why} | {blocked} | {noticed}"


# Ways to switch things off


def _replaced(target: Any, name: str, value: Any) -> Off:
    return lambda _planted: mock.patch.object(target, name, value)


def _flags(less: int) -> Off:
    return _replaced(page_drawing, "_CHARACTER_FLAGS", page_drawing._CHARACTER_FLAGS & ~less)


_burn = page_image.burn


def _burning(spoil: Callable[[Any, Any, float], None]) -> Off:
    """Replace what burns boxes into the picture; what tells which text lies under them stays."""

    def burn(pixels: Any, quads: Any, zoom: float, *, margin: int | None = None) -> None:
        if margin is not None:
            _burn(pixels, quads, zoom, margin=margin)
        else:
            spoil(pixels, quads, zoom)

    return _replaced(page_image, "burn", burn)


def _dots(pixels: Any, quads: Any, zoom: float) -> None:
    """White dots, a pixel in 64: scaled down, PDFium's are darker than what counts as black."""
    inside = page_image.box_mask(pixels.shape, quads, zoom)
    _burn(pixels, quads, zoom)
    dots = np.zeros(inside.shape, np.bool_)
    dots[::8, ::8] = True
    pixels[inside & dots] = 255


def _lost_ink(pixels: Any, quads: Any, zoom: float) -> None:
    """The boxes, and the lower fifth of the page gone."""
    _burn(pixels, quads, zoom)
    for edge in (pixels[-pixels.shape[0] // 4 :], pixels[: pixels.shape[0] // 4]):
        edge[:] = 255
    for edge in (pixels[:, -pixels.shape[1] // 4 :], pixels[:, : pixels.shape[1] // 4]):
        edge[:] = 255
    _burn(pixels, quads, zoom)


def _dim_rows(_planted: Case) -> AbstractContextManager[Any]:
    """Rows of dark gray in a JPEG's boxes: scaled down, MuPDF's are nearer to black than PDFium's."""

    def picture(drawing: PageDrawing, _page: Any, shown: Any, *_rest: Any) -> page_image.PageImage:
        zoom = 200 / 72
        pixels = drawing.gray(zoom)
        inside = page_image.box_mask(pixels.shape, shown, zoom, 1)
        rows = np.zeros(inside.shape, np.bool_)
        rows[::9] = True
        pixels[inside], pixels[inside & rows] = 0, 60
        return page_image.PageImage((page_image.jpeg(pixels),), "jpeg-gray", 200)

    return mock.patch.object(certified_page, "page_image", picture)


def _more_text(runs: Callable[[str], list[Run]]) -> Off:
    """Set further runs on the first page, made from the secret."""

    def off(planted: Case) -> AbstractContextManager[Any]:
        layer_of = certified_page.text_layer

        def layer(drawing: PageDrawing, *rest: Any) -> TextLayer:
            layer = layer_of(drawing, *rest)
            more = runs(planted.secret.replace(" ", "").upper()) if drawing.page_index == 0 else []
            return TextLayer((*layer.runs, *more), layer.words_kept, layer.words_dropped)

        return mock.patch.object(certified_page, "text_layer", layer)

    return off


def _run(text: str, x: float, y: float) -> Run:
    return Run(x, y, (1, 0), 12, [Glyph(letter, 8.0 * at, 8.0) for at, letter in enumerate(text)])


def _scattered(secret: str) -> list[Run]:
    return [_run(c, 80 + 37 * (at * 5 % 12), 200 + 41 * (at * 7 % 12)) for at, c in enumerate(secret)]


def _backwards(secret: str) -> list[Run]:
    return [_run(c, 100 + 8 * at, 300) for at, c in reversed(list(enumerate(secret)))]


def _doubled_on_two_lines(secret: str) -> list[Run]:
    return [_run(c, 100 + 8 * at, 300 + 6 * (at % 2)) for at, c in enumerate(secret) for _ in (0, 1)]


def _with_title(planted: Case) -> AbstractContextManager[Any]:
    save = saving.ReleaseWriter.save

    def titled(self: Any, stream: Any) -> None:
        self.pdf.docinfo["/Title"] = planted.secret
        save(self, stream)

    return mock.patch.object(saving.ReleaseWriter, "save", titled)


def _own_identifier(planted: Case) -> AbstractContextManager[Any]:
    return mock.patch.object(saving.secrets, "token_bytes", lambda size: planted.secret.encode().ljust(size)[:size])


def _last_page_lost(_planted: Case) -> AbstractContextManager[Any]:
    save = saving.ReleaseWriter.save

    def fewer(self: Any, stream: Any) -> None:
        del self.pdf.pages[-1]
        save(self, stream)

    return mock.patch.object(saving.ReleaseWriter, "save", fewer)


def _last_mark_lost(_planted: Case) -> AbstractContextManager[Any]:
    quads_of = certified_page.quads_by_page

    def fewer(entities: Any, page_count: int) -> Any:
        return quads_of(entities[:-1], page_count)

    return mock.patch.object(redaction, "quads_by_page", fewer)


def _marks_too_short(_planted: Case) -> AbstractContextManager[Any]:
    """The reviewer's boxes end before their text does."""
    entities_of = releasing.entities_of

    def shorter(quad: Quadrilateral) -> Quadrilateral:
        def before(end: Point, start: Point) -> Point:
            return Point(end.x + 0.8 * (start.x - end.x), end.y + 0.8 * (start.y - end.y))

        right, top = before(quad.bottom_right, quad.bottom_left), before(quad.top_right, quad.top_left)
        return Quadrilateral(quad.bottom_left, right, top, quad.top_left)

    def entities(planted: Case) -> list[Any]:
        return [replace(e, quadrilaterals=tuple(map(shorter, e.quadrilaterals))) for e in entities_of(planted)]

    return mock.patch.object(releasing, "entities_of", entities)


@contextmanager
def _unturned(_planted: Case) -> Iterator[None]:
    """Places taken for view space though they are in user space."""
    with ExitStack() as stack:
        stack.enter_context(mock.patch.object(certified_page, "in_view", lambda _geometry, quads: tuple(quads)))
        yield


def _together(*offs: Off) -> Off:
    @contextmanager
    def off(planted: Case) -> Iterator[None]:
        with ExitStack() as stack:
            for one in offs:
                stack.enter_context(one(planted))
            yield

    return off


def _all_seen(_drawing: Any, _page: Any, boxes: Any, _origins: Any, _characters: Any) -> Any:
    return np.ones(len(boxes), np.bool_)


def _none_covered(ink: Sequence[Any], *_rest: Any) -> Any:
    return np.zeros(len(ink), np.bool_)


def _with_faint(drawing: PageDrawing) -> visibility.Profile:
    """A page's profile as it would be if all text that can be told from its ground were painted."""
    page = visibility.profile(drawing)
    with page_drawing.no_antialiasing():
        return replace(page, faint=None, colour=drawing.colour(page.zoom))


def _of(prefix: str, seed: int = 0) -> tuple[tuple[str, int], ...]:
    return tuple((name, seed) for name in places.PLACES if name.startswith(prefix))


def _in(*names: str, seed: int = 0) -> tuple[tuple[str, int], ...]:
    return tuple((name, seed) for name in names)


_TEXT = _in("text: plain", "text: nested forms with matrices")
_PICTURE = _in("picture: gray, 8 bits", "picture: JPEG, gray", "vector: cells as one path")
_OVER = (*_of("unseen: no ink"), *_of("unseen: covered"), *_of("unseen: blank"))
_MEMBERSHIPS = (*_of("layer: membership"), *_of("layer: membership", 1))
_COVER = _replaced(text_layer, "_covered", _none_covered)

_UNCUT = _replaced(vector_page, "cut", lambda nodes, _areas: cutting.Cut(list(nodes)))
_ALL_NODES = _replaced(vector_page, "seen", lambda nodes, *_: list(nodes))
_ALL_COVERED = _replaced(vector_page, "uncovered", lambda nodes, _page: list(nodes))
_NO_GATES = _replaced(vector_release, "failed_gate", lambda *_: None)
_DRAWN = _in("text: plain", "vector: word outlined as one path", "picture: gray, 8 bits")
_VECTOR = ReleaseKind.VECTOR

ABLATIONS = (
    Ablation("boxes burnt into the picture", _burning(lambda *_: None), (*_TEXT, *_PICTURE)),
    Ablation(
        "every mark of every page",
        _last_mark_lost,
        _in("text: a form that two pages share", "text: halves apart, two marks"),
    ),
    Ablation("places turned from user space to the shown page", _unturned, (*_TEXT, *_PICTURE)),
    Ablation("text under boxes left out of the text layer", _COVER, _TEXT),
    Ablation("text layer's test of visibility", _replaced(text_layer, "seen_characters", _all_seen), _of("unseen:")),
    Ablation("test of characters that lie over each other", _replaced(visibility, "_settle", lambda *_: None), _OVER),
    Ablation(
        "small print left out of the text layer", _replaced(text_layer, "SMALLEST_READ", 0.0), _of("unseen: a tenth")
    ),
    Ablation(
        "a glyph says no more than its ink",
        _replaced(text_layer, "is_cluster", lambda _text: True),
        _of("unseen: a seen letter"),
    ),
    Ablation("ActualText is not read", _flags(page_drawing.pymupdf.TEXT_IGNORE_ACTUALTEXT), _of("unseen: seen words")),
    Ablation(
        "memberships of layers resolved", _replaced(layers, "resolve_memberships", lambda _pdf: None), _MEMBERSHIPS
    ),
    Ablation("identifiers that are fresh", _own_identifier, _in("document: identifier")),
    Ablation("schema", _with_title, _in("document: title and author"), "schema", terms=False),
    Ablation("mupdf-text", _more_text(_doubled_on_two_lines), _in("document: XMP"), "mupdf-text"),
    Ablation("pdfium-text", _more_text(_backwards), _in("document: XMP"), "pdfium-text"),
    Ablation("object-sweep", _more_text(_scattered), _in("document: XMP"), "object-sweep"),
    Ablation("boxes-flat-mupdf", _burning(_dots), _in("text: plain", seed=1), "boxes-flat-mupdf"),
    Ablation("boxes-flat-pdfium", _dim_rows, _in("text: plain", seed=1), "boxes-flat-pdfium"),
    Ablation("text-under-boxes", _COVER, _TEXT, "text-under-boxes", terms=False),
    Ablation("pages-complete", _last_page_lost, _in("picture: shared by two pages, marked on both"), "pages-complete"),
    Ablation("outside-unchanged", _burning(_lost_ink), _in("document: XMP"), "outside-unchanged"),
    Ablation("rim-read", _marks_too_short, _in("text: plain"), "rim-read"),
    Ablation("cutting under boxes (the gates catch it)", _UNCUT, _DRAWN, kind=_VECTOR),
    Ablation("cutting under boxes and the gates", _together(_UNCUT, _NO_GATES), _DRAWN, kind=_VECTOR),
    Ablation("what nobody sees left out of a drawn page", _ALL_NODES, _of("unseen:"), kind=_VECTOR),
    Ablation("what others cover left out of a drawn page", _ALL_COVERED, _of("behind: cells"), kind=_VECTOR),
    Ablation(
        "parts of what is seen that paint nothing",
        _replaced(vector_page, "trimmed", list),
        _in("behind: cells of a clip that shows something else", "names: lengths of dashes that never come"),
        kind=_VECTOR,
    ),
    Ablation(
        "contours of a glyph that go back as they came",
        _replaced(faces, "without_retraced", lambda path, _tolerance: path),
        _in("font: contours of a seen letter without area"),
        kind=_VECTOR,
    ),
    Ablation(
        "contours of a glyph off the page",
        _replaced(hiding, "_beyond", lambda *_: None),
        _of("font: contours of a seen letter beyond", 1),
        kind=_VECTOR,
    ),
    Ablation(
        "contours that others cover",
        _replaced(covering._Layers, "_visible_contours", lambda _self, node, *_: node),
        _of("behind: cells in one path with what is seen, under paper", 1),
        kind=_VECTOR,
    ),
    Ablation(
        "samples that a soft mask hides",
        _replaced(pictures, "through", lambda picture, _mask: picture),
        _of("behind: colours under a soft mask"),
        kind=_VECTOR,
    ),
    Ablation(
        "text too faint to be seen",
        _replaced(certified_page, "profile", _with_faint),
        _of("unseen: letters in nearly"),
    ),
    Ablation(
        "ink-under-boxes",
        _together(_UNCUT, _NO_GATES),
        _in("vector: word outlined as one path"),
        "ink-under-boxes",
        terms=False,
        kind=_VECTOR,
    ),
)
