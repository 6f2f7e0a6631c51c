"""How people stand, in words: the heads of the People grid, and the sums in its bars."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from matrixeditor.core import lookup
from matrixeditor.core.analysis.display import percent_1
from matrixeditor.core.analysis.readiness import Standing, Verdict
from matrixeditor.core.model import Matrix
from matrixeditor.ui.messages.counts import figure
from matrixeditor.ui.messages.verdicts import verdict_word
from matrixeditor.ui.models.head import Head
from matrixeditor.ui.models.people_words import asked_role_name
from matrixeditor.ui.models.person_cells import PersonCells

translate = QCoreApplication.translate

IN_ORDER = (Verdict.READY, Verdict.NEARLY, Verdict.NOT_YET, Verdict.UNRATED)
"""The verdicts as they are counted: what is settled first."""


def head(matrix: Matrix, cells: PersonCells, *, own_role: bool) -> Head:
    """Return a person's head: name, role, verdict and how much is met."""
    name, standing = cells.person.name, cells.standing
    role = asked_role_name(matrix, standing)
    share = translate("StandingWords", "{met}/{count}")
    return Head(
        name,
        name,
        name,
        role or translate("StandingWords", "no role"),
        details=_head_details(matrix, standing, own_role=own_role),
        verdict=standing.verdict,
        verdict_name="" if standing.verdict is None else _verdict(standing, own_role=own_role),
        figure=share.format(met=standing.met, count=standing.applicable)
        if standing.verdict is not None
        else "–",
    )


def _verdict(standing: Standing, *, own_role: bool) -> str:
    return verdict_word(standing.verdict, own_role=own_role)


def _head_details(matrix: Matrix, standing: Standing, *, own_role: bool) -> tuple[str, ...]:
    if standing.role is None:
        return (translate("StandingWords", "No role to compare with"),)
    role = lookup.role(matrix, standing.role).name
    if standing.verdict is None:
        said = translate("StandingWords", "{role}: nothing it requires applies")
        return (said.format(role=role),)
    said = translate("StandingWords", "{role}: {verdict}")
    met = translate("StandingWords", "{met} of {count} skills met")
    return (
        said.format(role=role, verdict=_verdict(standing, own_role=own_role)),
        met.format(met=standing.met, count=standing.applicable),
        readiness(standing),
    )


def readiness(standing: Standing) -> str:
    """Return readiness with its decimal: one number, or from where to where it can be."""
    low, high = percent_1(standing.readiness_low), percent_1(standing.readiness_high)
    if low is None or high is None:
        return ""
    locale = QLocale()
    shown = {"low": locale.toString(float(low), "f", 1)}
    if low == high:
        return translate("StandingWords", "Readiness {low} %").format(**shown)
    shown["high"] = locale.toString(float(high), "f", 1)
    said = translate("StandingWords", "Readiness between {low} and {high} %: {unrated} not rated")
    return said.format(**shown, unrated=standing.unrated)


def rated(standings: Sequence[Standing]) -> str:
    """Return how much of what is asked is rated."""
    required = sum(standing.applicable for standing in standings)
    done = required - sum(standing.unrated for standing in standings)
    said = translate("StandingWords", "{rated} of {required} rated")
    return said.format(rated=figure(done), required=figure(required))


def verdict_counts(standings: Sequence[Standing]) -> dict[Verdict, int]:
    """Return how many people have each verdict."""
    counts = dict.fromkeys(IN_ORDER, 0)
    for standing in standings:
        if standing.verdict is not None:
            counts[standing.verdict] += 1
    return counts


def counted_verdicts(standings: Sequence[Standing], *, own_role: bool) -> list[tuple[Verdict, str]]:
    """Return each verdict that people have, with how many in words."""
    return [
        (verdict, counted_verdict(verdict, count, own_role=own_role))
        for verdict, count in verdict_counts(standings).items()
        if count
    ]


def counted_verdict(verdict: Verdict, count: int, *, own_role: bool) -> str:
    """Return how many people have a verdict: ``3 meet the role``."""
    if not own_role:
        word = verdict_word(verdict, own_role=False)
        both = translate("StandingWords", "{count} {verdict}")
        return both.format(count=figure(count), verdict=word[:1].lower() + word[1:])
    match verdict:
        case Verdict.READY if count == 1:
            said = translate("StandingWords", "{count} meets the role")
        case Verdict.READY:
            said = translate("StandingWords", "{count} meet the role")
        case Verdict.NEARLY:
            said = translate("StandingWords", "{count} nearly")
        case Verdict.NOT_YET:
            said = translate("StandingWords", "{count} gaps to close")
        case _:
            said = translate("StandingWords", "{count} not enough rated")
    return said.format(count=figure(count))
