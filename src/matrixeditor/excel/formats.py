"""The formats of a workbook: each style becomes one, once."""

from typing import Any

from matrixeditor.excel.style import Style


class Formats:
    """Turns styles into XlsxWriter's formats."""

    def __init__(self, workbook: Any) -> None:
        self._workbook = workbook
        self._made: dict[Style, Any] = {}
        self._latest: dict[int, tuple[Style, Any]] = {}
        self._quoted: dict[Style, Style] = {}

    def of(self, style: Style) -> Any:
        """Return XlsxWriter's format for a style.

        Looked up by identity first: to hash a style for each of a million cells takes seconds.
        """
        if (latest := self._latest.get(id(style))) is not None:
            return latest[1]
        made = self._made.get(style)
        if made is None:
            made = self._made[style] = self._workbook.add_format(style.properties())
        self._latest[id(style)] = (style, made)
        return made

    def quoted(self, style: Style) -> Style:
        """Return the style for a text that looks like a formula, so that editing keeps it text."""
        if style not in self._quoted:
            self._quoted[style] = style.but(quote_prefix=True)
        return self._quoted[style]

    def conditional(self, properties: dict[str, object]) -> Any:
        """Return a format that changes only what it names."""
        return self._workbook.add_format(properties)
