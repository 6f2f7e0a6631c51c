"""Editing one cell of the big matrix: ``python -m benchmarks.bench_edit``.

Limits in milliseconds are the project's own. What counts is the processor time of our code: the
edit, the computed changes, the grid's request to be repainted; not the painting, and not what
other programs take in between. Beside them stand the ways we did not go, without a limit.
"""

import copy
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import count

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from benchmarks.big import REVIEW, big_matrix, level, skill_id
from benchmarks.measure import Measured, report
from matrixeditor.core import changes, lookup
from matrixeditor.core.analysis import figures
from matrixeditor.core.history import Label
from matrixeditor.core.model import Matrix, Person, Requirement, Role
from matrixeditor.core.operations import ratings, requirements
from matrixeditor.core.types import RoleId, SkillId, Source
from matrixeditor.files import store
from matrixeditor.ui import theme as themes
from matrixeditor.ui.models.roles_grid import RolesGrid
from matrixeditor.ui.session import Operation, Session
from matrixeditor.ui.views.grid import ROLES, GridView

ROLES_COUNT, REQUIREMENTS, LEVELS = 20, 40, 5
EDITS = 300
SLOW_ROUNDS = 5
EDIT_LIMIT, REQUIREMENT_FIGURES_LIMIT = 1.0, 30.0

LABEL = Label("measured")


@dataclass(frozen=True)
class Timings:
    """How long the same kind of thing took each time, in milliseconds."""

    all: list[float] = field(default_factory=list)

    def add(self, action: Callable[[], object]) -> None:
        """Do something and note its processor time."""
        start = time.thread_time()
        action()
        self.all.append((time.thread_time() - start) * 1000)

    def measured(self, name: str, limit: float | None = None) -> Iterator[Measured]:
        """Yield the median, and of many the 95th percentile."""
        yield Measured(name, statistics.median(self.all), limit, "ms")
        if len(self.all) > SLOW_ROUNDS:
            high = statistics.quantiles(self.all, n=20)[-1]
            yield Measured(f"{name}, 95th percentile", high, limit, "ms")


def main() -> int:
    """Measure everything; return the exit code."""
    return report(measurements())


def measurements() -> Iterator[Measured]:
    """Yield each measurement when it is done."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(sys.argv[:1])
    application.setObjectName("measured")  # kept alive until the end
    themes.dress(themes.LIGHT)
    matrix = laddered(big_matrix())
    store.spare_collections()
    for name, edits in (("required level", level_edits()), ("rating", rating_edits(matrix))):
        yield from editing(name, matrix, edits)
    yield from figuring("rating", matrix, rating_edits(matrix), EDIT_LIMIT)
    yield from figuring("required level", matrix, level_edits(), REQUIREMENT_FIGURES_LIMIT)
    yield from other_ways(matrix)
    QCoreApplication.processEvents()


def editing(name: str, matrix: Matrix, edits: Iterator[Operation]) -> Iterator[Measured]:
    """Yield how long edits and their undoing take while a grid follows."""
    session = Session()
    session.open(matrix, None, clean=True)
    view = shown_grid(session)
    done, undone = Timings(), Timings()
    for operation in (next(edits) for _ in range(EDITS)):
        done.add(partial(session.apply, LABEL, operation))
        QCoreApplication.processEvents()
        undone.add(session.undo)
        QCoreApplication.processEvents()
        session.redo()
    yield from done.measured(f"edit of a {name}, changes, repaint request", EDIT_LIMIT)
    yield from undone.measured(f"undo of a {name}, changes, repaint request", EDIT_LIMIT)
    view.close()


def figuring(
    name: str, matrix: Matrix, edits: Iterator[Operation], limit: float
) -> Iterator[Measured]:
    """Yield how long the figures take to follow an edit."""
    kept, timings = figures.of(matrix), Timings()
    for operation in (next(edits) for _ in range(EDITS)):
        after = operation(matrix)
        difference = changes.between(matrix, after)
        timings.add(partial(figures.after, matrix, kept, after, difference))
    yield from timings.measured(f"figures after an edit of a {name}", limit)


def other_ways(matrix: Matrix) -> Iterator[Measured]:
    """Yield what the ways cost that are not gone after an edit."""
    session = Session()
    session.open(matrix, None, clean=True)
    view = shown_grid(session)
    reset, copied, anew = Timings(), Timings(), Timings()
    for _ in range(SLOW_ROUNDS):
        reset.add(partial(_reset, session, view))
        copied.add(lambda: copy.deepcopy(matrix))
        anew.add(lambda: figures.of(matrix.model_copy()))
    yield from reset.measured("for comparison: another model for the grid")
    yield from copied.measured("for comparison: copy.deepcopy of the matrix")
    yield from anew.measured("for comparison: all figures anew")
    view.close()


def _reset(session: Session, view: GridView) -> None:
    """Give the view another model of the same matrix, as if nothing were known of the change."""
    view.setModel(RolesGrid(session, view))


def laddered(matrix: Matrix) -> Matrix:
    """Return the matrix with 20 roles that ask for 40 skills each."""
    roles = tuple(
        Role(
            id=role_id(number),
            name=f"Role {number}",
            requirements={
                required_skill(number, place): Requirement(
                    level=level(number, place), must_have=place % 8 == 0
                )
                for place in range(REQUIREMENTS)
            },
        )
        for number in range(ROLES_COUNT)
    )
    people = tuple(
        _in_role(person, role_id(number % ROLES_COUNT))
        for number, person in enumerate(matrix.people)
    )
    return matrix.model_copy(update={"roles": roles, "people": people})


def _in_role(person: Person, role: RoleId) -> Person:
    sheets = tuple(sheet.model_copy(update={"role": role}) for sheet in person.assessments)
    return person.model_copy(update={"role": role, "assessments": sheets})


def role_id(number: int) -> RoleId:
    """Return the id of a role."""
    return RoleId(f"role-{number:02d}")


def required_skill(role: int, place: int) -> SkillId:
    """Return one of the skills that a role asks for."""
    return skill_id((role + place * 7) % 300)


def shown_grid(session: Session) -> GridView:
    """Return the grid of the Roles page, on screen and painted."""
    view = GridView(RolesGrid(session), themes.LIGHT, ROLES)
    view.resize(1300, 700)
    view.show()
    QCoreApplication.processEvents()
    return view


def level_edits() -> Iterator[Operation]:
    """Yield edits of required levels all over the grid, each a change."""
    for number in count():
        role = number % ROLES_COUNT
        skill = required_skill(role, number // ROLES_COUNT % REQUIREMENTS)
        yield partial(_with_other_level, role=role_id(role), skill=skill)


def _with_other_level(matrix: Matrix, *, role: RoleId, skill: SkillId) -> Matrix:
    now = lookup.role(matrix, role).requirements[skill].level
    return requirements.set_level(matrix, role=role, skill=skill, level=(now + 1) % LEVELS)


def rating_edits(matrix: Matrix) -> Iterator[Operation]:
    """Yield edits of ratings all over the matrix, each a change."""
    for number in count():
        person, skill = number * 37 % len(matrix.people), number % len(matrix.skills)
        yield partial(
            ratings.set_rating,
            person=matrix.people[person].id,
            review=REVIEW,
            source=Source.MANAGER,
            skill=skill_id(skill),
            level=(level(person, skill) + 1) % LEVELS,
        )


if __name__ == "__main__":
    sys.exit(main())
