"""Titles, lines and rows that the parts of the inspector are put together from."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from matrixeditor.ui.theme import font, mark, scaled

WIDTH, PADDING, OUTSET = 320, 16, 6
LINE = 20


def section_title(text: str, parent: QWidget | None = None) -> QLabel:
    """Return a section's title."""
    label = QLabel(text, parent)
    label.setFont(font(13, 600))
    label.setFixedHeight(scaled(LINE))
    return label


def quiet_label(text: str = "", parent: QWidget | None = None) -> QLabel:
    """Return a label in the secondary color."""
    label = QLabel(text, parent)
    mark(label, "secondary")
    return label


def rule(*, strong: bool = False) -> QFrame:
    """Return a thin line across; a strong one between areas."""
    line = QFrame()
    mark(line, "strongLine" if strong else "line")
    line.setFixedHeight(1)
    return line


def column(*, left: int = 0, top: int = 0, right: int = 0, bottom: int = 0) -> QVBoxLayout:
    """Return a layout from top to bottom without gaps, with margins in px of the mocks."""
    layout = QVBoxLayout()
    layout.setContentsMargins(scaled(left), scaled(top), scaled(right), scaled(bottom))
    layout.setSpacing(0)
    return layout


def row(*, left: int = 0, right: int = 0, spacing: int = 0) -> QHBoxLayout:
    """Return a layout across, with margins in px of the mocks."""
    layout = QHBoxLayout()
    layout.setContentsMargins(scaled(left), 0, scaled(right), 0)
    layout.setSpacing(scaled(spacing))
    return layout
