"""The workbook's figures are the app's: as written, as LibreOffice reckons them, after edits."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from random import Random

import pytest
from openpyxl.utils.cell import coordinate_to_tuple
from openpyxl.workbook import Workbook
from tests.excel.matrices import a_random_matrix, a_template, on_the_threshold
from tests.excel.workbooks import (
    NONSENSE,
    SOFFICE,
    opened,
    recalculated,
    rows_below,
    sheet,
    spoiled,
    values_of_formulas,
)

from matrixeditor.core.analysis.display import percent_1
from matrixeditor.core.analysis.readiness import Verdict, standing
from matrixeditor.core.lookup import scale_of, skill, skills_in_order
from matrixeditor.core.model import Matrix, Requirement
from matrixeditor.core.types import SkillId
from matrixeditor.excel import ExportOptions, SheetKind, exported
from matrixeditor.words.verdicts import verdict_word

FIRST_PERSON, FIRST_SKILL = 7, 10
ROLE_LABELS = ("C*", "Cat", "cat (2)", "?")
MATRICES: Mapping[str, Callable[[], Matrix]] = {
    "sample": lambda: a_template("sample"),
    "random 1": lambda: a_random_matrix(1),
    "random 2": lambda: a_random_matrix(2),
    "random 3": lambda: a_random_matrix(3),
    "exactly 80 %": on_the_threshold,
    "one skill, one role": lambda: a_random_matrix(4, people=5, skills=1),
}


@pytest.mark.parametrize("name", MATRICES)
def test_people_shows_the_figures_of_the_app(name: str) -> None:
    matrix = MATRICES[name]()
    rows = list(rows_below(sheet(opened(exported(matrix), values=True), "People"), "No."))
    assert len(rows) == len(matrix.people)
    for row, person in zip(rows, matrix.people, strict=True):
        figures = standing(matrix, person)
        none = figures.verdict is None
        assert row["Name"] == person.name
        assert row["Met"] == (None if none else figures.met)
        assert row["Of"] == (None if none else figures.applicable)
        assert row["Not rated"] == (None if none else figures.unrated)
        assert _percent(row["Low"]) == _shown(percent_1(figures.readiness_low))
        assert _percent(row["High"]) == _shown(percent_1(figures.readiness_high))
        assert row["Verdict"] == (None if none else verdict_word(figures.verdict, own_role=True))


@pytest.mark.parametrize("name", MATRICES)
def test_gaps_shows_the_figures_of_the_app(name: str) -> None:
    matrix = MATRICES[name]()
    rows = list(rows_below(sheet(opened(exported(matrix), values=True), "Gaps"), "Person"))
    gaps = [(p, gap) for p in matrix.people for gap in standing(matrix, p).gaps]
    names = {skill.id: skill.name for skill in matrix.skills}
    assert len(rows) == len(gaps)
    for row, (person, gap) in zip(rows, gaps, strict=True):
        assert (row["Person"], row["Skill"]) == (person.name, names[gap.skill])
        assert row["Required"] == gap.required
        assert row["Result"] == ("n/a" if gap.state == "not applicable" else gap.official)
        assert row["Gap"] == gap.gap
        assert _percent(row["Fulfilment"]) == _shown(percent_1(gap.fulfilment))
        assert row["Weight"] == float(gap.weight)
        assert row["Must-have"] == ("yes" if gap.must_have else "no")


def test_the_matrices_leave_no_verdict_out() -> None:
    found = {standing(m(), p).verdict for m in MATRICES.values() for p in m().people}
    assert found == {None, *Verdict}


def test_spoiling_leaves_no_value_of_ours() -> None:
    values = set(values_of_formulas(spoiled(exported(a_template("sample")))).values())
    assert values == {int(NONSENSE)}


@pytest.mark.libreoffice
@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
class TestInLibreOffice:
    def test_every_formula_comes_to_the_value_written_with_it(self, tmp_path: Path) -> None:
        books = [exported(make()) for make in MATRICES.values()]
        results = recalculated(tmp_path, *books)
        for name, book, result in zip(MATRICES, books, results, strict=True):
            assert_same_figures(name, book, result)

    def test_without_its_other_sheets_a_sheet_reckons_alike(self, tmp_path: Path) -> None:
        matrix = a_random_matrix(5, people=12)
        choices = [
            {SheetKind.PEOPLE},
            {SheetKind.GAPS},
            {SheetKind.ROLES, SheetKind.GAPS},
            {SheetKind.PEOPLE, SheetKind.GAPS},
        ]
        books = [
            exported(matrix, options=ExportOptions(sheets=frozenset(kinds))) for kinds in choices
        ]
        for kinds, book, result in zip(choices, books, recalculated(tmp_path, *books), strict=True):
            assert_same_figures(str(kinds), book, result)

    def test_everything_follows_an_edit(self, tmp_path: Path) -> None:
        matrix = a_random_matrix(6)
        edits = {
            "ratings": change_ratings(matrix),
            "required levels": change_requirements(matrix),
            "rules": change_rules(matrix),
            "roles of people": change_roles(matrix),
            "what is required at all": require_other_skills(matrix),
            "order of people": reorder_people(matrix),
        }
        books = [book for _, book in edits.values()]
        results = recalculated(tmp_path, *books)
        for (name, (after, _)), result in zip(edits.items(), results, strict=True):
            # Gaps keeps the rows it has: those of the roles and requirements as exported.
            sheets = {
                "roles of people": ["Overview", "People"],
                "what is required at all": ["Overview", "People"],
                "order of people": ["Overview", "Gaps"],
            }.get(name)
            assert_same_figures(name, exported(after), result, sheets=sheets)


def change_ratings(matrix: Matrix) -> tuple[Matrix, bytes]:
    """Rate by hand what was not rated, take away and lower what was, and say n/a."""
    random = Random(1)  # noqa: S311 - nothing secret
    book = opened(exported(matrix))
    people = sheet(book, "People")
    columns = skill_columns(matrix)
    changed = []
    for row, person in enumerate(matrix.people, start=FIRST_PERSON):
        (mine,) = person.assessments
        ratings, not_applicable = dict(mine.ratings), dict(mine.not_applicable)
        for skill_id in mine.unconfirmed:
            ratings.pop(skill_id)
        for skill_id, column in columns.items():
            if random.random() < 0.5:
                continue
            values = scale_of(matrix, skill(matrix, skill_id)).values
            new = random.choice((None, "n/a", *values, *values))
            people.cell(row, column).value = new
            ratings.pop(skill_id, None)
            not_applicable.pop(skill_id, None)
            if new == "n/a":
                not_applicable[skill_id] = ""
            elif new is not None:
                ratings[skill_id] = int(new)
        sheet_after = mine.changed(ratings=ratings, not_applicable=not_applicable, unconfirmed=())
        changed.append(person.changed(assessments=(sheet_after,)))
    return matrix.changed(people=tuple(changed)), saved(book)


def change_requirements(matrix: Matrix) -> tuple[Matrix, bytes]:
    """Move required levels up and down; none is added or taken away."""
    random = Random(2)  # noqa: S311 - nothing secret
    book = opened(exported(matrix))
    grid = sheet(book, "Roles")
    rows = {grid.cell(row, 1).value: row for row in range(6, grid.max_row + 1)}
    changed = []
    for column, role in enumerate(matrix.roles, start=2):
        requirements = dict(role.requirements)
        for skill_id, requirement in requirements.items():
            asked = skill(matrix, skill_id)
            level = random.choice(scale_of(matrix, asked).values)
            grid.cell(rows[asked.name], column).value = level
            requirements[skill_id] = requirement.changed(level=level)
        changed.append(role.changed(requirements=requirements))
    return matrix.changed(roles=tuple(changed)), saved(book)


def change_rules(matrix: Matrix) -> tuple[Matrix, bytes]:
    """Ask for less readiness, and forgive must-haves more."""
    book = opened(exported(matrix))
    for name, value in (("ready_threshold", 0.345), ("near_gap", 10)):
        place = book.defined_names[name].attr_text or ""
        sheet(book, "Overview")[place.split("!")[1].replace("$", "")].value = value
    policy = matrix.policy.changed(ready_threshold=Decimal("0.345"), near_gap=10)
    return matrix.changed(policy=policy), saved(book)


def change_roles(matrix: Matrix) -> tuple[Matrix, bytes]:
    """Give people other roles, and some none."""
    random = Random(3)  # noqa: S311 - nothing secret
    book = opened(exported(matrix))
    people = sheet(book, "People")
    labels = dict(zip((role.id for role in matrix.roles), ROLE_LABELS, strict=True))
    changed = []
    for row, person in enumerate(matrix.people, start=FIRST_PERSON):
        role = random.choice((None, *labels))
        people.cell(row, 3).value = None if role is None else labels[role]
        changed.append(person.changed(role=role))
    return matrix.changed(people=tuple(changed)), saved(book)


def require_other_skills(matrix: Matrix) -> tuple[Matrix, bytes]:
    """Take requirements away and ask for skills that were not asked for."""
    random = Random(4)  # noqa: S311 - nothing secret
    book = opened(exported(matrix))
    grid = sheet(book, "Roles")
    rows = {grid.cell(row, 1).value: row for row in range(6, grid.max_row + 1)}
    changed = []
    for column, role in enumerate(matrix.roles, start=2):
        requirements = dict(role.requirements)
        for asked in matrix.skills:
            if random.random() < 0.6:
                continue
            level = random.choice(scale_of(matrix, asked).values)
            was = requirements.pop(asked.id, None)
            if was is None:
                requirements[asked.id] = Requirement(level=level)
            grid.cell(rows[asked.name], column).value = level if was is None else None
        changed.append(role.changed(requirements=requirements))
    return matrix.changed(roles=tuple(changed)), saved(book)


def reorder_people(matrix: Matrix) -> tuple[Matrix, bytes]:
    """Sort the rows of People the other way round; what is found for each stays the same."""
    book = opened(exported(matrix))
    people = sheet(book, "People")
    columns = (1, 2, 3, *skill_columns(matrix).values())
    rows = range(FIRST_PERSON, FIRST_PERSON + len(matrix.people))
    values = {(row, column): people.cell(row, column).value for row in rows for column in columns}
    for row, other in zip(rows, reversed(rows), strict=True):
        for column in columns:
            people.cell(row, column).value = values[other, column]
    return matrix, saved(book)


def skill_columns(matrix: Matrix) -> Mapping[SkillId, int]:
    return {s.id: FIRST_SKILL + at for at, s in enumerate(skills_in_order(matrix))}


def saved(book: Workbook) -> bytes:
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def assert_same_figures(
    name: str, ours: bytes, theirs: bytes, *, sheets: list[str] | None = None
) -> None:
    """Compare every formula: exactly where it is shown, almost in the folded sums on People."""
    expected = {
        at: value
        for at, value in values_of_formulas(ours).items()
        if sheets is None or at[0] in sheets
    }
    found = values_of_formulas(ours, result=theirs)
    assert len(expected) > 0
    wrong = {
        at: (value, found[at])
        for at, value in expected.items()
        if value != found[at] and not (_is_folded(*at) and _nearly(value, found[at]))
    }
    assert not wrong, f"{name}: {len(wrong)} of {len(expected)}: {list(wrong.items())[:10]}"


def _is_folded(name: str, address: str) -> bool:
    return name == "People" and coordinate_to_tuple(address)[1] >= FIRST_SKILL


def _nearly(one: object, other: object) -> bool:
    if not isinstance(one, float | int) or not isinstance(other, float | int):
        return False
    return one == pytest.approx(other, rel=1e-12, abs=1e-12)


def _percent(value: object) -> str | None:
    return None if value is None else f"{float(str(value)) * 100:.10g}"


def _shown(percent: object) -> str | None:
    return None if percent is None else f"{float(str(percent)):.10g}"
