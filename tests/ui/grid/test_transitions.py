"""Any order of lines is reached from any other in steps a model can announce."""

from hypothesis import given
from hypothesis import strategies as st

from matrixeditor.ui.models.axis import Line
from matrixeditor.ui.models.transition import (
    Insertion,
    Lines,
    Removal,
    Reordering,
    transitions,
)

names = st.sampled_from("abcdefgh")
orders = st.lists(st.tuples(st.sampled_from("xy"), names), unique_by=lambda pair: pair[1]).map(
    lambda pairs: tuple(Line(group, name) for group, name in pairs)
)


@given(orders, orders)
def test_the_steps_lead_from_one_order_to_the_other(before: Lines, after: Lines) -> None:
    lines = before
    for step in transitions(before, after):
        match step:
            case Removal(first, last, left):
                assert left == lines[:first] + lines[last + 1 :]
            case Insertion(first, last, there):
                assert [line.id for line in there[:first] + there[last + 1 :]] == [
                    line.id for line in lines
                ]
            case Reordering(to, there):
                assert [there[place].id for place in to] == [line.id for line in lines]
        lines = step.lines

    assert [line.id for line in lines] == [line.id for line in after]


@given(orders)
def test_the_same_order_takes_no_step(lines: Lines) -> None:
    assert list(transitions(lines, lines)) == []


def test_a_skill_that_changes_category_is_moved_not_replaced() -> None:
    before = (Line("x", ""), Line("x", "a"), Line("y", ""), Line("y", "b"))
    after = (Line("x", ""), Line("y", ""), Line("y", "b"), Line("y", "a"))

    assert [type(step) for step in transitions(before, after)] == [Reordering]
