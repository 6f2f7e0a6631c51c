"""What the panel of the team's needs says."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from matrixeditor.ui.messages.counts import figure
from matrixeditor.ui.models.insights.needs import NeedLine, NeedsFacts
from matrixeditor.ui.views.panels import quantities

translate = QCoreApplication.translate


def title() -> str:
    """Return the panel's title."""
    return translate("Insights", "Needs over the team")


def remark(facts: NeedsFacts) -> str:
    """Return how much is missing in all."""
    if not facts.lines:
        return ""
    cells = (
        translate("Insights", "1 cell")
        if facts.cells == 1
        else translate("Insights", "{count} cells").format(count=figure(facts.cells))
    )
    said = translate("Insights", "{cells}, {levels}")
    return said.format(cells=cells, levels=quantities.levels(facts.levels))


def sentence(facts: NeedsFacts) -> str:
    """Return where most is missing."""
    if not facts.lines:
        return translate("Insights", "No one is short of what their role asks, as far as rated.")
    most = facts.lines[0].levels
    top = [line for line in facts.lines if line.levels == most]
    missing = quantities.levels(most)
    if len(top) == 1:
        said = translate("Insights", "{skill} misses most, {levels}.")
        return said.format(skill=top[0].short, levels=missing)
    names = quantities.joined([line.short for line in top], most=2)
    said = translate("Insights", "{skills} miss most, {levels} each.")
    return said.format(skills=names, levels=missing)


def people(line: NeedLine) -> str:
    """Return how many people are short."""
    return quantities.people(len(line.gaps))


def more(rest: Sequence[NeedLine]) -> str:
    """Return the last row of a long list."""
    if rest and all(len(line.gaps) == 1 for line in rest):
        return translate("Insights", "{count} more skills, one person each")
    return translate("Insights", "{count} more skills")


def spoken(line: NeedLine) -> str:
    """Return a row as a screen reader says it."""
    said = translate("Insights", "{skill}: {people} short, {levels}")
    return said.format(skill=line.name, people=people(line), levels=quantities.levels(line.levels))


def explained(line: NeedLine) -> str:
    """Return whose results the bar is made of."""
    each = [
        translate("Insights", "{name}: {levels} short").format(
            name=one.name, levels=quantities.levels(one.levels)
        )
        for one in line.people
    ]
    return "\n".join((spoken(line), quantities.listed(each, total=len(line.gaps))))
