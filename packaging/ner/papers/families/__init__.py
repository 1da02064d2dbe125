"""The families that are trained on; importing a module registers its own."""

from . import (
    abroad,
    agreements,
    correspondence,
    courts,
    estates,
    forms,
    judgments,
    ledgers,
    plain,
    records,
    registers,
    testimony,
)

__all__ = [
    "abroad",
    "agreements",
    "correspondence",
    "courts",
    "estates",
    "forms",
    "judgments",
    "ledgers",
    "plain",
    "records",
    "registers",
    "testimony",
]
