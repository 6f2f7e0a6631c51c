"""Whatever a matrix holds, the Roles page stays legible and within reach of the keyboard."""

from collections.abc import Iterable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from tests.builders import a_matrix, a_scale
from tests.ui.ladders import CTRL, OpenPage
from tests.ui.odd_matrices import (
    INVISIBLE,
    LAST_OF_TWO_SCALES,
    NAMES,
    a_ladder_on,
    a_team_called,
    two_scales,
)
from tests.ui.page_fixtures import ShowPage

from matrixeditor.core.types import Noun
from matrixeditor.ui.models.grid import Place
from matrixeditor.ui.models.lines import ACROSS, DOWN
from matrixeditor.ui.models.names import LONGEST, TOOLTIP_WIDTH
from matrixeditor.ui.theme import LIGHT
from matrixeditor.ui.views.drawing.text_block import Paragraph
from matrixeditor.ui.views.grid.corner import Corner
from matrixeditor.ui.views.levels.level_row import LevelRow

K = Qt.Key
NARROW = 1024
IDS = [name[:12] for name in NAMES]
anything = pytest.mark.parametrize("name", NAMES, ids=IDS)


def tooltips(opened: OpenPage) -> Iterable[str]:
    model, role = opened.grid.grid_model, Qt.ItemDataRole.ToolTipRole
    current = opened.grid.currentIndex()
    yield str(model.data(current, role))
    yield str(model.headerData(current.row(), DOWN, role))
    yield str(model.headerData(current.column(), ACROSS, role))
    yield from (
        widget.toolTip()
        for widget in opened.page.findChildren(QWidget)
        if widget.isVisible() and widget.toolTip()
    )


def corner(opened: OpenPage) -> QImage:
    found = opened.grid.findChildren(Corner)[0]
    return found.grab().toImage()


@anything
def test_heads_are_short_and_tooltips_fit_a_screen(show_page: ShowPage, name: str) -> None:
    opened = show_page(a_team_called(name))

    opened.page.grab()

    model = opened.grid.grid_model
    head = model.head(ACROSS, 0)
    assert 0 < len(head.title) <= LONGEST
    for said in tooltips(opened):
        assert "<b>" not in said
        assert max(map(len, said.replace("<br>", "\n").splitlines())) <= TOOLTIP_WIDTH + 60


@anything
def test_no_name_forces_the_window_wider(show_page: ShowPage, name: str) -> None:
    opened = show_page(a_team_called(name))
    told: list[list[str]] = []
    opened.page.status_changed.connect(told.append)

    opened.press(K.Key_Down)

    assert opened.page.minimumSizeHint().width() < NARROW - 48
    assert max(map(len, told[-1])) < 200


@anything
def test_the_sentence_leaves_room_for_the_levels(show_page: ShowPage, name: str) -> None:
    opened = show_page(a_team_called(name))
    opened.go_to("senior", "vision")

    sentence = opened.page.inspector.findChildren(Paragraph)[0]
    shown = [one for one in opened.page.inspector.findChildren(Paragraph) if one.isVisible()]
    rows = [row for row in opened.page.inspector.findChildren(LevelRow) if row.isVisible()]

    assert all(one.height() <= 8 * 20 for one in shown), sentence.text
    assert len(rows) == 5


def test_an_invisible_name_can_be_told_of(show_page: ShowPage) -> None:
    opened = show_page(a_team_called(INVISIBLE))

    assert opened.grid.grid_model.head(ACROSS, 0).title == "(no visible name)"


@pytest.mark.parametrize(("count", "distinct"), [(2, 2), (20, 20), (60, 40)])
def test_the_key_shows_every_level_of_a_scale(
    show_page: ShowPage, count: int, distinct: int
) -> None:
    picture = corner(show_page(a_ladder_on(a_scale(lowest=1, levels=count))))

    ratio = picture.devicePixelRatio()
    across = range(round(17 * ratio), round(253 * ratio))
    colors = {picture.pixelColor(x, round(29 * ratio)).name() for x in across}

    wanted = {LIGHT.level(rank, count).fill.name() for rank in range(count)}
    assert len(colors & wanted) >= distinct


