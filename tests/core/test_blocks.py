"""Blocks: clipboard text as spreadsheets write it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matrixeditor.core.blocks import Block, parse, to_text


def test_rows_end_with_crlf_and_the_last_line_break_makes_no_row() -> None:
    assert parse("1\t2\r\n3\t4\r\n").rows == (("1", "2"), ("3", "4"))


def test_tabs_quotes_and_line_breaks_inside_cells_survive() -> None:
    text = '"a\tb"\t"say ""hi"""\r\n"two\nlines"\tplain\r\n'

    assert parse(text).rows == (("a\tb", 'say "hi"'), ("two\nlines", "plain"))


def test_short_rows_are_filled_up() -> None:
    assert parse("1\t2\t3\n4\n").rows == (("1", "2", "3"), ("4", "", ""))


def test_an_empty_line_is_a_row_with_an_empty_cell() -> None:
    assert parse("1\n\n3\n").rows == (("1",), ("",), ("3",))


@pytest.mark.parametrize("text", ["", "\n"])
def test_an_empty_text_has_no_filled_cells(text: str) -> None:
    assert all(cell == "" for row in parse(text).rows for cell in row)


def test_an_unpaired_quote_is_an_ordinary_character() -> None:
    assert parse('5" nails\t2\n6\t3\n').rows == (('5" nails', "2"), ("6", "3"))


def test_a_cell_larger_than_the_csv_limit_is_still_read() -> None:
    large = "x" * 200_000

    assert parse(f'{large}\t"2"\n').rows[0][0] == large


def test_transposed_swaps_rows_and_columns() -> None:
    assert parse("1\t2\n3\t4\n").transposed().rows == (("1", "3"), ("2", "4"))


CELL = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=8)


@given(st.integers(1, 4).flatmap(lambda w: st.lists(st.tuples(*[CELL] * w), min_size=1)))
def test_any_block_survives_the_clipboard(rows: list[tuple[str, ...]]) -> None:
    block = Block.of(rows)

    assert parse(to_text(block)) == block
