"""The Skills page: a list at the left, the form of what is chosen at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from matrixeditor.core import lookup
from matrixeditor.core.errors import MatrixEditorError
from matrixeditor.core.model import Matrix
from matrixeditor.core.types import CategoryId, Noun, ScaleId, SkillId
from matrixeditor.ui.models.requirement_edits import Edit
from matrixeditor.ui.models.skill_entries import Entry, entries_of
from matrixeditor.ui.session import Session
from matrixeditor.ui.settings import Settings
from matrixeditor.ui.theme import Theme, mark, scaled
from matrixeditor.ui.views.panels.nothing_yet import NothingYet
from matrixeditor.ui.views.panels.page_strip import PageStrip
from matrixeditor.ui.views.panels.settling import settle
from matrixeditor.ui.views.skills import words
from matrixeditor.ui.views.skills.form import Form
from matrixeditor.ui.views.skills.other_forms import CategoryForm, ScaleForm
from matrixeditor.ui.views.skills.skill_form import SkillForm
from matrixeditor.ui.views.skills.skill_list import SkillList

LIST, MARGIN, FORM = 300, 24, 720


class SkillsPage(QWidget):
    """Skills, categories and scales with their words."""

    add_wanted = Signal(Noun)
    """A skill is to be added: the empty page was asked to."""
    refused = Signal(object)
    """A ``MatrixEditorError``: an edit could not be made."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        settings: Settings,  # noqa: ARG002 - every page is made alike
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._current: str | None = None
        self._is_stale = True
        self._bar = PageStrip(theme, self)
        self._middle = QStackedWidget(self)
        self._both = QWidget(self._middle)
        self.list = SkillList(theme, self._both)
        self._area = QScrollArea(self._both)
        self._inside = QWidget(self._area.viewport())
        self._stack = QStackedWidget(self._inside)
        self.skill_form = SkillForm(theme, self._stack)
        self.category_form = CategoryForm(theme, self._stack)
        self.scale_form = ScaleForm(theme, self._stack)
        self._nothing = NothingYet(words.nothing_yet(), words.add_skill(), self._middle)
        self._lay_out()
        self.list.chosen.connect(self._choose)
        self.list.search_changed.connect(self._search)
        for form in self._forms:
            form.edit_wanted.connect(self._make)
        self._nothing.wanted.connect(lambda: self.add_wanted.emit(Noun.SKILL))
        session.changed.connect(self._note_change)

    @property
    def _forms(self) -> tuple[Form, ...]:
        return (self.skill_form, self.category_form, self.scale_form)

    def _lay_out(self) -> None:
        for form in self._forms:
            self._stack.addWidget(form)
        self._stack.setMaximumWidth(scaled(FORM))
        around = QHBoxLayout(self._inside)
        around.setContentsMargins(scaled(MARGIN), scaled(12), scaled(MARGIN), scaled(MARGIN))
        around.addWidget(self._stack, 1)
        around.addStretch(0)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._inside)
        self.list.setFixedWidth(scaled(LIST))
        line = QFrame(self._both)
        line.setFixedWidth(1)
        mark(line, "strongLine")
        across = QHBoxLayout(self._both)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.list)
        across.addWidget(line)
        across.addWidget(self._area, 1)
        self._middle.addWidget(self._both)
        self._middle.addWidget(self._nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._bar)
        whole.addWidget(self._middle, 1)
        self.setFocusProxy(self.list.skills)

    @property
    def skill(self) -> SkillId | None:
        """The skill whose form is shown, None where another form is."""
        noun, _, item_id = (self._current or "").partition(" ")
        return SkillId(item_id) if noun == Noun.SKILL else None

    def go_to_skill(self, skill: SkillId) -> None:
        """Show the form of a skill."""
        self.list.search.clear()
        entry = entries_of(self._session.matrix).by_key(f"{Noun.SKILL} {skill}")
        if entry is not None:
            self._choose(entry)
            self.list.skills.go_to(entry.key)

    def _choose(self, entry: Entry) -> None:
        if entry.key != self._current:
            self._commit()
            self._current = entry.key
            self._refresh()

    def _search(self) -> None:
        self._refresh()

    def _commit(self) -> None:
        current = self._stack.currentWidget()
        if isinstance(current, Form):
            current.commit()

    def _make(self, edit: Edit) -> None:
        try:
            edit.apply_to(self._session)
        except MatrixEditorError as error:
            self.refused.emit(error)
            self._refresh()

    # Following

    def _note_change(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another page was shown."""
        super().showEvent(event)
        if self._is_stale:
            self._refresh()
        settle(self._area)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed."""
        super().hideEvent(event)
        if self._session.is_open:
            self._commit()

    def _refresh(self) -> None:
        if not self._session.is_open:
            return
        self._is_stale = False
        matrix = self._session.matrix
        self._bar.show_texts(words.about(), words.figures(matrix))
        self._middle.setCurrentWidget(self._both if matrix.skills else self._nothing)
        everything = entries_of(matrix)
        shown = everything.by_key(self._current) or everything.first_skill or everything.scales[0]
        self._current = shown.key
        found = entries_of(matrix, search=self.list.search.text())
        self.list.show_entries(found, self._current)
        self._show(matrix, shown)
        if self.isVisible():
            settle(self._area)

    def _show(self, matrix: Matrix, entry: Entry) -> None:
        match entry.noun:
            case Noun.CATEGORY:
                category = lookup.category(matrix, CategoryId(entry.id))
                self.category_form.show_category(matrix, category)
                self._bring_up(self.category_form)
            case Noun.SCALE:
                self.scale_form.show_scale(matrix, lookup.scale(matrix, ScaleId(entry.id)))
                self._bring_up(self.scale_form)
            case _:
                self.skill_form.show_skill(matrix, lookup.skill(matrix, SkillId(entry.id)))
                self._bring_up(self.skill_form)

    def _bring_up(self, form: Form) -> None:
        if self._stack.currentWidget() is not form:
            self._stack.setCurrentWidget(form)
