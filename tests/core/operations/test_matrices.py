"""The matrix as a whole."""

import re
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from tests.builders import a_matrix, a_scale
from tests.core.operations.revalidation import valid
from tests.core.operations.situations import TODAY, with_closed_review

from matrixeditor.core.errors import InvalidValue
from matrixeditor.core.model import Policy
from matrixeditor.core.operations import matrices
from matrixeditor.core.types import MatrixId, Noun, Source


def is_today(day: date) -> bool:
    return abs(datetime.now(tz=UTC).astimezone().date() - day) <= timedelta(days=1)


def test_a_new_matrix_has_one_review_called_current() -> None:
    matrix = valid(matrices.new_matrix(title="Team", scales=(a_scale(),)))

    assert [(review.id, review.name) for review in matrix.reviews] == [("current", "Current")]
    assert is_today(matrix.reviews[0].date)
    assert re.fullmatch(r"m-[0-9a-f]{6}", matrix.id)


def test_a_new_matrix_needs_a_title_and_a_scale() -> None:
    with pytest.raises(InvalidValue):
        matrices.new_matrix(title="", scales=(a_scale(),))
    with pytest.raises(InvalidValue):
        matrices.new_matrix(title="Team", scales=(), on=TODAY, matrix_id=MatrixId("m-1"))


def test_another_matrix_has_another_id_and_shares_everything() -> None:
    before = a_matrix()
    after = valid(matrices.with_new_id(before))

    assert after.id != before.id
    assert after.people is before.people
    assert matrices.with_new_id(before, matrix_id=MatrixId("m-2")).id == "m-2"


def test_a_ladder_starts_under_another_id_with_a_review_of_today() -> None:
    ladder = a_matrix(people=0)

    started = valid(matrices.started_from(ladder))

    assert started.id != ladder.id
    assert is_today(started.reviews[0].date)
    assert started.roles is ladder.roles


def test_a_team_starts_with_the_reviews_it_has() -> None:
    team = a_matrix(people=1)

    assert matrices.started_from(team).reviews is team.reviews


def test_the_ladder_alone_has_nobody_and_one_open_review() -> None:
    before = with_closed_review()

    after = valid(matrices.without_people(before, on=TODAY))

    assert after.people == ()
    assert [(review.id, review.date, review.closed) for review in after.reviews] == [
        ("current", TODAY, False)
    ]
    assert after.roles is before.roles
    assert matrices.without_people(after) is after
    assert is_today(matrices.without_people(before).reviews[0].date)


def test_a_ladder_with_a_closed_review_is_reset() -> None:
    closed = with_closed_review(a_matrix(people=0))
    only = closed.model_copy(update={"reviews": closed.reviews[:1]})

    assert not matrices.without_people(only, on=TODAY).reviews[0].closed
    assert len(matrices.without_people(closed, on=TODAY).reviews) == 1


def test_title_and_description_change() -> None:
    before = a_matrix()
    after = matrices.set_title(before, title="Product team")
    after = valid(matrices.set_description(after, description="Everyone in product"))

    assert (after.title, after.description) == ("Product team", "Everyone in product")
    assert after.skills is before.skills
    assert matrices.set_title(after, title="Product team") is after
    with pytest.raises(InvalidValue) as caught:
        matrices.set_title(before, title=" ")
    assert caught.value.noun is Noun.MATRIX


def test_rules_change_and_go_back() -> None:
    before = a_matrix()
    after = valid(
        matrices.change_policy(
            before, ready_threshold=Decimal("0.9"), official_sources=(Source.SELF,)
        )
    )

    assert after.policy == Policy(ready_threshold=Decimal("0.9"), official_sources=(Source.SELF,))
    assert matrices.reset_policy(after) == before
    assert matrices.reset_policy(before) is before
    assert matrices.change_policy(before, near_gap=1) is before
    with pytest.raises(InvalidValue):
        matrices.change_policy(before, official_sources=(Source.PEER,))
