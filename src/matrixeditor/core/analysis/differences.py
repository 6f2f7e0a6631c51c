"""Where people see themselves otherwise: ``docs/arithmetic.md``, "Differences"."""

from dataclasses import dataclass

from matrixeditor.core.analysis.ladder import ladder_of
from matrixeditor.core.analysis.results import self_ratings
from matrixeditor.core.model import Matrix, Person
from matrixeditor.core.types import LevelValue, ReviewId, SkillId


@dataclass(frozen=True, slots=True)
class Difference:
    """One skill that a person rated and that has a result.

    ``difference`` is self minus official in level values; ``flagged`` says that its size is at
    least what the policy wants discussed.
    """

    skill: SkillId
    self_rating: LevelValue
    official: LevelValue
    difference: int
    flagged: bool


def differences(
    matrix: Matrix, person: Person, *, review: ReviewId | None = None
) -> tuple[Difference, ...]:
    """Return every skill with both ratings, also those that agree, in matrix order.

    Raises:
        UnknownId: there is no such review.
    """
    ladder = ladder_of(matrix, review)
    results = ladder.results_of(person)
    own = self_ratings(person, ladder.review.id)
    found = []
    for skill_id in ladder.lowest:
        official, self_rating = results.get(skill_id), own.get(skill_id)
        if self_rating is None or not isinstance(official, int):
            continue
        difference = self_rating - official
        flagged = abs(difference) >= ladder.policy.discuss_difference
        found.append(Difference(skill_id, self_rating, official, difference, flagged))
    return tuple(found)
