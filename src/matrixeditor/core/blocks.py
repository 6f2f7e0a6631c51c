"""Clipboard text to a rectangle of cells and back, as Excel, Calc and Sheets read and write it.

Tab-separated, CRLF between rows; a cell with a tab, a quote or a line break stands in quotes. What
the cells mean is none of this module's business.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest


@dataclass(frozen=True, slots=True)
class Block:
    """A rectangle of texts, row by row; every row has ``width`` cells."""

    rows: tuple[tuple[str, ...], ...]

    @property
    def height(self) -> int:
        """The number of rows."""
        return len(self.rows)

    @property
    def width(self) -> int:
        """The number of columns."""
        return len(self.rows[0]) if self.rows else 0

    @classmethod
    def of(cls, rows: Iterable[Sequence[str]]) -> "Block":
        """Return the rectangle that holds ``rows``, short ones filled up with empty cells."""
        columns = tuple(zip_longest(*rows, fillvalue=""))
        return cls(tuple(zip(*columns, strict=True)))

    def transposed(self) -> "Block":
        """Return the block with rows and columns swapped."""
        return Block(tuple(zip(*self.rows, strict=True)))


def parse(text: str) -> Block:
    """Return the cells of a clipboard text; no cells for an empty one.

    A text whose quotes do not pair up was not written by a spreadsheet: there every quote is an
    ordinary character.
    """
    if text.count('"') % 2:
        return Block.of([line.split("\t") for line in text.splitlines()])
    lines = io.StringIO(text, newline="")
    try:
        return Block.of([row or [""] for row in csv.reader(lines, dialect="excel-tab")])
    except csv.Error:  # a cell over the csv module's limit of 131,072 characters
        return Block.of([line.split("\t") for line in text.splitlines()])


def to_text(block: Block) -> str:
    """Return the clipboard text of a block, ending with a line break as Excel's does."""
    lines = io.StringIO(newline="")
    csv.writer(lines, dialect="excel-tab").writerows(block.rows)
    return lines.getvalue()
