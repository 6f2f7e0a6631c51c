"""Evidence: what was seen."""

import re

import pytest
from tests.builders import a_matrix, a_scale
from tests.core.operations.revalidation import valid
from tests.core.operations.situations import (
    ANA,
    BO,
    OTHER_SKILL,
    SKILL,
    TODAY,
    with_closed_review,
)

from matrixeditor.core.errors import DuplicateId, InvalidValue, UnknownId, UnknownLevel
from matrixeditor.core.model import Evidence, Matrix
from matrixeditor.core.operations import evidence, scales, skills
from matrixeditor.core.types import EvidenceId, Noun, ScaleId, SkillId

SEEN = EvidenceId("seen")


def noted(matrix: Matrix, *, skills: tuple[SkillId, ...] = (), level: int | None = None) -> Matrix:
    return evidence.add_evidence(
        matrix,
        person=ANA,
        evidence_id=SEEN,
        date=TODAY,
        text="Ran the interview alone",
        skills=skills,
        level=level,
    )


def note(matrix: Matrix) -> Evidence:
    return matrix.people[0].evidence[0]


def with_fine_scale() -> Matrix:
    matrix = scales.add_scale(a_matrix(), name="Fine", levels=a_scale(lowest=10).levels)
    return skills.add_skill(matrix, name="Fine", scale=ScaleId("fine"))


def test_a_quick_note_needs_a_person_a_date_and_a_text() -> None:
    before = a_matrix()

    after = valid(evidence.add_evidence(before, person=ANA, date=TODAY, text="Asked why"))

    assert re.fullmatch(r"e-[0-9a-f]{6}", note(after).id)
    assert (note(after).text, note(after).skills) == ("Asked why", ())
    assert after.people[1] is before.people[1]
    with pytest.raises(InvalidValue) as caught:
        evidence.add_evidence(before, person=ANA, date=TODAY, text=" ")
    assert caught.value.noun is Noun.EVIDENCE
    with pytest.raises(InvalidValue):
        evidence.add_evidence(before, person=ANA, text="When was it?")


def test_evidence_speaks_for_skills_that_exist_at_a_level_that_exists() -> None:
    assert note(valid(noted(a_matrix(), skills=(SKILL,), level=3))).level == 3
    with pytest.raises(UnknownId):
        noted(a_matrix(), skills=(SkillId("nothing"),))
    with pytest.raises(UnknownLevel):
        noted(a_matrix(), skills=(SKILL,), level=9)
    with pytest.raises(UnknownLevel):
        noted(a_matrix(), level=9)
    with pytest.raises(UnknownLevel):
        noted(with_fine_scale(), skills=(SKILL,), level=12)
    assert note(valid(noted(with_fine_scale(), level=12))).level == 12


def test_two_pieces_of_a_person_do_not_share_an_id() -> None:
    with pytest.raises(DuplicateId):
        noted(noted(a_matrix()))


def test_evidence_is_edited() -> None:
    matrix = evidence.change_evidence(
        noted(a_matrix()), person=ANA, evidence=SEEN, text="Two interviews", private=True, level=2
    )

    assert (note(valid(matrix)).text, note(matrix).private, note(matrix).level) == (
        "Two interviews",
        True,
        2,
    )
    assert evidence.change_evidence(matrix, person=ANA, evidence=SEEN, level=2) is matrix
    with pytest.raises(UnknownLevel):
        evidence.change_evidence(matrix, person=ANA, evidence=SEEN, level=9)
    with pytest.raises(UnknownId):
        evidence.change_evidence(matrix, person=BO, evidence=SEEN, level=2)


def test_a_note_is_sorted_into_skills_each_once() -> None:
    matrix = evidence.assign_skills(
        noted(a_matrix()), person=ANA, evidence=SEEN, skills=(SKILL, OTHER_SKILL, SKILL)
    )

    assert note(valid(matrix)).skills == ("skill-1", "skill-2")


def test_sorting_drops_a_level_of_another_scale() -> None:
    matrix = noted(with_fine_scale(), level=12)

    sorted_in = evidence.assign_skills(matrix, person=ANA, evidence=SEEN, skills=(SKILL,))

    assert note(valid(sorted_in)).level is None
    with pytest.raises(UnknownId):
        evidence.assign_skills(matrix, person=ANA, evidence=SEEN, skills=(SkillId("nothing"),))


def test_evidence_is_deleted() -> None:
    before = a_matrix()
    after = evidence.delete_evidence(noted(before), person=ANA, evidence=SEEN)

    assert after == before
    with pytest.raises(UnknownId):
        evidence.delete_evidence(after, person=ANA, evidence=SEEN)


def test_a_closed_review_does_not_hold_evidence() -> None:
    assert note(valid(noted(with_closed_review(), skills=(SKILL,)))).skills == ("skill-1",)
