"""What makes the workbook good to use in Excel, and what Excel would otherwise repair."""

import re
import zipfile
from io import BytesIO
from pathlib import PurePosixPath
from xml.etree import ElementTree as ET

import pytest
from openpyxl.utils.cell import range_boundaries
from tests.builders import a_matrix, a_scale
from tests.excel.matrices import a_random_matrix, a_template
from tests.excel.workbooks import formula_cells, opened, sheet

from matrixeditor.core.model import Matrix
from matrixeditor.core.types import ScaleId
from matrixeditor.excel import ExportOptions, Orientation, exported

SHEETS = ["Overview", "Roles", "People", "Gaps"]
ALL = {
    "sample": a_template("sample"),
    "ladder without people": a_template("software-engineering"),
    "blank": a_template("blank"),
    "several scales": a_random_matrix(8, people=6),
    "one of each": a_matrix(roles=1, skills=1, people=1),
    "people alone": a_matrix(roles=0, skills=0, people=2),
}
ALLOWED = {
    "IF", "AND", "NOT", "ISNUMBER", "ROUND", "MIN", "SUM", "SUMPRODUCT", "INDEX", "MATCH",
}  # fmt: skip


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture(params=ALL, ids=list(ALL))
def matrix(request: pytest.FixtureRequest) -> Matrix:
    return ALL[request.param]


def test_the_sheets_stand_in_order_and_none_is_hidden(matrix: Matrix) -> None:
    book = opened(exported(matrix))
    assert book.sheetnames == SHEETS
    assert {worksheet.sheet_state for worksheet in book.worksheets} == {"visible"}


def test_the_same_matrix_gives_the_same_bytes(matrix: Matrix) -> None:
    assert exported(matrix) == exported(matrix)


def test_formulas_use_only_functions_that_all_spreadsheets_have(matrix: Matrix) -> None:
    data = exported(matrix)
    book = opened(data)
    used = set()
    for name, address in formula_cells(data):
        without_text = re.sub(r'"[^"]*"', "", str(sheet(book, name)[address].value))
        used |= set(re.findall(r"([A-Z][A-Z0-9.]*)\(", without_text))
    assert used <= ALLOWED


def test_table_heads_are_unique_and_equal_the_cells(matrix: Matrix) -> None:
    gaps = sheet(opened(exported(matrix)), "Gaps")
    (table,) = gaps.tables.values()
    left, top, right, bottom = range_boundaries(table.ref)
    assert left is not None
    assert right is not None
    assert top is not None
    assert bottom is not None
    heads = [column.name for column in table.tableColumns]
    cells = [gaps.cell(top, column).value for column in range(left, right + 1)]
    assert heads == cells
    assert len({head.casefold() for head in heads}) == len(heads)
    assert bottom > top


def test_no_sheet_filter_lies_on_a_table(matrix: Matrix) -> None:
    for worksheet in opened(exported(matrix)).worksheets:
        assert not (worksheet.tables and worksheet.auto_filter.ref)


def test_nothing_is_merged_but_the_description(matrix: Matrix) -> None:
    for worksheet in opened(exported(matrix)).worksheets:
        assert worksheet.title == "Overview" or not worksheet.merged_cells.ranges


def test_every_related_part_is_there(matrix: Matrix) -> None:
    found = parts(exported(matrix))
    for name, raw in found.items():
        if not name.endswith(".rels"):
            continue
        folder = PurePosixPath(name).parent.parent
        for relation in ET.fromstring(raw):  # noqa: S314 - our own file
            if relation.get("TargetMode") == "External":
                pytest.fail(f"{name} leads outside: {relation.attrib}")
            target = folder / str(relation.get("Target"))
            path = "/".join(_resolved(target))
            assert path in found


def _resolved(path: PurePosixPath) -> list[str]:
    steps: list[str] = []
    for step in path.parts:
        if step == "..":
            steps.pop()
        else:
            steps.append(step)
    return steps


def test_defined_names_and_choices_lead_to_cells(matrix: Matrix) -> None:
    book = opened(exported(matrix))
    for name, defined in book.defined_names.items():
        ((title, reference),) = defined.destinations
        assert sheet(book, title)[reference.replace("$", "")] is not None, name
    for worksheet in book.worksheets:
        for validation in worksheet.data_validations.dataValidation:
            assert validation.formula1 in book.defined_names


def test_the_contents_link_every_sheet() -> None:
    overview = sheet(opened(exported(ALL["sample"])), "Overview")
    links = {
        cell.value: cell.hyperlink.location
        for row in overview.iter_rows()
        for cell in row
        if cell.hyperlink is not None
    }
    assert links == {name: f"'{name}'!A1" for name in SHEETS[1:]}


