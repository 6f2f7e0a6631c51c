"""What commands work with: the session and the ports, handed over in one piece."""

from dataclasses import dataclass

from matrixeditor.ui.prompts import Desktop, Documents, Notices, Questions, Workbooks
from matrixeditor.ui.session import Session
from matrixeditor.ui.settings import Settings


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
