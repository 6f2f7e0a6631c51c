"""Starting the window: ``python -m benchmarks.bench_start``.

Each measurement is a process of its own, from its start until the paint is done, beside a bare
window; offscreen, and where there is Xvfb on an X server of its own. The sample is on screen when
the cells of its grid are painted; the inspector stands one turn of the event loop later. Modules
come with their bytecode, as installed.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from benchmarks.measure import Measured, report

ROUNDS = 15

BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

def painted():
    print(time.monotonic(), flush=True)
    QApplication.quit()

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, painted)

application = QApplication(sys.argv)
window = Window()
window.resize(1366, 768)
window.show()
application.exec()
"""

SHELL = """
import time
from PySide6.QtWidgets import QApplication
from matrixeditor.app import start

def fill(*_):
    print(time.monotonic(), flush=True)
    QApplication.quit()

start._fill = fill
start.main([])
"""

SAMPLE = """
import time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from matrixeditor.app import start
fill = start._fill

class FirstPaint(QObject):
    def eventFilter(self, viewport, event):
        if event.type() == QEvent.Type.Paint:
            viewport.removeEventFilter(self)
            QTimer.singleShot(0, painted)
        return False

def painted():
    print(time.monotonic(), flush=True)
    QApplication.processEvents()
    print(time.monotonic(), flush=True)
    QApplication.quit()

def fill_and_watch(*arguments):
    global watch
    windows = fill(*arguments)
    watch = FirstPaint()
    windows.all[0].pages.current.grid.viewport().installEventFilter(watch)
    return windows

start._fill = fill_and_watch
start.main(["--template", "sample"])
"""


def main() -> int:
    """Measure; return the exit code."""
    return report(measurements())


def measurements() -> Iterator[Measured]:
    """Yield each measurement when it is done, on every screen there is."""
    with tempfile.TemporaryDirectory() as folder:
        environ = environment(folder)
        yield from starting({**environ, "QT_QPA_PLATFORM": "offscreen"}, "offscreen")
        if shutil.which("Xvfb"):
            with virtual_screen() as display:
                on_screen = {**environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
                yield from starting(on_screen, "X server")


def starting(environ: Mapping[str, str], screen: str) -> Iterator[Measured]:
    """Yield how many times as long as the bare window ours takes.

    The median of ratios of neighbors, after one round that does not count and makes the bytecode;
    and what is left of the noise of a busy machine, the quickest by the quickest.
    """
    for code in (BARE, SHELL, SAMPLE):
        until_paint(code, environ)
    rounds = [
        [taken for code in (BARE, SHELL, SAMPLE) for taken in until_paint(code, environ)]
        for _ in range(ROUNDS)
    ]
    bare, shell, cells, inspector = zip(*rounds, strict=True)
    for what, taken, limit in (
        ("first paint", shell, 1.35),
        ("sample on screen", cells, 2.6),
        ("with its inspector", inspector, None),
    ):
        name = f"{what} / bare QMainWindow, {screen}"
        ratios = (ours / theirs for ours, theirs in zip(taken, bare, strict=True))
        yield Measured(name, statistics.median(ratios), limit)
        yield Measured(f"{name}, quickest", min(taken) / min(bare), None)
    yield Measured(f"for comparison: bare QMainWindow, {screen}", min(bare) * 1000, None, "ms")


@contextmanager
def virtual_screen() -> Iterator[str]:
    """Give the name of an X server's display, and end the server afterwards."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        if server.stdout is None:
            message = "the X server does not tell its display"
            raise OSError(message)
        yield f":{server.stdout.readline().strip()}"
        server.terminate()


def until_paint(code: str, environ: Mapping[str, str]) -> list[float]:
    """Return the seconds from starting ``code`` until each time it says that it has painted."""
    before = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", code], env=environ, check=True, capture_output=True, text=True
    )
    return [float(said) - before for said in done.stdout.split()]


def environment(folder: str) -> dict[str, str]:
    """Return an environment with bytecode and settings of its own."""
    return {
        **{key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"},
        "PYTHONPYCACHEPREFIX": folder,
        "XDG_CONFIG_HOME": folder,
    }


if __name__ == "__main__":
    sys.exit(main())
