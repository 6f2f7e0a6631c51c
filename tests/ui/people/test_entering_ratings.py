"""Typing on the People page: where a number goes, and what is said when it doesn't count."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from tests.ui.people.conftest import ShowTeam
from tests.ui.people.teams import H2, OpenTeam, a_team

from matrixeditor.core.model import Review
from matrixeditor.core.types import SkillId, Source
from matrixeditor.ui.messages import step_text
from matrixeditor.ui.settings import Settings


def choose(team: OpenTeam, box_name: str, text: str) -> None:
    """Choose from one of the bar's boxes by the keyboard."""
    box = next(b for b in team.page.findChildren(QComboBox) if b.accessibleName() == box_name)
    box.setFocus()
    wanted = box.findText(text)
    while box.currentIndex() != wanted:
        step = Qt.Key.Key_Down if box.currentIndex() < wanted else Qt.Key.Key_Up
        QTest.keyClick(box, step)
    team.settle()
    team.grid.setFocus()


def test_a_digit_rates_and_goes_down(team: OpenTeam) -> None:
    team.go_to("bo", "research")

    team.type_text("3")

    assert team.level("bo", "research") == 3
    assert team.place == ("bo", "data")
    assert team.said() == ""


def test_undo_names_the_rating_and_takes_it_back(team: OpenTeam) -> None:
    team.go_to("bo", "research")
    team.type_text("3")

    label = team.session.history.undo_label
    assert label is not None
    assert step_text(label) == "Rate Bo Ek in Research"

    team.session.undo()
    assert team.level("bo", "research") is None


def test_the_name_of_a_level_rates_as_well(team: OpenTeam) -> None:
    team.go_to("bo", "data")
    team.type_text("L2")
    team.press(Qt.Key.Key_Return)

    assert team.level("bo", "data") == 2


def test_plus_and_minus_step_and_delete_clears(team: OpenTeam) -> None:
    team.go_to("ana", "research")

    team.type_text("-")
    assert team.level("ana", "research") == 3
    team.type_text("+")
    assert team.level("ana", "research") == 4
    team.press(Qt.Key.Key_Delete)
    assert team.level("ana", "research") is None


def test_plus_steps_from_what_is_shown_where_i_have_not_rated(show_team: ShowTeam) -> None:
    team = show_team(a_team())
    choose(team, "Entering", "Agreed ratings")
    team.go_to("ana", "research")

    team.type_text("-")

    assert team.level("ana", "research", Source.AGREED) == 3


def test_escape_takes_the_rating_back(team: OpenTeam) -> None:
    team.go_to("bo", "research")
    team.type_text("3")
    team.press(Qt.Key.Key_Escape)

    assert team.level("bo", "research") is None
    assert team.place == ("bo", "research")


def test_the_same_digit_confirms_what_was_carried_over(team: OpenTeam) -> None:
    team.go_to("bo", "vision")
    team.type_text("3")

    sheet = team.sheet("bo", Source.MANAGER)
    assert sheet is not None
    assert sheet.unconfirmed == ()


def test_a_must_have_is_no_matter_of_people(team: OpenTeam) -> None:
    before = team.session.matrix
    team.go_to("ana", "vision")
    team.type_text("*")

    assert team.session.matrix is before


def test_something_that_is_no_level_is_said_and_changes_nothing(team: OpenTeam) -> None:
    said: list[str] = []
    team.page.said.connect(said.append)
    team.go_to("ana", "vision")
    team.type_text("9")

    assert said == ["“9” is no level of Proficiency: it has 0 to 4."]
    assert team.level("ana", "vision") == 2


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
def test_f2_opens_the_levels_and_a_choice_rates(team: OpenTeam) -> None:
    team.go_to("bo", "research")
    team.press(Qt.Key.Key_F2)
    team.type_text("4")

    assert team.level("bo", "research") == 4


# Where a number goes


def test_an_agreed_rating_still_counts_and_can_be_changed(team: OpenTeam) -> None:
    team.go_to("ana", "vision")
    team.type_text("4")

    assert team.level("ana", "vision") == 4
    assert team.said() == "Saved as your rating. The agreed 2 still counts."

    team.click("Change the agreed rating")

    assert team.level("ana", "vision", Source.AGREED) == 4
    assert team.said() == ""


def test_the_notice_goes_with_what_it_was_about(team: OpenTeam) -> None:
    team.go_to("ana", "vision")
    team.type_text("4")
    team.press(Qt.Key.Key_Escape)

    assert team.level("ana", "vision") == 2
    assert team.said() == ""


@pytest.mark.parametrize(
    ("entering", "source", "said", "ways"),
    [
        ("Own ratings", Source.SELF, "Saved as Ana’s own rating.", ["Show own ratings"]),
        ("My ratings as a peer", Source.PEER, "Saved as your rating as a peer.", []),
    ],
)
def test_ratings_that_never_count_say_so(
    team: OpenTeam, entering: str, source: Source, said: str, ways: list[str]
) -> None:
    choose(team, "Entering", entering)
    team.go_to("ana", "vision")
    team.type_text("1")

    assert team.level("ana", "vision", source) == 1
    assert team.said() == f"{said} The agreed 2 still counts."
    assert team.ways_on() == ways


def test_own_ratings_can_be_shown_from_the_notice(team: OpenTeam) -> None:
    choose(team, "Entering", "Own ratings")
    team.go_to("ana", "data")
    team.type_text("2")
    team.click("Show own ratings")
    team.go_to("ana", "vision")
    team.type_text("1")

    assert team.page.perspective.showing is Source.SELF
    assert team.said() == ""


