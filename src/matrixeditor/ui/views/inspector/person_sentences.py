"""What the inspector says of a person's cell: its sentences, made of facts, in one place."""

import datetime
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from matrixeditor.core.analysis.gaps import Gap
from matrixeditor.core.model import Evidence, Step
from matrixeditor.core.types import LevelValue, StepStatus
from matrixeditor.ui.marking import QT_TRANSLATE_NOOP
from matrixeditor.ui.models import people_words
from matrixeditor.ui.models.person_cell_facts import PersonCellFacts, Remark, SourceLine

translate = QCoreApplication.translate

STATUSES: Mapping[StepStatus, str] = {
    StepStatus.PLANNED: QT_TRANSLATE_NOOP("PersonInspector", "planned"),
    StepStatus.IN_PROGRESS: QT_TRANSLATE_NOOP("PersonInspector", "in progress"),
    StepStatus.DONE: QT_TRANSLATE_NOOP("PersonInspector", "done"),
    StepStatus.DROPPED: QT_TRANSLATE_NOOP("PersonInspector", "dropped"),
}


def title(facts: PersonCellFacts) -> str:
    """Return whom it is about."""
    if not facts.role:
        return facts.person
    said = translate("PersonInspector", "{person} · {role}")
    return said.format(person=facts.person, role=facts.role)


def sentence(facts: PersonCellFacts) -> str:
    """Return the result as the sentence at the top."""
    if facts.not_applicable:
        return _not_applicable(facts)
    return " ".join(filter(None, (_what_is_said(facts), _what_is_asked(facts), _how_far(facts))))


def _not_applicable(facts: PersonCellFacts) -> str:
    """Return that the skill does not apply, with the reason where no field below has it."""
    if facts.why_not and not facts.is_marked:
        said = translate("PersonInspector", "{skill} is no part of {person}’s job: {reason}")
    else:
        said = translate("PersonInspector", "{skill} is no part of {person}’s job.")
    return said.format(skill=facts.skill, person=facts.given, reason=facts.why_not)


def _what_is_said(facts: PersonCellFacts) -> str:
    if facts.said is None:
        return translate("PersonInspector", "{skill}: not rated yet.").format(skill=facts.skill)
    if facts.to_confirm:
        said = translate("PersonInspector", "{skill}: {level} - {name}, to be confirmed.")
    else:
        said = translate("PersonInspector", "{skill}: {level} - {name}.")
    return said.format(skill=facts.skill, level=facts.said.value, name=facts.said.name)


def _what_is_asked(facts: PersonCellFacts) -> str:
    if not facts.role:
        said = translate("PersonInspector", "{person} has no role to compare with.")
        return said.format(person=facts.given)
    if facts.gap is None:
        said = translate("PersonInspector", "{role} doesn’t ask for it.")
    elif facts.gap.must_have and facts.gap.gap is None:
        said = translate("PersonInspector", "{role} asks for {level}, and it’s a must-have.")
    else:
        said = translate("PersonInspector", "{role} asks for {level}.")
    level = "" if facts.gap is None else facts.gap.required
    return said.format(role=facts.role, level=level)


def _how_far(facts: PersonCellFacts) -> str:
    gap = facts.gap
    if gap is None or gap.gap is None:
        return ""
    return _gap_sentence(gap, gap.gap)


def _gap_sentence(gap: Gap, size: int) -> str:
    words = people_words.capitalized(people_words.gap_words(size))
    if gap.must_have and size > 0:
        said = translate("PersonInspector", "{gap}, and it’s a must-have.")
    else:
        said = translate("PersonInspector", "{gap}.")
    return said.format(gap=words)


def level_remark(*, is_result: bool, is_required: bool) -> str:
    """Return the remark beside a level in the list."""
    result = translate("PersonInspector", "result")
    required = translate("PersonInspector", "required")
    if is_result and is_required:
        both = translate("PersonInspector", "{result}, {required}")
        return both.format(result=result, required=required)
    if is_result:
        return result
    return required if is_required else ""


def source_level(line: SourceLine) -> str:
    """Return what a sheet says: a level's name, or why there is none."""
    if line.not_applicable:
        return translate("PersonInspector", "not applicable")
    if line.level is None:
        return translate("PersonInspector", "not rated")
    if line.to_confirm:
        said = translate("PersonInspector", "{level}, to confirm")
        return said.format(level=line.level.name)
    return line.level.name


def counts() -> str:
    """Return the remark on the sheet that decides."""
    return translate("PersonInspector", "counts")


