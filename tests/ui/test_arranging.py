"""Renaming, moving, copying, retiring and deleting by menu, head menu and key; all undone."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHeaderView, QMenu, QWidget
from tests.ui.fixtures import Window
from tests.ui.pages.pages import sample

from matrixeditor.core import lookup
from matrixeditor.core.types import Noun, SkillId
from matrixeditor.ui.actions import ActionId
from matrixeditor.ui.arranging import COMMANDS, MOVES
from matrixeditor.ui.models.grid import Place
from matrixeditor.ui.models.target import Target
from matrixeditor.ui.pages import PageKey
from matrixeditor.ui.views.people_page import PeoplePage
from matrixeditor.ui.views.roles_page import RolesPage

ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def people(window: Window) -> Window:
    """The sample's people, Ana's third skill being looked at."""
    window.session.open(sample(), None, clean=True)
    QApplication.processEvents()
    matrix = window.session.matrix
    window.main.pages.go_to(Target(person=matrix.people[5].id, skill=matrix.skills[2].id))
    return window


@pytest.fixture
def roles(people: Window) -> Window:
    """The sample's ladder, the fourth role being looked at."""
    people.choose(ActionId.PAGE_ROLES)
    matrix = people.session.matrix
    people.main.pages.go_to(Target(role=matrix.roles[3].id, skill=matrix.skills[2].id))
    return people


def step(window: Window) -> str:
    return window.action(ActionId.UNDO).text().replace("&", "").removeprefix("Undo ")


def test_a_person_gets_another_name_and_undo_says_so(people: Window) -> None:
    people.questions.name_answer = "Ana Kovač"

    people.choose(ActionId.RENAME_PERSON)

    assert people.questions.asked == ["other name of person Ana Novak"]
    assert people.session.matrix.people[5].name == "Ana Kovač"
    assert step(people) == "Rename Ana Novak"
    people.choose(ActionId.UNDO)
    assert people.session.matrix.people[5].name == "Ana Novak"


def test_keys_move_the_current_row_and_column(people: Window) -> None:
    before = people.session.matrix
    person, skill = before.people[5].id, before.skills[2].id
    page = people.page()
    assert isinstance(page, PeoplePage)

    QTest.keyClick(page.grid, Qt.Key.Key_Left, ALT_SHIFT)
    assert people.session.matrix.people[4].id == person
    assert step(people) == "Move Ana Novak"
    QTest.keyClick(page.grid, Qt.Key.Key_Up, ALT_SHIFT)
    order = [one.id for one in lookup.skills_in_order(people.session.matrix)]
    was = [one.id for one in lookup.skills_in_order(before)]
    assert order.index(skill) == was.index(skill) - 1
    QApplication.processEvents()
    assert page.place == Place(person, skill)

    QTest.keyClick(page.grid, Qt.Key.Key_Right, ALT_SHIFT)
    QTest.keyClick(page.grid, Qt.Key.Key_Down, ALT_SHIFT)
    assert people.session.matrix == before


def test_what_stands_first_in_its_group_stays_there(people: Window) -> None:
    matrix = people.session.matrix
    first = lookup.skills_in_order(matrix)[0]
    people.main.pages.go_to(Target(person=matrix.people[0].id, skill=first.id))

    people.choose(ActionId.MOVE_UP)
    people.choose(ActionId.MOVE_LEFT)

    assert people.session.matrix is matrix


def test_deleting_a_skill_says_first_what_goes(people: Window) -> None:
    people.questions.name_answer = "Negotiating with suppliers"
    people.choose(ActionId.ADD_SKILL)
    before = people.session.matrix
    skill = before.skills[-1]
    people.main.pages.go_to(Target(person=before.people[5].id, skill=skill.id))
    people.questions.asked.clear()

    people.choose(ActionId.DELETE_SKILL)
    (asked,) = people.questions.asked
    assert asked.startswith(f"delete {skill.name}: Its words, requirements (")
    assert people.session.matrix is before

    people.questions.delete_answer = True
    people.choose(ActionId.DELETE_SKILL)
    assert skill.id not in {one.id for one in people.session.matrix.skills}
    assert step(people) == f"Delete {skill.name}"
    people.choose(ActionId.UNDO)
    assert people.session.matrix == before


def test_what_a_closed_review_holds_is_retired_instead(people: Window) -> None:
    people.questions.delete_answer = True
    skill = people.session.matrix.skills[2]

    people.choose(ActionId.DELETE_SKILL)
    assert skill in people.session.matrix.skills
    people.click_in_bar("Retire it")

    assert lookup.skill(people.session.matrix, skill.id).retired is not None
    assert people.said() == ""


