"""How everything looks: colors, fonts, the style of controls, icons.

Needed for the first paint, so it imports nothing but Qt's core, gui and widgets. Fonts and icons
need a running application; tokens are plain values that hold before there is one.

Hazard: whatever the first paint imports must not name ``PySide6.QtCore.Qt``. Building that
namespace takes 20 ms, as much as all of ours; a contract watches the imports, not this.
Likewise dataclasses: they take 10 ms there, so what the frame needs of values are named tuples.
"""

from matrixeditor.ui.theme.choice import STYLE_ARGUMENTS, ThemeChoice, chosen
from matrixeditor.ui.theme.fonts import font, scaled
from matrixeditor.ui.theme.icons import icon
from matrixeditor.ui.theme.palette import palette
from matrixeditor.ui.theme.style import dress, mark
from matrixeditor.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Swatch, Theme

__all__ = [
    "DARK",
    "HIGH_CONTRAST",
    "LIGHT",
    "STYLE_ARGUMENTS",
    "Swatch",
    "Theme",
    "ThemeChoice",
    "chosen",
    "dress",
    "font",
    "icon",
    "mark",
    "palette",
    "scaled",
]
