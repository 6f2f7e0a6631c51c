"""Putting facts into a sentence."""

from collections.abc import Iterable, Mapping

from matrixeditor.core.types import Noun
from matrixeditor.words.catalog import gettext as _
from matrixeditor.words.catalog import marked, ngettext

MOST_NAMED = 12
"""So many things are named in one sentence; of the rest only the number is told."""

NOUNS: Mapping[str, str] = {
    Noun.MATRIX: marked("matrix"),
    Noun.SCALE: marked("scale"),
    Noun.LEVEL: marked("level"),
    Noun.CATEGORY: marked("category"),
    Noun.SKILL: marked("skill"),
    Noun.ROLE: marked("role"),
    Noun.PERSON: marked("person"),
    Noun.REVIEW: marked("review"),
    Noun.ASSESSMENT: marked("assessment"),
    Noun.EVIDENCE: marked("evidence"),
    Noun.STEP: marked("development step"),
    Noun.TEMPLATE: marked("template"),
}


class _Facts(dict[str, object]):
    """The facts of a sentence; one that is missing reads as a question mark, never a traceback."""

    def __missing__(self, name: str) -> str:
        return "?"


def noun_word(noun: str) -> str:
    """Return the word for a kind of thing."""
    return _(NOUNS[noun]) if noun in NOUNS else noun


def filled(template: str, facts: Mapping[str, object]) -> str:
    """Return a sentence, already translated, with the facts in it; kinds of things in words."""
    said = _Facts(facts)
    if "noun" in said:
        said["noun"] = noun_word(str(said["noun"]))
    return template.format_map(said)


def listed(things: Iterable[object], *, most: int = MOST_NAMED) -> str:
    """Return things separated by commas: at most so many, then how many more there are."""
    texts = [str(thing) for thing in things]
    rest = len(texts) - most
    text = ", ".join(texts[:most])
    if rest <= 0:
        return text
    return ngettext("{list} and {count} more", "{list} and {count} more", rest).format(
        list=text, count=rest
    )


def joined(things: Iterable[str]) -> str:
    """Return things as in a sentence: ``A``, ``A and B``, ``A, B and C``."""
    texts = list(things)
    if len(texts) < 2:
        return "".join(texts)
    return _("{most} and {last}").format(most=", ".join(texts[:-1]), last=texts[-1])
