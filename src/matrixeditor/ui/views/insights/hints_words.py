"""What the panel that checks the ladder says, beside the hints themselves."""

from PySide6.QtCore import QCoreApplication

from matrixeditor.ui.messages.counts import figure
from matrixeditor.ui.messages.hints import hint_line, hints_line
from matrixeditor.ui.models.insights.ladder_hints import HintLine
from matrixeditor.ui.views.panels import quantities

MOST_NAMED = 12

translate = QCoreApplication.translate


def title() -> str:
    """Return the panel's title."""
    return translate("Insights", "Check the ladder")


def remark(count: int) -> str:
    """Return how many hints there are."""
    if not count:
        return ""
    if count == 1:
        return translate("Insights", "1 hint")
    return translate("Insights", "{count} hints").format(count=figure(count))


def nothing() -> str:
    """Return what is said where nothing looks odd."""
    return translate("Insights", "Nothing to mend.")


def more() -> str:
    """Return the last row of a long list."""
    return translate("Insights", "and {count} more hints")


def sentence(line: HintLine) -> str:
    """Return one line."""
    if len(line.hints) == 1:
        return hint_line(line.hints[0])
    return hints_line(line.code, len(line.hints))


def explained(line: HintLine) -> str:
    """Return all hints of a line."""
    shown = [hint_line(hint) for hint in line.hints[:MOST_NAMED]]
    return quantities.listed(shown, most=MOST_NAMED, total=len(line.hints))
