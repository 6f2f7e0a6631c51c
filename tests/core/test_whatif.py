"""What an edit would do to people's verdicts."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import a_matrix, a_person
from tests.core.analysis.random_matrices import an_edit, matrices

from matrixeditor.core import whatif
from matrixeditor.core.analysis import figures
from matrixeditor.core.analysis.readiness import Verdict
from matrixeditor.core.errors import UnknownId, UnknownLevel
from matrixeditor.core.model import Matrix
from matrixeditor.core.operations import people, ratings, requirements
from matrixeditor.core.types import PersonId, RoleId, SkillId, Source
from matrixeditor.core.whatif import VerdictChange, affected_by_requirement, verdict_changes

ROLE_2, ROLE_4 = RoleId("role-2"), RoleId("role-4")
SKILL_1 = SkillId("skill-1")


def person(number: int) -> PersonId:
    return PersonId(f"person-{number}")


def three_in_a_role() -> Matrix:
    """Return a role that requires 2 of two skills; its holders have 4, 3 and 2 of the first."""
    matrix = a_matrix(roles=2, skills=2, people=0)
    return matrix.changed(
        people=tuple(
            a_person(f"person-{n}", role=ROLE_2, ratings={SKILL_1: level, "skill-2": 2})
            for n, level in ((1, 4), (2, 3), (3, 2))
        )
    )


def test_who_would_no_longer_meet_the_role_at_a_higher_level() -> None:
    # given: at 4, readiness of the second and third falls to 7/8 and 3/4
    matrix = three_in_a_role()

    effect = affected_by_requirement(matrix, ROLE_2, SKILL_1, 4)

    assert effect.holders == effect.meet_before == effect.ready_before
    assert effect.holders == (person(1), person(2), person(3))
    assert effect.meet_after == (person(1),)
    assert effect.ready_after == (person(1), person(2))
    assert effect.no_longer_ready == (person(3),)
    assert effect.newly_ready == ()


def test_who_would_meet_the_role_at_a_lower_level_or_without_the_requirement() -> None:
    matrix = requirements.set_level(three_in_a_role(), role=ROLE_2, skill=SKILL_1, level=4)

    for level in (2, None):
        effect = affected_by_requirement(matrix, ROLE_2, SKILL_1, level)

        assert effect.newly_ready == (person(3),)
        assert effect.no_longer_ready == ()
        assert effect.meet_after == effect.holders


def test_someone_unrated_does_not_meet_a_requirement() -> None:
    matrix = three_in_a_role()
    new = a_person("person-4", role=ROLE_2)
    matrix = matrix.changed(people=(*matrix.people, new))

    effect = affected_by_requirement(matrix, ROLE_2, SKILL_1, 1)

    assert person(4) in effect.holders
    assert person(4) not in effect.meet_before
    assert person(4) not in effect.meet_after


def test_what_a_requirement_would_do_cannot_be_asked_of_what_is_not_there() -> None:
    matrix = three_in_a_role()

    with pytest.raises(UnknownId):
        affected_by_requirement(matrix, RoleId("nobody"), SKILL_1, 1)
    with pytest.raises(UnknownId):
        affected_by_requirement(matrix, ROLE_2, SkillId("nothing"), 1)
    with pytest.raises(UnknownLevel):
        affected_by_requirement(matrix, ROLE_2, SKILL_1, 99)


def test_a_changed_verdict_is_told_with_the_one_before() -> None:
    before = three_in_a_role()
    after = requirements.set_level(before, role=ROLE_2, skill=SKILL_1, level=4)

    changes = verdict_changes(before, after)

    assert changes == (
        VerdictChange(person(3), ROLE_2, Verdict.READY, Verdict.NOT_YET, is_own=True),
    )
    assert verdict_changes(before, after, figures_before=figures.of(before)) == changes


def test_a_move_to_another_role_is_told_with_the_new_role() -> None:
    before = a_matrix(roles=4, people=1)
    after = people.move_people_to_role(before, people=[person(1)], role=ROLE_4)

    assert verdict_changes(before, after) == (
        VerdictChange(person(1), ROLE_4, Verdict.READY, Verdict.NOT_YET, is_own=True),
    )


def test_the_role_aimed_at_is_told_too_unless_the_aim_itself_changed() -> None:
    base = a_matrix(roles=4, people=1)
    before = base.changed(people=(base.people[0].changed(target_role=ROLE_4),))
    review = before.reviews[0].id
    after = ratings.set_many(
        before,
        review=review,
        source=Source.MANAGER,
        cells={(person(1), SkillId(f"skill-{n}")): 4 for n in (1, 2, 3)},
    )

    assert verdict_changes(before, after) == (
        VerdictChange(person(1), ROLE_4, Verdict.NOT_YET, Verdict.READY, is_own=False),
    )
    aiming_low = after.changed(people=(after.people[0].changed(target_role=ROLE_2),))
    assert verdict_changes(before, aiming_low) == ()


def test_who_comes_or_leaves_has_no_changed_verdict() -> None:
    before = a_matrix(people=2)
    gone = before.people[0].changed(left=date(2026, 1, 1))
    after = before.changed(people=(gone, before.people[1], a_person("new", role=ROLE_2)))

    assert verdict_changes(before, after) == ()


@given(st.data())
def test_no_change_is_told_exactly_where_own_verdicts_stay(data: st.DataObject) -> None:
    before = data.draw(matrices())
    after = data.draw(an_edit(before))
    was, now = figures.of(before).people, figures.of(after).people

    told = {change.person for change in whatif.verdict_changes(before, after) if change.is_own}

    assert told == {p for p in was.keys() & now.keys() if was[p].verdict is not now[p].verdict}
