"""The inspector says what a cell means and lets it be edited."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QDoubleSpinBox, QLabel, QToolButton
from tests.builders import a_matrix
from tests.ui.ladders import CTRL, SHIFT, OpenPage, a_ladder
from tests.ui.page_fixtures import ShowPage

from matrixeditor.core.model import Matrix, Role
from matrixeditor.core.types import RoleId
from matrixeditor.ui.views.drawing.text_block import Paragraph
from matrixeditor.ui.views.inspector.fold import FoldLine
from matrixeditor.ui.views.inspector.holder_row import HolderRow
from matrixeditor.ui.views.inspector.neighbors import Neighbors
from matrixeditor.ui.views.inspector.note_field import NoteField
from matrixeditor.ui.views.inspector.role_chip import RoleChip
from matrixeditor.ui.views.levels.level_row import LevelRow

LEFT = Qt.MouseButton.LeftButton


def sentences(opened: OpenPage) -> list[str]:
    found = opened.page.inspector.findChildren(Paragraph)
    return [one.text for one in found if one.isVisible()]


def labels(opened: OpenPage) -> list[str]:
    found = opened.page.inspector.findChildren(QLabel)
    return [one.text() for one in found if one.isVisible()]


def rows(opened: OpenPage) -> list[LevelRow]:
    return [row for row in opened.page.inspector.findChildren(LevelRow) if row.isVisible()]


def note(opened: OpenPage) -> NoteField:
    return opened.page.inspector.findChildren(NoteField)[0]


def must_have(opened: OpenPage) -> QCheckBox:
    return next(b for b in opened.page.inspector.findChildren(QCheckBox) if b.isVisible())


def test_a_cell_is_told_as_a_sentence(open_page: OpenPage) -> None:
    open_page.go_to("senior", "vision")
    assert "SENIOR needs 3 - L3." in sentences(open_page)

    open_page.type_text("*")
    assert "SENIOR needs 3 - L3. It’s a must-have." in sentences(open_page)
    assert "1 of 4 in this role" in labels(open_page)


def test_what_is_not_required_says_how_to_require_it(open_page: OpenPage) -> None:
    open_page.go_to("head", "research")

    assert sentences(open_page) == ["HEAD does not ask for Research. Type a level to require it."]
    assert not note(open_page).isVisible()


def test_who_is_affected_is_told_by_number_and_by_name(open_page: OpenPage) -> None:
    open_page.go_to("senior", "vision")

    assert "1 of 2 SENIORs meet it; at 4, none." in sentences(open_page)
    people = open_page.page.inspector.findChildren(HolderRow)
    assert [row.accessibleName() for row in people if row.isVisible()] == ["Bo 3", "Ana 2"]


@pytest.mark.parametrize(
    ("role", "skill", "sentence"),
    [
        ("head", "vision", "No one holds this role."),
        ("junior", "vision", "The one JUNIOR does not meet it."),
        ("senior", "backlog", "None of 2 SENIORs meets it."),
    ],
)
def test_who_is_affected_where_it_is_nobody_or_one(
    open_page: OpenPage, role: str, skill: str, sentence: str
) -> None:
    open_page.go_to(role, skill)

    assert sentence in sentences(open_page)


def test_choosing_a_level_requires_it(open_page: OpenPage) -> None:
    open_page.go_to("senior", "vision")

    QTest.mouseClick(rows(open_page)[4], LEFT)
    open_page.settle()

    assert open_page.level("senior", "vision") == 4
    assert rows(open_page)[4].is_current


def test_the_levels_are_chosen_by_keys_too(open_page: OpenPage) -> None:
    open_page.go_to("senior", "vision")
    rows(open_page)[3].setFocus()

    open_page.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert open_page.level("senior", "vision") == 4

    open_page.type_text("0")
    assert open_page.level("senior", "vision") == 0


def test_the_check_box_switches_must_have(open_page: OpenPage) -> None:
    open_page.go_to("senior", "vision")

    must_have(open_page).click()
    open_page.settle()

    requirement = open_page.requirement("senior", "vision")
    assert requirement is not None
    assert requirement.must_have


def test_a_note_is_kept_when_the_hand_goes_elsewhere(open_page: OpenPage) -> None:
    open_page.go_to("senior", "vision")
    note(open_page).setFocus()

    open_page.type_text("Leads it")
    open_page.click("junior", "data")

    requirement = open_page.requirement("senior", "vision")
    assert requirement is not None
    assert requirement.note == "Leads it"
    other = open_page.requirement("junior", "data")
    assert other is not None
    assert other.note == ""


def test_successive_notes_of_a_cell_are_one_step(open_page: OpenPage) -> None:
    open_page.go_to("senior", "vision")
    open_page.type_text("1")
    open_page.go_to("senior", "vision")
    note(open_page).setFocus()

    open_page.type_text("a")
    open_page.press(Qt.Key.Key_Return, modifier=CTRL)
    open_page.type_text("b")
    open_page.press(Qt.Key.Key_Return, modifier=CTRL)
    open_page.session.undo()
    open_page.settle()

    requirement = open_page.requirement("senior", "vision")
    assert requirement is not None
    assert (requirement.note, requirement.level) == ("", 1)
    assert note(open_page).toPlainText() == ""


def test_escape_in_the_note_brings_back_what_was_there(open_page: OpenPage) -> None:
    open_page.go_to("senior", "vision")
    note(open_page).setFocus()

    open_page.type_text("x")
    open_page.press(Qt.Key.Key_Escape)

    assert note(open_page).toPlainText() == ""
    assert open_page.session.history.undo_label is None


def test_a_note_not_kept_yet_does_not_reach_the_next_document(open_page: OpenPage) -> None:
    open_page.go_to("senior", "vision")
    note(open_page).setFocus()
    open_page.type_text("x")

    open_page.session.open(a_ladder(), None, clean=True)
    open_page.page.hide()
    open_page.settle()

    assert not open_page.session.is_dirty


def test_several_cells_are_counted_and_set_together(open_page: OpenPage) -> None:
    open_page.go_to("junior", "research")
    open_page.press(Qt.Key.Key_Down, Qt.Key.Key_Right, modifier=SHIFT)
    assert sentences(open_page) == ["They ask for 1 to 3."]
    assert [row.accessibleName() for row in rows(open_page)] == [
        *("0 L0", "1 L1, 2 cells", "2 L2, 1 cell", "3 L3, 1 cell", "4 L4")
    ]

    QTest.mouseClick(rows(open_page)[0], LEFT)
    open_page.settle()
    must_have(open_page).click()
    open_page.settle()

    asked = [
        open_page.requirement(role, skill)
        for role in ("junior", "senior")
        for skill in ("research", "data")
    ]
    assert all(one is not None and one.level == 0 and one.must_have for one in asked)
    assert open_page.session.history.done == 2


def with_ways(matrix: Matrix) -> Matrix:
    def leading(role: Role) -> Role:
        to = {"junior": ("senior",), "senior": ("head",)}.get(role.id, ())
        return role.model_copy(update={"leads_to": tuple(map(RoleId, to))})

    return matrix.model_copy(update={"roles": tuple(map(leading, matrix.roles))})


def test_the_roles_before_and_after_are_shown_and_lead_there(show_page: ShowPage) -> None:
    opened = show_page(with_ways(a_ladder()))
    opened.go_to("senior", "vision")
    ways = opened.page.inspector.findChildren(Neighbors)[0]
    assert ways.accessibleName() == "JUNIOR 1 › SENIOR 3 › HEAD 4"

    for chip in ways.findChildren(RoleChip):
        if chip.text() == "HEAD":
            QTest.mouseClick(chip, LEFT)
    opened.settle()

    assert opened.place == ("head", "vision")


def test_tab_goes_through_the_inspector_as_the_eye_does(show_page: ShowPage) -> None:
    opened = show_page(with_ways(a_ladder()))
    opened.go_to("senior", "vision")
    reached = []

    opened.press(Qt.Key.Key_F6)
    while opened.focus() is not opened.grid:
        reached.append(opened.focus())
        opened.press(Qt.Key.Key_Tab)

    assert [type(widget) for widget in reached] == [
        *(QToolButton, *[LevelRow] * 5, QCheckBox, NoteField),
        *(RoleChip, RoleChip, FoldLine),
    ]
    chips = [widget.accessibleName() for widget in reached if isinstance(widget, RoleChip)]
    assert chips == ["JUNIOR 1", "HEAD 4"], "the role of the cell leads nowhere"


def test_a_role_around_is_gone_to_by_a_key(show_page: ShowPage) -> None:
    opened = show_page(with_ways(a_ladder()))
    opened.go_to("senior", "vision")
    chips = opened.page.inspector.findChildren(RoleChip)
    next(chip for chip in chips if chip.text() == "HEAD").setFocus()

    opened.press(Qt.Key.Key_Space)

    assert opened.place == ("head", "vision")
    assert opened.focus() is opened.grid


def test_long_names_of_roles_around_share_the_room(show_page: ShowPage) -> None:
    matrix = with_ways(a_ladder())
    long = tuple(role.model_copy(update={"name": role.name * 2000}) for role in matrix.roles)
    opened = show_page(matrix.model_copy(update={"roles": long}))
    opened.go_to("senior", "vision")

    ways = opened.page.inspector.findChildren(Neighbors)[0]

    chips = [chip for chip in ways.findChildren(RoleChip) if chip.isVisible()]
    assert len(chips) == 3
    edges = [(chip.geometry().left(), chip.geometry().right()) for chip in chips]
    assert edges == sorted(edges)
    assert edges[-1][1] <= ways.width() + 3
    assert min(right - left for left, right in edges) > 60


def test_the_weight_is_folded_in_until_it_is_used(open_page: OpenPage) -> None:
    open_page.go_to("senior", "vision")
    box = open_page.page.inspector.findChildren(QDoubleSpinBox)[0]
    assert not box.isVisible()
    more = next(
        b for b in open_page.page.inspector.findChildren(QAbstractButton) if b.text() == "More"
    )
    assert more.accessibleDescription() == "weight 1"

    more.click()
    assert box.isVisible()
    box.setFocus()
    box.selectAll()
    open_page.type_text("2.5")
    open_page.press(Qt.Key.Key_Return)

    requirement = open_page.requirement("senior", "vision")
    assert requirement is not None
    assert float(requirement.weight) == 2.5
    assert more.accessibleDescription() == "weight 2.5"


def test_the_cross_closes_the_inspector_and_gives_the_keys_to_the_grid(
    open_page: OpenPage,
) -> None:
    cross = open_page.page.inspector.findChildren(QToolButton)[0]

    QTest.mouseClick(cross, LEFT)
    open_page.settle()

    assert not open_page.page.inspector.isVisible()
    assert open_page.focus() is open_page.grid


def test_a_folded_band_shows_what_one_could_do(open_page: OpenPage) -> None:
    open_page.go_to("senior", "data")

    open_page.page.toggle_band()
    open_page.settle()

    assert "Go to a cell to see what it says." in sentences(open_page)
    assert "F2" in labels(open_page)


def test_in_a_low_window_everything_scrolls(open_page: OpenPage) -> None:
    open_page.page.resize(1000, 200)

    open_page.go_to("senior", "vision")

    assert "SENIOR needs 3 - L3." in sentences(open_page)
    assert rows(open_page)[0].height() == 24


def test_many_people_are_told_after_a_moment_of_rest(show_page: ShowPage) -> None:
    opened = show_page(a_matrix(roles=2, skills=3, people=150))
    opened.go_to("role-2", "skill-1")

    QTest.qWait(200)

    assert "All 75 ROLE-2s meet it; at 3, none." in sentences(opened)
    assert "and 63 more" in labels(opened)
