"""The line above the People grid: where a number goes, and what is shown against what."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from matrixeditor.core import lookup
from matrixeditor.core.model import Matrix
from matrixeditor.core.types import ReviewId, RoleId, Source
from matrixeditor.ui.models.perspective import Against, Perspective
from matrixeditor.ui.models.role_words import role_name
from matrixeditor.ui.theme import font, mark, scaled

HEIGHT, COMBO, PADDING, GAP, BETWEEN_FIGURES = 28, 22, 12, 8, 16
AROUND, WIDEST = 32, 180
"""What stands around a choice's text, and the most it may take; the whole is in the list."""

Choice = tuple[str, object]
translate = QCoreApplication.translate


def entering_choices() -> tuple[tuple[str, Source], ...]:
    """Return whose ratings one can enter."""
    return (
        (translate("EnteringBar", "My ratings"), Source.MANAGER),
        (translate("EnteringBar", "Own ratings"), Source.SELF),
        (translate("EnteringBar", "Agreed ratings"), Source.AGREED),
        (translate("EnteringBar", "My ratings as a peer"), Source.PEER),
    )


def showing_choices() -> tuple[tuple[str, Source | None], ...]:
    """Return whose ratings one can look at; None is the result."""
    return (
        (translate("EnteringBar", "Result"), None),
        (translate("EnteringBar", "Self"), Source.SELF),
        (translate("EnteringBar", "Manager"), Source.MANAGER),
        (translate("EnteringBar", "Agreed"), Source.AGREED),
    )


def against_choices(matrix: Matrix) -> tuple[Choice, ...]:
    """Return what people can be measured by: their roles, or any one role."""
    return (
        (translate("EnteringBar", "own role"), Against.OWN_ROLE),
        (translate("EnteringBar", "target role"), Against.TARGET_ROLE),
        *((role_name(role), role.id) for role in lookup.active_roles(matrix.roles)),
    )


class ChoiceBox(QComboBox):
    """One choice of a few, as wide as what is chosen; says which by a hand.

    The values are kept here: as data of an item, Qt would make plain text of an enumeration.
    """

    picked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()
        self.setAccessibleName(name)
        self.setFixedHeight(scaled(COMBO))
        self.activated.connect(lambda index: self.picked.emit(self._choices[index][1]))

    def show_choices(self, choices: Sequence[Choice], chosen: object) -> None:
        """Show these choices, and which one holds."""
        if tuple(choices) != self._choices:
            self._choices = tuple(choices)
            self.clear()
            self.addItems([text for text, _ in choices])
        values = [value for _, value in choices]
        self.setCurrentIndex(values.index(chosen) if chosen in values else 0)
        text = self.fontMetrics().horizontalAdvance(self.currentText())
        self.setFixedWidth(min(text, scaled(WIDEST)) + scaled(AROUND))
        self.setToolTip(self.currentText())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the choice, without its middle where it is too long."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        middle = Qt.TextElideMode.ElideMiddle
        text = self.fontMetrics().elidedText(self.currentText(), middle, field.width())
        option.currentText = text
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def showPopup(self) -> None:
        """Open the list, wide enough for every choice."""
        texts = (text for text, _ in self._choices)
        widest = max(map(self.fontMetrics().horizontalAdvance, texts), default=0)
        self.view().setMinimumWidth(widest + scaled(AROUND))
        super().showPopup()


class EnteringBar(QWidget):
    """Four choices at the left, figures at the right."""

    perspective_chosen = Signal(object)
    """The ``Perspective`` that a hand chose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._perspective: Perspective | None = None
        self._entering = ChoiceBox(self.tr("Entering"), self)
        self._entering.setFont(font(13, 600))
        self._review = ChoiceBox(self.tr("for the review"), self)
        self._showing = ChoiceBox(self.tr("Showing"), self)
        self._against = ChoiceBox(self.tr("Against"), self)
        self._choices, self._figures = QWidget(self), QWidget(self)
        self._for = _quiet(self.tr("for"), self)
        self._rated, self._people = _quiet("", self), _quiet("", self)
        self._entering.picked.connect(self._choose_entering)
        self._review.picked.connect(self._choose_review)
        self._showing.picked.connect(self._choose_showing)
        self._against.picked.connect(self._choose_against)
        self._lay_out()

    def _lay_out(self) -> None:
        left = QHBoxLayout(self._choices)
        left.setContentsMargins(scaled(PADDING), 0, 0, 0)
        left.setSpacing(scaled(GAP))
        for widget in (
            *(_quiet(self.tr("Entering"), self), self._entering, self._for, self._review),
            *(None, _quiet(self.tr("Showing"), self), self._showing),
            *(_quiet(self.tr("against"), self), self._against),
        ):
            if widget is None:
                left.addSpacing(scaled(GAP))
            else:
                left.addWidget(widget)
        right = QHBoxLayout(self._figures)
        right.setContentsMargins(scaled(GAP), 0, scaled(PADDING), 0)
        right.setSpacing(scaled(BETWEEN_FIGURES))
        right.addWidget(self._rated)
        right.addWidget(self._people)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self._choices)
        across.addStretch(1)
        across.addWidget(self._figures)
        line = QFrame(self)
        line.setFixedHeight(1)
        mark(line, "strongLine")
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(across, 1)
        down.addWidget(line)
        self.setFixedHeight(scaled(HEIGHT))

    def show_perspective(self, matrix: Matrix, perspective: Perspective) -> None:
        """Show where a number goes now; the review only where there are several."""
        self._perspective = perspective
        self._entering.show_choices(entering_choices(), perspective.entering.source)
        reviews = [(review.name, review.id) for review in reversed(matrix.reviews)]
        self._review.show_choices(reviews, perspective.review)
        for widget in (self._for, self._review):
            widget.setVisible(len(reviews) > 1)
        self._showing.show_choices(showing_choices(), perspective.showing)
        self._against.show_choices(against_choices(matrix), perspective.against)

    def show_figures(self, rated: str, people: str) -> None:
        """Show how much is rated, and how many people there are."""
        self._rated.setText(rated)
        self._people.setText(people)
        self._fit()

    def _fit(self) -> None:
        """Show the figures where there is room for them."""
        room = self.width() - self._choices.sizeHint().width()
        self._figures.setVisible(room >= self._figures.sizeHint().width())

    def _choose_entering(self, source: Source) -> None:
        if self._perspective is not None:
            entering = replace(self._perspective.entering, source=source)
            self._choose(replace(self._perspective, entering=entering))

    def _choose_review(self, review: ReviewId) -> None:
        if self._perspective is not None:
            entering = replace(self._perspective.entering, review=review)
            self._choose(replace(self._perspective, entering=entering))

    def _choose_showing(self, source: Source | None) -> None:
        if self._perspective is not None:
            self._choose(replace(self._perspective, showing=source))

    def _choose_against(self, against: RoleId | Against) -> None:
        if self._perspective is not None:
            self._choose(replace(self._perspective, against=against))

    def _choose(self, perspective: Perspective) -> None:
        self._perspective = perspective
        self.perspective_chosen.emit(perspective)

    def minimumSizeHint(self) -> QSize:
        """Return a size that holds the choices."""
        return QSize(self._choices.sizeHint().width(), scaled(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the figures or hide them."""
        super().resizeEvent(event)
        self._fit()


def _quiet(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    mark(label, "secondary")
    return label
