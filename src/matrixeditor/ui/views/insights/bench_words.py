"""What the panel of those next in line says."""

from PySide6.QtCore import QCoreApplication

from matrixeditor.core.analysis.bench import Candidate
from matrixeditor.core.analysis.display import whole_percent
from matrixeditor.core.analysis.readiness import Verdict
from matrixeditor.ui.messages.counts import figure
from matrixeditor.ui.messages.verdicts import verdict_word
from matrixeditor.ui.models.insights.next_in_line import BenchFacts, BenchLine
from matrixeditor.ui.views.panels import quantities

translate = QCoreApplication.translate


def title() -> str:
    """Return the panel's title."""
    return translate("Insights", "Next in line")


def remark() -> str:
    """Return whom the panel looks at."""
    return translate("Insights", "one step below, this review")


def key(verdict: Verdict) -> str:
    """Return what a sign means."""
    return verdict_word(verdict, own_role=False).lower()


def and_more(count: int) -> str:
    """Return how many names do not fit."""
    return translate("Insights", "+{count}").format(count=figure(count))


def more() -> str:
    """Return the last row of a long list."""
    return translate("Insights", "and {count} more roles")


def nobody(line: BenchLine) -> str:
    """Return why there is nobody to name."""
    if line.below:
        return translate("Insights", "no one yet")
    return translate("Insights", "no one below it")


def sentence(facts: BenchFacts) -> str:
    """Return for how many roles there is someone."""
    if not facts.lines:
        return translate("Insights", "No role leads to another yet.")
    count, ready, nearly = (
        len(facts.lines),
        facts.count(Verdict.READY),
        facts.count(Verdict.NEARLY),
    )
    if ready and nearly:
        said = translate(
            "Insights",
            "{ready} of {count} roles have someone ready, {nearly} someone nearly ready.",
        )
    elif ready:
        said = translate("Insights", "{ready} of {count} roles have someone ready.")
    elif nearly:
        said = translate(
            "Insights", "{nearly} of {count} roles have someone nearly ready, none ready."
        )
    else:
        said = translate("Insights", "No one is ready or nearly ready for the role above theirs.")
    return said.format(count=figure(count), ready=figure(ready), nearly=figure(nearly))


def spoken(line: BenchLine) -> str:
    """Return a row as a screen reader says it."""
    if not line.candidates:
        who = nobody(line)
    else:
        who = ", ".join(
            translate("Insights", "{name} {verdict}").format(name=one.name, verdict=_word(one))
            for one in line.candidates[:8]
        )
    return translate("Insights", "{role}: {who}").format(role=line.name, who=who)


def explained(line: BenchLine) -> str:
    """Return how a row was worked out."""
    roles = quantities.joined(line.from_roles)
    below = translate("Insights", "{role}: {people} in the role below ({roles}).")
    first = below.format(role=line.name, people=quantities.people(line.below), roles=roles)
    return quantities.listed([first, *map(_explained, line.candidates)])


def _explained(one: Candidate) -> str:
    standing = one.standing
    low, high = whole_percent(standing.readiness_low), whole_percent(standing.readiness_high)
    if low == high:
        said = translate("Insights", "{name}: {verdict}, {met} of {count} met, {low} %")
    else:
        said = translate("Insights", "{name}: {verdict}, {met} of {count} met, {low} to {high} %")
    return said.format(
        name=one.name,
        verdict=_word(one),
        met=standing.met,
        count=standing.applicable,
        low=low,
        high=high,
    )


def _word(one: Candidate) -> str:
    return verdict_word(one.standing.verdict, own_role=False).lower()
