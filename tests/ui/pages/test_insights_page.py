"""The Insights page: its figures are the core's, each explains itself and leads to its cells."""

from collections import Counter
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from tests.builders import a_matrix
from tests.ui.pages.pages import Show, click_row, list_named, picture, row_of, sample, session_of

from matrixeditor.core import lookup
from matrixeditor.core.analysis import bench, coverage, differences, figures, steps
from matrixeditor.core.analysis.lint import lint
from matrixeditor.core.analysis.readiness import Verdict
from matrixeditor.core.history import Label
from matrixeditor.core.model import Matrix
from matrixeditor.core.operations import people, ratings, roles, skills
from matrixeditor.core.types import Noun, PersonId, SkillId, Source
from matrixeditor.ui.session import Session
from matrixeditor.ui.theme import DARK, HIGH_CONTRAST, LIGHT, Theme
from matrixeditor.ui.views.drawing.text_block import Paragraph
from matrixeditor.ui.views.insights import InsightsPage
from matrixeditor.ui.views.insights.bench_panel import BenchRow
from matrixeditor.ui.views.insights.coverage_panel import CoverageRow
from matrixeditor.ui.views.insights.needs_panel import NeedRow
from matrixeditor.ui.views.insights.progress_panel import ProgressRow
from matrixeditor.ui.views.insights.selves_panel import DifferenceRow
from matrixeditor.ui.views.panels import More
from matrixeditor.ui.views.panels.columns import Columns

EDIT = Label("set_required_level", {"skill": "S", "role": "R", "level": 3})


@pytest.fixture
def matrix() -> Matrix:
    return sample()


@pytest.fixture
def session(qapp: object, matrix: Matrix) -> Session:
    return session_of(matrix)


@pytest.fixture
def page(show: Show, session: Session) -> InsightsPage:
    return show(InsightsPage, session)


def said(page: InsightsPage) -> list[str]:
    return [one.text for one in page.findChildren(Paragraph) if one.isVisible()]


def test_the_headline_counts_the_verdicts_and_names_where_the_gaps_are(page: InsightsPage) -> None:
    assert said(page)[0] == (
        "3 of 12 meet their role. 2 have gaps to close, in Prioritization and Negotiation."
    )


def test_coverage_shows_the_holders_of_each_required_level(
    page: InsightsPage, matrix: Matrix
) -> None:
    rows = [r for r in list_named(page, "Coverage").rows if isinstance(r, CoverageRow)]

    shown_cells = [cell for row in rows for cell in row.line.cells.values()]
    names = {person.id: person.name for person in matrix.people}
    assert shown_cells == list(coverage.coverage(matrix))
    for row in rows:
        alone = [cell.only for cell in row.line.cells.values() if cell.only is not None]
        assert row.line.only == (names[alone[-1]] if alone else "")


def test_next_in_line_is_the_bench_of_those_one_step_below(
    page: InsightsPage, matrix: Matrix
) -> None:
    rows = {
        r.line.role: r.line
        for r in list_named(page, "Next in line").rows
        if isinstance(r, BenchRow)
    }

    below: dict[str, set[str]] = {}
    for step in steps.steps_of(matrix):
        below.setdefault(step.role_to, set()).add(step.role_from)
    assert list(rows) == [role.id for role in matrix.roles if role.id in below]
    for role_id, line in rows.items():
        wanted = [
            (one.person, one.standing.verdict)
            for one in bench.bench(matrix, role_id)
            if lookup.person(matrix, one.person).role in below[role_id]
            and one.standing.verdict not in {Verdict.NOT_YET, None}
        ]
        assert [(one.person, one.standing.verdict) for one in line.candidates] == wanted


def test_needs_add_up_to_the_gaps_of_everyone(page: InsightsPage, matrix: Matrix) -> None:
    rows = list_named(page, "Needs over the team")
    rows.setFocus()
    rows._follow(len(rows.rows) - 1)
    lines = [row.line for row in rows.rows if isinstance(row, NeedRow)]

    short = Counter[str]()
    for standing in figures.of(matrix).people.values():
        for gap in standing.gaps:
            short[gap.skill] += max(gap.gap or 0, 0)
    assert {line.skill: line.levels for line in lines} == {s: n for s, n in short.items() if n}
    assert [line.levels for line in lines] == sorted((line.levels for line in lines), reverse=True)


