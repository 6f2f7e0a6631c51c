"""Marks text in tables for translation; it is translated where it is shown.

``pyside6-lupdate`` knows the function by its name. Qt's own is typed as returning ``object``.
"""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Return ``text`` itself."""
    return text
