"""Pages of a vector release as objects of the released file."""

from __future__ import annotations

import hashlib

import pikepdf
from pikepdf import Array, Dictionary, Name

from app.engine.page_image import EncodedImage
from app.engine.saving import ReleaseWriter, exact, flate
from app.engine.vector.lettering import Fonts
from app.engine.vector.pictures import Encoded
from app.engine.vector.setting import Form, SetPage, State


class VectorPages:
    """Adds set pages to a file. Pictures that are the same byte for byte are one object."""

    def __init__(self, writer: ReleaseWriter) -> None:
        self._writer, self._pdf = writer, writer.pdf
        self._images: dict[bytes, pikepdf.Object] = {}
        self.fonts = Fonts()

    def add(self, width: float, height: float, set_page: SetPage) -> None:
        """Append a page of `width` x `height` (1/72 inch, as shown)."""
        page, _ = self._writer.new_page(width, height)
        resources = self._pdf.make_indirect(Dictionary())
        forms = [self._form(form, resources) for form in set_page.forms]
        external = {f"/Im{n}": self._image(e) for n, e in enumerate(set_page.images)}
        external |= {f"/X{n}": form for n, form in enumerate(forms)}
        if set_page.states:
            resources.ExtGState = Dictionary(
                {f"/G{n}": self._state(state, forms) for n, state in enumerate(set_page.states)}
            )
        if set_page.styles:
            resources.Font = Dictionary(
                {f"/F{style}": self.fonts.reference(self._pdf, style) for style in sorted(set_page.styles)}
            )
        if external:
            resources.XObject = Dictionary(external)
        page.Resources = resources
        page.Contents = self._writer.content(set_page.content)

    def finish(self) -> None:
        """Write the fonts. To be called once, before the file is written."""
        self.fonts.write(self._pdf)

    def _image(self, encoded: Encoded) -> pikepdf.Object:
        key = _digest(encoded.image) + (_digest(encoded.opacity) if encoded.opacity is not None else b"")
        if key not in self._images:
            opacity = None if encoded.opacity is None else self._writer.image(encoded.opacity)
            self._images[key] = self._writer.image(encoded.image, opacity)
        return self._images[key]

    def _form(self, form: Form, resources: pikepdf.Object) -> pikepdf.Object:
        stream = flate(self._pdf, form.content)
        stream.Type, stream.Subtype = Name.XObject, Name.Form
        stream.BBox = Array([exact(v) for v in form.area])
        stream.Group = Dictionary(CS=Name.DeviceRGB, I=form.isolated, K=form.knockout, S=Name.Transparency)
        stream.Resources = resources
        return self._pdf.make_indirect(stream)

    def _state(self, state: State, forms: list[pikepdf.Object]) -> Dictionary:
        if state.mask is None:
            alpha = exact(state.alpha)
            return Dictionary({"/BM": Name("/" + state.blend), "/CA": alpha, "/ca": alpha})
        mask = Dictionary(
            Type=Name.Mask, S=Name.Luminosity if state.mask.luminosity else Name.Alpha, G=forms[state.mask.form]
        )
        if state.mask.luminosity and state.mask.backdrop is not None:
            mask.BC = Array([exact(v) for v in state.mask.backdrop])
        return Dictionary({"/BM": Name.Normal, "/CA": 1, "/ca": 1, "/SMask": mask})


def _digest(image: EncodedImage) -> bytes:
    shape = (image.columns, image.rows, image.bits, image.channels, image.filter, image.ink)
    return hashlib.sha256(repr(shape).encode("ascii") + image.data).digest()
