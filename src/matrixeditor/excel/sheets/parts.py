"""What several sheets have: the heading, the colors of levels and gaps, the choice of a level."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import pairwise
from math import ceil

from matrixeditor.core.analysis import results
from matrixeditor.core.analysis.display import percent_1
from matrixeditor.core.analysis.results import Official
from matrixeditor.core.model import Scale, Skill
from matrixeditor.core.types import SkillId
from matrixeditor.excel import colors, style
from matrixeditor.excel.address import Area, Cell, ref
from matrixeditor.excel.colors import Swatch, level_swatch
from matrixeditor.excel.content import Content
from matrixeditor.excel.formulas import NOT_APPLICABLE
from matrixeditor.excel.widths import pixels
from matrixeditor.excel.worksheet import Sheet
from matrixeditor.words.sheets import Heading, said

MOST_LEVEL_COLORS = 12
"""A scale of more levels shares colors between neighbors: a rule costs something in every cell."""


SKILL_WIDTH = 5.6
"""The width, in characters, of a column of ratings."""

UPRIGHT_PIXELS = 150
"""An upright name that is longer is wrapped."""


def heading(sheet: Sheet, title: str, remark: str) -> None:
    """Write a sheet's title and, below it, what it shows."""
    sheet.text(Cell(0, 0), title, style.TITLE)
    sheet.row(0, 27)
    sheet.text(Cell(1, 0), remark, style.REMARK)
    sheet.row(1, 16)
    sheet.row(2, 8)


def review_name(content: Content) -> str:
    """Return the name of the review shown, a dash for none."""
    return "–" if content.review is None else content.review.name


def levels_name(scale: Scale) -> str:
    """Return the name of the range on the Overview that holds a scale's levels."""
    return "levels_" + scale.id.replace("-", "_")


def ratings_name(scale: Scale) -> str:
    """Return the name of the range that holds a scale's levels and n/a."""
    return "ratings_" + scale.id.replace("-", "_")


def span(scale: Scale) -> str:
    """Return a scale from its lowest to its highest level."""
    return (
        f"{scale.lowest}–{scale.highest}"
        if scale.lowest >= 0
        else (f"{scale.lowest} … {scale.highest}")
    )


def shown_share(share: Fraction | None) -> float | str:
    """Return a share as a cell holds it: rounded to a tenth of a percent, empty text for none."""
    percent = percent_1(share)
    return "" if percent is None else float(percent.scaleb(-2))


def rating_value(official: Official) -> int | str | None:
    """Return a rating as a cell holds it: a number, n/a or nothing."""
    return NOT_APPLICABLE if official is results.NOT_APPLICABLE else official


def skill_heads(
    sheet: Sheet,
    content: Content,
    columns: Mapping[SkillId, int],
    *,
    band_row: int,
    name_row: int,
) -> None:
    """Write the heads of skills that are columns: the category, and the name upright."""
    for category, skills in content.bands:
        for index, skill in enumerate(skills):
            column = columns[skill.id]
            name = said(Heading.OTHER) if category is None else category.name
            look = style.BAND if index else style.BAND_START
            sheet.text(Cell(band_row, column), "" if index else name, look)
            sheet.text(Cell(name_row, column), skill.name, style.HEAD_UPRIGHT)
            rows = ceil(pixels(skill.name) / UPRIGHT_PIXELS)
            sheet.columns(column, column, max(SKILL_WIDTH, min(rows, 6) * 2.6))
    longest = max((pixels(skill.name) for skill in content.skills), default=0.0)
    sheet.row(name_row, max(min(longest, UPRIGHT_PIXELS) * 0.75 + 10, 18))
    sheet.row(band_row, 16)


def category_name(content: Content, skill: Skill) -> str:
    """Return the name of a skill's category."""
    found = next((c for c in content.matrix.categories if c.id == skill.category), None)
    return said(Heading.OTHER) if found is None else found.name


def runs_by_scale(
    content: Content, slots: Iterable[tuple[Skill, int]]
) -> tuple[tuple[Scale, int, int], ...]:
    """Return scale, first and last slot of neighbors that are measured alike."""
    runs: list[tuple[Scale, int, int]] = []
    for skill, slot in slots:
        scale = content.scale_of(skill)
        first = slot
        if runs and runs[-1][0].id == scale.id and runs[-1][2] == slot - 1:
            first = runs.pop()[1]
        runs.append((scale, first, slot))
    return tuple(runs)


def color_levels(sheet: Sheet, scale: Scale, areas: Sequence[Area]) -> None:
    """Color cells by the level in them, whatever it becomes: a rule per level."""
    first = ref(areas[0].first)
    for low, high, swatch in _level_bins(scale):
        condition = f"AND(ISNUMBER({first}),{first}>={low},{first}<={high})"
        sheet.color_when(areas, condition, dressed(swatch))


def _level_bins(scale: Scale) -> Iterator[tuple[int, int, Swatch]]:
    values = scale.values
    bins = min(len(values), MOST_LEVEL_COLORS)
    starts = [index * len(values) // bins for index in range(bins + 1)]
    for number, (start, end) in enumerate(pairwise(starts)):
        yield values[start], values[end - 1], level_swatch(number, bins)


def dressed(swatch: Swatch, **more: object) -> dict[str, object]:
    """Return what a conditional format sets for a swatch."""
    return {"bg_color": swatch.fill, "font_color": swatch.text, **more}


def color_gaps(sheet: Sheet, area: Area, *, rating: str, required: str, asked: str) -> None:
    """Color ratings by their gap.

    Args:
        sheet: where.
        area: the cells.
        rating: how a rule for the first cell names the rating.
        required: likewise the required level.
        asked: likewise a condition that says whether something is required and applies.
    """
    rules: Iterable[tuple[str, dict[str, object]]] = (
        (f"NOT({asked})", dressed(colors.NOT_REQUIRED)),
        (f"NOT(ISNUMBER({rating}))", UNRATED_FRAME),
        (f"{rating}<={required}-2", dressed(colors.SHORT_2, bold=True)),
        (f"{rating}<{required}", dressed(colors.SHORT_1, bold=True)),
        (f"{rating}>={required}+2", dressed(colors.ABOVE_2)),
        (f"{rating}>{required}", dressed(colors.ABOVE_1)),
    )
    for condition, properties in rules:
        sheet.color_when([area], condition, properties)


UNRATED_FRAME: dict[str, object] = {"border": 3, "border_color": colors.CONTROL_LINE}
"""A dashed frame: required, and nobody has said anything yet."""
