"""The roles before and after, with what each asks of the same skill: one line per way up."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from matrixeditor.ui.models.role_cell import Neighbor, RoleCellFacts
from matrixeditor.ui.theme import Theme, scaled
from matrixeditor.ui.views.drawing import marks
from matrixeditor.ui.views.inspector.role_chip import RING, ROW, RoleChip

CHEVRON, AROUND_CHEVRON = 8, 5
BETWEEN = CHEVRON + 2 * AROUND_CHEVRON


class Neighbors(QWidget):
    """Before, here, after; another role leads to its cell."""

    role_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chips: list[RoleChip] = []
        self._columns: list[list[RoleChip]] = []
        self._chevrons: list[QRectF] = []

    def show_facts(self, facts: RoleCellFacts) -> None:
        """Show the ways to and from a role."""
        parts = [part for part in (facts.before, (facts.here,), facts.after) if part]
        wanted = [one for part in parts for one in part]
        while len(self._chips) < len(wanted):
            self._add_chip()
        for chip, one in zip(self._chips, wanted, strict=False):
            chip.show_role(one, is_here=one is facts.here)
        for number, chip in enumerate(self._chips):
            chip.setVisible(number < len(wanted))
        chips = iter(self._chips)
        self._columns = [[next(chips) for _ in part] for part in parts]
        self.setFixedHeight(scaled(ROW) * max(map(len, parts)))
        self.setAccessibleName(" › ".join(" / ".join(map(_spoken, part)) for part in parts))
        self._lay_out()

    def _add_chip(self) -> None:
        chip = RoleChip(self._theme, self)
        chip.clicked.connect(lambda: self.role_wanted.emit(chip.role))
        self._chips.append(chip)

    def _lay_out(self) -> None:
        """Put every part in a column of its own, no wider together than there is room."""
        height, ring = scaled(ROW), scaled(RING)
        natural = [max(chip.natural_width() for chip in column) for column in self._columns]
        room = self.width() + 2 * ring - scaled(BETWEEN) * (len(natural) - 1)
        left, self._chevrons = -ring, []
        most = widest(natural, room)
        for column, width in zip(self._columns, natural, strict=True):
            for number, chip in enumerate(column):
                chip.setGeometry(left, number * height, min(chip.natural_width(), most), height)
            left += min(width, most)
            side = scaled(CHEVRON)
            chevron = QRectF(left + scaled(AROUND_CHEVRON), (height - side) / 2, side, side)
            self._chevrons.append(chevron)
            left += scaled(BETWEEN)
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return a size that any names shrink to."""
        return QSize(0, scaled(ROW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names the room there is now."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint a chevron for every way."""
        painter = QPainter(self)
        pairs = zip(self._columns, self._columns[1:], self._chevrons, strict=False)
        for before, after, chevron in pairs:
            for number in range(max(len(before), len(after))):
                box = chevron.translated(0, number * scaled(ROW))
                marks.draw_chevron(painter, box, self._theme.secondary, down=False)
        painter.end()


def widest(natural: Sequence[int], room: int) -> int:
    """Return the most that each may be wide so that all fit; the narrow keep their width."""
    left, room_left = sorted(natural), room
    while left:
        share = room_left // len(left)
        if left[0] >= share:
            return max(share, 0)
        room_left -= left.pop(0)
    return max(natural, default=0)


def _spoken(one: Neighbor) -> str:
    return one.name if one.level is None else f"{one.name} {one.level.value}"
