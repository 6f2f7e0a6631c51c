"""The command palette: everything by its name, found by typing, gone to by Enter."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from matrixeditor.core import lookup
from matrixeditor.ui.theme import scaled

WIDTH, HEIGHT, TOP, MOST_SHOWN = 560, 400, 72, 60

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that can be gone to: its name, what kind of thing it is or its keys, and how."""

    text: str
    remark: str
    run: Callable[[], object]

    @property
    def said(self) -> str:
        """The whole line."""
        both = translate("palette", "{text}   {remark}")
        return both.format(text=self.text, remark=self.remark) if self.remark else self.text


def found(commands: Sequence[Command], typed: str) -> list[Command]:
    """Return the commands in which every typed word stands, those that begin so first."""
    words = lookup.folded(typed).split()
    texts = [(lookup.folded(command.said), command) for command in commands]
    matching = [(text, command) for text, command in texts if all(word in text for word in words)]
    start = " ".join(words)
    return [
        command for _, command in sorted(matching, key=lambda one: not one[0].startswith(start))
    ]


class Palette(QDialog):
    """A field and what is found; the arrows choose while one types."""

    def __init__(self, commands: Sequence[Command], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("palette", "Commands"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._commands = commands
        self._shown: list[Command] = []
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(translate("palette", "A command, a person, a skill, a role"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.list = QListWidget(self)
        self.list.setAccessibleName(translate("palette", "Found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        down = QVBoxLayout(self)
        down.setContentsMargins(*(scaled(8),) * 4)
        down.setSpacing(scaled(8))
        down.addWidget(self.field)
        down.addWidget(self.list, 1)
        self.resize(scaled(WIDTH), scaled(HEIGHT))
        corner = parent.mapToGlobal(parent.rect().topLeft())
        self.move(corner.x() + (parent.width() - self.width()) // 2, corner.y() + scaled(TOP))
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(lambda _item: self._run())
        self._search("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows move in the list and Enter choose, while the field hears all other keys."""
        pressed = watched is self.field and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and self._take(Qt.Key(event.key())):
            return True
        return super().eventFilter(watched, event)

    def _take(self, key: Qt.Key) -> bool:
        page = max(1, self.list.height() // max(1, self.list.sizeHintForRow(0)))
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
        }
        if key in steps:
            row = self.list.currentRow() + steps[key]
            self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run()
            return True
        return False

    def _search(self, typed: str) -> None:
        self._shown = found(self._commands, typed)[:MOST_SHOWN]
        self.list.clear()
        for command in self._shown:
            self.list.addItem(QListWidgetItem(command.said))
        if not self._shown:
            item = QListWidgetItem(translate("palette", "Nothing is called so."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _run(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._shown):
            run = self._shown[row].run
            self.close()
            run()
