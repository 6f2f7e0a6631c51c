"""A role's name with the level that it asks for; pressed, it leads to the role."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from matrixeditor.ui.models.names import tooltip
from matrixeditor.ui.models.role_cell import Neighbor
from matrixeditor.ui.theme import Swatch, Theme, font, scaled
from matrixeditor.ui.views.drawing import marks
from matrixeditor.ui.views.drawing.chip import SMALL_CHIP, draw_chip

ROW, NAME_GAP, DIAMOND_GAP, DIAMOND, RING, RADIUS = 24, 4, 4, 8, 3, 4
"""``RING`` is the room for the focus at both sides."""


class RoleChip(QAbstractButton):
    """One role; the one of the cell is stressed and leads nowhere."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: Neighbor | None = None
        self._is_here = False

    @property
    def role(self) -> str:
        """The id of the role."""
        return "" if self._shown is None else self._shown.role

    def show_role(self, shown: Neighbor, *, is_here: bool) -> None:
        """Show a role."""
        self._shown = shown
        self._is_here = is_here
        self.setEnabled(not is_here)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if is_here else Qt.FocusPolicy.StrongFocus)
        shape = Qt.CursorShape.ArrowCursor if is_here else Qt.CursorShape.PointingHandCursor
        self.setCursor(shape)
        self.setText(shown.name)
        level = "" if shown.level is None else f" {shown.level.value}"
        self.setAccessibleName(shown.name + level)
        self.setToolTip(tooltip(shown.name))
        self.update()

    def natural_width(self) -> int:
        """Return the width at which nothing of the name is left out."""
        width = QFontMetricsF(self._font()).horizontalAdvance(self.text())
        return math.ceil(width) + 1 + self._beside()

    def sizeHint(self) -> QSize:
        """Return the size at which nothing of the name is left out."""
        return QSize(self.natural_width(), scaled(ROW))

    def _font(self) -> QFont:
        return font(13, 600 if self._is_here else 400)

    def _beside(self) -> int:
        """Return the width of all but the name."""
        diamond = scaled(DIAMOND_GAP) + scaled(DIAMOND) if self._has_diamond else 0
        return 2 * scaled(RING) + scaled(NAME_GAP) + scaled(SMALL_CHIP) + diamond

    @property
    def _has_diamond(self) -> bool:
        return self._is_here and self._shown is not None and self._shown.must_have

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint name, chip, diamond and ring."""
        theme, height = self._theme, self.height()
        painter = QPainter(self)
        painter.setFont(self._font())
        painter.setPen(theme.text)
        room = self.width() - self._beside()
        metrics = painter.fontMetrics()
        name = metrics.elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room)
        width = min(room, metrics.horizontalAdvance(name))
        box = QRectF(scaled(RING), 0, room, height)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, name)
        side = scaled(SMALL_CHIP)
        chip = QRectF(box.left() + width + scaled(NAME_GAP), (height - side) / 2, side, side)
        text, swatch = _chip(self._shown, theme)
        draw_chip(painter, chip, text, swatch, theme)
        if self._has_diamond:
            mark = scaled(DIAMOND)
            left, top = chip.right() + scaled(DIAMOND_GAP), (height - mark) / 2
            marks.draw_diamond(painter, QRectF(left, top, mark, mark), theme.text)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.accent, 2))
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, scaled(RADIUS), scaled(RADIUS))
        painter.end()


def _chip(shown: Neighbor | None, theme: Theme) -> tuple[str, Swatch]:
    if shown is None or shown.level is None:
        return "", theme.not_required
    return str(shown.level.value), theme.level(shown.level.rank, shown.level.ranks)
