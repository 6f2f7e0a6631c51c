"""Tables and text for a terminal and as Markdown."""

from hypothesis import given
from hypothesis import strategies as st

from matrixeditor.words.layout import (
    Block,
    Heading,
    Listing,
    Paragraph,
    Table,
    as_markdown,
    as_text,
    one_line,
    width,
)

TEAM = Table(
    ("Name", "Met", "Verdict"),
    (("Ana Novak", "9", "Ready"), ("王思远", "10", ""), ("Adébáyọ̀", "8", "Not yet")),
    numeric=frozenset({1}),
)


def test_columns_line_up_with_wide_and_combining_characters() -> None:
    assert as_text([TEAM]).splitlines() == [
        "Name       Met  Verdict",
        "---------  ---  -------",
        "Ana Novak    9  Ready",
        "王思远      10",
        "Adébáyọ̀      8  Not yet",
    ]


@given(st.lists(st.tuples(st.text(), st.text()), min_size=1))
def test_the_second_column_begins_in_the_same_place_everywhere(
    rows: list[tuple[str, str]],
) -> None:
    table = Table(("A", "B", "C"), tuple((name, text, "|") for name, text in rows))

    lines = as_text([table]).split("\n")[2:]

    assert len(lines) == len(rows)
    assert len({width(line.removesuffix("|")) for line in lines}) == 1


def test_headings_are_underlined_and_blocks_set_apart() -> None:
    blocks: list[Block] = [
        Heading("团队"),
        Paragraph("Fine."),
        Heading("People", 2),
        Listing(("Ana", "Bo")),
    ]

    assert as_text(blocks) == "团队\n====\n\nFine.\n\nPeople\n------\n\n- Ana\n- Bo"
    assert as_markdown(blocks) == "# 团队\n\nFine.\n\n## People\n\n- Ana\n- Bo"


def test_a_markdown_table_tells_which_columns_are_numbers() -> None:
    assert as_markdown([TEAM]).splitlines()[:3] == [
        "| Name | Met | Verdict |",
        "| --- | ---: | --- |",
        "| Ana Novak | 9 | Ready |",
    ]


def test_names_cannot_break_out_of_markdown() -> None:
    table = Table(("Name",), (("a|b *c* <i> [x](y) `z`\n| d |",),))

    assert as_markdown([table]).splitlines()[2] == (r"| a\|b \*c\* \<i\> \[x\](y) \`z\` \| d \| |")


def test_a_text_does_not_become_a_list_or_a_heading() -> None:
    texts = ("- not a list", "1. nor this", "# no heading", "84.2 stays", "-5 too")

    assert [as_markdown([Paragraph(text)]) for text in texts] == [
        r"\- not a list",
        r"1\. nor this",
        r"\# no heading",
        "84.2 stays",
        r"\-5 too",
    ]


def test_control_characters_do_not_reach_a_terminal() -> None:
    assert one_line("a\x1b[2Jb\r\nc\u2028d\x9be") == "a [2Jb  c d e"


@given(st.text())
def test_one_line_is_one_line(text: str) -> None:
    assert len(one_line(text).splitlines()) <= 1
