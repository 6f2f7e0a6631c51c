"""The part that stays: it never squeezes what it says."""

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from matrixeditor.ui.views.inspector.pinned_scroll import PinnedScroll

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def test_words_that_grow_scroll_instead_of_being_cut(qtbot: QtBot) -> None:
    words = QLabel("few")
    words.setWordWrap(True)
    part, inner = QWidget(), QWidget()
    QVBoxLayout(inner).addWidget(words)
    QVBoxLayout(part).addWidget(inner)
    scroll = PinnedScroll(part, QWidget())
    qtbot.addWidget(scroll)
    scroll.resize(300, 300)
    scroll.show()
    qtbot.waitExposed(scroll)

    words.setText("many words " * 55)

    qtbot.waitUntil(lambda: words.height() >= words.heightForWidth(words.width()))
