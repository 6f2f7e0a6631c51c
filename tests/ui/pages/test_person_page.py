"""The Person page: the core's result in words and bars; details are edited and undone."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from tests.builders import a_matrix
from tests.ui.pages.pages import Show, click_row, list_named, picture, row_of, sample, session_of

from matrixeditor.core import lookup
from matrixeditor.core.analysis.differences import differences
from matrixeditor.core.analysis.readiness import Standing, standing
from matrixeditor.core.history import Label
from matrixeditor.core.model import Matrix, Person
from matrixeditor.core.operations import people, roles, skills
from matrixeditor.core.types import Noun, RoleId
from matrixeditor.ui.models.perspective import Against
from matrixeditor.ui.session import Session
from matrixeditor.ui.theme import DARK, HIGH_CONTRAST, LIGHT, Theme
from matrixeditor.ui.views.drawing.text_block import Paragraph
from matrixeditor.ui.views.inspector.line_field import LineField
from matrixeditor.ui.views.panels import Row
from matrixeditor.ui.views.person import PersonPage
from matrixeditor.ui.views.person.bullet_row import BulletRow
from matrixeditor.ui.views.person.bullets_panel import BulletsPanel
from matrixeditor.ui.views.person.head import PersonHead
from matrixeditor.ui.views.person.needs_panel import CardHead, NeedsPanel
from matrixeditor.ui.views.person.strengths_panel import DiffersRow

EDIT = Label("rename_person", {"person": "P"})


@pytest.fixture
def matrix() -> Matrix:
    return sample()


@pytest.fixture
def session(qapp: QApplication, matrix: Matrix) -> Session:
    return session_of(matrix)


@pytest.fixture
def page(show: Show, session: Session, matrix: Matrix) -> PersonPage:
    page = show(PersonPage, session)
    page.go_to_person(jakub(matrix).id)
    return page


def jakub(matrix: Matrix) -> Person:
    return next(person for person in matrix.people if person.name == "Jakub Nowicki")


def sentence(page: PersonPage) -> str:
    head = page.findChild(PersonHead)
    assert head is not None
    return head.sentence.text


def figures(page: PersonPage) -> str:
    head = page.findChild(PersonHead)
    assert head is not None
    return head.figures.text()


def button(page: PersonPage, name: str) -> QToolButton:
    return next(b for b in page.findChildren(QToolButton) if b.accessibleName() == name)


def bullets(page: PersonPage) -> dict[str, BulletRow]:
    rows = next(rows for rows in _lists(page) if any(isinstance(row, BulletRow) for row in rows))
    return {row.bullet.skill: row for row in rows if isinstance(row, BulletRow)}


def _lists(page: PersonPage) -> Iterator[tuple[Row, ...]]:
    from matrixeditor.ui.views.panels import RowList

    for rows in page.findChildren(RowList):
        yield rows.rows


def against_target(matrix: Matrix) -> Standing:
    person = jakub(matrix)
    return standing(matrix, person, role=person.target_role)


def test_the_sentence_names_what_is_in_the_way_of_the_role_aimed_at(page: PersonPage) -> None:
    assert sentence(page) == (
        "Not yet for Senior PM: Experimentation (2, needs 3) "
        "and Negotiation (1, needs 3) are must-haves."
    )


def test_the_figures_are_the_core_s(page: PersonPage, matrix: Matrix) -> None:
    result = against_target(matrix)
    own = standing(matrix, jakub(matrix))
    plain = figures(page)

    assert f">{result.met} of {result.applicable}</span> skills met" in plain
    assert "88 %" in plain
    assert "all rated" in plain
    assert f"Product Manager: meets the role, {own.met} of {own.applicable}" in plain


def test_every_required_skill_has_a_bar_with_its_gap(page: PersonPage, matrix: Matrix) -> None:
    rows = bullets(page)

    for gap in against_target(matrix).gaps:
        bullet = rows[gap.skill].bullet
        assert bullet.required.value == gap.required
        assert (None if bullet.result is None else bullet.result.value) == gap.official
        assert bullet.gap == gap.gap
        assert bullet.must_have == gap.must_have
        differs = gap.self_rating not in {None, gap.official}
        assert (bullet.own is not None) == differs
    assert len(rows) == len(against_target(matrix).gaps)


def test_blockers_get_a_card_and_other_needs_a_sentence(page: PersonPage, matrix: Matrix) -> None:
    cards = [c.accessibleName() for c in page.findChildren(CardHead) if c.isVisible()]
    said = [one.text for one in page.findChildren(Paragraph) if one.isVisible()]

    assert cards == [
        "Experimentation and testing, must-have: 2, needs 3",
        "Negotiation and influence, must-have: 1, needs 3",
    ]
    assert any(text.startswith("One level short: Vision and strategy") for text in said)
    assert "Picks test, sample size and stop rule" in said


def test_where_we_differ_lists_the_core_s_differences(page: PersonPage, matrix: Matrix) -> None:
    rows = [r for r in list_named(page, "Where we differ").rows if isinstance(r, DiffersRow)]

    wanted = {
        one.skill: (one.self_rating, one.official)
        for one in differences(matrix, jakub(matrix))
        if one.difference
    }
    assert {r.seen.skill: (r.seen.own.value, r.seen.result.value) for r in rows} == wanted


def test_previous_and_next_go_through_the_people(page: PersonPage, matrix: Matrix) -> None:
    QTest.mouseClick(button(page, "Next person"), Qt.MouseButton.LeftButton)
    assert page.person == matrix.people[3].id
    back = button(page, "Previous person")
    for _ in range(3):
        QTest.mouseClick(back, Qt.MouseButton.LeftButton)

    assert page.person == matrix.people[0].id
    assert not back.isEnabled()


def test_choosing_own_role_measures_against_it(page: PersonPage, matrix: Matrix) -> None:
    page.measure_against(Against.OWN_ROLE)

    own = standing(matrix, jakub(matrix))
    assert sentence(page) == "Meets the role of PM."
    assert len(bullets(page)) == len(own.gaps)


def test_any_role_can_be_chosen_with_the_keyboard(page: PersonPage, matrix: Matrix) -> None:
    box = page._bar.against
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_End)

    last = lookup.active_roles(matrix.roles)[-1]
    result = standing(matrix, jakub(matrix), role=last.id)
    assert len(bullets(page)) == len(result.gaps)
    assert last.short in sentence(page)


def test_following_a_bar_leads_to_its_cell(qtbot: QtBot, page: PersonPage, matrix: Matrix) -> None:
    rows = list_named(page, "What Senior PM asks")

    with qtbot.waitSignal(page.jump_wanted) as jump:
        click_row(rows, "Prioritization")

    assert jump.args == [jakub(matrix).id, "prioritization", "senior-product-manager"]


def test_a_detail_is_kept_when_it_is_left_and_can_be_undone(
    page: PersonPage, session: Session, matrix: Matrix
) -> None:
    page.details.unfold()
    team = page.details.texts["team"]
    type_into(team, "Growth")
    QTest.keyClick(team, Qt.Key.Key_Tab)

    assert jakub(session.matrix).team == "Growth"
    assert session.history.undo_label == Label("set_person_team", {"person": "Jakub Nowicki"})
    session.undo()
    assert session.matrix is matrix
    assert team.text() == jakub(matrix).team


@pytest.mark.parametrize("field", ["name", "team", "manager", "email", "number"])
def test_every_text_of_the_details_is_edited(
    page: PersonPage, session: Session, matrix: Matrix, field: str
) -> None:
    page.details.unfold()

    type_into(page.details.texts[field], "X-1")
    QTest.keyClick(page.details.texts[field], Qt.Key.Key_Return)

    assert getattr(lookup.person(session.matrix, jakub(matrix).id), field) == "X-1"


def test_roles_are_chosen_in_the_details(page: PersonPage, session: Session) -> None:
    page.details.unfold()
    target = page.details.target
    target.setFocus()

    QTest.keyClick(target, Qt.Key.Key_Home)

    assert jakub(session.matrix).target_role is None
    assert sentence(page) == "Meets the role of PM."


def test_a_start_in_the_role_is_a_date_or_nothing(page: PersonPage, session: Session) -> None:
    page.details.unfold()
    spoken = QSignalSpy(page.said)
    since = page.details.since

    type_into(since, "2024-02-29")
    QTest.keyClick(since, Qt.Key.Key_Return)
    assert jakub(session.matrix).in_role_since == date(2024, 2, 29)

    type_into(since, "someday")
    QTest.keyClick(since, Qt.Key.Key_Return)
    assert spoken.count() == 1
    assert since.text() == "2024-02-29"

    type_into(since, "")
    QTest.keyClick(since, Qt.Key.Key_Return)
    assert jakub(session.matrix).in_role_since is None


def test_a_name_is_never_emptied(page: PersonPage, session: Session, matrix: Matrix) -> None:
    page.details.unfold()
    name = page.details.texts["name"]

    type_into(name, "")
    QTest.keyClick(name, Qt.Key.Key_Return)

    assert session.matrix is matrix
    assert name.text() == "Jakub Nowicki"


def type_into(field: LineField, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)


def test_what_is_typed_is_kept_when_the_page_is_left(
    page: PersonPage, session: Session, matrix: Matrix
) -> None:
    page.details.unfold()
    type_into(page.details.texts["manager"], "Ana")

    page.go_to_person(matrix.people[0].id)

    assert jakub(session.matrix).manager == "Ana"
    assert lookup.person(session.matrix, matrix.people[0].id).manager == "Élodie Marchand"


def test_when_the_person_leaves_the_first_one_is_shown(
    page: PersonPage, session: Session, matrix: Matrix
) -> None:
    session.apply(
        EDIT, lambda now: people.mark_left(now, person=jakub(matrix).id, on=date(2026, 6, 1))
    )

    assert page.person == matrix.people[0].id


def test_without_people_the_page_offers_to_add_one(qtbot: QtBot, show: Show) -> None:
    page = show(PersonPage, session_of(a_matrix(people=0)))
    add = next(b for b in page.findChildren(QPushButton) if b.isVisible())

    with qtbot.waitSignal(page.add_wanted) as wanted:
        QTest.mouseClick(add, Qt.MouseButton.LeftButton)

    assert wanted.args == [Noun.PERSON]


def test_someone_without_a_role_is_told_so(show: Show) -> None:
    matrix = people.add_person(a_matrix(people=0), name="Ana")

    page = show(PersonPage, session_of(matrix))

    assert sentence(page) == "No role to compare with yet."
    assert figures(page) == ""


def test_a_role_that_asks_for_nothing_is_told_so(show: Show) -> None:
    matrix = roles.add_role(a_matrix(people=0), name="Intern")
    matrix = people.add_person(matrix, name="Ana", role=RoleId("intern"))

    assert sentence(show(PersonPage, session_of(matrix))) == "Intern asks for nothing that applies."


def test_long_names_do_no_harm(page: PersonPage, session: Session, matrix: Matrix) -> None:
    long = "<i>Maximiliane</i> " * 530
    session.apply(EDIT, lambda now: people.rename_person(now, person=jakub(matrix).id, name=long))
    session.apply(EDIT, lambda now: skills.rename_skill(now, skill=now.skills[0].id, name=long))
    session.apply(
        EDIT,
        lambda now: roles.change_role(
            now, role=RoleId("senior-product-manager"), name=long, short=""
        ),
    )

    assert not picture(page).isNull()
    assert len(sentence(page)) < 400
    row = row_of(list_named(page, f"What {long} asks"), "<i>Max")
    assert len(row.explained) > 1_000


@pytest.mark.parametrize("theme", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda theme: theme.name)
def test_it_paints_everyone_in_every_theme(
    show: Show, session: Session, matrix: Matrix, theme: Theme
) -> None:
    page = show(PersonPage, session, theme=theme)

    for person in matrix.people:
        page.go_to_person(person.id)
        assert not picture(page).isNull()


def test_everything_to_press_has_a_name(page: PersonPage) -> None:
    page.details.unfold()

    nameless = [
        type(widget).__name__
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert not nameless


@pytest.mark.parametrize(("width", "is_above"), [(1318, False), (976, True), (700, True)])
def test_needs_come_before_the_bars_where_they_stand_below_each_other(
    show: Show, matrix: Matrix, width: int, is_above: bool
) -> None:
    page = show(PersonPage, matrix, size=(width, 612))

    page.go_to_person(jakub(matrix).id)

    needs, bars = page.findChild(NeedsPanel), page.findChild(BulletsPanel)
    assert needs is not None
    assert bars is not None
    corner = QPoint(0, 0)
    assert needs.isVisible()
    assert (needs.mapTo(page, corner).y() < bars.mapTo(page, corner).y()) is is_above
