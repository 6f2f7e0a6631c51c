"""What the workbook says: names of sheets, headings, remarks, the legend.

An enumeration's value is the English text; ``said`` returns it in the language spoken, with the
facts in it. Verdicts stand in ``verdicts``, levels and skills in the matrix.
"""

from enum import StrEnum

from matrixeditor.words.catalog import gettext as _
from matrixeditor.words.catalog import marked


class SheetName(StrEnum):
    """The names on the tabs."""

    OVERVIEW = marked("Overview")
    ROLES = marked("Roles")
    PEOPLE = marked("People")
    GAPS = marked("Gaps")


class SheetRemark(StrEnum):
    """What each sheet is, in the contents."""

    ROLES = marked("The level that each role asks of each skill, with must-haves and notes.")
    PEOPLE = marked("The rating that counts for each person and skill; met, readiness, verdict.")
    GAPS = marked("A row per person and required skill, ready for a pivot table.")


class Heading(StrEnum):
    """The heads of columns, labels and sections."""

    NUMBER = marked("No.")
    NAME = marked("Name")
    PERSON = marked("Person")
    ROLE = marked("Role")
    TRACK = marked("Track")
    SKILL = marked("Skill")
    CATEGORY = marked("Category")
    MET = marked("Met")
    OF = marked("Of")
    NOT_RATED = marked("Not rated")
    READINESS = marked("Readiness")
    LOW = marked("Low")
    HIGH = marked("High")
    VERDICT = marked("Verdict")
    REQUIRED = marked("Required")
    SELF = marked("Self")
    MANAGER = marked("Manager")
    AGREED = marked("Agreed")
    RESULT = marked("Result")
    GAP = marked("Gap")
    FULFILMENT = marked("Fulfilment")
    WEIGHT = marked("Weight")
    MUST_HAVE = marked("Must-have")
    EVIDENCE = marked("Evidence")
    LOWEST = marked("Lowest level")
    OTHER = marked("Other")
    REVIEW = marked("Review")
    REVIEW_DATE = marked("Dated")
    AS_OF = marked("As of")
    NUMBERS = marked("In numbers")
    PEOPLE = marked("People")
    ROLES = marked("Roles")
    SKILLS = marked("Skills")
    RATINGS = marked("Required and applicable")
    RATED = marked("Rated")
    MISSING = marked("Missing")
    RULES = marked("Rules")
    SOURCES = marked("Ratings that count")
    THRESHOLD = marked("Ready from")
    NEAR_GAP = marked("Nearly: short by at most")
    CONTENTS = marked("Sheets")
    LEVELS = marked("Levels")
    COLORS = marked("Colors on People")
    HOW_TO = marked("Trying things out")


class Working(StrEnum):
    """The heads of the folded columns and rows that the figures are made of."""

    ROLE = marked("Role, as a row below")
    APPLICABLE = marked("Skills that apply")
    MET = marked("Skills met")
    UNRATED = marked("Skills not rated")
    TOTAL = marked("Weight in all")
    EARNED = marked("Weight earned")
    OPEN = marked("Weight not rated")
    LOW = marked("Readiness low, exact")
    HIGH = marked("Readiness high, exact")
    MUST_SHORT = marked("Must-haves short")
    MUST_FAR = marked("Must-haves far short")
    MUST_UNRATED = marked("Must-haves not rated")
    FOLDED = marked(
        "What the formulas use (unfold with + at the left): each role's levels, taken from Roles, "
        "must-haves, weights"
    )
    LOWEST_ROW = marked("Lowest level of the scale")
    LEVEL_BLOCK = marked("Required level")
    MUST_HAVE_BLOCK = marked("Must-have (1: yes)")
    WEIGHT_BLOCK = marked("Weight")
    PER_LEVEL_BLOCK = marked("Weight earned per level")
    FLOOR_BLOCK = marked("Must-have: lowest rating that is nearly enough")


