"""The command line ``matrixeditor-cli``: the same core as the window, no display, no Qt.

``program`` runs a command and turns what happens into an exit code, ``arguments`` says what can be
typed, ``commands`` holds a module per command. A command's libraries are loaded when it runs, so
that ``--help`` and a mistyped option answer at once.
"""

from matrixeditor.cli.program import main

__all__ = ["main"]
