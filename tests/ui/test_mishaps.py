"""Our own mistakes: they are logged without anyone's name, told, and end no one's work."""

from pathlib import Path

import pytest
from tests.builders import a_matrix
from tests.ui.fixtures import Window

from matrixeditor.app.mishaps import LOG, Mishaps
from matrixeditor.core.errors import FileMissing


def take(mishaps: Mishaps, error: BaseException) -> None:
    try:
        raise error
    except type(error) as caught:
        mishaps.take(type(caught), caught, caught.__traceback__)


@pytest.fixture
def mishaps(window: Window, tmp_path: Path) -> Mishaps:
    return Mishaps(tmp_path / "log", lambda: window.main.desk)


def test_a_mistake_of_ours_is_told_and_the_work_goes_on(
    window: Window, mishaps: Mishaps, caplog: pytest.LogCaptureFixture
) -> None:
    window.session.open(a_matrix(), None, clean=True)

    take(mishaps, KeyError("Ana Novak"))

    assert "Your work is safe" in window.said()
    assert "KeyError" in caplog.text
    assert "Ana" not in caplog.text
    assert window.session.is_open


def test_what_a_user_can_mend_is_told_as_such_and_not_logged(
    window: Window, mishaps: Mishaps, caplog: pytest.LogCaptureFixture
) -> None:
    take(mishaps, FileMissing("/nowhere/team.matrix.json"))

    assert "team.matrix.json" in window.said()
    assert caplog.text == ""


def test_the_log_is_a_file_beside_the_settings(window: Window, mishaps: Mishaps) -> None:
    folder = mishaps.folder
    mishaps.install()
    try:
        take(mishaps, ZeroDivisionError())
    finally:
        mishaps.remove()

    assert "ZeroDivisionError" in (folder / LOG).read_text("utf-8")
    window.click_in_bar("Open log folder")
    assert window.desktop.folders == [folder]


def test_an_error_while_telling_is_not_told_again(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    mishaps = Mishaps(tmp_path, lambda: None)

    take(mishaps, ValueError())

    assert "ValueError" in caplog.text