def test_a_role_is_retired_and_its_copy_required_alike(roles: Window) -> None:
    role = roles.session.matrix.roles[3]
    roles.questions.name_answer = "Staff PM"

    roles.choose(ActionId.DUPLICATE_ROLE)
    copy = roles.session.matrix.roles[4]
    assert (copy.name, copy.requirements) == ("Staff PM", role.requirements)

    roles.choose(ActionId.RETIRE_ROLE)
    assert roles.session.matrix.roles[3].retired is not None
    assert step(roles) == f"Retire {role.name}"


def test_someone_who_left_goes_out_of_the_grid_and_comes_back(people: Window) -> None:
    ana = people.session.matrix.people[5].id

    people.choose(ActionId.RETIRE_PERSON)

    assert ana not in {one.id for one in lookup.active_people(people.session.matrix.people)}
    assert step(people) == "Mark Ana Novak as Left"
    people.choose(ActionId.UNDO)
    page = people.page()
    assert isinstance(page, PeoplePage)
    assert page.grid.index_of(Place(ana, people.session.matrix.skills[2].id)).isValid()


def test_a_category_is_added_renamed_moved_and_deleted(people: Window) -> None:
    people.questions.name_answer = "Craft"
    people.choose(ActionId.ADD_CATEGORY)
    assert people.session.matrix.categories[-1].name == "Craft"

    skill = people.session.matrix.skills[2]
    assert skill.category is not None
    position = [one.id for one in people.session.matrix.categories].index(skill.category)
    people.choose(ActionId.MOVE_CATEGORY_DOWN)
    assert people.session.matrix.categories[position + 1].id == skill.category
    people.choose(ActionId.RENAME_CATEGORY)
    assert people.session.matrix.categories[position + 1].name == "Craft"
    people.questions.delete_answer = True
    people.choose(ActionId.DELETE_CATEGORY)
    assert skill.category not in {one.id for one in people.session.matrix.categories}
    assert lookup.skill(people.session.matrix, SkillId(skill.id)).category is None


def press_head(header: QHeaderView, section: int) -> QMenu:
    """Press a head with the right button; return the menu that comes."""
    middle = header.sectionViewportPosition(section) + header.sectionSize(section) // 2
    across = header.orientation() == Qt.Orientation.Horizontal
    header.customContextMenuRequested.emit(QPoint(middle, 20) if across else QPoint(20, middle))
    grid = header.parent()
    assert isinstance(grid, QWidget)
    return next(menu for menu in grid.findChildren(QMenu) if menu.isVisible())


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_of_a_head_is_about_that_line(people: Window) -> None:
    page = people.page()
    assert isinstance(page, PeoplePage)

    menu = press_head(page.grid.horizontalHeader(), 2)
    offered = [action.text() for action in menu.actions() if action.text()]
    menu.close()

    assert offered[0] == people.action(ActionId.RENAME_PERSON).text()
    assert people.action(ActionId.MOVE_LEFT).text() in offered
    assert page.place is not None
    assert page.place.owner == people.session.matrix.people[2].id


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_of_a_row_is_about_its_skill(roles: Window) -> None:
    page = roles.page()
    assert isinstance(page, RolesPage)

    menu = press_head(page.grid.verticalHeader(), 3)
    offered = [action.text() for action in menu.actions() if action.text()]
    menu.close()

    assert offered[0] == roles.action(ActionId.RENAME_SKILL).text()
    assert roles.action(ActionId.MOVE_DOWN).text() in offered


@pytest.mark.parametrize(
    ("key", "nouns"),
    [
        (PageKey.PEOPLE, {Noun.PERSON, Noun.SKILL, Noun.CATEGORY}),
        (PageKey.PERSON, {Noun.PERSON}),
        (PageKey.INSIGHTS, set()),
        (PageKey.ROLES, {Noun.ROLE, Noun.SKILL, Noun.CATEGORY}),
        (PageKey.SKILLS, {Noun.SKILL, Noun.CATEGORY}),
    ],
)
def test_only_what_the_page_shows_can_be_arranged(
    people: Window, key: PageKey, nouns: set[Noun]
) -> None:
    people.main.pages.show(key)

    on = {
        noun for noun, actions in COMMANDS.items() if people.action(next(iter(actions))).isEnabled()
    }
    moves = {people.action(action_id).isEnabled() for action_id in MOVES}
    assert on == nouns
    assert moves == {key in {PageKey.PEOPLE, PageKey.ROLES}}


def test_a_skill_is_renamed_on_its_own_page(people: Window) -> None:
    people.choose(ActionId.PAGE_SKILLS)
    skill = people.session.matrix.skills[2]
    people.questions.name_answer = "Renamed"

    people.choose(ActionId.RENAME_SKILL)

    assert lookup.skill(people.session.matrix, skill.id).name == "Renamed"
