"""Names that must be told apart: by a formula, by a table, by Excel's own rules for sheets."""

import re
from collections.abc import Iterable

from matrixeditor.excel.safe_text import fit, one_line

MOST_IN_SHEET_NAME = 31
_ILLEGAL_IN_SHEET_NAME = re.compile(r"[\[\]:*?/\\]")
_RESERVED = "history"


def unique_labels(names: Iterable[str]) -> tuple[str, ...]:
    """Return the names on one line, with a number after those that Excel would take for equal."""
    taken: set[str] = set()
    return tuple(_unique(one_line(fit(name), most=255), taken, most=255) for name in names)


def sheet_names(wanted: Iterable[str]) -> tuple[str, ...]:
    """Return the names as Excel allows them for sheets: legal, unique, at most 31 characters."""
    taken = {_RESERVED}
    return tuple(_unique(_legal(name), taken, most=MOST_IN_SHEET_NAME) for name in wanted)


def _legal(name: str) -> str:
    text = _ILLEGAL_IN_SHEET_NAME.sub("-", one_line(name)).strip("' ")
    return _shortened(text, MOST_IN_SHEET_NAME).strip("' ") or "-"


def _unique(name: str, taken: set[str], *, most: int) -> str:
    """Return ``name``, numbered if it is taken, and take it."""
    label, number = name, 1
    while label.casefold() in taken:
        number += 1
        ending = f" ({number})"
        label = _shortened(name, most - len(ending)) + ending
    taken.add(label.casefold())
    return label


def _shortened(text: str, most: int) -> str:
    """Return the beginning of a text, at most so many UTF-16 units."""
    return text.encode("utf-16-le")[: most * 2].decode("utf-16-le", "ignore").rstrip()
