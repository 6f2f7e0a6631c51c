"""Names for the ids of two matrices: the later one's, or the earlier one's where it is gone."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Protocol

from matrixeditor.core.lookup import skills_in_order
from matrixeditor.core.model import Matrix
from matrixeditor.core.types import SkillId


class _Named(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...


class Names:
    """How the things of two matrices are called, by id, and the order in which skills stand."""

    def __init__(self, before: Matrix, after: Matrix) -> None:
        self.scales = _named(before.scales, after.scales)
        self.categories = _named(before.categories, after.categories)
        self.skills = _named(before.skills, after.skills)
        self.roles = _named(before.roles, after.roles)
        self.people = _named(before.people, after.people)
        self.reviews = _named(before.reviews, after.reviews)
        ordered = (*skills_in_order(after), *skills_in_order(before))
        self._rank = {skill.id: rank for rank, skill in reversed(list(enumerate(ordered)))}

    def in_order(self, skills: Iterable[SkillId]) -> list[SkillId]:
        """Return skills in matrix order."""
        return sorted(skills, key=lambda skill_id: self._rank.get(skill_id, len(self._rank)))


def _named(before: Sequence[_Named], after: Sequence[_Named]) -> Callable[[str], str]:
    names: Mapping[str, str] = {item.id: item.name for item in (*before, *after)}
    return lambda item_id: names.get(item_id, item_id)
