"""What commands work with: the session and the ports, handed over in one piece."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from matrixeditor.ui.prompts import Desktop, Documents, Notices, Questions, Workbooks
from matrixeditor.ui.session import Session
from matrixeditor.ui.settings import Settings
from matrixeditor.ui.theme import ThemeChoice


class Windows(Protocol):
    """The windows of the program: one for each document."""

    @property
    def count(self) -> int:
        """How many there are."""
        ...

    def show_file(self, path: Path) -> bool:
        """Bring the window that shows a file to the front; tell whether there is one."""
        ...

    def another(self) -> "Desk":
        """Make another window, with nothing open in it yet; return what commands need of it."""
        ...

    def close(self, session: Session) -> bool:
        """Close the window of a session, unless the user stays; tell whether it is closed."""
        ...

    def quit(self) -> bool:
        """Close all windows, until the user stays with one; tell whether all are closed."""
        ...

    def wear(self, choice: ThemeChoice) -> None:
        """Change the theme of all windows."""
        ...

    def speak_as(self, name: str) -> None:
        """Enter ratings under another name, in all windows."""
        ...


@dataclass(frozen=True, slots=True)
class Desk:
    """The things within a command's reach."""

    session: Session
    settings: Settings
    questions: Questions
    documents: Documents
    workbooks: Workbooks
    notices: Notices
    desktop: Desktop
    windows: Windows
