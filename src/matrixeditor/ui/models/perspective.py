"""What a grid of people shows, and where a number typed there goes.

One review for both: whoever enters ratings for a review looks at that review.
"""

import datetime
from dataclasses import dataclass, replace
from enum import StrEnum

from matrixeditor.core import lookup
from matrixeditor.core.analysis.ladder import Ladder
from matrixeditor.core.model import Matrix, Person
from matrixeditor.core.types import ReviewId, RoleId, Source


class Against(StrEnum):
    """What people are measured by, where it is not one role for all."""

    OWN_ROLE = "own role"
    TARGET_ROLE = "target role"


@dataclass(frozen=True, slots=True)
class Entering:
    """Where a number goes.

    Attributes:
        review: the review it is for.
        source: whose sheet it stands on.
        assessor: who enters it; a person's own sheet needs nobody else's name.
    """

    review: ReviewId
    source: Source
    assessor: str

    @property
    def signature(self) -> str:
        """The assessor to hand to operations."""
        return "" if self.source is Source.SELF else self.assessor


@dataclass(frozen=True, slots=True)
class Perspective:
    """Entering, showing, against.

    Attributes:
        entering: where a number goes, and which review is shown.
        showing: whose ratings are shown, None for the result: the rating that counts.
        against: what people are measured by, the id of a role for that role.
    """

    entering: Entering
    showing: Source | None = None
    against: RoleId | Against = Against.OWN_ROLE

    @property
    def review(self) -> ReviewId:
        """The review that is shown."""
        return self.entering.review

    @property
    def is_own_role(self) -> bool:
        """Whether everyone is measured by the role they hold."""
        return self.against is Against.OWN_ROLE

    def role_of(self, person: Person, ladder: Ladder) -> RoleId | None:
        """Return what a person is measured by, None for no role."""
        match self.against:
            case Against.OWN_ROLE:
                return ladder.own_role(person)
            case Against.TARGET_ROLE:
                return person.target_role
        return self.against

    def fitted(self, matrix: Matrix) -> "Perspective":
        """Return the same perspective without a review or role that is no longer there."""
        fitted = self
        if all(review.id != self.review for review in matrix.reviews):
            newest = lookup.newest_review(matrix).id
            fitted = replace(fitted, entering=replace(self.entering, review=newest))
        roles = {role.id for role in lookup.active_roles(matrix.roles)}
        if not isinstance(self.against, Against) and self.against not in roles:
            fitted = replace(fitted, against=Against.OWN_ROLE)
        return fitted


def first_perspective(matrix: Matrix, assessor: str) -> Perspective:
    """Return the perspective to begin with: the manager's ratings in the newest review."""
    newest = lookup.newest_review(matrix).id
    return Perspective(Entering(newest, Source.MANAGER, assessor))


def days_of(matrix: Matrix, review_id: ReviewId) -> tuple[datetime.date, datetime.date]:
    """Return the first and the last day whose evidence belongs to a review.

    It begins the day after the review before; the newest review has no end.
    """
    ordered = sorted(matrix.reviews, key=lambda review: review.date)
    place = [review.id for review in ordered].index(review_id)
    earlier = [one.date for one in ordered[:place] if one.date < ordered[place].date]
    first = earlier[-1] + datetime.timedelta(days=1) if earlier else datetime.date.min
    is_newest = review_id == lookup.newest_review(matrix).id
    return first, datetime.date.max if is_newest else ordered[place].date
