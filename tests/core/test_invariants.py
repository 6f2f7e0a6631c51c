"""What must hold of a whole matrix."""

from datetime import date
from typing import Any

import pytest
from tests.builders import a_matrix, a_person, a_review, a_role, a_scale, a_sheet, a_skill

from matrixeditor.core.errors import MOST_PROBLEMS, InvalidDocument, ProblemCode
from matrixeditor.core.invariants import labelled, problems_of, quoted, require_valid
from matrixeditor.core.model import (
    Assessment,
    Category,
    Evidence,
    Matrix,
    Person,
    Requirement,
    Resource,
    Review,
    Role,
    Scale,
    Skill,
    Step,
)
from matrixeditor.core.types import (
    CategoryId,
    EvidenceId,
    PersonId,
    RoleId,
    ScaleId,
    SkillId,
    Source,
    StepId,
)

Found = tuple[str, ProblemCode, dict[str, Any]]


def found(matrix: Matrix) -> list[Found]:
    return [(problem.place, problem.code, dict(problem.facts)) for problem in problems_of(matrix)]


def with_scale(*scales: Scale) -> Matrix:
    return a_matrix().model_copy(update={"scales": scales})


def with_skill(**fields: Any) -> Matrix:
    matrix = a_matrix(people=0, roles=0, skills=1)
    return matrix.model_copy(update={"skills": (matrix.skills[0].changed(**fields),)})


def with_role(role: Role) -> Matrix:
    return a_matrix(people=0, roles=1).model_copy(update={"roles": (role,)})


def with_review(review: Review) -> Matrix:
    return a_matrix(people=0).model_copy(update={"reviews": (review,)})


def with_person(**fields: Any) -> Matrix:
    person = Person(id=PersonId("ana"), name="Ana").changed(**fields)
    return a_matrix().model_copy(update={"people": (person,)})


def with_sheet(sheet: Assessment, *others: Assessment) -> Matrix:
    return with_person(assessments=(sheet, *others))


def of_skill(skill: Skill, sheet: Assessment) -> Matrix:
    """Return a matrix with two scales, the second on the skill."""
    other = a_scale("mastery", lowest=10)
    matrix = with_sheet(sheet)
    skills = (*matrix.skills, skill)
    return matrix.model_copy(update={"scales": (*matrix.scales, other), "skills": skills})


def a_note(**fields: Any) -> Evidence:
    note = Evidence(id=EvidenceId("note"), date=date(2026, 11, 1), text="Seen.")
    return note.changed(**fields)


def a_step(**fields: Any) -> Step:
    return Step(id=StepId("step"), text="Read.").changed(**fields)


def test_a_matrix_that_keeps_every_rule_is_returned_as_it_is() -> None:
    matrix = a_matrix()

    assert require_valid(matrix) is matrix


def test_a_rich_matrix_that_keeps_every_rule_has_no_problems() -> None:
    sheet = a_sheet({"skill-1": 1, "hard": 11}).changed(
        role=RoleId("role-1"),
        unconfirmed=(SkillId("skill-1"),),
        not_applicable={SkillId("skill-2"): ""},
        comments={SkillId("skill-3"): "Later."},
    )
    matrix = of_skill(a_skill("hard", scale="mastery"), sheet)
    person = matrix.people[0].changed(
        role=RoleId("role-1"),
        target_role=RoleId("role-2"),
        evidence=(
            a_note(skills=(SkillId("hard"),), level=11),
            a_note(id=EvidenceId("other"), level=3),
        ),
        plan=(a_step(skill=SkillId("hard")), a_step(id=StepId("other"))),
    )

    assert found(matrix.model_copy(update={"people": (person,)})) == []


@pytest.mark.parametrize(
    ("matrix", "place"),
    [
        (with_scale(a_scale(), a_scale()), 'scales[1] "Proficiency"'),
        (
            a_matrix().model_copy(
                update={"categories": (Category(id=CategoryId("c"), name="Craft"),) * 2}
            ),
            'categories[1] "Craft"',
        ),
        (
            a_matrix(people=0, roles=0).model_copy(update={"skills": (a_skill("a"),) * 2}),
            'skills[1] "A"',
        ),
        (
            a_matrix().model_copy(update={"roles": (*a_matrix().roles, a_role("role-1"))}),
            "roles[2]",
        ),
        (a_matrix().model_copy(update={"people": (a_person("ana"),) * 2}), 'people[1] "Ana"'),
        (a_matrix().model_copy(update={"reviews": (a_review(),) * 2}), 'reviews[1] "Current"'),
        (with_person(evidence=(a_note(), a_note())), 'people[0] "Ana" → evidence[1]'),
        (with_person(plan=(a_step(), a_step())), 'people[0] "Ana" → plan[1]'),
    ],
)
def test_an_id_stands_only_once_in_its_kind(matrix: Matrix, place: str) -> None:
    [problem] = [found for found in problems_of(matrix) if found.code is ProblemCode.DUPLICATE_ID]

    assert problem.place.startswith(place)
    assert problem.facts["id"]


