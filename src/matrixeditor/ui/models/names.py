"""Names as a screen can show them: not too long, never invisible, never turning a sentence round.

A name may have ten thousand characters, be written from right to left, or hold nothing but
characters of no width. Most are short and plain; for these nothing is done.
"""

import textwrap
import unicodedata
from html import escape

from PySide6.QtCore import QCoreApplication

LONGEST, LONGEST_IN_SENTENCE = 80, 48
TOOLTIP_WIDTH, MOST_TOOLTIP_LINES = 80, 16
"""In characters and lines; a longer tooltip would cover what it explains."""

ELLIPSIS = "…"
ISOLATE, END_OF_ISOLATE = "\u2068", "\u2069"

translate = QCoreApplication.translate


def shown(name: str, *, most: int = LONGEST) -> str:
    """Return a name for one line: without its middle where it is longer than ``most``."""
    if name.isascii() and len(name) <= most and name.isprintable():
        return name  # most are, and the empty one
    if not any(map(_is_visible, name)):
        return translate("Names", "(no visible name)")
    return _without_middle(" ".join(name.split()), most)


def in_sentence(name: str) -> str:
    """Return a name as it stands among words, which keep their order whatever its direction."""
    said = shown(name, most=LONGEST_IN_SENTENCE)
    if said.isascii() or not any(map(_is_from_the_right, said)):
        return said
    return ISOLATE + said + END_OF_ISOLATE


def tooltip(text: str) -> str:
    """Return a tooltip that says a text as it is, never as markup, in lines that fit a screen."""
    lines = [part for line in text.splitlines() for part in textwrap.wrap(line, TOOLTIP_WIDTH)]
    if len(lines) > MOST_TOOLTIP_LINES:
        lines = [*lines[: MOST_TOOLTIP_LINES - 1], ELLIPSIS]
    if "<" in text:
        return "<p style='white-space: pre'>{}</p>".format("<br>".join(map(escape, lines)))
    return "\n".join(lines)


def _without_middle(name: str, most: int) -> str:
    if len(name) <= most:
        return name
    start, end = most // 2, len(name) - most // 2 + 1
    while start and _belongs_to_the_one_before(name[start]):
        start -= 1
    while end < len(name) and _belongs_to_the_one_before(name[end]):
        end += 1
    return name[:start].rstrip() + ELLIPSIS + name[end:].lstrip()


def _is_visible(character: str) -> bool:
    """Whether a character leaves a mark: a letter, a digit, punctuation or a symbol."""
    return unicodedata.category(character)[0] in "LNPS"


def _is_from_the_right(character: str) -> bool:
    return unicodedata.bidirectional(character) in {"R", "AL", "RLE", "RLO", "RLI", "LRE", "LRO"}


def _belongs_to_the_one_before(character: str) -> bool:
    """Whether a character only changes the one before, such as an accent or a joiner."""
    return unicodedata.category(character) in {"Mn", "Mc", "Me", "Cf"}
