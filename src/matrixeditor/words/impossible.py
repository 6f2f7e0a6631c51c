"""Why an edit makes no sense as asked, reason by reason of ``core.errors.Impossible``."""

from collections.abc import Mapping

from matrixeditor.core.errors import Impossible
from matrixeditor.words.catalog import gettext as _
from matrixeditor.words.catalog import marked
from matrixeditor.words.filling import filled

_REASONS: Mapping[str, str] = {
    "not_required": marked("The role doesn't require this skill; give it a level first."),
    "leads_to_itself": marked("{role} can't lead to itself."),
}


def why_impossible(error: Impossible) -> str:
    """Return the reason in a sentence, and that nothing was changed."""
    template = _REASONS.get(error.reason)
    if template is None:
        return _("This can't be done ({reason}). Nothing was changed.").format(reason=error.reason)
    return _("{reason} Nothing was changed.").format(reason=filled(_(template), error.facts))


def is_worded(reason: str) -> bool:
    """Tell whether there are words for a reason."""
    return reason in _REASONS
