"""From a path of keys and indexes to a place that a person recognizes."""

from collections.abc import Mapping
from typing import Any

from matrixeditor.core.invariants.places import labelled, quoted, shown, within

Location = tuple[int | str, ...]
"""Keys and indexes, from the document down to a value."""

MAPS: Mapping[str, int] = {
    "indicators": 1,
    "requirements": 1,
    "ratings": 1,
    "not_applicable": 1,
    "comments": 1,
    "roles_as_of": 2,
}
"""The fields that are maps, and how many keys deep: their keys are quoted, fields are not."""

_THE_KEY_ITSELF = "[key]"
"""What pydantic adds to the location of a map's entry whose key is wrong."""


def place_of(document: Any, location: Location) -> str:
    """Return where a location lies: ``people[3] "Ana" → assessments[0] → ratings → "discovery"``.

    Args:
        document: the document as ``json.loads`` returns it; items are told by their names.
        location: keys and indexes.
    """
    parts: list[str] = []
    keys_follow = 0
    here = document
    for step in location:
        here = _child(here, step)
        if isinstance(step, int):
            parts.append(_item(parts.pop() if parts else "", step, here))
        elif keys_follow:
            parts.append(quoted(step))
            keys_follow -= 1
        elif step != _THE_KEY_ITSELF:
            parts.append(shown(step) if step.isidentifier() else quoted(step))
            keys_follow = MAPS.get(step, 0)
    return within(*parts)


def _item(collection: str, index: int, item: Any) -> str:
    name = item.get("name") if isinstance(item, dict) else None
    return labelled(collection, index, name) if isinstance(name, str) else f"{collection}[{index}]"


def _child(value: Any, step: int | str) -> Any:
    try:
        return value[step]
    except (LookupError, TypeError):  # a missing field, the key itself
        return None
