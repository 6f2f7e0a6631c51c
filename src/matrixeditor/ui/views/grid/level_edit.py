"""The field over a cell, for levels that take more than one key to type."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from matrixeditor.core.model import Scale
from matrixeditor.ui.views.grid import keys, typed_level
from matrixeditor.ui.views.grid.keys import Intent

ENDING = frozenset(
    {
        *(Intent.NEXT_ROW, Intent.PREVIOUS_ROW, Intent.NEXT_COLUMN, Intent.PREVIOUS_COLUMN),
        *(Intent.UP, Intent.DOWN, Intent.LEFT, Intent.RIGHT),
    }
)
"""What ends typing and then does what it does in the grid."""

AROUND = 16


class LevelEdit(QLineEdit):
    """Ends by Enter, Tab, arrows, a click elsewhere, or as soon as a number is complete.

    Level names complete in place. Esc gives up.
    """

    ended = Signal(str, object)
    """The text, and the ``Intent`` that is to follow (None if none).

    A number that is complete ends as by Enter.
    """
    given_up = Signal()

    def __init__(self, scale: Scale, font: QFont, parent: QWidget) -> None:
        super().__init__(parent)
        self._scale = scale
        self._over = False
        self._completer = QCompleter([level.name for level in scale.levels], self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(self._completer)
        self.setAccessibleName(self.tr("Level"))
        self.setStyleSheet("border: none; border-radius: 0; padding: 0 4px;")
        self.setFont(font)
        self.textEdited.connect(self._typed)

    def type(self, text: str) -> None:
        """Type as a hand would, so that names complete."""
        none = Qt.KeyboardModifier.NoModifier
        self.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, 0, none, text))

    def least_width(self) -> int:
        """Return a width that any level name fits in."""
        metrics = self.fontMetrics()
        return max(metrics.horizontalAdvance(level.name) for level in self._scale.levels) + AROUND

    def _typed(self, text: str) -> None:
        if typed_level.read(self._scale, text).is_final and text.strip("-").isdigit():
            self._end(Intent.NEXT_ROW)

    def _end(self, then: Intent | None) -> None:
        if not self._over:
            self._over = True
            self.ended.emit(self.text(), then)

    def event(self, event: QEvent) -> bool:
        """Take Tab for the grid before Qt moves the focus by it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            found = keys.intent_of(event)
            if found is not None and found[0] in ENDING and not found[1]:
                self._end(found[0])
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up on Esc; edit by everything else."""
        if event.key() == Qt.Key.Key_Escape:
            self._over = True
            self.given_up.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what is typed when a hand goes elsewhere."""
        super().focusOutEvent(event)
        self._end(None)
