"""Small matrices for tests: what does not matter stays out of sight."""

from collections.abc import Mapping
from datetime import date

from matrixeditor.core.model import (
    Assessment,
    Level,
    Matrix,
    Person,
    Requirement,
    Review,
    Role,
    Scale,
    Skill,
)
from matrixeditor.core.types import (
    MatrixId,
    PersonId,
    ReviewId,
    RoleId,
    ScaleId,
    SkillId,
    Source,
)

CURRENT = ReviewId("current")


def a_scale(scale_id: str = "proficiency", *, lowest: int = 0, levels: int = 5) -> Scale:
    """Return a scale of so many levels, named ``L0``, ``L1`` and so on."""
    return Scale(
        id=ScaleId(scale_id),
        name=scale_id.capitalize(),
        levels=tuple(Level(value=v, name=f"L{v}") for v in range(lowest, lowest + levels)),
    )


def a_skill(skill_id: str, *, scale: str = "proficiency") -> Skill:
    """Return a skill whose name is its id, capitalized."""
    return Skill(id=SkillId(skill_id), name=skill_id.capitalize(), scale=ScaleId(scale))


def a_role(role_id: str, requirements: Mapping[str, int] | None = None) -> Role:
    """Return a role that requires these levels."""
    return Role(
        id=RoleId(role_id),
        name=role_id.upper(),
        requirements={
            SkillId(skill): Requirement(level=level)
            for skill, level in (requirements or {}).items()
        },
    )


def a_sheet(
    ratings: Mapping[str, int],
    *,
    source: Source = Source.MANAGER,
    review: str = CURRENT,
    assessor: str = "",
) -> Assessment:
    """Return one rater's sheet."""
    return Assessment(
        review=ReviewId(review),
        source=source,
        assessor=assessor,
        ratings={SkillId(skill): level for skill, level in ratings.items()},
    )


def a_person(
    person_id: str, *, role: str | None = None, ratings: Mapping[str, int] | None = None
) -> Person:
    """Return a person, rated by the manager if there are ratings."""
    return Person(
        id=PersonId(person_id),
        name=person_id.capitalize(),
        role=None if role is None else RoleId(role),
        assessments=(a_sheet(ratings),) if ratings else (),
    )


def a_review(review_id: str = CURRENT, *, on: date = date(2026, 11, 1)) -> Review:
    """Return an open review."""
    return Review(id=ReviewId(review_id), name=review_id.capitalize(), date=on)


def a_matrix(*, roles: int = 2, skills: int = 3, people: int = 2) -> Matrix:
    """Return a matrix in which everyone is rated by the manager.

    Role ``role-k`` requires level ``k`` (at most 4) of every skill; person ``person-i`` holds role
    ``role-(i mod roles)`` and is rated 2 everywhere. Counting starts at 1.
    """
    skill_ids = [f"skill-{n}" for n in range(1, skills + 1)]
    return Matrix(
        format="matrixeditor",
        version=1,
        id=MatrixId("m-test"),
        title="Test matrix",
        scales=(a_scale(),),
        skills=tuple(a_skill(skill_id) for skill_id in skill_ids),
        roles=tuple(
            a_role(f"role-{n}", dict.fromkeys(skill_ids, min(n, 4))) for n in range(1, roles + 1)
        ),
        people=tuple(
            a_person(
                f"person-{n}",
                role=f"role-{(n - 1) % roles + 1}" if roles else None,
                ratings=dict.fromkeys(skill_ids, 2),
            )
            for n in range(1, people + 1)
        ),
        reviews=(a_review(),),
    )
