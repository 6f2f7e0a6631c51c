"""The heads of columns: group names, then names with a remark below, or names turned upward."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from matrixeditor.ui.models.grid import GridModel
from matrixeditor.ui.models.head import Head
from matrixeditor.ui.models.lines import ACROSS
from matrixeditor.ui.models.names import shown
from matrixeditor.ui.views.drawing.canvas import Canvas
from matrixeditor.ui.views.drawing.metrics import NORMAL, REGULAR, SEMIBOLD, SMALL
from matrixeditor.ui.views.grid.body import sections_in
from matrixeditor.ui.views.grid.dress import Dress
from matrixeditor.ui.views.grid.shape import GROUP_NAME, most_of
from matrixeditor.ui.views.grid.stacked_head import paint_stacked_head
from matrixeditor.ui.views.grid.viewport import give_viewport

NAME_LINE, REMARK_LINE, BETWEEN, ABOVE = 18, 16, 2, 7
CROSSHAIR = 2
MOST_TURNED = 160

Align = Qt.AlignmentFlag


class ColumnHeads(QHeaderView):
    """Painted by itself; sections are still pressed, resized and read as any header's."""

    def __init__(self, model: GridModel, dress: Dress, grid: QWidget) -> None:
        super().__init__(ACROSS, grid)
        give_viewport(self, tracks_mouse=True)
        self._grid = grid
        self._model = model
        self._dress = dress
        self._current = -1
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def set_dress(self, dress: Dress) -> None:
        """Look otherwise from now on."""
        self._dress = dress
        self.setDefaultSectionSize(dress.metrics.px(dress.side.column))
        self.setMinimumSectionSize(dress.metrics.px(dress.side.column) // 2)
        self.updateGeometry()
        self.viewport().update()

    def set_current(self, section: int) -> None:
        """Light the head of the current column; -1 for none."""
        if section != self._current:
            for other in (self._current, section):
                self._update_section(other)
            self._current = section

    def _update_section(self, section: int) -> None:
        if section >= 0:
            left, width = self.sectionViewportPosition(section), self.sectionSize(section)
            self.viewport().update(left, 0, width, self.height())

    @property
    def has_groups(self) -> bool:
        """Whether group names stand above the names."""
        return any(group.name for group in self._model.columns.groups)

    def sizeHint(self) -> QSize:
        """Return a height that holds everything."""
        dress = self._dress
        height = dress.metrics.px(dress.side.head)
        if dress.side.turned:
            font = QFontMetrics(dress.metrics.font(NORMAL, SEMIBOLD))
            names = [
                self._model.head(ACROSS, section).title
                for section in range(len(self._model.columns.lines))
            ]
            longest = max(map(font.horizontalAdvance, names), default=0)
            most = dress.metrics.px(MOST_TURNED)
            group = dress.metrics.px(GROUP_NAME)
            wanted = min(longest, most) + dress.metrics.px(16) + group
            least = dress.metrics.px(72)
            height = max(least, min(wanted, most_of(self._grid.height())))
        return QSize(0, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the heads in sight."""
        canvas = Canvas(self.viewport())
        region = event.rect()
        with canvas.painting() as painter:
            painter.fillRect(canvas.rect(region), self._dress.theme.surface)
            columns = sections_in(self, region.left(), region.right())
            for section in columns:
                self._paint_head(painter, canvas, section)
            if columns and self.has_groups:
                self._paint_groups(painter, canvas, columns)
            under = canvas.rect(QRect(0, 0, self.width(), self.height()))
            painter.fillRect(
                under.left(),
                under.bottom() + 1 - canvas.line,
                under.width(),
                canvas.line,
                self._dress.theme.strong_line,
            )

    def _top(self) -> int:
        """Return where the names' part begins."""
        return self._dress.metrics.px(GROUP_NAME) if self.has_groups else 0

    def _paint_head(self, painter: QPainter, canvas: Canvas, section: int) -> None:
        theme, px = self._dress.theme, self._dress.metrics.px
        left, width = self.sectionViewportPosition(section), self.sectionSize(section)
        box = canvas.rect(QRect(left, self._top(), width, self.height() - self._top()))
        current = section == self._current
        if current:
            painter.fillRect(box, theme.lit)
            edge = CROSSHAIR * canvas.line
            bottom = box.bottom() + 1 - canvas.line
            painter.fillRect(box.left(), bottom - edge, box.width(), edge, theme.accent)
        line = theme.strong_line if self._ends_group(section) else theme.grid_line
        right = box.right() + 1 - canvas.line
        painter.fillRect(right, box.top(), canvas.line, box.height(), line)
        inside = QRectF(px(2), 0, width - px(2) - px(3), self.height() - self._top())
        head, metrics = self._model.head(ACROSS, section), self._dress.metrics
        with canvas.logical(painter, box):
            if self._dress.side.turned:
                self._paint_turned(painter, inside, head, current=current)
            elif head.figure:
                paint_stacked_head(painter, inside, head, theme, metrics, current=current)
            else:
                self._paint_name(painter, inside, head, current=current)

    def _paint_name(self, painter: QPainter, box: QRectF, head: Head, *, current: bool) -> None:
        theme, metrics = self._dress.theme, self._dress.metrics
        above = ABOVE if self.has_groups else ABOVE + GROUP_NAME // 2
        line = QRectF(box.left(), metrics.px(above), box.width(), metrics.px(NAME_LINE))
        painter.setFont(metrics.font(NORMAL, SEMIBOLD if current else REGULAR))
        painter.setPen(theme.text)
        painter.drawText(line, Align.AlignCenter, _elided(painter, head.title, line.width()))
        line.moveTop(line.bottom() + metrics.px(BETWEEN))
        line.setHeight(metrics.px(REMARK_LINE))
        painter.setFont(metrics.font(SMALL))
        painter.setPen(theme.secondary)
        painter.drawText(line, Align.AlignCenter, _elided(painter, head.remark, line.width()))

    def _paint_turned(self, painter: QPainter, box: QRectF, head: Head, *, current: bool) -> None:
        metrics = self._dress.metrics
        painter.setFont(metrics.font(NORMAL, SEMIBOLD if current else REGULAR))
        painter.setPen(self._dress.theme.text)
        room = box.height() - metrics.px(16)
        fits = painter.fontMetrics().horizontalAdvance(head.title) <= room
        name = _elided(painter, head.title if fits else head.short_title, room)
        painter.translate(box.left(), box.bottom() - metrics.px(8))
        painter.rotate(-90)
        painter.drawText(QRectF(0, 0, room, box.width()), Align.AlignVCenter, name)

    def _paint_groups(self, painter: QPainter, canvas: Canvas, columns: range) -> None:
        theme, metrics = self._dress.theme, self._dress.metrics
        height = metrics.px(GROUP_NAME)
        whole = canvas.rect(QRect(0, 0, self.length() - self.offset(), height))
        painter.fillRect(
            whole.left(),
            whole.bottom() + 1 - canvas.line,
            whole.width(),
            canvas.line,
            theme.grid_line,
        )
        painter.setFont(metrics.font(SMALL))
        for first, last in self._group_runs(columns):
            left = self.sectionViewportPosition(first)
            right = self.sectionViewportPosition(last) + self.sectionSize(last)
            box = canvas.rect(QRect(left, 0, right - left, height))
            edge = box.right() + 1 - canvas.line
            painter.fillRect(edge, box.top(), canvas.line, box.height(), theme.strong_line)
            start = max(left, 0) + metrics.px(8)
            room = QRect(start, 0, right - metrics.px(4) - start, height - 1)
            self._paint_group_name(painter, canvas, canvas.rect(room), first)

    def _paint_group_name(
        self, painter: QPainter, canvas: Canvas, room: QRect, section: int
    ) -> None:
        columns = self._model.columns
        group = columns.groups_by_key[columns.lines[section].group]
        width, height = room.width() / canvas.ratio, room.height() / canvas.ratio
        with canvas.logical(painter, room):
            painter.setFont(self._dress.metrics.font(SMALL))
            painter.setPen(self._dress.theme.secondary)
            name = _elided(painter, shown(group.name), width)
            painter.drawText(QRectF(0, 0, width, height), Align.AlignVCenter, name)

    def _group_runs(self, columns: range) -> list[tuple[int, int]]:
        """Return first and last section of every group that reaches into ``columns``."""
        lines = self._model.columns.lines
        first = columns[0]
        while first and not self._ends_group(first - 1):
            first -= 1
        runs = []
        for section in range(first, len(lines)):
            if self._ends_group(section):
                runs.append((first, section))
                first = section + 1
                if first > columns[-1]:
                    break
        return runs

    def _ends_group(self, section: int) -> bool:
        lines = self._model.columns.lines
        return section + 1 == len(lines) or lines[section].group != lines[section + 1].group


def _elided(painter: QPainter, text: str, room: float) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, int(room))
