"""The big matrix that is measured: 1,000 people by 300 skills, 300,000 ratings, ten megabytes.

The same on every machine. With notes and plans, so that there are objects and texts beside the
ratings: an object costs as much to open as a dozen ratings.
"""

from datetime import date
from functools import cache

from matrixeditor.core.model import (
    Assessment,
    Category,
    Evidence,
    Level,
    Matrix,
    Person,
    Requirement,
    Review,
    Role,
    Scale,
    Skill,
    Step,
)
from matrixeditor.core.types import (
    CategoryId,
    EvidenceId,
    MatrixId,
    PersonId,
    ReviewId,
    RoleId,
    ScaleId,
    SkillId,
    Source,
    StepId,
)

LEVELS = 5
ROLES = 12
CATEGORIES = 10
NOTES = 3

SCALE = ScaleId("proficiency")
REVIEW = ReviewId("current")
DAY = date(2026, 11, 1)


@cache
def big_matrix(*, people: int = 1000, skills: int = 300) -> Matrix:
    """Return the matrix."""
    return Matrix(
        format="matrixeditor",
        version=1,
        id=MatrixId("m-big"),
        title="A big matrix",
        scales=(
            Scale(
                id=SCALE,
                name="Proficiency",
                levels=tuple(Level(value=value, name=f"Level {value}") for value in range(LEVELS)),
            ),
        ),
        categories=tuple(
            Category(id=CategoryId(f"category-{n}"), name=f"Category {n}")
            for n in range(CATEGORIES)
        ),
        skills=tuple(_skill(n) for n in range(skills)),
        roles=tuple(_role(n, skills) for n in range(ROLES)),
        people=tuple(_person(n, skills) for n in range(people)),
        reviews=(Review(id=REVIEW, name="Current", date=DAY),),
    )


def skill_id(number: int) -> SkillId:
    """Return the id of a skill of the matrix."""
    return SkillId(f"skill-{number:03d}")


def level(person: int, skill: int) -> int:
    """Return the level that a person has of a skill: any, but always the same."""
    return (person * 7 + skill * 13 + person * skill % 11) % LEVELS


def _skill(number: int) -> Skill:
    return Skill(
        id=skill_id(number),
        name=f"Skill {number}",
        category=CategoryId(f"category-{number % CATEGORIES}"),
        scale=SCALE,
        indicators={value: (f"Does what level {value} asks.",) for value in range(LEVELS)},
    )


def _role(number: int, skills: int) -> Role:
    return Role(
        id=RoleId(f"role-{number:02d}"),
        name=f"Role {number}",
        requirements={
            skill_id(skill): Requirement(level=level(number, skill), must_have=skill % 10 == 0)
            for skill in range(skills)
        },
    )


def _person(number: int, skills: int) -> Person:
    role = RoleId(f"role-{number % ROLES:02d}")
    return Person(
        id=PersonId(f"p-{number:04d}"),
        name=f"Person {number}",
        role=role,
        assessments=(
            Assessment(
                review=REVIEW,
                source=Source.MANAGER,
                assessor="Maja",
                role=role,
                ratings={skill_id(skill): level(number, skill) for skill in range(skills)},
            ),
        ),
        evidence=tuple(_note(number, n, skills) for n in range(NOTES)),
        plan=(Step(id=StepId("s-1"), text="Lead the next one.", skill=skill_id(number % skills)),),
    )


def _note(person: int, number: int, skills: int) -> Evidence:
    return Evidence(
        id=EvidenceId(f"e-{number}"),
        date=DAY,
        text="Ran the whole thing alone: preparation, interviews, and a summary all agreed to.",
        skills=(skill_id((person + number) % skills),),
        author="Maja",
    )
