"""The Roles page around its grid."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from tests.builders import a_matrix
from tests.ui.ladders import SHIFT, OpenPage, a_ladder
from tests.ui.page_fixtures import ShowPage

from matrixeditor.core.errors import UnknownId
from matrixeditor.core.history import Label
from matrixeditor.core.operations import skills
from matrixeditor.core.types import Noun


def texts(opened: OpenPage) -> list[str]:
    return [label.text() for label in opened.page.findChildren(QLabel) if label.isVisible()]


def test_the_bar_counts_and_follows(open_page: OpenPage) -> None:
    assert "3 roles, 4 skills, 10 requirements, 0 must-haves" in texts(open_page)

    open_page.type_text("*")

    assert "3 roles, 4 skills, 10 requirements, 1 must-have" in texts(open_page)


def test_the_status_tells_of_the_cell_and_of_a_selection(open_page: OpenPage) -> None:
    told: list[list[str]] = []
    open_page.page.status_changed.connect(told.append)

    open_page.go_to("senior", "vision")
    assert told[-1] == ["1 cell", "SENIOR · Vision", "3"]

    open_page.go_to("head", "research")
    assert told[-1] == ["1 cell", "HEAD · Research", "not required"]

    open_page.go_to("junior", "research")
    open_page.press(Qt.Key.Key_Down, Qt.Key.Key_Right, modifier=SHIFT)
    assert told[-1] == ["4 cells", "average 1.8 of 4"]


def test_a_page_without_skills_offers_to_add_one(show_page: ShowPage) -> None:
    matrix = a_ladder().model_copy(update={"skills": (), "roles": (), "people": ()})
    opened = show_page(matrix)
    wanted: list[Noun] = []
    opened.page.add_wanted.connect(wanted.append)
    assert "No skills and no roles yet." in texts(opened)

    for button in opened.page.findChildren(QPushButton):
        button.click()

    assert wanted == [Noun.SKILL, Noun.ROLE]


def test_the_grid_appears_with_the_first_skill(show_page: ShowPage) -> None:
    matrix = a_ladder()
    bare = tuple(role.model_copy(update={"requirements": {}}) for role in matrix.roles)
    opened = show_page(matrix.model_copy(update={"skills": (), "roles": bare, "people": ()}))
    assert "No skills yet." in texts(opened)
    assert not opened.grid.isVisible()

    opened.session.apply(Label("add_skill"), lambda m: skills.add_skill(m, name="First"))
    opened.settle()

    assert opened.grid.isVisible()


def test_an_edit_that_the_core_refuses_is_told(open_page: OpenPage) -> None:
    refused: list[Exception] = []
    open_page.page.refused.connect(refused.append)
    inspector = open_page.page.inspector
    open_page.go_to("senior", "vision")

    inspector.level_chosen.emit([("senior", "gone")], 2)

    assert len(refused) == 1
    assert isinstance(refused[0], UnknownId)


def test_a_level_that_someone_no_longer_meets_says_so(open_page: OpenPage) -> None:
    said: list[str] = []
    open_page.page.said.connect(said.append)
    for skill in ("research", "data", "backlog"):
        open_page.go_to("senior", skill)
        open_page.press(Qt.Key.Key_Delete)
    open_page.go_to("senior", "vision")

    open_page.type_text("4")
    open_page.press(Qt.Key.Key_Escape)
    open_page.type_text("2")

    assert said == [
        "At 4, Bo no longer meets SENIOR. Esc takes it back.",
        "At 2, these now meet SENIOR: Ana.",
    ]


def test_undo_scrolls_to_what_it_changed(show_page: ShowPage) -> None:
    opened = show_page(a_matrix(roles=2, skills=120))
    opened.type_text("0")
    opened.go_to("role-1", "skill-120")
    bar = opened.grid.verticalScrollBar()
    assert bar.value() > 0

    opened.session.undo()
    opened.settle()

    assert bar.value() == 0
    assert opened.place == ("role-1", "skill-120")
