"""Verdicts in a word or two, as the window says them. ``words.verdicts`` holds those of sheets."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from matrixeditor.core.analysis.readiness import Verdict
from matrixeditor.ui.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

OTHER_ROLE: Mapping[Verdict, str] = {
    Verdict.READY: QT_TRANSLATE_NOOP("verdicts", "Ready"),
    Verdict.NEARLY: QT_TRANSLATE_NOOP("verdicts", "Nearly ready"),
    Verdict.UNRATED: QT_TRANSLATE_NOOP("verdicts", "Not enough rated"),
    Verdict.NOT_YET: QT_TRANSLATE_NOOP("verdicts", "Not yet"),
}
"""Against the role aimed at, or any other."""

OWN_ROLE: Mapping[Verdict, str] = {
    Verdict.READY: QT_TRANSLATE_NOOP("verdicts", "Meets the role"),
    Verdict.NEARLY: QT_TRANSLATE_NOOP("verdicts", "Nearly"),
    Verdict.UNRATED: QT_TRANSLATE_NOOP("verdicts", "Not enough rated"),
    Verdict.NOT_YET: QT_TRANSLATE_NOOP("verdicts", "Gaps to close"),
}
"""Against the role that the person holds."""


def verdict_word(verdict: Verdict | None, *, own_role: bool) -> str:
    """Return a verdict in a word or two; a dash for none."""
    if verdict is None:
        return "–"
    return translate("verdicts", (OWN_ROLE if own_role else OTHER_ROLE)[verdict])
