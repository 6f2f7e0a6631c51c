"""Whatever a matrix holds, the People page stays legible and within reach of the keyboard."""

import pytest
from PySide6.QtCore import Qt
from tests.builders import a_matrix, a_scale
from tests.ui.ladders import CTRL
from tests.ui.odd_matrices import NAMES, a_ladder_on, a_team_called
from tests.ui.people.conftest import ShowTeam

from matrixeditor.ui.models.grid import Place
from matrixeditor.ui.models.lines import ACROSS
from matrixeditor.ui.models.names import LONGEST
from matrixeditor.ui.theme import LIGHT
from matrixeditor.ui.views.drawing.text_block import Paragraph

K = Qt.Key
NARROW = 1024


@pytest.mark.parametrize("name", NAMES, ids=[name[:12] for name in NAMES])
def test_any_name_is_shown_within_a_narrow_window(show_team: ShowTeam, name: str) -> None:
    team = show_team(a_team_called(name))
    told: list[list[str]] = []
    team.page.status_changed.connect(told.append)

    team.press(K.Key_Down)
    team.page.grab()

    assert 0 < len(team.grid.grid_model.head(ACROSS, 0).title) <= LONGEST
    assert team.page.minimumSizeHint().width() < NARROW - 48
    assert max(map(len, told[-1])) < 200
    shown = [one for one in team.page.inspector.findChildren(Paragraph) if one.isVisible()]
    assert all(one.height() <= 10 * 20 for one in shown)


def test_the_last_of_a_thousand_people_is_a_key_away(show_team: ShowTeam) -> None:
    team = show_team(a_matrix(roles=3, skills=300, people=1000))

    team.press(K.Key_End, modifier=CTRL)

    assert team.place == ("person-1000", "skill-300")
    cell = team.grid.visualRect(team.grid.currentIndex())
    assert team.grid.viewport().rect().contains(cell)


@pytest.mark.parametrize(("lowest", "levels"), [(1, 20), (-3, 8), (-102, 5)])
def test_a_gap_of_long_levels_ends_within_its_cell(
    show_team: ShowTeam, lowest: int, levels: int
) -> None:
    scale = a_scale(lowest=lowest, levels=levels)
    matrix = a_ladder_on(scale)
    bo = a_matrix(people=1).people[0].model_copy(update={"role": "senior", "assessments": ()})
    reviews = a_matrix().reviews
    team = show_team(matrix.model_copy(update={"people": (bo,), "reviews": reviews}))
    team.go_to(bo.id, "vision")

    team.type_text(f"{scale.lowest}\r")

    assert team.person(bo.id).assessments[0].ratings == {"vision": scale.lowest}
    cell = team.grid.visualRect(team.grid.index_of(Place(bo.id, "vision")))
    edge = team.color_at(bo.id, "vision", left=cell.width() - 2, top=13)
    assert edge == LIGHT.short_2.fill
