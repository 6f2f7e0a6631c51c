"""What a deletion takes with it, in one sentence."""

from PySide6.QtCore import QCoreApplication

from matrixeditor.core import lookup
from matrixeditor.core.model import Matrix
from matrixeditor.core.types import Noun, PersonId, RoleId, SkillId

translate = QCoreApplication.translate


def sentence(matrix: Matrix, noun: Noun, item_id: str) -> str:
    """Return what goes, and what stays without it."""
    match noun:
        case Noun.PERSON:
            return _of_person(matrix, PersonId(item_id))
        case Noun.ROLE:
            return _of_role(matrix, RoleId(item_id))
        case Noun.SKILL:
            return _of_skill(matrix, SkillId(item_id))
    count = sum(skill.category == item_id for skill in matrix.skills)
    said = translate("what goes", "Skills in it stay, without a category: {skills}.")
    return said.format(skills=count)


def _of_person(matrix: Matrix, person_id: PersonId) -> str:
    person = lookup.person(matrix, person_id)
    said = translate(
        "what goes",
        "Everything about this person goes, in closed reviews too: ratings {ratings}, evidence "
        "{evidence}, plan steps {steps}.",
    )
    return said.format(
        ratings=sum(len(sheet.ratings) for sheet in person.assessments),
        evidence=len(person.evidence),
        steps=len(person.plan),
    )


def _of_role(matrix: Matrix, role_id: RoleId) -> str:
    role = lookup.role(matrix, role_id)
    said = translate(
        "what goes",
        "What it requires goes ({requirements} skills); people who hold it stay, without a role: "
        "{people}.",
    )
    holders = sum(person.role == role_id for person in matrix.people)
    return said.format(requirements=len(role.requirements), people=holders)


def _of_skill(matrix: Matrix, skill_id: SkillId) -> str:
    required = sum(skill_id in role.requirements for role in matrix.roles)
    ratings = sum(
        skill_id in sheet.ratings for person in matrix.people for sheet in person.assessments
    )
    said = translate(
        "what goes",
        "Its words, requirements ({roles} roles) and ratings ({ratings}) go; evidence and plan "
        "steps stay, without it.",
    )
    return said.format(roles=required, ratings=ratings)
