"""The real things behind the window's ports: files, templates, workbooks, the desktop."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from matrixeditor import resources
from matrixeditor.core.model import Matrix
from matrixeditor.core.operations import matrices
from matrixeditor.files import store
from matrixeditor.ui.prompts import Opened, TemplateFacts


class StoredDocuments:
    """Matrices in files, and the templates that the program ships."""

    def load(self, path: Path) -> Opened:
        """Return the matrix in a file."""
        loaded = store.open_file(path)
        store.spare_collections()
        return Opened(loaded.matrix, loaded.upgraded_from)

    def save(self, matrix: Matrix, path: Path) -> None:
        """Put a matrix into a file, wholly or not at all."""
        store.save(matrix, path)

    def templates(self) -> tuple[TemplateFacts, ...]:
        """Return the ladders, then the blank one, then the sample."""
        known = [_facts(name, _template(name)) for name in resources.template_names()]
        return tuple(sorted(known, key=lambda facts: (facts.people > 0, facts.roles == 0)))

    def from_template(self, name: str) -> Matrix:
        """Return a new matrix, with an id of its own, like a template."""
        return matrices.started_from(_template(name))


def _template(name: str) -> Matrix:
    return store.loads(resources.template_bytes(name), source=name)


def _facts(name: str, matrix: Matrix) -> TemplateFacts:
    return TemplateFacts(
        name, matrix.title, len(matrix.roles), len(matrix.skills), len(matrix.people)
    )


class ExcelWorkbooks:
    """Excel workbooks."""

    def export(self, matrix: Matrix, path: Path) -> None:
        """Write a matrix as a workbook."""
        from matrixeditor import excel  # noqa: PLC0415 - its libraries load when they are used

        excel.export(matrix, path)


class RealDesktop:
    """The platform's own programs."""

    def open_folder(self, folder: Path) -> None:
        """Show a folder in the platform's file browser."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
