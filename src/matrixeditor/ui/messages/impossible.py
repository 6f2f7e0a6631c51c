"""Why an edit makes no sense as asked, reason by reason of ``core.errors.Impossible``."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from matrixeditor.core.errors import Impossible
from matrixeditor.ui.marking import QT_TRANSLATE_NOOP
from matrixeditor.ui.messages.facts import filled

translate = QCoreApplication.translate

REASONS: Mapping[str, str] = {
    "not_required": QT_TRANSLATE_NOOP(
        "impossible", "This role doesn't ask for this skill yet. Give it a level first."
    ),
}


def why_impossible(error: Impossible) -> str:
    """Return the reason, and that nothing was changed."""
    reason = REASONS.get(error.reason)
    nothing = translate("impossible", "Nothing was changed.")
    if reason is None:
        return translate("impossible", "This can't be done. {nothing}").format(nothing=nothing)
    said = filled(translate("impossible", reason), error.facts)
    return translate("impossible", "{reason} {nothing}").format(reason=said, nothing=nothing)