ANA = 'people[0] "Ana"'
SKILL = 'skills[0] "Skill-1"'

NOWHERE: list[tuple[Matrix, str, str]] = [
    (with_skill(category=CategoryId("x")), f"{SKILL} → category", "category"),
    (with_skill(scale=ScaleId("x")), f"{SKILL} → scale", "scale"),
    (
        with_role(a_role("r").changed(leads_to=(RoleId("x"),))),
        'roles[0] "R" → leads_to',
        "role",
    ),
    (with_role(a_role("r", {"x": 1})), 'roles[0] "R" → requirements → "x"', "skill"),
    (
        with_review(a_review().changed(closed=True, roles_as_of={RoleId("x"): {}})),
        'reviews[0] "Current" → roles_as_of → "x"',
        "role",
    ),
    (
        with_review(
            a_review().changed(
                closed=True,
                roles_as_of={RoleId("role-1"): {SkillId("x"): Requirement(level=1)}},
            )
        ),
        'reviews[0] "Current" → roles_as_of → "role-1" → "x"',
        "skill",
    ),
    (with_person(role=RoleId("x")), f"{ANA} → role", "role"),
    (with_person(target_role=RoleId("x")), f"{ANA} → target_role", "role"),
    (
        with_person(evidence=(a_note(skills=(SkillId("x"),)),)),
        f"{ANA} → evidence[0] → skills",
        "skill",
    ),
    (with_person(plan=(a_step(skill=SkillId("x")),)), f"{ANA} → plan[0] → skill", "skill"),
    (with_sheet(a_sheet({}, review="x")), f"{ANA} → assessments[0] → review", "review"),
    (
        with_sheet(a_sheet({}).changed(role=RoleId("x"))),
        f"{ANA} → assessments[0] → role",
        "role",
    ),
    (with_sheet(a_sheet({"x": 1})), f'{ANA} → assessments[0] → ratings → "x"', "skill"),
    (
        with_sheet(a_sheet({}).changed(not_applicable={SkillId("x"): ""})),
        f'{ANA} → assessments[0] → not_applicable → "x"',
        "skill",
    ),
    (
        with_sheet(a_sheet({}).changed(comments={SkillId("x"): ""})),
        f'{ANA} → assessments[0] → comments → "x"',
        "skill",
    ),
]


@pytest.mark.parametrize(("matrix", "place", "noun"), NOWHERE)
def test_what_is_referred_to_exists(matrix: Matrix, place: str, noun: str) -> None:
    problems = found(matrix)

    assert (place, ProblemCode.UNKNOWN_ID, {"noun": noun, "id": "x"}) in problems
    assert {code for _, code, _ in problems} == {ProblemCode.UNKNOWN_ID}


OFF_SCALE: list[tuple[Matrix, str]] = [
    (with_skill(indicators={9: ("Flies.",)}), f'{SKILL} → indicators → "9"'),
    (
        with_skill(resources=(Resource(title="Book", from_level=9),)),
        f"{SKILL} → resources[0] → from_level",
    ),
    (with_role(a_role("r", {"skill-1": 9})), 'roles[0] "R" → requirements → "skill-1"'),
    (with_person(evidence=(a_note(level=9),)), f"{ANA} → evidence[0] → level"),
    (
        with_person(evidence=(a_note(level=9, skills=(SkillId("skill-1"),)),)),
        f"{ANA} → evidence[0] → level",
    ),
    (with_sheet(a_sheet({"skill-1": 9})), f'{ANA} → assessments[0] → ratings → "skill-1"'),
    (
        of_skill(
            a_skill("hard", scale="mastery"), a_sheet({"skill-1": 3, "skill-2": 9, "hard": 11})
        ),
        f'{ANA} → assessments[0] → ratings → "skill-2"',
    ),
]


@pytest.mark.parametrize(("matrix", "place"), OFF_SCALE)
def test_a_level_is_one_of_the_skill_s_scale(matrix: Matrix, place: str) -> None:
    assert found(matrix) == [
        (place, ProblemCode.UNKNOWN_LEVEL, {"level": 9, "scale": "Proficiency"})
    ]


