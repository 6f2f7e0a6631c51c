"""What a person's result looks like beside what is asked for."""

from PySide6.QtCore import QCoreApplication

from matrixeditor.core.analysis.gaps import Gap, GapState
from matrixeditor.ui.models.look import Diamond, Fill, Look

FAR = 2
"""From so many levels on a gap gets the strong color."""

translate = QCoreApplication.translate


def look_of_gap(gap: Gap) -> Look:
    """Return result, gap and must-have as one look."""
    if gap.state is GapState.NOT_APPLICABLE:
        return not_applicable()
    unmet = gap.is_short or gap.state is GapState.NOT_RATED
    diamond = Diamond.NONE
    if gap.must_have:
        diamond = Diamond.SPEAKING if unmet else Diamond.QUIET
    if gap.official is None or gap.gap is None:
        return Look(Fill.PLAIN, diamond=diamond, missing=True)
    return Look(
        _fill(gap.gap),
        str(gap.official),
        strong=gap.is_short,
        diamond=diamond,
        gap=gap.gap or None,
    )


def not_applicable() -> Look:
    """Return the look of a skill that does not apply to someone."""
    return Look(Fill.NOT_REQUIRED, translate("GapLook", "n/a"), hatched=True)


def _fill(gap: int) -> Fill:
    if gap >= FAR:
        return Fill.SHORT_2
    if gap > 0:
        return Fill.SHORT_1
    if gap == 0:
        return Fill.MET
    return Fill.ABOVE_1 if gap > -FAR else Fill.ABOVE_2
