"""Counts and lists of names in words, shared by the pages of figures."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from matrixeditor.ui.messages.counts import figure

translate = QCoreApplication.translate


def people(count: int) -> str:
    """Return a number of people."""
    if count == 1:
        return translate("Quantities", "1 person")
    return translate("Quantities", "{count} people").format(count=figure(count))


def levels(count: int) -> str:
    """Return a number of levels."""
    if count == 1:
        return translate("Quantities", "1 level")
    return translate("Quantities", "{count} levels").format(count=figure(count))


def skills(count: int) -> str:
    """Return a number of skills."""
    if count == 1:
        return translate("Quantities", "1 skill")
    return translate("Quantities", "{count} skills").format(count=figure(count))


def joined(names: Sequence[str], *, most: int = 3, total: int | None = None) -> str:
    """Return names as one reads them out: "A, B and C", "A, B, C and 4 more".

    ``total`` is how many there are, where ``names`` are only the first.
    """
    shown = list(names[:most])
    rest = (len(names) if total is None else total) - len(shown)
    if rest > 0:
        shown.append(translate("Quantities", "{count} more").format(count=figure(rest)))
    if len(shown) < 2:
        return "".join(shown)
    said = translate("Quantities", "{names} and {last}")
    return said.format(names=", ".join(shown[:-1]), last=shown[-1])


def listed(lines: Sequence[str], *, most: int = 12, total: int | None = None) -> str:
    """Return lines below each other, the rest as a count; ``total`` as for ``joined``."""
    shown = list(lines[:most])
    rest = (len(lines) if total is None else total) - len(shown)
    if rest > 0:
        shown.append(translate("Quantities", "and {count} more").format(count=figure(rest)))
    return "\n".join(shown)
