"""Whatever someone types arrives in a cell as the text it was, or visibly changed."""

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import a_matrix
from tests.excel.workbooks import opened, sheet

from matrixeditor.excel import exported
from matrixeditor.excel.labels import sheet_names, unique_labels
from matrixeditor.excel.safe_text import CUT_MARK, MOST_UNITS, fit, one_line, units

HOSTILE = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    '=HYPERLINK("http://example.com")',
    "{=1}",
    "#N/A",
    "TRUE",
    "007",
    "_x0041_",
    "_x0041_x0042_",
    "<r><t>raw</t></r>",
    "http://example.com/a b",
    "internal:Roles!A1",
    " lead and trail ",
    "a\nb",
    'say "hi" & <go>',
    "😀" * 20,
]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_name_stays_the_text_it_is(text: str) -> None:
    matrix = a_matrix(people=1)
    (person,) = matrix.people
    named = matrix.changed(people=(person.changed(name=text),))
    cell = sheet(opened(exported(named)), "People")["B7"]
    assert cell.data_type == "s"
    assert str(cell.value).replace("\u200b", "") == text
    assert cell.hyperlink is None


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@a", "\tb", "\nc"])
def test_text_like_a_formula_keeps_an_apostrophe_for_whoever_edits_it(text: str) -> None:
    matrix = a_matrix(people=1)
    (person,) = matrix.people
    named = matrix.changed(people=(person.changed(name=text),))
    assert sheet(opened(exported(named)), "People")["B7"].quotePrefix


def test_hostile_text_everywhere_leaves_a_workbook_that_opens() -> None:
    hostile = "=1+1<r>\x00\ud800_x0041_\r\n'[]:*?/\\".replace("\ud800", "")
    matrix = a_matrix()
    matrix = matrix.changed(
        title=hostile,
        description=hostile,
        scales=tuple(
            s.changed(
                name=hostile,
                levels=tuple(lv.changed(name=hostile, description=hostile) for lv in s.levels),
            )
            for s in matrix.scales
        ),
        skills=tuple(s.changed(name=hostile) for s in matrix.skills),
        roles=tuple(
            r.changed(
                name=hostile,
                track=hostile,
                requirements={
                    skill: asked.changed(note=hostile) for skill, asked in r.requirements.items()
                },
            )
            for r in matrix.roles
        ),
        people=tuple(p.changed(name=hostile) for p in matrix.people),
        reviews=tuple(r.changed(name=hostile) for r in matrix.reviews),
    )
    book = opened(exported(matrix))
    formulas = [
        cell.value
        for worksheet in book.worksheets
        for row in worksheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    ]
    assert not [formula for formula in formulas if "1+1" in str(formula)]
    assert BytesIO(exported(matrix)).getvalue() == exported(matrix)


def test_control_characters_and_lone_surrogates_are_replaced() -> None:
    assert fit("a\x00b\x1fc\ud800d\ufffee\x7f") == "a\ufffdb\ufffdc\ufffdd\ufffde\ufffd"


def test_line_ends_become_line_feeds() -> None:
    assert fit("a\r\nb\rc\u2028d\ne\tf") == "a\nb\nc\nd\ne\tf"


def test_a_long_text_is_cut_with_a_mark_at_a_whole_character() -> None:
    cut = fit("😀" * MOST_UNITS)
    assert cut.endswith(CUT_MARK)
    assert units(cut) in {MOST_UNITS, MOST_UNITS - 1}
    assert set(cut.removesuffix(CUT_MARK)) == {"😀"}
    assert fit("a" * MOST_UNITS) == "a" * MOST_UNITS


def test_one_line_has_neither_breaks_nor_tabs() -> None:
    assert one_line(" a\n\tb  c ", most=10) == "a b c"


@given(st.text(max_size=80))
def test_sheet_names_are_legal_whatever_is_wanted(text: str) -> None:
    names = sheet_names([text, text, text.upper(), "History"])
    assert len({name.casefold() for name in names}) == len(names)
    for name in names:
        assert 1 <= units(name) <= 31
        assert not set(name) & set("[]:*?/\\")
        assert not name.startswith("'")
        assert not name.endswith("'")
        assert name.casefold() != "history"


def test_labels_that_excel_takes_for_equal_are_numbered() -> None:
    assert unique_labels(["Lead", "LEAD", "lead (2)", "Lead"]) == (
        "Lead",
        "LEAD (2)",
        "lead (2) (2)",
        "Lead (3)",
    )
