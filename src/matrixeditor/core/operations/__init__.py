"""Every edit of a matrix, as a pure function ``Matrix -> Matrix``; a module per noun.

An edit does the whole thing or raises a ``MatrixEditorError`` and leaves no trace. What it does
not touch it shares with its argument; one that changes nothing returns its argument, the same
object. The result keeps every rule of ``invariants``. Import the modules, not their functions:
``ratings.set_rating`` reads better than ``set_rating``.
"""
