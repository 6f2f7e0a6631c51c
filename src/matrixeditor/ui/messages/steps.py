"""What undo and redo call a step: the words for the label keys of the history."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from matrixeditor.core.history import Label
from matrixeditor.ui.marking import QT_TRANSLATE_NOOP
from matrixeditor.ui.messages.facts import filled

translate = QCoreApplication.translate

STEPS: Mapping[str, str] = {
    "set_required_level": QT_TRANSLATE_NOOP("steps", "Set Level of {skill} for {role}"),
    "set_required_levels": QT_TRANSLATE_NOOP("steps", "Set {count} Levels"),
    "clear_requirement": QT_TRANSLATE_NOOP("steps", "Clear {skill} for {role}"),
    "clear_requirements": QT_TRANSLATE_NOOP("steps", "Clear {count} Cells"),
    "set_must_have": QT_TRANSLATE_NOOP("steps", "Make {skill} a Must-Have for {role}"),
    "set_must_haves": QT_TRANSLATE_NOOP("steps", "Make {count} Must-Haves"),
    "clear_must_have": QT_TRANSLATE_NOOP("steps", "Make {skill} No Must-Have for {role}"),
    "clear_must_haves": QT_TRANSLATE_NOOP("steps", "Take Back {count} Must-Haves"),
    "set_requirement_note": QT_TRANSLATE_NOOP("steps", "Change What {skill} Means for {role}"),
    "set_requirement_weight": QT_TRANSLATE_NOOP("steps", "Change Weight of {skill} for {role}"),
    "add_role": QT_TRANSLATE_NOOP("steps", "Add Role {name}"),
    "add_skill": QT_TRANSLATE_NOOP("steps", "Add Skill {name}"),
}


def step_text(label: Label) -> str:
    """Return the name of a step, capitalized as a menu is."""
    return filled(translate("steps", STEPS[label.key]), label.facts)
