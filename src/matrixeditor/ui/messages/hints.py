"""What ``core.analysis.lint`` finds odd, as the window says it ("Check the ladder")."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from matrixeditor.core.analysis.lint import Hint, HintCode
from matrixeditor.ui.marking import QT_TRANSLATE_NOOP
from matrixeditor.ui.messages.counts import figure
from matrixeditor.ui.messages.facts import filled

translate = QCoreApplication.translate
Code = HintCode

HINTS: Mapping[HintCode, str] = {
    Code.SKILL_UNUSED: QT_TRANSLATE_NOOP("hints", "No role asks for {skill}."),
    Code.ROLE_EMPTY: QT_TRANSLATE_NOOP("hints", "{role} asks for nothing."),
    Code.REQUIREMENT_FALLS: QT_TRANSLATE_NOOP(
        "hints", "{skill} falls from {before} to {after} between {role} and {role_to}."
    ),
    Code.STEP_CHANGES_NOTHING: QT_TRANSLATE_NOOP("hints", "{role_to} asks for the same as {role}."),
    Code.INDICATORS_MISSING: QT_TRANSLATE_NOOP(
        "hints", "{skill} at {level} is asked for and has no words yet."
    ),
    Code.INDICATOR_REPEATED: QT_TRANSLATE_NOOP(
        "hints", "{skill} says the same at levels {levels}: “{text}”"
    ),
    Code.MANY_REQUIREMENTS: QT_TRANSLATE_NOOP(
        "hints", "{role} asks for {count} skills; more than {most} are hard to rate."
    ),
    Code.CYCLE: QT_TRANSLATE_NOOP("hints", "These roles lead to each other in a circle: {roles}."),
    Code.NAMES_ALIKE: QT_TRANSLATE_NOOP("hints", "{count} times the same name, {name} ({noun})."),
    Code.PERSON_WITHOUT_ROLE: QT_TRANSLATE_NOOP("hints", "{person} has no role."),
    Code.ABOVE_WITHOUT_EVIDENCE: QT_TRANSLATE_NOOP(
        "hints", "{person} is at {official} in {skill}, above the required {required}, no evidence."
    ),
    Code.REQUIREMENT_AT_LOWEST: QT_TRANSLATE_NOOP(
        "hints", "{role} asks for the lowest level of {skill} ({level}): any rating meets it."
    ),
}

MANY: Mapping[HintCode, str] = {
    Code.SKILL_UNUSED: QT_TRANSLATE_NOOP("hints", "No role asks for {count} of the skills."),
    Code.ROLE_EMPTY: QT_TRANSLATE_NOOP("hints", "{count} roles ask for nothing."),
    Code.REQUIREMENT_FALLS: QT_TRANSLATE_NOOP("hints", "{count} requirements fall on a way up."),
    Code.STEP_CHANGES_NOTHING: QT_TRANSLATE_NOOP("hints", "{count} steps up change nothing."),
    Code.INDICATORS_MISSING: QT_TRANSLATE_NOOP(
        "hints", "{count} required levels have no words yet."
    ),
    Code.INDICATOR_REPEATED: QT_TRANSLATE_NOOP(
        "hints", "{count} texts stand at two levels of one skill."
    ),
    Code.MANY_REQUIREMENTS: QT_TRANSLATE_NOOP(
        "hints", "{count} roles ask for more skills than one can rate."
    ),
    Code.CYCLE: QT_TRANSLATE_NOOP("hints", "{count} times roles lead to each other in a circle."),
    Code.NAMES_ALIKE: QT_TRANSLATE_NOOP("hints", "{count} names stand more than once."),
    Code.PERSON_WITHOUT_ROLE: QT_TRANSLATE_NOOP("hints", "{count} people have no role."),
    Code.ABOVE_WITHOUT_EVIDENCE: QT_TRANSLATE_NOOP(
        "hints", "{count} results above the requirement have no evidence."
    ),
    Code.REQUIREMENT_AT_LOWEST: QT_TRANSLATE_NOOP(
        "hints", "{count} requirements are at the lowest level: any rating meets them."
    ),
}


def hint_line(hint: Hint) -> str:
    """Return one hint as a sentence."""
    return filled(translate("hints", HINTS[hint.code]), hint.facts)


def hints_line(code: HintCode, count: int) -> str:
    """Return several hints of one kind as a sentence."""
    return filled(translate("hints", MANY[code]), {"count": figure(count)})
