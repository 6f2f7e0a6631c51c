"""Three columns that become two and then one where the page gets narrow."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from matrixeditor.ui.theme import scaled

BETWEEN, BOTTOM = 12, 4
THREE_FROM, TWO_FROM = 1180, 760


class Columns(QWidget):
    """Widgets in up to three columns; the third moves below the second, then all below each.

    ``widths`` are how the room is shared, ``gap`` what stands between, in px of the mocks.
    """

    def __init__(
        self, widths: tuple[int, int, int], *, gap: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._widths = widths
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, scaled(BOTTOM))
        self._grid.setHorizontalSpacing(scaled(gap))
        self._grid.setVerticalSpacing(scaled(BETWEEN))
        self._columns = [QWidget(self) for _ in widths]
        self._inside: list[QVBoxLayout] = []
        for column in self._columns:
            inside = QVBoxLayout(column)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(scaled(BETWEEN))
            self._inside.append(inside)
        self._count = 0
        self._urgent: QWidget | None = None
        self._arrange(len(widths))

    def column(self, number: int) -> QWidget:
        """Return a column, counted from 0: the parent to make what is put into it with."""
        return self._columns[number]

    def put(self, column: int, widgets: list[QWidget]) -> None:
        """Put widgets below each other in a column, counted from 0."""
        for widget in widgets:
            self._inside[column].addWidget(widget)
        self._inside[column].addStretch(1)

    def put_first_when_narrow(self, widget: QWidget) -> None:
        """Put a widget at the head of the third column, or of the second once it is below that."""
        self._urgent = widget
        self._place_urgent()

    def _place_urgent(self) -> None:
        if self._urgent is None:
            return
        column = 2 if self._count == len(self._columns) else 1
        if self._inside[column].indexOf(self._urgent) < 0:
            self._inside[column].insertWidget(0, self._urgent)
            self._urgent.show()

    @property
    def count(self) -> int:
        """How many columns stand beside each other."""
        return self._count

    def _arrange(self, count: int) -> None:
        if count == self._count:
            return
        self._count = count
        self._place_urgent()
        for column in self._columns:
            self._grid.removeWidget(column)
        for number, column in enumerate(self._columns):
            match count:
                case 3:
                    self._grid.addWidget(column, 0, number)
                case 2:
                    if number == 0:
                        self._grid.addWidget(column, 0, 0, 2, 1)
                    else:
                        self._grid.addWidget(column, number - 1, 1)
                case _:
                    self._grid.addWidget(column, number, 0)
        for number, width in enumerate(self._widths):
            self._grid.setColumnStretch(number, width if number < count else 0)
        self._grid.setRowStretch(len(self._widths), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        super().resizeEvent(event)
        width = self.width()
        if width >= scaled(THREE_FROM):
            self._arrange(3)
        else:
            self._arrange(2 if width >= scaled(TWO_FROM) else 1)
