"""All that the Person page shows of one person, in the order of the talk."""

from dataclasses import dataclass

from matrixeditor.core import lookup
from matrixeditor.core.analysis.differences import differences
from matrixeditor.core.analysis.readiness import Standing, standing
from matrixeditor.core.model import Evidence, Matrix, Person, Step
from matrixeditor.core.types import PersonId, RoleId, SkillId
from matrixeditor.ui.models.person.bullets import BulletGroup, Mark, bullets_of, mark_of
from matrixeditor.ui.models.person.needs import PersonNeeds, needs_of
from matrixeditor.ui.models.person.strengths import Strength, strengths_of
from matrixeditor.ui.models.perspective import Against, days_of


@dataclass(frozen=True, slots=True)
class SeenOtherwise:
    """A skill that person and result see otherwise."""

    skill: SkillId
    name: str
    own: Mark
    result: Mark
    flagged: bool


@dataclass(frozen=True, slots=True)
class Talk:
    """One person against one role in the newest review.

    Attributes:
        person: who.
        standing: against the role asked about.
        own_standing: against the own role; the same where that is asked about.
        is_own: whether the own role is asked about.
        groups: what the role asks, category by category.
        strengths: what is above or evidenced.
        differs: where own rating and result differ, the farthest first.
        compared: how many skills have both ratings.
        needs: what is short.
        evidence: all of it, newest first.
        in_review: how many pieces of evidence are of this review.
        plan: the steps of the plan.
    """

    person: Person
    standing: Standing
    own_standing: Standing
    is_own: bool
    groups: tuple[BulletGroup, ...]
    strengths: tuple[Strength, ...]
    differs: tuple[SeenOtherwise, ...]
    compared: int
    needs: PersonNeeds
    evidence: tuple[Evidence, ...]
    in_review: int
    plan: tuple[Step, ...]


def role_asked(matrix: Matrix, person: Person, against: RoleId | Against) -> RoleId | None:
    """Return the role that is asked about; the own one where there is no other."""
    match against:
        case Against.OWN_ROLE:
            return None
        case Against.TARGET_ROLE:
            wanted = person.target_role
        case _:
            wanted = against
    known = {role.id for role in lookup.active_roles(matrix.roles)}
    return wanted if wanted in known and wanted != person.role else None


def talk_of(matrix: Matrix, person_id: PersonId, against: RoleId | Against) -> Talk:
    """Return what there is to talk about. Raises ``UnknownId`` if the person is gone."""
    person = lookup.person(matrix, person_id)
    own = standing(matrix, person)
    role = role_asked(matrix, person, against)
    asked = own if role is None else standing(matrix, person, role=role)
    first, last = days_of(matrix, asked.review)
    seen = differences(matrix, person)
    differs = []
    for one in sorted(seen, key=lambda one: -abs(one.difference)):
        if one.difference:
            skill = lookup.skill(matrix, one.skill)
            scale = lookup.scale_of(matrix, skill)
            own_mark, result = mark_of(scale, one.self_rating), mark_of(scale, one.official)
            differs.append(SeenOtherwise(skill.id, skill.name, own_mark, result, one.flagged))
    return Talk(
        person=person,
        standing=asked,
        own_standing=own,
        is_own=role is None,
        groups=bullets_of(matrix, asked),
        strengths=strengths_of(matrix, person, asked),
        differs=tuple(differs),
        compared=len(seen),
        needs=needs_of(matrix, person, asked),
        evidence=tuple(sorted(person.evidence, key=lambda note: note.date, reverse=True)),
        in_review=sum(first <= note.date <= last for note in person.evidence),
        plan=person.plan,
    )
