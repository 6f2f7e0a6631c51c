"""A field for a few sentences, kept when the hand goes elsewhere or presses Ctrl+Enter."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from matrixeditor.ui.theme import font, scaled

LEAST_HEIGHT, MOST_HEIGHT, AROUND = 46, 136, 12


class NoteField(QPlainTextEdit):
    """Grows with its text. Undoes its own typing first, then leaves Ctrl+Z to the window."""

    entered = Signal(str)
    """The text, where it is another than was shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setFont(font())
        self.setTabChangesFocus(True)
        self.setFixedHeight(scaled(LEAST_HEIGHT))
        self.document().setDocumentMargin(0)
        self.setViewportMargins(0, scaled(AROUND) // 2 - 1, 0, scaled(AROUND) // 2 - 1)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._grow)

    def show_text(self, text: str) -> None:
        """Show a text; what is being typed and was not kept yet stays."""
        if text == self._shown and self.hasFocus():
            return
        self._shown = text
        if text != self.toPlainText():
            self.setPlainText(text)

    def commit(self) -> None:
        """Keep what is typed."""
        text = self.toPlainText()
        if text != self._shown:
            self._shown = text
            self.entered.emit(text)

    def _grow(self) -> None:
        lines = max(1, round(self.document().size().height()))
        wanted = scaled(AROUND) + lines * self.fontMetrics().lineSpacing()
        self.setFixedHeight(min(max(wanted, scaled(LEAST_HEIGHT)), scaled(MOST_HEIGHT)))

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window once nothing typed here is left to undo.

        A shortcut of the window, such as Ctrl+S, finds what is typed kept.
        """
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo)
            redo = event.matches(QKeySequence.StandardKey.Redo)
            document = self.document()
            used_up = (undo and not document.isUndoAvailable()) or (
                redo and not document.isRedoAvailable()
            )
            if used_up:
                event.ignore()
                return False
            handled = super().event(event)
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier and not event.isAccepted():
                self.commit()
            return handled
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the text on Ctrl+Enter; Esc brings back what was shown."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.commit()
        elif event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._shown:
            self.setPlainText(self._shown)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew, and take the height that asks for."""
        super().resizeEvent(event)
        self._grow()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep the text."""
        super().focusOutEvent(event)
        self.commit()
