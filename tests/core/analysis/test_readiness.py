"""Readiness: how far a person meets a role."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import a_matrix, a_person, a_scale, a_sheet, a_skill
from tests.core.analysis.random_matrices import ROLES, matrices

from matrixeditor.core.analysis.display import percent_1
from matrixeditor.core.analysis.gaps import GapState
from matrixeditor.core.analysis.readiness import Standing, Verdict, standing
from matrixeditor.core.errors import UnknownId
from matrixeditor.core.model import Matrix, Person, Policy, Requirement, Role
from matrixeditor.core.types import PersonId, ReviewId, RoleId, SkillId, Source

ROLE = RoleId("pm")


def skill(number: int) -> SkillId:
    return SkillId(f"s{number}")


def one_person(
    required: Mapping[SkillId, Requirement],
    ratings: Mapping[SkillId, int],
    *,
    not_applicable: tuple[SkillId, ...] = (),
    policy: Policy | None = None,
    lowest: int = 1,
    levels: int = 4,
) -> Matrix:
    """Return a matrix of one role and one person, rated by the manager."""
    sheet = a_sheet({str(key): level for key, level in ratings.items()}).changed(
        not_applicable=dict.fromkeys(not_applicable, "")
    )
    return a_matrix().changed(
        scales=(a_scale(lowest=lowest, levels=levels),),
        skills=tuple(a_skill(skill_id) for skill_id in required),
        roles=(Role(id=ROLE, name="PM", requirements=required),),
        people=(Person(id=PersonId("ana"), name="Ana", role=ROLE, assessments=(sheet,)),),
        policy=policy or Policy(),
    )


def stand(matrix: Matrix) -> Standing:
    return standing(matrix, matrix.people[0])


def asks(*levels: int, must_have: tuple[int, ...] = ()) -> dict[SkillId, Requirement]:
    """Return requirements of s1, s2, …; ``must_have`` are numbers of skills."""
    return {
        skill(n): Requirement(level=level, must_have=n in must_have)
        for n, level in enumerate(levels, start=1)
    }


def rated(*levels: int | None) -> dict[SkillId, int]:
    """Return ratings of s1, s2, …; None is not rated."""
    return {skill(n): level for n, level in enumerate(levels, start=1) if level is not None}


def test_the_hand_worked_check_comes_out_as_in_the_document() -> None:
    matrix = one_person(
        asks(3, 3, 3, 3, 3, 3, 4, 3, 3),
        rated(3, 3, 2, 2, 2, None, 3, 3, None),
        not_applicable=(skill(6),),
    )

    result = stand(matrix)

    assert (result.applicable, result.met, result.unrated) == (8, 3, 1)
    half, whole = Fraction(1, 2), Fraction(1)
    assert [gap.fulfilment for gap in result.gaps] == [
        *(whole, whole, half, half, half, None, Fraction(2, 3), whole, None)
    ]
    assert percent_1(result.met_share) == Decimal("37.5")
    assert percent_1(result.readiness_low) == Decimal("64.6")
    assert percent_1(result.readiness_high) == Decimal("77.1")
    assert result.verdict is Verdict.NOT_YET
    assert result.needs == (skill(3), skill(4), skill(5), skill(7))
    assert result.blocking == (skill(9), skill(3), skill(4), skill(5), skill(7))
    assert [gap.state for gap in result.gaps[5:9:3]] == [
        GapState.NOT_APPLICABLE,
        GapState.NOT_RATED,
    ]


def test_exactly_the_threshold_is_at_the_threshold() -> None:
    # given: readiness 4/5 of two equal weights: 1 and 3/5
    matrix = one_person(asks(1, 5), rated(1, 3), lowest=0, levels=6)

    result = stand(matrix)

    assert result.readiness_low == Fraction(4, 5)
    assert result.verdict is Verdict.READY
    assert result.blocking == ()


def test_a_decimal_weight_counts_as_its_text_and_not_as_its_nearest_float() -> None:
    # given: 0.1 + 0.7 of 1.0 is met, which floats make 0.7999…
    weights = {1: "0.1", 2: "0.7", 3: "0.2"}
    required = {
        skill(n): Requirement(level=2, weight=Decimal(weight)) for n, weight in weights.items()
    }

    result = stand(one_person(required, rated(2, 2, 1)))

    assert result.readiness_low == Fraction(4, 5)


def test_a_surplus_hides_no_shortfall() -> None:
    result = stand(one_person(asks(2, 2, 2, 2, 4, must_have=(5,)), rated(4, 4, 4, 4, 2)))

    assert result.verdict is Verdict.NOT_YET
    assert result.blocking == (skill(5),)
    assert [gap.gap for gap in result.gaps] == [-2, -2, -2, -2, 2]


def test_a_requirement_at_the_lowest_level_is_met_by_any_rating_but_not_by_none() -> None:
    required = asks(1, 1)

    result = stand(one_person(required, rated(1, None)))

    assert [gap.fulfilment for gap in result.gaps] == [Fraction(1), None]
    assert (result.met, result.unrated) == (1, 1)


def test_needs_go_by_weight_times_gap_then_gap_then_matrix_order() -> None:
    weights = {1: "1", 2: "2", 3: "1", 4: "4", 5: "1"}
    required = {
        skill(n): Requirement(level=4, weight=Decimal(weight)) for n, weight in weights.items()
    }

    result = stand(one_person(required, rated(3, 3, 2, 3, 3)))

    # 1 × 1, 2 × 1, 1 × 2, 4 × 1, 1 × 1
    assert result.needs == (skill(4), skill(3), skill(2), skill(1), skill(5))


def test_blocking_starts_with_must_haves_then_the_unrated_then_the_heaviest_shortfalls() -> None:
    matrix = one_person(asks(3, 4, 3, 3, 3, must_have=(4, 5)), rated(2, 1, None, None, 1))

    assert stand(matrix).blocking == (skill(4), skill(5), skill(3), skill(2), skill(1))


def test_shortfalls_do_not_block_once_readiness_is_reached() -> None:
    policy = Policy(ready_threshold=Decimal("0.5"))

    result = stand(one_person(asks(3, 3), rated(3, 2), policy=policy))

    assert result.verdict is Verdict.READY
    assert result.needs == (skill(2),)
    assert result.blocking == ()


@pytest.mark.parametrize(
    ("ratings", "verdict"),
    [
        ((3, 3, 3, 3, 3), Verdict.READY),
        ((2, 3, 3, 3, 3), Verdict.NEARLY),
        ((1, 3, 3, 3, 3), Verdict.NOT_YET),
        ((3, 3, 3, 3, None), Verdict.NEARLY),
        ((None, 3, 3, 3, 3), Verdict.UNRATED),
        ((2, 3, 3, None, None), Verdict.UNRATED),
        ((1, 3, 3, None, None), Verdict.NOT_YET),
        ((2, 1, 1, 1, None), Verdict.NOT_YET),
    ],
)
def test_the_verdict_is_not_compensatory(ratings: tuple[int | None, ...], verdict: Verdict) -> None:
    matrix = one_person(asks(3, 3, 3, 3, 3, must_have=(1,)), rated(*ratings))

    assert stand(matrix).verdict is verdict


def test_without_a_role_there_is_no_share_and_no_verdict() -> None:
    matrix = a_matrix().changed(people=(a_person("ana", ratings={"skill-1": 3}),))

    result = stand(matrix)

    assert (result.role, result.verdict, result.gaps) == (None, None, ())
    assert (result.applicable, result.met, result.unrated) == (0, 0, 0)
    assert result.met_share is result.readiness_low is result.readiness_high is None


def test_where_nothing_applies_there_is_no_share_and_no_verdict() -> None:
    matrix = one_person(asks(3), {}, not_applicable=(skill(1),))

    result = stand(matrix)

    assert (result.verdict, result.met_share, result.readiness_low) == (None, None, None)
    assert result.blocking == result.needs == ()
    assert [gap.state for gap in result.gaps] == [GapState.NOT_APPLICABLE]


def test_asking_for_a_role_or_review_that_is_not_there_says_so() -> None:
    matrix = a_matrix()

    with pytest.raises(UnknownId):
        standing(matrix, matrix.people[0], role=RoleId("nobody"))
    with pytest.raises(UnknownId):
        standing(matrix, matrix.people[0], review=ReviewId("never"))


def test_equal_standings_are_equal_values_whatever_was_looked_at() -> None:
    matrix = a_matrix(people=1)
    first, second = stand(matrix), stand(matrix.changed(title="Another"))

    assert first.gaps
    assert first == second
    assert hash(first) == hash(second)
    assert first.gap_by_skill[SkillId("skill-1")] is first.gaps[0]


@given(st.data())
def test_readiness_never_rises_when_a_rating_falls(data: st.DataObject) -> None:
    required = {
        skill(n): Requirement(
            level=data.draw(st.integers(1, 4)), must_have=data.draw(st.booleans())
        )
        for n in range(1, 4)
    }
    higher = data.draw(st.lists(st.integers(1, 4), min_size=3, max_size=3))
    lower = [data.draw(st.integers(1, level)) for level in higher]
    ranks = list(Verdict)

    above, below = (
        stand(one_person(required, rated(*higher))),
        stand(one_person(required, rated(*lower))),
    )

    assert above.readiness_low is not None
    assert below.readiness_low is not None
    assert below.readiness_low <= above.readiness_low
    assert above.verdict is not None
    assert below.verdict is not None
    assert ranks.index(below.verdict) >= ranks.index(above.verdict)


@given(matrices(), st.sampled_from(ROLES))
def test_low_is_never_above_high_and_blocking_is_empty_exactly_when_ready(
    matrix: Matrix, role: RoleId
) -> None:
    for person in matrix.people:
        result = standing(matrix, person, role=role)
        if result.verdict is None:
            assert result.blocking == ()
            continue
        assert result.readiness_low is not None
        assert result.readiness_high is not None
        assert 0 <= result.readiness_low <= result.readiness_high <= 1
        assert (result.verdict is Verdict.READY) == (not result.blocking)


@given(matrices(), st.randoms(use_true_random=False))
def test_the_order_of_skills_changes_no_figure(matrix: Matrix, random: Random) -> None:
    skills = random.sample(matrix.skills, len(matrix.skills))
    shuffled = matrix.model_copy(update={"skills": tuple(skills)})

    for person in matrix.people:
        before, after = standing(matrix, person), standing(shuffled, person)
        assert (before.tally, before.verdict) == (after.tally, after.verdict)
        assert set(before.gaps) == set(after.gaps)
        assert set(before.blocking) == set(after.blocking)


def test_the_own_role_in_a_closed_review_is_the_one_that_was_rated() -> None:
    # given: Ana was rated as pm and is a lead now; what a pm must do has been raised since
    old = Requirement(level=2)
    base = a_matrix(people=0)
    review = base.reviews[0].changed(closed=True, roles_as_of={RoleId("pm"): {skill(1): old}})
    sheet = a_sheet({"s1": 2}, source=Source.MANAGER).changed(role=RoleId("pm"))
    ana = a_person("ana", role="lead").changed(assessments=(sheet,))
    matrix = base.changed(
        skills=(a_skill("s1").changed(retired=review.date),),
        roles=(
            Role(id=RoleId("pm"), name="PM", requirements={skill(1): Requirement(level=4)}),
            Role(id=RoleId("lead"), name="Lead"),
        ),
        people=(ana,),
        reviews=(review,),
    )

    result = standing(matrix, ana)

    assert (result.role, result.verdict) == (RoleId("pm"), Verdict.READY)


def test_what_is_retired_counts_no_more_in_an_open_review() -> None:
    matrix = one_person(asks(3, 3), rated(3, 1))
    day = matrix.reviews[0].date
    first, second = matrix.skills
    without_skill = matrix.changed(skills=(first, second.changed(retired=day)))
    without_role = matrix.changed(roles=(matrix.roles[0].changed(retired=day),))

    assert [gap.skill for gap in stand(without_skill).gaps] == [skill(1)]
    assert stand(without_role).verdict is None
    assert stand(without_role).role == ROLE
