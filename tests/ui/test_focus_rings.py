"""What has the focus shows it."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from matrixeditor.ui import theme as themes
from matrixeditor.ui.theme import DARK, HIGH_CONTRAST, LIGHT, Theme, mark

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda one: one.name)


def shown(host: QWidget, *buttons: QPushButton) -> None:
    across = QHBoxLayout(host)
    for button in buttons:
        across.addWidget(button)
    across.addStretch(1)
    host.resize(400, 60)
    host.show()
    host.activateWindow()
    QCoreApplication.processEvents()


def across_left_edge(button: QPushButton) -> list[QColor]:
    """Return the colors from the left edge inward, in the middle of the height."""
    picture = button.window().grab(button.geometry()).toImage()
    ratio = picture.devicePixelRatio()
    middle = round(button.height() * ratio / 2)
    return [picture.pixelColor(round(x * ratio), middle) for x in range(6)]


@THEMES
@pytest.mark.parametrize("in_dialog", [False, True])
def test_a_filled_button_shows_the_focus_without_changing_its_size(
    qtbot: QtBot, qapp: QApplication, theme: Theme, in_dialog: bool
) -> None:
    themes.dress(theme)
    host = QDialog() if in_dialog else QWidget()
    other, button = QPushButton("Other"), QPushButton("Add a person")
    other.setAutoDefault(False)
    if in_dialog:
        button.setDefault(True)
    else:
        mark(button, "primary")
    shown(host, other, button)
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    geometry, without = button.geometry(), across_left_edge(button)

    button.setFocus()
    qtbot.waitUntil(button.hasFocus)

    accent, inside = theme.accent, theme.on_accent
    assert without[1:] == [accent] * 5
    assert across_left_edge(button)[1:] == [accent, inside, accent, accent, accent]
    assert button.geometry() == geometry
    host.close()
    host.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    themes.dress(LIGHT)
