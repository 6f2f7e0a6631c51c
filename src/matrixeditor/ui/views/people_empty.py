"""What stands where there are no people yet, or no skills: a sentence, and ways to begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from matrixeditor.core.types import Noun
from matrixeditor.ui.theme import font, mark, scaled


class PeopleEmpty(QWidget):
    """People, skills or both are missing."""

    add_wanted = Signal(Noun)
    names_pasted = Signal(object)
    """Names out of the clipboard, a list; empty if it held none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = QLabel(self)
        self._sentence.setFont(font(15, 600))
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sentence.setWordWrap(True)
        self._paste = QPushButton(self.tr("Paste names"), self)
        self._paste.setToolTip(self.tr("Names that you copied elsewhere, one per line"))
        self._person = QPushButton(self.tr("Add a person"), self)
        self._skill = QPushButton(self.tr("Add a skill"), self)
        mark(self._paste, "primary")
        mark(self._skill, "primary")
        self._paste.clicked.connect(self._paste_names)
        self._person.clicked.connect(lambda: self.add_wanted.emit(Noun.PERSON))
        self._skill.clicked.connect(lambda: self.add_wanted.emit(Noun.SKILL))
        buttons = QHBoxLayout()
        buttons.setSpacing(scaled(8))
        buttons.addStretch(1)
        for button in (self._paste, self._person, self._skill):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(scaled(16))
        layout.addStretch(2)
        layout.addWidget(self._sentence)
        layout.addLayout(buttons)
        layout.addStretch(3)

    def show_state(self, *, has_people: bool, has_skills: bool) -> None:
        """Say what is missing and offer to add it; people first."""
        said = self.tr("No skills yet.") if has_people else self.tr("No people yet.")
        self._sentence.setText(said)
        self._paste.setVisible(not has_people)
        self._person.setVisible(not has_people)
        self._skill.setVisible(has_people and not has_skills)
        self.setFocusProxy(self._skill if has_people else self._paste)

    def _paste_names(self) -> None:
        lines = QGuiApplication.clipboard().text().splitlines()
        # A row of a table brings more than a name; the name is taken to stand first.
        names = [line.split("\t")[0].strip() for line in lines]
        self.names_pasted.emit([name for name in names if name])
