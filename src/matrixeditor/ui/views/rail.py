"""The rail at the left: the pages, an icon over a label each, and which one is shown."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout, QWidget

from matrixeditor.ui import theme as themes
from matrixeditor.ui.theme import Theme, scaled

WIDTH, WIDE, ITEM_HEIGHT, WIDE_ITEM_HEIGHT, ICON = 48, 168, 52, 36, 20
TEXT_BESIDE_ICON = 2
"""The number of ``Qt.ToolButtonStyle.ToolButtonTextBesideIcon``."""
TEXT_UNDER_ICON = 3
"""The number of ``Qt.ToolButtonStyle.ToolButtonTextUnderIcon``; naming it costs (see ``theme``)."""


class RailItem(NamedTuple):
    """A page as the rail shows it; ``label`` is translated already."""

    key: str
    label: str
    icon: str


class Rail(QFrame):
    """The pages of the window; exactly one is on."""

    chosen = Signal(str)
    """The key of the page that a hand chose."""

    def __init__(self, items: Iterable[RailItem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setFixedWidth(scaled(WIDTH))
        self._items = tuple(items)
        self._is_wide = False
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for index, item in enumerate(self._items):
            layout.addWidget(self._make_button(index, item))
        layout.addStretch(1)
        self._group.idClicked.connect(self._choose)

    def _make_button(self, index: int, item: RailItem) -> QToolButton:
        button = QToolButton(self)
        button.setText(item.label)
        button.setAccessibleName(item.label)
        button.setToolTip(item.label)
        button.setCheckable(True)
        button.setProperty("toolButtonStyle", TEXT_UNDER_ICON)
        button.setIconSize(QSize(scaled(ICON), scaled(ICON)))
        button.setFixedSize(scaled(WIDTH), scaled(ITEM_HEIGHT))
        self._group.addButton(button, index)
        return button

    def set_wide(self, *, wide: bool) -> None:
        """Show labels beside the icons where there is room, else below them."""
        if wide == self._is_wide:
            return
        self._is_wide = wide
        width = scaled(WIDE if wide else WIDTH)
        self.setFixedWidth(width)
        self.setProperty("wide", wide)
        for index in range(len(self._items)):
            button = self._group.button(index)
            button.setProperty("toolButtonStyle", TEXT_BESIDE_ICON if wide else TEXT_UNDER_ICON)
            button.setFixedSize(width, scaled(WIDE_ITEM_HEIGHT if wide else ITEM_HEIGHT))
            button.style().polish(button)

    def paint_in(self, theme: Theme) -> None:
        """Draw the icons in a theme's color."""
        for index, item in enumerate(self._items):
            self._group.button(index).setIcon(themes.icon(item.icon, theme))

    def show_chosen(self, key: str) -> None:
        """Mark a page as the one shown."""
        for index, item in enumerate(self._items):
            if item.key == key:
                self._group.button(index).setChecked(True)

    def _choose(self, index: int) -> None:
        self.chosen.emit(self._items[index].key)
