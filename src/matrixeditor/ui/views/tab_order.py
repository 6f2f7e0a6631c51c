"""Lets Tab go where the eye goes.

Qt goes in the order in which widgets were made; laying them out in others and making some late
shuffles it.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QWidget


def tab_as_laid_out(whole: QWidget) -> None:
    """Let Tab go through all within a widget in the order in which it is laid out."""
    before: QWidget | None = None
    for widget in _stops(whole):
        if before is not None:
            QWidget.setTabOrder(before, widget)
        before = widget


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield what Tab stops at; what stops it itself is asked for no parts."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
        return
    for part in _parts(widget):
        yield from _stops(part)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    """Yield the widgets within a widget, in their order; last what lies over the others."""
    if isinstance(widget, QScrollArea):
        yield from filter(None, [widget.widget()])
    elif isinstance(widget, QSplitter):
        yield from filter(None, map(widget.widget, range(widget.count())))
    else:
        layout = widget.layout()
        first = [] if layout is None else list(_laid_out(layout))
        yield from first
        yield from (
            part for part in widget.children() if isinstance(part, QWidget) and part not in first
        )


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            yield from _laid_out(inner)
        elif widget is not None:
            yield widget
