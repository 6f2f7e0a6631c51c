"""The one mutable object of substance: what is open, with its history.

It swaps snapshots, keeps the figures that belong to the one of now, and tells with one signal what
changed; models and views compare nothing themselves. It knows no files: commands load and save,
and report here.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from matrixeditor.core import changes
from matrixeditor.core.analysis import figures
from matrixeditor.core.analysis.figures import Figures
from matrixeditor.core.changes import Changes
from matrixeditor.core.history import History, Label
from matrixeditor.core.model import Matrix

Operation = Callable[[Matrix], Matrix]


@dataclass(frozen=True, slots=True)
class SessionChange:
    """One step of the open document, forth or back.

    ``label`` says what the edit was, or which edit undo or redo took back or made again; it is
    None for a jump over several steps.
    """

    before: Matrix
    after: Matrix
    changes: Changes
    label: Label | None


class Session(QObject):
    """The open document and its history.

    Before the first ``open`` nothing is open: ``is_open`` is False, and asking for the history or
    the matrix is a mistake of the caller.
    """

    opened = Signal()
    """Another document is open. Views of the one before are thrown away, not updated."""
    closed = Signal()
    """Nothing is open any more."""
    changed = Signal(object)
    """A ``SessionChange``: the same document, another snapshot."""
    stored = Signal()
    """The document has just been put into its file."""
    state_changed = Signal()
    """Dirty, path, or what undo and redo would do may be other than before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history: History | None = None
        self._figured: tuple[Matrix, Figures] | None = None
        self._path: Path | None = None

    @property
    def is_open(self) -> bool:
        """Whether there is a document."""
        return self._history is not None

    @property
    def history(self) -> History:
        """The steps of the open document."""
        if self._history is None:
            message = "no document is open"
            raise RuntimeError(message)
        return self._history

    @property
    def matrix(self) -> Matrix:
        """The document as it is now."""
        return self.history.matrix

    @property
    def figures(self) -> Figures:
        """The figures of the matrix as it is now.

        They follow the edits when asked for, so that no edit waits for figures that nobody shows.
        """
        now = self.matrix
        if self._figured is None:
            self._figured = (now, figures.of(now))
        elif self._figured[0] is not now:
            was, known = self._figured
            self._figured = (now, figures.after(was, known, now, changes.between(was, now)))
        return self._figured[1]

    @property
    def path(self) -> Path | None:
        """The file that the document was read from or last saved to."""
        return self._path

    @property
    def is_dirty(self) -> bool:
        """Whether closing would lose something."""
        return self.is_open and not self.history.is_clean

    def open(self, matrix: Matrix, path: Path | None, *, clean: bool) -> None:
        """Make ``matrix`` the open document; ``clean`` where closing it would lose nothing."""
        self._history = History(matrix, clean=matrix if clean else None)
        self._figured = None
        self._path = path
        self.opened.emit()
        self.state_changed.emit()

    def close(self) -> None:
        """Let go of the document; whoever asks has made sure that nothing is lost."""
        self._history = None
        self._figured = None
        self._path = None
        self.closed.emit()
        self.state_changed.emit()

    def saved(self, matrix: Matrix, path: Path) -> None:
        """Note that ``matrix`` (perhaps no longer the one of now) is on disk at ``path``."""
        self._history = self.history.saved(matrix)
        self._path = path
        self.stored.emit()
        self.state_changed.emit()

    def not_saved(self) -> None:
        """Note that a save failed: what is on disk, if anything, is not to be relied on."""
        self._history = self.history.saved(None)
        self.state_changed.emit()

    def apply(self, label: Label, operation: Operation, *, merge_key: str | None = None) -> bool:
        """Make an edit one step of the history; tell whether it changed anything.

        Raises:
            MatrixEditorError: the operation refused; nothing has changed.
        """
        history = self.history
        after = operation(history.matrix)
        return self._go(history.record(label, after, merge_key=merge_key), label)

    def undo(self) -> bool:
        """Take the last step back; tell whether there was one."""
        return self._go(self.history.undo(), self.history.undo_label)

    def redo(self) -> bool:
        """Make the step that was last taken back again; tell whether there was one."""
        return self._go(self.history.redo(), self.history.redo_label)

    def jump(self, done: int) -> bool:
        """Go to where ``done`` steps are in force; tell whether that is elsewhere."""
        return self._go(self.history.jump(done), None)

    def _go(self, history: History, label: Label | None) -> bool:
        before = self.history
        if history is before:
            return False
        self._history = history
        was, now = before.matrix, history.matrix
        difference = changes.between(was, now)
        self.changed.emit(SessionChange(was, now, difference, label))
        self.state_changed.emit()
        return True