def test_the_key_is_that_of_the_scale_one_is_in(show_page: ShowPage) -> None:
    opened = show_page(two_scales())
    usual = corner(opened)

    opened.go_to("role-1", LAST_OF_TWO_SCALES)
    other = corner(opened)
    opened.go_to("role-1", "skill-1")

    assert other != usual
    assert corner(opened) == usual


@pytest.mark.parametrize(
    ("lowest", "levels", "width"), [(0, 5, 80), (1, 20, 80), (-3, 8, 80), (-102, 5, 100)]
)
def test_columns_widen_where_levels_have_many_digits(
    show_page: ShowPage, lowest: int, levels: int, width: int
) -> None:
    opened = show_page(a_ladder_on(a_scale(lowest=lowest, levels=levels)))

    assert opened.grid.columnWidth(0) == width


def ink(opened: OpenPage, cell: QRect, ground: QColor) -> list[int]:
    """Return the columns of a cell that hold something else than its ground."""
    picture = opened.grid.viewport().grab(cell).toImage()
    return [
        x
        for x in range(1, cell.width() - 2)
        if any(picture.pixelColor(x, y) != ground for y in range(4, cell.height() - 4))
    ]


@pytest.mark.parametrize(("lowest", "levels"), [(0, 5), (1, 20), (-3, 8), (-102, 5), (996, 5)])
def test_a_must_have_stands_clear_of_any_level(
    show_page: ShowPage, lowest: int, levels: int
) -> None:
    scale = a_scale(lowest=lowest, levels=levels)
    opened = show_page(a_ladder_on(scale))
    opened.go_to("senior", "research")
    opened.type_text("*")
    opened.go_to("junior", "vision")

    cell = opened.grid.visualRect(opened.grid.index_of(Place("senior", "research")))
    columns = ink(opened, cell, LIGHT.levels[-1].fill)

    gaps = [after - before for before, after in pairwise(columns)]
    assert columns[0] >= 2
    assert columns[-1] <= cell.width() - 3
    first_gap = next(gap for gap in gaps if gap > 1)
    assert first_gap >= 2, "between the diamond and the level"


def test_one_role_and_one_skill_are_a_grid(show_page: ShowPage) -> None:
    opened = show_page(a_matrix(roles=1, skills=1))

    opened.press(K.Key_Right, K.Key_Down, K.Key_Tab, K.Key_Return, K.Key_End)
    opened.type_text("3")

    assert opened.level("role-1", "skill-1") == 3


@pytest.mark.parametrize(("roles", "skills", "noun"), [(2, 0, Noun.SKILL), (0, 2, Noun.ROLE)])
def test_what_is_missing_is_added_by_the_keyboard(
    show_page: ShowPage, roles: int, skills: int, noun: Noun
) -> None:
    opened = show_page(a_matrix(roles=roles, skills=skills, people=0))
    wanted: list[Noun] = []
    opened.page.add_wanted.connect(wanted.append)

    opened.press(K.Key_Space)

    assert wanted == [noun]


@pytest.mark.parametrize(("roles", "skills"), [(60, 40), (8, 300)])
def test_every_corner_of_a_large_matrix_is_reached(
    show_page: ShowPage, roles: int, skills: int
) -> None:
    opened = show_page(a_matrix(roles=roles, skills=skills, people=5))

    opened.press(K.Key_End, modifier=CTRL)

    assert opened.place == (f"role-{roles}", f"skill-{skills}")
    cell = opened.grid.visualRect(opened.grid.currentIndex())
    assert opened.grid.viewport().rect().contains(cell)
    opened.press(K.Key_Home, modifier=CTRL)
    assert opened.grid.visualRect(opened.grid.currentIndex()).topLeft() == QPoint(0, 0)


@pytest.mark.parametrize("zoom", [80, 300])
def test_heads_leave_room_for_cells_at_any_zoom(show_page: ShowPage, zoom: int) -> None:
    opened = show_page(a_matrix(roles=3, skills=30))

    opened.grid.set_zoom(zoom)
    opened.settle()

    grid = opened.grid
    assert grid.viewport().width() >= grid.width() / 2
    assert grid.viewport().height() >= grid.height() / 2
    assert grid.columnWidth(0) <= grid.viewport().width()
