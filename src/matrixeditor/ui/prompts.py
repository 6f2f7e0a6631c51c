"""The ports: what commands need of the world outside the session, as protocols.

``app`` hands in the real ones (dialogs, files, Excel), the tests recording fakes. Nothing here
imports ``files`` or ``excel``.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from matrixeditor.core.model import Matrix
from matrixeditor.core.types import Noun


class Unsaved(StrEnum):
    """What to do with changes that no file holds."""

    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


class Questions(Protocol):
    """Asks the user; each returns None (or ``CANCEL``) if they would rather not."""

    def unsaved(self, name: str) -> Unsaved:
        """Ask what to do with the unsaved changes of the document called ``name``."""
        ...

    def file_to_open(self, folder: Path | None) -> Path | None:
        """Ask for a matrix to open, beginning in a folder."""
        ...

    def file_to_save(self, suggested: Path) -> Path | None:
        """Ask where to save; replacing a file that exists has been confirmed."""
        ...

    def file_to_export(self, suggested: Path) -> Path | None:
        """Ask where to put a workbook; replacing a file that exists has been confirmed."""
        ...

    def my_name(self, now: str) -> str | None:
        """Ask under which name to enter ratings."""
        ...

    def other_name(self, noun: Noun, now: str) -> str | None:
        """Ask for another name of something, or for that of its copy."""
        ...

    def may_delete(self, name: str, what_goes: str) -> bool:
        """Ask whether something may go, having said what goes with it."""
        ...

    def name_of_new(self, noun: Noun) -> str | None:
        """Ask for the name of something that is to be added."""
        ...


@dataclass(frozen=True, slots=True)
class TemplateFacts:
    """What one sees of a template before starting from it."""

    name: str
    title: str
    roles: int
    skills: int
    people: int


@dataclass(frozen=True, slots=True)
class Opened:
    """A matrix out of a file; ``upgraded_from`` is the older version of the format it stood in."""

    matrix: Matrix
    upgraded_from: int | None = None


class Documents(Protocol):
    """Reads and writes matrices. Everything raises ``MatrixEditorError`` for the user's sake."""

    def load(self, path: Path) -> Opened:
        """Return the matrix in a file."""
        ...

    def save(self, matrix: Matrix, path: Path) -> None:
        """Put a matrix into a file, wholly or not at all."""
        ...

    def templates(self) -> tuple[TemplateFacts, ...]:
        """Return what one can start from, in the order in which to offer it."""
        ...

    def from_template(self, name: str) -> Matrix:
        """Return a new matrix, with an id of its own, like a template."""
        ...


class Workbooks(Protocol):
    """Writes Excel workbooks."""

    def export(self, matrix: Matrix, path: Path) -> None:
        """Write a matrix as a workbook.

        Raises:
            MatrixEditorError: it could not be written.
        """
        ...


class Desktop(Protocol):
    """The desktop around the program."""

    def open_folder(self, folder: Path) -> None:
        """Show a folder in the platform's file browser."""
        ...


@dataclass(frozen=True, slots=True)
class Ports:
    """All ports to the world outside the window; ``now`` is the local time."""

    questions: Questions
    documents: Documents
    workbooks: Workbooks
    desktop: Desktop
    now: Callable[[], datetime]


class NoticeKind(StrEnum):
    """How a notice is meant."""

    TROUBLE = "trouble"
    DONE = "done"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class NoticeAction:
    """A way on, offered as a button."""

    text: str
    run: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to say in the bar above the page; ``details`` are folded in."""

    kind: NoticeKind
    text: str
    details: str = ""
    actions: tuple[NoticeAction, ...] = ()


class Notices(Protocol):
    """The bar above the page; it holds one notice, the latest."""

    def show_notice(self, notice: Notice) -> None:
        """Say something."""
        ...

    def withdraw(self, notice: Notice) -> None:
        """Say this no more, if it is still what is said."""
        ...

    def clear(self) -> None:
        """Say nothing any more."""
        ...
