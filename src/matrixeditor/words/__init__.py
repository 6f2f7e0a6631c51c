"""The words for everything said outside Qt: errors, verdicts, reports, what differs.

``sentence`` words an error. Each other module holds the words of one subject. What the window says
stands in ``ui.messages``, in Qt's catalogs; the terms that both use are held equal by a test.
Nothing here reads a file but the catalogs, and importing the package loads neither pydantic nor an
Excel library: the command line must be able to say quickly that it was used wrongly.
"""

from matrixeditor.words.errors import sentence

__all__ = ["sentence"]
