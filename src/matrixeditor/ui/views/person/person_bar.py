"""The line above the Person page: who, against which role."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QTransform
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from matrixeditor.core import lookup
from matrixeditor.core.model import Matrix, Person
from matrixeditor.core.types import RoleId
from matrixeditor.ui.messages.counts import figure
from matrixeditor.ui.models.person.talk import role_asked
from matrixeditor.ui.models.perspective import Against
from matrixeditor.ui.models.role_words import role_name
from matrixeditor.ui.theme import Theme, font, mark, scaled
from matrixeditor.ui.theme.icons import pixmap
from matrixeditor.ui.views.entering_bar import ChoiceBox

HEIGHT, PADDING, GAP, CHEVRON, BUTTON = 28, 12, 8, 16, 22

translate = QCoreApplication.translate


class PersonBar(QWidget):
    """Previous, the person, next; what they are measured against."""

    person_wanted = Signal(object)
    """A ``PersonId``."""
    against_wanted = Signal(object)
    """A ``RoleId`` or an ``Against``."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[Person, ...] = ()
        self._place = -1
        self._previous = self._button(self.tr("Previous person"), theme, mirrored=True)
        self._next = self._button(self.tr("Next person"), theme, mirrored=False)
        self._previous.clicked.connect(lambda: self._step(-1))
        self._next.clicked.connect(lambda: self._step(1))
        self.person = ChoiceBox(self.tr("Person"), self)
        self.person.setFont(font(13, 600))
        self.person.picked.connect(self.person_wanted)
        self._count = _quiet("", self)
        self._about = _quiet(self.tr("Against"), self)
        self.against = ChoiceBox(self.tr("Against"), self)
        self.against.picked.connect(self.against_wanted)
        self._review = _quiet("", self)
        self._lay_out()

    def _button(self, name: str, theme: Theme, *, mirrored: bool) -> QToolButton:
        button = QToolButton(self)
        mark(button, "iconOnly")
        drawn = pixmap("chevron-right", theme.text, size=CHEVRON)
        if mirrored:
            ratio = drawn.devicePixelRatio()
            drawn = drawn.transformed(QTransform.fromScale(-1, 1))
            drawn.setDevicePixelRatio(ratio)
        button.setIcon(QIcon(drawn))
        button.setIconSize(QSize(scaled(CHEVRON), scaled(CHEVRON)))
        button.setFixedSize(scaled(BUTTON), scaled(BUTTON))
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.setContentsMargins(scaled(PADDING), 0, scaled(PADDING), 0)
        across.setSpacing(scaled(GAP))
        for widget in (self._previous, self.person, self._next, self._count):
            across.addWidget(widget)
        across.addSpacing(scaled(GAP))
        across.addWidget(self._about)
        across.addWidget(self.against)
        across.addStretch(1)
        across.addWidget(self._review)
        line = QFrame(self)
        line.setFixedHeight(1)
        mark(line, "strongLine")
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(across, 1)
        down.addWidget(line)
        self.setFixedHeight(scaled(HEIGHT))

    def show_person(self, matrix: Matrix, person: Person | None, against: RoleId | Against) -> None:
        """Show who is looked at, and against what."""
        self._people = lookup.active_people(matrix.people)
        self._place = next((n for n, one in enumerate(self._people) if one is person), -1)
        for widget in (self._previous, self._next, self.person, self.against, self._about):
            widget.setVisible(person is not None)
        self._count.setVisible(person is not None)
        self._review.setText(lookup.newest_review(matrix).name[:80])
        if person is None:
            return
        self._previous.setEnabled(self._place > 0)
        self._next.setEnabled(self._place < len(self._people) - 1)
        said = self.tr("{place} of {count}")
        self._count.setText(
            said.format(place=figure(self._place + 1), count=figure(len(self._people)))
        )
        self.person.show_choices([(_cut(one.name), one.id) for one in self._people], person.id)
        self.against.show_choices(
            _against_choices(matrix, person), effective(matrix, person, against)
        )

    def _step(self, by: int) -> None:
        place = self._place + by
        if 0 <= place < len(self._people):
            self.person_wanted.emit(self._people[place].id)


def effective(matrix: Matrix, person: Person, against: RoleId | Against) -> RoleId | Against:
    """Return what a person is measured by if ``against`` is asked for and may not be there."""
    return Against.OWN_ROLE if role_asked(matrix, person, against) is None else against


def _against_choices(matrix: Matrix, person: Person) -> Sequence[tuple[str, object]]:
    roles = lookup.active_roles(matrix.roles)
    names = {role.id: _cut(role_name(role)) for role in roles}
    own = names.get(person.role, "") if person.role is not None else ""
    said = translate("PersonBar", "own role: {role}") if own else translate("PersonBar", "own role")
    choices: list[tuple[str, object]] = [(said.format(role=own), Against.OWN_ROLE)]
    target = role_asked(matrix, person, Against.TARGET_ROLE)
    if target is not None:
        said = translate("PersonBar", "target: {role}")
        choices.append((said.format(role=names[target]), Against.TARGET_ROLE))
    choices += [(names[role.id], role.id) for role in roles if role.id != person.role]
    return choices


def _cut(name: str) -> str:
    return name if len(name) <= 120 else name[:120] + "…"


def _quiet(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    mark(label, "secondary")
    return label
