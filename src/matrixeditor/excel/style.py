"""How cells look: a few styles by name, each a value that ``book`` turns into a format once."""

from dataclasses import dataclass, fields, replace
from typing import Self

from matrixeditor.excel import colors

FONT = "Calibri"
SIDES = ("bottom", "top", "left", "right")


@dataclass(frozen=True, slots=True)
class Style:
    """The look of a cell; the names are XlsxWriter's, None leaves a property alone."""

    font_name: str = FONT
    font_size: int = 10
    font_color: str = colors.TEXT
    bold: bool | None = None
    italic: bool | None = None
    underline: int | None = None
    align: str | None = None
    valign: str = "vcenter"
    indent: int | None = None
    text_wrap: bool | None = None
    rotation: int | None = None
    num_format: str | None = None
    bg_color: str | None = None
    bottom: int | None = None
    bottom_color: str | None = None
    top: int | None = None
    top_color: str | None = None
    left: int | None = None
    left_color: str | None = None
    right: int | None = None
    right_color: str | None = None
    quote_prefix: bool | None = None

    def properties(self) -> dict[str, object]:
        """Return what is set, as XlsxWriter takes it."""
        values = ((field.name, getattr(self, field.name)) for field in fields(self))
        return {name: value for name, value in values if value is not None}

    def but(self, **changes: object) -> Self:
        """Return this style with other properties."""
        return replace(self, **changes)  # type: ignore[arg-type]

    def framed(self, line: int, color: str) -> Self:
        """Return this style with a line of XlsxWriter's kind ``line`` around it."""
        return self.but(
            **dict.fromkeys(SIDES, line), **dict.fromkeys((f"{s}_color" for s in SIDES), color)
        )

    def lined(self, color: str = colors.GRID_LINE) -> Self:
        """Return this style with a thin line right and below, as the window's grids have it."""
        return self.but(bottom=1, bottom_color=color, right=1, right_color=color)


BODY = Style()
TITLE = Style(font_size=18, bold=True)
BOOK_TITLE = Style(font_size=22, bold=True)
REMARK = Style(font_color=colors.SECONDARY)
SECTION = Style(font_size=12, bold=True, bottom=1, bottom_color=colors.STRONG_LINE)
LABEL = Style(font_color=colors.SECONDARY, valign="top")
PROSE = Style(text_wrap=True, valign="top", align="left", indent=1)
DESCRIPTION = Style(text_wrap=True, valign="top")
VALUE = Style(valign="top", align="left")
FIGURE = VALUE.but(num_format="#,##0")
LINK = Style(font_color=colors.ACCENT, underline=1, valign="top")

HEAD = Style(
    bold=True,
    bg_color=colors.SURFACE,
    valign="bottom",
    text_wrap=True,
    bottom=1,
    bottom_color=colors.CONTROL_LINE,
)
HEAD_CENTER = HEAD.but(align="center")
HEAD_UPPER = Style(bold=True, bg_color=colors.SURFACE, valign="bottom")
HEAD_UPRIGHT = Style(
    bg_color=colors.SURFACE, rotation=90, align="center", valign="bottom", text_wrap=True
).lined(colors.SURFACE)
HEAD_FILTER = HEAD.but(valign="top", align="center")
HEAD_FILTER_TEXT = HEAD.but(valign="top", align="left", indent=1)
HEAD_TEXT = HEAD.but(align="left", indent=1)
HEAD_ACROSS = HEAD_UPPER.but(align="center_across")
HEAD_SCALE = HEAD_FILTER.but(bold=None, font_size=8, font_color=colors.SECONDARY)
BAND = Style(font_size=9, bold=True, font_color=colors.SECONDARY, bg_color=colors.SURFACE)
BAND_START = BAND.but(left=1, left_color=colors.STRONG_LINE)
BAND_LINE = BAND.but(bottom=1, bottom_color=colors.GRID_LINE)
NAME = Style(indent=1, text_wrap=True).lined()
QUIET_NAME = NAME.but(font_color=colors.SECONDARY)
LEVEL = Style(align="center", num_format="0").lined()
NO_LEVEL = LEVEL.but(bg_color=colors.NOT_REQUIRED.fill)
COUNT = Style(align="center", num_format="0").lined()
QUIET_COUNT = COUNT.but(font_color=colors.SECONDARY, font_size=9)
VERDICT = Style(indent=1).lined(colors.GRID_LINE).but(right_color=colors.STRONG_LINE)
SHARE = Style(align="center", num_format="0.0%").lined()
WEIGHT = Style(align="center", num_format="0.###").lined()
GAP = Style(align="center", num_format="0;-0;0").lined()
CENTER = Style(align="center").lined()
ROW_TEXT = Style(indent=1).lined()
QUIET_LEVEL = LEVEL.but(font_color=colors.SECONDARY)
WORKING = Style(align="center", font_size=9, font_color=colors.SECONDARY, num_format="General")
CHIP = Style(align="center", num_format="0").framed(1, colors.GRID_LINE)
UNRATED_CHIP = CHIP.framed(3, colors.CONTROL_LINE)
INPUT = Style(align="center", bg_color=colors.INPUT.fill, bold=True).framed(1, colors.CONTROL_LINE)
# A diamond before the number; as much room after it, so that the digits stay in line.
MUST_HAVE = LEVEL.but(bold=True, num_format='"◆ "0_◆_ ;"◆ "-0_◆_ ')


def swatch(style: Style, colored: colors.Swatch) -> Style:
    """Return a style in a fill and its text color."""
    return style.but(bg_color=colored.fill, font_color=colored.text)