def test_an_agreed_rating_counts_at_once(team: OpenTeam) -> None:
    choose(team, "Entering", "Agreed ratings")
    team.go_to("ana", "data")
    team.type_text("2")

    assert team.level("ana", "data", Source.AGREED) == 2
    assert team.said() == ""


def test_a_closed_review_offers_the_open_one(team: OpenTeam) -> None:
    choose(team, "for the review", "H1")
    before = team.session.matrix
    team.go_to("bo", "research")
    team.type_text("3")

    assert team.session.matrix is before
    assert team.said().startswith("H1 is closed: these ratings can't change.")
    assert team.place == ("bo", "research")

    team.click("Rate in H2 instead")

    assert team.level("bo", "research") == 3
    assert team.page.perspective.review == H2


def test_without_an_open_review_there_is_no_such_way(show_team: ShowTeam) -> None:
    matrix = a_team()
    closed = tuple(review.model_copy(update={"closed": True}) for review in matrix.reviews)
    team = show_team(matrix.model_copy(update={"reviews": closed}))
    team.go_to("bo", "research")
    team.type_text("3")

    assert team.ways_on() == []


# Another manager's sheet


def test_another_managers_sheet_asks_whose_it_is_to_be(show_team: ShowTeam) -> None:
    team = show_team(a_team(), me="Noor")
    team.go_to("bo", "research")
    team.type_text("3")

    assert team.level("bo", "research") is None
    assert team.said().startswith("Maja began this sheet.")
    assert team.ways_on() == ["I am Maja", "Go on with it", "Start my own from it"]


def test_going_on_takes_the_sheet_over_in_one_step(show_team: ShowTeam) -> None:
    team = show_team(a_team(), me="Noor")
    before = team.session.matrix
    team.go_to("bo", "research")
    team.type_text("3")
    team.click("Go on with it")

    sheet = team.sheet("bo", Source.MANAGER)
    assert sheet is not None
    assert (sheet.assessor, sheet.ratings[SkillId("research")]) == ("Noor", 3)
    team.session.undo()
    assert team.session.matrix is before


def test_starting_an_own_sheet_keeps_the_others_as_a_peers(show_team: ShowTeam) -> None:
    team = show_team(a_team(), me="Noor")
    team.go_to("bo", "research")
    team.type_text("3")
    team.click("Start my own from it")

    own, peer = team.sheet("bo", Source.MANAGER), team.sheet("bo", Source.PEER)
    assert own is not None
    assert peer is not None
    assert (own.assessor, peer.assessor) == ("Noor", "Maja")
    assert SkillId("research") not in peer.ratings


def test_being_that_manager_is_remembered(show_team: ShowTeam, settings: Settings) -> None:
    team = show_team(a_team(), me="mkern")
    team.go_to("bo", "research")
    team.type_text("3")
    team.click("I am Maja")
    team.go_to("bo", "data")
    team.type_text("2")

    assert settings.my_name == "Maja"
    assert team.said() == ""
    assert (team.level("bo", "research"), team.level("bo", "data")) == (3, 2)


def test_nobody_is_asked_about_a_sample_that_no_file_holds(show_team: ShowTeam) -> None:
    team = show_team(a_team(), me="Noor", untitled=True)
    team.go_to("bo", "research")
    team.type_text("3")

    sheet = team.sheet("bo", Source.MANAGER)
    assert sheet is not None
    assert (sheet.assessor, team.said()) == ("Maja", "")


# Not applicable


def test_a_slash_marks_and_puts_the_caret_in_the_reason(team: OpenTeam) -> None:
    team.go_to("bo", "backlog")
    team.type_text("/No backlog.")
    team.press(Qt.Key.Key_Return)

    sheet = team.sheet("bo", Source.MANAGER)
    assert sheet is not None
    assert sheet.not_applicable == {SkillId("backlog"): "No backlog."}
    assert team.focus() is team.grid
    assert team.place == ("bo", "backlog")


def test_mark_and_reason_are_one_step(team: OpenTeam) -> None:
    before = team.session.matrix
    team.go_to("bo", "backlog")
    team.type_text("/No backlog.")
    team.press(Qt.Key.Key_Return)
    team.session.undo()

    assert team.session.matrix is before


def test_a_slash_again_keeps_the_reason_to_be_changed(team: OpenTeam) -> None:
    team.go_to("ana", "backlog")
    team.type_text("/")

    sheet = team.sheet("ana", Source.MANAGER)
    assert sheet is not None
    assert sheet.not_applicable == {SkillId("backlog"): "Has no backlog."}
    assert team.focus() is not team.grid
    team.press(Qt.Key.Key_Escape)
    assert team.focus() is team.grid


def test_a_rating_ends_not_applicable(team: OpenTeam) -> None:
    team.go_to("ana", "backlog")
    team.type_text("2")

    sheet = team.sheet("ana", Source.MANAGER)
    assert sheet is not None
    assert (sheet.ratings[SkillId("backlog")], sheet.not_applicable) == (2, {})


def test_the_review_is_offered_only_where_there_are_several(show_team: ShowTeam) -> None:
    only = Review(id=H2, name="Current", date=date(2026, 12, 15))
    matrix = a_team().model_copy(update={"reviews": (only,)})
    team = show_team(matrix)

    boxes = {b.accessibleName(): b.isVisible() for b in team.page.findChildren(QComboBox)}
    assert boxes == {"Entering": True, "for the review": False, "Showing": True, "Against": True}
