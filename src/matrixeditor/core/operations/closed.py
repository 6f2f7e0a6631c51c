"""What closed reviews forbid: to change their assessments, and to delete what they mention.

A closed review mentions what stands in its assessments and in the requirements kept at its
closing. Such a thing can be retired, never deleted or remapped; or the review is reopened first.
"""

from collections.abc import Callable, Collection

from matrixeditor.core import lookup
from matrixeditor.core.errors import ClosedReview, KeptByClosedReview
from matrixeditor.core.model import Assessment, Level, Matrix, Review, Role, Scale, Skill
from matrixeditor.core.types import LevelValue, Noun, ReviewId, RoleId, SkillId


def require_open(matrix: Matrix, review: ReviewId) -> Review:
    """Return the review.

    Raises:
        ClosedReview: its assessments cannot change.
    """
    found = lookup.review(matrix, review)
    if found.closed:
        raise ClosedReview(found.id, found.name)
    return found


@lookup.once_per_value
def closed_ids(reviews: tuple[Review, ...]) -> frozenset[ReviewId]:
    """Return the ids of the closed reviews."""
    return frozenset(review.id for review in reviews if review.closed)


def reviews_keeping_skill(matrix: Matrix, skill: SkillId) -> tuple[Review, ...]:
    """Return the closed reviews that mention a skill."""
    return _keeping(
        matrix,
        lambda sheet: (
            skill in sheet.ratings or skill in sheet.not_applicable or skill in sheet.comments
        ),
        lambda review: any(skill in required for required in review.roles_as_of.values()),
    )


def reviews_keeping_role(matrix: Matrix, role: RoleId) -> tuple[Review, ...]:
    """Return the closed reviews that mention a role."""
    return _keeping(
        matrix, lambda sheet: sheet.role == role, lambda review: role in review.roles_as_of
    )


def reviews_keeping_level(
    matrix: Matrix, level: LevelValue, *, skills: Collection[SkillId]
) -> tuple[Review, ...]:
    """Return the closed reviews in which one of ``skills`` is rated or required at ``level``."""
    return _keeping(
        matrix,
        lambda sheet: any(sheet.ratings.get(skill) == level for skill in skills),
        lambda review: any(
            skill in required and required[skill].level == level
            for required in review.roles_as_of.values()
            for skill in skills
        ),
    )


def _keeping(
    matrix: Matrix, in_sheet: Callable[[Assessment], bool], in_review: Callable[[Review], bool]
) -> tuple[Review, ...]:
    closed = closed_ids(matrix.reviews)
    if not closed:
        return ()
    mentioning = {
        sheet.review
        for person in matrix.people
        for sheet in person.assessments
        if sheet.review in closed and in_sheet(sheet)
    }
    return tuple(
        review
        for review in matrix.reviews
        if review.id in mentioning or (review.id in closed and in_review(review))
    )


def require_deletable_skill(matrix: Matrix, skill: Skill) -> None:
    """Refuse to take away a skill that a closed review mentions.

    Raises:
        KeptByClosedReview: retire the skill, or reopen the reviews.
    """
    _refuse_if(reviews_keeping_skill(matrix, skill.id), Noun.SKILL, skill.id, skill.name)


def require_deletable_role(matrix: Matrix, role: Role) -> None:
    """Refuse to take away a role that a closed review mentions.

    Raises:
        KeptByClosedReview: retire the role, or reopen the reviews.
    """
    _refuse_if(reviews_keeping_role(matrix, role.id), Noun.ROLE, role.id, role.name)


def require_deletable_level(matrix: Matrix, level: Level, *, skills: Collection[SkillId]) -> None:
    """Refuse to take away or renumber a level at which closed reviews have one of ``skills``.

    Raises:
        KeptByClosedReview: the way out is to reopen the reviews.
    """
    keeping = reviews_keeping_level(matrix, level.value, skills=skills)
    _refuse_if(keeping, Noun.LEVEL, str(level.value), level.name)


def require_unmeasured(matrix: Matrix, scale: Scale, *, skills: Collection[SkillId]) -> None:
    """Refuse another lowest level while a closed review rates or requires one of ``skills``.

    Raises:
        KeptByClosedReview: reopen the reviews.
    """
    reviews = _keeping(
        matrix,
        lambda sheet: not sheet.ratings.keys().isdisjoint(skills),
        lambda review: any(
            not required.keys().isdisjoint(skills) for required in review.roles_as_of.values()
        ),
    )
    lowest = scale.levels[0]
    _refuse_if(reviews, Noun.LEVEL, str(lowest.value), lowest.name)


def _refuse_if(reviews: tuple[Review, ...], noun: Noun, item_id: str, name: str) -> None:
    if reviews:
        raise KeptByClosedReview(noun, item_id, name, tuple(review.name for review in reviews))