def test_panes_are_frozen_and_print_repeats_the_heads() -> None:
    book = opened(exported(ALL["sample"]))
    assert [sheet(book, name).freeze_panes for name in SHEETS[1:]] == ["B6", "C7", "B5"]
    assert sheet(book, "People").print_title_rows == "$4:$6"
    for name in SHEETS[1:]:
        assert sheet(book, name).page_setup.orientation == "landscape"
        fit = sheet(book, name).sheet_properties.pageSetUpPr
        assert fit is not None
        assert fit.fitToPage
        assert "&F" in str(sheet(book, name).oddFooter)


def test_the_filter_on_people_takes_the_folded_columns_along() -> None:
    people = sheet(opened(exported(ALL["sample"])), "People")
    reference = people.auto_filter.ref
    assert reference is not None
    left, top, right, bottom = range_boundaries(reference)
    assert (left, top, bottom) == (1, 6, 18)
    assert people.cell(6, right or 0).value == "Must-haves not rated"
    assert people.cell(6, (right or 0) + 1).value is None


def test_a_level_can_be_chosen_only_from_its_scale() -> None:
    book = opened(exported(a_random_matrix(8, people=6)))
    people = sheet(book, "People")
    for column in range(10, 26):
        at = people.cell(7, column).coordinate
        (source,) = [v.formula1 for v in people.data_validations.dataValidation if at in v.cells]
        ((title, reference),) = book.defined_names[source].destinations
        cells = sheet(book, title)[reference.replace("$", "")]
        values = [cell.value for (cell,) in cells]
        assert values.pop() == "n/a"
        span = str(people.cell(6, column).value)
        assert span in {f"{values[0]}–{values[-1]}", f"{values[0]} … {values[-1]}"}


def test_a_scale_of_two_thousand_levels_has_its_choices_too() -> None:
    matrix = a_matrix().changed(scales=(a_scale(lowest=-1000, levels=2001),))
    book = opened(exported(matrix))
    assert len(sheet(book, "Overview")[_place(book.defined_names["levels_proficiency"])]) == 2001


def _place(defined: object) -> str:
    ((_, reference),) = defined.destinations  # type: ignore[attr-defined]
    return str(reference).replace("$", "")


def test_notes_of_requirements_become_cell_comments_and_must_haves_are_marked() -> None:
    matrix = a_matrix()
    role, other = matrix.roles
    requirements = dict(role.requirements)
    skill, asked = next(iter(requirements.items()))
    requirements[skill] = asked.changed(note="Leads two\nteams", must_have=True)
    changed = matrix.changed(roles=(role.changed(requirements=requirements), other))
    roles = sheet(opened(exported(changed)), "Roles")
    assert roles["B7"].comment is not None
    assert roles["B7"].comment.text == "Leads two\nteams"
    assert roles["B7"].value == asked.level
    assert "◆" in roles["B7"].number_format
    assert "◆" not in roles["B8"].number_format


def test_roles_can_stand_in_rows() -> None:
    matrix = ALL["sample"]
    options = ExportOptions(orientation=Orientation.ROLES_IN_ROWS)
    across = sheet(opened(exported(matrix, options=options)), "Roles")
    down = sheet(opened(exported(matrix)), "Roles")
    skills = [row[0].value for row in down.iter_rows(min_row=6) if row[1].value is not None]
    heads = [cell.value for cell in across[5]]
    assert heads[:2] == ["Role", "Track"]
    assert [head for head in heads[2:] if head in skills] == skills
    levels = {
        (down.cell(5, column).value, down.cell(row, 1).value): down.cell(row, column).value
        for row in range(6, down.max_row + 1)
        for column in range(2, down.max_column + 1)
    }
    for row in range(6, across.max_row + 1):
        for column in range(3, across.max_column + 1):
            key = across.cell(row, 1).value, across.cell(5, column).value
            assert across.cell(row, column).value == levels[key]


def test_a_requirement_of_several_scales_is_colored_by_each() -> None:
    roles = sheet(opened(exported(a_random_matrix(8, people=6))), "Roles")
    rules = [rule for entry in roles.conditional_formatting for rule in entry.rules]
    assert {rule.type for rule in rules} == {"expression"}
    assert all(rule.dxf.fill is not None and rule.dxf.font is not None for rule in rules)


def test_people_whose_scale_has_no_id_are_exported() -> None:
    matrix = a_matrix()
    skills = tuple(skill.changed(scale=None) for skill in matrix.skills)
    assert exported(matrix.changed(skills=skills, scales=(a_scale(str(ScaleId("a-b"))),)))
