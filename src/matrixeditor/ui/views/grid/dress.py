"""What the painted parts of one grid look like just now; replaced as a whole on any change."""

from dataclasses import dataclass

from matrixeditor.ui.theme import Theme
from matrixeditor.ui.views.drawing.metrics import Metrics
from matrixeditor.ui.views.grid.pictures import CellPictures
from matrixeditor.ui.views.grid.shape import Side


@dataclass(frozen=True)
class Dress:
    """Theme, measures and the pictures that go with them."""

    theme: Theme
    metrics: Metrics
    side: Side
    pictures: CellPictures

    @classmethod
    def made(cls, theme: Theme, metrics: Metrics, side: Side) -> "Dress":
        """Return the dress for a theme, a zoom and a way round."""
        return cls(theme, metrics, side, CellPictures(theme, metrics, side.diamond))
