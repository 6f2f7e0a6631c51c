"""Tries the program out by itself: ``matrixeditor --self-test``.

For whoever has built or installed it: is everything there that a day's work needs? The real
window, real files in a temporary folder, real keys; only the file dialogs are answered. What the
program does right is for the tests to say. One line per step; later steps stand on earlier ones,
so the first that fails ends it.
"""

import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QKeyEvent
from PySide6.QtWidgets import QApplication

from matrixeditor.app import composition
from matrixeditor.core.model import Matrix
from matrixeditor.ui.actions import ActionId
from matrixeditor.ui.dialogs.questions import DialogQuestions
from matrixeditor.ui.prompts import Unsaved
from matrixeditor.ui.session import Session
from matrixeditor.ui.settings import Settings
from matrixeditor.ui.shell import Shell
from matrixeditor.ui.theme import Theme

DOCUMENT, WORKBOOK = "self-test.matrix.json", "self-test.xlsx"
PATIENCE = 20_000
"""Milliseconds to wait for the window to be on screen."""


class StepFailed(Exception):
    """Something is not as it must be; the text says what."""


class Answers(DialogQuestions):
    """Answers what would be asked with a dialog: the files are in ``folder``."""

    def __init__(self, shell: Shell, folder: Path) -> None:
        super().__init__(shell)
        self._folder = folder

    def unsaved(self, name: str) -> Unsaved:  # noqa: ARG002 - the port's signature
        """Give changes up."""
        return Unsaved.DISCARD

    def file_to_open(self, folder: Path | None) -> Path | None:  # noqa: ARG002 - likewise
        """Choose the document."""
        return self._folder / DOCUMENT

    def file_to_save(self, suggested: Path) -> Path | None:  # noqa: ARG002 - likewise
        """Choose the document."""
        return self._folder / DOCUMENT

    def file_to_export(self, suggested: Path) -> Path | None:  # noqa: ARG002 - likewise
        """Choose the workbook."""
        return self._folder / WORKBOOK


@dataclass(slots=True)
class Trial:
    """What is tried: a window with the sample, and a folder for its files."""

    shell: Shell
    session: Session
    folder: Path
    original: Matrix
    edited: Matrix

    def choose(self, action_id: ActionId) -> None:
        """Choose an action from a menu."""
        action = self.shell.actions_by_id[action_id]
        require(action.isEnabled(), f"the action {action_id} is off")
        action.trigger()
        QApplication.processEvents()


