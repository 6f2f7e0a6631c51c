"""What the role asks: a bar per skill, category by category, with the key to the bars."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from matrixeditor.core.types import PersonId, RoleId
from matrixeditor.ui.models.person.bullets import BulletGroup
from matrixeditor.ui.models.target import Target
from matrixeditor.ui.theme import Theme, font, scaled
from matrixeditor.ui.views.panels import Panel, Row, RowList
from matrixeditor.ui.views.panels.edges import fill_edged
from matrixeditor.ui.views.panels.writing import write
from matrixeditor.ui.views.person import bullet_words as words
from matrixeditor.ui.views.person.bullet_row import (
    CATEGORY,
    RESULT_LEVEL,
    ROW,
    BulletRow,
    CategoryRow,
    name_width_of,
)

SWATCH_WIDTH, SWATCH_HEIGHT, TICK, DOT = 12, 8, 12, 8
GAP, BETWEEN = 4, 12


class BarKey(QWidget):
    """What the colors and marks of a bar mean; lies over the right end of the title."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        metrics = QFontMetrics(font(11))
        texts = sum(metrics.horizontalAdvance(text) for text in words.key())
        marks = scaled(2 * SWATCH_WIDTH + 2 + DOT) + 4 * scaled(GAP) + 3 * scaled(BETWEEN)
        self.setFixedSize(texts + marks + scaled(8), scaled(20))
        self.setAccessibleName(", ".join(words.key()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint marks and words."""
        painter = QPainter(self)
        theme, left = self._theme, 0.0
        result, short, required, own = words.key()
        for fill, text in ((theme.levels[RESULT_LEVEL], result), (theme.short_1, short)):
            top = (self.height() - scaled(SWATCH_HEIGHT)) / 2
            box = QRectF(round(left), top, scaled(SWATCH_WIDTH), scaled(SWATCH_HEIGHT))
            fill_edged(painter, box, fill.fill, theme)
            left = self._say(painter, box.right(), text)
        tick = QRectF(round(left), (self.height() - scaled(TICK)) / 2, scaled(2), scaled(TICK))
        painter.fillRect(tick, theme.text)
        left = self._say(painter, tick.right(), required)
        side = scaled(DOT) - 1
        dot = QRectF(round(left) + 0.5, (self.height() - side) / 2, side, side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.accent, 2))
        painter.setBrush(theme.page)
        painter.drawEllipse(dot)
        self._say(painter, dot.right(), own)
        painter.end()

    def _say(self, painter: QPainter, left: float, text: str) -> float:
        room = QRectF(left + scaled(GAP), 0, self.width(), self.height())
        color = self._theme.secondary
        return room.left() + write(painter, room, text, font(11), color) + scaled(BETWEEN)


class BulletsPanel(Panel):
    """The bars."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(words.title(""), theme, parent, above=4)
        self._key = BarKey(theme)
        self.title.set_companion(self._key)
        self.rows = RowList(words.title(""), theme, row=ROW, most=60, parent=self)
        self.content.addWidget(self.rows)

    def show_groups(
        self, groups: tuple[BulletGroup, ...], role: RoleId | None, role_name: str, person: PersonId
    ) -> None:
        """Show what a role asks of a person."""
        self.title.set_title(words.title(role_name))
        self.rows.setAccessibleName(words.title(role_name))
        self._key.setVisible(bool(groups))
        rows: list[Row] = []
        name_width = name_width_of(one.name for group in groups for one in group.bullets)
        for group in groups:
            if group.name or len(groups) > 1:
                rows.append(
                    CategoryRow(
                        key=f"category {group.key}",
                        spoken=group.name or words.other(),
                        is_heading=True,
                        height=CATEGORY,
                    )
                )
            rows.extend(
                BulletRow(
                    key=bullet.skill,
                    spoken=words.spoken(bullet),
                    explained=words.spoken(bullet),
                    target=Target(person, bullet.skill, role),
                    bullet=bullet,
                    name_width=name_width,
                )
                for bullet in group.bullets
            )
        self.rows.show_rows(rows, more=words.more())
