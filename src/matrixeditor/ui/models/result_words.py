"""A result as the sentence that comes before the number, and the figures that follow it.

The sheets' and the command line's are in ``words.verdicts``; a test holds the shared words equal.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from matrixeditor.core import lookup
from matrixeditor.core.analysis.display import whole_percent
from matrixeditor.core.analysis.gaps import Gap, GapState
from matrixeditor.core.analysis.readiness import Standing, Verdict
from matrixeditor.core.model import Matrix
from matrixeditor.ui.marking import QT_TRANSLATE_NOOP
from matrixeditor.ui.messages.verdicts import verdict_word
from matrixeditor.ui.models.role_words import role_name

MOST_REASONS = 3
"""So many skills stand in the sentence; the page has them all."""

LONGEST_NAME = 60

translate = QCoreApplication.translate

ABOUT_OTHER_ROLE: Mapping[Verdict, str] = {
    Verdict.READY: QT_TRANSLATE_NOOP("ResultWords", "Ready for {role}"),
    Verdict.NEARLY: QT_TRANSLATE_NOOP("ResultWords", "Nearly ready for {role}"),
    Verdict.UNRATED: QT_TRANSLATE_NOOP("ResultWords", "Not enough rated for {role}"),
    Verdict.NOT_YET: QT_TRANSLATE_NOOP("ResultWords", "Not yet for {role}"),
}
ABOUT_OWN_ROLE: Mapping[Verdict, str] = {
    Verdict.READY: QT_TRANSLATE_NOOP("ResultWords", "Meets the role of {role}"),
    Verdict.NEARLY: QT_TRANSLATE_NOOP("ResultWords", "Nearly meets the role of {role}"),
    Verdict.UNRATED: QT_TRANSLATE_NOOP("ResultWords", "Not enough rated for the role of {role}"),
    Verdict.NOT_YET: QT_TRANSLATE_NOOP("ResultWords", "Gaps to close as {role}"),
}


def sentence(matrix: Matrix, standing: Standing, *, own_role: bool) -> str:
    """Return how someone stands against a role, with what is in the way."""
    if standing.role is None:
        return translate("ResultWords", "No role to compare with yet.")
    role = _cut(role_name(lookup.role(matrix, standing.role)))
    if standing.verdict is None:
        return translate("ResultWords", "{role} asks for nothing that applies.").format(role=role)
    about = (ABOUT_OWN_ROLE if own_role else ABOUT_OTHER_ROLE)[standing.verdict]
    verdict = translate("ResultWords", about).format(role=role)
    reason = _reason(matrix, standing)
    if not reason:
        return translate("ResultWords", "{verdict}.").format(verdict=verdict)
    return translate("ResultWords", "{verdict}: {reason}.").format(verdict=verdict, reason=reason)


def _reason(matrix: Matrix, standing: Standing) -> str:
    """Return what stands in the way: must-haves, else what is not rated or most missing."""
    by_skill = standing.gap_by_skill
    if standing.verdict is not Verdict.UNRATED:
        must_haves = [gap for skill in standing.blocking if (gap := by_skill[skill]).must_have]
        if must_haves:
            said = (
                translate("ResultWords", "{skills} is a must-have")
                if len(must_haves) == 1
                else translate("ResultWords", "{skills} are must-haves")
            )
            return said.format(skills=_skills(matrix, must_haves))
        short = [by_skill[skill] for skill in standing.needs]
        if standing.verdict is Verdict.NOT_YET and short:
            said = translate("ResultWords", "most is missing in {skills}")
            return said.format(skills=_skills(matrix, short))
    return _unrated(standing)


def _unrated(standing: Standing) -> str:
    if not standing.unrated:
        return ""
    said = (
        translate("ResultWords", "{unrated} of {count} skills isn’t rated yet")
        if standing.unrated == 1
        else translate("ResultWords", "{unrated} of {count} skills aren’t rated yet")
    )
    return said.format(unrated=standing.unrated, count=standing.applicable)


def _skills(matrix: Matrix, gaps: Sequence[Gap]) -> str:
    names = [_level_and_need(matrix, gap) for gap in gaps[:MOST_REASONS]]
    if len(gaps) > MOST_REASONS:
        more = translate("ResultWords", "{count} more")
        names.append(more.format(count=len(gaps) - MOST_REASONS))
    if len(names) == 1:
        return names[0]
    said = translate("ResultWords", "{names} and {last}")
    return said.format(names=", ".join(names[:-1]), last=names[-1])


def _level_and_need(matrix: Matrix, gap: Gap) -> str:
    skill = lookup.skill(matrix, gap.skill)
    if gap.official is None:
        said = translate("ResultWords", "{skill} (not rated, needs {required})")
    else:
        said = translate("ResultWords", "{skill} ({level}, needs {required})")
    return said.format(
        skill=_cut(skill.short or skill.name), level=gap.official, required=gap.required
    )


def _cut(name: str) -> str:
    """Return a name that a sentence can hold."""
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1].rstrip() + "…"


def figures(standing: Standing) -> tuple[tuple[str, str], ...]:
    """Return the figures of a result, each as its numbers and the words that follow them."""
    if standing.verdict is None:
        return ()
    must_haves = [
        gap for gap in standing.gaps if gap.must_have and gap.state is not GapState.NOT_APPLICABLE
    ]
    met = sum(gap.gap is not None and gap.gap <= 0 for gap in must_haves)
    low, high = whole_percent(standing.readiness_low), whole_percent(standing.readiness_high)
    share = translate("ResultWords", "{low} %") if low == high else _between()
    part = translate("ResultWords", "{part} of {whole}")
    said = [
        (
            part.format(part=standing.met, whole=standing.applicable),
            translate("ResultWords", "skills met"),
        ),
        (share.format(low=low, high=high), translate("ResultWords", "readiness")),
    ]
    if must_haves:
        must_haves_met = translate("ResultWords", "must-haves met")
        said.append((part.format(part=met, whole=len(must_haves)), must_haves_met))
    if standing.unrated:
        said.append((str(standing.unrated), translate("ResultWords", "not rated")))
    else:
        said.append(("", translate("ResultWords", "all rated")))
    return tuple(said)


def _between() -> str:
    return translate("ResultWords", "{low} to {high} %")


def in_short(matrix: Matrix, standing: Standing, *, own_role: bool) -> str:
    """Return a result on half a line: ``Product Manager: meets the role, 19 of 20``."""
    if standing.role is None or standing.verdict is None:
        return ""
    said = translate("ResultWords", "{role}: {verdict}, {met} of {count}")
    return said.format(
        role=lookup.role(matrix, standing.role).name,
        verdict=verdict_word(standing.verdict, own_role=own_role).lower(),
        met=standing.met,
        count=standing.applicable,
    )
