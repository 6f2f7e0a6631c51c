"""What is open in the pictures: the sample, and documents at the edges of what there can be."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from matrixeditor import resources
from matrixeditor.core.model import Assessment, Level, Matrix, Person, Requirement, Role, Skill
from matrixeditor.core.types import LevelValue, PersonId, RoleId, SkillId, Source
from matrixeditor.files import store

GIVEN_NAMES = (
    *("Ana", "Bo", "Chidi", "Daria", "Élodie", "Farid", "Grace", "Hiro", "Ines", "Jakub"),
    *("Kaveh", "Lena", "Mía", "Noor", "Oluwaseun", "Priya", "Quinn", "Rosa", "Samir", "Tomás"),
)
FAMILY_NAMES = (
    *("Adeyemi", "Bianchi", "Castro", "Dubois", "Echeverría", "Fischer", "García", "Haddad"),
    *("Ivanova", "Jansen", "Kowalski", "Lindqvist", "Marchand", "Novak", "Okafor", "Petrov"),
    *("Raman", "Sato", "Tanaka", "Usman", "Vega", "Wagner", "Yılmaz", "Zhang", "Þórsdóttir"),
)
PRODUCTS = (
    *("Payments", "Search", "Onboarding", "Billing", "Reports", "Mobile app"),
    *("Partner portal", "Notifications", "Identity", "Checkout", "Data platform", "Help center"),
)
DEVIATIONS = (None, -2, -1, -1, 0, 0, 0, 0, 0, 0, 1)
"""By how much people of the large company differ from what is required; None is not rated."""


@cache
def template(name: str) -> Matrix:
    """Return a template as it is shipped."""
    return store.loads(resources.template_bytes(name), source=name)


def sample() -> Matrix:
    """Return the sample team."""
    return template("sample")


def blank() -> Matrix:
    """Return a matrix with a scale and nothing else."""
    return template("blank")


def ladder() -> Matrix:
    """Return a ladder without people."""
    return template("product-management")


def one_role() -> Matrix:
    """Return a matrix with a role and no skill yet."""
    return blank().changed(roles=(Role(id=RoleId("designer"), name="Designer"),))


def crowd(*, people: int = 1000, skills: int = 300) -> Matrix:
    """Return a company of so many people and skills: the sample, product by product."""
    known = sample().skills
    copies = tuple(_copy(known[n % len(known)], n // len(known)) for n in range(skills))
    roles = tuple(_asking_for(role, copies) for role in sample().roles)
    staff = tuple(_employee(n, roles[n * n % len(roles)], copies) for n in range(people))
    return sample().changed(
        title="A large company",
        skills=copies,
        roles=roles,
        people=staff,
        reviews=sample().reviews[-1:],
    )


def _copy(skill: Skill, product: int) -> Skill:
    name = f"{PRODUCTS[product % len(PRODUCTS)]}: {skill.name.lower()}"
    return skill.changed(id=SkillId(f"{skill.id}-{product}"), name=name, short="")


def _asking_for(role: Role, skills: tuple[Skill, ...]) -> Role:
    requirements = {
        skill.id: known
        for skill in skills
        if (known := role.requirements.get(SkillId(skill.id.rpartition("-")[0]))) is not None
    }
    return role.changed(requirements=requirements)


def _employee(number: int, role: Role, skills: tuple[Skill, ...]) -> Person:
    given, family = number % len(GIVEN_NAMES), number * 7 // 3 % len(FAMILY_NAMES)
    return Person(
        id=PersonId(f"p-{number:04d}"),
        name=f"{GIVEN_NAMES[given]} {FAMILY_NAMES[family]}",
        role=role.id,
        assessments=(_sheet(number, role, skills),),
    )


def _sheet(number: int, role: Role, skills: tuple[Skill, ...]) -> Assessment:
    return Assessment(
        review=sample().reviews[-1].id,
        source=Source.MANAGER,
        assessor="Maja Kern",
        role=role.id,
        ratings=_ratings(number, role.requirements, skills),
    )


def _ratings(
    number: int, requirements: Mapping[SkillId, Requirement], skills: tuple[Skill, ...]
) -> dict[SkillId, LevelValue]:
    """Return levels near what is required, a few missing: always the same ones."""
    ratings = {}
    for position, skill in enumerate(skills):
        requirement = requirements.get(skill.id)
        chance = (number * 31 + position * 17 + number * position % 13) % len(DEVIATIONS)
        deviation = DEVIATIONS[chance]
        if requirement is not None and deviation is not None:
            ratings[skill.id] = min(4, max(0, requirement.level + deviation))
    return ratings


def long_names() -> Matrix:
    """Return the sample with names that fit nowhere, and one written from right to left."""
    matrix = sample()
    skills, roles, people = matrix.skills, matrix.roles, matrix.people
    long_skill = "Experimentation and testing of everything that can be measured before it is built"
    without_spaces = "Produktentwicklungsgeschwindigkeitsverbesserungsmaßnahmen"
    return matrix.changed(
        title="Team " * 40,
        skills=(
            skills[0].changed(name=long_skill),
            skills[1].changed(name=without_spaces),
            skills[2].changed(name="إدارة محفظة المنتجات"),
            skills[3].changed(name="a" * 10_000),
            *skills[4:],
        ),
        roles=(
            roles[0].changed(name="Associate Product Manager for Emerging Markets", short=""),
            roles[1].changed(name=without_spaces, short=""),
            roles[2].changed(name="مديرة المنتج الأولى", short=""),
            roles[3].changed(short="Lead of the whole product area"),
            *roles[4:],
        ),
        people=(
            people[0].changed(name="Wolfeschlegelsteinhausenbergerdorff Hubert Blaine Sr."),
            people[1].changed(name="María del Carmen Fernández-Villaverde y Gómez de la Serna"),
            *people[2:],
        ),
        categories=(
            matrix.categories[0].changed(name="Strategy, vision, markets and all that " * 6),
            *matrix.categories[1:],
        ),
    )


def two_levels() -> Matrix:
    """Return a ladder whose scale knows yes and no."""
    return _on_scale(("Not yet", "Can do it"))


def twenty_levels() -> Matrix:
    """Return a ladder whose scale has twenty levels."""
    return _on_scale(tuple(f"Grade {number}" for number in range(20)))


def _on_scale(names: tuple[str, ...]) -> Matrix:
    matrix = ladder()
    scale = matrix.scales[0].changed(
        levels=tuple(Level(value=value, name=name) for value, name in enumerate(names))
    )
    highest = len(names) - 1
    return matrix.changed(
        scales=(scale, *matrix.scales[1:]),
        skills=tuple(skill.changed(indicators={}, resources=()) for skill in matrix.skills),
        roles=tuple(_stretched(role, highest) for role in matrix.roles),
    )


def _stretched(role: Role, highest: int) -> Role:
    return role.changed(
        requirements={
            skill: requirement.changed(level=round(requirement.level * highest / 4))
            for skill, requirement in role.requirements.items()
        }
    )
