"""Puts the window together after the first paint: session, ports, main window, first document."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from matrixeditor.app.ports import ExcelWorkbooks, RealDesktop, StoredDocuments
from matrixeditor.app.windows import OpenWindows
from matrixeditor.ui.commands import files
from matrixeditor.ui.commands.desk import Desk
from matrixeditor.ui.dialogs.questions import DialogQuestions
from matrixeditor.ui.main_window import MainWindow
from matrixeditor.ui.prompts import Ports, Questions
from matrixeditor.ui.session import Session
from matrixeditor.ui.settings import Settings
from matrixeditor.ui.shell import Shell
from matrixeditor.ui.theme import Theme


def local_time() -> datetime:
    """Return the time of now where the user is."""
    return datetime.now().astimezone()


def windows_of(
    shell: Shell,
    settings: Settings,
    theme: Theme,
    *,
    questions: Questions | None = None,
    now: Callable[[], datetime] = local_time,
) -> OpenWindows:
    """Make the shell answer, as the first of perhaps several windows.

    Questions are asked with dialogs unless told how.
    """

    def compose(shell: Shell, windows: OpenWindows) -> MainWindow:
        return MainWindow(
            shell,
            session=Session(shell),
            settings=settings,
            theme=windows.theme,
            ports=Ports(
                questions=questions or DialogQuestions(shell),
                documents=StoredDocuments(),
                workbooks=ExcelWorkbooks(),
                desktop=RealDesktop(),
                now=now,
            ),
            windows=windows,
        )

    windows = OpenWindows(compose, settings, theme)
    windows.adopt(shell)
    return windows


def fill(
    shell: Shell,
    settings: Settings,
    theme: Theme,
    *,
    file: Path | None,
    template: str | None,
    questions: Questions | None = None,
    now: Callable[[], datetime] = local_time,
) -> MainWindow:
    """Make the shell answer, and open what was asked for."""
    window = windows_of(shell, settings, theme, questions=questions, now=now).all[0]
    window.begin(opening([] if file is None else [file], template))
    return window


def opening(paths: Sequence[Path], template: str | None) -> Callable[[Desk], object] | None:
    """Return how to open what was asked for, None if nothing was."""
    if paths:
        return lambda desk: files.open_files(desk, [path.absolute() for path in paths])
    if template is not None:
        return lambda desk: files.new_from_template(desk, template)
    return None
