"""Every error of the core in words: what happened, that nothing is lost, what to do.

One function per class of ``core.errors``; a test fails for a class without one.
"""

from functools import singledispatch

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
from matrixeditor.words import file_troubles
from matrixeditor.words.catalog import gettext as _
from matrixeditor.words.catalog import ngettext
from matrixeditor.words.filling import listed, noun_word
from matrixeditor.words.impossible import why_impossible
from matrixeditor.words.problems import problem_line


@singledispatch
def sentence(error: MatrixEditorError) -> str:
    """Return an error in words, on one line."""
    return _("This can't be done ({facts}). Nothing was changed.").format(facts=error)


@sentence.register
def _unknown_id(error: UnknownId) -> str:
    said = _('There is no {noun} "{id}".').format(noun=noun_word(error.noun), id=error.id)
    if not error.known:
        return said
    return _("{said} Known: {known}.").format(said=said, known=listed(error.known))


@sentence.register
def _duplicate_id(error: DuplicateId) -> str:
    return _('The {noun} "{id}" exists already. Nothing was changed; choose another id.').format(
        noun=noun_word(error.noun), id=error.id
    )


@sentence.register
def _invalid_value(error: InvalidValue) -> str:
    return _("This {noun} can't be taken: {problems}. Nothing was changed.").format(
        noun=noun_word(error.noun), problems=_all_of(error.problems)
    )


@sentence.register
def _unknown_level(error: UnknownLevel) -> str:
    return _(
        '{level} is not a level of scale "{scale}". Its levels are {levels}. Nothing was changed.'
    ).format(level=error.level, scale=error.scale, levels=listed(error.levels))


@sentence.register
def _unmapped_levels(error: UnmappedLevels) -> str:
    return ngettext(
        'Level {levels} of scale "{scale}" is in use. Nothing was changed; '
        "say which level its ratings and requirements get.",
        'Levels {levels} of scale "{scale}" are in use. Nothing was changed; '
        "say which levels their ratings and requirements get.",
        len(error.levels),
    ).format(levels=listed(error.levels), scale=error.scale)


@sentence.register
def _closed_review(error: ClosedReview) -> str:
    return _(
        "{review} is closed: these ratings can't change. "
        "Reopen it with a reason, or rate in another review."
    ).format(review=error.name)


@sentence.register
def _kept_by_closed_review(error: KeptByClosedReview) -> str:
    if error.noun is Noun.LEVEL:
        said = _(
            'The {noun} "{name}" is part of closed reviews ({reviews}), so it stays as it is. '
            "Reopen them with a reason to change it."
        )
    else:
        said = _(
            'The {noun} "{name}" is part of closed reviews ({reviews}), so it can\'t be deleted. '
            "Retire it instead: it stays there and is hidden everywhere else."
        )
    return said.format(noun=noun_word(error.noun), name=error.name, reviews=listed(error.reviews))


@sentence.register
def _another_managers_sheet(error: AnotherManagersSheet) -> str:
    return ngettext(
        "{managers} began this sheet. Nothing was changed; go on with it, or start a new one "
        "from it as {assessor}.",
        "{managers} began these {count} sheets. Nothing was changed; go on with them, or start "
        "new ones from them as {assessor}.",
        len(error.people),
    ).format(
        managers=listed(dict.fromkeys(error.managers)),
        count=len(error.people),
        assessor=error.assessor,
    )


@sentence.register
def _impossible(error: Impossible) -> str:
    return why_impossible(error)


@sentence.register
def _invalid_document(error: InvalidDocument) -> str:
    count = len(error.problems) + error.more
    return ngettext(
        "The matrix breaks a rule: {problems}. Nothing was changed.",
        "The matrix breaks {count} rules: {problems}. Nothing was changed.",
        count,
    ).format(count=count, problems=_all_of(error.problems, more=error.more))


@sentence.register
def _unreadable_document(error: UnreadableDocument) -> str:
    return _("{file} can't be opened: {problems}. The file is untouched.").format(
        file=error.file, problems=_all_of(error.problems, more=error.more)
    )


@sentence.register
def _newer_version(error: NewerVersion) -> str:
    return _(
        "{file} was written by a newer program, in version {found} of the format; this one reads "
        "up to version {supported}. The file is untouched; open it with the newer program."
    ).format(file=error.file, found=error.found, supported=error.supported)


@sentence.register
def _file_missing(error: FileMissing) -> str:
    return _("{file}: there is no such file.").format(file=error.file)


@sentence.register
def _cannot_read(error: CannotRead) -> str:
    return _("{file} can't be read: {reason}. The file is untouched.").format(
        file=error.file, reason=file_troubles.clause(error.reason, error.errno)
    )


@sentence.register
def _cannot_write(error: CannotWrite) -> str:
    return _(
        "{file} can't be written: {reason}. What was there is untouched; choose another place."
    ).format(file=error.file, reason=file_troubles.clause(error.reason, error.errno))


@sentence.register
def _sheet_too_large(error: SheetTooLarge) -> str:
    said = {
        "rows": _("The sheet {sheet} needs {needed} rows, and Excel has {most}."),
        "columns": _("The sheet {sheet} needs {needed} columns, and Excel has {most}."),
    }[error.axis].format(sheet=error.sheet, needed=error.needed, most=error.most)
    return _("{said} Nothing was written; export fewer people, or leave the sheet out.").format(
        said=said
    )


def problem_lines(error: InvalidDocument | UnreadableDocument) -> tuple[str, ...]:
    """Return the problems of a document, one a line, without the name of its file."""
    said = tuple(problem_line(problem) for problem in error.problems)
    if not error.more:
        return said
    rest = ngettext("and {count} more problem", "and {count} more problems", error.more)
    return (*said, rest.format(count=error.more))


def _all_of(problems: tuple[Problem, ...], *, more: int = 0) -> str:
    """Return several problems on one line."""
    said = "; ".join(map(problem_line, problems))
    if not more:
        return said
    rest = ngettext("{problems}; and {count} more", "{problems}; and {count} more", more)
    return rest.format(problems=said, count=more)
