"""Random edits of every kind: after each the document is sound, saves, reloads and is undone."""

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from hypothesis.strategies import DataObject
from tests.builders import a_matrix
from tests.core import vocabulary

from matrixeditor.core import changes, invariants
from matrixeditor.core.analysis import figures
from matrixeditor.core.errors import MatrixEditorError
from matrixeditor.core.history import History, Label
from matrixeditor.core.model import Matrix
from matrixeditor.files import store
from matrixeditor.files.encoding import Encoder

LABEL = Label("edit")
OPERATIONS = tuple(vocabulary.operations())


def bytes_of(matrix: Matrix) -> bytes:
    """Return a matrix as bytes, without anything remembered from earlier ones."""
    return Encoder().encode(matrix)


class Document(RuleBasedStateMachine):
    """A document under edit, with its history and its figures."""

    def __init__(self) -> None:
        super().__init__()
        self.history = History(a_matrix())
        self.figures = figures.of(self.history.matrix)

    @initialize(roles=st.integers(1, 2), skills=st.integers(1, 3), people=st.integers(1, 3))
    def start(self, roles: int, skills: int, people: int) -> None:
        self.history = History(a_matrix(roles=roles, skills=skills, people=people))
        self.figures = figures.of(self.history.matrix)

    @rule(data=st.data(), name=st.sampled_from(OPERATIONS))
    def edit(self, data: DataObject, name: str) -> None:
        before = self.history.matrix
        written = bytes_of(before)
        try:
            after = vocabulary.edit(data.draw, before, name)(before)
        except MatrixEditorError:
            after = before
        assert bytes_of(before) == written, "the operation wrote into its input"
        self.move_to(self.history.record(LABEL, after))
        if after is before:
            return
        assert after != before, "an edit that changes nothing returns its argument"
        assert self.history.undo().matrix is before
        assert self.history.undo().redo().matrix is after

    @rule()
    def undo(self) -> None:
        self.move_to(self.history.undo())

    @rule()
    def redo(self) -> None:
        self.move_to(self.history.redo())

    def move_to(self, history: History) -> None:
        before, after = self.history.matrix, history.matrix
        changed = changes.between(before, after)
        assert bool(changed) == (before != after)
        self.figures = figures.after(before, self.figures, after, changed)
        self.history = history

    @invariant()
    def the_document_is_sound(self) -> None:
        matrix = self.history.matrix
        assert list(invariants.problems_of(matrix)) == []
        assert Matrix.model_validate_json(matrix.model_dump_json()) == matrix

    @invariant()
    def its_file_reloads_to_an_equal_matrix_with_equal_bytes(self) -> None:
        raw = store.dumps(self.history.matrix)
        assert raw == bytes_of(self.history.matrix)
        loaded = store.loads(raw)
        assert loaded == self.history.matrix
        assert bytes_of(loaded) == raw

    @invariant()
    def its_figures_are_those_computed_anew(self) -> None:
        assert self.figures == figures.of(self.history.matrix)


Document.TestCase.settings = settings(
    max_examples=200,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
TestDocument = Document.TestCase


NOUNS = (
    *("scales", "skills", "categories", "roles", "requirements", "people"),
    *("ratings", "assessments", "evidence", "plans", "reviews", "matrices"),
)


@pytest.mark.parametrize("noun", NOUNS)
def test_every_noun_has_operations_that_the_machine_drives(noun: str) -> None:
    assert any(name.startswith(f"{noun}.") for name in OPERATIONS)
