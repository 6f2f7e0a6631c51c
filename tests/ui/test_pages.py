"""The pages of a document: how one gets from one to another, and what goes along."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot
from tests.builders import a_matrix
from tests.ui.fixtures import Window
from tests.ui.pages.pages import sample

from matrixeditor.ui.actions import ActionId
from matrixeditor.ui.models.target import Target
from matrixeditor.ui.pages import PAGES, PageKey
from matrixeditor.ui.views.insights import InsightsPage
from matrixeditor.ui.views.people_page import PeoplePage
from matrixeditor.ui.views.person import PersonPage
from matrixeditor.ui.views.roles_page import RolesPage
from matrixeditor.ui.views.skills import SkillsPage
from matrixeditor.ui.views.verdict_counts import VerdictCounts

CONTROL = Qt.KeyboardModifier.ControlModifier
KINDS = {
    PageKey.PEOPLE: PeoplePage,
    PageKey.PERSON: PersonPage,
    PageKey.INSIGHTS: InsightsPage,
    PageKey.ROLES: RolesPage,
    PageKey.SKILLS: SkillsPage,
}


@pytest.fixture
def team(window: Window) -> Window:
    """A window with the sample team."""
    window.session.open(sample(), None, clean=True)
    QApplication.processEvents()
    return window


def status_texts(window: Window) -> list[str]:
    labels = window.shell.statusBar().findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible() and label.text()]


def status_button(window: Window, text: str) -> QToolButton:
    buttons = window.shell.statusBar().findChildren(QToolButton)
    return next(one for one in buttons if one.text() == text and one.isVisible())


def test_a_team_opens_on_people_and_a_ladder_on_roles(window: Window) -> None:
    window.session.open(a_matrix(), None, clean=True)
    assert isinstance(window.page(), PeoplePage)

    window.session.open(a_matrix(people=0), None, clean=True)
    assert isinstance(window.page(), RolesPage)


@pytest.mark.parametrize("number", range(len(PAGES)), ids=[spec.key for spec in PAGES])
def test_control_and_a_digit_lead_to_each_page(team: Window, number: int) -> None:
    key = PAGES[number].key

    QTest.keyClick(team.shell, Qt.Key(ord("1") + number), CONTROL)

    assert isinstance(team.page(), KINDS[key])
    assert team.action(PAGES[number].action).isChecked()
    on = [one.text() for one in team.shell.rail.findChildren(QToolButton) if one.isChecked()]
    assert on == [PAGES[number].label]
    assert team.focus() is not team.shell


def test_the_rail_leads_to_pages_by_a_click(team: Window) -> None:
    buttons = team.shell.rail.findChildren(QToolButton)
    roles = next(button for button in buttons if button.text() == "Roles")

    QTest.mouseClick(roles, Qt.MouseButton.LeftButton)

    assert isinstance(team.page(), RolesPage)
    assert team.action(ActionId.PAGE_ROLES).isChecked()


def test_a_page_is_kept_while_another_is_shown(team: Window) -> None:
    people = team.page()

    team.choose(ActionId.PAGE_INSIGHTS)
    team.choose(ActionId.PAGE_PEOPLE)

    assert team.page() is people


def test_the_skill_looked_at_goes_along_from_page_to_page(team: Window) -> None:
    people = team.page()
    assert isinstance(people, PeoplePage)
    assert people.place is not None

    team.choose(ActionId.PAGE_ROLES)

    roles = team.page()
    assert isinstance(roles, RolesPage)
    assert roles.place is not None
    assert roles.place.skill == people.place.skill


def test_the_person_looked_at_goes_along_to_their_page(team: Window) -> None:
    people = team.page()
    assert isinstance(people, PeoplePage)
    assert people.place is not None

    team.choose(ActionId.PAGE_PERSON)

    person = team.page()
    assert isinstance(person, PersonPage)
    assert person.person == people.place.owner


def test_a_figure_leads_to_its_cell(team: Window) -> None:
    team.choose(ActionId.PAGE_INSIGHTS)
    insights = team.page()
    assert isinstance(insights, InsightsPage)
    bo, skill = team.session.matrix.people[9].id, team.session.matrix.skills[3].id

    insights.jump_wanted.emit(*Target(person=bo, skill=skill))

    people = team.page()
    assert isinstance(people, PeoplePage)
    assert people.place == (bo, skill)


def test_a_hint_about_a_role_leads_to_the_roles(team: Window) -> None:
    role, skill = team.session.matrix.roles[2].id, team.session.matrix.skills[3].id
    team.choose(ActionId.PAGE_INSIGHTS)

    team.main.pages.jump(Target(role=role, skill=skill))

    roles = team.page()
    assert isinstance(roles, RolesPage)
    assert roles.place == (role, skill)


def test_what_means_nothing_on_a_page_is_off(team: Window) -> None:
    assert team.action(ActionId.ADD_EVIDENCE).isEnabled()
    assert not team.action(ActionId.MUST_HAVE).isEnabled()

    team.choose(ActionId.PAGE_ROLES)
    assert team.action(ActionId.MUST_HAVE).isEnabled()
    assert not team.action(ActionId.ADD_EVIDENCE).isEnabled()

    team.choose(ActionId.PAGE_INSIGHTS)
    assert not team.action(ActionId.SWAP).isEnabled()


def test_the_status_bar_counts_verdicts_on_people_only(team: Window) -> None:
    counts = team.shell.findChild(VerdictCounts)
    assert counts is not None
    QTest.qWait(50)
    assert counts.isVisible()
    assert "meet the role" in counts.accessibleName()

    team.choose(ActionId.PAGE_ROLES)
    assert not counts.isVisible()


def test_the_selection_of_each_page_is_said_again_when_it_is_shown_again(team: Window) -> None:
    QTest.qWait(50)
    on_people = status_texts(team)[:3]
    assert on_people[0] == "1 cell"

    team.choose(ActionId.PAGE_INSIGHTS)
    assert "1 cell" not in status_texts(team)
    team.choose(ActionId.PAGE_PEOPLE)
    assert status_texts(team)[:3] == on_people


def test_my_name_is_changed_in_the_status_bar_and_holds_at_once(team: Window) -> None:
    people = team.page()
    assert isinstance(people, PeoplePage)
    team.questions.my_name_answer = "Ines Prado"

    QTest.mouseClick(status_button(team, "as Maja Kern"), Qt.MouseButton.LeftButton)

    assert team.questions.asked == ["my name Maja Kern"]
    assert status_button(team, "as Ines Prado").isVisible()
    assert team.settings.my_name == "Ines Prado"
    assert people.perspective.entering.assessor == "Ines Prado"


def test_another_review_is_chosen_in_the_status_bar(team: Window) -> None:
    people = team.page()
    assert isinstance(people, PeoplePage)
    newest = people.perspective.review
    name = next(one.name for one in team.session.matrix.reviews if one.id == newest)

    menu = status_button(team, name).menu()
    older = next(action for action in menu.actions() if not action.isChecked())
    older.trigger()
    QTest.qWait(10)

    assert people.perspective.review != newest
    assert status_button(team, older.text()).isVisible()


def test_the_zoom_is_said(team: Window) -> None:
    people = team.page()
    assert isinstance(people, PeoplePage)

    people.grid.set_zoom(125)

    assert status_texts(team)[-1] == "125 %"


def test_keys_show_the_grid_larger_and_as_it_was(team: Window) -> None:
    people = team.page()
    assert isinstance(people, PeoplePage)
    control_alt = CONTROL | Qt.KeyboardModifier.AltModifier

    QTest.keyClick(team.shell, Qt.Key.Key_Plus, control_alt)
    assert people.grid.zoom == 110
    QTest.keyClick(team.shell, Qt.Key.Key_Minus, control_alt)
    QTest.keyClick(team.shell, Qt.Key.Key_Minus, control_alt)
    assert people.grid.zoom == 90
    QTest.keyClick(team.shell, Qt.Key.Key_0, control_alt)
    assert people.grid.zoom == 100


def test_a_theme_keeps_the_page_and_the_cell(team: Window) -> None:
    team.choose(ActionId.PAGE_ROLES)
    before = team.page()
    assert isinstance(before, RolesPage)
    role, skill = team.session.matrix.roles[4].id, team.session.matrix.skills[7].id
    team.main.pages.jump(Target(role=role, skill=skill))

    team.choose(ActionId.THEME_DARK)

    after = team.page()
    assert isinstance(after, RolesPage)
    assert after is not before
    assert after.place == (role, skill)
    team.choose(ActionId.THEME_LIGHT)


def test_what_was_added_is_gone_to(window: Window, qtbot: QtBot) -> None:
    window.session.open(a_matrix(roles=2, people=0), None, clean=True)
    window.questions.name_answer = "Designer"

    window.choose(ActionId.ADD_ROLE)

    page = window.page()
    assert isinstance(page, RolesPage)
    qtbot.waitUntil(lambda: page.place is not None and page.place.owner == "designer")


def test_an_edit_voids_what_was_said_in_passing(window: Window) -> None:
    window.session.open(a_matrix(people=0), None, clean=True)
    window.questions.name_answer = "Designer"
    window.choose(ActionId.ADD_ROLE)
    window.shell.say("Esc takes it back.")

    window.choose(ActionId.UNDO)

    assert window.shell.statusBar().currentMessage() == ""
