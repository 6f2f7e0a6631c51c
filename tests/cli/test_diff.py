"""``diff``: what differs, in words."""

from pathlib import Path

from tests.builders import a_matrix, a_person, a_role, a_sheet, a_skill
from tests.cli.running import run, saved

from matrixeditor.core.model import Matrix, Requirement
from matrixeditor.core.types import SkillId


def differences(before: Matrix, after: Matrix, folder: Path) -> list[str]:
    outcome = run(
        "diff",
        saved(before, folder, name="before.json"),
        saved(after, folder, name="after.json"),
    )
    assert (outcome.code, outcome.err) == (0, "")
    return outcome.out.splitlines()


def test_equal_matrices_do_not_differ(tmp_path: Path) -> None:
    assert differences(a_matrix(), a_matrix(), tmp_path) == ["No differences."]


def test_requirements_are_told_cell_by_cell(tmp_path: Path) -> None:
    before = a_matrix(roles=0, skills=4, people=0)
    levels = {"skill-1": 1, "skill-2": 2, "skill-3": 3}
    role = a_role("pm", levels)
    kept = {
        SkillId("skill-1"): Requirement(level=2),
        SkillId("skill-2"): Requirement(level=2, must_have=True, note="in public"),
        SkillId("skill-4"): Requirement(level=1, must_have=True),
    }

    lines = differences(
        before.changed(roles=(role,)),
        before.changed(roles=(role.changed(requirements=kept),)),
        tmp_path,
    )

    assert lines == [
        "Roles",
        "-----",
        "",
        "- PM: Skill-1 required 1 → 2",
        "- PM: Skill-2 now a must-have",
        '- PM: Skill-2: note none → "in public"',
        "- PM: Skill-3 no longer required (was 3)",
        "- PM: Skill-4 now required at 1, a must-have",
    ]


def test_ratings_are_told_with_their_sheet(tmp_path: Path) -> None:
    before = a_matrix(people=0)
    ana = a_person("ana")
    was = a_sheet({"skill-1": 1, "skill-2": 2}, assessor="Maja")
    now = a_sheet({"skill-1": 2, "skill-3": 0}, assessor="Maja").changed(
        not_applicable={SkillId("skill-2"): "no budget"}
    )

    lines = differences(
        before.changed(people=(ana.changed(assessments=(was,)),)),
        before.changed(people=(ana.changed(assessments=(now,)),)),
        tmp_path,
    )

    assert lines[3:] == [
        "- Ana: Skill-1 1 → 2, manager (Maja) in Current",
        "- Ana: Skill-2 2 → not applicable, manager (Maja) in Current",
        "- Ana: Skill-3 not rated → 0, manager (Maja) in Current",
    ]


def test_what_came_and_went_is_named(tmp_path: Path) -> None:
    before = a_matrix(roles=0, skills=1, people=1)
    after = before.changed(
        title="Another",
        skills=(*before.skills, a_skill("pricing")),
        people=(a_person("bo"),),
    )

    lines = differences(before, after, tmp_path)

    assert '- title "Test matrix" → "Another"' in lines
    assert "- added: Pricing" in lines
    assert "- added: Bo" in lines
    assert "- removed: Person-1" in lines


def test_a_role_is_told_by_its_name(tmp_path: Path) -> None:
    before = a_matrix(roles=2, people=1)
    promoted = before.people[0].changed(role=before.roles[1].id)

    lines = differences(before, before.changed(people=(promoted,)), tmp_path)

    assert lines[-1] == "- Person-1: role ROLE-1 → ROLE-2"


def test_the_same_difference_always_reads_the_same(tmp_path: Path) -> None:
    before = a_matrix(roles=1, skills=12)
    role = a_role("role-1", {f"skill-{n}": 3 for n in range(1, 13)})

    lines = differences(before, before.changed(roles=(role,)), tmp_path)

    assert [line.split()[2] for line in lines[3:]] == [f"Skill-{n}" for n in range(1, 13)]
