"""Verdicts in a word or two, and a result as the sentence that comes before the number."""

from collections.abc import Mapping

from matrixeditor.core import lookup
from matrixeditor.core.analysis.gaps import Gap
from matrixeditor.core.analysis.readiness import Standing, Verdict
from matrixeditor.core.model import Matrix
from matrixeditor.words.catalog import gettext as _
from matrixeditor.words.catalog import marked, ngettext
from matrixeditor.words.filling import joined
from matrixeditor.words.numbers import UNKNOWN, whole

MOST_REASONS = 3
"""So many skills stand in the sentence; the tables have them all."""

OTHER_ROLE: Mapping[Verdict, str] = {
    Verdict.READY: marked("Ready"),
    Verdict.NEARLY: marked("Nearly ready"),
    Verdict.UNRATED: marked("Not enough rated"),
    Verdict.NOT_YET: marked("Not yet"),
}
"""Against the target role or any other."""

OWN_ROLE: Mapping[Verdict, str] = {
    Verdict.READY: marked("Meets the role"),
    Verdict.NEARLY: marked("Nearly"),
    Verdict.UNRATED: marked("Not enough rated"),
    Verdict.NOT_YET: marked("Gaps to close"),
}
"""Against the role that the person holds."""

_ABOUT_OTHER_ROLE: Mapping[Verdict, str] = {
    Verdict.READY: marked("Ready for {role}"),
    Verdict.NEARLY: marked("Nearly ready for {role}"),
    Verdict.UNRATED: marked("Not enough rated for {role}"),
    Verdict.NOT_YET: marked("Not yet for {role}"),
}

_ABOUT_OWN_ROLE: Mapping[Verdict, str] = {
    Verdict.READY: marked("Meets the role of {role}"),
    Verdict.NEARLY: marked("Nearly meets the role of {role}"),
    Verdict.UNRATED: marked("Not enough rated for the role of {role}"),
    Verdict.NOT_YET: marked("Gaps to close as {role}"),
}


def verdict_word(verdict: Verdict | None, *, own_role: bool) -> str:
    """Return a verdict as it stands in tables; a dash for none."""
    if verdict is None:
        return UNKNOWN
    return _((OWN_ROLE if own_role else OTHER_ROLE)[verdict])


def result_sentence(matrix: Matrix, standing: Standing, *, own_role: bool) -> str:
    """Return how someone stands against a role, in a sentence or two.

    "Not yet for Senior PM: Experimentation (2, needs 3) and Negotiation (1, needs 3) are
    must-haves. Between 65 and 77 %: 1 of 8 skills isn't rated yet."
    """
    if standing.role is None:
        return _("No role to compare with.")
    role = lookup.role(matrix, standing.role)
    name = role.short or role.name
    if standing.verdict is None:
        return _("Nothing that {role} requires applies.").format(role=name)
    about = (_ABOUT_OWN_ROLE if own_role else _ABOUT_OTHER_ROLE)[standing.verdict]
    verdict = _(about).format(role=name)
    reason = _reason(matrix, standing)
    said = _("{verdict}: {reason}.") if reason else _("{verdict}.")
    return _("{verdict} {figures}").format(
        verdict=said.format(verdict=verdict, reason=reason), figures=_figures(standing)
    )


def _reason(matrix: Matrix, standing: Standing) -> str:
    """Return what stands in the way: the must-haves, or else the greatest needs."""
    if standing.verdict is Verdict.UNRATED:
        return ""
    by_skill = standing.gap_by_skill
    blocking = [by_skill[skill_id] for skill_id in standing.blocking]
    must_haves = [gap for gap in blocking if gap.must_have]
    if must_haves:
        return ngettext(
            "{skills} is a must-have", "{skills} are must-haves", len(must_haves)
        ).format(skills=_skills(matrix, must_haves))
    short = [by_skill[skill_id] for skill_id in standing.needs]
    if standing.verdict is Verdict.NOT_YET and short:
        return _("most is missing in {skills}").format(skills=_skills(matrix, short))
    return ""


def _skills(matrix: Matrix, gaps: list[Gap]) -> str:
    rest = len(gaps) - MOST_REASONS
    names = [_level_and_need(matrix, gap) for gap in gaps[:MOST_REASONS]]
    if rest > 0:
        names.append(ngettext("{count} more", "{count} more", rest).format(count=rest))
    return joined(names)


def _level_and_need(matrix: Matrix, gap: Gap) -> str:
    name = lookup.skill(matrix, gap.skill).name
    if gap.official is None:
        return _("{skill} (not rated, needs {required})").format(skill=name, required=gap.required)
    return _("{skill} ({level}, needs {required})").format(
        skill=name, level=gap.official, required=gap.required
    )


def _figures(standing: Standing) -> str:
    low, high = standing.readiness_low, standing.readiness_high
    if low is None or high is None:
        return ""
    if not standing.unrated:
        return ngettext(
            "{percent} %: {met} of {count} skill met.",
            "{percent} %: {met} of {count} skills met.",
            standing.applicable,
        ).format(percent=whole(low), met=standing.met, count=standing.applicable)
    return ngettext(
        "Between {low} and {high} %: {unrated} of {count} skills isn't rated yet.",
        "Between {low} and {high} %: {unrated} of {count} skills aren't rated yet.",
        standing.unrated,
    ).format(low=whole(low), high=whole(high), unrated=standing.unrated, count=standing.applicable)
