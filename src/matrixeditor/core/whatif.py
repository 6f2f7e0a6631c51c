"""What an edit would do to people's verdicts, before it is made.

The caller makes the edited matrix (a value, never shown or saved) and asks here who is affected.
Verdicts and readiness are those of ``core.analysis``.
"""

from dataclasses import dataclass

from matrixeditor.core import lookup
from matrixeditor.core.analysis import figures
from matrixeditor.core.analysis.figures import Figures
from matrixeditor.core.analysis.ladder import ladder_of
from matrixeditor.core.analysis.readiness import Standing, Verdict, standing
from matrixeditor.core.changes import between
from matrixeditor.core.model import Matrix
from matrixeditor.core.operations import requirements
from matrixeditor.core.types import LevelValue, PersonId, RoleId, SkillId


@dataclass(frozen=True, slots=True)
class VerdictChange:
    """One person whose verdict an edit changes.

    Attributes:
        person: who.
        role: the role measured against, as it is after the edit; None without one.
        before: the verdict before, None if there was none.
        after: the verdict after, None if there is none.
        is_own: whether this is about the person's own role; else it is the role aimed at.
    """

    person: PersonId
    role: RoleId | None
    before: Verdict | None
    after: Verdict | None
    is_own: bool


@dataclass(frozen=True, slots=True)
class RequirementEffect:
    """Whom another level of one requirement would affect among those who hold the role.

    Attributes:
        holders: everyone who holds the role.
        meet_before: those whose result meets the requirement as it is; all where there is none.
        meet_after: those whose result would meet it.
        ready_before: those who meet the role as it is.
        ready_after: those who would meet it.
    """

    holders: tuple[PersonId, ...]
    meet_before: tuple[PersonId, ...]
    meet_after: tuple[PersonId, ...]
    ready_before: tuple[PersonId, ...]
    ready_after: tuple[PersonId, ...]

    @property
    def no_longer_ready(self) -> tuple[PersonId, ...]:
        """Those who meet the role and then would not."""
        return tuple(person for person in self.ready_before if person not in self.ready_after)

    @property
    def newly_ready(self) -> tuple[PersonId, ...]:
        """Those who do not meet the role and then would."""
        return tuple(person for person in self.ready_after if person not in self.ready_before)


def verdict_changes(
    before: Matrix, after: Matrix, *, figures_before: Figures | None = None
) -> tuple[VerdictChange, ...]:
    """Return whose verdict differs between two matrices, in the order of ``after``.

    Compared are the verdicts in the newest review for the own role and for the role aimed at, of
    people who are in both and have not left. ``figures_before`` spares computing them.
    """
    was = figures_before or figures.of(before)
    now = figures.after(before, was, after, between(before, after))
    found: list[VerdictChange] = []
    people_before = {person.id: person for person in lookup.active_people(before.people)}
    for person in lookup.active_people(after.people):
        earlier = people_before.get(person.id)
        if earlier is None:
            continue
        found += _change(was.people[person.id], now.people[person.id], is_own=True)
        target = person.target_role
        if target is not None and target == earlier.target_role:
            found += _change(
                standing(before, earlier, role=target),
                standing(after, person, role=target),
                is_own=False,
            )
    return tuple(found)


def _change(before: Standing, after: Standing, *, is_own: bool) -> tuple[VerdictChange, ...]:
    if before.verdict is after.verdict:
        return ()
    return (VerdictChange(after.person, after.role, before.verdict, after.verdict, is_own),)


def affected_by_requirement(
    matrix: Matrix, role: RoleId, skill: SkillId, level: LevelValue | None
) -> RequirementEffect:
    """Return whom it would affect if a role required ``level`` of a skill; None: nothing of it.

    Must-have, weight and note stay as they are. While the newest review is closed its frozen
    requirements are measured, and nothing would change.

    Raises:
        UnknownId: there is no such role or skill.
        UnknownLevel: the skill's scale has no such level.
    """
    if level is None:
        after = requirements.clear_requirement(matrix, role=role, skill=skill)
    else:
        after = requirements.set_level(matrix, role=role, skill=skill, level=level)
    own_role = ladder_of(matrix).own_role
    holders = [one for one in lookup.active_people(matrix.people) if own_role(one) == role]
    stand_before = [standing(matrix, person) for person in holders]
    stand_after = [standing(after, person) for person in holders]
    return RequirementEffect(
        holders=tuple(person.id for person in holders),
        meet_before=_meeting(stand_before, skill),
        meet_after=_meeting(stand_after, skill),
        ready_before=_ready(stand_before),
        ready_after=_ready(stand_after),
    )


def _meeting(standings: list[Standing], skill_id: SkillId) -> tuple[PersonId, ...]:
    found = []
    for one in standings:
        gap = one.gap_by_skill.get(skill_id)
        if gap is None or (gap.gap is not None and gap.gap <= 0):
            found.append(one.person)
    return tuple(found)


def _ready(standings: list[Standing]) -> tuple[PersonId, ...]:
    return tuple(one.person for one in standings if one.verdict is Verdict.READY)
