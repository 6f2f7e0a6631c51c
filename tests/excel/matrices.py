"""Matrices that put the arithmetic to the test."""

from datetime import date
from decimal import Decimal
from random import Random

from tests.builders import CURRENT, a_matrix, a_review, a_scale

from matrixeditor import resources
from matrixeditor.core.model import (
    Assessment,
    Category,
    Level,
    Matrix,
    Person,
    Policy,
    Requirement,
    Role,
    Scale,
    Skill,
)
from matrixeditor.core.types import (
    CategoryId,
    MatrixId,
    PersonId,
    RoleId,
    ScaleId,
    SkillId,
    Source,
)
from matrixeditor.files import store

SCALES = {
    "five": (0, 1, 2, 3, 4),
    "below-zero": (-2, -1, 0, 1, 2),
    "uneven": (1, 2, 5, 9),
    "tens": (-30, -20, -10, 10),
}
WEIGHTS = ("1", "0.1", "0.3", "2.5", "0.001", "7")


def a_template(name: str) -> Matrix:
    return store.loads(resources.template_bytes(name))


def a_random_matrix(seed: int, *, people: int = 40, skills: int = 16) -> Matrix:
    """Return a matrix with several scales, odd weights, n/a, unrated and to-confirm ratings."""
    random = Random(seed)  # noqa: S311 - nothing secret
    scales = tuple(
        Scale(
            id=ScaleId(name),
            name=name,
            levels=tuple(Level(value=value, name=f"Level {value}") for value in values),
        )
        for name, values in SCALES.items()
    )
    chosen = [random.choice(tuple(SCALES)) for _ in range(skills)]
    # Names that are alike, or that MATCH would read as patterns.
    roles = tuple(
        _a_role(random, name, n, chosen) for n, name in enumerate(("C*", "Cat", "cat", "?"))
    )
    return Matrix(
        format="matrixeditor",
        version=1,
        id=MatrixId("m-random"),
        title=f"Random {seed}",
        scales=scales,
        categories=(Category(id=CategoryId("a"), name="A"), Category(id=CategoryId("b"), name="B")),
        skills=tuple(
            Skill(
                id=SkillId(f"s-{n}"),
                name=f"Skill {n}",
                scale=ScaleId(scale),
                category=random.choice((None, CategoryId("a"), CategoryId("b"))),
            )
            for n, scale in enumerate(chosen)
        ),
        roles=roles,
        people=tuple(_a_person(random, n, roles, chosen) for n in range(people)),
        reviews=(a_review(),),
        policy=Policy(
            ready_threshold=random.choice((Decimal("0.8"), Decimal("0.667"), Decimal("0.5"))),
            near_gap=random.choice((0, 1, 2)),
        ),
    )


def _a_role(random: Random, name: str, number: int, scales: list[str]) -> Role:
    # The last role asks for little, so that whole roles come to be not applicable.
    share = 0.7 if number < 3 else 0.1
    return Role(
        id=RoleId(f"role-{number}"),
        name=name,
        requirements={
            SkillId(f"s-{n}"): Requirement(
                level=random.choice(SCALES[scale]),
                must_have=random.random() < 0.2,
                weight=Decimal(random.choice(WEIGHTS)),
            )
            for n, scale in enumerate(scales)
            if random.random() < share
        },
    )


def _a_person(random: Random, number: int, roles: tuple[Role, ...], scales: list[str]) -> Person:
    quality = random.choice((0.3, 0.8, 0.97))
    unrated = random.choice((0, 0, 0.1, 0.5))
    role = random.choice((None, *roles, *roles, *roles))
    ratings, not_applicable = {}, {}
    for n, scale in enumerate(scales):
        values = SCALES[scale]
        skill = SkillId(f"s-{n}")
        if random.random() < unrated:
            continue
        if random.random() < 0.1:
            not_applicable[skill] = ""
        else:
            best = random.random() < quality
            ratings[skill] = random.choice(values[len(values) // 2 :] if best else values)
    unconfirmed = tuple(skill for skill in ratings if random.random() < 0.03)
    return Person(
        id=PersonId(f"p-{number}"),
        name="Same Name" if number % 7 == 0 else f"Person {number}",
        role=None if role is None else role.id,
        assessments=(
            Assessment(
                review=CURRENT,
                source=Source.MANAGER,
                ratings=ratings,
                not_applicable=not_applicable,
                unconfirmed=unconfirmed,
            ),
        ),
    )


def on_the_threshold() -> Matrix:
    """Return people who are exactly at a threshold, where sums of binary fractions are not.

    Person k meets 4 of 5, 8 of 10, … skills of weight 0.1 and holds the lowest level of the rest.
    """
    empty = a_matrix(roles=0, skills=0, people=0)
    skills = tuple(
        Skill(id=SkillId(f"s-{n}"), name=f"S{n}", scale=ScaleId("proficiency")) for n in range(30)
    )
    counts = (5, 10, 15, 20, 25, 30)
    roles, people = [], []
    for count in counts:
        asked = [skill.id for skill in skills[:count]]
        roles.append(
            Role(
                id=RoleId(f"r-{count}"),
                name=f"Role {count}",
                requirements={s: Requirement(level=3, weight=Decimal("0.1")) for s in asked},
            )
        )
        met = count * 4 // 5
        people.append(
            Person(
                id=PersonId(f"p-{count}"),
                name=f"Person {count}",
                role=RoleId(f"r-{count}"),
                assessments=(
                    Assessment(
                        review=CURRENT,
                        source=Source.AGREED,
                        ratings={s: 3 if n < met else 0 for n, s in enumerate(asked)},
                    ),
                ),
            )
        )
    return empty.changed(
        scales=(a_scale(),), skills=skills, roles=tuple(roles), people=tuple(people)
    )


A_DAY = date(2026, 11, 23)
