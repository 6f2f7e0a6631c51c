"""What the panel of the review's progress says."""

from PySide6.QtCore import QCoreApplication

from matrixeditor.ui.messages.counts import figure
from matrixeditor.ui.models.insights.progress import ProgressFacts
from matrixeditor.ui.views.panels import quantities
from matrixeditor.ui.views.panels.dates import day_and_year

MOST_OVERDUE = 3

translate = QCoreApplication.translate


def title(facts: ProgressFacts) -> str:
    """Return the panel's title."""
    return translate("Insights", "Progress of {review}").format(review=facts.review)


def remark(facts: ProgressFacts) -> str:
    """Return the review's date, or that it is closed."""
    if facts.closed:
        return translate("Insights", "closed")
    return day_and_year(facts.date)


def part(done: int, of: int) -> str:
    """Return how much of how much."""
    return translate("Insights", "{done} of {of}").format(done=figure(done), of=figure(of))


def back() -> str:
    """Return the name of the first count."""
    return translate("Insights", "Self-assessments back")


def rated() -> str:
    """Return the name of the second count."""
    return translate("Insights", "Rated by manager")


def agreed() -> str:
    """Return the name of the third count."""
    return translate("Insights", "Agreed")


def overdue(facts: ProgressFacts) -> str:
    """Return who has not answered in time, by their first names: the room is small."""
    if not facts.overdue:
        return ""
    names = [next(iter(name.split()), name) for _, name in facts.overdue]
    if len(names) > MOST_OVERDUE:
        names[MOST_OVERDUE:] = ["…"]
    said = translate("Insights", "{count} overdue: {names}")
    return said.format(count=figure(len(facts.overdue)), names=", ".join(names))


def complete(facts: ProgressFacts) -> str:
    """Return for how many people everything is rated."""
    if facts.complete == 1:
        return translate("Insights", "1 person complete")
    return translate("Insights", "{count} people complete").format(count=figure(facts.complete))


def talks(facts: ProgressFacts) -> str:
    """Return how many talks were held."""
    if facts.talks == 1:
        return translate("Insights", "1 talk held")
    return translate("Insights", "{count} talks held").format(count=figure(facts.talks))


def spoken(label: str, done: int, of: int, remark: str) -> str:
    """Return a row as a screen reader says it."""
    said = translate("Insights", "{label}: {part}").format(label=label, part=part(done, of))
    return ", ".join(filter(None, (said, remark)))


def back_explained(facts: ProgressFacts) -> str:
    """Return what counts as back."""
    said = translate(
        "Insights",
        "People whose own assessment has a rating or is completed, of all who have not left. "
        "Overdue: it was due and has not come back.",
    )
    names = quantities.listed([name for _, name in facts.overdue])
    return "\n".join(filter(None, (said, names)))


def rated_explained(facts: ProgressFacts) -> str:
    """Return what counts as rated by the manager."""
    said = translate(
        "Insights",
        "Required skills that apply and have a confirmed rating of the manager, of all that "
        "people’s own roles ask for. Complete: {people} have all of them.",
    )
    return said.format(people=quantities.people(facts.complete))


def agreed_explained() -> str:
    """Return what counts as agreed."""
    return translate(
        "Insights",
        "Required skills that apply and have an agreed rating. A talk counts as held once its "
        "agreed sheet is completed.",
    )
