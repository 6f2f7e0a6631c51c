"""What the team's figures need to know of each person, kept until it changes.

A team's figures are sums over people. After an edit of one person only that one's portrait is made
anew; after an edit of the ladder all are.
"""

import time
from collections import Counter
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
        difference_counts: how often each difference in levels is among them.
        ahead: the person against each role one step up.
        self_sheet: the person's own sheet, None if there is none.
        by_manager: how many skills that the own role requires the manager rated.
        agreed: how many of them were agreed.
        talk_held: whether the agreed sheet is completed.
        required: how many required skills apply.
    """

    person: Person
    shortfalls: Mapping[SkillId, int]
    differences: tuple[Difference, ...]
    difference_counts: Mapping[int, int]
    ahead: tuple[Candidate, ...]
    self_sheet: Assessment | None
    by_manager: int
    agreed: int
    talk_held: bool
    required: int


NextRoles = Mapping[RoleId, tuple[RoleId, ...]]
"""The roles one step up from each role that has any."""


class Portraits:
    """The portraits of everyone who has not left.

    Of a thousand people they take a second to make: ``begin`` says what is to be made, ``go_on``
    makes some of it.
    """

    def __init__(self) -> None:
        self._matrix: Matrix | None = None
        self._ladder: Ladder | None = None
        self._standings: Mapping[PersonId, Standing] = {}
        self._kept: dict[PersonId, Portrait] = {}
        self._wanted: list[Person] = []
        self.next_roles: NextRoles = {}

    def begin(self, matrix: Matrix, standings: Mapping[PersonId, Standing]) -> None:
        """Drop what no longer holds; ``standings`` are those of the matrix's figures."""
        ladder = ladder_of(matrix)
        if ladder is not self._ladder:
            self._ladder, self._kept = ladder, {}
            self.next_roles = _next_roles(matrix)
        self._matrix, self._standings = matrix, standings
        self._wanted = [
            person
            for person in lookup.active_people(matrix.people)
            if (kept := self._kept.get(person.id)) is None or kept.person is not person
        ]

    def go_on(self, *, seconds: float) -> bool:
        """Make portraits for about so long; tell whether all are made."""
        end = time.monotonic() + seconds
        while self._wanted and self._matrix is not None and self._ladder is not None:
            person = self._wanted.pop()
            own = self._standings[person.id]
            self._kept[person.id] = self._made(self._matrix, self._ladder, person, own)
            if time.monotonic() > end:
                break
        return not self._wanted

    @property
    def all(self) -> tuple[Portrait, ...]:
        """The portraits in matrix order, once all are made."""
        people = () if self._matrix is None else lookup.active_people(self._matrix.people)
        return tuple(self._kept[person.id] for person in people)

    def _made(self, matrix: Matrix, ladder: Ladder, person: Person, own: Standing) -> Portrait:
        review = ladder.review.id
        by_manager = confirmed(sheet_of(person, review, Source.MANAGER))
        agreed_sheet = sheet_of(person, review, Source.AGREED)
        agreed = confirmed(agreed_sheet)
        applicable = [
            (skill, mark.level, result)
            for skill, mark, result in zip(
                own.yardstick.skills, own.yardstick.marks, own.results, strict=True
            )
            if result is None or isinstance(result, int)
        ]
        differences = core_differences.differences(matrix, person)
        return Portrait(
            person=person,
            shortfalls={
                skill: level - result
                for skill, level, result in applicable
                if result is not None and result < level
            },
            differences=differences,
            difference_counts=Counter([one.difference for one in differences]),
            ahead=tuple(
                Candidate(standing(matrix, person, role=role), person.name, holds_role=False)
                for role in self._next(own.role)
            ),
            self_sheet=sheet_of(person, review, Source.SELF),
            by_manager=sum([isinstance(by_manager.get(skill), int) for skill, _, _ in applicable]),
            agreed=sum([isinstance(agreed.get(skill), int) for skill, _, _ in applicable]),
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
