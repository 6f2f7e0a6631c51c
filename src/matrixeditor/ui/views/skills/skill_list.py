"""The list at the left: search, categories with their skills, scales, and what is retired."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from matrixeditor.core.types import Noun
from matrixeditor.ui.models.skill_entries import Entries, Entry
from matrixeditor.ui.theme import Theme, font, scaled
from matrixeditor.ui.views.drawing.text_block import Paragraph
from matrixeditor.ui.views.inspector.fold import Fold
from matrixeditor.ui.views.panels import Row, RowList
from matrixeditor.ui.views.panels.row_list import OUTSET
from matrixeditor.ui.views.panels.writing import write
from matrixeditor.ui.views.skills import words

ROW, BAND, PADDING, INDENT, BAR = 26, 22, 10, 12, 3
MOST = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryRow(Row):
    """One thing that has a form; ``is_current`` where the form shows it."""

    entry: Entry
    is_current: bool

    @property
    def leads_on(self) -> bool:
        """Whether it can be followed: where it has a form."""
        return bool(self.entry.id)

    def paint(self, painter: QPainter, box: QRect, theme: Theme) -> None:
        """Paint the name, on lit ground where it is shown."""
        if self.is_current:
            whole = box.adjusted(-scaled(OUTSET), 0, scaled(OUTSET), 0)
            painter.fillRect(whole, theme.lit)
            painter.fillRect(whole.left(), whole.top(), scaled(BAR), whole.height(), theme.accent)
        text = QRectF(box)
        is_band = self.height == BAND
        text.setLeft(box.left() + scaled(4 if is_band else INDENT))
        weight = 600 if is_band or self.is_current else 400
        write(painter, text, self.spoken, font(11 if is_band else 13, weight), theme.text)


class SearchField(QLineEdit):
    """Esc empties it, Down goes to what was found."""

    left_downward = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave downward, or empty the field."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left_downward.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class SkillList(QWidget):
    """Search and lists."""

    chosen = Signal(object)
    """The ``Entry`` that the keyboard or the mouse came to."""
    search_changed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(self)
        self.search.setFont(font())
        self.search.setPlaceholderText(self.tr("Search skills"))
        self.search.setAccessibleName(self.tr("Search skills"))
        self.search.setClearButtonEnabled(True)
        self._area = QScrollArea(self)
        self._inside = inside = QWidget(self._area.viewport())
        self.skills = RowList(self.tr("Skills"), theme, row=ROW, most=MOST, parent=inside)
        self.scales = RowList(self.tr("Scales"), theme, row=ROW, most=MOST, parent=inside)
        self.fold = Fold(self.tr("Retired"), theme, inside)
        folded = self.fold.inside
        self.retired = RowList(self.tr("Retired skills"), theme, row=ROW, most=MOST, parent=folded)
        self.fold.content.addWidget(self.retired)
        self._nothing = Paragraph(font(), scaled(20), theme.secondary, inside)
        self._nothing.set_text(words.nothing_found())
        self._nothing.hide()
        self._lay_out()
        self.search.textChanged.connect(self.search_changed)
        self.search.left_downward.connect(self._enter_list)
        for rows in (self.skills, self.scales, self.retired):
            rows.reached.connect(self._choose)
            rows.followed.connect(self._choose)
            rows.came_to.connect(lambda box, rows=rows: self._bring_into_sight(rows, box))

    def _lay_out(self) -> None:
        within = QVBoxLayout(self._inside)
        within.setContentsMargins(scaled(PADDING), 0, scaled(PADDING), scaled(PADDING))
        within.setSpacing(0)
        within.addWidget(self._nothing)
        within.addWidget(self.skills)
        within.addSpacing(scaled(8))
        within.addWidget(self.scales)
        within.addSpacing(scaled(8))
        folded = QVBoxLayout()
        folded.setContentsMargins(scaled(OUTSET), 0, scaled(OUTSET), 0)
        folded.addWidget(self.fold)
        within.addLayout(folded)
        within.addStretch(1)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._inside)
        around = QVBoxLayout()
        around.setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(8))
        around.addWidget(self.search)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(around)
        down.addWidget(self._area, 1)

    def show_entries(self, entries: Entries, current: str | None) -> None:
        """Show what there is; ``current`` is the key of what the form shows."""
        self.skills.show_rows([self._row(one, current) for one in entries.skills])
        if current is not None and not self.skills.hasFocus():
            self.skills.go_to(current)
        self._nothing.setVisible(bool(self.search.text()) and not entries.skills)
        heading = EntryRow(
            key="scales",
            spoken=self.tr("Scales"),
            is_heading=True,
            height=BAND,
            entry=Entry(Noun.SCALE, "", ""),
            is_current=False,
        )
        self.scales.show_rows([heading, *(self._row(one, current) for one in entries.scales)])
        self.retired.show_rows([self._row(one, current) for one in entries.retired])
        self.fold.setVisible(bool(entries.retired))
        self.fold.line.set_value(str(len(entries.retired)))

    def _row(self, entry: Entry, current: str | None) -> Row:
        is_band = entry.noun is Noun.CATEGORY
        name = entry.name or self.tr("Other")
        return EntryRow(
            key=entry.key,
            spoken=name,
            explained=name,
            is_heading=not entry.id,
            height=BAND if is_band else 0,
            entry=entry,
            is_current=entry.key == current,
        )

    def _choose(self, row: Row) -> None:
        if isinstance(row, EntryRow) and row.entry.id:
            self.chosen.emit(row.entry)

    def _enter_list(self) -> None:
        self.skills.setFocus(Qt.FocusReason.TabFocusReason)

    def _bring_into_sight(self, rows: RowList, box: QRect) -> None:
        top = rows.mapTo(self._inside, box.topLeft())
        self._area.ensureVisible(top.x(), top.y() + box.height() // 2, 0, box.height())
