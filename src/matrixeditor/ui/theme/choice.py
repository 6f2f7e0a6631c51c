"""Which theme is meant: the system's, or the one the user asked for."""

from enum import StrEnum

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from matrixeditor.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Theme

FUSION = "fusion"
STYLE_ARGUMENTS = ("-style", FUSION)
"""What the application is to be made with, so that nobody has to ask which style it has."""


class ThemeChoice(StrEnum):
    """What the user asked for; kept in the settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


def chosen(choice: ThemeChoice) -> Theme:
    """Return the theme for a choice, as the system is now."""
    match choice:
        case ThemeChoice.LIGHT:
            return LIGHT
        case ThemeChoice.DARK:
            return DARK
        case ThemeChoice.HIGH_CONTRAST:
            return HIGH_CONTRAST
    return DARK if _system_is_dark() else LIGHT


def _system_is_dark() -> bool:
    """Tell whether Fusion, left alone, would paint light on dark.

    Before the first paint this is the application's palette, as long as it has no other; later,
    the style's own. Asking the style at once would make PySide build all that belongs to one, and
    naming ``Qt.ColorScheme`` the whole ``Qt`` namespace: 7 ms and 15 ms of a bare window's 110.
    """
    if _is_dressed():
        palette = QStyleFactory.create(FUSION).standardPalette()
    else:
        palette = QApplication.palette()
    window = palette.color(QPalette.ColorRole.Window)
    text = palette.color(QPalette.ColorRole.WindowText)
    return text.lightness() > window.lightness()


def _is_dressed() -> bool:
    """Tell whether the application has one of our themes already."""
    application = QApplication.instance()
    return isinstance(application, QApplication) and bool(application.styleSheet())
