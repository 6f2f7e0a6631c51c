"""A field of one line that hands over its text on Enter and is empty then."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from matrixeditor.ui.theme import font


class LineField(QLineEdit):
    """Undoes its own typing first, then leaves Ctrl+Z to the window; Esc leaves it.

    With ``keeps`` the text stays after Enter, and is handed over when the hand goes elsewhere, too.
    """

    entered = Signal(str)
    left = Signal()
    """Esc, or Enter in a field that keeps its text: whoever was there before takes the focus."""

    def __init__(self, name: str, parent: QWidget | None = None, *, keeps: bool = False) -> None:
        super().__init__(parent)
        self._keeps = keeps
        self._shown = ""
        self.setFont(font())
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        if keeps:
            self.editingFinished.connect(self.commit)

    def show_text(self, text: str) -> None:
        """Show a text; what is being typed and was not kept yet stays."""
        if text == self._shown and self.hasFocus():
            return
        self._shown = text
        if text != self.text():
            self.setText(text)

    def commit(self) -> None:
        """Hand over what is typed and not kept yet."""
        text = self.text().strip()
        if self._keeps and text != self._shown:
            self._shown = text
            self.entered.emit(text)

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window once nothing typed here is left to undo."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo)
            redo = event.matches(QKeySequence.StandardKey.Redo)
            if (undo and not self.isUndoAvailable()) or (redo and not self.isRedoAvailable()):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand over on Enter, leave on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._shown)
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        if self._keeps:
            self.commit()
            self.left.emit()
        elif text := self.text().strip():
            self.clear()
            self.entered.emit(text)
