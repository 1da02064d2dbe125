"""The families that are trained on; importing a module registers its own."""

from . import agreements, correspondence, courts, forms, judgments, plain, testimony

__all__ = ["agreements", "correspondence", "courts", "forms", "judgments", "plain", "testimony"]
