"""Anyone's text, made fit for a cell: the one place that knows what Excel cannot hold.

What it changes is visible where it matters: a replacement character, or a mark where text was cut.
That a text stays a text, also one that begins with ``=``, is the business of ``book``, which writes
it as a string and never as something that Excel may take for a formula.
"""

import re

MOST_UNITS = 32_767
"""So many UTF-16 units fit in a cell."""

CUT_MARK = " […]"
"""Ends a text that was cut."""

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\n")
"""What makes Excel read a typed text as a formula (OWASP, "CSV injection"; CR becomes LF here)."""

_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_LINE_END = re.compile("\r\n?|\x85|\u2028|\u2029")
# XlsxWriter escapes _x0041_, but of two that share an underscore only the first.
_SHARED_UNDERSCORE = re.compile("(?<=_x[0-9a-fA-F]{4})_(?=x[0-9a-fA-F]{4}_)")


def units(text: str) -> int:
    """Return the length of a text as Excel counts it: in UTF-16 units."""
    return len(text) + sum(char > "\uffff" for char in text)


def fit(text: str, *, most: int = MOST_UNITS) -> str:
    """Return a text as a cell may hold it.

    Line ends become LF, control characters and lone surrogates U+FFFD; of more than ``most``
    UTF-16 units the end is cut and a mark put in its place.
    """
    if text.isascii() and text.isprintable() and len(text) <= most and "_x" not in text:
        return text
    text = _UNFIT.sub("\ufffd", _LINE_END.sub("\n", text))
    return _cut(_SHARED_UNDERSCORE.sub("_\u200b", text), most)


def one_line(text: str, *, most: int = MOST_UNITS) -> str:
    """Return a text as it may stand where no line break or tab is wanted: a header, a property."""
    return _cut(" ".join(fit(text).split()), most)


def looks_like_formula(text: str) -> bool:
    """Tell whether a text, typed into a cell, would be read as a formula."""
    return text.startswith(FORMULA_SIGNS)


def _cut(text: str, most: int) -> str:
    if units(text) <= most:
        return text
    room = most - len(CUT_MARK)
    kept = text.encode("utf-16-le")[: room * 2].decode("utf-16-le", "ignore")
    return kept + CUT_MARK
