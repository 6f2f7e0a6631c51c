"""Keys and what they do, as a list to read: all shortcuts, or the few that matter on a page."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from matrixeditor.ui.theme import font, scaled

WIDTH, HEIGHT, LINE, AROUND = 620, 520, 26, 96

translate = QCoreApplication.translate


class KeyRow(NamedTuple):
    """What a key does."""

    keys: str
    text: str


class KeyGroup(NamedTuple):
    """Keys that belong together."""

    title: str
    rows: Sequence[KeyRow]


class KeyList(QDialog):
    """Groups of keys, in front of a window."""

    def __init__(self, title: str, groups: Iterable[KeyGroup], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(title)
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setIndentation(0)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        for group in groups:
            self._add(group)
        self.tree.expandAll()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        down = QVBoxLayout(self)
        down.setContentsMargins(*(scaled(16),) * 4)
        down.setSpacing(scaled(12))
        down.addWidget(self.tree, 1)
        down.addWidget(buttons)
        self.resize(scaled(WIDTH), min(scaled(HEIGHT), self._height_of_all()))
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _height_of_all(self) -> int:
        model = self.tree.model()
        groups = [model.index(row, 0) for row in range(model.rowCount())]
        lines = sum(1 + model.rowCount(group) for group in groups)
        return lines * scaled(LINE) + scaled(AROUND)

    def _add(self, group: KeyGroup) -> None:
        head = QTreeWidgetItem([group.title])
        head.setFont(0, font(13, 600))
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.tree.addTopLevelItem(head)
        head.setFirstColumnSpanned(True)
        for row in group.rows:
            item = QTreeWidgetItem([f"{row.keys}    ", row.text])
            head.addChild(item)
