"""Readiness: how far a person meets a role."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from tests.builders import a_matrix, a_scale, a_sheet, a_skill

from matrixeditor.core.analysis.display import percent_1
from matrixeditor.core.analysis.gaps import GapState
from matrixeditor.core.analysis.readiness import Standing, Verdict, standing
from matrixeditor.core.model import Matrix, Person, Policy, Requirement, Role
from matrixeditor.core.types import PersonId, RoleId, SkillId

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
    sheet = a_sheet({str(key): level for key, level in ratings.items()}).changed(not_applicable=dict.fromkeys(not_applicable, ""))
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
