"""What is done about our own mistakes: an error that nobody expected ends no one's work.

It is written to a log, without the error's text, which may hold someone's name, and told in the
window in front. Errors that the user can do something about are told as such.
"""

import logging
import sys
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication

from matrixeditor.core.errors import MatrixEditorError
from matrixeditor.ui.commands.desk import Desk
from matrixeditor.ui.commands.telling import tell
from matrixeditor.ui.prompts import Notice, NoticeAction, NoticeKind

LOG, KEPT, MOST_BYTES = "matrixeditor.log", 3, 500_000

translate = QCoreApplication.translate
log = logging.getLogger("matrixeditor")


class Mishaps:
    """Takes what nobody caught.

    Attributes:
        folder: where the log lies.
    """

    def __init__(self, folder: Path, desk_in_front: Callable[[], Desk | None]) -> None:
        self.folder = folder
        self._desk_in_front = desk_in_front
        self._is_telling = False
        self._handler: RotatingFileHandler | None = None

    def install(self) -> None:
        """Take every error that nobody catches from now on."""
        self.folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            self.folder / LOG, maxBytes=MOST_BYTES, backupCount=KEPT, encoding="utf-8", delay=True
        )
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        log.addHandler(handler)
        self._handler = handler
        sys.excepthook = self.take

    def remove(self) -> None:
        """Take nothing any more."""
        sys.excepthook = sys.__excepthook__
        if self._handler is not None:
            log.removeHandler(self._handler)
            self._handler.close()

    def take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log an error and tell of it; while one is told, others are only logged."""
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        said = f"{kind.__name__}\n{''.join(traceback.format_tb(trace))}"
        if not isinstance(error, MatrixEditorError):
            log.error("unexpected: %s", said)
        desk = None if self._is_telling else self._desk_in_front()
        if desk is None:
            return
        self._is_telling = True
        try:
            self._tell(desk, error, said)
        finally:
            self._is_telling = False

    def _tell(self, desk: Desk, error: BaseException, said: str) -> None:
        if isinstance(error, MatrixEditorError):
            tell(desk, error)
            return
        text = translate(
            "mishaps",
            "That didn't work, through a mistake of the program. Your work is safe and as it was; "
            "you can go on.",
        )
        show = NoticeAction(
            translate("mishaps", "Open log folder"),
            lambda: desk.desktop.open_folder(self.folder),
        )
        desk.notices.show_notice(Notice(NoticeKind.TROUBLE, text, details=said, actions=(show,)))
