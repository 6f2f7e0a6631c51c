"""Hints in words."""

from datetime import date

from tests.builders import a_matrix, a_person, a_role, a_skill

from matrixeditor.core.analysis.lint import HintCode, lint
from matrixeditor.core.model import Matrix, Role
from matrixeditor.core.types import RoleId, SkillId
from matrixeditor.words.hints import hint_sentence


def odd_matrix() -> Matrix:
    """Return a matrix with something for every hint."""
    skills = [a_skill(f"skill-{n}") for n in range(1, 31)]
    talk = {SkillId("skill-1"): 1}
    junior = a_role("junior", {"skill-1": 3, "skill-2": 0})
    senior = a_role("senior", {"skill-1": 2, "skill-2": 1})
    lead = senior.changed(id=RoleId("lead"), name="LEAD")
    many = a_role("many", {f"skill-{n}": 1 for n in range(1, 30)})
    steps: list[tuple[Role, RoleId | None]] = [
        (junior, senior.id),
        (senior, lead.id),
        (lead, junior.id),
        (many, None),
        (a_role("empty"), None),
        (a_role("twin").changed(name="Junior"), None),
    ]
    roles = tuple(
        role.changed(track="craft", leads_to=() if to is None else (to,)) for role, to in steps
    )
    texts = {1: ("Talks to users",), 2: ("Talks to users",)}
    ana = a_person("ana", role="senior", ratings={"skill-1": 4})
    assert set(talk) <= {skill.id for skill in skills}
    return a_matrix().changed(
        skills=(skills[0].changed(indicators=texts), *skills[1:]),
        roles=roles,
        people=(ana, a_person("bo"), a_person("gone").changed(left=date(2026, 1, 1))),
    )


def test_every_hint_is_told_without_a_gap() -> None:
    hints = lint(odd_matrix())

    assert {hint.code for hint in hints} == set(HintCode)
    for hint in hints:
        said = hint_sentence(hint)
        assert said.endswith(".")
        assert not {"{", "}", "?"} & set(said)


def test_hints_name_things_by_their_names() -> None:
    said = {hint_sentence(hint) for hint in lint(odd_matrix())}

    assert {
        'No role requires the skill "Skill-30".',
        'The role "EMPTY" requires nothing.',
        'From "JUNIOR" to "SENIOR" the requirement of "Skill-1" falls from 3 to 2.',
        '"LEAD" requires the same as "SENIOR".',
        'Levels 1, 2 of "Skill-1" share a text: "Talks to users".',
        'The role "MANY" requires 29 skills; more than 25 are hard to rate.',
        "These roles lead to each other in a circle: JUNIOR, SENIOR, LEAD.",
        '2 times the same name, "JUNIOR" (role).',
        "Bo has no role.",
        'Ana, "Skill-1": 4, above the required 2, without evidence.',
        'The role "JUNIOR" requires the lowest level of "Skill-2" (0): any rating meets it.',
    } <= said
