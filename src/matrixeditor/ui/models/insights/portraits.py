"""What the team's figures need to know of each person, kept until it changes.

A team's figures are sums over people. After an edit of one person only that one's portrait is made
anew; after an edit of the ladder all are.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from matrixeditor.core import lookup
from matrixeditor.core.analysis import differences as core_differences
from matrixeditor.core.analysis.bench import Candidate
from matrixeditor.core.analysis.differences import Difference
from matrixeditor.core.analysis.ladder import Ladder, ladder_of
from matrixeditor.core.analysis.readiness import Standing, standing
from matrixeditor.core.analysis.results import confirmed, sheet_of
from matrixeditor.core.analysis.steps import steps_of
from matrixeditor.core.model import Assessment, Matrix, Person
from matrixeditor.core.types import PersonId, RoleId, SkillId, Source


@dataclass(frozen=True, slots=True)
class Portrait:
    """One person's part in the team's figures.

    Attributes:
        person: who.
        shortfalls: by how many levels each skill of the own role is short, in matrix order.
        differences: every skill with the person's own rating and a result.
        ahead: the person against each role one step up.
        self_sheet: the person's own sheet, None if there is none.
        by_manager: how many skills that the own role requires the manager rated.
        agreed: how many of them were agreed.
        talk_held: whether the agreed sheet is completed.
        required: how many required skills apply.
    """

    person: Person
    shortfalls: tuple[tuple[SkillId, int], ...]
    differences: tuple[Difference, ...]
    ahead: tuple[Candidate, ...]
    self_sheet: Assessment | None
    by_manager: int
    agreed: int
    talk_held: bool
    required: int


NextRoles = Mapping[RoleId, tuple[RoleId, ...]]
"""The roles one step up from each role that has any."""


class Portraits:
    """The portraits of everyone who has not left."""

    def __init__(self) -> None:
        self._ladder: Ladder | None = None
        self._kept: dict[PersonId, Portrait] = {}
        self.next_roles: NextRoles = {}

    def of(self, matrix: Matrix, standings: Mapping[PersonId, Standing]) -> tuple[Portrait, ...]:
        """Return the portraits in matrix order; ``standings`` are those of the figures."""
        ladder = ladder_of(matrix)
        if ladder is not self._ladder:
            self._ladder, self._kept = ladder, {}
            self.next_roles = _next_roles(matrix)
        kept: dict[PersonId, Portrait] = {}
        for person in lookup.active_people(matrix.people):
            found = self._kept.get(person.id)
            if found is None or found.person is not person:
                found = self._made(matrix, ladder, person, standings[person.id])
            kept[person.id] = found
        self._kept = kept
        return tuple(kept.values())

    def _made(self, matrix: Matrix, ladder: Ladder, person: Person, own: Standing) -> Portrait:
        review = ladder.review.id
        required = [
            (item, result)
            for item, result in zip(own.yardstick.required, own.results, strict=True)
            if result is None or isinstance(result, int)
        ]
        by_manager = confirmed(sheet_of(person, review, Source.MANAGER))
        agreed_sheet = sheet_of(person, review, Source.AGREED)
        agreed = confirmed(agreed_sheet)
        return Portrait(
            person=person,
            shortfalls=tuple(
                (item.skill, item.level - result)
                for item, result in required
                if result is not None and result < item.level
            ),
            differences=core_differences.differences(matrix, person),
            ahead=tuple(
                Candidate(standing(matrix, person, role=role), person.name, holds_role=False)
                for role in self._next(own.role)
            ),
            self_sheet=sheet_of(person, review, Source.SELF),
            by_manager=sum(item.skill in by_manager for item, _ in required),
            agreed=sum(item.skill in agreed for item, _ in required),
            talk_held=agreed_sheet is not None and agreed_sheet.completed_on is not None,
            required=own.applicable,
        )

    def _next(self, role: RoleId | None) -> tuple[RoleId, ...]:
        return () if role is None else self.next_roles.get(role, ())


def _next_roles(matrix: Matrix) -> NextRoles:
    found: dict[RoleId, tuple[RoleId, ...]] = {}
    for step in steps_of(matrix):
        found[step.role_from] = (*found.get(step.role_from, ()), step.role_to)
    return found