def difference(facts: PersonCellFacts) -> str:
    """Return how the person's own rating differs from the result, empty where it does not."""
    levels = facts.difference
    if not levels:
        return ""
    size = abs(levels)
    if levels > 0:
        said = (
            translate("PersonInspector", "{person}’s own rating is {number} level higher.")
            if size == 1
            else translate("PersonInspector", "{person}’s own rating is {number} levels higher.")
        )
    else:
        said = (
            translate("PersonInspector", "{person}’s own rating is {number} level lower.")
            if size == 1
            else translate("PersonInspector", "{person}’s own rating is {number} levels lower.")
        )
    return said.format(person=facts.given, number=people_words.number(size))


def day(date: datetime.date, year: int) -> str:
    """Return a date as briefly as it can be: the year only where it is another."""
    form = "d MMM" if date.year == year else "d MMM yyyy"
    return QLocale().toString(QDate(date.year, date.month, date.day), form)


def evidence_count(facts: PersonCellFacts) -> str:
    """Return how much evidence this review has."""
    if not facts.evidence:
        return translate("PersonInspector", "none in {review}").format(review=facts.review)
    said = translate("PersonInspector", "{count} in {review}")
    return said.format(count=len(facts.evidence), review=facts.review)


def older(count: int) -> str:
    """Return how much evidence of earlier reviews is folded in."""
    return translate("PersonInspector", "{count} older").format(count=count)


def seen_by(note: Evidence, year: int) -> str:
    """Return when something was seen, and by whom."""
    when = day(note.date, year)
    if not note.author:
        return when
    said = translate("PersonInspector", "{day} · {author}", "beside a piece of evidence")
    return said.format(day=when, author=note.author)


def speaks_for(level: LevelValue | None) -> str:
    """Return which level evidence speaks for."""
    if level is None:
        return ""
    return translate("PersonInspector", "speaks for {level}").format(level=level)


def private() -> str:
    """Return the remark on evidence that the person is not handed."""
    return translate("PersonInspector", "private")


def comment_value(facts: PersonCellFacts) -> str:
    """Return what is folded into the comments."""
    if facts.comment:
        return facts.comment
    if facts.remarks:
        return facts.remarks[0].text
    return translate("PersonInspector", "None yet")


def remark(line: Remark) -> str:
    """Return another sheet's comment with whose it is."""
    said = translate("PersonInspector", "{source}: {text}")
    return said.format(source=line.who or people_words.source_name(line.source), text=line.text)


def plan_value(facts: PersonCellFacts) -> str:
    """Return what is folded into the plan: its first step."""
    if not facts.steps:
        return translate("PersonInspector", "None yet")
    return step(facts.steps[0], facts.year)


def step(line: Step, year: int) -> str:
    """Return a step with when it is due, or that it is done."""
    if line.status is StepStatus.DONE:
        said = translate("PersonInspector", "{text}, done")
        return said.format(text=line.text)
    if line.due is None:
        return line.text
    said = translate("PersonInspector", "{text}, due {day}")
    return said.format(text=line.text, day=day(line.due, year))


def step_status(line: Step) -> str:
    """Return how far a step has come."""
    return translate("PersonInspector", STATUSES[line.status])


def spread(values: list[LevelValue], unrated: int) -> str:
    """Return what several cells say, as the sentence at the top."""
    if not values:
        return translate("PersonInspector", "None of them is rated.")
    if values[0] == values[-1]:
        said = translate("PersonInspector", "All that are rated are at {low}.")
        said = said.format(low=values[0])
    else:
        said = translate("PersonInspector", "They are at {low} to {high}.")
        said = said.format(low=values[0], high=values[-1])
    if not unrated:
        return said
    if unrated == 1:
        rest = translate("PersonInspector", "1 is not rated.")
    else:
        rest = translate("PersonInspector", "{count} are not rated.").format(count=unrated)
    return translate("PersonInspector", "{one} {other}", "two sentences").format(
        one=said, other=rest
    )


def next_things() -> tuple[tuple[str, str], ...]:
    """Return what to do where no cell is active: a key, and what it does."""
    return (
        (
            translate("PersonInspector", "0 to 9"),
            translate("PersonInspector", "Type a level into a cell. Its name works as well."),
        ),
        (
            translate("PersonInspector", "F2"),
            translate("PersonInspector", "See what each level means, and choose."),
        ),
        (
            translate("PersonInspector", "/"),
            translate("PersonInspector", "Say that a skill is no part of someone’s job."),
        ),
    )
