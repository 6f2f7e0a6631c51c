"""A small screen: the inspector lies over the grid, a wide one: labels stand beside icons."""

import pytest
from PySide6.QtWidgets import QApplication
from tests.ui.fixtures import Window
from tests.ui.pages.pages import sample

from matrixeditor.ui.actions import ActionId
from matrixeditor.ui.theme import scaled
from matrixeditor.ui.views.roles_page import RolesPage


@pytest.fixture
def ladder(window: Window) -> Window:
    """A window with the sample's roles."""
    window.session.open(sample(), None, clean=True)
    window.choose(ActionId.PAGE_ROLES)
    QApplication.processEvents()
    return window


def resize(window: Window, width: int, height: int) -> RolesPage:
    window.shell.resize(width, height)
    QApplication.processEvents()
    page = window.page()
    assert isinstance(page, RolesPage)
    return page


def test_in_a_narrow_window_the_grid_has_all_the_room_until_the_inspector_is_asked_for(
    ladder: Window,
) -> None:
    page = resize(ladder, 1024, 700)
    assert not page.inspector.isVisible()
    assert page.grid.width() == page.width()

    ladder.choose(ActionId.INSPECTOR)

    assert page.inspector.isVisible()
    assert page.grid.width() == page.width()
    end = page.inspector.mapTo(page, page.inspector.rect().topRight())
    assert end.x() == page.rect().right()
    ladder.choose(ActionId.INSPECTOR)
    assert not page.inspector.isVisible()


def test_a_window_made_wide_again_has_the_inspector_beside_the_grid(ladder: Window) -> None:
    resize(ladder, 1024, 700)

    page = resize(ladder, 1366, 768)

    assert page.inspector.isVisible()
    assert page.grid.width() < page.width()


def test_nothing_is_wider_than_a_small_screen(ladder: Window) -> None:
    for action in (ActionId.PAGE_PEOPLE, ActionId.PAGE_PERSON, ActionId.PAGE_SKILLS):
        ladder.choose(action)
        ladder.shell.resize(1024, 700)
        QApplication.processEvents()

        assert ladder.shell.width() == 1024, action
        assert ladder.shell.height() == 700, action


def test_on_a_wide_screen_labels_stand_beside_the_icons_of_the_rail(ladder: Window) -> None:
    resize(ladder, 1366, 768)
    assert ladder.shell.rail.width() == scaled(48)

    resize(ladder, 1920, 1000)
    assert ladder.shell.rail.width() == scaled(168)
