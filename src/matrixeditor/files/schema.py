"""The format as a JSON Schema, generated from the models, for whoever writes documents by program.

It says what one can say about each value by itself. What must hold between them (references,
levels of a scale, ids that are unique) is in ``core.invariants`` and in ``docs/file-format.md``.
"""

from decimal import Decimal
from typing import Any, Final

from pydantic.json_schema import GenerateJsonSchema

from matrixeditor.core.model import VERSION, Matrix
from matrixeditor.core.model.base import shortest
from matrixeditor.core.types import HIGHEST_LEVEL, ID_PATTERN, LOWEST_LEVEL
from matrixeditor.files.locating import MAPS

Schema = dict[str, Any]

LEVEL_KEY_PATTERN: Final = "^(0|-?[1-9][0-9]*)$"
"""A level as the key of a map: a whole number in its shortest form."""


def document_schema() -> Schema:
    """Return the schema of a document (JSON Schema 2020-12)."""
    generated = Matrix.model_json_schema(ref_template="#/$defs/{model}")
    parts = generated.pop("$defs")
    for part in (generated, *parts.values()):
        _tidy(part)
    return {
        "$schema": GenerateJsonSchema.schema_dialect,
        "title": f"matrixeditor document, version {VERSION}",
        **generated,
        "$defs": parts,
    }


def _tidy(part: Schema) -> None:
    """Say more than pydantic knows, and less than it repeats."""
    part.pop("title", None)
    sentence = part["description"].split("\n\n")[0].replace("``", "")
    part["description"] = " ".join(sentence.split())
    for name, field in part.get("properties", {}).items():
        field.pop("title", None)
        if field.get("type") == "number" and "default" in field:
            field["default"] = shortest(Decimal(field["default"]))
        if name in MAPS:
            _tidy_map(name, field, depth=MAPS[name])


def _tidy_map(name: str, field: Schema, *, depth: int) -> None:
    pattern = LEVEL_KEY_PATTERN if name == "indicators" else ID_PATTERN
    field["propertyNames"] = {"pattern": pattern}
    if name == "ratings":
        bounds = {"minimum": LOWEST_LEVEL, "maximum": HIGHEST_LEVEL}
        field["additionalProperties"] = {"type": "integer", **bounds}
    if depth > 1:
        _tidy_map(name, field["additionalProperties"], depth=depth - 1)
