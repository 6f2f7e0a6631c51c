"""The document about the format says what the code does."""

import re
from pathlib import Path

import pytest

from matrixeditor.core.model import Value
from matrixeditor.files import store
from matrixeditor.files.encoding import PARTS

DOCUMENT = (Path(__file__).parents[2] / "docs" / "file-format.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^### (\w+)\n(.*?)(?=^##)", DOCUMENT, re.MULTILINE | re.DOTALL))


def test_the_file_shown_is_one_that_would_be_saved_just_so() -> None:
    shown = DOCUMENT.split("```json\n")[1].split("```")[0].encode()

    assert store.dumps(store.loads(shown)) == shown


@pytest.mark.parametrize("kind", sorted(PARTS, key=repr))
def test_every_field_is_described_in_its_order_and_marked_if_required(kind: type[Value]) -> None:
    rows = re.findall(r"^\| (\*?\*?)`(\w+)`", SECTIONS[kind.__name__], re.MULTILINE)

    assert [(name, mark == "**") for mark, name in rows] == [
        (name, field.is_required()) for name, field in kind.model_fields.items()
    ]


def test_nothing_else_is_described() -> None:
    assert set(SECTIONS) == {kind.__name__ for kind in PARTS}
