"""Recording fakes of the window's ports; what they answer is set by the test."""

from dataclasses import dataclass, field
from pathlib import Path

from matrixeditor.app.ports import StoredDocuments
from matrixeditor.core.errors import CannotWrite, FileTrouble
from matrixeditor.core.model import Matrix
from matrixeditor.core.types import Noun
from matrixeditor.ui.commands.desk import Desk
from matrixeditor.ui.prompts import Unsaved
from matrixeditor.ui.session import Session
from matrixeditor.ui.theme import ThemeChoice


@dataclass
class FakeQuestions:
    """Answers as told, and remembers what was asked."""

    unsaved_answer: Unsaved = Unsaved.CANCEL
    open_answer: Path | None = None
    save_answer: Path | None = None
    export_answer: Path | None = None
    name_answer: str | None = None
    delete_answer: bool = False
    my_name_answer: str | None = None
    asked: list[str] = field(default_factory=list)
    suggested: list[Path] = field(default_factory=list)
    folders: list[Path | None] = field(default_factory=list)

    def unsaved(self, name: str) -> Unsaved:
        self.asked.append(f"unsaved {name}")
        return self.unsaved_answer

    def file_to_open(self, folder: Path | None) -> Path | None:
        self.asked.append("open")
        self.folders.append(folder)
        return self.open_answer

    def file_to_save(self, suggested: Path) -> Path | None:
        self.asked.append("save")
        self.suggested.append(suggested)
        return self.save_answer

    def file_to_export(self, suggested: Path) -> Path | None:
        self.asked.append("export")
        self.suggested.append(suggested)
        return self.export_answer

    def my_name(self, now: str) -> str | None:
        self.asked.append(f"my name {now}")
        return self.my_name_answer

    def other_name(self, noun: Noun, now: str) -> str | None:
        self.asked.append(f"other name of {noun} {now}")
        return self.name_answer

    def may_delete(self, name: str, what_goes: str) -> bool:
        self.asked.append(f"delete {name}: {what_goes}")
        return self.delete_answer

    def name_of_new(self, noun: Noun) -> str | None:
        self.asked.append(f"name of new {noun}")
        return self.name_answer


@dataclass
class FakeWorkbooks:
    """Writes nothing, and remembers what it was to write; refuses while there is ``trouble``."""

    exported: list[tuple[Matrix, Path]] = field(default_factory=list)
    trouble: FileTrouble | None = None

    def export(self, matrix: Matrix, path: Path) -> None:
        if self.trouble is not None:
            raise CannotWrite(str(path), self.trouble)
        self.exported.append((matrix, path))


class FullDisk(StoredDocuments):
    """Real files, but no room for another while it ``is_full``."""

    is_full = True

    def save(self, matrix: Matrix, path: Path) -> None:
        if self.is_full:
            raise CannotWrite(str(path), FileTrouble.DISK_FULL, 28)
        super().save(matrix, path)


@dataclass
class RecordingDesktop:
    """Opens nothing, and remembers what it was to open."""

    folders: list[Path] = field(default_factory=list)

    def open_folder(self, folder: Path) -> None:
        self.folders.append(folder)


class NoOtherWindows:
    """One window that stands for all; it makes no other."""

    count = 1

    def another(self) -> Desk:
        message = "this test has one window"
        raise NotImplementedError(message)

    def show_file(self, path: Path) -> bool:  # noqa: ARG002
        return False

    def close(self, session: Session) -> bool:  # noqa: ARG002
        return False

    def quit(self) -> bool:
        return False

    def wear(self, choice: ThemeChoice) -> None:
        pass

    def speak_as(self, name: str) -> None:
        pass
