"""The widget that a view paints in, of our own making."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def give_viewport(view: QAbstractScrollArea, *, tracks_mouse: bool = False) -> None:
    """Replace a view's viewport by one like it that Python knows.

    Asked for a widget that Qt has made, PySide6 must find out of which kind it is, and for that
    sets up every kind of widget there is: a tenth of what it takes to show an empty window.
    """
    viewport = QWidget()
    viewport.setAutoFillBackground(True)
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setMouseTracking(tracks_mouse)
    view.setViewport(viewport)
