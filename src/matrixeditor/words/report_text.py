"""The report for people: an overview of everyone, or one person in detail."""

from matrixeditor.core import lookup
from matrixeditor.core.analysis.coverage import Coverage, CoverageStatus
from matrixeditor.core.analysis.gaps import Gap, GapState
from matrixeditor.core.model import Matrix
from matrixeditor.core.types import PersonId, RoleId
from matrixeditor.words.catalog import gettext as _
from matrixeditor.words.catalog import marked, ngettext
from matrixeditor.words.filling import listed
from matrixeditor.words.layout import Block, Heading, Listing, Paragraph, Table
from matrixeditor.words.numbers import UNKNOWN, number, percent, percent_range
from matrixeditor.words.report import Line, Report
from matrixeditor.words.verdicts import result_sentence, verdict_word

COVERAGE_WORDS = {
    CoverageStatus.COVERED: marked("Covered"),
    CoverageStatus.AT_RISK: marked("At risk"),
    CoverageStatus.GAP: marked("Gap"),
}

MOST_NEEDS = 3
"""So many needs stand out; the table of gaps has them all."""


def overview(report: Report) -> list[Block]:
    """Return everyone in a table and a sentence each, and the levels that too few people hold."""
    blocks: list[Block] = [Heading(report.matrix.title), Paragraph(_occasion(report))]
    if not report.lines:
        return [*blocks, Paragraph(_("No people yet."))]
    return [
        *blocks,
        Heading(_("People"), 2),
        _people_table(report),
        Listing(tuple(_in_a_sentence(report.matrix, line) for line in report.lines)),
        *_coverage_blocks(report),
    ]


def detail(report: Report) -> list[Block]:
    """Return each person of the report with every gap, and nothing about anyone else."""
    blocks: list[Block] = [Heading(report.matrix.title), Paragraph(_occasion(report))]
    for line in report.lines:
        blocks += _person_blocks(report.matrix, line)
    return blocks


def _occasion(report: Report) -> str:
    if report.review is None:
        return _("As of {day} there was no review yet: nothing is rated.").format(day=report.as_of)
    review = _("Review {name} of {day}").format(name=report.review.name, day=report.review.date)
    if report.as_of is None:
        return _("{review}.").format(review=review)
    return _("As of {day}: {review}.").format(day=report.as_of, review=review)


def _people_table(report: Report) -> Table:
    headings = (
        _("Name"),
        _("Role"),
        _("Against"),
        _("Met"),
        _("Readiness"),
        _("Verdict"),
    )
    rows = tuple(_person_row(report.matrix, line) for line in report.lines)
    return Table(headings, rows, numeric=frozenset({3, 4}))


def _person_row(matrix: Matrix, line: Line) -> tuple[str, ...]:
    figures = line.standing
    return (
        line.person.name,
        _role_name(matrix, line.role),
        _against(matrix, line),
        _met(line),
        percent_range(figures.readiness_low, figures.readiness_high),
        verdict_word(figures.verdict, own_role=line.against_own_role),
    )


def _against(matrix: Matrix, line: Line) -> str:
    if line.against_own_role and line.role is not None:
        return _("own role")
    return _role_name(matrix, line.standing.role)


def _met(line: Line) -> str:
    figures = line.standing
    if not figures.applicable:
        return UNKNOWN
    return _("{met} of {count}").format(met=figures.met, count=figures.applicable)


def _in_a_sentence(matrix: Matrix, line: Line) -> str:
    return _("{name}: {result}").format(
        name=line.person.name,
        result=result_sentence(matrix, line.standing, own_role=line.against_own_role),
    )


def _coverage_blocks(report: Report) -> list[Block]:
    if not report.coverage:
        return []
    short = [row for row in report.coverage if row.status is not CoverageStatus.COVERED]
    covered, count = len(report.coverage) - len(short), len(report.coverage)
    target = report.matrix.policy.coverage_target
    said = ngettext(
        "{covered} of {count} required level is covered by {target} or more people.",
        "{covered} of {count} required levels are covered by {target} or more people.",
        count,
    ).format(covered=covered, count=count, target=target)
    blocks: list[Block] = [Heading(_("Coverage"), 2), Paragraph(said)]
    if short:
        blocks.append(_coverage_table(report.matrix, short))
    return blocks


def _coverage_table(matrix: Matrix, rows: list[Coverage]) -> Table:
    headings = (
        _("Skill"),
        _("Level"),
        _("People"),
        _("Not rated"),
        _("Status"),
        _("Only one person"),
    )
    cells = tuple(
        (
            lookup.skill(matrix, row.skill).name,
            number(row.level),
            number(row.holders),
            number(row.unrated),
            _(COVERAGE_WORDS[row.status]),
            _person_name(matrix, row.only),
        )
        for row in rows
    )
    return Table(headings, cells, numeric=frozenset({1, 2, 3}))


def _person_blocks(matrix: Matrix, line: Line) -> list[Block]:
    figures = line.standing
    role = _role_name(matrix, line.role)
    against = (
        _("Role: {role}.").format(role=role)
        if line.against_own_role
        else _("Role: {role}. Against: {other}.").format(
            role=role, other=_role_name(matrix, figures.role)
        )
    )
    blocks: list[Block] = [
        Heading(line.person.name, 2),
        Paragraph(against),
        Paragraph(result_sentence(matrix, figures, own_role=line.against_own_role)),
    ]
    if figures.applicable:
        facts = _("Met: {met} ({share}). Readiness: {readiness}. {verdict}.")
        blocks.append(
            Paragraph(
                facts.format(
                    met=_met(line),
                    share=percent(figures.met_share),
                    readiness=percent_range(figures.readiness_low, figures.readiness_high),
                    verdict=verdict_word(figures.verdict, own_role=line.against_own_role),
                )
            )
        )
    if figures.needs:
        first = [lookup.skill(matrix, skill).name for skill in figures.needs]
        needs = _("Needs most: {skills}.").format(skills=listed(first, most=MOST_NEEDS))
        blocks.append(Paragraph(needs))
    if figures.gaps:
        blocks.append(_gaps_table(matrix, figures.gaps))
    return blocks


def _gaps_table(matrix: Matrix, gaps: tuple[Gap, ...]) -> Table:
    headings = (
        _("Skill"),
        _("Required"),
        _("Self"),
        _("Result"),
        _("Gap"),
        _("Fulfilment"),
        _("Must-have"),
    )
    rows = tuple(
        (
            lookup.skill(matrix, gap.skill).name,
            number(gap.required),
            number(gap.self_rating),
            number(gap.official),
            gap_word(gap),
            percent(gap.fulfilment),
            _("yes") if gap.must_have else "",
        )
        for gap in gaps
    )
    return Table(headings, rows, numeric=frozenset({1, 2, 3, 5}))


def gap_word(gap: Gap) -> str:
    """Return a gap as a mark and a figure: ``▼2`` short, ``▲1`` above; or its state in words."""
    if gap.state is GapState.NOT_APPLICABLE:
        return _("not applicable")
    if gap.gap is None:
        return _("not rated")
    if gap.gap == 0:
        return _("met")
    return f"▼{gap.gap}" if gap.gap > 0 else f"▲{-gap.gap}"


def _role_name(matrix: Matrix, role_id: RoleId | None) -> str:
    return UNKNOWN if role_id is None else lookup.role(matrix, role_id).name


def _person_name(matrix: Matrix, person_id: PersonId | None) -> str:
    return "" if person_id is None else lookup.person(matrix, person_id).name
