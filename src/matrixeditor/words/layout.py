"""Headings, paragraphs, lists and tables, laid out for a terminal or as Markdown.

In a terminal columns line up also with names whose characters are two columns wide (East Asian
scripts) or none (combining marks). Names come from a file that anyone may have written: control
characters, which a terminal would obey, are taken out, and what Markdown would obey is escaped.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import assert_never

BETWEEN_COLUMNS = "  "

_CONTROLS = frozenset({"Cc", "Zl", "Zp"})
_WITHOUT_WIDTH = frozenset({"Mn", "Me", "Cf"})
_WIDE = frozenset("WF")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; ``level`` 1 is the title."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences."""

    text: str


@dataclass(frozen=True, slots=True)
class Listing:
    """Sentences, one below the other."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells under headings; the columns in ``numeric`` are set flush right."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: frozenset[int] = frozenset()


Block = Heading | Paragraph | Listing | Table


def as_text(blocks: Iterable[Block]) -> str:
    """Return blocks as lines for a terminal, an empty line between them."""
    return "\n\n".join("\n".join(_text_lines(block)) for block in blocks)


def as_markdown(blocks: Iterable[Block]) -> str:
    """Return blocks as Markdown, with tables as GitHub and most others read them."""
    return "\n\n".join("\n".join(_markdown_lines(block)) for block in blocks)


def one_line(text: str) -> str:
    """Return a text without line breaks and control characters."""
    return "".join(" " if unicodedata.category(char) in _CONTROLS else char for char in text)


def width(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    return sum(map(_columns, text))


def _columns(char: str) -> int:
    if unicodedata.category(char) in _WITHOUT_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(char) in _WIDE else 1


def _text_lines(block: Block) -> list[str]:
    match block:
        case Heading():
            text = one_line(block.text)
            return [text, ("=" if block.level == 1 else "-") * width(text)]
        case Paragraph():
            return [one_line(block.text)]
        case Listing():
            return [f"- {one_line(item)}" for item in block.items]
        case Table():
            return _text_table(block)
        case _:
            assert_never(block)


def _text_table(table: Table) -> list[str]:
    rows = [[one_line(cell) for cell in row] for row in (table.headings, *table.rows)]
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    lines = [_aligned(row, widths, table.numeric) for row in rows]
    rule = BETWEEN_COLUMNS.join("-" * columns for columns in widths)
    return [lines[0], rule, *lines[1:]]


def _aligned(row: Sequence[str], widths: Sequence[int], numeric: frozenset[int]) -> str:
    cells = []
    for index, (cell, columns) in enumerate(zip(row, widths, strict=True)):
        space = " " * (columns - width(cell))
        cells.append(space + cell if index in numeric else cell + space)
    return BETWEEN_COLUMNS.join(cells).rstrip()


def _markdown_lines(block: Block) -> list[str]:
    match block:
        case Heading():
            return [f"{'#' * block.level} {_escaped(block.text)}"]
        case Paragraph():
            return [_escaped(block.text)]
        case Listing():
            return [f"- {_escaped(item)}" for item in block.items]
        case Table():
            return _markdown_table(block)
        case _:
            assert_never(block)


def _markdown_table(table: Table) -> list[str]:
    rules = ["---:" if index in table.numeric else "---" for index in range(len(table.headings))]
    rows = [[_escaped(cell) for cell in row] for row in (table.headings, *table.rows)]
    return [f"| {' | '.join(row)} |" for row in (rows[0], rules, *rows[1:])]


def _escaped(text: str) -> str:
    """Return a text that Markdown shows as it is."""
    shown = re.sub(r"([\\`*_\[\]<>#|~&])", r"\\\1", one_line(text))
    return re.sub(r"^(\s*)([-+=]|\d+(?=[.)](?:\s|$)))", _escaped_start, shown)


def _escaped_start(found: re.Match[str]) -> str:
    space, mark = found.groups()
    return f"{space}{mark}\\" if mark.isdecimal() else f"{space}\\{mark}"
