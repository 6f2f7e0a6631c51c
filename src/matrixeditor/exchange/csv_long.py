"""A row per person and required skill as CSV: the sheet Gaps for everything that is not Excel.

UTF-8, comma, CRLF as RFC 4180 says. Numbers are written with a point and without a unit,
fulfilment in percent with one decimal. A skill that does not apply says ``n/a``, one that is not
rated nothing. Text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP,
"CSV Injection"), and control characters become spaces.
"""

import csv
import io
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from datetime import date

from matrixeditor.core import lookup
from matrixeditor.core.analysis.display import percent_1
from matrixeditor.core.analysis.gaps import Gap, GapState
from matrixeditor.core.analysis.results import NOT_APPLICABLE, Results, confirmed, sheet_of
from matrixeditor.core.model import Matrix, Person, Skill
from matrixeditor.core.model.base import shortest
from matrixeditor.core.types import PersonId, ReviewId, SkillId, Source
from matrixeditor.words.catalog import gettext as _
from matrixeditor.words.layout import one_line
from matrixeditor.words.report import Line, Report, report_of
from matrixeditor.words.sheets import Heading, Remark, said

BYTE_ORDER_MARK = "\ufeff"
"""Tells Excel that a CSV file is UTF-8."""

FORMULA_SIGNS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""What makes a spreadsheet read a text as a formula."""

NOT_APPLICABLE_TEXT = "n/a"

HEADINGS = (
    Heading.PERSON,
    Heading.ROLE,
    Heading.SKILL,
    Heading.CATEGORY,
    Heading.REQUIRED,
    Heading.SELF,
    Heading.MANAGER,
    Heading.AGREED,
    Heading.RESULT,
    Heading.GAP,
    Heading.FULFILMENT,
    Heading.WEIGHT,
    Heading.MUST_HAVE,
    Heading.EVIDENCE,
)

Field = str | int | float | None


def exported(
    matrix: Matrix,
    *,
    people: Collection[PersonId] | None = None,
    review: ReviewId | None = None,
    as_of: date | None = None,
    with_bom: bool = False,
) -> bytes:
    """Return the rows of everyone who has not left, each against their own role.

    Args:
        matrix: the matrix.
        people: only these people.
        review: the review whose ratings are taken; by default the newest.
        as_of: by what was known at the end of this day, instead of now.
        with_bom: begin with a byte order mark, without which Excel garbles names.

    Raises:
        UnknownId: there is no such review up to that day.
    """
    report = report_of(matrix, people=people, review=review, as_of=as_of)
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(map(_head, HEADINGS))
    for line in report.lines:
        writer.writerows(_rows(report, line))
    return ((BYTE_ORDER_MARK if with_bom else "") + text.getvalue()).encode()


def _head(heading: Heading) -> str:
    text = said(heading)
    return _("{heading} (%)").format(heading=text) if heading is Heading.FULFILMENT else text


def _rows(report: Report, line: Line) -> Iterator[tuple[Field, ...]]:
    matrix, person = report.matrix, line.person
    role = line.standing.role
    role_name = "" if role is None else lookup.role(matrix, role).name
    sheets = {
        source: confirmed(sheet_of(person, line.standing.review, source))
        for source in (Source.SELF, Source.MANAGER, Source.AGREED)
    }
    evidence = _evidence_counts(person)
    for gap in line.standing.gaps:
        skill = lookup.skill(matrix, gap.skill)
        yield (
            _safe(person.name),
            _safe(role_name),
            _safe(skill.name),
            _safe(_category_name(matrix, skill)),
            gap.required,
            *(_rating(said_by, gap.skill) for said_by in sheets.values()),
            _result(gap),
            gap.gap,
            _percent(gap),
            shortest(gap.weight),
            said(Remark.YES) if gap.must_have else said(Remark.NO),
            evidence[gap.skill],
        )


def _category_name(matrix: Matrix, skill: Skill) -> str:
    if skill.category is None:
        return said(Heading.OTHER)
    return lookup.category(matrix, skill.category).name


def _evidence_counts(person: Person) -> Mapping[SkillId, int]:
    """Return how many pieces of evidence, private ones aside, speak of each skill."""
    return Counter(
        skill_id for note in person.evidence if not note.private for skill_id in note.skills
    )


def _rating(ratings: Results, skill_id: SkillId) -> Field:
    rating = ratings.get(skill_id)
    return NOT_APPLICABLE_TEXT if rating is NOT_APPLICABLE else rating


def _result(gap: Gap) -> Field:
    return NOT_APPLICABLE_TEXT if gap.state is GapState.NOT_APPLICABLE else gap.official


def _percent(gap: Gap) -> Field:
    percent = percent_1(gap.fulfilment)
    return None if percent is None else float(percent)


def _safe(text: str) -> str:
    """Return a text that a spreadsheet takes for text."""
    text = one_line(text)
    return f"'{text}" if text.lstrip().startswith(FORMULA_SIGNS) else text
