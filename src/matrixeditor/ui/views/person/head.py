"""The head of the Person page: who it is, the sentence, the figures."""

import datetime
from html import escape

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from matrixeditor.core import lookup
from matrixeditor.core.model import Matrix, Person
from matrixeditor.ui.models import result_words
from matrixeditor.ui.models.person.talk import Talk
from matrixeditor.ui.theme import Theme, font, mark, scaled
from matrixeditor.ui.views.drawing.text_block import Paragraph
from matrixeditor.ui.views.panels.writing import END, tooltip, write

LINE, SENTENCE, GAP, AFTER_NAME = 20, 28, 4, 8
LONGEST = 600

translate = QCoreApplication.translate


class NameLine(QWidget):
    """The name, and the facts beside it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = self._facts = ""
        self.setFixedHeight(scaled(LINE))

    def show_texts(self, name: str, facts: str) -> None:
        """Show name and facts."""
        self._name, self._facts = name, facts
        self.setAccessibleName(name)
        self.setAccessibleDescription(facts)
        self.setToolTip(tooltip("\n".join(filter(None, (name, facts)))))
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return a size that any name shrinks to."""
        return QSize(0, scaled(LINE))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint both."""
        painter = QPainter(self)
        room = QRectF(self.rect())
        room.setWidth(room.width() * 0.7 if self._facts else room.width())
        taken = write(painter, room, self._name, font(15, 600), self._theme.text)
        rest = QRectF(self.rect())
        rest.setLeft(taken + scaled(AFTER_NAME))
        write(painter, rest, self._facts, font(), self._theme.secondary, cut=END)
        painter.end()


class PersonHead(QWidget):
    """Three lines; the sentence may take more."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = NameLine(theme, self)
        self.sentence = Paragraph(font(20, 600), scaled(SENTENCE), theme.text, self)
        self.figures = QLabel(self)
        self.figures.setTextFormat(Qt.TextFormat.RichText)
        self.figures.setFont(font())
        self.figures.setMinimumWidth(0)
        self.figures.setFixedHeight(scaled(LINE))
        mark(self.figures, "plain")
        self._secondary = theme.secondary.name()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(scaled(GAP))
        down.addWidget(self._name)
        down.addWidget(self.sentence)
        down.addWidget(self.figures)

    def show_talk(self, matrix: Matrix, talk: Talk) -> None:
        """Show a person."""
        self._name.show_texts(talk.person.name, facts_line(matrix, talk.person))
        sentence = result_words.sentence(matrix, talk.standing, own_role=talk.is_own)
        shown = sentence if len(sentence) <= LONGEST else sentence[:LONGEST] + "…"
        self.sentence.set_text(shown)
        self.sentence.setToolTip("" if shown == sentence else tooltip(sentence))
        parts = [
            " ".join(
                filter(
                    None,
                    (
                        f'<span style="font-weight:600">{escape(number)}</span>' if number else "",
                        escape(words),
                    ),
                )
            )
            for number, words in result_words.figures(talk.standing)
        ]
        if not talk.is_own:
            own = result_words.in_short(matrix, talk.own_standing, own_role=True)[:LONGEST]
            if own:
                parts.append(f'<span style="color:{self._secondary}">{escape(own)}</span>')
        dot = f'<span style="color:{self._secondary}">&nbsp;&nbsp;·&nbsp;&nbsp;</span>'
        self.figures.setText(dot.join(parts))
        self.figures.setVisible(bool(parts))


def facts_line(matrix: Matrix, person: Person) -> str:
    """Return role and since when, team and manager, as far as they are known."""
    said = []
    if person.role is not None:
        role = lookup.role(matrix, person.role).name
        if person.in_role_since is None:
            said.append(role)
        else:
            since = translate("Person", "{role} since {month}")
            said.append(since.format(role=role, month=_month(person.in_role_since)))
    else:
        said.append(translate("Person", "no role yet"))
    if person.team:
        said.append(translate("Person", "team {team}").format(team=person.team))
    if person.manager:
        said.append(translate("Person", "reports to {manager}").format(manager=person.manager))
    return ", ".join(said)


def _month(day: datetime.date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), "MMMM yyyy")
