"""The panel at the right: what the active cell says, in words, and what can be done about it."""

PROMPT_PEOPLE = 100
"""Up to so many people it is told at once whom a cell affects."""
