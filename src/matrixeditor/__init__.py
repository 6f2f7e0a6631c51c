"""Matrix Editor: competency matrices on the desktop."""

__version__ = "0.1.0"
