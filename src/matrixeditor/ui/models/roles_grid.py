"""The Roles grid: the level that every role requires of every skill."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from matrixeditor.core import changes, lookup
from matrixeditor.core.changes import Changes, Pair
from matrixeditor.core.model import Matrix, Person, Requirement, Role, Scale, Skill
from matrixeditor.core.types import LevelValue, Noun, RoleId, SkillId
from matrixeditor.ui.models import requirement_edits, role_words
from matrixeditor.ui.models.axis import Group, role_groups
from matrixeditor.ui.models.grid import GridModel, Place, Touched
from matrixeditor.ui.models.head import Head
from matrixeditor.ui.models.look import NOT_REQUIRED, Diamond, Fill, Look
from matrixeditor.ui.models.requirement_edits import RoleCell
from matrixeditor.ui.session import SessionChange

LAYOUT_FIELDS = frozenset({"track", "category", "retired"})
"""Fields that decide where a role or skill stands, and whether at all."""

Looks = Mapping[tuple[LevelValue, bool], Look]
"""What cells of one scale look like, by level and must-have."""


def role_cell(place: Place) -> RoleCell:
    """Return a place of this grid as what it is."""
    return RoleCell(RoleId(place.owner), SkillId(place.skill))


@lookup.once_per_value
def holders(people: tuple[Person, ...]) -> Mapping[str, int]:
    """Return how many people hold each role."""
    return Counter(
        person.role for person in lookup.active_people(people) if person.role is not None
    )


@lookup.once_per_value
def _requirements(roles: tuple[Role, ...]) -> Mapping[str, Mapping[SkillId, Requirement]]:
    return {role.id: role.requirements for role in roles}


@lookup.once_per_value
def _looks_by_skill(matrix: Matrix) -> Mapping[str, Looks]:
    return {
        skill.id: _looks_on(lookup.scale_of(matrix, skill))
        for skill in lookup.active_skills(matrix.skills)
    }


@lookup.once_per_value
def _looks_on(scale: Scale) -> Looks:
    """Return what every level looks like, as a must-have and not."""
    count = len(scale.levels)
    return {
        (level, must_have): Look(
            Fill.LEVEL,
            str(level),
            rank,
            count,
            strong=must_have,
            diamond=Diamond.SPEAKING if must_have else Diamond.NONE,
        )
        for rank, level in enumerate(scale.values)
        for must_have in (False, True)
    }


class RolesGrid(GridModel):
    """Skills by roles."""

    owner_noun = Noun.ROLE
    colors_are_gaps = False

    def owner_groups(self, matrix: Matrix) -> tuple[Group, ...]:
        """Return the roles by track, in ladder order."""
        return role_groups(matrix)

    def requirement(self, place: Place) -> Requirement | None:
        """Return what the role asks of the skill, None if nothing."""
        return requirement_edits.requirement_of(self.matrix, role_cell(place))

    def head_of(self, noun: Noun, item_id: str) -> Head:
        """Return a skill's name, or a role's with the number of people who hold it."""
        if noun is Noun.SKILL:
            skill = lookup.skill(self.matrix, SkillId(item_id))
            return Head(skill.name, skill.name, skill.short or skill.name)
        role = lookup.role(self.matrix, RoleId(item_id))
        count = holders(self.matrix.people).get(item_id, 0)
        short = role_words.role_name(role)
        return Head(short, role.name, short, role_words.people(count))

    def looks_of(self, places: Iterable[Place]) -> list[Look]:
        """Return the levels in their colors, flat gray where a role does not ask."""
        asked, by_skill = _requirements(self.matrix.roles), _looks_by_skill(self.matrix)
        found = []
        for owner, skill in places:
            requirement = asked[owner].get(SkillId(skill))
            if requirement is None:
                found.append(NOT_REQUIRED)
            else:
                found.append(by_skill[skill][requirement.level, requirement.must_have])
        return found

    def tooltip_of(self, place: Place) -> str:
        """Return the level with its words."""
        return role_words.tooltip(self.matrix, role_cell(place))

    def spoken(self, place: Place) -> str:
        """Return the cell as one sentence."""
        return role_words.spoken(self.matrix, role_cell(place))

    def scale_of(self, place: Place) -> Scale:
        """Return the scale of the skill."""
        return lookup.scale_of(self.matrix, lookup.skill(self.matrix, SkillId(place.skill)))

    def level_of(self, place: Place) -> LevelValue | None:
        """Return the required level, None if the role does not ask."""
        requirement = self.requirement(place)
        return None if requirement is None else requirement.level

    def set_level(self, place: Place, level: LevelValue) -> bool:
        """Require a level; tell whether it changed anything."""
        return requirement_edits.set_level(self.matrix, role_cell(place), level).apply_to(
            self.session
        )

    def clear(self, places: Sequence[Place]) -> bool:
        """Ask for these skills no longer, in one step."""
        cells = [role_cell(place) for place in places]
        return requirement_edits.clear(self.matrix, cells).apply_to(self.session)

    def switch_must_have(self, places: Sequence[Place]) -> bool:
        """Make the requirements must-haves if the first asked for is none, or no longer."""
        asked = [place for place in places if self.requirement(place) is not None]
        first = self.requirement(asked[0]) if asked else None
        if first is None:
            return False
        cells = [role_cell(place) for place in asked]
        edit = requirement_edits.set_must_have(self.matrix, cells, must_have=not first.must_have)
        return edit.apply_to(self.session)

    def mark_not_applicable(self, places: Sequence[Place]) -> bool:  # noqa: ARG002 - of people only
        """Do nothing: a role asks for a skill or does not."""
        return False

    def touched_by(self, change: SessionChange) -> Touched:
        """Return what a change makes look other than before."""
        made = change.changes
        moved = _moves_lines(made)
        only_cells = all(
            changes.changed_fields(pair) == ("requirements",)
            for pair in made.roles.changed.values()
        )
        heads = moved or bool(made.people) or bool(made.skills) or not only_cells
        return Touched(moved, heads, _touched_places(made))


def _moves_lines(made: Changes) -> bool:
    if made.categories or not (made.skills.same_layout and made.roles.same_layout):
        return True
    pairs: tuple[Pair[Role] | Pair[Skill], ...] = (
        *made.skills.changed.values(),
        *made.roles.changed.values(),
    )
    return any(LAYOUT_FIELDS & set(changes.changed_fields(pair)) for pair in pairs)


def _touched_places(made: Changes) -> Collection[Place] | None:
    if made.scales or made.skills.changed:
        return None
    return [
        Place(role_id, skill_id)
        for role_id, pair in made.roles.changed.items()
        for skill_id in changes.requirement_changes(pair)
    ]
