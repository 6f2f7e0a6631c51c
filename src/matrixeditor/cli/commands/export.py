"""``export``: a workbook, or a row per person and required skill as CSV."""

from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path, PurePath

from matrixeditor.cli import choices, documents, streams
from matrixeditor.cli.outcome import ExitCode, WrongUsage
from matrixeditor.core.model import Matrix
from matrixeditor.excel import ExportOptions, SheetKind
from matrixeditor.excel import export as export_workbook
from matrixeditor.exchange import csv_long
from matrixeditor.files.atomic import replace_file
from matrixeditor.words.catalog import gettext as _
from matrixeditor.words.filling import listed


def run(
    *,
    file: str,
    output: str,
    sheets: Sequence[str] | None,
    people: Sequence[str] | None,
    review: str | None,
    as_of: date | None,
    with_bom: bool,
) -> ExitCode:
    """Write the file, wholly or not at all.

    Raises:
        WrongUsage: the output is neither a workbook nor CSV, an option is not for it, or there is
            no such sheet, person or review.
    """
    kind = _kind_of(output)
    if kind == ".csv" and sheets is not None:
        raise WrongUsage(_("--sheets is for workbooks; a CSV file is one table."))
    if kind == ".xlsx" and with_bom:
        raise WrongUsage(_("--bom is for CSV files."))
    shown = _sheet_kinds(sheets)
    matrix = documents.load(file)
    options = ExportOptions(
        review=choices.chosen_review(matrix, review, as_of=as_of),
        as_of=as_of,
        sheets=shown,
        people=choices.chosen_people(matrix, people),
    )
    with streams.progress(_("Writing {file} …").format(file=output)):
        if kind == ".csv":
            _write_csv(matrix, output, options, with_bom=with_bom)
        else:
            export_workbook(matrix, Path(output), options=options)
    return ExitCode.FINE


def _kind_of(output: str) -> str:
    kind = ".csv" if output == streams.STANDARD else PurePath(output).suffix.lower()
    if kind not in {".csv", ".xlsx"}:
        message = _("{file}: export writes .xlsx and .csv files. Another matrix: convert.")
        raise WrongUsage(message.format(file=output))
    return kind


def _sheet_kinds(names: Collection[str] | None) -> frozenset[SheetKind]:
    if names is None:
        return frozenset(SheetKind)
    known = {kind.value: kind for kind in SheetKind}
    for name in names:
        if name.lower() not in known:
            message = _('There is no sheet "{name}". Known: {known}.')
            raise WrongUsage(message.format(name=name, known=listed(known)))
    return frozenset(known[name.lower()] for name in names)


def _write_csv(matrix: Matrix, output: str, options: ExportOptions, *, with_bom: bool) -> None:
    table = csv_long.exported(
        matrix,
        people=options.people,
        review=options.review,
        as_of=options.as_of,
        with_bom=with_bom,
    )
    if output == streams.STANDARD:
        streams.write_bytes(table)
    else:
        replace_file(Path(output), [table])
