"""Page labels, named destinations and names of layers: words of the file about itself."""

from __future__ import annotations

from typing import Any

import pikepdf

from app.domain.carriers import Carrier, Part
from app.engine.carriers.gathering import Gathered
from app.engine.carriers.values import array, get, text_of, tree


def read_page_labels(pdf: pikepdf.Pdf, into: Gathered) -> None:
    """Prefixes of page labels (ISO 32000-2, 12.4.2)."""
    for number, (_, label) in enumerate(tree(get(pdf.Root, "/PageLabels"), "/Nums", into, Carrier.PAGE_LABEL), 1):
        into.add(Carrier.PAGE_LABEL, text_of(get(label, "/P")), number=number)


def read_destinations(pdf: pikepdf.Pdf, into: Gathered) -> None:
    """Names of destinations, of the tree and of the dictionary of PDF 1.1 (ISO 32000-2, 12.3.2.4)."""
    names: list[Any] = [n for n, _ in tree(get(get(pdf.Root, "/Names"), "/Dests"), "/Names", into, Carrier.DESTINATION)]
    old = get(pdf.Root, "/Dests")
    if isinstance(old, pikepdf.Dictionary):
        names += [pikepdf.Name(key) for key in old.keys()]  # noqa: SIM118 - a pikepdf dictionary
    for number, name in enumerate(names, 1):
        into.add(Carrier.DESTINATION, text_of(name), number=number)
        if into.is_full(Carrier.DESTINATION):
            return


def read_layer_names(pdf: pikepdf.Pdf, into: Gathered) -> bool:
    """Names of layers and of their configurations. Returns whether there is any layer."""
    properties = get(pdf.Root, "/OCProperties")
    groups = array(get(properties, "/OCGs"))
    for number, group in enumerate(groups, 1):
        into.add(Carrier.LAYER, text_of(get(group, "/Name")), number=number, part=Part.NAME)
    for configuration in (get(properties, "/D"), *array(get(properties, "/Configs"))):
        for key in ("/Name", "/Creator"):
            into.add(Carrier.LAYER, text_of(get(configuration, key)), part=Part.OTHER)
    return bool(groups)
