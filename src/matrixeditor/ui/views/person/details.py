"""Details of a person, folded away until they are needed: each field is kept when it is left."""

import datetime
from collections.abc import Callable, Mapping

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from matrixeditor.core import lookup
from matrixeditor.core.model import Matrix, Person
from matrixeditor.core.types import PersonId, RoleId
from matrixeditor.ui.models.person import edits
from matrixeditor.ui.models.requirement_edits import Edit
from matrixeditor.ui.models.role_words import role_name
from matrixeditor.ui.theme import Theme, font, mark, scaled
from matrixeditor.ui.views.entering_bar import ChoiceBox
from matrixeditor.ui.views.inspector.fold import Fold
from matrixeditor.ui.views.inspector.line_field import LineField

LABEL, GAP, WIDEST_CHOICE = 88, 8, 190

TextEdit = Callable[[Matrix, PersonId, str], Edit]
TEXTS: Mapping[str, TextEdit] = {
    "name": edits.rename,
    "team": edits.set_team,
    "manager": edits.set_manager,
    "email": edits.set_email,
    "number": edits.set_number,
}
"""The fields that hold text, by the name of the person's field, and what sets each."""


class DetailsFold(Fold):
    """The fields of a person."""

    edit_wanted = Signal(object)
    """An ``Edit``, ready to be made."""
    said = Signal(str)
    """Something to say in passing, such as that what was typed is no date."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Details"), theme, parent)
        self._matrix: Matrix | None = None
        self._person: Person | None = None
        self.texts = {
            "name": LineField(self.tr("Name"), self, keeps=True),
            "team": LineField(self.tr("Team"), self, keeps=True),
            "manager": LineField(self.tr("Manager"), self, keeps=True),
            "email": LineField(self.tr("Email"), self, keeps=True),
            "number": LineField(self.tr("Number"), self, keeps=True),
        }
        self.since = LineField(self.tr("In role since"), self, keeps=True)
        self.since.setPlaceholderText(self.tr("2026-04-01"))
        self.role = ChoiceBox(self.tr("Role"), self)
        self.target = ChoiceBox(self.tr("Target role"), self)
        self._fill()
        for field, text_edit in TEXTS.items():
            self.texts[field].entered.connect(
                lambda text, make=text_edit, field=field: self._enter(field, make, text)
            )
        self.since.entered.connect(self._enter_since)
        self.role.picked.connect(lambda role: self._pick(edits.set_role, role))
        self.target.picked.connect(lambda role: self._pick(edits.set_target_role, role))

    def _fill(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(scaled(GAP))
        grid.setVerticalSpacing(scaled(4))
        grid.setColumnMinimumWidth(0, scaled(LABEL))
        grid.setColumnStretch(1, 1)
        rows = (
            *((self.texts["name"], self.role, self.since, self.target)),
            *(self.texts[field] for field in ("team", "manager", "email", "number")),
        )
        for number, field in enumerate(rows):
            label = QLabel(field.accessibleName(), self.inside)
            label.setFont(font())
            label.setBuddy(field)
            mark(label, "secondary")
            grid.addWidget(label, number, 0)
            grid.addWidget(field, number, 1)
            if isinstance(field, LineField):
                field.setMinimumWidth(0)
        self.content.addLayout(grid)

    def show_person(self, matrix: Matrix, person: Person) -> None:
        """Show the details of a person; those of the one before are kept first."""
        if self._person is not None and self._person.id != person.id:
            self.commit()
        self._matrix, self._person = matrix, person
        for field, line in self.texts.items():
            line.show_text(str(getattr(person, field)))
            if not line.hasFocus():
                line.setCursorPosition(0)
        since = person.in_role_since
        self.since.show_text("" if since is None else since.isoformat())
        roles = lookup.active_roles(matrix.roles)
        none: tuple[str, object] = (self.tr("none"), None)
        choices = [none, *((role_name(role)[:120], role.id) for role in roles)]
        self.role.show_choices(choices, person.role)
        self.target.show_choices(choices, person.target_role)
        for box in (self.role, self.target):
            box.setMinimumWidth(0)
            box.setMaximumWidth(min(box.maximumWidth(), scaled(WIDEST_CHOICE)))

    def commit(self) -> None:
        """Keep what is typed."""
        for line in (*self.texts.values(), self.since):
            line.commit()

    def _enter(self, field: str, make: TextEdit, text: str) -> None:
        if self._matrix is None or self._person is None:
            return
        if field == "name" and not text:
            self.texts[field].setText(self._person.name)
            self.said.emit(self.tr("A person needs a name; it is as it was."))
            return
        self.edit_wanted.emit(make(self._matrix, self._person.id, text))

    def _enter_since(self, text: str) -> None:
        if self._matrix is None or self._person is None:
            return
        since = read_date(text) if text else None
        if text and since is None:
            was = self._person.in_role_since
            self.since.setText("" if was is None else was.isoformat())
            said = self.tr("“{text}” is no date. A date looks like 2026-04-01.")
            self.said.emit(said.format(text=text[:60]))
            return
        self.edit_wanted.emit(edits.set_in_role_since(self._matrix, self._person.id, since))

    def _pick(
        self, make: Callable[[Matrix, PersonId, RoleId | None], Edit], role: RoleId | None
    ) -> None:
        if self._matrix is not None and self._person is not None:
            self.edit_wanted.emit(make(self._matrix, self._person.id, role))


def read_date(text: str) -> datetime.date | None:
    """Return the date that a text means, in ISO form or as the locale writes it in short."""
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        day = QLocale().toDate(text, QLocale.FormatType.ShortFormat)
    return _python_date(day) if day.isValid() else None


def _python_date(day: QDate) -> datetime.date:
    return datetime.date(day.year(), day.month(), day.day())
