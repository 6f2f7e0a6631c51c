"""The fields of things, and what became of their values."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum

from matrixeditor.core.changes import Pair
from matrixeditor.core.model import Value
from matrixeditor.words.catalog import gettext as _
from matrixeditor.words.catalog import marked
from matrixeditor.words.differences.names import Names
from matrixeditor.words.filling import joined
from matrixeditor.words.numbers import number

LONGEST_QUOTED = 40
"""A longer text is only told to be another one."""

FIELDS: Mapping[str, str] = {
    "assessor": marked("assessor"),
    "author": marked("author"),
    "category": marked("category"),
    "closed": marked("closed"),
    "completed_on": marked("completed on"),
    "coverage_target": marked("coverage target"),
    "date": marked("date"),
    "description": marked("description"),
    "discuss_difference": marked("difference to discuss"),
    "due": marked("due"),
    "email": marked("e-mail"),
    "experience": marked("experience"),
    "experience_since": marked("experience since"),
    "facts": marked("facts"),
    "id": marked("id"),
    "in_role_since": marked("in the role since"),
    "indicator": marked("indicator"),
    "indicators": marked("indicators"),
    "kind": marked("kind"),
    "leads_to": marked("leads to"),
    "left": marked("left"),
    "level": marked("level"),
    "levels": marked("levels"),
    "link": marked("link"),
    "log": marked("log"),
    "manager": marked("manager"),
    "must_have": marked("must-have"),
    "name": marked("name"),
    "near_gap": marked("levels short and still nearly ready"),
    "note": marked("note"),
    "notes": marked("notes"),
    "number": marked("number"),
    "official_sources": marked("ratings that count"),
    "outcome": marked("outcome"),
    "preparation": marked("preparation"),
    "private": marked("private"),
    "ready_threshold": marked("readiness asked for"),
    "requested": marked("requested on"),
    "resources": marked("resources"),
    "responsibilities": marked("responsibilities"),
    "retired": marked("retired"),
    "role": marked("role"),
    "roles_as_of": marked("requirements kept at its closing"),
    "scale": marked("scale"),
    "short": marked("short name"),
    "skill": marked("skill"),
    "skills": marked("skills"),
    "status": marked("status"),
    "summary": marked("summary"),
    "tags": marked("tags"),
    "target_role": marked("target role"),
    "team": marked("team"),
    "text": marked("text"),
    "title": marked("title"),
    "track": marked("track"),
    "weight": marked("weight"),
}
"""The words for the fields that are told as such; others (ratings, requirements) go deeper."""


def field_lines(pair: Pair[Value], fields: Iterable[str], names: Names) -> list[str]:
    """Return a line for each of these fields: ``weight: 1 → 2``, ``description: changed``."""
    return [_field_line(pair, field, names) for field in fields]


def named_lines(name: str, lines: Iterable[str]) -> list[str]:
    """Return lines about one thing, each with its name in front."""
    return [_("{name}: {change}").format(name=name, change=line) for line in lines]


def _field_line(pair: Pair[Value], field: str, names: Names) -> str:
    before = _shown(getattr(pair.before, field), field, names)
    after = _shown(getattr(pair.after, field), field, names)
    word = _(FIELDS[field])
    if before is None or after is None:
        return _("{field} changed").format(field=word)
    return _("{field} {before} → {after}").format(field=word, before=before, after=after)


def _shown(value: object, field: str, names: Names) -> str | None:
    """Return a value in a few words, None where that takes more than a few."""
    match value:
        case str():
            return _shown_text(value, field, names)
        case tuple() if all(isinstance(item, str) for item in value):
            return joined(_shown_text(item, field, names) or "…" for item in value) or _("none")
        case None | bool() | int() | Decimal() | date():
            return _shown_plain(value)
    return None


def _shown_plain(value: int | Decimal | date | None) -> str:
    match value:
        case None:
            return _("none")
        case bool():
            return _("yes") if value else _("no")
        case date():
            return value.isoformat()
    return number(value)


_NAMED: Mapping[str, Callable[[Names, str], str]] = {
    "role": lambda names, text: names.roles(text),
    "target_role": lambda names, text: names.roles(text),
    "leads_to": lambda names, text: names.roles(text),
    "skill": lambda names, text: names.skills(text),
    "skills": lambda names, text: names.skills(text),
    "category": lambda names, text: names.categories(text),
    "scale": lambda names, text: names.scales(text),
}
"""The fields that hold ids."""


def _shown_text(text: str, field: str, names: Names) -> str | None:
    if not text:
        return _("none")
    if field in _NAMED:
        return _NAMED[field](names, text)
    if isinstance(text, StrEnum):
        return text.value
    if len(text) > LONGEST_QUOTED or "\n" in text:
        return None
    return f'"{text}"'
