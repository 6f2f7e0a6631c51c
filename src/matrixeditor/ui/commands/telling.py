"""Says in the bar above the page what went wrong, with the ways on."""

from matrixeditor.core.errors import MatrixEditorError
from matrixeditor.ui import messages
from matrixeditor.ui.commands.desk import Desk
from matrixeditor.ui.prompts import Notice, NoticeAction, NoticeKind


def tell(desk: Desk, error: MatrixEditorError, *actions: NoticeAction) -> None:
    """Show an error in words."""
    said = messages.told(error)
    desk.notices.show_notice(
        Notice(NoticeKind.TROUBLE, said.text, details=said.details, actions=actions)
    )
