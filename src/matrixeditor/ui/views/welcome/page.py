"""The welcome page as a whole: "What do you have?" at the left, recent files at the right."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from matrixeditor.ui.prompts import TemplateFacts
from matrixeditor.ui.settings import RecentFile
from matrixeditor.ui.theme import Theme, font, mark, scaled
from matrixeditor.ui.theme.icons import pixmap
from matrixeditor.ui.views.welcome.card import Card
from matrixeditor.ui.views.welcome.recent import RecentFiles
from matrixeditor.ui.views.welcome.row import Row, RowText

LEFT, GAP, RIGHT, TOP = 640, 48, 432, 40
TITLE_HEIGHT = 52
"""From the top of the title to the first card; the head of the recent files ends there too."""

translate = QCoreApplication.translate


class WelcomePage(QScrollArea):
    """What one can begin with."""

    template_chosen = Signal(str)
    file_chosen = Signal(Path)
    other_file_wanted = Signal()

    def __init__(
        self,
        templates: Sequence[TemplateFacts],
        recent: Iterable[RecentFile],
        theme: Theme,
        *,
        now: datetime,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("welcome")
        self.setAccessibleName(translate("welcome", "Welcome"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        content = QWidget(self)
        across = QHBoxLayout(content)
        across.setContentsMargins(scaled(24), scaled(TOP), scaled(24), scaled(24))
        across.setSpacing(scaled(GAP))
        across.addStretch(1)
        across.addWidget(self._left(templates))
        across.addWidget(self._right(recent, now))
        across.addStretch(1)
        self.setWidget(content)

    def _left(self, templates: Sequence[TemplateFacts]) -> QWidget:
        left = QWidget(self)
        left.setFixedWidth(scaled(LEFT))
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(16))
        title = QLabel(translate("welcome", "What do you have?"), left)
        title.setFont(font(28, 600))
        title.setFixedHeight(scaled(TITLE_HEIGHT - 16))
        column.addWidget(title)
        column.addWidget(self._ladders([facts for facts in templates if not facts.people]))
        for sample in templates:
            if sample.people:
                column.addWidget(self._just_looking(sample))
        column.addStretch(1)
        column.addLayout(self._promise())
        return left

    def _ladders(self, templates: Iterable[TemplateFacts]) -> Card:
        card = Card(
            "roles",
            translate("welcome", "Start from a ladder"),
            translate("welcome", "Roles and skills ready to change; you add your people."),
            self._theme,
            self,
        )
        card.add_rows([self._ladder_row(facts) for facts in templates])
        return card

    def _ladder_row(self, facts: TemplateFacts) -> Row:
        if facts.roles:
            remark = translate("welcome", "{roles} roles, {skills} skills").format(
                roles=facts.roles, skills=facts.skills
            )
            row = Row(RowText(facts.title, remark=remark), self._theme)
        else:
            blank = translate("welcome", "Blank")
            row = Row(
                RowText(blank, remark=translate("welcome", "a five-level scale")), self._theme
            )
        row.clicked.connect(lambda: self.template_chosen.emit(facts.name))
        return row

    def _just_looking(self, sample: TemplateFacts) -> Card:
        said = translate(
            "welcome", "A sample team of {people} invented people. Change what you like."
        )
        card = Card(
            "eye",
            translate("welcome", "Just looking"),
            said.format(people=sample.people),
            self._theme,
            self,
        )
        button = QPushButton(translate("welcome", "Open the sample"), card)
        button.clicked.connect(lambda: self.template_chosen.emit(sample.name))
        card.add_button(button)
        return card

    def _promise(self) -> QHBoxLayout:
        across = QHBoxLayout()
        across.setSpacing(scaled(8))
        lock = QLabel(self)
        lock.setPixmap(pixmap("lock", self._theme.secondary, size=16))
        said = translate(
            "welcome", "Everything stays on this computer. No account, nothing is sent."
        )
        promise = QLabel(said, self)
        mark(promise, "secondary")
        across.addWidget(lock)
        across.addWidget(promise, 1)
        return across

    def _right(self, recent: Iterable[RecentFile], now: datetime) -> RecentFiles:
        files = RecentFiles(recent, self._theme, now=now, parent=self)
        files.setFixedWidth(scaled(RIGHT))
        files.setContentsMargins(0, scaled(24), 0, 0)
        files.file_chosen.connect(self.file_chosen)
        files.other_wanted.connect(self.other_file_wanted)
        return files
