"""What cells and heads of the People grid say: on hover, to a screen reader, in the status bar."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from matrixeditor.core import lookup
from matrixeditor.core.analysis.gaps import Gap
from matrixeditor.core.analysis.readiness import Standing
from matrixeditor.core.analysis.results import NOT_APPLICABLE
from matrixeditor.core.model import Matrix, Person
from matrixeditor.core.types import LevelValue, SkillId, Source
from matrixeditor.ui.marking import QT_TRANSLATE_NOOP
from matrixeditor.ui.messages.counts import figure
from matrixeditor.ui.models.names import in_sentence
from matrixeditor.ui.models.person_cells import PersonCells
from matrixeditor.ui.models.role_words import level_and_name, role_name

translate = QCoreApplication.translate

SOURCES: Mapping[Source, str] = {
    Source.SELF: QT_TRANSLATE_NOOP("PeopleWords", "Self"),
    Source.MANAGER: QT_TRANSLATE_NOOP("PeopleWords", "Manager"),
    Source.PEER: QT_TRANSLATE_NOOP("PeopleWords", "Peer"),
    Source.AGREED: QT_TRANSLATE_NOOP("PeopleWords", "Agreed"),
}

NUMBERS = (
    QT_TRANSLATE_NOOP("PeopleWords", "no"),
    QT_TRANSLATE_NOOP("PeopleWords", "one"),
    QT_TRANSLATE_NOOP("PeopleWords", "two"),
    QT_TRANSLATE_NOOP("PeopleWords", "three"),
    QT_TRANSLATE_NOOP("PeopleWords", "four"),
    QT_TRANSLATE_NOOP("PeopleWords", "five"),
)


def source_name(source: Source) -> str:
    """Return whose sheet it is."""
    return translate("PeopleWords", SOURCES[source])


def number(count: int) -> str:
    """Return a small number in words, a larger one in figures."""
    return translate("PeopleWords", NUMBERS[count]) if count < len(NUMBERS) else figure(count)


def capitalized(text: str) -> str:
    """Return a text as a sentence begins."""
    return text[:1].upper() + text[1:]


def given_name(person: Person) -> str:
    """Return the name by which a person is spoken of: the first word of it."""
    return person.name.split()[0] if person.name.split() else person.name


def asked_role_name(matrix: Matrix, standing: Standing) -> str:
    """Return the short name of what a person is measured by, empty for no role."""
    return "" if standing.role is None else role_name(lookup.role(matrix, standing.role))


def people(count: int) -> str:
    """Return how many people there are."""
    if count == 1:
        return translate("PeopleWords", "1 person")
    return translate("PeopleWords", "{count} people").format(count=figure(count))


# A cell


def gap_words(gap: int) -> str:
    """Return a gap in words: ``one level short``."""
    size = abs(gap)
    if gap == 0:
        return translate("PeopleWords", "met")
    if gap > 0:
        said = (
            translate("PeopleWords", "{number} level short")
            if size == 1
            else translate("PeopleWords", "{number} levels short")
        )
    else:
        said = (
            translate("PeopleWords", "{number} level above")
            if size == 1
            else translate("PeopleWords", "{number} levels above")
        )
    return said.format(number=number(size))


def evidence_words(count: int) -> str:
    """Return how much evidence there is, empty for none."""
    if count == 0:
        return ""
    if count == 1:
        return translate("PeopleWords", "one piece of evidence")
    said = translate("PeopleWords", "{number} pieces of evidence")
    return said.format(number=number(count))


def said_of(matrix: Matrix, cells: PersonCells, skill_id: SkillId) -> str:
    """Return what is said of a cell: ``2 Practicing``, ``not rated``, ``not applicable``."""
    said = cells.said.get(skill_id)
    if said is NOT_APPLICABLE:
        return translate("PeopleWords", "not applicable")
    if isinstance(said, int):
        return _level(matrix, skill_id, said)
    to_confirm = cells.to_confirm.get(skill_id)
    if to_confirm is None:
        return translate("PeopleWords", "not rated")
    level = _level(matrix, skill_id, to_confirm)
    return translate("PeopleWords", "{level}, to confirm").format(level=level)


def _level(matrix: Matrix, skill_id: SkillId, value: LevelValue) -> str:
    level = lookup.level_of(lookup.scale_of(matrix, lookup.skill(matrix, skill_id)), value)
    return translate("PeopleWords", "{value} {name}").format(value=level.value, name=level.name)


def _asked(gap: Gap | None) -> str:
    if gap is None:
        return translate("PeopleWords", "not required")
    if gap.must_have:
        said = translate("PeopleWords", "required {level}, must-have")
    else:
        said = translate("PeopleWords", "required {level}")
    return said.format(level=gap.required)


def spoken(matrix: Matrix, cells: PersonCells, skill_id: SkillId) -> str:
    """Return the cell as a screen reader says it."""
    gap = cells.gap(skill_id)
    said = translate("PeopleWords", "{person}, {skill}: {facts}")
    facts = (
        said_of(matrix, cells, skill_id),
        _asked(gap),
        "" if gap is None or gap.gap is None else gap_words(gap.gap),
        evidence_words(cells.evidence.get(skill_id, 0)),
    )
    return said.format(
        person=cells.person.name,
        skill=lookup.skill(matrix, skill_id).name,
        facts=", ".join(filter(None, facts)),
    )


def title(matrix: Matrix, person: Person, skill_id: SkillId) -> str:
    """Return what a cell is called."""
    said = translate("PeopleWords", "{person} · {skill}")
    skill = lookup.skill(matrix, skill_id).name
    return said.format(person=in_sentence(person.name), skill=in_sentence(skill))


def tooltip(matrix: Matrix, cells: PersonCells, skill_id: SkillId) -> str:
    """Return level with its words, requirement, gap, sources and evidence, a line each."""
    gap = cells.gap(skill_id)
    lines = [title(matrix, cells.person, skill_id), *_level_lines(matrix, cells, skill_id)]
    asked = _asked(gap)
    if gap is not None and gap.gap is not None:
        both = translate("PeopleWords", "{asked}: {gap}")
        asked = both.format(asked=asked, gap=gap_words(gap.gap))
    lines.append(capitalized(asked))
    lines += _source_lines(cells, skill_id)
    lines.append(capitalized(evidence_words(cells.evidence.get(skill_id, 0))))
    return "\n".join(filter(None, lines))


def _level_lines(matrix: Matrix, cells: PersonCells, skill_id: SkillId) -> list[str]:
    said = cells.said.get(skill_id)
    if not isinstance(said, int):
        return [capitalized(said_of(matrix, cells, skill_id))]
    skill = lookup.skill(matrix, skill_id)
    level = lookup.level_of(lookup.scale_of(matrix, skill), said)
    words = skill.indicators_at(said) or (level.description,)
    dashed = translate("PeopleWords", "- {text}")
    return [level_and_name(level), *(dashed.format(text=text) for text in words if text)]


def _source_lines(cells: PersonCells, skill_id: SkillId) -> list[str]:
    line = translate("PeopleWords", "{source}: {level}")
    return [
        line.format(source=source_name(sheet.source), level=sheet.ratings[skill_id])
        for sheet in lookup.sheets_of(cells.person, cells.standing.review)
        if skill_id in sheet.ratings
    ]


# The bars


def cells_selected(count: int) -> str:
    """Return how many cells are selected."""
    if count == 1:
        return translate("PeopleWords", "1 cell")
    return translate("PeopleWords", "{count} cells").format(count=figure(count))


def brief(cells: PersonCells, skill_id: SkillId) -> str:
    """Return in a few words what a cell says: ``2, required 3``."""
    look = cells.look(skill_id)
    gap = cells.gap(skill_id)
    said = look.text or translate("PeopleWords", "not rated")
    if look.to_confirm:
        said = translate("PeopleWords", "{level} to confirm").format(level=said)
    both = translate("PeopleWords", "{said}, {asked}")
    return both.format(said=said, asked=_asked(gap))


def average(levels: Sequence[LevelValue]) -> str:
    """Return the mean of several cells' levels, empty if none is rated."""
    if not levels:
        return ""
    mean = QLocale().toString(sum(levels) / len(levels), "f", 1)
    said = translate("PeopleWords", "average {mean} of {count}")
    return said.format(mean=mean, count=figure(len(levels)))