class Legend(StrEnum):
    """The colors and marks, and what they mean."""

    SHORT_2 = marked("Short by 2 or more")
    SHORT_1 = marked("Short by 1")
    MET = marked("Meets the required level")
    ABOVE_1 = marked("1 above")
    ABOVE_2 = marked("2 or more above")
    NOT_REQUIRED = marked("Not required by the role")
    NOT_APPLICABLE_LABEL = marked("Not applicable")
    NOT_APPLICABLE = marked("Not part of this person's job, does not count.")
    NOT_RATED = marked("Required, not rated yet")
    MUST_HAVE = marked("Must-have (on Roles)")


class Remark(StrEnum):
    """Sentences."""

    EXPORTED = marked("Competency matrix, exported on {day} with Matrix Editor")
    NO_REVIEW = marked("No review is dated up to that day: nobody is rated.")
    CLOSED = marked("Closed: the required levels are those of the day it was closed.")
    ROLES = marked("{title}: the level that each role asks for. ◆ marks a must-have.")
    PEOPLE = marked(
        "{title}, {review}: the rating that counts, colored by the gap to the person's role. "
        "Change a rating here and everything follows."
    )
    GAPS = marked(
        "{title}, {review}: every person and required skill. Result, gap and fulfilment follow "
        "the ratings on People; self, manager and agreed are as exported on {day}."
    )
    GAPS_ALONE = marked(
        "{title}, {review}: every person and required skill. Gap and fulfilment follow the result."
    )
    THRESHOLD = marked("Readiness that the verdict asks for. Change it here and verdicts follow.")
    NEAR_GAP = marked("Levels by which a must-have may fall short. Change it here likewise.")
    FORMULA = marked(
        "Readiness is the mean of fulfilment over the required skills that apply, each by its "
        "weight. Fulfilment is 1 where the rating reaches the required level, otherwise (rating − "
        "lowest level) ÷ (required − lowest level); going above earns nothing extra. What is not "
        "rated counts as 0 in the low figure and as 1 in the high one."
    )
    VERDICT_READY = marked("All rated, no must-have short, readiness at the threshold or above.")
    VERDICT_NEARLY = marked(
        "All must-haves rated and met or nearly met, low readiness at the threshold or above."
    )
    VERDICT_UNRATED = marked("Would be one of these two if what is not rated yet were met.")
    VERDICT_NOT_YET = marked("Otherwise.")
    HOW_TO_PEOPLE = marked(
        "Change ratings on People, and only there; the role of a person there, too. Colors, "
        "readiness, verdicts and Gaps follow."
    )
    HOW_TO_ROLES = marked("Change required levels on Roles. People and Gaps follow.")
    HOW_TO_RULES = marked("Change the two blue cells above. Nothing flows back by itself.")
    NO_LEVEL = marked("Please choose one of the levels on the Overview, or leave the cell empty.")
    NO_RATING = marked(
        "Please choose one of the levels on the Overview, or n/a, or leave the cell empty."
    )
    NO_SUCH_LEVEL = marked("Not a level")
    NO_ROLE = marked("Please choose one of the roles on the sheet, or leave the cell empty.")
    NO_SUCH_ROLE = marked("Not a role")
    TO_CONFIRM = marked(
        "{level}, carried over from an earlier review and not confirmed yet: does not count."
    )
    NO_PEOPLE = marked("No people yet")
    NOTES_CUT = marked("{count} of {total} ratings to confirm have a note; the others are empty.")
    LEVELS_OF = marked("Levels: {scale}")
    YES = marked("yes")
    NO = marked("no")
    SOURCE_SELF = marked("self")
    SOURCE_MANAGER = marked("manager")
    SOURCE_AGREED = marked("agreed")
    FIRST_OF = marked("{first}, else {second}")


def said(text: StrEnum, **facts: object) -> str:
    """Return a text of this module in the language spoken, with the facts in it."""
    return _(text.value).format(**facts) if facts else _(text.value)
