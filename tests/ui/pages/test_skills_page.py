"""The Skills page: names, descriptions and the words of levels are edited and undone."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot
from tests.builders import a_matrix
from tests.ui.pages.pages import Show, click_row, picture, row_of, sample, session_of

from matrixeditor.core import lookup
from matrixeditor.core.history import Label
from matrixeditor.core.model import Matrix, Skill
from matrixeditor.core.operations import skills
from matrixeditor.core.types import Noun, SkillId, SkillKind
from matrixeditor.ui.session import Session
from matrixeditor.ui.theme import DARK, HIGH_CONTRAST, LIGHT, Theme
from matrixeditor.ui.views.skills import SkillsPage

EDIT = Label("rename_skill", {"skill": "S"})
VISION, LIFE = SkillId("vision-and-strategy"), SkillId("product-life-cycle")
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def matrix() -> Matrix:
    return sample()


@pytest.fixture
def session(qapp: QApplication, matrix: Matrix) -> Session:
    return session_of(matrix)


@pytest.fixture
def page(show: Show, session: Session) -> SkillsPage:
    return show(SkillsPage, session)


def vision(session: Session) -> Skill:
    return lookup.skill(session.matrix, VISION)


def retype(field: QLineEdit | QPlainTextEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    for line, part in enumerate(text.split("\n")):
        if line:
            QTest.keyClick(field, Qt.Key.Key_Return)
        QTest.keyClicks(field, part)


def test_the_list_has_all_skills_by_category_and_the_first_is_shown(
    page: SkillsPage, matrix: Matrix
) -> None:
    spoken = [row.spoken for row in page.list.skills.rows]

    wanted: list[str] = []
    for category in matrix.categories:
        members = [s.name for s in lookup.skills_in_order(matrix) if s.category == category.id]
        wanted += [category.name, *members]
    assert spoken == wanted
    assert page.skill_form.name.text() == "Vision and strategy"


def test_clicking_a_skill_shows_it(page: SkillsPage) -> None:
    click_row(page.list.skills, "Product life cycle")

    assert page.skill_form.name.text() == "Product life cycle"


def test_arrows_go_through_the_list(page: SkillsPage) -> None:
    page.setFocus()

    QTest.keyClick(page.list.skills, Qt.Key.Key_Down)

    assert page.skill_form.name.text() == "Product life cycle"


def test_the_name_is_one_step_once_it_is_left(page: SkillsPage, session: Session) -> None:
    retype(page.skill_form.name, "Direction")
    assert vision(session).name == "Vision and strategy"

    QTest.keyClick(page.skill_form.name, Qt.Key.Key_Tab)

    assert vision(session).name == "Direction"
    assert [step.label.key for step in session.history.steps] == ["rename_skill"]
    assert row_of(page.list.skills, "Direction").leads_on
    session.undo()
    assert page.skill_form.name.text() == "Vision and strategy"


def test_an_empty_name_is_refused_and_the_old_one_stays(
    page: SkillsPage, session: Session, matrix: Matrix
) -> None:
    refused = QSignalSpy(page.refused)
    retype(page.skill_form.name, "")

    QTest.keyClick(page.skill_form.name, Qt.Key.Key_Return)

    assert refused.count() == 1
    assert session.matrix is matrix
    assert page.skill_form.name.text() == "Vision and strategy"


def test_what_one_sees_at_a_level_is_a_sentence_a_line(page: SkillsPage, session: Session) -> None:
    field = page.skill_form.fields[3].field
    retype(field, "Writes it down\n\n Defends it ")

    QTest.keyClick(field, Qt.Key.Key_Return, CONTROL)

    assert vision(session).indicators_at(3) == ("Writes it down", "Defends it")
    label = session.history.undo_label
    assert label == Label("set_indicators", {"skill": "Vision and strategy", "level": 3})
    session.undo()
    assert field.toPlainText().splitlines() == list(vision(session).indicators_at(3))


def test_words_of_a_level_can_be_emptied(page: SkillsPage, session: Session) -> None:
    field = page.skill_form.fields[3].field

    retype(field, "")
    QTest.keyClick(field, Qt.Key.Key_Tab)

    assert 3 not in vision(session).indicators


def test_edits_of_one_field_become_one_step(page: SkillsPage, session: Session) -> None:
    field = page.skill_form.description
    for text in ("One", "Two", "Three"):
        retype(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return, CONTROL)

    assert vision(session).description == "Three"
    assert len(session.history.steps) == 1


def test_short_name_category_and_kind_are_edited(page: SkillsPage, session: Session) -> None:
    form = page.skill_form
    retype(form.short, "Dir")
    QTest.keyClick(form.short, Qt.Key.Key_Return)
    form.category.setFocus()
    QTest.keyClick(form.category, Qt.Key.Key_Home)
    form.kind.setFocus()
    QTest.keyClick(form.kind, Qt.Key.Key_End)

    assert vision(session).short == "Dir"
    assert vision(session).category is None
    assert vision(session).kind is SkillKind.SOFT
    assert page.list.skills.rows[-2].spoken == "Other"


def test_a_category_has_a_form(page: SkillsPage, session: Session) -> None:
    click_row(page.list.skills, "Strategy")

    retype(page.category_form.name, "Aims")
    QTest.keyClick(page.category_form.name, Qt.Key.Key_Return)
    retype(page.category_form.description, "Where to go")
    QTest.keyClick(page.category_form.description, Qt.Key.Key_Return, CONTROL)

    assert session.matrix.categories[0].name == "Aims"
    assert session.matrix.categories[0].description == "Where to go"
    assert page.list.skills.rows[0].spoken == "Aims"


def test_levels_of_a_scale_are_named_and_described(page: SkillsPage, session: Session) -> None:
    click_row(page.list.scales, "Proficiency")
    level = page.scale_form.fields[2]

    retype(level.name, "Doing")
    QTest.keyClick(level.name, Qt.Key.Key_Return)
    retype(level.meaning, "Does it")
    QTest.keyClick(level.meaning, Qt.Key.Key_Return, CONTROL)
    retype(page.scale_form.name, "Mastery")
    QTest.keyClick(page.scale_form.name, Qt.Key.Key_Return)

    scale = session.matrix.scales[0]
    changed = lookup.level_of(scale, 2)
    assert (scale.name, changed.name, changed.description) == ("Mastery", "Doing", "Does it")
    for _ in range(3):
        session.undo()
    assert lookup.level_of(session.matrix.scales[0], 2).name == "Practicing"


def test_a_level_keeps_its_name_when_it_is_emptied(page: SkillsPage, session: Session) -> None:
    click_row(page.list.scales, "Proficiency")
    refused = QSignalSpy(page.refused)
    name = page.scale_form.fields[2].name

    retype(name, "")
    QTest.keyClick(name, Qt.Key.Key_Return)

    assert refused.count() == 1
    assert name.text() == "Practicing"


def test_what_is_typed_is_kept_when_another_skill_is_chosen(
    page: SkillsPage, session: Session, matrix: Matrix
) -> None:
    retype(page.skill_form.description, "Half a thought")

    click_row(page.list.skills, "Product life cycle")

    assert vision(session).description == "Half a thought"
    was = lookup.skill(matrix, LIFE).description
    assert lookup.skill(session.matrix, LIFE).description == was


def test_search_finds_names_and_descriptions(page: SkillsPage, matrix: Matrix) -> None:
    search = page.list.search
    search.setFocus()
    QTest.keyClicks(search, "NEGOT")
    assert [row.spoken for row in page.list.skills.rows] == [
        "Communication and influence",
        "Negotiation and influence",
    ]

    QTest.keyClick(search, Qt.Key.Key_Escape)

    assert len(page.list.skills.rows) == len(matrix.skills) + len(matrix.categories)


def test_down_leads_from_the_search_to_what_was_found(page: SkillsPage) -> None:
    page.list.search.setFocus()
    QTest.keyClicks(page.list.search, "negotiation and")
    QTest.keyClick(page.list.search, Qt.Key.Key_Down)
    QTest.keyClick(page.list.skills, Qt.Key.Key_End)

    assert page.skill_form.name.text() == "Negotiation and influence"


def test_retired_skills_stand_under_a_fold_and_come_back(
    page: SkillsPage, session: Session
) -> None:
    assert not page.list.fold.isVisible()
    session.apply(EDIT, lambda now: skills.retire_skill(now, skill=VISION, on=date(2026, 1, 1)))
    assert page.list.fold.isVisible()
    page.list.fold.unfold()
    click_row(page.list.retired, "Vision and strategy")

    QTest.mouseClick(page.skill_form.restore, Qt.MouseButton.LeftButton)

    assert vision(session).retired is None
    assert not page.list.fold.isVisible()


def test_going_to_a_skill_shows_it(page: SkillsPage) -> None:
    page.list.search.setText("vision")

    page.go_to_skill(LIFE)

    assert page.skill_form.name.text() == "Product life cycle"
    assert page.list.search.text() == ""


def test_a_deleted_skill_gives_way_to_the_first(
    page: SkillsPage, session: Session, matrix: Matrix
) -> None:
    session.apply(EDIT, lambda now: skills.add_skill(now, name="Brief"))
    page.go_to_skill(SkillId("brief"))

    session.undo()

    assert page.skill_form.name.text() == "Vision and strategy"


def test_without_skills_the_page_offers_to_add_one(qtbot: QtBot, show: Show) -> None:
    page = show(SkillsPage, session_of(a_matrix(skills=0)))
    add = next(b for b in page.findChildren(QPushButton) if b.isVisible())

    with qtbot.waitSignal(page.add_wanted) as wanted:
        QTest.mouseClick(add, Qt.MouseButton.LeftButton)

    assert wanted.args == [Noun.SKILL]


def test_long_names_do_no_harm(page: SkillsPage, session: Session) -> None:
    long = "Vision of all " * 720
    session.apply(EDIT, lambda now: skills.rename_skill(now, skill=VISION, name=long))

    assert not picture(page).isNull()
    assert page.skill_form.name.text() == long
    row = row_of(page.list.skills, "Vision of all")
    index = page.list.skills.rows.index(row)
    tip = page.list.skills.model().index(index, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("Vision of all")


@pytest.mark.parametrize("theme", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda theme: theme.name)
def test_it_paints_in_every_theme(show: Show, session: Session, theme: Theme) -> None:
    assert not picture(show(SkillsPage, session, theme=theme)).isNull()
