"""The forms of a category and of a scale with its levels."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from matrixeditor.core.model import Category, Level, Matrix, Scale
from matrixeditor.core.types import LevelValue
from matrixeditor.ui.models import skill_edits as edits
from matrixeditor.ui.models.requirement_edits import Edit
from matrixeditor.ui.theme import Theme, scaled
from matrixeditor.ui.views.inspector.line_field import LineField
from matrixeditor.ui.views.inspector.note_field import NoteField
from matrixeditor.ui.views.skills import words
from matrixeditor.ui.views.skills.form import TEXT_LEFT, Form, LevelChip, show_line


class CategoryForm(Form):
    """The fields of a category."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._matrix: Matrix | None = None
        self._category: Category | None = None
        self.name = LineField(words.name(), self, keeps=True)
        self.description = NoteField(self)
        self.add_field(words.name(), self.name)
        self.add_field(words.description(), self.description)
        self.down.addStretch(1)
        self.name.entered.connect(lambda text: self._enter(edits.rename_category, text))
        self.description.entered.connect(lambda text: self._enter(edits.describe_category, text))

    def _enter(self, make: Callable[..., Edit], text: str) -> None:
        if self._matrix is not None and self._category is not None:
            self.edit_wanted.emit(make(self._matrix, self._category.id, text))

    def show_category(self, matrix: Matrix, category: Category) -> None:
        """Show a category; what is typed about the one before is kept first."""
        if self._category is not None and self._category.id != category.id:
            self.commit()
        self._matrix, self._category = matrix, category
        self.show_headline(category.name)
        show_line(self.name, category.name)
        self.description.show_text(category.description)


class LevelFields(QWidget):
    """Name and meaning of one level of a scale."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chip = LevelChip(theme, self)
        self.name = LineField(words.level_name(), self, keeps=True)
        self.meaning = NoteField(self)
        across = QHBoxLayout()
        across.setSpacing(scaled(8))
        across.addWidget(self._chip)
        across.addWidget(self.name, 1)
        inside = QVBoxLayout()
        inside.setContentsMargins(scaled(TEXT_LEFT) + 1, 0, 0, 0)
        inside.addWidget(self.meaning)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(scaled(4))
        down.addLayout(across)
        down.addLayout(inside)

    def show_level(self, scale: Scale, level: Level) -> None:
        """Show a level."""
        self._chip.show_level(scale, level.value)
        self.name.setAccessibleName(words.name_of_level(level.value))
        show_line(self.name, level.name)
        self.meaning.setAccessibleName(words.meaning_of_level(level.value))
        self.meaning.setPlaceholderText(words.meaning_hint())
        self.meaning.show_text(level.description)


class ScaleForm(Form):
    """The fields of a scale."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._matrix: Matrix | None = None
        self._scale: Scale | None = None
        self.name = LineField(words.name(), self, keeps=True)
        self.add_field(words.name(), self.name)
        self.add_section(words.levels_of_scale()).set_remark(words.for_any_skill())
        self._levels = QVBoxLayout()
        self._levels.setSpacing(scaled(12))
        self.down.addLayout(self._levels)
        self.down.addStretch(1)
        self.fields: dict[LevelValue, LevelFields] = {}
        self.name.entered.connect(self._rename)

    def _rename(self, name: str) -> None:
        if self._matrix is not None and self._scale is not None:
            self.edit_wanted.emit(edits.rename_scale(self._matrix, self._scale.id, name))

    def _enter_level(self, make: Callable[..., Edit], value: LevelValue, text: str) -> None:
        if self._matrix is not None and self._scale is not None:
            self.edit_wanted.emit(make(self._matrix, self._scale.id, value, text))

    def show_scale(self, matrix: Matrix, scale: Scale) -> None:
        """Show a scale; what is typed about the one before is kept first."""
        if self._scale is not None and self._scale.id != scale.id:
            self.commit()
        self._matrix, self._scale = matrix, scale
        self.show_headline(scale.name)
        show_line(self.name, scale.name)
        if tuple(self.fields) != scale.values:
            self._make_fields(scale)
        for level in scale.levels:
            self.fields[level.value].show_level(scale, level)

    def _make_fields(self, scale: Scale) -> None:
        for old in self.fields.values():
            self._levels.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.fields = {value: LevelFields(self._theme, self) for value in scale.values}
        for value, made in self.fields.items():
            self._levels.addWidget(made)
            made.show()
            made.name.entered.connect(
                lambda text, value=value: self._enter_level(edits.rename_level, value, text)
            )
            made.meaning.entered.connect(
                lambda text, value=value: self._enter_level(edits.describe_level, value, text)
            )
