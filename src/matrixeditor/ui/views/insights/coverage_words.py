"""What the coverage panel says."""

from PySide6.QtCore import QCoreApplication

from matrixeditor.core.analysis.coverage import Coverage
from matrixeditor.core.types import LevelValue
from matrixeditor.ui.messages.counts import figure
from matrixeditor.ui.models.insights.coverage import CoverageBlock, CoverageFacts, CoverageLine
from matrixeditor.ui.views.panels import quantities

MOST_HOLDERS = 2

translate = QCoreApplication.translate


def title() -> str:
    """Return the panel's title."""
    return translate("Insights", "Coverage")


def remark() -> str:
    """Return what the figures count."""
    return translate("Insights", "people at or above a required level")


def at(level: LevelValue) -> str:
    """Return the head of a level's column."""
    return translate("Insights", "at {level}").format(level=level)


def only_head() -> str:
    """Return the head of the last column."""
    return translate("Insights", "only")


def no_one() -> str:
    """Return what stands where nobody holds a level."""
    return translate("Insights", "no one")


def more() -> str:
    """Return the last row of a long table."""
    return translate("Insights", "and {count} more skills")


def sentence(facts: CoverageFacts) -> str:
    """Return what is missing and what rests on one person."""
    if not facts.blocks:
        return translate("Insights", "No role asks for any skill yet.")
    if not facts.missing and not facts.single:
        said = translate("Insights", "Every required level is held by {count} or more people.")
        return said.format(count=2)
    named = [
        translate("Insights", "{name} ({count})").format(name=name, count=figure(count))
        for name, count in facts.holders[:MOST_HOLDERS]
    ]
    who = quantities.joined(named, most=MOST_HOLDERS, total=len(facts.holders))
    if not facts.missing:
        return translate("Insights", "{single} on one person: {who}.").format(
            single=_levels_rest(facts.single), who=who
        )
    if not facts.single:
        return translate("Insights", "{missing} no one.").format(
            missing=_levels_have(facts.missing)
        )
    rest = (
        translate("Insights", "1 rests")
        if facts.single == 1
        else translate("Insights", "{count} rest").format(count=figure(facts.single))
    )
    said = translate("Insights", "{missing} no one, {rest} on one person: {who}.")
    return said.format(missing=_levels_have(facts.missing), rest=rest, who=who)


def _levels_have(count: int) -> str:
    if count == 1:
        return translate("Insights", "1 required level has")
    return translate("Insights", "{count} required levels have").format(count=figure(count))


def _levels_rest(count: int) -> str:
    if count == 1:
        return translate("Insights", "1 required level rests")
    return translate("Insights", "{count} required levels rest").format(count=figure(count))


def spoken(line: CoverageLine) -> str:
    """Return a row as a screen reader says it."""
    cells = "; ".join(_held(cell) for cell in line.cells.values())
    said = translate("Insights", "{skill}: {cells}").format(skill=line.name, cells=cells)
    if not line.only:
        return said
    return translate("Insights", "{said}; only {name}").format(said=said, name=line.only)


def _held(cell: Coverage) -> str:
    said = translate("Insights", "{people} at {level} or above")
    return said.format(people=quantities.people(cell.holders), level=cell.level)


def explained(line: CoverageLine, target: int) -> str:
    """Return how a row's figures were worked out."""
    lines = [line.name, *(_held(cell) for cell in line.cells.values())]
    if line.only:
        only = translate("Insights", "Only {name} is at {level}.")
        levels = [cell.level for cell in line.cells.values() if cell.only == line.only_id]
        lines.append(only.format(name=line.only, level=max(levels)))
    unrated = max((cell.unrated for cell in line.cells.values()), default=0)
    if unrated:
        said = translate("Insights", "Not rated in it: {people}.")
        lines.append(said.format(people=quantities.people(unrated)))
    goal = translate("Insights", "The rules want {people} at every required level.")
    lines.append(goal.format(people=quantities.people(target)))
    return "\n".join(lines)


def head_explained(block: CoverageBlock, *, several: bool) -> str:
    """Return what the columns mean."""
    said = translate(
        "Insights",
        "How many people have a result at or above the level. "
        "Gray: no role asks for it. Levels without a column stand in each row's tooltip.",
    )
    if not several:
        return said
    return translate("Insights", "{scale}: {said}").format(scale=block.scale, said=said)
