"""Every error of the core in words: what happened, that nothing is lost, what to do.

One function per class of ``core.errors``.
"""

from dataclasses import dataclass
from functools import singledispatch
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication

from matrixeditor.core.errors import (
    AnotherManagersSheet,
    CannotRead,
    CannotWrite,
    ClosedReview,
    DuplicateId,
    FileMissing,
    Impossible,
    InvalidDocument,
    InvalidValue,
    KeptByClosedReview,
    MatrixEditorError,
    NewerVersion,
    Problem,
    SheetTooLarge,
    UnknownId,
    UnknownLevel,
    UnmappedLevels,
    UnreadableDocument,
)
from matrixeditor.core.types import Noun
from matrixeditor.ui.messages.facts import listed, noun_word
from matrixeditor.ui.messages.impossible import why_impossible
from matrixeditor.ui.messages.problems import problem_line
from matrixeditor.ui.messages.trouble import trouble_text

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Told:
    """A situation in words; ``details`` (several lines) fold out."""

    text: str
    details: str = ""


@singledispatch
def told(error: MatrixEditorError) -> Told:
    """Return an error in words."""
    return Told(translate("errors", "This can't be done. Nothing was changed."), str(error))


@told.register
def _unknown_id(error: UnknownId) -> Told:
    said = translate("errors", 'There is no {noun} "{id}" here. Nothing was changed.')
    return Told(said.format(noun=noun_word(error.noun), id=error.id), listed(error.known))


@told.register
def _duplicate_id(error: DuplicateId) -> Told:
    said = translate(
        "errors", 'The {noun} "{id}" exists already. Nothing was changed; choose another id.'
    )
    return Told(said.format(noun=noun_word(error.noun), id=error.id))


@told.register
def _invalid_value(error: InvalidValue) -> Told:
    said = translate("errors", "This {noun} can't be kept: {problem}. Nothing was changed.")
    first = problem_line(error.problems[0]) if error.problems else ""
    return Told(
        said.format(noun=noun_word(error.noun), problem=first), _details(error.problems[1:])
    )


@told.register
def _unknown_level(error: UnknownLevel) -> Told:
    said = translate(
        "errors", '{level} is no level of "{scale}": it has {levels}. The cell is as it was.'
    )
    return Told(said.format(level=error.level, scale=error.scale, levels=listed(error.levels)))


@told.register
def _unmapped_levels(error: UnmappedLevels) -> Told:
    said = translate(
        "errors",
        'Level {levels} of "{scale}" is in use. Nothing was changed; '
        "choose what its ratings and requirements become.",
    )
    return Told(said.format(levels=listed(error.levels), scale=error.scale))


@told.register
def _closed_review(error: ClosedReview) -> Told:
    said = translate(
        "errors",
        "{review} is closed: these ratings can't change. "
        "Reopen it with a reason, or rate in another review.",
    )
    return Told(said.format(review=error.name))


@told.register
def _another_managers_sheet(error: AnotherManagersSheet) -> Told:
    said = translate(
        "errors",
        "{managers} began this sheet. Nothing was changed; go on with it, "
        "or start a new one from it as {assessor}.",
    )
    return Told(
        said.format(managers=listed(dict.fromkeys(error.managers)), assessor=error.assessor)
    )


@told.register
def _kept_by_closed_review(error: KeptByClosedReview) -> Told:
    if error.noun is Noun.LEVEL:
        said = translate(
            "errors",
            'The {noun} "{name}" is part of {reviews}, which is closed, so it stays as it is. '
            "Nothing was changed. Reopen the review with a reason to change it.",
        )
    else:
        said = translate(
            "errors",
            'The {noun} "{name}" is part of {reviews}, which is closed, so it can\'t be deleted. '
            "Nothing was changed. Retire it instead: it stays there and is hidden everywhere else.",
        )
    return Told(
        said.format(noun=noun_word(error.noun), name=error.name, reviews=listed(error.reviews))
    )


@told.register
def _impossible(error: Impossible) -> Told:
    return Told(why_impossible(error))


@told.register
def _invalid_document(error: InvalidDocument) -> Told:
    said = translate("errors", "This would break rules of the matrix. Nothing was changed.")
    return Told(said, _details(error.problems, more=error.more))


@told.register
def _unreadable_document(error: UnreadableDocument) -> Told:
    said = translate(
        "errors",
        "{file} can't be opened: something in it is damaged or no matrix. "
        "The file is untouched, and nothing else has changed.",
    )
    return Told(said.format(file=_name(error.file)), _details(error.problems, more=error.more))


@told.register
def _newer_version(error: NewerVersion) -> Told:
    said = translate(
        "errors",
        "{file} was saved by a newer Matrix Editor (format {found}, this one reads up to "
        "{supported}). The file is untouched. Update the program to open it.",
    )
    facts = {"file": _name(error.file), "found": error.found, "supported": error.supported}
    return Told(said.format(**facts), error.file)


@told.register
def _file_missing(error: FileMissing) -> Told:
    said = translate(
        "errors", "{file} is no longer there. It may have been moved, renamed or deleted."
    )
    return Told(said.format(file=_name(error.file)), error.file)


@told.register
def _cannot_read(error: CannotRead) -> Told:
    said = translate("errors", "{file} can't be opened: {reason}. Nothing has changed.")
    return Told(
        said.format(file=_name(error.file), reason=trouble_text(error.reason)),
        _system_details(error.file, error.errno),
    )


@told.register
def _cannot_write(error: CannotWrite) -> Told:
    said = translate(
        "errors", "Not saved: {reason}. Your work is safe here as long as this window is open."
    )
    return Told(
        said.format(reason=trouble_text(error.reason)), _system_details(error.file, error.errno)
    )


@told.register
def _sheet_too_large(error: SheetTooLarge) -> Told:
    said = translate(
        "errors",
        "Nothing was exported: the sheet {sheet} would need {needed} {axis}, and Excel has "
        "{most}. Your matrix is as it was; export fewer people.",
    )
    axis = {"rows": translate("errors", "rows"), "columns": translate("errors", "columns")}
    facts = {"sheet": error.sheet, "needed": error.needed, "most": error.most}
    return Told(said.format(axis=axis.get(error.axis, error.axis), **facts))


def _name(file: str) -> str:
    return PurePath(file).name or file


def _details(problems: tuple[Problem, ...], *, more: int = 0) -> str:
    lines = [problem_line(problem) for problem in problems]
    if more:
        lines.append(translate("errors", "and {count} more").format(count=more))
    return "\n".join(lines)


def _system_details(file: str, errno: int) -> str:
    if not errno:
        return file
    return translate("errors", "{file} (system error {number})").format(file=file, number=errno)
