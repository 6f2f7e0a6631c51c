"""The one sentence of the Insights page, and what stands in its bar."""

from PySide6.QtCore import QCoreApplication

from matrixeditor.core.analysis.readiness import Verdict
from matrixeditor.ui.messages.counts import figure
from matrixeditor.ui.models.insights.headline import Headline
from matrixeditor.ui.views.panels import quantities

translate = QCoreApplication.translate


def sentence(facts: Headline) -> str:
    """Return how the team stands."""
    if not facts.required:
        return translate("Insights", "No one has a role that asks for anything yet.")
    if not facts.rated:
        return translate("Insights", "Nothing is rated yet.")
    said = [_meeting(facts), _rest(facts)]
    return " ".join(filter(None, said))


def _meeting(facts: Headline) -> str:
    ready = facts.verdicts[Verdict.READY]
    if facts.people == 1:
        if ready:
            return translate("Insights", "The one person here meets the role.")
        return translate("Insights", "The one person here does not meet the role yet.")
    if ready == facts.people:
        return translate("Insights", "All {count} meet their role.").format(count=figure(ready))
    if ready == 1:
        return translate("Insights", "1 of {count} meets their role.").format(
            count=figure(facts.people)
        )
    if ready == 0:
        return translate("Insights", "None of {count} meets their role.").format(
            count=figure(facts.people)
        )
    said = translate("Insights", "{ready} of {count} meet their role.")
    return said.format(ready=figure(ready), count=figure(facts.people))


def _rest(facts: Headline) -> str:
    gaps = facts.verdicts[Verdict.NOT_YET]
    nearly, unrated = facts.verdicts[Verdict.NEARLY], facts.verdicts[Verdict.UNRATED]
    if gaps:
        return _gaps(facts, gaps)
    if nearly == 1:
        return translate("Insights", "1 nearly does.")
    if nearly:
        return translate("Insights", "{count} nearly do.").format(count=figure(nearly))
    if unrated == 1:
        return translate("Insights", "1 is not rated enough to tell.")
    if unrated:
        said = translate("Insights", "{count} are not rated enough to tell.")
        return said.format(count=figure(unrated))
    return ""


def _gaps(facts: Headline, count: int) -> str:
    total = len(facts.gaps_in) + facts.gaps_in_more
    skills = quantities.joined(facts.gaps_in, total=total)
    if count == 1:
        said = translate("Insights", "1 has gaps to close, in {skills}.")
    else:
        said = translate("Insights", "{count} have gaps to close, in {skills}.")
    return said.format(count=figure(count), skills=skills)


def explained(facts: Headline) -> str:
    """Return the verdicts behind the sentence."""
    counts = facts.verdicts
    lines = [
        translate("Insights", "Meets the role: {count}").format(
            count=figure(counts[Verdict.READY])
        ),
        translate("Insights", "Nearly: {count}").format(count=figure(counts[Verdict.NEARLY])),
        translate("Insights", "Gaps to close: {count}").format(
            count=figure(counts[Verdict.NOT_YET])
        ),
        translate("Insights", "Not enough rated: {count}").format(
            count=figure(counts[Verdict.UNRATED])
        ),
    ]
    if counts[None]:
        lines.append(
            translate("Insights", "Nothing asked for: {count}").format(count=figure(counts[None]))
        )
    return "\n".join(lines)


def about(facts: Headline) -> str:
    """Return what the page shows."""
    said = translate("Insights", "Result against everyone’s own role, {review}")
    return said.format(review=facts.review)


def based_on(facts: Headline) -> str:
    """Return how much the figures rest on."""
    said = translate("Insights", "based on {rated} of {required} ratings, {people}")
    return said.format(
        rated=figure(facts.rated),
        required=figure(facts.required),
        people=quantities.people(facts.people),
    )
