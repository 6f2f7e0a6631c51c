"""Who could take a role next: those whose own role is one step below."""

from collections.abc import Sequence
from dataclasses import dataclass

from matrixeditor.core import lookup
from matrixeditor.core.analysis.bench import Candidate, in_order
from matrixeditor.core.analysis.readiness import Verdict
from matrixeditor.core.model import Matrix
from matrixeditor.core.types import RoleId
from matrixeditor.ui.models.insights.portraits import NextRoles, Portrait
from matrixeditor.ui.models.role_words import role_name

SHOWN = frozenset({Verdict.READY, Verdict.NEARLY, Verdict.UNRATED})
"""Who is *not yet* ready is no one to name."""


@dataclass(frozen=True, slots=True)
class BenchLine:
    """One role.

    Attributes:
        role: its id.
        name: its short name.
        candidates: those to name, the readiest first.
        below: how many people are one step below.
        from_roles: the short names of the roles that lead to it.
    """

    role: RoleId
    name: str
    candidates: tuple[Candidate, ...]
    below: int
    from_roles: tuple[str, ...]

    @property
    def best(self) -> Verdict | None:
        """The verdict of the readiest, None if there is nobody to name."""
        return self.candidates[0].standing.verdict if self.candidates else None


@dataclass(frozen=True, slots=True)
class BenchFacts:
    """All roles that another leads to, in the order of the ladder."""

    lines: tuple[BenchLine, ...]

    def count(self, verdict: Verdict) -> int:
        """Return for how many roles the readiest has that verdict."""
        return sum(line.best is verdict for line in self.lines)


def next_in_line_of(
    matrix: Matrix, portraits: Sequence[Portrait], next_roles: NextRoles
) -> BenchFacts:
    """Return who is next for every role."""
    ahead: dict[RoleId | None, list[Candidate]] = {}
    for portrait in portraits:
        for candidate in portrait.ahead:
            ahead.setdefault(candidate.standing.role, []).append(candidate)
    roles = lookup.active_roles(matrix.roles)
    lines = []
    for role in roles:
        leading = [one for one in roles if role.id in next_roles.get(one.id, ())]
        if leading:
            below = ahead.get(role.id, [])
            named = in_order(one for one in below if one.standing.verdict in SHOWN)
            from_roles = tuple(role_name(one) for one in leading)
            lines.append(BenchLine(role.id, role_name(role), named, len(below), from_roles))
    return BenchFacts(tuple(lines))
