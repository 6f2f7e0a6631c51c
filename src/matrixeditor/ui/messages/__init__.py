"""The words of the window for what the core states as facts: errors, problems, steps.

They come from Qt's catalogs; the same situations on the command line and in sheets are worded by
``matrixeditor.words``. Tests fail for an error, a problem or a step without words.
"""

from matrixeditor.ui.messages.errors import Told, told
from matrixeditor.ui.messages.problems import problem_line
from matrixeditor.ui.messages.steps import step_text

__all__ = ["Told", "problem_line", "step_text", "told"]
