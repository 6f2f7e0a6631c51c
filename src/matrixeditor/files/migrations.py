"""From older versions of the format to the current one, a step at a time.

A step turns a document of version n into one of version n + 1. It works on plain dicts and lists,
before anything is validated: it changes what has the form it expects and leaves the rest alone,
so that the validation that follows can tell what is wrong and where. It never raises.

Version 1 is the first, so there are no steps yet. A new version comes with its step here and a
file of the version before it in ``tests/data/formats``, which is never edited again.
"""

from collections.abc import Callable, Mapping
from typing import Any

from matrixeditor.core.model import VERSION

Document = dict[str, Any]
Step = Callable[[Document], Document]

STEPS: Mapping[int, Step] = {}
"""By the version they start from."""


def oldest_version(steps: Mapping[int, Step]) -> int:
    """Return the oldest version that can be read."""
    return min(steps, default=VERSION)


def upgraded(document: Document, *, steps: Mapping[int, Step]) -> Document:
    """Return a document of an older version as one of the current version."""
    for version in range(document["version"], VERSION):
        document = {**steps[version](document), "version": version + 1}
    return document
