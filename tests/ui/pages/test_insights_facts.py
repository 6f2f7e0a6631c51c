"""Figures of the team where they are odd: several scales, long scales, closed reviews."""

import datetime

from tests.builders import a_matrix, a_role, a_scale, a_sheet, a_skill

from matrixeditor.core.analysis import figures
from matrixeditor.core.model import Assessment, Matrix
from matrixeditor.core.operations import requirements, reviews
from matrixeditor.core.types import ReviewId, RoleId, SkillId, Source
from matrixeditor.ui.models.insights.coverage import coverage_of
from matrixeditor.ui.models.insights.needs import needs_of
from matrixeditor.ui.models.insights.portraits import Portrait, Portraits
from matrixeditor.ui.models.insights.progress import progress_of
from matrixeditor.ui.models.insights.selves import differences_of

TODAY = datetime.date(2026, 11, 20)


def portraits(matrix: Matrix) -> tuple[Portrait, ...]:
    made = Portraits()
    made.begin(matrix, figures.of(matrix).people)
    while not made.go_on(seconds=0):
        pass
    return made.all


def with_sheets(matrix: Matrix, *sheets: Assessment) -> Matrix:
    """Return the matrix with these sheets for its first person."""
    first = matrix.people[0].model_copy(update={"assessments": sheets})
    return matrix.model_copy(update={"people": (first, *matrix.people[1:])})


def test_each_scale_has_columns_of_its_own() -> None:
    matrix = a_matrix(roles=0, skills=0, people=0).model_copy(
        update={
            "scales": (a_scale(), a_scale("points", lowest=-20, levels=100)),
            "skills": (a_skill("craft"), a_skill("sales", scale="points")),
            "roles": (a_role("lead", {"craft": 3, "sales": 42}), a_role("head", {"sales": 60})),
        }
    )

    facts = coverage_of(matrix, figures.of(matrix))

    assert [(block.scale, block.levels) for block in facts.blocks] == [
        ("Proficiency", (3,)),
        ("Points", (42, 60)),
    ]
    assert facts.missing == 3


def test_columns_are_the_highest_levels_but_every_skill_has_a_figure() -> None:
    scale = a_scale("long", levels=12)
    skills = tuple(a_skill(name, scale="long") for name in ("high", "low"))
    steps = [a_role(f"r{n}", {"high": n}) for n in range(1, 12)]
    matrix = a_matrix(roles=0, skills=0, people=0).model_copy(
        update={"scales": (scale,), "skills": skills, "roles": tuple(steps)}
    )
    assert coverage_of(matrix, figures.of(matrix)).blocks[0].levels == (9, 10, 11)

    steps.append(a_role("low", {"low": 7}))
    matrix = matrix.model_copy(update={"roles": tuple(steps)})

    assert coverage_of(matrix, figures.of(matrix)).blocks[0].levels == (7, 8, 9, 10, 11)


def test_large_differences_are_counted_at_the_open_end() -> None:
    scale = a_scale(levels=12)
    matrix = a_matrix(roles=1, skills=3, people=1).model_copy(update={"scales": (scale,)})
    matrix = with_sheets(
        matrix,
        a_sheet({"skill-1": 0, "skill-2": 9, "skill-3": 3}),
        a_sheet({"skill-1": 11, "skill-2": 0, "skill-3": 7}, source=Source.SELF),
    )

    facts = differences_of(matrix, portraits(matrix))

    counts = {line.levels: line.count for line in facts.lines if line.count}
    assert counts == {-4: 1, 4: 2}
    assert facts.lines[0].open_end
    assert (facts.count, facts.higher, facts.lower, facts.flagged) == (3, 2, 1, 3)


def test_who_has_not_answered_in_time_is_overdue() -> None:
    sheet = a_sheet({}, source=Source.SELF)
    asked = sheet.model_copy(update={"due": TODAY})
    matrix = with_sheets(a_matrix(people=2), asked)

    today = progress_of(matrix, portraits(matrix), today=TODAY)
    later = progress_of(matrix, portraits(matrix), today=TODAY + datetime.timedelta(days=1))

    assert today.overdue == ()
    assert [name for _, name in later.overdue] == ["Person-1"]
    assert today.back == 0


def test_what_the_manager_calls_not_applicable_is_not_rated_by_the_manager() -> None:
    manager = a_sheet({"skill-1": 2, "skill-2": 2}).model_copy(
        update={"not_applicable": {SkillId("skill-3"): ""}}
    )
    agreed = a_sheet({"skill-3": 2}, source=Source.AGREED)
    matrix = with_sheets(a_matrix(people=1), manager, agreed)

    facts = progress_of(matrix, portraits(matrix), today=TODAY)

    assert (facts.by_manager, facts.agreed, facts.required) == (2, 1, 3)
    assert facts.complete == 0


def test_a_closed_review_keeps_its_figures() -> None:
    sheet = a_sheet(dict.fromkeys(("skill-1", "skill-2", "skill-3"), 1))
    matrix = a_matrix(roles=1, people=1)
    matrix = requirements.set_level(
        matrix, role=RoleId("role-1"), skill=SkillId("skill-1"), level=3
    )
    matrix = with_sheets(matrix, sheet.model_copy(update={"role": RoleId("role-1")}))

    day = datetime.date(2026, 11, 30)
    closed = reviews.close_review(matrix, review=ReviewId("current"), on=day, who="Maja")
    later = requirements.set_level(closed, role=RoleId("role-1"), skill=SkillId("skill-1"), level=1)

    assert progress_of(later, portraits(later), today=TODAY).closed
    assert needs_of(later, portraits(later)) == needs_of(matrix, portraits(matrix))
    assert [line.name for line in needs_of(later, portraits(later)).lines] == ["Skill-1"]


def test_only_the_portrait_of_who_changed_is_made_anew() -> None:
    matrix = a_matrix(people=3)
    made = Portraits()
    made.begin(matrix, figures.of(matrix).people)
    made.go_on(seconds=9)
    before = made.all

    after = with_sheets(matrix, a_sheet({"skill-1": 4}))
    made.begin(after, figures.of(after).people)
    made.go_on(seconds=9)

    assert made.all[0] is not before[0]
    assert made.all[1:] == before[1:]
    assert all(one is other for one, other in zip(made.all[1:], before[1:], strict=True))
