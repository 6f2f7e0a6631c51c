"""The workbook being written: its sheets, and what the file says about itself."""

from datetime import UTC, date, datetime, time
from io import BytesIO
from typing import Any

from xlsxwriter import Workbook

from matrixeditor.excel import safe_text
from matrixeditor.excel.formats import Formats
from matrixeditor.excel.worksheet import Sheet


class Book:
    """A workbook being written."""

    def __init__(self) -> None:
        self._stream = BytesIO()
        options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        self._workbook: Any = Workbook(self._stream, options)
        self._formats = Formats(self._workbook)

    def add_sheet(self, name: str) -> Sheet:
        """Append a sheet; the name must be legal and unique."""
        return Sheet(self._workbook, self._formats, name)

    def set_properties(self, *, title: str, subject: str, comments: str, day: date) -> None:
        """Set what the file says about itself."""
        self._workbook.set_properties(
            {
                "title": safe_text.one_line(title, most=255),
                "subject": safe_text.one_line(subject, most=255),
                "comments": comments,
                "author": "Matrix Editor",
                "created": datetime.combine(day, time(), tzinfo=UTC).replace(tzinfo=None),
            }
        )

    def finished(self) -> bytes:
        """Return the whole file; nothing can be written any more."""
        self._workbook.close()
        return self._stream.getvalue()
