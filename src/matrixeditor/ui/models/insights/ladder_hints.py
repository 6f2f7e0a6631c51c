"""What looks odd with the ladder, gathered: many hints of one kind become one line."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from matrixeditor.core.analysis.lint import Hint, HintCode
from matrixeditor.core.types import Noun, PersonId, RoleId, SkillId
from matrixeditor.ui.models.target import Target

MOST_APART = 3
"""More hints of one kind than these stand in one line."""


@dataclass(frozen=True, slots=True)
class HintLine:
    """One hint, or all hints of one kind."""

    code: HintCode
    hints: tuple[Hint, ...]

    @property
    def target(self) -> Target:
        """Where the first of them is."""
        return target_of(self.hints[0])


def hint_lines(hints: Sequence[Hint]) -> tuple[HintLine, ...]:
    """Return the lines for hints that come kind by kind."""
    lines: list[HintLine] = []
    for code, group in groupby(hints, key=lambda hint: hint.code):
        of_kind = tuple(group)
        if len(of_kind) > MOST_APART:
            lines.append(HintLine(code, of_kind))
        else:
            lines.extend(HintLine(code, (hint,)) for hint in of_kind)
    return tuple(lines)


def target_of(hint: Hint) -> Target:
    """Return where a hint is: of several places of one kind, the last."""
    places = dict(hint.places)
    person, skill, role = (places.get(noun) for noun in (Noun.PERSON, Noun.SKILL, Noun.ROLE))
    return Target(
        None if person is None else PersonId(person),
        None if skill is None else SkillId(skill),
        None if role is None else RoleId(role),
    )
