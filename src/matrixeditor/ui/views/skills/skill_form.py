"""The form of a skill: its names, what it is about, and what each level of it looks like."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from matrixeditor.core import lookup
from matrixeditor.core.model import Level, Matrix, Scale, Skill
from matrixeditor.core.types import LevelValue, SkillId, SkillKind
from matrixeditor.ui.models import skill_edits as edits
from matrixeditor.ui.models.requirement_edits import Edit
from matrixeditor.ui.models.skill_entries import asked_by
from matrixeditor.ui.theme import Theme, font, scaled
from matrixeditor.ui.views.drawing.text_block import Paragraph
from matrixeditor.ui.views.entering_bar import ChoiceBox
from matrixeditor.ui.views.inspector.line_field import LineField
from matrixeditor.ui.views.inspector.note_field import NoteField
from matrixeditor.ui.views.panels.elided_line import ElidedLine
from matrixeditor.ui.views.skills import words
from matrixeditor.ui.views.skills.form import LINE, TEXT_LEFT, Form, LevelChip, show_line

MakeEdit = Callable[[Matrix, SkillId, str], Edit]


class LevelWordsField(QWidget):
    """One level: chip, name, general meaning, and this skill's words for it."""

    def __init__(self, value: LevelValue, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = value
        self._chip = LevelChip(theme, self)
        self._name = ElidedLine(font(13, 600), theme.text, self)
        self._asked = ElidedLine(font(11), theme.secondary, self)
        self._meaning = Paragraph(font(), scaled(LINE), theme.secondary, self)
        self.field = NoteField(self)
        across = QHBoxLayout()
        across.setSpacing(scaled(8))
        across.addWidget(self._chip)
        across.addWidget(self._name)
        across.addStretch(1)
        across.addWidget(self._asked)
        inside = QVBoxLayout()
        inside.setContentsMargins(scaled(TEXT_LEFT), 0, 0, 0)
        inside.setSpacing(scaled(4))
        inside.addWidget(self._meaning)
        inside.addWidget(self.field)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(scaled(4))
        down.addLayout(across)
        down.addLayout(inside)

    def show_level(
        self, scale: Scale, level: Level, said: tuple[str, ...], roles: tuple[str, ...]
    ) -> None:
        """Show what is said of the level, and which roles ask for it."""
        self._chip.show_level(scale, level.value)
        self._name.show_text(level.name[:120])
        self._asked.show_text(words.asked_by(roles))
        self._meaning.set_text(level.description)
        self._meaning.setVisible(bool(level.description))
        self.field.setAccessibleName(words.indicators_at(level))
        self.field.setPlaceholderText(words.indicators_hint())
        self.field.show_text("\n".join(text.replace("\n", " ") for text in said))


class SkillForm(Form):
    """The fields of a skill."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._matrix: Matrix | None = None
        self._skill: Skill | None = None
        self.name = LineField(words.name(), self, keeps=True)
        self.short = LineField(words.short(), self, keeps=True)
        self.category = ChoiceBox(words.category(), self)
        self.kind = ChoiceBox(words.kind(), self)
        self.description = NoteField(self)
        self.restore = QPushButton(words.bring_back(), self)
        for name, field in (
            (words.name(), self.name),
            (words.short(), self.short),
            (words.category(), self.category),
            (words.kind(), self.kind),
            (words.description(), self.description),
        ):
            self.add_field(name, field)
        self.down.addWidget(self.restore)
        self._levels_title = self.add_section(words.levels())
        self._levels = QVBoxLayout()
        self._levels.setSpacing(scaled(12))
        self.down.addLayout(self._levels)
        self.down.addStretch(1)
        self.fields: dict[LevelValue, LevelWordsField] = {}
        self._wire()

    def _wire(self) -> None:
        texts: tuple[tuple[LineField | NoteField, MakeEdit], ...] = (
            (self.name, edits.rename),
            (self.short, edits.set_short),
            (self.description, edits.describe),
        )
        for field, make in texts:
            field.entered.connect(lambda text, make=make: self._enter(make, text))
        self.category.picked.connect(
            lambda category: self._want(lambda m, s: edits.set_category(m, s, category))
        )
        self.kind.picked.connect(lambda kind: self._want(lambda m, s: edits.set_kind(m, s, kind)))
        self.restore.clicked.connect(lambda: self._want(edits.restore))

    def _enter(self, make: MakeEdit, text: str) -> None:
        self._want(lambda matrix, skill: make(matrix, skill, text))

    def _want(self, make: Callable[[Matrix, SkillId], Edit]) -> None:
        if self._matrix is not None and self._skill is not None:
            self.edit_wanted.emit(make(self._matrix, self._skill.id))

    def show_skill(self, matrix: Matrix, skill: Skill) -> None:
        """Show a skill; what is typed about the one before is kept first."""
        if self._skill is not None and self._skill.id != skill.id:
            self.commit()
        self._matrix, self._skill = matrix, skill
        self.show_headline(skill.name)
        show_line(self.name, skill.name)
        show_line(self.short, skill.short)
        categories = [(one.name[:120], one.id) for one in matrix.categories]
        self.category.show_choices([(words.no_category(), None), *categories], skill.category)
        kinds = [(words.kind_name(kind), kind) for kind in SkillKind]
        self.kind.show_choices([(words.no_kind(), None), *kinds], skill.kind)
        self.description.show_text(skill.description)
        self.restore.setVisible(skill.retired is not None)
        self._show_levels(matrix, skill)

    def _show_levels(self, matrix: Matrix, skill: Skill) -> None:
        scale = lookup.scale_of(matrix, skill)
        self._levels_title.set_remark(words.one_per_line(scale.name))
        if tuple(self.fields) != scale.values:
            self._make_fields(scale)
        asked = asked_by(matrix, skill.id)
        for level in scale.levels:
            said = skill.indicators_at(level.value)
            self.fields[level.value].show_level(scale, level, said, asked.get(level.value, ()))

    def _make_fields(self, scale: Scale) -> None:
        for old in self.fields.values():
            self._levels.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.fields = {value: LevelWordsField(value, self._theme, self) for value in scale.values}
        for value, made in self.fields.items():
            self._levels.addWidget(made)
            made.show()
            made.field.entered.connect(
                lambda text, value=value: self._want(
                    lambda matrix, skill: edits.set_indicators(matrix, skill, value, text)
                )
            )
