"""How much Excel holds on a sheet."""

from matrixeditor.core.errors import SheetTooLarge

MOST_ROWS, MOST_COLUMNS = 1_048_576, 16_384


def check_size(sheet: str, *, rows: int, columns: int) -> None:
    """Refuse what does not fit on a sheet.

    Raises:
        SheetTooLarge: more rows or columns than Excel has.
    """
    if rows > MOST_ROWS:
        raise SheetTooLarge(sheet, "rows", rows, MOST_ROWS)
    if columns > MOST_COLUMNS:
        raise SheetTooLarge(sheet, "columns", columns, MOST_COLUMNS)
