"""What the Skills page says."""

from PySide6.QtCore import QCoreApplication

from matrixeditor.core import lookup
from matrixeditor.core.model import Level, Matrix
from matrixeditor.core.types import LevelValue, SkillKind
from matrixeditor.ui.messages.counts import figure
from matrixeditor.ui.models.names import in_sentence
from matrixeditor.ui.views.panels import quantities

translate = QCoreApplication.translate


def about() -> str:
    """Return what the page is for."""
    return translate("Skills", "What each skill and each level is called and means")


def figures(matrix: Matrix) -> str:
    """Return how much there is."""
    skills = quantities.skills(len(lookup.active_skills(matrix.skills)))
    count = len(matrix.categories)
    categories = (
        translate("Skills", "1 category")
        if count == 1
        else translate("Skills", "{count} categories").format(count=figure(count))
    )
    return translate("Skills", "{skills}, {categories}").format(
        skills=skills, categories=categories
    )


def name() -> str:
    """Return the name of a field."""
    return translate("Skills", "Name")


def short() -> str:
    """Return the name of a field."""
    return translate("Skills", "Short name")


def category() -> str:
    """Return the name of a field."""
    return translate("Skills", "Category")


def no_category() -> str:
    """Return the choice of no category."""
    return translate("Skills", "none")


def kind() -> str:
    """Return the name of a field."""
    return translate("Skills", "Kind")


def no_kind() -> str:
    """Return the choice of no kind."""
    return translate("Skills", "not said")


def kind_name(value: SkillKind) -> str:
    """Return what a kind of skill is called."""
    match value:
        case SkillKind.HARD:
            return translate("Skills", "hard skill")
        case SkillKind.SOFT:
            return translate("Skills", "soft skill")


def description() -> str:
    """Return the name of a field."""
    return translate("Skills", "Description")


def bring_back() -> str:
    """Return the button of a retired skill."""
    return translate("Skills", "Bring back into use")


def levels() -> str:
    """Return the title over a skill's levels."""
    return translate("Skills", "What one sees at each level")


def one_per_line(scale: str) -> str:
    """Return how the words are written, and the scale's name."""
    return translate("Skills", "{scale}, one sentence a line").format(scale=scale[:80])


def indicators_at(level: Level) -> str:
    """Return the accessible name of a level's words."""
    said = translate("Skills", "What one sees at {level} {name}")
    return said.format(level=level.value, name=level.name)


def indicators_hint() -> str:
    """Return what stands in a field without words."""
    return translate("Skills", "What does one see people do?")


def asked_by(roles: tuple[str, ...]) -> str:
    """Return which roles ask for a level."""
    if not roles:
        return ""
    names = [in_sentence(role) for role in roles]
    said = translate("Skills", "asked for by {roles}")
    return said.format(roles=quantities.joined(names, most=5))


def levels_of_scale() -> str:
    """Return the title over a scale's levels."""
    return translate("Skills", "Levels")


def for_any_skill() -> str:
    """Return what the meanings hold for."""
    return translate("Skills", "what each means for any skill")


def level_name() -> str:
    """Return what stands in a level's field without a name."""
    return translate("Skills", "Name of the level")


def name_of_level(level: LevelValue) -> str:
    """Return the accessible name of a level's field."""
    return translate("Skills", "Name of level {level}").format(level=level)


def meaning_of_level(level: LevelValue) -> str:
    """Return the accessible name of a level's field."""
    return translate("Skills", "Meaning of level {level}").format(level=level)


def meaning_hint() -> str:
    """Return what stands in a field without words."""
    return translate("Skills", "What does it mean, whatever the skill?")


def nothing_yet() -> str:
    """Return what stands where there are no skills."""
    return translate("Skills", "No skills yet. What each means is written here.")


def add_skill() -> str:
    """Return the button of a page without skills."""
    return translate("Skills", "Add a skill")


def nothing_found() -> str:
    """Return what stands where the search found nothing."""
    return translate("Skills", "No skill has that in its name or description.")