def run(shell: Shell, theme: Theme) -> int:
    """Try everything, tell about it on standard output; return the exit code."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        try:
            trial = begin(shell, theme, Path(folder))
            for name, step in STEPS:
                tell("ok", name, step(trial))
        except Exception as problem:  # noqa: BLE001 - whatever it is, the build is no good
            tell("FAILED", type(problem).__name__, str(problem))
            return 1
        finally:
            shell.may_close = lambda: True
            shell.close()
    tell("ok", "self-test", "everything works")
    return 0


def begin(shell: Shell, theme: Theme, folder: Path) -> Trial:
    """Show the window with the sample."""
    shell.show()
    wait_until(shell.isVisible, "the window does not show")
    window = composition.fill(
        shell,
        Settings(folder / "settings.ini"),
        theme,
        file=None,
        template="sample",
        questions=Answers(shell, folder),
    )
    session = window.desk.session
    require(session.is_open, "the sample does not open")
    return Trial(shell, session, folder, session.matrix, session.matrix)


def sample(trial: Trial) -> str:
    """Look whether the sample is all there."""
    matrix = trial.original
    require(bool(matrix.people and matrix.skills), "the sample is empty")
    return f"{len(matrix.people)} people, {len(matrix.skills)} skills"


def drawing(trial: Trial) -> str:
    """Look whether window and icons are painted."""
    QApplication.processEvents()
    formats = {bytes(name.data()).decode() for name in QImageReader.supportedImageFormats()}
    require("svg" in formats, "vector drawings can't be read")
    icon = trial.shell.actions_by_id[ActionId.UNDO].icon().pixmap(QSize(20, 20)).toImage()
    require(is_drawn(icon), "icons are blank")
    picture = trial.shell.grab().toImage()
    require(is_drawn(picture), "the window is blank")
    return f"{picture.width()} by {picture.height()} on {QApplication.platformName()}"


def editing(trial: Trial) -> str:
    """Type a level into the first cell; the second digit is for a cell that has the first."""
    focus = trial.shell.focusWidget()
    require(focus is not None, "nothing hears the keyboard")
    press(trial, Qt.Key.Key_Home, modifier=Qt.KeyboardModifier.ControlModifier)
    for digit in "12":
        if trial.session.matrix is trial.original:
            press(trial, Qt.Key(ord(digit)), text=digit)
    trial.edited = trial.session.matrix
    require(trial.edited != trial.original, "typing a level changes nothing")
    return "typed a level"


def undoing(trial: Trial) -> str:
    """Take the edit back."""
    trial.choose(ActionId.UNDO)
    require(trial.session.matrix == trial.original, "it is not as before")
    return "as before"


def redoing(trial: Trial) -> str:
    """Make the edit again."""
    trial.choose(ActionId.REDO)
    require(trial.session.matrix == trial.edited, "the edit is lost")
    return "edited again"


def saving(trial: Trial) -> str:
    """Save to a new file."""
    trial.choose(ActionId.SAVE)
    require(not trial.session.is_dirty, "it is still unsaved")
    return f"{(trial.folder / DOCUMENT).stat().st_size:,} bytes"


def reopening(trial: Trial) -> str:
    """Close the document and open it from its file."""
    trial.choose(ActionId.CLOSE)
    require(not trial.session.is_open, "it does not close")
    trial.choose(ActionId.OPEN)
    require(trial.session.is_open, "the file does not open")
    require(trial.session.matrix == trial.edited, "the file holds something else")
    return "equal"


def exporting(trial: Trial) -> str:
    """Export the workbook."""
    trial.choose(ActionId.EXPORT)
    file = trial.folder / WORKBOOK
    require(file.is_file(), "there is no workbook")
    with zipfile.ZipFile(file) as workbook:
        parts = workbook.infolist()
    sheets = [part for part in parts if part.filename.startswith("xl/worksheets/sheet")]
    require(bool(sheets), "it has no sheet")
    require(all(part.file_size > 0 for part in parts), "a part of it is empty")
    return f"{len(sheets)} sheets, {file.stat().st_size:,} bytes"


STEPS: tuple[tuple[str, Callable[[Trial], str]], ...] = (
    ("open the sample", sample),
    ("draw", drawing),
    ("edit", editing),
    ("undo", undoing),
    ("redo", redoing),
    ("save", saving),
    ("reopen", reopening),
    ("export", exporting),
)


def press(
    trial: Trial,
    key: Qt.Key,
    *,
    text: str = "",
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press a key where the focus is, whether or not the system lets the window be active."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        focus = trial.shell.focusWidget()
        if focus is not None:
            QApplication.sendEvent(focus, QKeyEvent(kind, key, modifier, text))
    QApplication.processEvents()


def is_drawn(image: QImage) -> bool:
    """Tell whether a picture shows more than one color."""
    step = max(1, image.width() // 200)
    colors = {
        image.pixel(x, y)
        for x in range(0, image.width(), step)
        for y in range(0, image.height(), step)
    }
    return len(colors) > 1


def wait_until(happened: Callable[[], bool], otherwise: str) -> None:
    """Let the window live until something has happened."""
    deadline = QDeadlineTimer(PATIENCE)
    while not happened():
        require(not deadline.hasExpired(), otherwise)
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def require(holds: bool, otherwise: str) -> None:
    """Raise ``StepFailed`` with a text unless something holds."""
    if not holds:
        raise StepFailed(otherwise)


def tell(result: str, what: str, more: str) -> None:
    """Print one line; a windowed program on Windows has nowhere to, and only its exit code."""
    print(f"{result:8}{what}: {more}", flush=True)  # noqa: T201 - what it is for
