"""The People grid: how everyone is rated in every skill, beside what is asked of them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from matrixeditor.core import changes, lookup
from matrixeditor.core.analysis.ladder import Ladder, ladder_of
from matrixeditor.core.analysis.readiness import Standing
from matrixeditor.core.changes import Changes
from matrixeditor.core.errors import MatrixEditorError
from matrixeditor.core.model import Matrix, Person, Scale
from matrixeditor.core.types import LevelValue, Noun, PersonId, SkillId
from matrixeditor.ui.models import counting, people_words, rating_edits, standing_words
from matrixeditor.ui.models.axis import Group
from matrixeditor.ui.models.grid import GridModel, Place, Touched
from matrixeditor.ui.models.head import Head
from matrixeditor.ui.models.look import Look
from matrixeditor.ui.models.person_cells import PersonCells, cells_of
from matrixeditor.ui.models.perspective import Entering, Perspective
from matrixeditor.ui.models.rating_edits import Entry, PersonCell
from matrixeditor.ui.session import Session, SessionChange

RATING_FIELDS = frozenset({"assessments", "evidence", "plan", "notes"})
"""Fields of a person that change no more than the cells they name."""


def person_cell(place: Place) -> PersonCell:
    """Return a place of this grid as what it is."""
    return PersonCell(PersonId(place.owner), SkillId(place.skill))


@dataclass(frozen=True, slots=True)
class Refusal:
    """An entry that could not be made: why, what it was, and where it was to go."""

    error: MatrixEditorError
    entry: Entry
    entering: Entering


@lookup.once_per_value
def _by_id(people: tuple[Person, ...]) -> Mapping[str, Person]:
    return {person.id: person for person in people}


class PeopleGrid(GridModel):
    """Skills by people, as a perspective shows them."""

    owner_noun = Noun.PERSON
    colors_are_gaps = True

    refused = Signal(object)
    """A ``Refusal``."""
    outranked = Signal(object)
    """An ``Outranked``: a level was entered, and another counts."""

    def __init__(
        self, session: Session, perspective: Perspective, parent: QObject | None = None
    ) -> None:
        self._kept: dict[str, PersonCells] = {}
        self._perspective = perspective
        self._ladder: Ladder = ladder_of(session.matrix, perspective.review)
        super().__init__(session, parent)

    @property
    def perspective(self) -> Perspective:
        """What is shown, and where a number goes."""
        return self._perspective

    def set_perspective(self, perspective: Perspective) -> None:
        """Show people otherwise from now on."""
        if perspective != self._perspective:
            self._perspective = perspective
            self._forget_all()
            self.show_anew()

    def cells(self, person_id: str) -> PersonCells:
        """Return what is shown of a person."""
        found = self._kept.get(person_id)
        if found is None:
            person = _by_id(self.matrix.people)[person_id]
            made = cells_of(self.matrix, person, self._ladder, self._perspective)
            found = self._kept[person_id] = made
        return found

    def measure(self, most: int) -> bool:
        """Measure people who are not measured yet, so many at most; tell whether all are now."""
        people = lookup.active_people(self.matrix.people)
        missing = [person.id for person in people if person.id not in self._kept]
        for person_id in missing[:most]:
            self.cells(person_id)
        return len(missing) <= most

    def standings(self) -> list[Standing]:
        """Return how everyone who is shown stands."""
        people = lookup.active_people(self.matrix.people)
        return [self.cells(person.id).standing for person in people]

    # What is shown

    def owner_groups(self, matrix: Matrix) -> tuple[Group, ...]:
        """Return those who have not left, in the matrix's order."""
        people = lookup.active_people(matrix.people)
        return (Group("", "", tuple(person.id for person in people)),)

    def head_of(self, noun: Noun, item_id: str) -> Head:
        """Return a skill's name, or a person's with role, verdict and how much is met."""
        if noun is Noun.SKILL:
            skill = lookup.skill(self.matrix, SkillId(item_id))
            return Head(skill.name, skill.name, skill.short or skill.name)
        cells = self.cells(item_id)
        return standing_words.head(self.matrix, cells, own_role=self._perspective.is_own_role)

    def looks_of(self, places: Iterable[Place]) -> list[Look]:
        """Return results in the colors of their gaps."""
        cells = self.cells
        return [cells(owner).look(skill) for owner, skill in places]

    def tooltip_of(self, place: Place) -> str:
        """Return level, requirement, gap, sources and evidence, a line each."""
        return people_words.tooltip(self.matrix, self.cells(place.owner), SkillId(place.skill))

    def spoken(self, place: Place) -> str:
        """Return the cell as one sentence."""
        return people_words.spoken(self.matrix, self.cells(place.owner), SkillId(place.skill))

    def scale_of(self, place: Place) -> Scale:
        """Return the scale of the skill."""
        return lookup.scale_of(self.matrix, lookup.skill(self.matrix, SkillId(place.skill)))

    def level_of(self, place: Place) -> LevelValue | None:
        """Return the level on the sheet that is entered on, else the one that is shown."""
        cells, skill_id = self.cells(place.owner), SkillId(place.skill)
        entered = counting.entered(cells.person, skill_id, self._perspective.entering)
        if entered is not None:
            return entered
        said = cells.said.get(skill_id, cells.to_confirm.get(skill_id))
        return said if isinstance(said, int) else None

    # What is entered

    def enter(self, entry: Entry) -> bool:
        """Make an entry where the perspective says; tell whether it changed anything."""
        entering = self._perspective.entering
        try:
            return entry(self.matrix, entering).apply_to(self.session)
        except MatrixEditorError as error:
            self.refused.emit(Refusal(error, entry, entering))
            return False

    def set_level(self, place: Place, level: LevelValue) -> bool:
        """Rate; tell whether it changed anything, and by signal where another rating counts."""
        cell = person_cell(place)
        changed = self.enter(rating_edits.rate([cell], level))
        entering = self._perspective.entering
        if counting.entered(self.cells(place.owner).person, cell.skill, entering) == level:
            outranked = counting.outranked(self.matrix, cell, level, self._perspective)
            if outranked is not None:
                self.outranked.emit(outranked)
        return changed

    def clear(self, places: Sequence[Place]) -> bool:
        """Leave people not rated, in one step."""
        return self.enter(rating_edits.clear([person_cell(place) for place in places]))

    def switch_must_have(self, places: Sequence[Place]) -> bool:  # noqa: ARG002 - of roles only
        """Do nothing: what is a must-have is the role's business."""
        return False

    def mark_not_applicable(self, places: Sequence[Place]) -> bool:
        """Say that skills do not apply, in one step; tell whether that is so now."""
        cells = [person_cell(place) for place in places]
        self.enter(rating_edits.mark_not_applicable(cells))
        entering = self._perspective.entering
        return all(rating_edits.is_marked(self.matrix, cell, entering) for cell in cells)

    # Following the session

    def touched_by(self, change: SessionChange) -> Touched:
        """Return what a change makes look other than before."""
        made = change.changes
        self._perspective = self._perspective.fitted(change.after)
        ladder = ladder_of(change.after, self._perspective.review)
        if ladder is not self._ladder or made.reviews:
            self._forget_all()
            return Touched(lines=_moves_lines(made), heads=True, places=None)
        for person_id in (*made.people.changed, *made.people.removed):
            self._kept.pop(person_id, None)
        places = None if made.scales else self._touched_places(made)
        return Touched(lines=_moves_lines(made), heads=bool(made.people), places=places)

    def _touched_places(self, made: Changes) -> list[Place]:
        return [
            Place(person_id, skill_id)
            for person_id, pair in made.people.changed.items()
            for skill_id in (
                changes.touched_skills(pair)
                if set(changes.changed_fields(pair)) <= RATING_FIELDS
                else self._ladder.lowest
            )
        ]

    def _forget_all(self) -> None:
        self._kept.clear()
        self._ladder = ladder_of(self.session.matrix, self._perspective.review)


def _moves_lines(made: Changes) -> bool:
    if made.categories or not (made.skills.same_layout and made.people.same_layout):
        return True
    fields: Iterable[tuple[str, ...]] = (
        *(changes.changed_fields(pair) for pair in made.skills.changed.values()),
        *(changes.changed_fields(pair) for pair in made.people.changed.values()),
    )
    return any({"category", "retired", "left"} & set(names) for names in fields)
