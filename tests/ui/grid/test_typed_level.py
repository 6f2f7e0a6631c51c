"""What typed characters mean on a scale."""

import pytest
from tests.builders import a_scale

from matrixeditor.core.model import Level
from matrixeditor.ui.views.grid import typed_level
from matrixeditor.ui.views.grid.typed_level import Typed

NAMED = a_scale().model_copy(
    update={
        "levels": tuple(
            Level(value=value, name=name)
            for value, name in enumerate(("None", "Learning", "Practicing", "Leading"))
        )
    }
)


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("3", Typed(3, can_go_on=False)),
        ("1", Typed(1, can_go_on=True)),
        ("12", Typed(12, can_go_on=False)),
        ("13", Typed(None, can_go_on=False)),
        ("x", Typed(None, can_go_on=False)),
    ],
)
def test_a_digit_waits_only_where_another_may_follow(text: str, reading: Typed) -> None:
    assert typed_level.read(a_scale(levels=13), text) == reading


def test_a_minus_begins_a_number_where_the_scale_has_negatives() -> None:
    assert typed_level.read(a_scale(lowest=-2), "-") == Typed(None, can_go_on=True)
    assert typed_level.read(a_scale(), "-").is_nothing


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("pr", 2),
        ("PRACTICING", 2),
        ("l", None),
        ("lea", None),
        ("lear", 1),
        ("2 - Practicing", 2),
        ("", None),
        ("zzz", None),
    ],
)
def test_a_name_is_meant_once_only_one_begins_so(text: str, level: int | None) -> None:
    assert typed_level.settled(NAMED, text) == level
