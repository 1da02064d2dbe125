"""Layer memberships against the truth table of ISO 32000-2, table 97, in both states of the group."""

from __future__ import annotations

import io

import pikepdf
import pymupdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from app.engine.layers import resolve_memberships


def _document(on: bool, direct: bool, **membership: object) -> pymupdf.Document:
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(200, 200))
    group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("layer")))
    states = {"ON": Array([group])} if on else {"OFF": Array([group])}
    pdf.Root.OCProperties = Dictionary(OCGs=Array([group]), D=Dictionary(**states))
    values = {"Type": Name.OCMD, "OCGs": Array([group]), **membership}
    if "VE" in values:
        values["VE"] = Array([Name("/" + str(values["VE"])), group])
    member = Dictionary(**values)
    page = pdf.pages[0].obj
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    page.Resources = Dictionary(
        Font=Dictionary(F=font), Properties=Dictionary(M=member if direct else pdf.make_indirect(member))
    )
    page.Contents = pdf.make_stream(b"/OC /M BDC BT /F 12 Tf 20 100 Td (inside) Tj ET EMC")
    buffer = io.BytesIO()
    pdf.save(buffer)
    return pymupdf.open(stream=buffer.getvalue(), filetype="pdf")


@pytest.mark.parametrize("direct", [False, True])
@pytest.mark.parametrize(
    ("membership", "shown_when_on", "shown_when_off"),
    [
        ({}, True, False),
        ({"P": Name.AnyOn}, True, False),
        ({"P": Name.AllOn}, True, False),
        ({"P": Name.AnyOff}, False, True),
        ({"P": Name.AllOff}, False, True),
        ({"VE": "And"}, True, False),
        ({"VE": "Or"}, True, False),
        ({"VE": "Not"}, False, True),
        ({"VE": "Nonsense"}, False, False),
    ],
)
def test_a_membership_shows_what_the_standard_says(
    membership: dict[str, object], shown_when_on: bool, shown_when_off: bool, direct: bool
) -> None:
    for on, shown in ((True, shown_when_on), (False, shown_when_off)):
        pdf = _document(on, direct, **membership)
        resolve_memberships(pdf)
        assert ("inside" in pdf[0].get_text()) is shown, on
        resolve_memberships(pdf)
        assert ("inside" in pdf[0].get_text()) is shown, on
        pdf.close()
