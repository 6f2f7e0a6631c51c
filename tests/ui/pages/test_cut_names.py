"""Names without room: cut in the middle, as in the grids, and whole on hover."""

from PySide6.QtGui import QFontMetrics
from tests.builders import a_matrix
from tests.ui.pages.pages import Show

from matrixeditor.core.operations import roles
from matrixeditor.ui.theme import font
from matrixeditor.ui.views.panels.elided_line import ElidedLine
from matrixeditor.ui.views.panels.writing import END, elided
from matrixeditor.ui.views.skills import SkillsPage


def test_a_name_loses_its_middle_and_a_sentence_its_end(qapp: object) -> None:
    metrics = QFontMetrics(font())
    text = "Principal product manager of payments, second half"

    name = elided(text, metrics, 120)
    sentence = elided(text, metrics, 120, cut=END)

    assert name.startswith("Princ")
    assert name.endswith("half")
    assert "…" in name
    assert sentence.endswith("…")
    assert len(elided("a" * 10_000 + "z", metrics, 100_000)) <= 301


def test_roles_that_ask_for_a_level_take_the_room_there_is(show: Show) -> None:
    matrix = a_matrix(roles=8, skills=1)
    for number, role in enumerate(matrix.roles):
        matrix = roles.change_role(
            matrix, role=role.id, name=f"{'Product ' * 20}{number}", short=""
        )

    page = show(SkillsPage, matrix, size=(976, 612))

    lines = [one for one in page.skill_form.findChildren(ElidedLine) if one.isVisible()]
    asked = [one for one in lines if one.accessibleName().startswith("asked for by")]
    assert any(line.sizeHint().width() > line.width() for line in asked)
    for line in asked:
        assert line.toolTip() == line.accessibleName()
        right = line.mapTo(page, line.rect().topRight()).x()
        assert right < page.width()
