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
    "set_rating": QT_TRANSLATE_NOOP("steps", "Rate {person} in {skill}"),
    "set_ratings": QT_TRANSLATE_NOOP("steps", "Rate {count} Cells"),
    "clear_rating": QT_TRANSLATE_NOOP("steps", "Clear {skill} of {person}"),
    "clear_ratings": QT_TRANSLATE_NOOP("steps", "Clear {count} Ratings"),
    "mark_not_applicable": QT_TRANSLATE_NOOP("steps", "Mark {skill} as Not Applicable to {person}"),
    "mark_many_not_applicable": QT_TRANSLATE_NOOP("steps", "Mark {count} Cells as Not Applicable"),
    "set_comment": QT_TRANSLATE_NOOP("steps", "Comment on {skill} of {person}"),
    "add_evidence": QT_TRANSLATE_NOOP("steps", "Add Evidence of {skill} for {person}"),
    "add_step": QT_TRANSLATE_NOOP("steps", "Plan a Step in {skill} for {person}"),
    "add_person": QT_TRANSLATE_NOOP("steps", "Add {name}"),
    "add_people": QT_TRANSLATE_NOOP("steps", "Add {count} People"),
    "add_category": QT_TRANSLATE_NOOP("steps", "Add Category {name}"),
    "rename_role": QT_TRANSLATE_NOOP("steps", "Rename {role}"),
    "duplicate_person": QT_TRANSLATE_NOOP("steps", "Duplicate {name}"),
    "duplicate_role": QT_TRANSLATE_NOOP("steps", "Duplicate {name}"),
    "duplicate_skill": QT_TRANSLATE_NOOP("steps", "Duplicate {name}"),
    "move_person": QT_TRANSLATE_NOOP("steps", "Move {name}"),
    "move_role": QT_TRANSLATE_NOOP("steps", "Move {name}"),
    "move_skill": QT_TRANSLATE_NOOP("steps", "Move {name}"),
    "move_category": QT_TRANSLATE_NOOP("steps", "Move {name}"),
    "retire_person": QT_TRANSLATE_NOOP("steps", "Mark {name} as Left"),
    "retire_role": QT_TRANSLATE_NOOP("steps", "Retire {name}"),
    "retire_skill": QT_TRANSLATE_NOOP("steps", "Retire {name}"),
    "delete_person": QT_TRANSLATE_NOOP("steps", "Delete {name}"),
    "delete_role": QT_TRANSLATE_NOOP("steps", "Delete {name}"),
    "delete_skill": QT_TRANSLATE_NOOP("steps", "Delete {name}"),
    "delete_category": QT_TRANSLATE_NOOP("steps", "Delete {name}"),
    "add_skill": QT_TRANSLATE_NOOP("steps", "Add Skill {name}"),
    "rename_person": QT_TRANSLATE_NOOP("steps", "Rename {person}"),
    "set_person_team": QT_TRANSLATE_NOOP("steps", "Change Team of {person}"),
    "set_person_manager": QT_TRANSLATE_NOOP("steps", "Change Manager of {person}"),
    "set_person_email": QT_TRANSLATE_NOOP("steps", "Change Email of {person}"),
    "set_person_number": QT_TRANSLATE_NOOP("steps", "Change Number of {person}"),
    "set_person_role": QT_TRANSLATE_NOOP("steps", "Change Role of {person}"),
    "set_person_target_role": QT_TRANSLATE_NOOP("steps", "Change Target Role of {person}"),
    "set_person_in_role_since": QT_TRANSLATE_NOOP("steps", "Change Start in Role of {person}"),
    "rename_skill": QT_TRANSLATE_NOOP("steps", "Rename {skill}"),
    "set_skill_short": QT_TRANSLATE_NOOP("steps", "Change Short Name of {skill}"),
    "set_skill_category": QT_TRANSLATE_NOOP("steps", "Change Category of {skill}"),
    "set_skill_kind": QT_TRANSLATE_NOOP("steps", "Change Kind of {skill}"),
    "set_skill_description": QT_TRANSLATE_NOOP("steps", "Change Description of {skill}"),
    "set_indicators": QT_TRANSLATE_NOOP("steps", "Change Words of {skill} at {level}"),
    "restore_skill": QT_TRANSLATE_NOOP("steps", "Bring Back {skill}"),
    "rename_category": QT_TRANSLATE_NOOP("steps", "Rename Category {category}"),
    "describe_category": QT_TRANSLATE_NOOP("steps", "Change Description of {category}"),
    "rename_scale": QT_TRANSLATE_NOOP("steps", "Rename Scale {scale}"),
    "rename_level": QT_TRANSLATE_NOOP("steps", "Rename Level {level} of {scale}"),
    "describe_level": QT_TRANSLATE_NOOP("steps", "Change Words of Level {level} of {scale}"),
}


def step_text(label: Label) -> str:
    """Return the name of a step, capitalized as a menu is."""
    return filled(translate("steps", STEPS[label.key]), label.facts)
