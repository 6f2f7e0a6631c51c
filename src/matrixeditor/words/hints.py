"""What ``core.analysis.lint`` finds odd, in words."""

from collections.abc import Mapping

from matrixeditor.core.analysis.lint import Hint, HintCode
from matrixeditor.words.catalog import gettext as _
from matrixeditor.words.catalog import marked
from matrixeditor.words.filling import filled

SENTENCES: Mapping[HintCode, str] = {
    HintCode.SKILL_UNUSED: marked('No role requires the skill "{skill}".'),
    HintCode.ROLE_EMPTY: marked('The role "{role}" requires nothing.'),
    HintCode.REQUIREMENT_FALLS: marked(
        'From "{role}" to "{role_to}" the requirement of "{skill}" falls from {before} to {after}.'
    ),
    HintCode.STEP_CHANGES_NOTHING: marked('"{role_to}" requires the same as "{role}".'),
    HintCode.INDICATORS_MISSING: marked(
        'Level {level} of "{skill}" is required, but nothing says what one sees there.'
    ),
    HintCode.INDICATOR_REPEATED: marked('Levels {levels} of "{skill}" share a text: "{text}".'),
    HintCode.MANY_REQUIREMENTS: marked(
        'The role "{role}" requires {count} skills; more than {most} are hard to rate.'
    ),
    HintCode.CYCLE: marked("These roles lead to each other in a circle: {roles}."),
    HintCode.NAMES_ALIKE: marked('{count} times the same name, "{name}" ({noun}).'),
    HintCode.PERSON_WITHOUT_ROLE: marked("{person} has no role."),
    HintCode.ABOVE_WITHOUT_EVIDENCE: marked(
        '{person}, "{skill}": {official}, above the required {required}, without evidence.'
    ),
    HintCode.REQUIREMENT_AT_LOWEST: marked(
        'The role "{role}" requires the lowest level of "{skill}" ({level}): any rating meets it.'
    ),
}


def hint_sentence(hint: Hint) -> str:
    """Return a hint in words, on one line."""
    return filled(_(SENTENCES[hint.code]), hint.facts)
