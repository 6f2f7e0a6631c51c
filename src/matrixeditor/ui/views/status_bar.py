"""The right of the status bar: counts of verdicts, state of saving, my name, review, zoom."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStatusBar,
    QToolButton,
    QWidget,
)

from matrixeditor.core.model import Review
from matrixeditor.core.types import ReviewId
from matrixeditor.ui.theme import Theme, scaled
from matrixeditor.ui.views.verdict_counts import CountedVerdict, VerdictCounts

GAP, HEIGHT = 16, 20


class StatusBar(QWidget):
    """What stands at the right, whatever is selected."""

    name_pressed = Signal()
    """My name is to be changed."""
    review_chosen = Signal(str)
    """The id of the review to show and rate from now on."""

    def __init__(self, theme: Theme, bar: QStatusBar, *, beside_selection: QBoxLayout) -> None:
        """Stand in ``bar``; the counts stand ``beside_selection`` and make way like that."""
        super().__init__(bar)
        self._counts = VerdictCounts(theme, bar)
        self._save_state = QLabel(self)
        self._name = _button(self.tr("Ratings are entered under this name; press to change"), self)
        self._review = _button(self.tr("The review that is shown and rated"), self)
        self._review.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._reviews = QMenu(self._review)
        self._seen: object = None
        self._review.setMenu(self._reviews)
        self._zoom = QLabel(self)
        self._zoom.setToolTip(self.tr("How large the grid is shown"))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(scaled(GAP))
        across.addStretch(1)
        for widget in (self._save_state, self._name, self._review, self._zoom):
            across.addWidget(widget)
        self._name.clicked.connect(self.name_pressed)
        self._counts.hide()
        beside_selection.addSpacing(scaled(GAP))
        beside_selection.addWidget(self._counts)
        beside_selection.addStretch(2)
        bar.addPermanentWidget(self)

    def paint_in(self, theme: Theme) -> None:
        """Draw in a theme's colors."""
        self._counts.paint_in(theme)

    def show_counts(self, counts: Sequence[CountedVerdict]) -> None:
        """Say how many people have which verdict; nothing where that is not the page's matter."""
        self._counts.show_counts(counts)

    def show_save_state(self, text: str) -> None:
        """Say where the document stands."""
        self._save_state.setText(text)
        self._save_state.setVisible(bool(text))

    def show_name(self, name: str) -> None:
        """Say under which name ratings are entered."""
        self._name.setText(self.tr("as {name}").format(name=name))
        self._name.setAccessibleName(self._name.text())

    def show_reviews(self, reviews: Sequence[Review], chosen: ReviewId | None) -> None:
        """Offer the reviews where there are several and one is chosen."""
        self._review.setVisible(chosen is not None and len(reviews) > 1)
        seen = (tuple((review.id, review.name) for review in reviews), chosen)
        if seen == self._seen:
            return  # asked at every step through the grid
        self._seen = seen
        self._reviews.clear()
        group = QActionGroup(self._reviews)
        for review in reversed(reviews):
            action = QAction(review.name.replace("&", "&&"), group)
            action.setCheckable(True)
            action.setChecked(review.id == chosen)
            action.triggered.connect(lambda _on, wanted=review.id: self.review_chosen.emit(wanted))
            self._reviews.addAction(action)
            if review.id == chosen:
                self._review.setText(review.name.replace("&", "&&"))
                self._review.setAccessibleName(self.tr("Review: {name}").format(name=review.name))

    def show_zoom(self, percent: int | None) -> None:
        """Say how large the page's grid is, nothing where it has none."""
        self._zoom.setText(
            "" if percent is None else self.tr("{percent} %").format(percent=percent)
        )
        self._zoom.setVisible(percent is not None)


def _button(tip: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setToolTip(tip)
    button.setFixedHeight(scaled(HEIGHT))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
