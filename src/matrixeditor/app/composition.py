"""Puts the window together after the first paint: session, ports, main window, first document."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from matrixeditor.app.ports import ExcelWorkbooks, RealDesktop, StoredDocuments
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
    """Make the shell answer, and open what was asked for; ask with dialogs unless told how."""
    window = MainWindow(
        shell,
        session=Session(shell),
        settings=settings,
        theme=theme,
        ports=Ports(
            questions=questions or DialogQuestions(shell),
            documents=StoredDocuments(),
            workbooks=ExcelWorkbooks(),
            desktop=RealDesktop(),
            now=now,
        ),
    )
    window.begin(_opening(file, template))
    return window


def _opening(file: Path | None, template: str | None) -> Callable[[Desk], object] | None:
    if file is not None:
        return lambda desk: files.open_file(desk, file.absolute())
    if template is not None:
        return lambda desk: files.new_from_template(desk, template)
    return None
