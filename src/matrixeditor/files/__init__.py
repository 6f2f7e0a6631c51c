"""The matrix on disk: its canonical bytes, strict reading, and writing that survives a power cut.

``store`` is the entrance. The format is described in ``docs/file-format.md``.
"""
