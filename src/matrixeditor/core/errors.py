"""The user's situations, as facts.

An error here carries what happened; the words for it are found by ``words`` (command line, sheets)
and by ``ui.messages`` (window). Anything that is not a ``MatrixEditorError`` is our bug.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from matrixeditor.core.types import Noun

MOST_PROBLEMS = 20
"""So many problems of one document are listed; of the rest only the number is told."""


class MatrixEditorError(Exception):
    """Something the user can be told kindly, with what to do next."""

    def __str__(self) -> str:
        """Return the facts, for logs and tests; never shown to a user."""
        facts = ", ".join(f"{name}={value!r}" for name, value in vars(self).items())
        return f"{type(self).__name__}({facts})"


@dataclass(eq=False)
class UnknownId(MatrixEditorError):
    """Nothing of this kind has that id; ``known`` are the ids that exist."""

    noun: Noun
    id: str
    known: tuple[str, ...] = ()


@dataclass(eq=False)
class DuplicateId(MatrixEditorError):
    """Something of this kind has that id already."""

    noun: Noun
    id: str


@dataclass(eq=False)
class InvalidValue(MatrixEditorError):
    """A value that no field of this kind may hold: an empty name, a lone surrogate, a bad date."""

    noun: Noun
    problems: tuple["Problem", ...]


@dataclass(eq=False)
class UnknownLevel(MatrixEditorError):
    """That number is no level of the scale; ``levels`` are those it has."""

    level: int
    scale: str
    levels: tuple[int, ...]


@dataclass(eq=False)
class UnmappedLevels(MatrixEditorError):
    """Levels of cells that exist would vanish from the scale, and the mapping names no heir."""

    scale: str
    levels: tuple[int, ...]


@dataclass(eq=False)
class ClosedReview(MatrixEditorError):
    """The review is closed, its assessments cannot change. The way out: reopen with a reason."""

    review: str
    name: str


@dataclass(eq=False)
class KeptByClosedReview(MatrixEditorError):
    """A closed review mentions it: it can be retired, not deleted or remapped."""

    noun: Noun
    id: str
    name: str
    reviews: tuple[str, ...]


@dataclass(eq=False)
class Impossible(MatrixEditorError):
    """An edit that makes no sense as asked; ``reason`` is a key that the words know."""

    reason: str
    facts: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a document.

    Attributes:
        place: where, readable: ``people[3] "Ana" → assessments[0] → ratings → "discovery"``.
        code: what is wrong, as a key that the words know.
        facts: the values that the sentence for ``code`` names.
    """

    place: str
    code: str
    facts: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(eq=False)
class InvalidDocument(MatrixEditorError):
    """The document breaks rules: the first ``MOST_PROBLEMS``, and how many more there are."""

    problems: tuple[Problem, ...]
    more: int = 0

    @classmethod
    def of(cls, problems: tuple[Problem, ...], *, more: int = 0) -> "InvalidDocument":
        """Return the error for ``problems``, listing no more than the cap."""
        return cls(problems[:MOST_PROBLEMS], more + max(0, len(problems) - MOST_PROBLEMS))


@dataclass(eq=False)
class UnreadableDocument(MatrixEditorError):
    """No matrix could be read: the first ``MOST_PROBLEMS`` reasons, and how many more there are.

    ``file`` is the path, or whatever else the source of the document is called.
    """

    file: str
    problems: tuple[Problem, ...]
    more: int = 0

    @classmethod
    def of(cls, problems: tuple[Problem, ...], *, file: str, more: int = 0) -> "UnreadableDocument":
        """Return the error for ``problems``, listing no more than the cap."""
        return cls(file, problems[:MOST_PROBLEMS], more + max(0, len(problems) - MOST_PROBLEMS))
