"""How a grid was looked at is there again when its document is."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from tests.builders import a_matrix
from tests.ui.fixtures import Window
from tests.ui.ladders import ALT, CTRL, OpenPage, a_ladder
from tests.ui.page_fixtures import ShowPage

from matrixeditor.core.history import Label
from matrixeditor.core.model import Matrix
from matrixeditor.core.operations import skills
from matrixeditor.core.types import CategoryId
from matrixeditor.ui.actions import ActionId
from matrixeditor.ui.settings import Settings
from matrixeditor.ui.view_state import keep_view_state, view_state
from matrixeditor.ui.views.roles_page import RolesPage

PATH = Path("/matrices/ladder.matrix.json")


def looked_at(opened: OpenPage) -> tuple[bool, int, int, tuple[str, str] | None]:
    """Return swapped, zoom, number of rows and the active cell."""
    model = opened.grid.grid_model
    return model.is_swapped, opened.grid.zoom, model.rowCount(), opened.place


@pytest.mark.parametrize("path", [PATH, None])
def test_a_page_opens_as_it_was_left(show_page: ShowPage, path: Path | None) -> None:
    first = show_page(a_ladder(), path=path)
    first.go_to("senior", "data")
    first.page.toggle_band()
    first.page.swap()
    first.press(Qt.Key.Key_Plus, modifier=CTRL | ALT)
    first.go_to("head", "vision")
    left = looked_at(first)
    first.page.hide()

    again = show_page(a_ladder(), path=path)

    assert left == (True, 110, 5, ("head", "vision"))
    assert looked_at(again) == left
    again.page.swap()
    again.settle()
    assert again.grid.grid_model.rowCount() == 5, "the category is folded still"


def test_another_file_begins_as_any_first_time(show_page: ShowPage) -> None:
    first = show_page(a_ladder(), path=PATH)
    first.page.swap()
    first.page.hide()

    other = show_page(a_ladder(), path=PATH.with_name("other.matrix.json"))

    assert looked_at(other) == (False, 100, 7, ("junior", "vision"))


def test_a_document_saved_elsewhere_takes_its_view_along(show_page: ShowPage) -> None:
    first = show_page(a_ladder())
    first.page.swap()
    first.session.saved(first.session.matrix, PATH)
    first.page.hide()

    assert looked_at(show_page(a_ladder(), path=PATH))[0]


def test_a_view_left_late_is_not_taken_for_the_next_document(
    show_page: ShowPage, settings: Settings
) -> None:
    first = show_page(a_ladder(), path=PATH)
    first.page.swap()
    there = PATH.with_name("other.matrix.json")
    first.session.open(a_ladder(), there, clean=True)
    first.page.hide()

    assert view_state(settings, a_ladder().id, there) == {}
    assert view_state(settings, a_ladder().id, PATH) != {}


def test_no_name_is_kept_not_even_that_of_a_folded_track(
    show_page: ShowPage, settings: Settings
) -> None:
    first = show_page(a_ladder(), path=PATH)
    first.page.swap()
    first.go_to("head", "vision")
    first.page.toggle_band()
    first.page.hide()
    settings.store.sync()

    kept = Path(settings.store.fileName()).read_text("utf-8")

    assert "head" in kept
    assert "Management" not in kept
    assert show_page(a_ladder(), path=PATH).grid.grid_model.rowCount() == 4


def test_a_band_with_something_new_opens(show_page: ShowPage) -> None:
    first = show_page(a_ladder(), path=PATH)
    first.go_to("senior", "data")
    first.page.toggle_band()
    first.page.hide()
    grown = skills.add_skill(a_ladder(), name="New", category=CategoryId("discovery"))

    assert show_page(grown, path=PATH).grid.grid_model.rowCount() == 8


def test_the_active_cell_is_in_sight_again(show_page: ShowPage) -> None:
    first = show_page(a_matrix(roles=40, skills=120), path=PATH)
    first.go_to("role-38", "skill-115")
    first.page.hide()

    again = show_page(a_matrix(roles=40, skills=120), path=PATH)

    assert again.place == ("role-38", "skill-115")
    cell = again.grid.visualRect(again.grid.currentIndex())
    assert again.grid.viewport().rect().contains(cell)


def without_research(matrix: Matrix) -> Matrix:
    rest = tuple(skill for skill in matrix.skills if skill.id != "research")
    bare = tuple(role.model_copy(update={"requirements": {}}) for role in matrix.roles)
    return matrix.model_copy(update={"skills": rest, "roles": bare, "people": ()})


def test_a_cell_that_is_gone_leaves_the_first(show_page: ShowPage) -> None:
    first = show_page(a_ladder(), path=PATH)
    first.go_to("senior", "research")
    first.page.hide()

    assert show_page(without_research(a_ladder()), path=PATH).place == ("junior", "vision")


@pytest.mark.parametrize(
    "broken",
    [
        {"role": 7},
        {"role": {"zoom": 7000, "swapped": "yes", "folded": [1], "place": "cell"}},
        {"role": {"zoom": None, "swapped": None, "folded": {"skill": 1}, "place": [1]}},
        {"role": {"zoom": [], "folded": {"skill": [None]}, "place": [None, {}]}},
    ],
)
def test_what_no_version_kept_is_passed_over(
    show_page: ShowPage, settings: Settings, broken: dict[str, object]
) -> None:
    keep: Callable[..., None] = keep_view_state
    keep(settings, a_ladder().id, PATH, broken)

    assert looked_at(show_page(a_ladder(), path=PATH)) == (False, 100, 7, ("junior", "vision"))


def test_another_theme_changes_nothing_but_colors(window: Window) -> None:
    window.session.open(a_ladder(), None, clean=True)
    window.choose(ActionId.PAGE_ROLES)
    window.choose(ActionId.SWAP)
    page = window.page()
    assert isinstance(page, RolesPage)
    page.grid.set_zoom(150)
    window.session.apply(Label("add_skill"), lambda m: skills.add_skill(m, name="New"))

    window.choose(ActionId.THEME_DARK)

    after = window.page()
    assert isinstance(after, RolesPage)
    assert after is not page
    assert (after.grid.grid_model.is_swapped, after.grid.zoom) == (True, 150)