def test_self_and_result_counts_each_difference(page: InsightsPage, matrix: Matrix) -> None:
    rows = list_named(page, "Self and result").rows

    counts = Counter(
        one.difference
        for person in matrix.people
        for one in differences.differences(matrix, person)
    )
    lines = [row.line for row in rows if isinstance(row, DifferenceRow)]
    assert {line.levels: line.count for line in lines} == dict(counts)


def test_progress_counts_what_the_manager_rated_and_what_is_agreed(
    page: InsightsPage, matrix: Matrix
) -> None:
    rows = list_named(page, "Progress of H1 2026").rows
    review = lookup.newest_review(matrix)
    official = figures.of(matrix)

    by_source = Counter[Source]()
    for person in matrix.people:
        standing = official.people[person.id]
        for sheet in lookup.sheets_of(person, review.id):
            counted = {gap.skill for gap in standing.gaps if gap.state != "not applicable"}
            by_source[sheet.source] += len(
                counted & (sheet.ratings.keys() - set(sheet.unconfirmed))
            )
    found = {r.key: (r.done, r.of) for r in rows if isinstance(r, ProgressRow)}
    assert found["self"] == (9, 12)
    assert found["manager"] == (by_source[Source.MANAGER], official.required)
    assert found["agreed"] == (by_source[Source.AGREED], official.required)


def test_a_ladder_without_flaws_is_said_to_be_so(
    qtbot: QtBot, page: InsightsPage, matrix: Matrix
) -> None:
    assert not lint(matrix)
    qtbot.waitUntil(lambda: "Nothing to mend." in said(page))


def test_hints_of_one_kind_are_gathered_and_lead_to_the_first(
    qtbot: QtBot, session: Session, page: InsightsPage
) -> None:
    for number in range(5):
        session.apply(EDIT, partial(skills.add_skill, name=f"Idle {number}"))
    session.apply(EDIT, lambda m: people.add_person(m, name="Una"))
    rows = list_named(page, "Check the ladder")

    qtbot.waitUntil(lambda: len(rows.rows) == 2)
    assert [row.spoken for row in rows.rows] == [
        "No role asks for 5 of the skills.",
        "Una has no role.",
    ]
    assert "No role asks for Idle 4." in rows.rows[0].explained
    with qtbot.waitSignal(page.jump_wanted) as jump:
        click_row(rows, "No role asks for 5")
    assert jump.args == [None, "idle-0", None]


def test_clicking_a_skill_goes_to_the_one_person_it_rests_on(
    qtbot: QtBot, page: InsightsPage, matrix: Matrix
) -> None:
    bo = next(person for person in matrix.people if person.name == "Bo Ek")

    with qtbot.waitSignal(page.jump_wanted) as jump:
        click_row(list_named(page, "Coverage"), "Market and business")

    assert jump.args == [bo.id, "market-and-business", None]


def test_the_keyboard_reaches_every_list_and_follows_a_row_with_enter(
    qtbot: QtBot, page: InsightsPage, matrix: Matrix
) -> None:
    page.setFocus()
    coverage_list = list_named(page, "Coverage")
    qtbot.waitUntil(coverage_list.hasFocus)
    QTest.keyClick(coverage_list, Qt.Key.Key_Down)
    QTest.keyClick(coverage_list, Qt.Key.Key_Tab)
    bench_list = list_named(page, "Next in line")
    assert bench_list.hasFocus()
    QTest.keyClick(bench_list, Qt.Key.Key_Down)
    QTest.keyClick(bench_list, Qt.Key.Key_Down)

    with qtbot.waitSignal(page.jump_wanted) as jump:
        QTest.keyClick(bench_list, Qt.Key.Key_Return)

    tomas = next(person for person in matrix.people if person.name.startswith("Tomás"))
    assert jump.args == [tomas.id, None, "product-lead"]


