"""The roles before and after, with what each asks of the same skill: one line per way up."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from matrixeditor.ui.models.role_cell import Neighbor, RoleCellFacts
from matrixeditor.ui.theme import Swatch, Theme, font, scaled
from matrixeditor.ui.views.drawing import marks
from matrixeditor.ui.views.drawing.chip import SMALL_CHIP, draw_chip

ROW, CHIP_GAP, AROUND_CHEVRON, CHEVRON, DIAMOND = 24, 4, 8, 8, 8


class Neighbors(QWidget):
    """Before, here, after; a press on another role goes to its cell."""

    role_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._facts: RoleCellFacts | None = None
        self._boxes: list[tuple[QRectF, Neighbor]] = []

    def show_facts(self, facts: RoleCellFacts) -> None:
        """Show the ways to and from a role."""
        self._facts = facts
        self.setFixedHeight(scaled(ROW) * max(1, len(facts.before), len(facts.after)))
        self.setAccessibleName(
            " › ".join(
                " / ".join(map(_spoken, part))
                for part in (facts.before, (facts.here,), facts.after)
                if part
            )
        )
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return a size that any names shrink to."""
        return QSize(0, scaled(ROW))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the ways, and note where the roles stand."""
        if self._facts is None:
            return
        painter = QPainter(self)
        self._boxes = []
        left = max(
            (self._paint_before(painter, row, one) for row, one in enumerate(self._facts.before)),
            default=0.0,
        )
        left = self._paint_one(painter, QPointF(left, 0), self._facts.here, strong=True)
        for row, one in enumerate(self._facts.after):
            start = self._paint_chevron(painter, left, row)
            self._paint_one(painter, QPointF(start, row * scaled(ROW)), one, strong=False)
        painter.end()

    def _paint_before(self, painter: QPainter, row: int, one: Neighbor) -> float:
        end = self._paint_one(painter, QPointF(0, row * scaled(ROW)), one, strong=False)
        return self._paint_chevron(painter, end, row)

    def _paint_chevron(self, painter: QPainter, left: float, row: int) -> float:
        side, gap = scaled(CHEVRON), scaled(AROUND_CHEVRON)
        top = row * scaled(ROW) + (scaled(ROW) - side) / 2
        box = QRectF(left + gap, top, side, side)
        marks.draw_chevron(painter, box, self._theme.secondary, down=False)
        return box.right() + gap

    def _paint_one(self, painter: QPainter, at: QPointF, one: Neighbor, *, strong: bool) -> float:
        """Paint a role with its chip; return where it ends."""
        theme, height = self._theme, scaled(ROW)
        painter.setFont(font(13, 600 if strong else 400))
        painter.setPen(theme.text)
        width = painter.fontMetrics().horizontalAdvance(one.name)
        painter.drawText(
            QRectF(at.x(), at.y(), width + 1, height), Qt.AlignmentFlag.AlignVCenter, one.name
        )
        side = scaled(SMALL_CHIP)
        chip_left = at.x() + width + scaled(CHIP_GAP)
        chip = QRectF(round(chip_left), at.y() + (height - side) / 2, side, side)
        text, swatch = _chip(one, theme)
        draw_chip(painter, chip, text, swatch, theme)
        end = chip.right()
        if one.must_have and strong:
            mark = scaled(DIAMOND)
            box = QRectF(end + scaled(4), at.y() + (height - mark) / 2, mark, mark)
            marks.draw_diamond(painter, box, theme.text)
            end = box.right()
        self._boxes.append((QRectF(at.x(), at.y(), end - at.x(), height), one))
        return end

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to another role."""
        for box, one in self._boxes:
            if box.contains(event.position()):
                self.role_wanted.emit(one.role)


def _chip(one: Neighbor, theme: Theme) -> tuple[str, Swatch]:
    if one.level is None:
        return "", theme.not_required
    return str(one.level.value), theme.level(one.level.rank, one.level.ranks)


def _spoken(one: Neighbor) -> str:
    return one.name if one.level is None else f"{one.name} {one.level.value}"
