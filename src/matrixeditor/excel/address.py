"""Cells by row and column, from 0, and how a formula names them."""

from typing import NamedTuple

from xlsxwriter.utility import xl_col_to_name


class Cell(NamedTuple):
    """A cell of some sheet, counted from 0."""

    row: int
    column: int


class Area(NamedTuple):
    """A rectangle of cells, both corners in it."""

    first: Cell
    last: Cell


def column_name(column: int) -> str:
    """Return the letters of a column."""
    return str(xl_col_to_name(column))


def ref(cell: Cell, *, fixed: str = "") -> str:
    """Return how a formula names a cell.

    ``fixed`` says what a copy of the formula keeps: "row", "column", "both" or nothing.
    """
    row = "$" if fixed in {"row", "both"} else ""
    column = "$" if fixed in {"column", "both"} else ""
    return f"{column}{column_name(cell.column)}{row}{cell.row + 1}"


def area_ref(area: Area, *, fixed: str = "") -> str:
    """Return how a formula names a rectangle."""
    first, last = ref(area.first, fixed=fixed), ref(area.last, fixed=fixed)
    return first if first == last else f"{first}:{last}"


def on_sheet(sheet: str, reference: str) -> str:
    """Return a reference that holds on every sheet."""
    quoted = sheet.replace("'", "''")
    return f"'{quoted}'!{reference}"


def absolute(sheet: str, area: Area) -> str:
    """Return a rectangle as a defined name needs it."""
    return on_sheet(sheet, area_ref(area, fixed="both"))
