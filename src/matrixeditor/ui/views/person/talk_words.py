"""What the panels of the Person page say, beside the sentence at the top."""

import datetime

from PySide6.QtCore import QCoreApplication

from matrixeditor.core.types import StepStatus
from matrixeditor.ui.marking import QT_TRANSLATE_NOOP
from matrixeditor.ui.messages.counts import figure
from matrixeditor.ui.models.people_words import capitalized, gap_words
from matrixeditor.ui.models.person.needs import Blocker, PersonNeeds
from matrixeditor.ui.models.person.strengths import Strength
from matrixeditor.ui.models.person.talk import SeenOtherwise
from matrixeditor.ui.views.panels import quantities
from matrixeditor.ui.views.panels.dates import day, day_and_year

STATUSES = {
    StepStatus.PLANNED: QT_TRANSLATE_NOOP("Person", "planned"),
    StepStatus.IN_PROGRESS: QT_TRANSLATE_NOOP("Person", "in progress"),
    StepStatus.DONE: QT_TRANSLATE_NOOP("Person", "done"),
    StepStatus.DROPPED: QT_TRANSLATE_NOOP("Person", "dropped"),
}

translate = QCoreApplication.translate


def date(when: datetime.date, year: int) -> str:
    """Return a date, with its year where that is another than ``year``."""
    return day(when) if when.year == year else day_and_year(when)


# Strengths and differences


def strengths() -> str:
    """Return the panel's title."""
    return translate("Person", "Strengths")


def strengths_remark() -> str:
    """Return what makes a strength."""
    return translate("Person", "above or evidenced")


def no_strengths() -> str:
    """Return what stands where there are none."""
    return translate("Person", "Nothing above the role or shown by evidence yet.")


def strength(one: Strength) -> str:
    """Return a strength as a screen reader says it."""
    said = translate("Person", "{skill}: {level}").format(skill=one.name, level=one.result.value)
    above = ""
    if one.above:
        above = translate("Person", "{levels} above the role")
        above = above.format(levels=quantities.levels(one.above))
    must_have = translate("Person", "must-have") if one.must_have else ""
    return "\n".join(
        filter(None, (", ".join(filter(None, (said, above, must_have))), one.evidence))
    )


def more_skills() -> str:
    """Return the last row of a long list of skills."""
    return translate("Person", "and {count} more skills")


def differs() -> str:
    """Return the panel's title."""
    return translate("Person", "Where we differ")


def own() -> str:
    """Return the head of the person's own ratings."""
    return translate("Person", "Self")


def result() -> str:
    """Return the head of the results."""
    return translate("Person", "Result")


def no_difference(compared: int) -> str:
    """Return what stands where nothing differs, or nothing can be compared."""
    if not compared:
        return translate("Person", "No own rating to compare with yet.")
    if compared == 1:
        return translate("Person", "Self and result agree in the one skill with both.")
    said = translate("Person", "Self and result agree in all {count} skills with both.")
    return said.format(count=compared)


def seen_otherwise(one: SeenOtherwise) -> str:
    """Return a difference as a screen reader says it."""
    said = translate("Person", "{skill}: self {own}, result {result}")
    return said.format(skill=one.name, own=one.own.value, result=one.result.value)


# Needs


def needs() -> str:
    """Return the panel's title."""
    return translate("Person", "Needs")


def needs_remark(facts: PersonNeeds) -> str:
    """Return how many skills are short."""
    if not facts.short:
        return ""
    said = translate("Person", "{short} of {count} skills").format(
        short=facts.short, count=facts.applicable
    )
    count = len(facts.blockers)
    if not count:
        return said
    must_haves = (
        translate("Person", "{skills}, one of them a must-have")
        if count == 1
        else translate("Person", "{skills}, {count} of them must-haves")
    )
    return must_haves.format(skills=said, count=count)


def no_needs(facts: PersonNeeds) -> str:
    """Return what stands where nothing is short."""
    if not facts.applicable:
        return translate("Person", "There is nothing to measure against.")
    if facts.unrated:
        return translate("Person", "Nothing that is rated is short.")
    return translate("Person", "Nothing is short.")


def not_shown(one: Blocker) -> str:
    """Return the head over the indicators without evidence."""
    said = translate("Person", "Not yet evidenced at {level} - {name}")
    return said.format(level=one.required.value, name=one.required_name)


def blocker(one: Blocker) -> str:
    """Return a card's head as a screen reader says it."""
    said = translate("Person", "{skill}, must-have: {now}, needs {required}")
    return said.format(skill=one.name, now=one.now.value, required=one.required.value)


def more_must_haves(names: tuple[str, ...]) -> str:
    """Return the must-haves that get no card of their own."""
    return translate("Person", "Must-haves as well: {skills}").format(skills=", ".join(names))


def short_by(levels: int, names: tuple[str, ...]) -> str:
    """Return the other skills that are short by so many levels."""
    said = translate("Person", "{gap}: {skills}")
    return said.format(gap=capitalized(gap_words(levels)), skills=", ".join(names))


def not_rated(names: tuple[str, ...]) -> str:
    """Return the skills that are not rated."""
    return translate("Person", "Not rated yet: {skills}").format(skills=", ".join(names))


# Plan and evidence


def plan() -> str:
    """Return the panel's title."""
    return translate("Person", "Plan")


def plan_remark(steps: int, in_progress: int) -> str:
    """Return how many steps there are."""
    if not steps:
        return ""
    said = (
        translate("Person", "1 step")
        if steps == 1
        else translate("Person", "{count} steps").format(count=steps)
    )
    if not in_progress:
        return said
    both = translate("Person", "{steps}, {count} in progress")
    return both.format(steps=said, count=in_progress)


def no_plan() -> str:
    """Return what stands where there is no plan."""
    return translate("Person", "No development step yet.")


def status(value: StepStatus) -> str:
    """Return how far a step is."""
    return translate("Person", STATUSES[value])


def more_steps() -> str:
    """Return the last row of a long plan."""
    return translate("Person", "and {count} more steps")


def evidence() -> str:
    """Return the panel's title."""
    return translate("Person", "Evidence")


def evidence_remark(in_review: int, older: int, review: str) -> str:
    """Return how much there is."""
    if not in_review and not older:
        return ""
    said = translate("Person", "{count} in {review}").format(count=figure(in_review), review=review)
    if not older:
        return said
    return translate("Person", "{said}, {count} older").format(said=said, count=figure(older))


def no_evidence() -> str:
    """Return what stands where there is none."""
    return translate("Person", "Nothing written down yet.")


def more_evidence() -> str:
    """Return the last row of much evidence."""
    return translate("Person", "and {count} older")
