"""The window: the only package besides ``app`` that imports Qt.

Models translate, views show, commands act; what is true of a matrix is decided in ``core``.
"""
