"""The desktop program: shows the shell, then puts the rest together.

``start`` runs before the first paint and imports little; ``composition`` is the one place that
knows both the window and what it reaches through ports.
"""

from matrixeditor.app.start import main

__all__ = ["main"]
