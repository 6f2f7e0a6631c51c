"""The People page around its grid: bars, inspector, empty page, swapping."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget
from tests.ui.ladders import SHIFT
from tests.ui.people.conftest import ShowTeam
from tests.ui.people.teams import VISION, OpenTeam, a_team

from matrixeditor.core.analysis.readiness import Verdict
from matrixeditor.core.types import Noun, Source
from matrixeditor.ui.theme import LIGHT, Theme


def field(team: OpenTeam, name: str) -> QWidget:
    """Return a field of the inspector by its name."""
    kinds = (*team.page.findChildren(QLineEdit), *team.page.findChildren(QPlainTextEdit))
    return next(one for one in kinds if one.accessibleName() == name)


def test_the_page_opens_on_the_cell_that_tells_the_most(team: OpenTeam) -> None:
    assert team.place == ("ana", "vision")


def test_the_bar_counts_and_follows(team: OpenTeam) -> None:
    assert {"3 of 7 rated", "3 people"} <= set(team.texts())

    team.go_to("bo", "data")
    team.type_text("2")

    assert "4 of 7 rated" in team.texts()


def test_the_status_tells_of_the_cell_and_of_a_selection(team: OpenTeam) -> None:
    told: list[list[str]] = []
    team.page.status_changed.connect(told.append)

    team.go_to("ana", "data")
    assert told[-1] == ["1 cell", "Ana Novak · Data", "0, required 2"]

    team.go_to("bo", "vision")
    assert told[-1] == ["1 cell", "Bo Ek · Vision", "3 to confirm, required 3, must-have"]

    team.go_to("ana", "research")
    team.press(Qt.Key.Key_Down, modifier=SHIFT)
    assert told[-1] == ["2 cells", "average 2.0 of 2"]


def test_verdicts_are_counted_with_their_words(show_team: ShowTeam) -> None:
    team = show_team(a_team())
    told: list[list[tuple[Verdict, str]]] = []
    team.page.verdicts_changed.connect(told.append)

    team.go_to("bo", "data")
    team.type_text("2")

    assert told[-1] == [
        (Verdict.NOT_YET, "1 gaps to close"),
        (Verdict.UNRATED, "1 not enough rated"),
    ]


def test_the_inspector_says_the_result_as_a_sentence(team: OpenTeam) -> None:
    def sentence(person: str, skill: str) -> str:
        team.go_to(person, skill)
        return next(text for text in team.texts() if text.startswith(skill.capitalize()))

    assert sentence("ana", "vision") == (
        "Vision: 2 - L2. Senior asks for 3. One level short, and it’s a must-have."
    )
    assert sentence("ana", "research") == ("Research: 4 - L4. Senior asks for 3. One level above.")
    assert sentence("ana", "data") == "Data: 0 - L0. Senior asks for 2. Two levels short."
    assert sentence("ana", "backlog") == "Backlog is no part of Ana’s job."
    assert sentence("bo", "vision") == (
        "Vision: 3 - L3, to be confirmed. Senior asks for 3, and it’s a must-have."
    )
    assert sentence("bo", "data") == "Data: not rated yet. Senior asks for 2."
    assert sentence("cy", "vision") == "Vision: 1 - L1. Cy has no role to compare with."


def test_the_inspector_shows_all_sources_and_the_difference(team: OpenTeam) -> None:
    team.go_to("ana", "vision")

    texts = team.texts()
    assert "Self 3 L3 Ana" in texts
    assert "Manager 2 L2 Maja" in texts
    assert "Agreed 2 L2 counts Maja" in texts
    assert "Ana’s own rating is one level higher." in texts


def test_evidence_is_this_reviews_with_the_older_folded(team: OpenTeam) -> None:
    team.go_to("ana", "vision")
    texts = team.texts()
    assert "1 in H2" in texts
    assert any("Sold the vision." in text for text in texts)
    assert not any("Wrote the vision." in text for text in texts)

    team.fold("1 older").setFocus()
    team.press(Qt.Key.Key_Space)

    assert any("Wrote the vision." in text for text in team.texts())


def test_what_was_seen_is_kept_by_enter_with_the_author(team: OpenTeam) -> None:
    team.go_to("ana", "vision")
    team.page.add_evidence()
    team.type_text("Held the workshop.")
    team.press(Qt.Key.Key_Return)

    note = team.person("ana").evidence[-1]
    assert (note.text, note.skills, note.author) == ("Held the workshop.", (VISION,), "Maja")
    assert "2 in H2" in team.texts()
    team.press(Qt.Key.Key_Escape)
    assert team.focus() is team.grid


def test_a_comment_goes_where_the_bar_says(team: OpenTeam) -> None:
    team.go_to("ana", "vision")
    team.fold("Comment").setFocus()
    team.press(Qt.Key.Key_Space)
    field(team, "Comment").setFocus()
    team.type_text("Convincing.")
    team.go_to("ana", "research")

    sheet = team.sheet("ana", Source.MANAGER)
    assert sheet is not None
    assert sheet.comments == {VISION: "Convincing."}


def test_choosing_a_level_in_the_inspector_rates(team: OpenTeam) -> None:
    team.go_to("bo", "research")
    row = next(
        one
        for one in team.page.inspector.findChildren(QWidget)
        if one.isVisible() and one.accessibleName().startswith("4 L4")
    )
    row.setFocus()
    team.press(Qt.Key.Key_Return)

    assert team.level("bo", "research") == 4


def test_a_level_chosen_for_several_cells_is_one_step(team: OpenTeam) -> None:
    before = team.session.matrix
    team.go_to("bo", "research")
    team.press(Qt.Key.Key_Down, modifier=SHIFT)
    row = next(
        one
        for one in team.page.inspector.findChildren(QWidget)
        if one.isVisible() and one.accessibleName().startswith("1 L1")
    )
    row.setFocus()
    team.press(Qt.Key.Key_Return)

    assert (team.level("bo", "research"), team.level("bo", "data")) == (1, 1)
    team.session.undo()
    assert team.session.matrix is before


def test_a_plan_step_is_added_by_enter(team: OpenTeam) -> None:
    team.go_to("ana", "vision")
    team.fold("Plan step").setFocus()
    team.press(Qt.Key.Key_Space)
    field(team, "What comes next?").setFocus()
    team.type_text("Write the strategy")
    team.press(Qt.Key.Key_Return)

    steps = team.person("ana").plan
    assert [(step.text, step.skill) for step in steps] == [("Write the strategy", VISION)]


# Around it


def test_many_people_begin_as_rows(show_team: ShowTeam) -> None:
    matrix = a_team()
    many = tuple(
        person.model_copy(update={"id": f"p-{number}"})
        for number in range(6)
        for person in matrix.people
    )
    team = show_team(matrix.model_copy(update={"people": many}))

    assert team.grid.model().rowCount() == 18


def test_swapping_keeps_the_place_and_is_remembered(show_team: ShowTeam) -> None:
    team = show_team(a_team())
    team.page.swap()
    team.settle()
    assert team.grid.model().rowCount() == 3
    assert team.place == ("ana", "vision")
    team.go_to("bo", "data")
    team.page.hide()

    again = show_team(a_team())
    assert again.place == ("bo", "data")

    assert again.grid.model().rowCount() == 3


def test_a_page_without_people_takes_names_from_the_clipboard(show_team: ShowTeam) -> None:
    team = show_team(a_team().model_copy(update={"people": ()}))
    assert "No people yet." in team.texts()
    QGuiApplication.clipboard().setText("Ana Novak\tSenior\r\n\r\n نور الهاشمي \nBo Ek\n")

    team.click("Paste names")

    assert [p.name for p in team.session.matrix.people] == ["Ana Novak", "نور الهاشمي", "Bo Ek"]
    assert team.grid.isVisible()
    team.session.undo()
    assert team.session.matrix.people == ()


def test_an_empty_clipboard_is_told(show_team: ShowTeam) -> None:
    team = show_team(a_team().model_copy(update={"people": ()}))
    QGuiApplication.clipboard().setText(" \n")

    team.click("Paste names")

    assert team.said().startswith("The clipboard holds no names.")


def test_empty_pages_offer_what_is_missing(show_team: ShowTeam) -> None:
    team = show_team(a_team().model_copy(update={"people": ()}))
    wanted: list[Noun] = []
    team.page.add_wanted.connect(wanted.append)
    team.click("Add a person")

    matrix = a_team()
    bare = tuple(
        person.model_copy(update={"assessments": (), "evidence": ()}) for person in matrix.people
    )
    roles = tuple(role.model_copy(update={"requirements": {}}) for role in matrix.roles)
    other = show_team(matrix.model_copy(update={"skills": (), "people": bare, "roles": roles}))
    other.page.add_wanted.connect(wanted.append)
    assert "No skills yet." in other.texts()
    other.click("Add a skill")

    assert wanted == [Noun.PERSON, Noun.SKILL]


def test_closing_the_inspector_gives_the_room_to_the_grid(team: OpenTeam) -> None:
    close = next(
        b
        for b in team.page.inspector.findChildren(QWidget)
        if b.accessibleName() == "Close the inspector"
    )
    close.setFocus()
    team.press(Qt.Key.Key_Space)

    assert not team.page.inspector.isVisible()
    assert team.focus() is team.grid


def test_colors_are_those_of_the_gaps(team: OpenTeam, theme: Theme) -> None:
    assert theme is LIGHT
    team.go_to("cy", "data")
    cases = {
        ("ana", "vision"): theme.short_1.fill,
        ("ana", "data"): theme.short_2.fill,
        ("ana", "research"): theme.above_1.fill,
        ("bo", "data"): theme.page,
        ("cy", "vision"): theme.not_required.fill,
    }
    for (person, skill), color in cases.items():
        assert team.color_at(person, skill, left=20, top=6) == color, (person, skill)


def test_another_document_is_not_touched_by_an_old_page(team: OpenTeam) -> None:
    team.go_to("ana", "vision")
    matrix = a_team()

    team.session.open(matrix, None, clean=True)
    team.page.inspector.level_chosen.emit([("ana", "vision")], 4)

    assert team.session.matrix is matrix


@pytest.mark.parametrize("name", ["x" * 10_000, "\u200b", "نور " * 40, "A\nB"])
def test_any_name_can_be_shown(show_team: ShowTeam, name: str) -> None:
    matrix = a_team()
    people = tuple(person.model_copy(update={"name": name}) for person in matrix.people)
    team = show_team(matrix.model_copy(update={"people": people}))

    team.page.swap()
    team.settle()

    assert not team.page.grab().isNull()
    assert team.page.findChildren(QPushButton)
