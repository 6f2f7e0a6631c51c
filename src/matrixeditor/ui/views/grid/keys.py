"""Which key means what in a grid. The table is all there is to it; doing it is the view's part.

Keys are compared literally: on X11 Qt's standard keys give Ctrl+D to Delete and nothing to Replace.
"""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


class Intent(StrEnum):
    """What a key asks of the grid."""

    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    ROW_START = "row start"
    ROW_END = "row end"
    START = "start"
    END = "end"
    PAGE_UP = "page up"
    PAGE_DOWN = "page down"
    PAGE_LEFT = "page left"
    PAGE_RIGHT = "page right"
    EDGE_UP = "edge up"
    EDGE_DOWN = "edge down"
    EDGE_LEFT = "edge left"
    EDGE_RIGHT = "edge right"
    NEXT_ROW = "next row"
    PREVIOUS_ROW = "previous row"
    NEXT_COLUMN = "next column"
    PREVIOUS_COLUMN = "previous column"
    WHOLE_ROW = "whole row"
    WHOLE_COLUMN = "whole column"
    EVERYTHING = "everything"
    CLEAR = "clear"
    STEP_UP = "step up"
    STEP_DOWN = "step down"
    MUST_HAVE = "must-have"
    NOT_APPLICABLE = "not applicable"
    LEVEL_LIST = "level list"
    TAKE_BACK = "take back"
    LARGER = "larger"
    SMALLER = "smaller"
    USUAL_SIZE = "usual size"
    LEAVE = "leave"
    LEAVE_BACK = "leave back"


MOVES = frozenset(
    {
        *(Intent.UP, Intent.DOWN, Intent.LEFT, Intent.RIGHT),
        *(Intent.ROW_START, Intent.ROW_END, Intent.START, Intent.END),
        *(Intent.PAGE_UP, Intent.PAGE_DOWN, Intent.PAGE_LEFT, Intent.PAGE_RIGHT),
        *(Intent.EDGE_UP, Intent.EDGE_DOWN, Intent.EDGE_LEFT, Intent.EDGE_RIGHT),
    }
)
"""Intents that only move; with Shift they extend the selection."""

_K, _M = Qt.Key, Qt.KeyboardModifier
_NONE, _CTRL, _ALT, _SHIFT = (
    _M.NoModifier,
    _M.ControlModifier,
    _M.AltModifier,
    _M.ShiftModifier,
)

_MOVES = {
    (_K.Key_Up, _NONE): Intent.UP,
    (_K.Key_Down, _NONE): Intent.DOWN,
    (_K.Key_Left, _NONE): Intent.LEFT,
    (_K.Key_Right, _NONE): Intent.RIGHT,
    (_K.Key_Home, _NONE): Intent.ROW_START,
    (_K.Key_End, _NONE): Intent.ROW_END,
    (_K.Key_Home, _CTRL): Intent.START,
    (_K.Key_End, _CTRL): Intent.END,
    (_K.Key_PageUp, _NONE): Intent.PAGE_UP,
    (_K.Key_PageDown, _NONE): Intent.PAGE_DOWN,
    (_K.Key_PageUp, _ALT): Intent.PAGE_LEFT,
    (_K.Key_PageDown, _ALT): Intent.PAGE_RIGHT,
    (_K.Key_Up, _CTRL): Intent.EDGE_UP,
    (_K.Key_Down, _CTRL): Intent.EDGE_DOWN,
    (_K.Key_Left, _CTRL): Intent.EDGE_LEFT,
    (_K.Key_Right, _CTRL): Intent.EDGE_RIGHT,
}

_EXACT = {
    (_K.Key_Return, _NONE): Intent.NEXT_ROW,
    (_K.Key_Enter, _NONE): Intent.NEXT_ROW,
    (_K.Key_Return, _SHIFT): Intent.PREVIOUS_ROW,
    (_K.Key_Enter, _SHIFT): Intent.PREVIOUS_ROW,
    (_K.Key_Tab, _NONE): Intent.NEXT_COLUMN,
    (_K.Key_Backtab, _SHIFT): Intent.PREVIOUS_COLUMN,
    (_K.Key_Tab, _SHIFT): Intent.PREVIOUS_COLUMN,
    (_K.Key_Backtab, _NONE): Intent.PREVIOUS_COLUMN,
    (_K.Key_Space, _SHIFT): Intent.WHOLE_ROW,
    (_K.Key_Space, _CTRL): Intent.WHOLE_COLUMN,
    (_K.Key_A, _CTRL): Intent.EVERYTHING,
    (_K.Key_Delete, _NONE): Intent.CLEAR,
    (_K.Key_Backspace, _NONE): Intent.CLEAR,
    (_K.Key_F2, _NONE): Intent.LEVEL_LIST,
    (_K.Key_Escape, _NONE): Intent.TAKE_BACK,
    (_K.Key_Tab, _CTRL): Intent.LEAVE,
    (_K.Key_Backtab, _CTRL | _SHIFT): Intent.LEAVE_BACK,
    (_K.Key_Tab, _CTRL | _SHIFT): Intent.LEAVE_BACK,
    (_K.Key_F6, _NONE): Intent.LEAVE,
    (_K.Key_F6, _SHIFT): Intent.LEAVE_BACK,
    (_K.Key_Plus, _CTRL | _ALT): Intent.LARGER,
    (_K.Key_Plus, _CTRL | _ALT | _SHIFT): Intent.LARGER,
    (_K.Key_Equal, _CTRL | _ALT): Intent.LARGER,
    (_K.Key_Minus, _CTRL | _ALT): Intent.SMALLER,
    (_K.Key_0, _CTRL | _ALT): Intent.USUAL_SIZE,
}
"""Plus is Shift and Equal on many keyboards; either will do."""

_BY_TEXT = {
    "+": Intent.STEP_UP,
    "-": Intent.STEP_DOWN,
    "*": Intent.MUST_HAVE,
    "/": Intent.NOT_APPLICABLE,
}


def intent_of(event: QKeyEvent) -> tuple[Intent, bool] | None:
    """Return what a key asks for, and whether it extends the selection; None for other keys."""
    key = Qt.Key(event.key())
    modifiers = event.modifiers() & ~_M.KeypadModifier
    if (exact := _EXACT.get((key, modifiers))) is not None:
        return exact, False
    if (move := _MOVES.get((key, modifiers & ~_SHIFT))) is not None:
        return move, bool(modifiers & _SHIFT)
    if not modifiers & (_CTRL | _ALT) and (by_text := _BY_TEXT.get(event.text())) is not None:
        return by_text, False
    return None


def typed_text(event: QKeyEvent) -> str:
    """Return what a key types, empty if it is no typing."""
    if event.modifiers() & (_CTRL | _ALT | _M.MetaModifier):
        return ""
    text = event.text()
    return text if text.isprintable() and text.strip() else ""
