"""Starts the window: the shell is on screen before the rest is even imported.

Measured: pydantic and the pages cost more than a bare window. Whatever is imported at the top of
this module delays the first paint.
"""

import builtins
import gc
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from matrixeditor import __version__
from matrixeditor.app import handover
from matrixeditor.app.options import Options, options_of
from matrixeditor.ui import theme as themes
from matrixeditor.ui.settings import Settings, default_path
from matrixeditor.ui.shell import Shell

if TYPE_CHECKING:
    from matrixeditor.app.windows import OpenWindows

ATTEND_AFTER = 100
"""Milliseconds after the window is filled: painting it doesn't wait for Qt's network library."""
WRONG_PICTURE = 3
"""The exit code where the system would not write the picture, as on the command line."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the desktop program; return its exit code."""
    gc.disable()  # what is made until the window is filled stays; see _fill
    options = options_of(sys.argv[1:] if arguments is None else arguments)
    QCoreApplication.setOrganizationName("matrixeditor")
    QCoreApplication.setApplicationName("matrixeditor")
    QCoreApplication.setApplicationVersion(__version__)
    application = QApplication([*sys.argv[:1], *themes.STYLE_ARGUMENTS])
    server = handover.address(default_path())
    alone = options.self_test or options.picture is not None
    if not alone and not options.template and handover.hand_over(server, options.files):
        return 0
    settings = Settings(default_path())
    theme = themes.chosen(settings.theme)
    themes.dress(theme)
    shell = Shell(theme, with_document=bool(options.files or options.template))
    if options.self_test:
        return _try_out(shell, theme)
    if options.picture is not None:
        return _draw(shell, settings, theme, options)
    if settings.geometry is not None:
        shell.restoreGeometry(settings.geometry)
    shell.painted.connect(
        lambda: QTimer.singleShot(0, lambda: _begin(shell, settings, theme, options, server))
    )
    if settings.geometry is None and shell.fills_the_screen():
        shell.showMaximized()
    else:
        shell.show()
    return application.exec()


def _begin(
    shell: Shell,
    settings: Settings,
    theme: themes.Theme,
    options: Options,
    server: str,
) -> None:
    """Fill the window that is on screen; then be there for other starts, and for mishaps."""
    windows = _fill(shell, settings, theme, options)
    QTimer.singleShot(ATTEND_AFTER, lambda: _attend(windows, server))


def _attend(windows: "OpenWindows", server: str) -> None:
    """Be there for other starts of the program, and for mishaps."""
    from matrixeditor.app.mishaps import Mishaps  # noqa: PLC0415 - only after the first paint

    application = QCoreApplication.instance()
    Mishaps(default_path().parent / "log", windows.desk_in_front).install()
    if application is not None:
        handover.Receiver(server, windows.open_files, application)


def _fill(shell: Shell, settings: Settings, theme: themes.Theme, options: Options) -> "OpenWindows":
    """Put the rest of the program into the shell; from then on garbage is collected as usual."""
    _import_plainly()
    from matrixeditor.app import composition  # noqa: PLC0415 - only after the first paint

    try:
        windows = composition.windows_of(shell, settings, theme)
        windows.all[0].begin(composition.opening(options.files, options.template))
    finally:
        gc.freeze()
        gc.enable()
    return windows


def _import_plainly() -> None:
    """Import from now on as if PySide6 were not there.

    It takes part in every import for the sake of ``from __feature__``, which we do not use, and
    reads the source of each module for it: a fifth of all that importing takes.
    """
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # spares a search for packages
    # WORKAROUND PYSIDE-2029: drop when what was imported is not searched for "PySide6" any more.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _try_out(shell: Shell, theme: themes.Theme) -> int:
    """Let the program test itself, with everything imported as for a day's work."""
    _import_plainly()
    from matrixeditor.app import self_test  # noqa: PLC0415 - rarely needed

    return self_test.run(shell, theme)


def _draw(shell: Shell, settings: Settings, theme: themes.Theme, options: Options) -> int:
    """Draw the window into a file instead of showing it."""
    _fill(shell, settings, theme, options)
    shell.ensurePolished()
    shell.grab()  # what is made after the first paint, as the inspector is
    QApplication.processEvents()  # figures are shown a moment after their page
    return 0 if shell.grab().save(str(options.picture)) else WRONG_PICTURE
