"""The session: one open document, one signal for what changed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.builders import a_matrix

from matrixeditor.core.analysis import figures
from matrixeditor.core.errors import MatrixEditorError, UnknownLevel
from matrixeditor.core.history import Label
from matrixeditor.core.model import Matrix
from matrixeditor.core.operations import requirements
from matrixeditor.core.types import RoleId, SkillId
from matrixeditor.ui.session import Session, SessionChange

PATH = Path("/files/team.matrix.json")
EDIT = Label("set_required_level", {"skill": "S", "role": "R", "level": 3})


def level(value: int) -> Callable[[Matrix], Matrix]:
    def set_it(matrix: Matrix) -> Matrix:
        return requirements.set_level(
            matrix, role=RoleId("role-1"), skill=SkillId("skill-1"), level=value
        )

    return set_it


@pytest.fixture
def session(qtbot: QtBot) -> Session:
    session = Session()
    session.open(a_matrix(), PATH, clean=True)
    return session


def heard(session: Session) -> list[SessionChange]:
    changes: list[SessionChange] = []
    session.changed.connect(changes.append)
    return changes


def test_an_edit_is_told_once_with_what_changed(session: Session) -> None:
    before, changes = session.matrix, heard(session)

    assert session.apply(EDIT, level(3))

    (change,) = changes
    assert change.before is before
    assert change.after is session.matrix
    assert set(change.changes.roles.changed) == {"role-1"}
    assert change.label == EDIT
    assert session.is_dirty


def test_an_edit_that_changes_nothing_is_not_told(session: Session) -> None:
    changes = heard(session)

    assert not session.apply(EDIT, level(1))
    assert changes == []
    assert not session.is_dirty


def test_an_edit_that_is_refused_changes_nothing(session: Session) -> None:
    before, changes = session.matrix, heard(session)

    with pytest.raises(UnknownLevel):
        session.apply(EDIT, level(77))

    assert session.matrix is before
    assert changes == []
    assert issubclass(UnknownLevel, MatrixEditorError)


def test_undo_returns_to_what_is_on_disk(session: Session) -> None:
    before = session.matrix
    session.apply(EDIT, level(3))

    assert session.undo()

    assert session.matrix is before
    assert not session.is_dirty
    assert not session.undo()


def test_redo_and_jump_go_where_they_say(session: Session) -> None:
    session.apply(EDIT, level(3))
    after = session.matrix
    session.jump(0)

    assert session.redo()
    assert session.matrix is after
    assert not session.redo()


def test_figures_follow_every_step(session: Session) -> None:
    assert session.figures == figures.of(session.matrix)

    session.apply(EDIT, level(4))
    assert session.figures == figures.of(session.matrix)

    session.undo()
    assert session.figures == figures.of(session.matrix)


def test_figures_asked_for_late_follow_all_steps_since(session: Session) -> None:
    assert session.figures == figures.of(session.matrix)

    session.apply(EDIT, level(4))
    session.apply(EDIT, level(2))
    session.undo()

    assert session.figures == figures.of(session.matrix)


def test_a_save_of_an_earlier_snapshot_leaves_the_document_dirty(session: Session) -> None:
    handed_over = session.matrix
    session.apply(EDIT, level(3))

    session.saved(handed_over, PATH)

    assert session.is_dirty


def test_another_document_brings_a_history_of_its_own(session: Session, qtbot: QtBot) -> None:
    session.apply(EDIT, level(3))

    with qtbot.waitSignal(session.opened):
        session.open(a_matrix(roles=1), None, clean=False)

    assert session.history.undo_label is None
    assert session.path is None
    assert session.is_dirty


def test_a_closed_session_has_nothing_to_lose(session: Session, qtbot: QtBot) -> None:
    session.apply(EDIT, level(3))

    with qtbot.waitSignal(session.closed):
        session.close()

    assert not session.is_open
    assert not session.is_dirty
    with pytest.raises(RuntimeError, match="no document"):
        _ = session.matrix
