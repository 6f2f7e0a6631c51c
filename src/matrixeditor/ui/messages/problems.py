"""What is wrong with a document, code by code. A text ends without a period: it follows a place."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from matrixeditor.core.errors import Problem, ProblemCode
from matrixeditor.ui.marking import QT_TRANSLATE_NOOP
from matrixeditor.ui.messages.facts import filled

translate = QCoreApplication.translate
Code = ProblemCode

PROBLEMS: Mapping[ProblemCode, str] = {
    Code.EMPTY: QT_TRANSLATE_NOOP("problems", "the file is empty"),
    Code.TOO_LARGE: QT_TRANSLATE_NOOP(
        "problems", "the file has {megabytes} MB; at most {most} MB can be opened"
    ),
    Code.NOT_UTF8: QT_TRANSLATE_NOOP("problems", "is not UTF-8 text from byte {offset} on"),
    Code.NOT_JSON: QT_TRANSLATE_NOOP(
        "problems", "line {line}, column {column} can't be read as JSON"
    ),
    Code.TRAILING_DATA: QT_TRANSLATE_NOOP(
        "problems", "there is more text after the end, at line {line}, column {column}"
    ),
    Code.TOO_DEEP: QT_TRANSLATE_NOOP("problems", "is nested deeper than {most} levels"),
    Code.DUPLICATE_KEY: QT_TRANSLATE_NOOP("problems", "stands here twice"),
    Code.NOT_A_MATRIX: QT_TRANSLATE_NOOP("problems", "this is no file of Matrix Editor"),
    Code.MISSING: QT_TRANSLATE_NOOP("problems", "is missing"),
    Code.UNKNOWN_KEY: QT_TRANSLATE_NOOP("problems", "is not known in this version of the format"),
    Code.NULL: QT_TRANSLATE_NOOP("problems", "needs a value"),
    Code.TEXT_TYPE: QT_TRANSLATE_NOOP("problems", "must be text"),
    Code.INTEGER_TYPE: QT_TRANSLATE_NOOP("problems", "must be a whole number"),
    Code.NUMBER_TYPE: QT_TRANSLATE_NOOP("problems", "must be a number"),
    Code.FLAG_TYPE: QT_TRANSLATE_NOOP("problems", "must be true or false"),
    Code.DATE_FORM: QT_TRANSLATE_NOOP("problems", "must be a date like 2026-11-01"),
    Code.LIST_TYPE: QT_TRANSLATE_NOOP("problems", "must be a list"),
    Code.MAP_TYPE: QT_TRANSLATE_NOOP("problems", "must be an object with keys and values"),
    Code.CHOICE: QT_TRANSLATE_NOOP("problems", "must be one of {known}"),
    Code.BLANK: QT_TRANSLATE_NOOP("problems", "must not be empty"),
    Code.SURROGATE: QT_TRANSLATE_NOOP("problems", "holds half of a character"),
    Code.ID_FORM: QT_TRANSLATE_NOOP(
        "problems", "may hold only a to z, 0 to 9 and hyphens, at most 64 of them, no hyphen first"
    ),
    Code.FINITE_NUMBER: QT_TRANSLATE_NOOP("problems", "must be a finite number"),
    Code.NUMBER_BETWEEN: QT_TRANSLATE_NOOP("problems", "must be from {low} to {high}"),
    Code.AT_LEAST: QT_TRANSLATE_NOOP("problems", "must be at least {low}"),
    Code.AT_MOST: QT_TRANSLATE_NOOP("problems", "must be at most {high}"),
    Code.DECIMALS: QT_TRANSLATE_NOOP("problems", "may have at most three decimals"),
    Code.TOO_FEW: QT_TRANSLATE_NOOP("problems", "needs at least {least}"),
    Code.REPEATED: QT_TRANSLATE_NOOP("problems", "must not name anything twice"),
    Code.LEVEL_KEY: QT_TRANSLATE_NOOP("problems", "must be a whole number in its shortest form"),
    Code.LEVELS_ORDER: QT_TRANSLATE_NOOP("problems", "levels must increase by value"),
    Code.YEARS_ORDER: QT_TRANSLATE_NOOP(
        "problems", "the least years must not be more than the most years"
    ),
    Code.PEER_OFFICIAL: QT_TRANSLATE_NOOP("problems", "a peer's sheet never counts as the result"),
    Code.UNFIT: QT_TRANSLATE_NOOP("problems", "is not a value that fits here"),
    Code.DUPLICATE_ID: QT_TRANSLATE_NOOP("problems", 'the id "{id}" stands here a second time'),
    Code.UNKNOWN_ID: QT_TRANSLATE_NOOP("problems", 'there is no {noun} "{id}"'),
    Code.UNKNOWN_LEVEL: QT_TRANSLATE_NOOP("problems", '{level} is not a level of scale "{scale}"'),
    Code.SCALE_NEEDED: QT_TRANSLATE_NOOP(
        "problems", "must name its scale, because there are several"
    ),
    Code.LEADS_TO_ITSELF: QT_TRANSLATE_NOOP("problems", "a role can't lead to itself"),
    Code.AS_OF_OPEN: QT_TRANSLATE_NOOP("problems", "only a closed review keeps requirements"),
    Code.SECOND_SHEET: QT_TRANSLATE_NOOP(
        "problems", 'is a second sheet of "{source}" in the same review'
    ),
    Code.RATED_AND_NOT_APPLICABLE: QT_TRANSLATE_NOOP(
        "problems", "can't be both rated and not applicable"
    ),
    Code.UNCONFIRMED_UNRATED: QT_TRANSLATE_NOOP(
        "problems", "is to be confirmed, but there is no rating"
    ),
}


def problem_line(problem: Problem) -> str:
    """Return one line: the place, and what is wrong there."""
    said = filled(translate("problems", PROBLEMS[problem.code]), problem.facts)
    if not problem.place:
        return said[:1].upper() + said[1:]
    return translate("problems", "{place}: {problem}").format(place=problem.place, problem=said)
