"""Which theme is meant: the system's, or the one the user asked for."""

from enum import StrEnum

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from matrixeditor.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Theme

FUSION = "fusion"


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

    Asked of its palette, not of the style hints: naming ``Qt.ColorScheme`` makes PySide build the
    whole ``Qt`` namespace, a fifth of a bare window's start.
    """
    style = QApplication.style()
    if style.name() != FUSION:
        style = QStyleFactory.create(FUSION)
    palette = style.standardPalette()
    window = palette.color(QPalette.ColorRole.Window)
    text = palette.color(QPalette.ColorRole.WindowText)
    return text.lightness() > window.lightness()
