"""The Insights page: how the team stands, each figure with its explanation and its cells."""

from matrixeditor.ui.views.insights.page import InsightsPage

__all__ = ["InsightsPage"]
