"""History: labelled snapshots."""

from tests.builders import a_matrix

from matrixeditor.core.history import MOST_STEPS, History, Label
from matrixeditor.core.model import Matrix


def titled(title: str) -> Matrix:
    return a_matrix().model_copy(update={"title": title})


def test_undo_and_redo_return_the_identical_matrix() -> None:
    first, second = titled("first"), titled("second")
    history = History(first).record(Label("rename"), second)

    assert history.undo().matrix is first
    assert history.undo().redo().matrix is second


def test_an_edit_that_changed_nothing_leaves_no_step() -> None:
    history = History(titled("first"))

    assert history.record(Label("rename"), history.matrix) is history


def test_an_edit_after_undo_forgets_what_was_undone() -> None:
    history = History(titled("a")).record(Label("b"), titled("b")).undo()
    history = history.record(Label("c"), titled("c"))

    assert history.redo() is history
    assert [step.label.key for step in history.steps] == ["c"]


def test_steps_with_the_same_merge_key_become_one() -> None:
    base = titled("")
    history = History(base)
    for text in ("T", "Te", "Tea", "Team"):
        history = history.record(Label("rename"), titled(text), merge_key="title")

    assert len(history.steps) == 1
    assert history.undo().matrix is base


def test_a_save_ends_the_merging_so_that_undo_returns_to_what_was_saved() -> None:
    saved = titled("saved")
    history = History(titled("")).record(Label("rename"), saved, merge_key="title").saved(saved)
    history = history.record(Label("rename"), titled("later"), merge_key="title")

    assert history.undo().matrix is saved
    assert history.undo().is_clean


def test_history_is_clean_only_at_the_saved_matrix() -> None:
    first, second = titled("first"), titled("second")
    history = History(first, clean=first).record(Label("rename"), second)

    assert not history.is_clean
    assert history.undo().is_clean
    assert history.saved(second).is_clean
    assert not history.saved(second).undo().is_clean


def test_the_oldest_steps_are_forgotten_past_the_cap() -> None:
    history = History(titled("0"))
    for number in range(1, MOST_STEPS + 6):
        history = history.record(Label("rename"), titled(str(number)))

    assert len(history.steps) == MOST_STEPS
    assert history.jump(0).matrix.title == "5"
    assert history.matrix.title == str(MOST_STEPS + 5)


def test_jump_goes_as_far_as_there_are_steps() -> None:
    history = History(titled("a")).record(Label("b"), titled("b"))

    assert history.jump(-3).matrix.title == "a"
    assert history.jump(7).matrix.title == "b"
