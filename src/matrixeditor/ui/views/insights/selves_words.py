"""What the panel of self and result says."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from matrixeditor.core.types import SkillId
from matrixeditor.ui.messages.counts import figure
from matrixeditor.ui.models.insights.selves import DifferenceLine, DifferencesFacts
from matrixeditor.ui.views.panels import quantities

translate = QCoreApplication.translate


def title() -> str:
    """Return the panel's title."""
    return translate("Insights", "Self and result")


def remark(facts: DifferencesFacts) -> str:
    """Return how many cells have both ratings."""
    if not facts.count:
        return ""
    return translate("Insights", "{count} have both").format(count=figure(facts.count))


def sentence(facts: DifferencesFacts) -> str:
    """Return which way people differ, and how many far."""
    if not facts.count:
        return translate("Insights", "No own rating can be compared with a result yet.")
    if not facts.higher and not facts.lower:
        said = translate("Insights", "Self and result agree in all {count}.")
        return said.format(count=figure(facts.count))
    if facts.higher >= facts.lower:
        said = translate("Insights", "Self is higher in {part} of {count}.")
    else:
        said = translate("Insights", "Self is lower in {part} of {count}.")
    part = figure(max(facts.higher, facts.lower))
    first = said.format(part=part, count=figure(facts.count))
    return translate("Insights", "{one} {other}", "two sentences").format(
        one=first, other=_flagged(facts)
    )


def _flagged(facts: DifferencesFacts) -> str:
    levels = quantities.levels(facts.from_levels)
    if facts.flagged == 0:
        return translate("Insights", "None differs by {levels} or more.").format(levels=levels)
    if facts.flagged == 1:
        return translate("Insights", "1 differs by {levels} or more.").format(levels=levels)
    said = translate("Insights", "{count} differ by {levels} or more.")
    return said.format(count=figure(facts.flagged), levels=levels)


def label(line: DifferenceLine) -> str:
    """Return what stands before a bar: ``−2``, ``same``, ``+1``."""
    if line.levels == 0:
        return translate("Insights", "same")
    sign, size = ("+" if line.levels > 0 else "−"), abs(line.levels)
    if line.open_end:
        return translate("Insights", "{sign}{size}…").format(sign=sign, size=size)
    return translate("Insights", "{sign}{size}").format(sign=sign, size=size)


def spoken(line: DifferenceLine) -> str:
    """Return a row as a screen reader says it."""
    levels = quantities.levels(abs(line.levels))
    if line.levels == 0:
        said = translate("Insights", "Self and result are the same: {count}")
    elif line.levels > 0:
        said = translate("Insights", "Self is {levels} higher: {count}")
    else:
        said = translate("Insights", "Self is {levels} lower: {count}")
    return said.format(levels=levels, count=figure(line.count))


def explained(line: DifferenceLine, names: Mapping[SkillId, str]) -> str:
    """Return whose cells the bar is made of."""
    cells = [
        translate("Insights", "{name}: {skill}").format(name=name, skill=names[skill])
        for _, name, skill in line.cells
    ]
    return "\n".join(filter(None, (spoken(line), quantities.listed(cells, total=line.count))))
