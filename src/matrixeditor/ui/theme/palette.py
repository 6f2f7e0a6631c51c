"""The palette: what controls that no stylesheet touches are painted with."""

from PySide6.QtGui import QColor, QPalette

from matrixeditor.ui.theme.tokens import Theme

DISABLED_ALPHA = 0.45
"""How opaque a disabled control's text and icon are."""


def palette(theme: Theme) -> QPalette:
    """Return the palette of a theme."""
    role = QPalette.ColorRole
    colors = {
        role.Window: theme.page,
        role.WindowText: theme.text,
        role.Base: theme.field,
        role.AlternateBase: theme.surface,
        role.Text: theme.text,
        role.PlaceholderText: theme.secondary,
        role.Button: theme.field,
        role.ButtonText: theme.text,
        role.BrightText: theme.danger,
        role.ToolTipBase: theme.text,
        role.ToolTipText: theme.page,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Accent: theme.accent,
        role.Light: theme.field,
        role.Midlight: theme.surface,
        role.Mid: theme.strong_line,
        role.Dark: theme.control_line,
        role.Shadow: theme.strong_line,
    }
    result = QPalette()
    for name, color in colors.items():
        result.setColor(name, color)
    for name in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, name, faded(theme.text))
    return result


def faded(color: QColor) -> QColor:
    """Return a color as it looks on a disabled control."""
    return QColor.fromRgbF(color.redF(), color.greenF(), color.blueF(), DISABLED_ALPHA)
