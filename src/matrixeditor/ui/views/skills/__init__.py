"""The Skills page: what each skill, category and level is called and means."""

from matrixeditor.ui.views.skills.page import SkillsPage

__all__ = ["SkillsPage"]
