"""The files that were open before: name, folder, when. No pictures: they would show HR data."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from matrixeditor.ui.settings import RecentFile
from matrixeditor.ui.theme import Theme, font, mark, scaled
from matrixeditor.ui.views.welcome.row import Row, RowText

SUFFIX = ".matrix.json"

translate = QCoreApplication.translate


class RecentFiles(QWidget):
    """The list, with a way to a file that is not in it."""

    file_chosen = Signal(Path)
    other_wanted = Signal()

    def __init__(
        self,
        files: Iterable[RecentFile],
        theme: Theme,
        *,
        now: datetime,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(_line(strong=True))
        known = tuple(files)
        if not known:
            column.addWidget(self._nothing_yet())
        for file in known:
            text = RowText(file_name(file.path), folder_name(file.path), when_text(file.when, now))
            row = Row(text, theme, self)
            row.clicked.connect(lambda _checked=False, path=file.path: self.file_chosen.emit(path))
            column.addWidget(row)
            column.addWidget(_line(strong=False))
        column.addStretch(1)

    def _nothing_yet(self) -> QLabel:
        text = translate("welcome", "Files that you open or save will be listed here.")
        said = QLabel(text, self)
        mark(said, "secondary")
        said.setContentsMargins(0, scaled(12), 0, 0)
        said.setWordWrap(True)
        return said

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, scaled(4))
        title = QLabel(translate("welcome", "Recent"), self)
        title.setFont(font(13, 600))
        other = QPushButton(translate("welcome", "Open another file…"), self)
        mark(other, "link")
        other.clicked.connect(self.other_wanted)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(other)
        return head


def file_name(path: Path) -> str:
    """Return a file's name as one says it, without the suffix."""
    return path.name.removesuffix(SUFFIX) or path.name


def folder_name(path: Path) -> str:
    """Return the folder of a file, from the user's home where it is in there."""
    folder = path.parent
    home = Path.home()
    parts = folder.relative_to(home).parts if folder.is_relative_to(home) else folder.parts
    return " / ".join(part.strip("/\\") or part for part in parts) or translate("welcome", "Home")


def when_text(when: float, now: datetime) -> str:
    """Return when a file was last open: the time today, "yesterday", else the date."""
    moment = datetime.fromtimestamp(when, tz=now.tzinfo)
    days = (now.date() - moment.date()).days
    locale = QLocale()
    if days == 0:
        time = locale.toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
        return translate("welcome", "today, {time}").format(time=time)
    if days == 1:
        return translate("welcome", "yesterday")
    day = QDate(moment.year, moment.month, moment.day)
    return locale.toString(day, "d MMMM" if moment.year == now.year else "d MMMM yyyy")


def _line(*, strong: bool) -> QFrame:
    line = QFrame()
    mark(line, "strongLine" if strong else "line")
    line.setFixedHeight(1)
    return line
