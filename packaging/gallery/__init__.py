"""The gallery: every page, dialog and state as a picture of the real window.

``scenes`` is the table, a row per picture; ``documents`` makes what is open, ``steps`` what a hand
does before the picture is taken; ``stage`` is the window, ``pictures`` the files.
"""
