"""Who could take a role next."""

from datetime import date

import pytest
from tests.builders import a_matrix, a_person, a_role

from matrixeditor.core.analysis.bench import bench
from matrixeditor.core.errors import UnknownId
from matrixeditor.core.types import RoleId

LEAD = RoleId("lead")


def test_the_readiest_come_first_and_holders_are_marked() -> None:
    skills = ("skill-1", "skill-2", "skill-3")
    matrix = a_matrix(people=0).changed(
        roles=(a_role("lead", dict.fromkeys(skills, 3)), a_role("pm")),
        people=(
            a_person("unrated", role="pm"),
            a_person("far", role="pm", ratings=dict.fromkeys(skills, 1)),
            a_person("holder", role="lead", ratings=dict.fromkeys(skills, 2)),
            a_person("ready", role="pm", ratings=dict.fromkeys(skills, 4)),
            a_person("equal", role="pm", ratings=dict.fromkeys(skills, 3)),
            a_person("gone").changed(left=date(2026, 1, 1)),
        ),
    )

    found = bench(matrix, LEAD)

    assert [one.person for one in found] == ["equal", "ready", "unrated", "holder", "far"]
    assert [one.person for one in found if one.holds_role] == ["holder"]


def test_people_alike_stand_by_name_then_id() -> None:
    matrix = a_matrix(people=0).changed(
        roles=(a_role("lead"),),
        people=(
            a_person("p3").changed(name="ana"),
            a_person("p1").changed(name="Zoë"),
            a_person("p2").changed(name="Ana"),
        ),
    )

    assert [one.person for one in bench(matrix, LEAD)] == ["p2", "p3", "p1"]


def test_a_role_that_is_not_there_has_no_bench() -> None:
    with pytest.raises(UnknownId):
        bench(a_matrix(), RoleId("nobody"))
