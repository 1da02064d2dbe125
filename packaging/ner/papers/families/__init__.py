"""The families that are trained on; importing a module registers its own."""

from . import agreements, correspondence, courts, estates, forms, judgments, plain, records, registers, testimony

__all__ = [
    "agreements",
    "correspondence",
    "courts",
    "estates",
    "forms",
    "judgments",
    "plain",
    "records",
    "registers",
    "testimony",
]
