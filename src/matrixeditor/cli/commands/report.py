"""``report``: who meets what, for people or for scripts."""

import json
from datetime import date
from typing import Literal, assert_never

from matrixeditor.cli import choices, documents, streams
from matrixeditor.cli.outcome import ExitCode
from matrixeditor.words.layout import as_markdown, as_text
from matrixeditor.words.report import Report, as_json, report_of
from matrixeditor.words.report_text import detail, overview

Form = Literal["text", "markdown", "json"]


def run(
    *,
    file: str,
    person: str | None,
    role: str | None,
    review: str | None,
    as_of: date | None,
    form: Form,
) -> ExitCode:
    """Print the report.

    Raises:
        WrongUsage: there is no such person, role or review.
    """
    matrix = documents.load(file)
    report = report_of(
        matrix,
        people=choices.chosen_people(matrix, None if person is None else [person]),
        role=choices.chosen_role(matrix, role),
        review=choices.chosen_review(matrix, review, as_of=as_of),
        as_of=as_of,
    )
    streams.say(_written(report, form, in_detail=person is not None))
    return ExitCode.FINE


def _written(report: Report, form: Form, *, in_detail: bool) -> str:
    if form == "json":
        return json.dumps(as_json(report), indent=2, ensure_ascii=False)
    blocks = detail(report) if in_detail else overview(report)
    if form == "markdown":
        return as_markdown(blocks)
    if form == "text":
        return as_text(blocks)
    assert_never(form)
