"""What stands where there is nothing to show yet: a sentence, and buttons that begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from matrixeditor.core.types import Noun
from matrixeditor.ui.theme import Theme, font, scaled


class EmptyPage(QWidget):
    """Skills, roles or both are missing."""

    add_wanted = Signal(Noun)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyPage")
        self._theme = theme
        self._sentence = QLabel(self)
        self._sentence.setFont(font(15, 600))
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sentence.setWordWrap(True)
        self._skill = QPushButton(self.tr("Add a skill"), self)
        self._role = QPushButton(self.tr("Add a role"), self)
        self._skill.clicked.connect(lambda: self.add_wanted.emit(Noun.SKILL))
        self._role.clicked.connect(lambda: self.add_wanted.emit(Noun.ROLE))
        buttons = QHBoxLayout()
        buttons.setSpacing(scaled(8))
        buttons.addStretch(1)
        buttons.addWidget(self._skill)
        buttons.addWidget(self._role)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(scaled(16))
        layout.addStretch(2)
        layout.addWidget(self._sentence)
        layout.addLayout(buttons)
        layout.addStretch(3)

    def show_state(self, *, has_skills: bool, has_roles: bool) -> None:
        """Say what is missing and offer to add it."""
        if not has_skills and not has_roles:
            said = self.tr("No skills and no roles yet.")
        elif not has_skills:
            said = self.tr("No skills yet.")
        else:
            said = self.tr("No roles yet.")
        self._sentence.setText(said)
        self._skill.setVisible(not has_skills)
        self._role.setVisible(not has_roles)
        first = self._role if has_skills else self._skill
        self.setFocusProxy(first)
        for button in (self._skill, self._role):
            _stress(button, wanted=button is first)


def _stress(button: QPushButton, *, wanted: bool) -> None:
    """Fill a button or no longer; before it was ever seen the style need not be asked."""
    was = button.property("primary")
    if was != wanted:
        button.setProperty("primary", wanted)
        if was is not None:
            button.style().polish(button)