def test_every_row_explains_its_figures(qtbot: QtBot, page: InsightsPage) -> None:
    for name in ("Coverage", "Next in line", "Needs over the team", "Self and result"):
        rows = list_named(page, name)
        assert all(row.explained for row in rows.rows if not isinstance(row, More)), name


def test_an_edit_changes_the_figures_and_undo_brings_them_back(
    qtbot: QtBot, session: Session, page: InsightsPage, matrix: Matrix
) -> None:
    rows = list_named(page, "Coverage")
    before = row_of(rows, "Vision and strategy")
    sole = next(p for p in matrix.people if p.name == "Élodie Marchand")
    review = lookup.newest_review(matrix).id

    session.apply(
        EDIT,
        lambda now: ratings.set_rating(
            now,
            person=PersonId(sole.id),
            review=review,
            source=Source.AGREED,
            skill=SkillId("vision-and-strategy"),
            level=1,
        ),
    )

    after = row_of(rows, "Vision and strategy")
    assert isinstance(after, CoverageRow)
    assert after.line.only == ""
    assert after.line.missing
    session.undo()
    assert row_of(rows, "Vision and strategy") == before


def test_a_hidden_page_catches_up_when_it_is_shown(
    qtbot: QtBot, session: Session, page: InsightsPage, matrix: Matrix
) -> None:
    page.hide()
    session.apply(EDIT, lambda now: roles.rename_role(now, role=now.roles[3].id, name="Chief"))
    session.apply(EDIT, lambda now: roles.change_role(now, role=now.roles[3].id, short=""))

    page.show()

    names = [row.spoken.partition(":")[0] for row in list_named(page, "Next in line").rows]
    assert "Chief" in names


def test_without_people_the_page_offers_to_add_one(qtbot: QtBot, show: Show) -> None:
    page = show(InsightsPage, session_of(a_matrix(people=0)))
    button = next(b for b in page.findChildren(QPushButton) if b.isVisible())

    with qtbot.waitSignal(page.add_wanted) as wanted:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert wanted.args == [Noun.PERSON]


def test_where_nothing_is_rated_it_says_so(show: Show) -> None:
    matrix = people.add_person(
        a_matrix(people=0), name="Ana", role=a_matrix().roles[0].id, person_id=PersonId("ana")
    )

    page = show(InsightsPage, session_of(matrix))

    assert said(page)[0] == "Nothing is rated yet."
    assert "No own rating can be compared with a result yet." in said(page)


def test_long_lists_are_cut_until_one_asks_for_the_rest(show: Show) -> None:
    page = show(InsightsPage, session_of(a_matrix(skills=120, people=3)))
    rows = list_named(page, "Coverage")
    assert len(rows.rows) == 41
    assert rows.rows[-1].spoken == "and 81 more skills"

    click_row(rows, "and 81 more skills")

    assert len(rows.rows) == 121


def test_names_of_ten_thousand_characters_do_no_harm(
    qtbot: QtBot, session: Session, page: InsightsPage
) -> None:
    long = "<b>Maximiliane</b> " * 530
    session.apply(EDIT, lambda now: people.rename_person(now, person=now.people[9].id, name=long))
    session.apply(EDIT, lambda now: skills.rename_skill(now, skill=now.skills[0].id, name=long))

    assert not picture(page).isNull()
    row = row_of(list_named(page, "Coverage"), "<b>Maximiliane")
    index = list_named(page, "Coverage").rows.index(row)
    tip = list_named(page, "Coverage").model().index(index, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("<p>&lt;b&gt;Maximiliane&lt;/b&gt;")
    assert len(tip) < 4_000


@pytest.mark.parametrize(("width", "columns"), [(1318, 3), (976, 2), (640, 1)])
def test_columns_move_below_each_other_where_it_is_narrow(
    show: Show, session: Session, width: int, columns: int
) -> None:
    page = show(InsightsPage, session, size=(width, 600))

    found = page.findChild(Columns)
    assert found is not None
    assert found.count == columns
    assert found.width() <= width


@pytest.mark.parametrize("theme", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda theme: theme.name)
def test_it_paints_in_every_theme(show: Show, session: Session, theme: Theme) -> None:
    assert not picture(show(InsightsPage, session, theme=theme)).isNull()
