"""The user's situations, as facts.

An error here carries what happened; the words for it are found by ``words`` (command line, sheets)
and by ``ui.messages`` (window). Anything that is not a ``MatrixEditorError`` is our bug.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

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
    """Closed reviews mention it: it can be retired, not deleted or remapped.

    ``reviews`` are their names. A level cannot be retired: the way out is to reopen them.
    """

    noun: Noun
    id: str
    name: str
    reviews: tuple[str, ...]


@dataclass(eq=False)
class AnotherManagersSheet(MatrixEditorError):
    """A manager's first entry on sheets that other managers began, in an open review.

    The ways on: take the sheets over, or start own ones from them (the old ones become a peer's).

    Attributes:
        review: the id of the review.
        assessor: who wants to enter something.
        people: the ids of those whose sheets they are.
        managers: the names of those who began them, in the order of ``people``.
    """

    review: str
    assessor: str
    people: tuple[str, ...]
    managers: tuple[str, ...]


class Reason(StrEnum):
    """Why an edit makes no sense as asked.

    Behind a reason stand the facts that go with it; things are called by their names.
    """

    NOT_REQUIRED = "not_required"  # role, skill: a must-have, weight or note without a level
    LEADS_TO_ITSELF = "leads_to_itself"  # role
    LAST_SCALE = "last_scale"  # scale: a matrix needs one
    SCALE_IN_USE = "scale_in_use"  # scale, skills (their number)
    MERGE_ACROSS_SCALES = "merge_across_scales"  # skill, other: move one to the other's scale first
    SPLIT_NEEDS_TWO = "split_needs_two"  # skill
    LAST_REVIEW = "last_review"  # review: a matrix needs one
    REVIEW_BEFORE_LAST = "review_before_last"  # review, date (ISO): the next one cannot be earlier
    REASON_NEEDED = "reason_needed"  # review: to reopen it


@dataclass(eq=False)
class Impossible(MatrixEditorError):
    """An edit that makes no sense as asked; nothing was changed."""

    reason: Reason
    facts: Mapping[str, str | int] = field(default_factory=dict)


class ProblemCode(StrEnum):
    """What can be wrong with a document, or with a value offered to it.

    Behind a code stand the facts that go with it; those without any are told by their place.
    """

    # Of the bytes.
    EMPTY = "empty"
    TOO_LARGE = "too_large"  # megabytes, most
    NOT_UTF8 = "not_utf8"  # offset, in bytes from 0
    NOT_JSON = "not_json"  # line, column, from 1
    TRAILING_DATA = "trailing_data"  # line, column
    TOO_DEEP = "too_deep"  # most
    DUPLICATE_KEY = "duplicate_key"
    NOT_A_MATRIX = "not_a_matrix"
    # Of one value.
    MISSING = "missing"
    UNKNOWN_KEY = "unknown_key"
    NULL = "null"
    TEXT_TYPE = "text_type"
    INTEGER_TYPE = "integer_type"
    NUMBER_TYPE = "number_type"
    FLAG_TYPE = "flag_type"
    DATE_FORM = "date_form"
    LIST_TYPE = "list_type"
    MAP_TYPE = "map_type"
    CHOICE = "choice"  # known
    BLANK = "blank"
    SURROGATE = "surrogate"
    ID_FORM = "id_form"
    FINITE_NUMBER = "finite_number"
    NUMBER_BETWEEN = "number_between"  # low, high
    AT_LEAST = "at_least"  # low
    AT_MOST = "at_most"  # high
    DECIMALS = "decimals"
    TOO_FEW = "too_few"  # least
    REPEATED = "repeated"
    LEVEL_KEY = "level_key"
    LEVELS_ORDER = "levels_order"
    YEARS_ORDER = "years_order"
    PEER_OFFICIAL = "peer_official"
    UNFIT = "unfit"  # what no other code says
    # Of the matrix as a whole.
    DUPLICATE_ID = "duplicate_id"  # id
    UNKNOWN_ID = "unknown_id"  # noun, id
    UNKNOWN_LEVEL = "unknown_level"  # level, scale
    SCALE_NEEDED = "scale_needed"
    LEADS_TO_ITSELF = "leads_to_itself"
    AS_OF_OPEN = "as_of_open"
    SECOND_SHEET = "second_sheet"  # source
    RATED_AND_NOT_APPLICABLE = "rated_and_not_applicable"
    UNCONFIRMED_UNRATED = "unconfirmed_unrated"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a document.

    Attributes:
        place: where, readable: ``people[3] "Ana" → assessments[0] → ratings → "discovery"``; empty
            where it is the document as a whole.
        code: what is wrong.
        facts: the values that the sentence for ``code`` names.
    """

    place: str
    code: ProblemCode
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


@dataclass(eq=False)
class NewerVersion(MatrixEditorError):
    """The document was written by a later program, in a version of the format unknown to this."""

    file: str
    found: int
    supported: int


class FileTrouble(StrEnum):
    """Why a file could not be read or written."""

    PERMISSION = "permission"
    READ_ONLY = "read_only"
    IS_FOLDER = "is_folder"
    FOLDER_MISSING = "folder_missing"
    DISK_FULL = "disk_full"
    IN_USE = "in_use"
    NAME = "name"
    OTHER = "other"


@dataclass(eq=False)
class FileMissing(MatrixEditorError):
    """There is no file of that name."""

    file: str


@dataclass(eq=False)
class CannotRead(MatrixEditorError):
    """The system does not hand out the file; ``errno`` is the system's number, 0 if it has none."""

    file: str
    reason: FileTrouble
    errno: int = 0


@dataclass(eq=False)
class CannotWrite(MatrixEditorError):
    """The file could not be written and is as it was; ``errno`` is the system's number."""

    file: str
    reason: FileTrouble
    errno: int = 0


@dataclass(eq=False)
class SheetTooLarge(MatrixEditorError):
    """A sheet of a workbook would need more ``axis`` ("rows" or "columns") than Excel has."""

    sheet: str
    axis: str
    needed: int
    most: int
