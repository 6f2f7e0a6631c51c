"""The part that stays: it never squeezes what it says."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from matrixeditor.ui.views.inspector.pinned_scroll import PinnedScroll

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


class Words(QWidget):
    """Words that grow."""

    def __init__(self, height: int) -> None:
        super().__init__()
        self.asked = height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say_more(self, height: int) -> None:
        self.asked = height
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(100, self.asked)


def test_words_that_grow_scroll_instead_of_being_cut(qtbot: QtBot) -> None:
    words, part = Words(100), QWidget()
    QVBoxLayout(part).addWidget(words)
    scroll = PinnedScroll(part, QWidget())
    qtbot.addWidget(scroll)
    scroll.resize(300, 400)
    scroll.show()
    qtbot.waitExposed(scroll)

    words.say_more(390)

    qtbot.waitUntil(lambda: words.height() >= 390)
