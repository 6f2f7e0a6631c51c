"""A row of a list: a value that says what it is about, explains itself, and paints itself."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from matrixeditor.ui.models.target import Target
from matrixeditor.ui.theme import Theme, font
from matrixeditor.ui.views.panels.writing import write


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What every row has.

    Attributes:
        key: what it is about; unique in the list.
        spoken: the row as a screen reader says it.
        explained: how its figures were worked out, for hovering.
        target: the cells it leads to, None if to none.
        is_heading: whether it only names the columns; the keyboard passes it by.
        height: in px of the mocks, 0 for the height of the list's rows.
    """

    key: str
    spoken: str
    explained: str = ""
    target: Target | None = None
    is_heading: bool = False
    height: int = 0

    @property
    def leads_on(self) -> bool:
        """Whether it can be followed."""
        return self.target is not None

    def paint(self, painter: QPainter, box: QRect, theme: Theme) -> None:
        """Paint the row; ground, hover and focus are painted already."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True, kw_only=True)
class More(Row):
    """The last row of a list that is cut; following it unfolds the rest."""

    @property
    def leads_on(self) -> bool:
        """Whether it can be followed: always."""
        return True

    def paint(self, painter: QPainter, box: QRect, theme: Theme) -> None:
        """Paint the words as a link."""
        write(painter, QRectF(box), self.spoken, font(), theme.accent)
