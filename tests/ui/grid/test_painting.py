"""What the eye sees of a grid."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from tests.builders import a_matrix
from tests.ui.ladders import SHIFT, OpenPage, a_ladder
from tests.ui.page_fixtures import ShowPage

from matrixeditor.ui.theme import LIGHT


def test_a_cell_has_the_color_of_its_level(open_page: OpenPage) -> None:
    for skill, level in (("vision", 3), ("data", 2)):
        assert open_page.color_at("senior", skill, left=8, top=8) == LIGHT.levels[level].fill


def test_what_is_not_required_is_gray(open_page: OpenPage) -> None:
    gray = LIGHT.not_required.fill

    assert open_page.color_at("head", "research", left=40, top=12) == gray


def test_an_edit_is_seen_at_once(open_page: OpenPage) -> None:
    open_page.go_to("senior", "vision")

    open_page.type_text("1")

    assert open_page.color_at("senior", "vision", left=8, top=8) == LIGHT.levels[1].fill


def test_a_must_have_is_marked_by_a_diamond(open_page: OpenPage) -> None:
    open_page.go_to("senior", "vision")
    open_page.type_text("*")
    text = LIGHT.levels[3].text

    assert open_page.color_at("senior", "vision", left=28, top=13) == text
    assert open_page.color_at("senior", "data", left=28, top=13) != LIGHT.levels[2].text


def test_the_ring_is_accent_within_lines_of_the_page(open_page: OpenPage) -> None:
    open_page.go_to("senior", "vision")

    across = [open_page.color_at("senior", "vision", left=x, top=12) for x in (-3, -2, -1, 0, 1)]

    page, accent = LIGHT.page, LIGHT.accent
    assert across == [page, accent, accent, page, LIGHT.levels[3].fill]


def test_without_the_focus_the_ring_is_quiet(open_page: OpenPage) -> None:
    open_page.go_to("senior", "vision")

    open_page.press(Qt.Key.Key_F6)

    color = open_page.color_at("senior", "vision", left=-1, top=12)
    assert color == LIGHT.control_line


def test_selected_cells_are_washed_but_the_active_one_is_not(open_page: OpenPage) -> None:
    open_page.go_to("junior", "research")
    open_page.press(Qt.Key.Key_Down, modifier=SHIFT)

    active = open_page.color_at("junior", "research", left=8, top=8)
    other = open_page.color_at("junior", "data", left=8, top=8)

    assert active == LIGHT.levels[1].fill
    assert other != active
    assert other != LIGHT.accent


def head_color(opened: OpenPage, at: QPoint) -> QColor:
    picture = opened.grid.verticalHeader().viewport().grab().toImage()
    return picture.pixelColor(at * picture.devicePixelRatio())


def test_the_heads_of_the_active_cell_are_lit(open_page: OpenPage) -> None:
    open_page.go_to("senior", "vision")
    row = open_page.grid.currentIndex().row()
    y = open_page.grid.verticalHeader().sectionViewportPosition(row) + 3

    assert head_color(open_page, QPoint(4, y)) == LIGHT.lit
    assert head_color(open_page, QPoint(4, y + 48)) == LIGHT.page


def test_a_band_stays_under_the_head_while_its_skills_scroll(show_page: ShowPage) -> None:
    opened = show_page(a_ladder())
    opened.page.resize(1000, 190)
    opened.settle()
    bar = opened.grid.verticalScrollBar()
    bar.setValue(90)
    opened.settle()

    assert bar.value() > 60
    assert head_color(opened, QPoint(200, 5)) == LIGHT.surface


def test_rows_are_26_bands_22_and_columns_80(open_page: OpenPage) -> None:
    grid = open_page.grid

    assert (grid.rowHeight(0), grid.rowHeight(1), grid.columnWidth(0)) == (22, 26, 80)
    assert grid.verticalHeader().width() == 266
    assert grid.horizontalHeader().height() == 72


def test_a_grid_without_groups_has_neither_bands_nor_a_line_for_tracks(
    show_page: ShowPage,
) -> None:
    opened = show_page(a_matrix(roles=2, skills=3))

    assert opened.grid.rowHeight(0) == 26
    assert opened.color_at("role-2", "skill-1", left=8, top=8) == LIGHT.levels[2].fill
