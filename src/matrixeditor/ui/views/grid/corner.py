"""The corner of a grid: how many rows there are, and the key to its colors."""

from dataclasses import replace

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from matrixeditor.core.model import Scale
from matrixeditor.core.types import Noun
from matrixeditor.ui.models.grid import GridModel, Place
from matrixeditor.ui.views.drawing.canvas import Canvas
from matrixeditor.ui.views.drawing.metrics import SEMIBOLD, SMALL, Metrics
from matrixeditor.ui.views.grid.color_keys import paint_gap_key, paint_level_key
from matrixeditor.ui.views.grid.dress import Dress
from matrixeditor.ui.views.grid.shape import PADDING

KEY_WIDTH, AFTER_KEY, KEY_TOP, KEY_HEIGHT = 238, 12, 26, 16
COUNT_TOP, NAMES_TOP, TEXT_LINE = 5, 46, 16

Align = Qt.AlignmentFlag


class Corner(QWidget):
    """Says what the rows are and what the levels' colors mean."""

    def __init__(self, model: GridModel, dress: Dress, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._dress = dress
        self._scale: Scale | None = None

    def set_current(self, place: Place | None) -> None:
        """Show the key of this cell's scale, where there are several."""
        if not self._model.colors_are_gaps and len(self._model.matrix.scales) > 1:
            scale = None if place is None else self._model.scale_of(place)
            if scale is not self._scale:
                self._scale = scale
                self.update()

    def set_dress(self, dress: Dress) -> None:
        """Look otherwise from now on."""
        self._dress = dress
        self.update()

    def _fitted(self) -> Dress:
        """Return the dress, smaller where the corner has less room than the zoom asks for."""
        wanted = self._dress.metrics.px(PADDING + KEY_WIDTH + AFTER_KEY)
        if wanted <= self.width():
            return self._dress
        zoom = self._dress.metrics.zoom * self.width() / wanted
        return replace(self._dress, metrics=Metrics(zoom))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint count, key and lines."""
        dress = self._fitted()
        canvas, theme, px = Canvas(self), dress.theme, dress.metrics.px
        with canvas.painting() as painter:
            box = canvas.rect(self.rect())
            painter.fillRect(box, theme.surface)
            right, bottom = box.right() + 1 - canvas.line, box.bottom() + 1 - canvas.line
            painter.fillRect(right, box.top(), canvas.line, box.height(), theme.strong_line)
            painter.fillRect(box.left(), bottom, box.width(), canvas.line, theme.strong_line)
            with canvas.logical(painter, box):
                line = QRectF(px(PADDING), px(COUNT_TOP), px(KEY_WIDTH), px(TEXT_LINE))
                painter.setFont(dress.metrics.font(SMALL, SEMIBOLD))
                painter.setPen(theme.text)
                painter.drawText(line, Align.AlignVCenter, self._count())
            key = canvas.rect(QRect(px(PADDING), px(KEY_TOP), px(KEY_WIDTH), px(KEY_HEIGHT)))
            below = canvas.rect(QRect(px(PADDING), px(NAMES_TOP), px(KEY_WIDTH), px(TEXT_LINE)))
            if self._model.colors_are_gaps:
                paint_gap_key(painter, canvas, key, below, dress)
            else:
                scale = self._scale or self._model.matrix.scales[0]
                paint_level_key(painter, canvas, key, below, scale, dress)

    def _count(self) -> str:
        rows = self._model.rows
        count = self.locale().toString(rows.size)
        match rows.noun, rows.size:
            case Noun.SKILL, 1:
                return self.tr("1 skill")
            case Noun.SKILL, _:
                return self.tr("{count} skills").format(count=count)
            case Noun.ROLE, 1:
                return self.tr("1 role")
            case Noun.ROLE, _:
                return self.tr("{count} roles").format(count=count)
            case _, 1:
                return self.tr("1 person")
            case _:
                return self.tr("{count} people").format(count=count)
