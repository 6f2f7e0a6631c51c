"""Matrices in situations that several tests of operations need."""

from datetime import date

from tests.builders import CURRENT, a_matrix

from matrixeditor.core.model import Assessment, Evidence, Matrix, Person, Step
from matrixeditor.core.operations import reviews
from matrixeditor.core.types import EvidenceId, PersonId, RoleId, SkillId, StepId

ANA, BO = PersonId("person-1"), PersonId("person-2")
SKILL, OTHER_SKILL, THIRD_SKILL = SkillId("skill-1"), SkillId("skill-2"), SkillId("skill-3")
ROLE, OTHER_ROLE = RoleId("role-1"), RoleId("role-2")
TODAY = date(2026, 12, 1)


def a_note(note_id: str, *skills: str, level: int | None = None, author: str = "") -> Evidence:
    """Return a piece of evidence."""
    return Evidence(
        id=EvidenceId(note_id),
        date=TODAY,
        text=note_id.capitalize(),
        skills=tuple(map(SkillId, skills)),
        level=level,
        author=author,
    )


def a_step(step_id: str, skill: str | None = None) -> Step:
    """Return a planned development step."""
    return Step(
        id=StepId(step_id),
        text=step_id.capitalize(),
        skill=None if skill is None else SkillId(skill),
    )


def with_person(matrix: Matrix, index: int = 0, **fields: object) -> Matrix:
    """Return the matrix with other fields of one person."""
    person = matrix.people[index].changed(**fields)
    return matrix.changed(people=(*matrix.people[:index], person, *matrix.people[index + 1 :]))


def with_closed_review(matrix: Matrix | None = None) -> Matrix:
    """Return a matrix whose review is closed, and an empty open one "next"."""
    before = a_matrix() if matrix is None else matrix
    after = reviews.close_review(before, review=CURRENT, on=TODAY, who="Maja")
    return reviews.add_review(after, name="Next", on=TODAY)


def sheet_of(matrix: Matrix, person: int = 0, sheet: int = 0) -> Assessment:
    """Return one sheet of one person."""
    return matrix.people[person].assessments[sheet]


def ids(items: tuple[Person, ...] | tuple[Step, ...] | tuple[Evidence, ...]) -> list[str]:
    """Return the ids of things, in their order."""
    return [item.id for item in items]
