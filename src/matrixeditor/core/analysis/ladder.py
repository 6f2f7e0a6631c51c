"""The ladder as one review sees it: which skills and roles count, and what each role asks.

An open review sees the roles of now, without what is retired. A closed one sees the requirements
that were frozen when it was closed, and each person in the role that was rated
(``docs/arithmetic.md``, "Reviews").

A ladder is prepared once and kept for as long as the parts it came from are in use, so that an edit
of a person costs nothing here.
"""

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field

from matrixeditor.core import lookup
from matrixeditor.core.analysis.results import Results, results_of, sheet_of
from matrixeditor.core.analysis.yardstick import RequiredSkill, Yardstick
from matrixeditor.core.model import Matrix, Person, Policy, Requirement, Review
from matrixeditor.core.types import LevelValue, ReviewId, RoleId, SkillId

KEPT_LADDERS = 8
"""So many ladders are kept, the latest made."""

NO_ROLE = Yardstick(None, ())
"""What is asked of someone without a role."""


@dataclass(frozen=True, eq=False)
class Ladder:
    """What figures in one review are measured by.

    Attributes:
        review: the review.
        policy: the rules.
        lowest: the lowest level of every skill that counts, in matrix order.
        requirements: what each role that counts asks for.
        role_ids: all roles of the matrix, also those that ask for nothing here.
    """

    review: Review
    policy: Policy
    lowest: Mapping[SkillId, LevelValue]
    requirements: Mapping[RoleId, Mapping[SkillId, Requirement]]
    role_ids: tuple[RoleId, ...]
    _yardsticks: dict[RoleId, Yardstick] = field(default_factory=dict, repr=False)

    def yardstick(self, role_id: RoleId | None) -> Yardstick:
        """Return what a role asks for; a role that does not count asks for nothing."""
        if role_id is None:
            return NO_ROLE
        found = self._yardsticks.get(role_id)
        if found is None:
            found = self._yardsticks[role_id] = self._prepared(role_id)
        return found

    def _prepared(self, role_id: RoleId) -> Yardstick:
        asked = self.requirements.get(role_id, {})
        return Yardstick(
            role_id,
            tuple(
                RequiredSkill(
                    skill=skill_id,
                    level=requirement.level,
                    lowest=lowest,
                    must_have=requirement.must_have,
                    weight=requirement.weight,
                )
                for skill_id, lowest in self.lowest.items()
                if (requirement := asked.get(skill_id)) is not None
            ),
        )

    def own_role(self, person: Person) -> RoleId | None:
        """Return the role a person is measured against by default.

        In a closed review it is the role that was rated: the first that a sheet names, official
        sheets first.
        """
        if not self.review.closed:
            return person.role
        first = [sheet_of(person, self.review.id, s) for s in self.policy.official_sources]
        sheets = [*first, *lookup.sheets_of(person, self.review.id)]
        return next((s.role for s in sheets if s is not None and s.role is not None), None)

    def results_of(self, person: Person) -> Results:
        """Return what counts of a person in this review."""
        return results_of(person, self.review.id, self.policy.official_sources)


_kept: OrderedDict[tuple[int, ...], tuple[tuple[object, ...], Ladder]] = OrderedDict()


def ladder_of(matrix: Matrix, review_id: ReviewId | None = None) -> Ladder:
    """Return the ladder as a review sees it, by default the newest.

    Raises:
        UnknownId: there is no such review.
    """
    review = lookup.newest_review(matrix) if review_id is None else lookup.review(matrix, review_id)
    parts = (matrix.scales, matrix.categories, matrix.skills, matrix.roles, matrix.policy, review)
    key = tuple(map(id, parts))
    if (found := _kept.get(key)) is not None:
        return found[1]
    ladder = _ladder(matrix, review)
    _kept[key] = (parts, ladder)
    if len(_kept) > KEPT_LADDERS:
        _kept.popitem(last=False)
    return ladder


def _ladder(matrix: Matrix, review: Review) -> Ladder:
    lowest_of = {scale.id: scale.lowest for scale in matrix.scales}
    only = matrix.scales[0].lowest
    return Ladder(
        review=review,
        policy=matrix.policy,
        lowest={
            skill.id: only if skill.scale is None else lowest_of[skill.scale]
            for skill in lookup.skills_in_order(matrix)
            if review.closed or skill.retired is None
        },
        requirements=(
            review.roles_as_of
            if review.closed
            else {role.id: role.requirements for role in lookup.active_roles(matrix.roles)}
        ),
        role_ids=tuple(role.id for role in matrix.roles),
    )
