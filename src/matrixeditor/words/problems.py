"""What is wrong with a document, or with a value offered to it, code by code."""

from collections.abc import Mapping

from matrixeditor.core.errors import Problem, ProblemCode
from matrixeditor.words.catalog import gettext as _
from matrixeditor.words.catalog import marked
from matrixeditor.words.filling import filled

CLAUSES: Mapping[ProblemCode, str] = {
    ProblemCode.EMPTY: marked("there is nothing in it"),
    ProblemCode.TOO_LARGE: marked("it is over {most} MB, too large to be read"),
    ProblemCode.NOT_UTF8: marked("it is not text in UTF-8 (byte {offset})"),
    ProblemCode.NOT_JSON: marked("it is not JSON (line {line}, column {column})"),
    ProblemCode.TRAILING_DATA: marked(
        "something stands behind the end of the matrix (line {line}, column {column})"
    ),
    ProblemCode.TOO_DEEP: marked("it is nested more than {most} deep"),
    ProblemCode.DUPLICATE_KEY: marked("this key stands here a second time"),
    ProblemCode.NOT_A_MATRIX: marked("it is not a competency matrix"),
    ProblemCode.MISSING: marked("is missing"),
    ProblemCode.UNKNOWN_KEY: marked("this key is not known here"),
    ProblemCode.NULL: marked("must not be null"),
    ProblemCode.TEXT_TYPE: marked("must be text"),
    ProblemCode.INTEGER_TYPE: marked("must be a whole number"),
    ProblemCode.NUMBER_TYPE: marked("must be a number"),
    ProblemCode.FLAG_TYPE: marked("must be true or false"),
    ProblemCode.DATE_FORM: marked("must be a date like 2026-11-23"),
    ProblemCode.LIST_TYPE: marked("must be a list"),
    ProblemCode.MAP_TYPE: marked("must be a map of keys and values"),
    ProblemCode.CHOICE: marked("must be one of {known}"),
    ProblemCode.BLANK: marked("must not be empty"),
    ProblemCode.SURROGATE: marked("holds half a character"),
    ProblemCode.ID_FORM: marked(
        "must be 1 to 64 of a to z, 0 to 9 and hyphens, the first no hyphen"
    ),
    ProblemCode.FINITE_NUMBER: marked("must be a finite number"),
    ProblemCode.NUMBER_BETWEEN: marked("must be from {low} to {high}"),
    ProblemCode.AT_LEAST: marked("must be at least {low}"),
    ProblemCode.AT_MOST: marked("must be at most {high}"),
    ProblemCode.DECIMALS: marked("may have at most three decimals"),
    ProblemCode.TOO_FEW: marked("must have at least {least}"),
    ProblemCode.REPEATED: marked("must not name anything twice"),
    ProblemCode.LEVEL_KEY: marked("must be a whole number in its shortest form"),
    ProblemCode.LEVELS_ORDER: marked("must increase by value from level to level"),
    ProblemCode.YEARS_ORDER: marked("min_years must not be greater than max_years"),
    ProblemCode.PEER_OFFICIAL: marked("a peer's sheet can't be the result"),
    ProblemCode.UNFIT: marked("can't be read"),
    ProblemCode.DUPLICATE_ID: marked('the id "{id}" stands here a second time'),
    ProblemCode.UNKNOWN_ID: marked('there is no {noun} "{id}"'),
    ProblemCode.UNKNOWN_LEVEL: marked('{level} is not a level of scale "{scale}"'),
    ProblemCode.SCALE_NEEDED: marked("must name its scale, because there are several"),
    ProblemCode.LEADS_TO_ITSELF: marked("a role can't lead to itself"),
    ProblemCode.AS_OF_OPEN: marked("only a closed review keeps requirements"),
    ProblemCode.SECOND_SHEET: marked('a second sheet of "{source}" in the same review'),
    ProblemCode.RATED_AND_NOT_APPLICABLE: marked("can't be both rated and not applicable"),
    ProblemCode.UNCONFIRMED_UNRATED: marked("is to be confirmed, but there is no rating"),
}
"""What is wrong, to be read after the place; without a period."""


def clause(problem: Problem) -> str:
    """Return what is wrong, without the place."""
    template = CLAUSES.get(problem.code, CLAUSES[ProblemCode.UNFIT])
    return filled(_(template), problem.facts)


def problem_line(problem: Problem) -> str:
    """Return where something is wrong and what, on one line."""
    if not problem.place:
        return clause(problem)
    return _("{place}: {problem}").format(place=problem.place, problem=clause(problem))
