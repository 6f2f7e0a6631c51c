"""Undo and redo as a value: labelled snapshots of the matrix.

A step keeps a label key with facts, never a sentence, so that a change of language retranslates
the whole list. (Why not QUndoStack: decision record 0002.)
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from matrixeditor.core.model import Matrix

MOST_STEPS = 1000
"""So many steps can be undone; older ones are forgotten."""


@dataclass(frozen=True, slots=True)
class Label:
    """What a step did: a key that the words know, and the facts its sentence names."""

    key: str
    facts: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Step:
    """The matrix after an edit, and what the edit was.

    Steps recorded one after the other with the same ``merge_key`` become one.
    """

    label: Label
    matrix: Matrix
    merge_key: str | None = None


@dataclass(frozen=True, slots=True)
class History:
    """The matrix of now, with the steps that led here and those that were undone.

    Attributes:
        base: the matrix before the oldest step that is kept.
        steps: oldest first, undone ones at the end.
        done: how many of ``steps`` are in force.
        clean: the matrix that stands on disk, None if none does.
    """

    base: Matrix
    steps: tuple[Step, ...] = ()
    done: int = 0
    clean: Matrix | None = None

    @property
    def matrix(self) -> Matrix:
        """The matrix of now."""
        return self.steps[self.done - 1].matrix if self.done else self.base

    @property
    def is_clean(self) -> bool:
        """Whether the matrix of now is the one on disk."""
        return self.matrix is self.clean

    @property
    def undo_label(self) -> Label | None:
        """What undo would take back, None if nothing."""
        return self.steps[self.done - 1].label if self.done else None

    @property
    def redo_label(self) -> Label | None:
        """What redo would do again, None if nothing."""
        return self.steps[self.done].label if self.done < len(self.steps) else None

    def record(self, label: Label, matrix: Matrix, *, merge_key: str | None = None) -> "History":
        """Return the history after an edit; one that changed nothing leaves no step."""
        if matrix is self.matrix:
            return self
        past = self.steps[: self.done]
        if self._merges(merge_key):
            past = past[:-1]
        steps = (*past, Step(label, matrix, merge_key))
        forgotten = len(steps) - MOST_STEPS
        if forgotten > 0:
            base = steps[forgotten - 1].matrix
            return replace(self, base=base, steps=steps[forgotten:], done=MOST_STEPS)
        return replace(self, steps=steps, done=len(steps))

    def _merges(self, merge_key: str | None) -> bool:
        """Tell whether the next step continues the last: never across a save or an undo."""
        if merge_key is None or not self.done or self.done < len(self.steps) or self.is_clean:
            return False
        return self.steps[-1].merge_key == merge_key

    def undo(self) -> "History":
        """Return the history one step back; itself if there is none."""
        return self.jump(self.done - 1)

    def redo(self) -> "History":
        """Return the history one step on; itself if there is none."""
        return self.jump(self.done + 1)

    def jump(self, done: int) -> "History":
        """Return the history with ``done`` steps in force, as near as there are steps."""
        done = min(max(done, 0), len(self.steps))
        return self if done == self.done else replace(self, done=done)

    def saved(self, matrix: Matrix | None) -> "History":
        """Return the history knowing what is on disk: ``matrix``, perhaps not the one of now.

        None says that nothing certain is there any more.
        """
        return replace(self, clean=matrix)
