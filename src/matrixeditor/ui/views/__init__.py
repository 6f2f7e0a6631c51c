"""Widgets: they show, and tell what a hand did; what is true is decided elsewhere."""
