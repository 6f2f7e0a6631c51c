"""All figures that the window keeps at hand, and how they follow an edit.

``after`` recomputes what an edit touched and equals ``of``: whatever is kept is kept because the
very values it came from are still in use. How a figure is defined stands in the modules beside.
"""

from collections import Counter
from collections.abc import Collection, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain

from matrixeditor.core import lookup
from matrixeditor.core.analysis.coverage import (
    Coverage,
    RequiredLevels,
    coverage_of,
    required_levels,
)
from matrixeditor.core.analysis.ladder import Ladder, ladder_of
from matrixeditor.core.analysis.readiness import Standing, Verdict, measured
from matrixeditor.core.analysis.results import Results
from matrixeditor.core.changes import Changes
from matrixeditor.core.model import Matrix, Person
from matrixeditor.core.types import PersonId, ReviewId, RoleId, SkillId

CoverageBySkill = Mapping[SkillId, tuple[Coverage, ...]]


@dataclass(frozen=True, slots=True, eq=False)
class Basis:
    """What the figures were made from, kept so that ``after`` can tell what still holds."""

    ladder: Ladder
    levels: RequiredLevels
    results: Mapping[PersonId, Results]


@dataclass(frozen=True)
class Figures:
    """The figures of a matrix in its newest review.

    Attributes:
        review: that review.
        people: everyone who has not left against their own role, in the matrix's order.
        coverage_by_skill: the coverage of every required skill, in matrix order.
        basis: what they were made from; of no interest to anyone but ``after``.
    """

    review: ReviewId
    people: Mapping[PersonId, Standing]
    coverage_by_skill: CoverageBySkill
    basis: Basis = field(repr=False, compare=False)

    @cached_property
    def coverage(self) -> tuple[Coverage, ...]:
        """The coverage of every required level, by skill in matrix order, then level."""
        return tuple(chain.from_iterable(self.coverage_by_skill.values()))

    @cached_property
    def verdicts(self) -> Mapping[Verdict | None, int]:
        """How many people have each verdict; None counts those without one."""
        counts = Counter(standing.verdict for standing in self.people.values())
        return {verdict: counts[verdict] for verdict in (*Verdict, None)}

    @cached_property
    def required(self) -> int:
        """How many skills all people's own roles require of them, where applicable."""
        return sum(standing.applicable for standing in self.people.values())

    @cached_property
    def rated(self) -> int:
        """How many of those are rated."""
        return self.required - sum(standing.unrated for standing in self.people.values())


def of(matrix: Matrix) -> Figures:
    """Return the figures of a matrix."""
    ladder = ladder_of(matrix)
    people = lookup.active_people(matrix.people)
    results = {person.id: ladder.results_of(person) for person in people}
    basis = Basis(ladder, required_levels(ladder), results)
    return Figures(
        review=ladder.review.id,
        people={person.id: _own_standing(person, basis) for person in people},
        coverage_by_skill=_coverage(basis),
        basis=basis,
    )


def after(before: Matrix, figures: Figures, after: Matrix, changes: Changes) -> Figures:
    """Return the figures of ``after``, given those of ``before`` and what changed.

    Equal to ``of(after)``, in time that grows with what the edit touched.
    """
    if before is after:
        return figures
    was, ladder = figures.basis, ladder_of(after)
    if not _same_rules(was.ladder, ladder):
        return of(after)
    active = lookup.active_people(after.people)
    stale = _stale_people(figures, ladder, active, changes)
    results = {
        person.id: ladder.results_of(person) if person.id in stale else was.results[person.id]
        for person in active
    }
    levels = was.levels if ladder is was.ladder else required_levels(ladder)
    basis = Basis(ladder, levels, results)
    return Figures(
        review=ladder.review.id,
        people={
            person.id: (
                _own_standing(person, basis) if person.id in stale else figures.people[person.id]
            )
            for person in active
        },
        coverage_by_skill=_coverage_after(figures, basis, stale),
        basis=basis,
    )


def _own_standing(person: Person, basis: Basis) -> Standing:
    ladder = basis.ladder
    return measured(
        person, ladder, ladder.yardstick(ladder.own_role(person)), basis.results[person.id]
    )


def _same_rules(before: Ladder, after: Ladder) -> bool:
    """Tell whether people and sheets are read alike, so that untouched ones keep their figures."""
    return before is after or (
        before.policy == after.policy
        and before.review.id == after.review.id
        and before.review.closed == after.review.closed
    )


def _stale_people(
    figures: Figures, ladder: Ladder, active: Collection[Person], changes: Changes
) -> AbstractSet[PersonId]:
    """Return the people among ``active`` whose standing may differ from before."""
    stale = set(changes.people.changed)
    stale.update(person.id for person in active if person.id not in figures.people)
    if roles := _changed_roles(figures.basis.ladder, ladder):
        stale.update(
            person_id for person_id, standing in figures.people.items() if standing.role in roles
        )
    return stale


def _changed_roles(before: Ladder, after: Ladder) -> AbstractSet[RoleId]:
    """Return the roles that ask for something else than they did."""
    if before is after:
        return frozenset()
    return {
        role_id
        for role_id in {*before.role_ids, *after.role_ids}
        if before.yardstick(role_id) != after.yardstick(role_id)
    }


def _coverage(basis: Basis) -> CoverageBySkill:
    return {skill_id: _coverage_of(skill_id, basis) for skill_id in basis.levels}


def _coverage_of(skill_id: SkillId, basis: Basis) -> tuple[Coverage, ...]:
    target = basis.ladder.policy.coverage_target
    return coverage_of(skill_id, basis.levels[skill_id], basis.results, target=target)


def _coverage_after(
    figures: Figures, basis: Basis, stale: AbstractSet[PersonId]
) -> CoverageBySkill:
    """Return the coverage, counting anew only the skills that the edit touched."""
    was = figures.basis
    if was.results.keys() != basis.results.keys():
        return _coverage(basis)
    touched: set[SkillId] = set()
    for person_id in stale & basis.results.keys():
        touched.update(_differing(was.results[person_id], basis.results[person_id]))
    if basis.levels is was.levels and touched.isdisjoint(basis.levels):
        return figures.coverage_by_skill
    return {
        skill_id: (
            figures.coverage_by_skill[skill_id]
            if skill_id not in touched and was.levels.get(skill_id) == levels
            else _coverage_of(skill_id, basis)
        )
        for skill_id, levels in basis.levels.items()
    }


def _differing(before: Results, after: Results) -> AbstractSet[SkillId]:
    """Return the skills for which one person's results differ."""
    if before is after:
        return frozenset()
    return {skill_id for skill_id, _ in before.items() ^ after.items()}
