"""Opening a page and turning to another: ``python -m benchmarks.bench_pages``.

Processor time of the real window, offscreen, until what is shown is painted. The sample's People
page is opened anew each time, its document already loaded; in the big matrix one turns between
pages that have been shown before. Beside them stands a plain table view with as many cells.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView

from benchmarks.bench_edit import Timings
from benchmarks.big import big_matrix
from benchmarks.measure import Measured, report
from matrixeditor.app import composition
from matrixeditor.core.model import Matrix
from matrixeditor.files import store
from matrixeditor.resources import template_bytes
from matrixeditor.ui import theme as themes
from matrixeditor.ui.pages import PAGES
from matrixeditor.ui.session import Session
from matrixeditor.ui.settings import Settings
from matrixeditor.ui.shell import Shell

ROUNDS = 12
OPEN_LIMIT = TURN_LIMIT = 50.0
SETTLING = 0.15


def main() -> int:
    """Measure; return the exit code."""
    return report(measurements())


def measurements() -> Iterator[Measured]:
    """Yield each measurement when it is done."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(["benchmark", *themes.STYLE_ARGUMENTS])
    themes.dress(themes.LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        shell = Shell(themes.LIGHT, with_document=True)
        settings = Settings(Path(folder) / "settings.ini")
        window = composition.windows_of(shell, settings, themes.LIGHT).all[0]
        shell.show()
        window.begin()
        session = window.desk.session
        yield from opening(session, store.loads(template_bytes("sample")))
        session.open(big_matrix(), None, clean=True)
        yield from turning(shell)
        session.close()
        shell.close()
    del application


def opening(session: Session, sample: Matrix) -> Iterator[Measured]:
    """Yield how long the sample takes to show once it is loaded, and a plain table as large."""
    opened, plain = Timings(), Timings()
    for _ in range(ROUNDS):
        opened.add(lambda: painted(lambda: session.open(sample, None, clean=True)))
        plain.add(lambda: painted(lambda: a_plain_table(len(sample.skills), len(sample.people))))
    del opened.all[0], plain.all[0]
    yield from opened.measured("People page of the sample, opened and painted", OPEN_LIMIT)
    yield from plain.measured("for comparison: a plain table view as large")


def turning(shell: Shell) -> Iterator[Measured]:
    """Yield how long turning to each page takes, all of them made before."""
    timings = {page: Timings() for page in PAGES}
    for _ in range(ROUNDS):
        for page, timing in timings.items():
            timing.add(partial(painted, shell.actions_by_id[page.action].trigger))
            settle()
    for page, timing in timings.items():
        del timing.all[0]
        yield from timing.measured(f"1,000 x 300: turning to {page.label}, painted", TURN_LIMIT)


def painted(action: Callable[[], object]) -> None:
    """Do something and let what it shows be painted."""
    action()
    QApplication.processEvents()


def settle() -> None:
    """Let what was left for later be done."""
    until = time.monotonic() + SETTLING
    while time.monotonic() < until:
        QApplication.processEvents()


def a_plain_table(rows: int, columns: int) -> QTableView:
    """Return a table view of numbers, shown."""
    model = QStandardItemModel(rows, columns)
    for row in range(rows):
        for column in range(columns):
            model.setItem(row, column, QStandardItem(str((row + column) % 5)))
    table = QTableView()
    table.setModel(model)
    model.setParent(table)
    table.resize(1366, 768)
    table.show()
    return table


if __name__ == "__main__":
    sys.exit(main())
