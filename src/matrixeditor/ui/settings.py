"""What is remembered from one start to the next, in one INI file.

Holds paths, choices and the user's own name, never a rating, a text or anyone's name out of a
matrix. Needed before the first paint (theme, place of the window), so it imports nothing else.
What a view looked like, matrix by matrix, is kept by ``view_state`` in the same file.
"""

import os
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from matrixeditor.ui.theme import ThemeChoice

MOST_RECENT = 10
SEPARATOR = "\n"
"""Between paths: the one character that no file dialog lets into a name."""

Choice = TypeVar("Choice", bound=StrEnum)


class MoveAfterRating(StrEnum):
    """Where the current cell goes once a level is typed."""

    DOWN = "down"
    RIGHT = "right"
    STAY = "stay"


def default_path() -> Path:
    """Return where the settings of this user lie."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation)
    return Path(folder) / "settings.ini"


def account_name() -> str:
    """Return the name of the person at this computer, as the system knows it."""
    from getpass import getuser  # noqa: PLC0415 - not needed for the first paint

    try:
        from pwd import getpwuid  # noqa: PLC0415 - not there on Windows

        full_name = getpwuid(os.getuid()).pw_gecos.split(",")[0].strip()
    except (ImportError, KeyError):
        full_name = ""
    try:
        return full_name or getuser()
    except (ImportError, KeyError, OSError):
        return ""


class RecentFile(NamedTuple):
    """A file that was open, and when it last was (seconds since 1970)."""

    path: Path
    when: float


class Settings:
    """The settings in the file at ``path``; a change is there at once."""

    def __init__(self, path: Path) -> None:
        self.store = QSettings(str(path), QSettings.Format.IniFormat)
        self.passing: dict[str, str] = {}
        """What is remembered only until the program ends."""

    def _choice(self, key: str, default: Choice) -> Choice:
        try:
            return type(default)(str(self.store.value(key, default)))
        except ValueError:
            return default

    @property
    def theme(self) -> ThemeChoice:
        """The theme the user asked for."""
        return self._choice("window/theme", ThemeChoice.SYSTEM)

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self.store.setValue("window/theme", str(choice))

    @property
    def move_after_rating(self) -> MoveAfterRating:
        """Where the current cell goes once a level is typed."""
        return self._choice("grid/move-after-rating", MoveAfterRating.DOWN)

    @move_after_rating.setter
    def move_after_rating(self, choice: MoveAfterRating) -> None:
        self.store.setValue("grid/move-after-rating", str(choice))

    @property
    def my_name(self) -> str:
        """The name under which the user rates: as entered, else the system account's."""
        return str(self.store.value("user/name", "")) or account_name()

    @my_name.setter
    def my_name(self, name: str) -> None:
        self.store.setValue("user/name", name.strip())

    @property
    def geometry(self) -> QByteArray | None:
        """Where the window was, in Qt's own form."""
        value = self.store.value("window/geometry")
        return value if isinstance(value, QByteArray) else None

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self.store.setValue("window/geometry", geometry)

    @property
    def recent_files(self) -> tuple[RecentFile, ...]:
        """The files that were open, the latest first; some may be gone."""
        lines = str(self.store.value("files/recent", "")).split(SEPARATOR)
        return tuple(_recent_file(line) for line in lines if line)

    def remember_file(self, path: Path, *, when: float) -> None:
        """Put a file at the head of the recent ones."""
        others = [file for file in self.recent_files if file.path != path]
        self._keep_recent([RecentFile(path, when), *others][:MOST_RECENT])

    def forget_file(self, path: Path) -> None:
        """Take a file out of the recent ones."""
        self._keep_recent([file for file in self.recent_files if file.path != path])

    def _keep_recent(self, files: list[RecentFile]) -> None:
        lines = [f"{file.when:.0f} {file.path}" for file in files]
        self.store.setValue("files/recent", SEPARATOR.join(lines))


def _recent_file(line: str) -> RecentFile:
    when, _, path = line.partition(" ")
    try:
        return RecentFile(Path(path), float(when))
    except ValueError:
        return RecentFile(Path(line), 0.0)
