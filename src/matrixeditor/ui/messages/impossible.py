"""Why an edit makes no sense as asked, reason by reason, and that nothing was changed."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from matrixeditor.core.errors import Impossible, Reason
from matrixeditor.ui.marking import QT_TRANSLATE_NOOP
from matrixeditor.ui.messages.facts import filled

REASONS: Mapping[Reason, str] = {
    Reason.NOT_REQUIRED: QT_TRANSLATE_NOOP(
        "impossible",
        '"{role}" doesn\'t require "{skill}". Nothing was changed; give it a level first.',
    ),
    Reason.LEADS_TO_ITSELF: QT_TRANSLATE_NOOP(
        "impossible", '"{role}" can\'t lead to itself. Nothing was changed.'
    ),
    Reason.LAST_SCALE: QT_TRANSLATE_NOOP(
        "impossible", 'A matrix needs a scale, and "{scale}" is the last one. Nothing was changed.'
    ),
    Reason.SCALE_IN_USE: QT_TRANSLATE_NOOP(
        "impossible",
        '{skills} skills are measured on "{scale}". Nothing was changed; '
        "move them to another scale first.",
    ),
    Reason.MERGE_ACROSS_SCALES: QT_TRANSLATE_NOOP(
        "impossible",
        '"{skill}" and "{other}" are measured on different scales. Nothing was changed; '
        "move one to the other's scale first.",
    ),
    Reason.SPLIT_NEEDS_TWO: QT_TRANSLATE_NOOP(
        "impossible", 'To split "{skill}" takes two names at least. Nothing was changed.'
    ),
    Reason.LAST_REVIEW: QT_TRANSLATE_NOOP(
        "impossible",
        'A matrix needs a review, and "{review}" is the last one. Nothing was changed.',
    ),
    Reason.REVIEW_BEFORE_LAST: QT_TRANSLATE_NOOP(
        "impossible",
        'The review before, "{review}", is of {date}: the next can\'t be earlier. '
        "Nothing was changed.",
    ),
    Reason.REASON_NEEDED: QT_TRANSLATE_NOOP(
        "impossible", 'Reopening "{review}" needs a reason, which is kept. Nothing was changed.'
    ),
}


def why_impossible(error: Impossible) -> str:
    """Return why not."""
    return filled(QCoreApplication.translate("impossible", REASONS[error.reason]), error.facts)
