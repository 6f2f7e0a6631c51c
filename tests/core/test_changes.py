"""Changes: what differs between two matrices."""

from datetime import date

from tests.builders import a_matrix, a_person, a_role, a_sheet

from matrixeditor.core import changes
from matrixeditor.core.changes import Changes, Pair
from matrixeditor.core.model import Evidence, Matrix, Person, Policy, Requirement, Role
from matrixeditor.core.types import EvidenceId, PersonId, ReviewId, RoleId, SkillId, Source

SHEET = (ReviewId("current"), Source.MANAGER, "")


def with_people(matrix: Matrix, *people: Person) -> Matrix:
    return matrix.model_copy(update={"people": people})


def test_a_matrix_does_not_differ_from_itself_nor_from_an_equal_one() -> None:
    matrix = a_matrix()

    assert changes.between(matrix, matrix) == Changes()
    assert not changes.between(matrix, a_matrix())


def test_added_removed_and_changed_people_are_told_by_id() -> None:
    matrix = a_matrix(people=2)
    first, _ = matrix.people
    renamed = first.model_copy(update={"name": "Ana"})
    new = a_person("new")

    people = changes.between(matrix, with_people(matrix, renamed, new)).people

    assert people.added == ("new",)
    assert people.removed == ("person-2",)
    assert people.changed == {PersonId("person-1"): Pair(first, renamed)}
    assert not people.reordered
    assert not people.same_layout


def test_an_equal_copy_of_a_person_is_no_change() -> None:
    matrix = a_matrix(people=2)
    copied = with_people(matrix, *(person.model_copy() for person in matrix.people))

    assert not changes.between(matrix, copied)


def test_a_new_order_is_told_apart_from_adding() -> None:
    matrix = a_matrix(people=3)
    first, second, third = matrix.people

    moved = changes.between(matrix, with_people(matrix, third, first, second)).people

    assert moved.reordered
    assert not moved.added
    assert not moved.removed
    assert not moved.changed


def test_title_and_rules_are_told() -> None:
    matrix = a_matrix()
    after = matrix.model_copy(update={"title": "Other", "policy": Policy(near_gap=2)})

    found = changes.between(matrix, after)

    assert found.fields == ("title",)
    assert found.policy == Pair(matrix.policy, after.policy)
    assert found


def test_the_requirements_that_differ_are_found_cell_by_cell() -> None:
    before = a_role("pm", {"a": 1, "b": 2, "c": 3})
    after = before.model_copy(
        update={"requirements": a_role("pm", {"a": 1, "b": 3, "d": 4}).requirements}
    )

    found = changes.requirement_changes(Pair(before, after))

    assert found == {
        "b": Pair(Requirement(level=2), Requirement(level=3)),
        "c": Pair(Requirement(level=3), None),
        "d": Pair(None, Requirement(level=4)),
    }


def test_the_fields_that_differ_stand_in_the_order_of_the_model() -> None:
    before = a_role("pm")
    after = Role(id=RoleId("pm"), name="Product manager", summary="Decides what is built")

    assert changes.changed_fields(Pair(before, after)) == ("name", "summary")


def test_ratings_that_differ_are_told_by_sheet_and_skill() -> None:
    before = a_person("ana", ratings={"a": 1, "b": 2})
    after = a_person("ana", ratings={"a": 1, "b": 3})
    both = after.model_copy(
        update={"assessments": (*after.assessments, a_sheet({"a": 4}, source=Source.SELF))}
    )

    assert changes.rating_changes(Pair(before, before)) == {}
    assert changes.rating_changes(Pair(before, after)) == {(SHEET, "b"): Pair(2, 3)}
    assert changes.rating_changes(Pair(after, both)) == {
        ((ReviewId("current"), Source.SELF, ""), "a"): Pair(None, 4)
    }
    assert changes.rating_changes(Pair(both, after)) == {
        ((ReviewId("current"), Source.SELF, ""), "a"): Pair(4, None)
    }


def test_a_cell_is_touched_by_a_rating_a_reason_a_comment_a_confirmation_or_evidence() -> None:
    sheet = a_sheet({"a": 1, "b": 2})
    before = a_person("ana").model_copy(update={"assessments": (sheet,)})
    note = Evidence(
        id=EvidenceId("e-1"), date=date(2026, 5, 4), text="Seen", skills=(SkillId("f"),)
    )
    after = before.model_copy(
        update={
            "assessments": (
                sheet.model_copy(
                    update={
                        "ratings": {SkillId("a"): 2, SkillId("b"): 2},
                        "unconfirmed": (SkillId("b"),),
                        "not_applicable": {SkillId("c"): "Not in this team"},
                        "comments": {SkillId("d"): "Talked about it"},
                    }
                ),
            ),
            "evidence": (note,),
        }
    )

    assert changes.touched_skills(Pair(before, after)) == {"a", "b", "c", "d", "f"}
    assert changes.touched_skills(Pair(before, before)) == frozenset()
