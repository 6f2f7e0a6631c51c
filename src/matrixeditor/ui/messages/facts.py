"""Putting facts into a sentence of a Qt catalog."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from matrixeditor.core.types import Noun
from matrixeditor.ui.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

NOUNS: Mapping[Noun, str] = {
    Noun.MATRIX: QT_TRANSLATE_NOOP("nouns", "matrix"),
    Noun.SCALE: QT_TRANSLATE_NOOP("nouns", "scale"),
    Noun.LEVEL: QT_TRANSLATE_NOOP("nouns", "level"),
    Noun.CATEGORY: QT_TRANSLATE_NOOP("nouns", "category"),
    Noun.SKILL: QT_TRANSLATE_NOOP("nouns", "skill"),
    Noun.ROLE: QT_TRANSLATE_NOOP("nouns", "role"),
    Noun.PERSON: QT_TRANSLATE_NOOP("nouns", "person"),
    Noun.REVIEW: QT_TRANSLATE_NOOP("nouns", "review"),
    Noun.ASSESSMENT: QT_TRANSLATE_NOOP("nouns", "assessment"),
    Noun.EVIDENCE: QT_TRANSLATE_NOOP("nouns", "evidence"),
    Noun.STEP: QT_TRANSLATE_NOOP("nouns", "development step"),
    Noun.TEMPLATE: QT_TRANSLATE_NOOP("nouns", "template"),
}


class _Facts(dict[str, object]):
    """The facts of a sentence; one that is missing reads as a question mark, never a traceback."""

    def __missing__(self, name: str) -> str:
        return "?"


def noun_word(noun: str) -> str:
    """Return the word for a kind of thing."""
    word = NOUNS.get(Noun(noun)) if noun in frozenset(Noun) else None
    return noun if word is None else translate("nouns", word)


def filled(template: str, facts: Mapping[str, object]) -> str:
    """Return a sentence, translated already, with the facts in it; kinds of things in words."""
    said = _Facts(facts)
    if "noun" in said:
        said["noun"] = noun_word(str(said["noun"]))
    return template.format_map(said)


def listed(things: Iterable[object]) -> str:
    """Return things separated by commas."""
    return ", ".join(str(thing) for thing in things)
