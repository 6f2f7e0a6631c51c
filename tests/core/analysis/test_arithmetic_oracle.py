"""The arithmetic against a second, naive reading of ``docs/arithmetic.md``.

The oracle below is written from the document alone and shares no code with the analysis: plain
fractions, one skill after the other.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st
from tests.core.analysis.random_matrices import ROLES, matrices

from matrixeditor.core.analysis import differences as differences_module
from matrixeditor.core.analysis.bench import bench
from matrixeditor.core.analysis.coverage import coverage
from matrixeditor.core.analysis.readiness import standing
from matrixeditor.core.analysis.results import official
from matrixeditor.core.invariants import require_valid
from matrixeditor.core.model import Assessment, Matrix, Person, Requirement, Review
from matrixeditor.core.types import RoleId, SkillId, Source

NOT_APPLICABLE = "n/a"


def sheet_said(sheet: Assessment, skill: SkillId) -> int | str | None:
    if skill in sheet.not_applicable:
        return NOT_APPLICABLE
    if skill in sheet.unconfirmed:
        return None
    return sheet.ratings.get(skill)


def result(matrix: Matrix, person: Person, review: Review, skill: SkillId) -> int | str | None:
    for source in matrix.policy.official_sources:
        for sheet in person.assessments:
            if sheet.review == review.id and sheet.source == source:
                said = sheet_said(sheet, skill)
                if said is not None:
                    return said
    return None


def order(matrix: Matrix) -> list[SkillId]:
    bands = [category.id for category in matrix.categories]
    return [s.id for band in [*bands, None] for s in matrix.skills if s.category == band]


def asked(matrix: Matrix, review: Review, role_id: RoleId | None) -> Mapping[SkillId, Requirement]:
    if role_id is None:
        return {}
    if review.closed:
        return review.roles_as_of.get(role_id, {})
    role = next(role for role in matrix.roles if role.id == role_id)
    retired = {skill.id for skill in matrix.skills if skill.retired}
    if role.retired:
        return {}
    return {s: requirement for s, requirement in role.requirements.items() if s not in retired}


def own_role(matrix: Matrix, person: Person, review: Review) -> RoleId | None:
    if not review.closed:
        return person.role
    mine = [sheet for sheet in person.assessments if sheet.review == review.id]
    ranks = [*matrix.policy.official_sources]
    mine.sort(key=lambda s: ranks.index(s.source) if s.source in ranks else len(ranks))
    return next((sheet.role for sheet in mine if sheet.role), None)


def newest(matrix: Matrix) -> Review:
    last = matrix.reviews[0]
    for review in matrix.reviews[1:]:
        if review.date >= last.date:
            last = review
    return last


@dataclass
class Expected:
    applicable: int
    met: int
    unrated: int
    low: Fraction | None
    high: Fraction | None
    verdict: str | None
    blocking: list[SkillId]
    needs: list[SkillId]


def expected(matrix: Matrix, person: Person, role: RoleId | None, review: Review) -> Expected:
    requirements = asked(matrix, review, role)
    required = [skill for skill in order(matrix) if skill in requirements]
    results = {skill: result(matrix, person, review, skill) for skill in required}
    lowest = {
        skill.id: min(
            level.value
            for scale in matrix.scales
            if scale.id == skill.scale
            for level in scale.levels
        )
        for skill in matrix.skills
    }
    weight = {skill: Fraction(str(requirements[skill].weight)) for skill in required}
    low, high = Fraction(0), Fraction(0)
    gap: dict[SkillId, int] = {}
    unrated = []
    applicable = [skill for skill in required if results[skill] != NOT_APPLICABLE]
    for skill in applicable:
        q, x, m = requirements[skill].level, results[skill], lowest[skill]
        if not isinstance(x, int):
            unrated.append(skill)
            high += weight[skill]
            continue
        gap[skill] = q - x
        share = Fraction(1) if x >= q else Fraction(x - m, q - m)
        low, high = low + weight[skill] * share, high + weight[skill] * share
    needs = [skill for skill in gap if gap[skill] > 0]
    needs.sort(key=lambda s: (-weight[s] * gap[s], -gap[s], required.index(s)))
    if not applicable:
        return Expected(0, 0, 0, None, None, None, [], [])
    whole = sum((weight[skill] for skill in applicable), Fraction(0))
    low, high = low / whole, high / whole
    threshold = Fraction(str(matrix.policy.ready_threshold))
    must = [skill for skill in applicable if requirements[skill].must_have]

    def ready(gaps: Mapping[SkillId, int], open_: list[SkillId], readiness: Fraction) -> bool:
        return not open_ and all(gaps[s] <= 0 for s in must) and readiness >= threshold

    def nearly(gaps: Mapping[SkillId, int], open_: list[SkillId], readiness: Fraction) -> bool:
        near = matrix.policy.near_gap
        return all(s not in open_ and gaps[s] <= near for s in must) and readiness >= threshold

    if_met = gap | dict.fromkeys(unrated, 0)
    if ready(gap, unrated, low):
        verdict = "ready"
    elif nearly(gap, unrated, low):
        verdict = "nearly ready"
    elif unrated and (ready(if_met, [], high) or nearly(if_met, [], high)):
        verdict = "not enough rated"
    else:
        verdict = "not yet"
    blocking = [s for s in must if s in unrated or gap[s] > 0]
    blocking += [s for s in unrated if s not in must]
    if low < threshold:
        blocking += [s for s in needs if s not in must]
    met = sum(1 for value in gap.values() if value <= 0)
    return Expected(len(applicable), met, len(unrated), low, high, verdict, blocking, needs)


@given(st.data())
def test_standing_is_what_the_document_says(data: st.DataObject) -> None:
    matrix = require_valid(data.draw(matrices(most_people=1).filter(lambda m: m.people)))
    person = matrix.people[0]
    review = data.draw(st.sampled_from([None, *matrix.reviews]))
    role = data.draw(st.sampled_from([None, *ROLES]))

    found = standing(matrix, person, role=role, review=review.id if review else None)

    measured_in = review or newest(matrix)
    against = role or own_role(matrix, person, measured_in)
    wanted = expected(matrix, person, against, measured_in)
    assert (found.person, found.role, found.review) == (person.id, against, measured_in.id)
    assert wanted == Expected(
        found.applicable,
        found.met,
        found.unrated,
        found.readiness_low,
        found.readiness_high,
        found.verdict,
        list(found.blocking),
        list(found.needs),
    )
    share = None if not wanted.applicable else Fraction(wanted.met, wanted.applicable)
    assert found.met_share == share


@given(matrices(most_people=1).filter(lambda m: m.people))
def test_every_gap_is_what_the_document_says(matrix: Matrix) -> None:
    person, review = matrix.people[0], newest(matrix)
    found = standing(matrix, person)

    requirements = asked(matrix, review, own_role(matrix, person, review))
    assert [gap.skill for gap in found.gaps] == [s for s in order(matrix) if s in requirements]
    for gap in found.gaps:
        said = result(matrix, person, review, gap.skill)
        own = [s for s in person.assessments if (s.review, s.source) == (review.id, Source.SELF)]
        self_said = sheet_said(own[0], gap.skill) if own else None
        assert gap.state == (
            "not applicable" if said == "n/a" else "rated" if said is not None else "not rated"
        )
        assert gap.official == (said if isinstance(said, int) else None)
        assert gap.gap == (gap.required - said if isinstance(said, int) else None)
        assert gap.self_rating == (self_said if isinstance(self_said, int) else None)
        assert (gap.required, gap.weight, gap.must_have) == (
            requirements[gap.skill].level,
            requirements[gap.skill].weight,
            requirements[gap.skill].must_have,
        )
        assert (gap.fulfilment is None) == (gap.gap is None)
        decided = official(person, gap.skill, review.id, matrix.policy.official_sources)
        assert (decided.level, decided.not_applicable) == (gap.official, said == "n/a")
        assert (decided.source is None) == (said is None)


@given(matrices())
def test_coverage_is_what_the_document_says(matrix: Matrix) -> None:
    review, target = newest(matrix), matrix.policy.coverage_target
    if review.closed:
        ladders = list(review.roles_as_of.values())
    else:
        ladders = [asked(matrix, review, role.id) for role in matrix.roles]
    wanted = []
    for skill in order(matrix):
        levels = {requirements[skill].level for requirements in ladders if skill in requirements}
        results = {
            person.id: result(matrix, person, review, skill)
            for person in matrix.people
            if person.left is None
        }
        for level in sorted(levels):
            holders = [p for p, x in results.items() if isinstance(x, int) and x >= level]
            wanted.append(
                (
                    *(skill, level, len(holders)),
                    sum(1 for x in results.values() if x is None),
                    "gap" if not holders else "covered" if len(holders) >= target else "at risk",
                    holders[0] if len(holders) == 1 else None,
                )
            )

    rows = coverage(matrix)

    assert [(r.skill, r.level, r.holders, r.unrated, r.status, r.only) for r in rows] == wanted
    assert {row.target for row in rows} <= {target}


@given(matrices(), st.sampled_from(ROLES))
def test_the_bench_is_what_the_document_says(matrix: Matrix, role: RoleId) -> None:
    review = newest(matrix)
    ranks = ["ready", "nearly ready", "not enough rated", "not yet", None]
    active = [person for person in matrix.people if person.left is None]

    def place(person: Person) -> tuple[int, Fraction, str, str]:
        stand = expected(matrix, person, role, review)
        return (
            ranks.index(stand.verdict),
            -(stand.low or Fraction(0)),
            person.name.casefold(),
            person.id,
        )

    found = bench(matrix, role)

    assert [one.person for one in found] == [p.id for p in sorted(active, key=place)]
    holders = {p.id for p in active if own_role(matrix, p, review) == role}
    assert {one.person for one in found if one.holds_role} == holders


@given(matrices(most_people=1).filter(lambda m: m.people))
def test_differences_are_what_the_document_says(matrix: Matrix) -> None:
    person, review = matrix.people[0], newest(matrix)
    own = [s for s in person.assessments if (s.review, s.source) == (review.id, Source.SELF)]
    wanted = []
    for skill in order(matrix):
        retired = next(s.retired for s in matrix.skills if s.id == skill)
        mine = sheet_said(own[0], skill) if own else None
        counts = result(matrix, person, review, skill)
        if isinstance(mine, int) and isinstance(counts, int) and (review.closed or not retired):
            flagged = abs(mine - counts) >= matrix.policy.discuss_difference
            wanted.append((skill, mine, counts, mine - counts, flagged))

    found = differences_module.differences(matrix, person)

    assert [(d.skill, d.self_rating, d.official, d.difference, d.flagged) for d in found] == wanted
