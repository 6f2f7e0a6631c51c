"""From a matrix to a workbook: pick, place, write, sheet by sheet.

A sheet is a module of ``sheets`` with a ``write``; a new one is added to ``SheetKind`` and here.
"""

from collections.abc import Callable, Mapping
from pathlib import Path

from matrixeditor.core.model import Matrix
from matrixeditor.excel.book import Book
from matrixeditor.excel.content import Content, content_of
from matrixeditor.excel.labels import sheet_names
from matrixeditor.excel.layout import Layout, layout_of
from matrixeditor.excel.options import ExportOptions, SheetKind
from matrixeditor.excel.sheets import gaps, overview, people, roles
from matrixeditor.excel.worksheet import Sheet
from matrixeditor.files.atomic import replace_file
from matrixeditor.words.sheets import Remark, SheetName, said

WRITERS: Mapping[SheetKind, Callable[[Sheet, Content, Layout], None]] = {
    SheetKind.OVERVIEW: overview.write,
    SheetKind.ROLES: roles.write,
    SheetKind.PEOPLE: people.write,
    SheetKind.GAPS: gaps.write,
}


def export(matrix: Matrix, path: Path, *, options: ExportOptions | None = None) -> None:
    """Write a workbook to ``path``, wholly or not at all.

    Raises:
        UnknownId: there is no such review or person.
        SheetTooLarge: something does not fit on a sheet.
        CannotWrite: the file system said no; what was there is untouched.
    """
    replace_file(path, [exported(matrix, options=options)])


def exported(matrix: Matrix, *, options: ExportOptions | None = None) -> bytes:
    """Return a workbook as the bytes of its file; the same arguments give the same bytes.

    Raises:
        UnknownId: there is no such review or person.
        SheetTooLarge: something does not fit on a sheet.
    """
    content = content_of(matrix, options or ExportOptions())
    kinds = [kind for kind in WRITERS if content.shows(kind)]
    names = sheet_names(said(SheetName[kind.name]) for kind in kinds)
    layout = layout_of(content, dict(zip(kinds, names, strict=True)))
    book = Book()
    book.set_properties(
        title=content.matrix.title,
        subject="" if content.review is None else content.review.name,
        comments=said(Remark.EXPORTED, day=content.day.isoformat()),
        day=content.day,
    )
    sheets = {kind: book.add_sheet(name) for kind, name in layout.names.items()}
    for kind, sheet in sheets.items():
        WRITERS[kind](sheet, content, layout)
    return book.finished()
