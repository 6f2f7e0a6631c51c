"""The words of the language that is spoken just now, for everything said outside Qt.

English stands in the code and is the key of every other language's catalog, which lies in
``resources/translations/<language>/LC_MESSAGES/matrixeditor.mo``. A text is looked up when it is
said, never when a module is loaded: a table at module level holds texts ``marked`` for
translation, and whoever takes one out of it looks it up with ``gettext``.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from gettext import NullTranslations, translation

from matrixeditor import resources

DOMAIN = "matrixeditor"
ENGLISH = "en"

_spoken: ContextVar[tuple[str, NullTranslations]] = ContextVar(
    "_spoken",
    default=(ENGLISH, NullTranslations()),
)


def language() -> str:
    """Return the language spoken just now: ``en``, ``de``."""
    return _spoken.get()[0]


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak another language in the block; English where there is no catalog of it."""
    folder = str(resources.folder("translations"))
    catalog = translation(DOMAIN, folder, languages=[language], fallback=True)
    token = _spoken.set((language, catalog))
    try:
        yield
    finally:
        _spoken.reset(token)


def gettext(text: str) -> str:
    """Return ``text`` in the language spoken."""
    return _spoken.get()[1].gettext(text)


def ngettext(one: str, many: str, count: int) -> str:
    """Return the form of a text that goes with ``count`` things, in the language spoken."""
    return _spoken.get()[1].ngettext(one, many, count)


def marked(text: str) -> str:
    """Return ``text`` itself, marked so that the translators get to see it."""
    return text
