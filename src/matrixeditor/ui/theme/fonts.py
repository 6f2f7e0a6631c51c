"""Fonts: the system's family in five sizes and two weights, with figures of one width.

Where the platform has no interface font worth the name (a bare Linux, a screen without a desktop)
Inter from ``resources/fonts`` stands in. Sizes are the mocks' px at a system font of 13 px and grow
with a larger one; they never shrink below.
"""

import sys
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from matrixeditor import resources

NORMAL, SEMIBOLD = 400, 600
SMALL_PX, NORMAL_PX, SENTENCE_PX, HEADLINE_PX, TITLE_PX = 11, 13, 15, 20, 28

STOPGAPS = frozenset({"", "Sans", "Sans Serif", "Helvetica", "DejaVu Sans", "Bitstream Vera Sans"})
"""What a Linux without a desktop names as its interface font."""

OURS = "Inter"
OUR_FILES = ("Inter-Regular.otf", "Inter-SemiBold.otf")


def font(px: int = NORMAL_PX, weight: int = NORMAL, *, italic: bool = False) -> QFont:
    """Return the interface font at a size of the type scale."""
    made = QFont(_font(px, weight))
    made.setItalic(italic)
    return made


def scaled(length: float) -> int:
    """Return a length of the mocks in logical pixels of this system."""
    return round(length * _scale())


@cache
def _font(size: int, weight: int) -> QFont:
    made = QFont(_family())
    made.setPixelSize(scaled(size))
    made.setWeight(QFont.Weight(weight))
    made.setFeature(QFont.Tag.fromString("tnum"), 1)
    return made


@cache
def _family() -> str:
    family = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    if not _lacks_a_font(family):
        return family
    loaded = [
        QFontDatabase.addApplicationFont(str(resources.folder("fonts") / name))
        for name in OUR_FILES
    ]
    return OURS if min(loaded) >= 0 else family


def _lacks_a_font(family: str) -> bool:
    bare = sys.platform.startswith("linux") or QGuiApplication.platformName() == "offscreen"
    return bare and family in STOPGAPS


@cache
def _scale() -> float:
    """Return by how much the system's font is larger than the mocks' normal size."""
    general = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    size = general.pixelSize()
    if size < 0:
        screen = QGuiApplication.primaryScreen()
        size = round(general.pointSizeF() * screen.logicalDotsPerInch() / 72)
    return max(1.0, size / NORMAL_PX)
