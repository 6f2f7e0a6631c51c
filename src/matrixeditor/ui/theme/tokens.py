"""The colors by name, for each of the three themes.

Text on its fill has a contrast of at least 4.5:1 (7:1 in high contrast), and neighbors on the gap
scale stay apart in all three kinds of color blindness; a test computes the former.
"""

from typing import NamedTuple

from PySide6.QtGui import QColor

LEAST_CONTRAST = 4.5


class Swatch(NamedTuple):
    """A fill and the text that reads well on it."""

    fill: QColor
    text: QColor


class Theme(NamedTuple):
    """Every color there is. ``levels`` are five, low to high; longer scales interpolate."""

    name: str
    is_dark: bool
    page: QColor
    surface: QColor
    field: QColor
    lit: QColor
    text: QColor
    secondary: QColor
    accent: QColor
    on_accent: QColor
    danger: QColor
    warning: QColor
    ok: QColor
    control_line: QColor
    strong_line: QColor
    grid_line: QColor
    hatch: QColor
    levels: tuple[Swatch, Swatch, Swatch, Swatch, Swatch]
    short_2: Swatch
    short_1: Swatch
    met: Swatch
    above_1: Swatch
    above_2: Swatch
    not_required: Swatch

    def level(self, index: int, count: int) -> Swatch:
        """Return the color of level ``index`` (the lowest is 0) of a scale of ``count`` levels."""
        if count < 2:
            return self.levels[0]
        place = index / (count - 1) * (len(self.levels) - 1)
        lower = min(int(place), len(self.levels) - 2)
        if place in (lower, lower + 1):
            return self.levels[round(place)]
        fill = _between(self.levels[lower].fill, self.levels[lower + 1].fill, place - lower)
        return Swatch(fill, self._text_on(fill))

    def _text_on(self, fill: QColor) -> QColor:
        """Return the theme's text color for a fill; where none is clear enough, black or white."""
        ours = (self.levels[0].text, self.levels[-1].text)
        best = max(ours, key=lambda text: contrast(text, fill))
        if contrast(best, fill) >= LEAST_CONTRAST:
            return best
        extremes = (QColor("#000000"), QColor("#FFFFFF"))
        return max(extremes, key=lambda text: contrast(text, fill))


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two opaque colors, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(color: QColor) -> float:
    """Return the relative luminance, 0 to 1 (WCAG 2.2, "relative luminance")."""
    channels = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _between(low: QColor, high: QColor, share: float) -> QColor:
    """Return the color ``share`` (0 to 1) of the way from ``low`` to ``high``."""
    return QColor.fromRgbF(
        low.redF() + (high.redF() - low.redF()) * share,
        low.greenF() + (high.greenF() - low.greenF()) * share,
        low.blueF() + (high.blueF() - low.blueF()) * share,
    )


def _swatch(fill: str, text: str) -> Swatch:
    return Swatch(QColor(fill), QColor(text))


LIGHT = Theme(
    name="light",
    is_dark=False,
    page=QColor("#FFFFFF"),
    surface=QColor("#F5F6F8"),
    field=QColor("#FFFFFF"),
    lit=QColor("#E4EDF9"),
    text=QColor("#1C2430"),
    secondary=QColor("#4A5565"),
    accent=QColor("#1F5FBF"),
    on_accent=QColor("#FFFFFF"),
    danger=QColor("#B3261E"),
    warning=QColor("#8A4B00"),
    ok=QColor("#1D6B45"),
    control_line=QColor("#7C8797"),
    strong_line=QColor("#C3C9D2"),
    grid_line=QColor("#DDE1E7"),
    hatch=QColor("#D3D8DF"),
    levels=(
        _swatch("#F3F7F6", "#1C2430"),
        _swatch("#CFE6E1", "#1C2430"),
        _swatch("#95CBC2", "#1C2430"),
        _swatch("#2F7F78", "#FFFFFF"),
        _swatch("#0B4A4A", "#FFFFFF"),
    ),
    short_2=_swatch("#A63C06", "#FFFFFF"),
    short_1=_swatch("#F7C79B", "#1C2430"),
    met=_swatch("#FFFFFF", "#1C2430"),
    above_1=_swatch("#CBE0F5", "#1C2430"),
    above_2=_swatch("#2A66A5", "#FFFFFF"),
    not_required=_swatch("#ECEEF1", "#4A5565"),
)

DARK = Theme(
    name="dark",
    is_dark=True,
    page=QColor("#1B2027"),
    surface=QColor("#14181F"),
    field=QColor("#232A33"),
    lit=QColor("#22324A"),
    text=QColor("#E6EAF0"),
    secondary=QColor("#A3AEBD"),
    accent=QColor("#7FB2FF"),
    on_accent=QColor("#14181F"),
    danger=QColor("#FF8A80"),
    warning=QColor("#FFB86B"),
    ok=QColor("#6FD3A0"),
    control_line=QColor("#6B7686"),
    strong_line=QColor("#3D4754"),
    grid_line=QColor("#2C343F"),
    hatch=QColor("#37404C"),
    levels=(
        _swatch("#1E2A2B", "#E6EAF0"),
        _swatch("#1F4442", "#E6EAF0"),
        _swatch("#2A665F", "#E6EAF0"),
        _swatch("#5FB3A6", "#0F141A"),
        _swatch("#B5E8DC", "#0F141A"),
    ),
    short_2=_swatch("#FF9E57", "#14181F"),
    short_1=_swatch("#6B3A16", "#FFE9D6"),
    met=_swatch("#1B2027", "#E6EAF0"),
    above_1=_swatch("#1F3F63", "#E3EFFC"),
    above_2=_swatch("#79B4F2", "#14181F"),
    not_required=_swatch("#262C35", "#A3AEBD"),
)

HIGH_CONTRAST = Theme(
    name="high-contrast",
    is_dark=True,
    page=QColor("#000000"),
    surface=QColor("#000000"),
    field=QColor("#000000"),
    lit=QColor("#003A70"),
    text=QColor("#FFFFFF"),
    secondary=QColor("#FFFFFF"),
    accent=QColor("#FFE100"),
    on_accent=QColor("#000000"),
    danger=QColor("#FF9C94"),
    warning=QColor("#FFC14D"),
    ok=QColor("#7CFFB4"),
    control_line=QColor("#FFFFFF"),
    strong_line=QColor("#FFFFFF"),
    grid_line=QColor("#8C8C8C"),
    hatch=QColor("#8C8C8C"),
    levels=(
        _swatch("#000000", "#FFFFFF"),
        _swatch("#12403D", "#FFFFFF"),
        _swatch("#12574F", "#FFFFFF"),
        _swatch("#7FD9CC", "#000000"),
        _swatch("#E2FFF9", "#000000"),
    ),
    short_2=_swatch("#FF9E57", "#000000"),
    short_1=_swatch("#6B3400", "#FFFFFF"),
    met=_swatch("#000000", "#FFFFFF"),
    above_1=_swatch("#003F80", "#FFFFFF"),
    above_2=_swatch("#8CC6FF", "#000000"),
    not_required=_swatch("#2B2B2B", "#FFFFFF"),
)
