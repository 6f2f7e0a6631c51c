"""The panel at the right: what the active cell says, in words, and what can be done about it."""
