"""The model of the Roles grid follows the session and announces no more than what changed."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot
from tests.ui.ladders import a_ladder

from matrixeditor.core.history import Label
from matrixeditor.core.model import Matrix
from matrixeditor.core.operations import categories, people, requirements, roles, skills
from matrixeditor.core.types import CategoryId, PersonId, RoleId, SkillId
from matrixeditor.ui.models.grid import Place
from matrixeditor.ui.models.look import NOT_REQUIRED, Diamond, Fill
from matrixeditor.ui.models.roles_grid import RolesGrid
from matrixeditor.ui.session import Session

SENIOR, HEAD, DATA, VISION = RoleId("senior"), RoleId("head"), SkillId("data"), SkillId("vision")
Operation = Callable[[Matrix], Matrix]
Rectangle = tuple[int, int, int, int]


@pytest.fixture
def session() -> Session:
    opened = Session()
    opened.open(a_ladder(), None, clean=True)
    return opened


@pytest.fixture
def model(session: Session, qtbot: QtBot) -> RolesGrid:
    made = RolesGrid(session)
    as_warnings = QAbstractItemModelTester.FailureReportingMode.Warning
    QAbstractItemModelTester(made, as_warnings, made)
    return made


def announced(model: RolesGrid) -> list[Rectangle]:
    rectangles: list[Rectangle] = []

    def note(first: QModelIndex, last: QModelIndex) -> None:
        rectangles.append((first.row(), first.column(), last.row(), last.column()))

    model.dataChanged.connect(note)
    return rectangles


def shown(model: RolesGrid) -> list[str]:
    return [line.id or f"[{line.group}]" for line in model.rows.lines]


def apply(session: Session, operation: Operation) -> None:
    session.apply(Label("test"), operation)


def test_a_look_tells_level_and_must_have(session: Session, model: RolesGrid) -> None:
    apply(session, lambda m: requirements.set_must_have(m, role=SENIOR, skill=DATA, must_have=True))

    must, none = model.looks_of([Place("senior", "data"), Place("head", "research")])

    assert (must.fill, must.text, must.rank, must.ranks) == (Fill.LEVEL, "2", 2, 5)
    assert must.diamond is Diamond.SPEAKING
    assert none == NOT_REQUIRED


def test_an_edit_announces_its_cell_and_nothing_else(session: Session, model: RolesGrid) -> None:
    rectangles = announced(model)

    apply(session, lambda m: requirements.set_level(m, role=SENIOR, skill=DATA, level=0))

    index = model.index_of(Place("senior", "data"))
    assert rectangles == [(index.row(), index.column(), index.row(), index.column())]


def test_several_edited_cells_are_announced_as_one_rectangle(
    session: Session, model: RolesGrid
) -> None:
    rectangles = announced(model)

    apply(
        session,
        lambda m: requirements.set_many(m, cells={(SENIOR, VISION): None, (HEAD, DATA): None}),
    )

    assert rectangles == [(1, 1, 4, 2)]


def test_undo_announces_the_same_cell(session: Session, model: RolesGrid) -> None:
    apply(session, lambda m: requirements.set_level(m, role=SENIOR, skill=DATA, level=0))
    rectangles = announced(model)

    session.undo()

    assert len(rectangles) == 1
    assert model.level_of(Place("senior", "data")) == 2


@pytest.mark.parametrize(
    ("operation", "rows"),
    [
        (
            lambda m: skills.add_skill(m, name="New", category=CategoryId("strategy")),
            ["[strategy]", "vision", "new", "[discovery]", "research", "data", "[]", "backlog"],
        ),
        (
            lambda m: skills.delete_skill(m, skill=SkillId("research")),
            ["[strategy]", "vision", "[discovery]", "data", "[]", "backlog"],
        ),
        (
            lambda m: skills.retire_skill(m, skill=SkillId("backlog"), on=date(2026, 1, 1)),
            ["[strategy]", "vision", "[discovery]", "research", "data"],
        ),
        (
            lambda m: skills.set_category(
                m, skills=[SkillId("backlog")], category=CategoryId("strategy")
            ),
            ["[strategy]", "vision", "backlog", "[discovery]", "research", "data"],
        ),
        (
            lambda m: categories.move_categories(m, categories=[CategoryId("discovery")], index=0),
            ["[discovery]", "research", "data", "[strategy]", "vision", "[]", "backlog"],
        ),
        (
            lambda m: categories.delete_category(m, category=CategoryId("strategy")),
            ["[discovery]", "research", "data", "[]", "vision", "backlog"],
        ),
    ],
)
def test_rows_come_go_and_move_without_losing_a_place(
    session: Session, model: RolesGrid, operation: Operation, rows: list[str]
) -> None:
    kept = QPersistentModelIndex(model.index_of(Place("senior", "data")))

    apply(session, operation)

    assert shown(model) == rows
    assert model.place(kept) == Place("senior", "data")
    session.undo()
    assert model.place(kept) == Place("senior", "data")


def test_columns_follow_the_roles(session: Session, model: RolesGrid) -> None:
    apply(session, lambda m: roles.add_role(m, name="Lead", index=1))
    assert [line.id for line in model.columns.lines] == ["junior", "senior", "lead", "head"]

    apply(session, lambda m: roles.change_role(m, role=RoleId("lead"), track="Contributor"))
    assert [line.id for line in model.columns.lines] == ["junior", "lead", "senior", "head"]

    apply(session, lambda m: roles.delete_role(m, role=SENIOR))
    assert [line.id for line in model.columns.lines] == ["junior", "lead", "head"]


def test_folding_and_swapping_keep_to_the_rules_of_models(model: RolesGrid) -> None:
    model.toggle_band(2)
    assert shown(model) == ["[strategy]", "vision", "[discovery]", "[]", "backlog"]

    model.set_swapped(swapped=True)
    assert shown(model) == ["[Contributor]", "junior", "senior", "[Management]", "head"]
    model.toggle_band(0)
    assert shown(model) == ["[Contributor]", "[Management]", "head"]

    model.set_swapped(swapped=False)
    model.toggle_band(2)
    assert len(shown(model)) == 7


def test_heads_count_people_and_follow_them(session: Session, model: RolesGrid) -> None:
    def remarks() -> list[str]:
        across = Qt.Orientation.Horizontal
        return [model.head(across, column).remark for column in range(model.columnCount())]

    assert remarks() == ["1 person", "2 people", "no one"]

    told: list[object] = []
    model.headerDataChanged.connect(lambda *what: told.append(what))
    apply(session, lambda m: people.move_people_to_role(m, people=[PersonId("bo")], role=HEAD))

    assert remarks() == ["1 person", "1 person", "1 person"]
    assert told


def test_a_cell_says_itself_to_screen_readers_and_on_hover(
    session: Session, model: RolesGrid
) -> None:
    apply(
        session, lambda m: requirements.set_must_have(m, role=SENIOR, skill=VISION, must_have=True)
    )
    asked, none = (
        model.index_of(Place("senior", "vision")),
        model.index_of(Place("head", "research")),
    )

    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert model.data(asked, spoken) == "SENIOR, Vision: required 3 L3, must-have"
    assert model.data(none, spoken) == "HEAD, Research: not required"
    assert model.data(asked, Qt.ItemDataRole.ToolTipRole) == (
        "SENIOR · Vision\n3 - L3, must-have\n- Masters it\n- Helps others"
    )
    assert model.headerData(1, Qt.Orientation.Vertical, spoken) == "Vision"
    assert model.headerData(0, Qt.Orientation.Vertical, spoken) == "Strategy"


def test_setting_data_is_one_labelled_step(session: Session, model: RolesGrid) -> None:
    assert model.setData(model.index_of(Place("senior", "data")), 4)

    label = session.history.undo_label
    assert label is not None
    assert (label.key, dict(label.facts)) == (
        "set_required_level",
        {"role": "SENIOR", "skill": "Data", "level": 4},
    )
