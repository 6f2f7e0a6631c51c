"""What the forms of skills, categories and scales are put together from."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from matrixeditor.core.model import Scale
from matrixeditor.core.types import LevelValue
from matrixeditor.ui.models.person.bullets import mark_of
from matrixeditor.ui.theme import Theme, font, mark, scaled
from matrixeditor.ui.views.drawing.chip import CHIP, draw_chip
from matrixeditor.ui.views.drawing.text_block import Paragraph
from matrixeditor.ui.views.inspector.line_field import LineField
from matrixeditor.ui.views.inspector.note_field import NoteField
from matrixeditor.ui.views.panels.panel import PanelTitle
from matrixeditor.ui.views.panels.writing import LONGEST

LABEL, HEADLINE, LINE, TEXT_LEFT = 112, 28, 20, 28


class LevelChip(QWidget):
    """A level's square."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scale: Scale | None = None
        self._value: LevelValue = 0
        self.setFixedSize(scaled(CHIP) + 1, scaled(CHIP) + 1)

    def show_level(self, scale: Scale, value: LevelValue) -> None:
        """Show a level of a scale."""
        self._scale, self._value = scale, value
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the chip."""
        if self._scale is None:
            return
        painter = QPainter(self)
        place = mark_of(self._scale, self._value)
        swatch = self._theme.level(place.rank, place.ranks)
        box = QRectF(0, 0, scaled(CHIP), scaled(CHIP))
        draw_chip(painter, box, str(place.value), swatch, self._theme)
        painter.end()


class Form(QWidget):
    """A headline, labelled fields, and whatever a subclass adds below."""

    edit_wanted = Signal(object)
    """An ``Edit``, ready to be made."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._headline = Paragraph(font(20, 600), scaled(HEADLINE), theme.text, self)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(scaled(8))
        self._grid.setVerticalSpacing(scaled(8))
        self._grid.setColumnMinimumWidth(0, scaled(LABEL))
        self._grid.setColumnStretch(1, 1)
        self.down = QVBoxLayout(self)
        self.down.setContentsMargins(0, 0, 0, 0)
        self.down.setSpacing(scaled(12))
        self.down.addWidget(self._headline)
        self.down.addLayout(self._grid)

    def add_field(self, name: str, field: QWidget) -> None:
        """Add a field below the others, with its name before it."""
        label = QLabel(name, self)
        label.setFont(font())
        label.setBuddy(field)
        label.setFixedHeight(scaled(28))
        mark(label, "secondary")
        field.setAccessibleName(name)
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(field, row, 1)

    def add_section(self, title: str) -> PanelTitle:
        """Add the title of a section."""
        made = PanelTitle(title, self._theme, self)
        self.down.addSpacing(scaled(4))
        self.down.addWidget(made)
        return made

    def show_headline(self, text: str) -> None:
        """Name what the form is about."""
        shown = text if len(text) <= LONGEST else text[:LONGEST] + "…"
        self._headline.set_text(shown)

    def commit(self) -> None:
        """Keep what is typed."""
        for line in self.findChildren(LineField):
            line.commit()
        for note in self.findChildren(NoteField):
            note.commit()


def show_line(field: LineField, text: str) -> None:
    """Show a text in a line from its beginning."""
    field.show_text(text)
    if not field.hasFocus():
        field.setCursorPosition(0)
