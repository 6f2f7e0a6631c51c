"""What stands at the head of a line of a grid."""

from dataclasses import dataclass, replace

from matrixeditor.core.analysis.readiness import Verdict
from matrixeditor.ui.models.names import shown


@dataclass(frozen=True, slots=True)
class Head:
    """What stands at the head of a line.

    Attributes:
        title: the name as it is usually shown.
        full_title: the whole name.
        short_title: the name where there is little room.
        remark: what is said below or beside the name.
        details: what hovering tells besides, a line each.
        verdict: whose sign stands with ``figure``, None for no sign.
        verdict_name: the verdict in words, shown where there is room.
        figure: the number at the foot, such as ``20/23``; a head with one has its name on two
            lines.
    """

    title: str
    full_title: str
    short_title: str
    remark: str = ""
    details: tuple[str, ...] = ()
    verdict: Verdict | None = None
    verdict_name: str = ""
    figure: str = ""


NO_HEAD = Head("", "", "")


def fitting(head: Head) -> Head:
    """Return a head whose texts can be measured and painted, however long the names are."""
    texts = (head.title, head.short_title, head.remark)
    fit = (shown(head.title), shown(head.short_title), shown(head.remark))
    if fit == texts:
        return head
    title, short_title, remark = fit
    return replace(head, title=title, short_title=short_title, remark=remark)
