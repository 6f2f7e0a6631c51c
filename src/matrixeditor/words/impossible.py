"""Why an edit makes no sense as asked, reason by reason."""

from collections.abc import Mapping

from matrixeditor.core.errors import Impossible, Reason
from matrixeditor.words.catalog import gettext as _
from matrixeditor.words.catalog import marked
from matrixeditor.words.filling import filled

SENTENCES: Mapping[Reason, str] = {
    Reason.NOT_REQUIRED: marked(
        '"{role}" doesn\'t require "{skill}". Nothing was changed; give it a level first.'
    ),
    Reason.LEADS_TO_ITSELF: marked('"{role}" can\'t lead to itself. Nothing was changed.'),
    Reason.LAST_SCALE: marked(
        'A matrix needs a scale, and "{scale}" is the last one. Nothing was changed.'
    ),
    Reason.SCALE_IN_USE: marked(
        '{skills} skills are measured on "{scale}". Nothing was changed; '
        "move them to another scale first."
    ),
    Reason.MERGE_ACROSS_SCALES: marked(
        '"{skill}" and "{other}" are measured on different scales. Nothing was changed; '
        "move one to the other's scale first."
    ),
    Reason.SPLIT_NEEDS_TWO: marked(
        'To split "{skill}" takes two names at least. Nothing was changed.'
    ),
    Reason.LAST_REVIEW: marked(
        'A matrix needs a review, and "{review}" is the last one. Nothing was changed.'
    ),
    Reason.REVIEW_BEFORE_LAST: marked(
        'The review before, "{review}", is of {date}: the next can\'t be earlier. '
        "Nothing was changed."
    ),
    Reason.REASON_NEEDED: marked(
        'Reopening "{review}" needs a reason, which is kept. Nothing was changed.'
    ),
}


def why_impossible(error: Impossible) -> str:
    """Return why not, and that nothing was changed."""
    return filled(_(SENTENCES[error.reason]), error.facts)
