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
    CoverageBySkill,
    RequiredLevels,
    ResultsByPerson,
    coverage_by_skill,
    coverage_of,
    required_levels,
)
from matrixeditor.core.analysis.ladder import Ladder, ladder_of
from matrixeditor.core.analysis.readiness import Standing, Verdict, measured
from matrixeditor.core.analysis.results import Results
from matrixeditor.core.changes import Changes
from matrixeditor.core.model import Matrix, Person
from matrixeditor.core.types import PersonId, ReviewId, RoleId, SkillId


@dataclass(frozen=True, slots=True, eq=False)
class Basis:
    """What the figures were made from, kept so that ``after`` can tell what still holds."""

    ladder: Ladder
    levels: RequiredLevels
    results: ResultsByPerson


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
    stale = _stale_people(figures, ladder, after, changes)
    results = {**was.results, **{one.id: ladder.results_of(one) for one in stale}}
    levels = was.levels if ladder is was.ladder else required_levels(ladder)
    basis = Basis(ladder, levels, results)
    people = {**figures.people, **{one.id: _own_standing(one, basis) for one in stale}}
    if not _same_people(changes):
        active = [person.id for person in lookup.active_people(after.people)]
        basis = Basis(ladder, levels, {person_id: results[person_id] for person_id in active})
        people = {person_id: people[person_id] for person_id in active}
    return Figures(
        review=ladder.review.id,
        people=people,
        coverage_by_skill=_coverage_after(figures, basis, changes),
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


def _same_people(changes: Changes) -> bool:
    """Tell whether the same people count, in the same order."""
    return changes.people.same_layout and all(
        pair.before.left == pair.after.left for pair in changes.people.changed.values()
    )


def _stale_people(
    figures: Figures, ladder: Ladder, after: Matrix, changes: Changes
) -> Collection[Person]:
    """Return the people whose standing may differ from before, or who had none."""
    stale = [pair.after for pair in changes.people.changed.values()]
    roles = _changed_roles(figures.basis.ladder, ladder)
    if roles or changes.people.added:
        kept = {one for one, standing in figures.people.items() if standing.role not in roles}
        kept |= changes.people.changed.keys()
        stale += [person for person in after.people if person.id not in kept]
    return lookup.active_people(tuple(stale))


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
    return coverage_by_skill(basis.levels, basis.results, basis.ladder.policy.coverage_target)


def _coverage_after(figures: Figures, basis: Basis, changes: Changes) -> CoverageBySkill:
    """Return the coverage, counting anew only the skills that the edit touched."""
    was = figures.basis
    if was.results.keys() != basis.results.keys():
        return _coverage(basis)
    touched: set[SkillId] = set()
    for person_id in changes.people.changed.keys() & basis.results.keys():
        touched.update(_differing(was.results[person_id], basis.results[person_id]))
    if basis.levels is was.levels and touched.isdisjoint(basis.levels):
        return figures.coverage_by_skill
    kept = {
        skill_id: rows
        for skill_id, rows in figures.coverage_by_skill.items()
        if skill_id not in touched and was.levels[skill_id] == basis.levels.get(skill_id)
    }
    target = basis.ladder.policy.coverage_target
    return {
        skill_id: kept.get(skill_id) or coverage_of(skill_id, levels, basis.results, target)
        for skill_id, levels in basis.levels.items()
    }


def _differing(before: Results, after: Results) -> AbstractSet[SkillId]:
    """Return the skills for which one person's results differ."""
    return {skill_id for skill_id, _ in before.items() ^ after.items()}
