"""How many people have which verdict, each with its sign: summary and key in one."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from matrixeditor.core.analysis.readiness import Verdict
from matrixeditor.ui.theme import Theme, font, scaled
from matrixeditor.ui.views.verdict_glyph import GLYPH, draw_verdict

HEIGHT, GLYPH_GAP, BETWEEN = 16, 4, 16

CountedVerdict = tuple[Verdict, str]


class VerdictCounts(QWidget):
    """A line for the status bar."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: tuple[CountedVerdict, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paint_in(self, theme: Theme) -> None:
        """Draw in a theme's colors."""
        self._theme = theme
        self.update()

    def show_counts(self, counts: Sequence[CountedVerdict]) -> None:
        """Show these verdicts with their words."""
        self._counts = tuple(counts)
        self.setAccessibleName(", ".join(text for _, text in self._counts))
        self.setVisible(bool(self._counts))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size that holds all."""
        metrics = QFontMetrics(font(11))
        widths = [metrics.horizontalAdvance(text) for _, text in self._counts]
        around = scaled(GLYPH) + scaled(GLYPH_GAP)
        between = scaled(BETWEEN) * max(0, len(widths) - 1)
        return QSize(sum(widths) + around * len(widths) + between, scaled(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint sign by sign."""
        painter = QPainter(self)
        painter.setFont(font(11))
        theme, side, left = self._theme, scaled(GLYPH), 0
        for verdict, text in self._counts:
            glyph = QRectF(left, (self.height() - side) // 2, side, side)
            draw_verdict(painter, glyph, verdict, theme.text, theme.surface)
            left += side + scaled(GLYPH_GAP)
            painter.setPen(theme.text)
            width = painter.fontMetrics().horizontalAdvance(text)
            room = QRectF(left, 0, width + 1, self.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
            left += width + scaled(BETWEEN)
        painter.end()
