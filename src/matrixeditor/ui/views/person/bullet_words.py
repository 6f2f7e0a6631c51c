"""What the bars of one person's skills say."""

from PySide6.QtCore import QCoreApplication

from matrixeditor.core.analysis.gaps import GapState
from matrixeditor.ui.models.person.bullets import Bullet
from matrixeditor.ui.views.panels import quantities

translate = QCoreApplication.translate


def title(role: str) -> str:
    """Return the panel's title."""
    if not role:
        return translate("Person", "What the role asks")
    return translate("Person", "What {role} asks").format(role=role)


def not_applicable() -> str:
    """Return the short sign of what does not apply."""
    return translate("Person", "n/a")


def key() -> tuple[str, str, str, str]:
    """Return what the parts of a bar are: result, short, required, own rating."""
    return (
        translate("Person", "result"),
        translate("Person", "short"),
        translate("Person", "required"),
        translate("Person", "self"),
    )


def other() -> str:
    """Return the name over skills without a category."""
    return translate("Person", "Other")


def more() -> str:
    """Return the last row of a long list."""
    return translate("Person", "and {count} more skills")


def spoken(bullet: Bullet) -> str:
    """Return a bar as a screen reader says it: "Discovery: 2, required 3, must-have, 1 short"."""
    match bullet.state:
        case GapState.NOT_RATED:
            result = translate("Person", "not rated")
        case GapState.NOT_APPLICABLE:
            result = translate("Person", "not applicable")
        case GapState.RATED:
            result = "" if bullet.result is None else str(bullet.result.value)
    required = translate("Person", "required {level}").format(level=bullet.required.value)
    said = [result, required]
    if bullet.must_have:
        said.append(translate("Person", "must-have"))
    if bullet.gap:
        words = (
            translate("Person", "{levels} short")
            if bullet.gap > 0
            else translate("Person", "{levels} above")
        )
        said.append(words.format(levels=quantities.levels(abs(bullet.gap))))
    if bullet.own is not None:
        said.append(translate("Person", "self {level}").format(level=bullet.own.value))
    whole = translate("Person", "{skill}: {facts}")
    return whole.format(skill=bullet.name, facts=", ".join(said))
