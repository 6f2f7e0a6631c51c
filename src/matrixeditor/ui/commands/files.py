"""Intents of the File menu: each asks, does and tells through the ports of the desk.

A document that cannot be read or written leaves what is open as it was, and says so in the bar
with a way on. Functions return whether the intent was carried out.
"""

import time
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from matrixeditor.core.errors import FileMissing, MatrixEditorError
from matrixeditor.core.model import Matrix
from matrixeditor.core.operations import matrices
from matrixeditor.ui.commands.desk import Desk
from matrixeditor.ui.commands.telling import tell
from matrixeditor.ui.prompts import Notice, NoticeAction, NoticeKind, Unsaved
from matrixeditor.ui.session import Session

DOCUMENT_SUFFIX = ".matrix.json"
WORKBOOK_SUFFIX = ".xlsx"
NOT_IN_NAMES = '"*:<>?/\\|'
"""Characters that some system or cloud drive does not allow in a file's name."""

translate = QCoreApplication.translate


def document_name(session: Session) -> str:
    """Return what the open document is called: its file's name, or its title."""
    if session.path is None:
        return session.matrix.title
    name = session.path.name
    return name.removesuffix(DOCUMENT_SUFFIX) or name


def new_from_template(desk: Desk, name: str) -> bool:
    """Start a new, untitled document from a template."""
    try:
        matrix = desk.documents.from_template(name)
    except MatrixEditorError as error:
        tell(desk, error)
        return False
    shown_on = _show(desk, matrix, None)
    if matrix.people:
        shown_on.notices.show_notice(_sample_hint(shown_on))
    return True


def open_document(desk: Desk) -> bool:
    """Ask for a file and open it."""
    path = desk.questions.file_to_open(_usual_folder(desk))
    return path is not None and open_file(desk, path)


def open_file(desk: Desk, path: Path) -> bool:
    """Open the document in a file, in a window of its own unless nothing is open in this one."""
    if desk.windows.show_file(path):
        return True
    try:
        opened = desk.documents.load(path)
    except MatrixEditorError as error:
        if isinstance(error, FileMissing):
            desk.settings.forget_file(path)
        tell(desk, error)
        return False
    _remember(desk, path)
    shown_on = _show(desk, opened.matrix, path)
    if opened.upgraded_from is not None:
        shown_on.notices.show_notice(_upgraded(opened.upgraded_from, path))
    return True


def open_files(desk: Desk, paths: Iterable[Path]) -> bool:
    """Open several documents, each in a window of its own; tell whether all could be."""
    opened = [open_file(desk, path) for path in paths]
    return all(opened)


def _show(desk: Desk, matrix: Matrix, path: Path | None) -> Desk:
    """Show a document in this window if nothing is open in it, else in a new one."""
    shown_on = desk.windows.another() if desk.session.is_open else desk
    shown_on.notices.clear()
    shown_on.session.open(matrix, path, clean=True)
    return shown_on


def _sample_hint(desk: Desk) -> Notice:
    said = translate(
        "files", "Sample team. Type a number, press F2 to see what it means, Ctrl+Z takes it back."
    )
    own = translate("files", "Use this ladder with my own people")
    action = NoticeAction(own, lambda: use_ladder_alone(desk))
    return Notice(NoticeKind.HINT, said, actions=(action,))


def use_ladder_alone(desk: Desk) -> bool:
    """Begin a new document with the open one's ladder and nobody in it.

    It takes the place of one that no file holds and nobody changed; else both stay open.
    """
    ladder = matrices.started_from(matrices.without_people(desk.session.matrix))
    ladder = matrices.set_title(ladder, title=translate("files", "My team"))
    if desk.session.path is None and not desk.session.is_dirty:
        desk.notices.clear()
        desk.session.open(ladder, None, clean=True)
    else:
        desk.windows.another().session.open(ladder, None, clean=True)
    return True


def _upgraded(version: int, path: Path) -> Notice:
    said = translate(
        "files",
        "{file} is in the older format {version} and was read in full. Saving writes the new "
        "format and keeps the old file beside it.",
    )
    return Notice(NoticeKind.HINT, said.format(file=path.name, version=version))


def save(desk: Desk) -> bool:
    """Save to the document's file; ask for one if it has none."""
    if desk.session.path is None:
        return save_as(desk)
    return _save_to(desk, desk.session.path)


def save_as(desk: Desk) -> bool:
    """Ask for a file, save to it and go on with that one."""
    path = desk.questions.file_to_save(suggested_path(desk, DOCUMENT_SUFFIX))
    return path is not None and _save_to(desk, _with_suffix(path, ".json", DOCUMENT_SUFFIX))


def _save_to(desk: Desk, path: Path) -> bool:
    matrix = desk.session.matrix
    try:
        desk.documents.save(matrix, path)
    except MatrixEditorError as error:
        desk.session.not_saved()
        elsewhere = translate("files", "Save somewhere else")
        again = translate("files", "Try again")
        tell(
            desk,
            error,
            NoticeAction(elsewhere, lambda: save_as(desk)),
            NoticeAction(again, lambda: _save_to(desk, path)),
        )
        return False
    desk.notices.clear()
    _remember(desk, path)
    desk.session.saved(matrix, path)
    return True


def close(desk: Desk) -> bool:
    """Close the document with its window; the last window returns to the welcome page."""
    if desk.windows.count > 1:
        return desk.windows.close(desk.session)
    if not may_leave(desk):
        return False
    desk.notices.clear()
    desk.session.close()
    return True


def may_leave(desk: Desk) -> bool:
    """Tell whether the open document can be let go: nothing unsaved, saved now, or given up."""
    if not desk.session.is_dirty:
        return True
    match desk.questions.unsaved(document_name(desk.session)):
        case Unsaved.SAVE:
            return save(desk)
        case Unsaved.DISCARD:
            return True
        case Unsaved.CANCEL:
            return False


def export(desk: Desk) -> bool:
    """Ask for a file and write the document to it as a workbook."""
    asked = desk.questions.file_to_export(suggested_path(desk, WORKBOOK_SUFFIX))
    if asked is None:
        return False
    path = _with_suffix(asked, WORKBOOK_SUFFIX, WORKBOOK_SUFFIX)
    try:
        desk.workbooks.export(desk.session.matrix, path)
    except MatrixEditorError as error:
        tell(desk, error)
        return False
    said = translate("files", "Exported to {file}.").format(file=path.name)
    show = NoticeAction(
        translate("files", "Open folder"), lambda: desk.desktop.open_folder(path.parent)
    )
    desk.notices.show_notice(Notice(NoticeKind.DONE, said, actions=(show,)))
    return True


def suggested_path(desk: Desk, suffix: str) -> Path:
    """Return where to offer to put the document: beside its file, or where files usually are."""
    session = desk.session
    name = "".join("-" if char in NOT_IN_NAMES else char for char in document_name(session))
    folder = session.path.parent if session.path else _usual_folder(desk)
    file = f"{name.strip(' .') or 'matrix'}{suffix}"
    return folder / file if folder else Path(file)


def _usual_folder(desk: Desk) -> Path | None:
    if desk.session.path is not None:
        return desk.session.path.parent
    return next((file.path.parent for file in desk.settings.recent_files), None)


def _with_suffix(path: Path, accepted: str, added: str) -> Path:
    return path if path.name.lower().endswith(accepted) else path.with_name(path.name + added)


def _remember(desk: Desk, path: Path) -> None:
    desk.settings.remember_file(path, when=time.time())
