"""The levels of a skill as a list one reads and chooses from, low to high.

Used by the inspector, and by the list that F2 opens over a grid. Up and Down go from level to
level, Enter or Space chooses, a digit chooses its level.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from matrixeditor.core.types import LevelValue
from matrixeditor.ui.theme import Theme
from matrixeditor.ui.views.levels.level_row import LevelLine, LevelRow


class LevelList(QWidget):
    """The levels below each other."""

    chosen = Signal(int)
    """The number of the level that was chosen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: tuple[LevelLine, ...] = ()
        self._rows: list[LevelRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.setAccessibleName(self.tr("Levels"))

    def show_lines(self, lines: Sequence[LevelLine]) -> None:
        """Show these levels; the focus stays in its row."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        for row, line in zip(self._rows, lines, strict=False):
            row.show_line(line)
        for row in self._rows[len(lines) :]:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        del self._rows[len(lines) :]
        for line in lines[len(self._rows) :]:
            self._add_row(line)

    def _add_row(self, line: LevelLine) -> None:
        row = LevelRow(line, self._theme, self)
        row.chosen.connect(self.chosen)
        self._layout.addWidget(row)
        self._rows.append(row)
        row.show()

    def row_of(self, value: LevelValue) -> LevelRow:
        """Return the row of a level that is in the list."""
        return next(row for row in self._rows if row.value == value)

    def focus_level(self, value: LevelValue | None = None) -> None:
        """Give the focus to a level, by default the current or else the lowest."""
        wanted = [row for row in self._rows if row.value == value]
        current = [row for row in self._rows if row.is_current]
        for row in (wanted + current + self._rows)[:1]:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down, choose by digit."""
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        focused = next((number for number, row in enumerate(self._rows) if row.hasFocus()), None)
        if by is not None and focused is not None:
            number = min(max(focused + by, 0), len(self._rows) - 1)
            self._rows[number].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        typed = [row.value for row in self._rows if event.text() == str(row.value)]
        if typed:
            self.chosen.emit(typed[0])
        else:
            super().keyPressEvent(event)