def test_a_resource_need_not_say_from_which_level_on_it_helps() -> None:
    assert found(with_skill(resources=(Resource(title="Book"),))) == []


@pytest.mark.parametrize("level", [1001, -1001, 10**4000])
def test_a_rating_beyond_any_scale_is_out_of_range(level: int) -> None:
    [(_, code, facts)] = found(with_sheet(a_sheet({"skill-1": level})))

    assert code is ProblemCode.NUMBER_BETWEEN
    assert facts == {"low": "-1000", "high": "1000"}


def test_with_several_scales_a_skill_must_name_its_own() -> None:
    matrix = with_skill(scale=None)
    assert found(matrix) == []

    several = matrix.model_copy(update={"scales": (a_scale(), a_scale("other"))})

    assert found(several) == [(f"{SKILL} → scale", ProblemCode.SCALE_NEEDED, {})]


def test_ratings_of_a_skill_without_a_scale_are_no_second_problem() -> None:
    matrix = of_skill(a_skill("hard", scale="x"), a_sheet({"hard": 99}))

    assert [code for _, code, _ in found(matrix)] == [ProblemCode.UNKNOWN_ID]


def test_a_role_does_not_lead_to_itself() -> None:
    matrix = with_role(a_role("r").changed(leads_to=(RoleId("r"),)))

    assert found(matrix) == [('roles[0] "R" → leads_to', ProblemCode.LEADS_TO_ITSELF, {})]


def test_only_a_closed_review_keeps_the_requirements_of_its_day() -> None:
    matrix = with_review(a_review().changed(roles_as_of={RoleId("role-1"): {}}))

    assert found(matrix) == [
        ('reviews[0] "Current" → roles_as_of', ProblemCode.AS_OF_OPEN, {}),
    ]


@pytest.mark.parametrize("source", [Source.SELF, Source.MANAGER, Source.AGREED])
def test_one_sheet_of_each_source_but_peers_in_a_review(source: Source) -> None:
    sheets = (a_sheet({}, source=source), a_sheet({}, source=source, assessor="Maja"))

    assert found(with_sheet(*sheets)) == [
        (f"{ANA} → assessments[1]", ProblemCode.SECOND_SHEET, {"source": source})
    ]


def test_peers_have_a_sheet_each() -> None:
    maja = a_sheet({}, source=Source.PEER, assessor="Maja")
    noor = a_sheet({}, source=Source.PEER, assessor="Noor")

    assert found(with_sheet(maja, noor)) == []
    assert [code for _, code, _ in found(with_sheet(maja, noor, maja))] == [
        ProblemCode.SECOND_SHEET
    ]


def test_a_skill_is_either_rated_or_not_applicable() -> None:
    sheet = a_sheet({"skill-1": 1}).changed(not_applicable={SkillId("skill-1"): "Moved."})

    assert found(with_sheet(sheet)) == [
        (
            f'{ANA} → assessments[0] → not_applicable → "skill-1"',
            ProblemCode.RATED_AND_NOT_APPLICABLE,
            {},
        )
    ]


def test_only_a_rating_can_wait_to_be_confirmed() -> None:
    sheet = a_sheet({"skill-1": 1}).changed(unconfirmed=(SkillId("skill-2"),))

    assert found(with_sheet(sheet)) == [
        (
            f'{ANA} → assessments[0] → unconfirmed → "skill-2"',
            ProblemCode.UNCONFIRMED_UNRATED,
            {},
        )
    ]


def test_of_many_problems_the_first_are_told_and_the_rest_counted() -> None:
    matrix = a_matrix(people=0, skills=0, roles=0)
    people = tuple(a_person(f"p-{n}", role="nowhere") for n in range(MOST_PROBLEMS + 5))

    with pytest.raises(InvalidDocument) as caught:
        require_valid(matrix.model_copy(update={"people": people}))

    assert len(caught.value.problems) == MOST_PROBLEMS
    assert caught.value.more == 5


def test_a_place_tells_the_beginning_of_a_long_name() -> None:
    assert labelled("people", 3, "Ana" * 50) == f'people[3] "{"Ana" * 20}"'


def test_a_place_shows_no_line_break_or_lone_surrogate_of_a_hostile_name() -> None:
    assert quoted("a\nb\ud800") == '"a\N{REPLACEMENT CHARACTER}b\N{REPLACEMENT CHARACTER}"'


def test_a_review_may_be_any_of_the_matrix() -> None:
    matrix = with_sheet(a_sheet({}), a_sheet({}, review="next"))
    reviews = (a_review(), a_review("next"))

    assert found(matrix.model_copy(update={"reviews": reviews})) == []
