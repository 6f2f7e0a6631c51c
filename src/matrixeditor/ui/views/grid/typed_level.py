"""What typed characters mean on a scale, while they are typed."""

from dataclasses import dataclass

from matrixeditor.core import lookup
from matrixeditor.core.model import Scale
from matrixeditor.core.types import LevelValue


@dataclass(frozen=True, slots=True)
class Typed:
    """A reading of what is typed so far.

    Attributes:
        level: the level it means, None if none yet or none at all.
        can_go_on: whether more characters could make it another level.
    """

    level: LevelValue | None
    can_go_on: bool

    @property
    def is_final(self) -> bool:
        """Whether nothing else can be meant."""
        return self.level is not None and not self.can_go_on

    @property
    def is_nothing(self) -> bool:
        """Whether it is no level and cannot become one."""
        return self.level is None and not self.can_go_on


def read(scale: Scale, text: str) -> Typed:
    """Return what ``text`` means: a number, or the beginning of a level's name."""
    text = text.strip()
    numbers = [value for value in scale.values if text and str(value).startswith(text)]
    if numbers:
        level = int(text) if text in map(str, numbers) else None
        return Typed(level, can_go_on=numbers != [level])
    return Typed(lookup.read_level(scale, text), can_go_on=bool(completions(scale, text)))


def completions(scale: Scale, text: str) -> tuple[str, ...]:
    """Return the level names that begin so."""
    begun = lookup.folded(text)
    return tuple(
        level.name for level in scale.levels if lookup.folded(level.name).startswith(begun)
    )


def settled(scale: Scale, text: str) -> LevelValue | None:
    """Return the level meant when typing ends: what it says, or the one name that begins so."""
    level = lookup.read_level(scale, text)
    if level is not None or not text.strip():
        return level
    names = completions(scale, text)
    return lookup.read_level(scale, names[0]) if len(names) == 1 else None
