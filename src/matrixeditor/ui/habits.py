"""What one can do on each page, in short: the table behind F1, and the grids' keys.

Data only; the keys of menus stand in ``actions``.
"""

from collections.abc import Mapping

from matrixeditor.ui.marking import QT_TRANSLATE_NOOP
from matrixeditor.ui.pages import PageKey

Habit = tuple[str, str]
"""Keys or a place, and what happens; both are translated where they are shown."""

HABIT_CONTEXT = "habits"

_GRID: tuple[Habit, ...] = (
    ("0 – 9", QT_TRANSLATE_NOOP("habits", "Enter a level and go on to the next cell")),
    ("F2", QT_TRANSLATE_NOOP("habits", "Choose a level by what it means")),
    ("+  −", QT_TRANSLATE_NOOP("habits", "One level up or down")),
    ("Del", QT_TRANSLATE_NOOP("habits", "Empty the selected cells")),
)
_PEOPLE: tuple[Habit, ...] = (
    *_GRID,
    ("/", QT_TRANSLATE_NOOP("habits", "Not part of this person's job; then say why")),
    ("Shift+F2", QT_TRANSLATE_NOOP("habits", "Write down what you saw")),
    ("Ctrl+2", QT_TRANSLATE_NOOP("habits", "Look at this person alone")),
)
_ROLES: tuple[Habit, ...] = (
    *_GRID,
    ("*", QT_TRANSLATE_NOOP("habits", "Make it a must-have, or no longer")),
    ("Ctrl+I", QT_TRANSLATE_NOOP("habits", "See what the level means and whom it affects")),
)
_PERSON: tuple[Habit, ...] = (
    ("Enter", QT_TRANSLATE_NOOP("habits", "Go to the cell behind a line")),
    ("Tab", QT_TRANSLATE_NOOP("habits", "Go from one part of the page to the next")),
    ("Ctrl+1", QT_TRANSLATE_NOOP("habits", "Back to the whole team, at this person")),
)
_INSIGHTS: tuple[Habit, ...] = (
    ("Enter", QT_TRANSLATE_NOOP("habits", "Go to the cells behind a figure")),
    ("Tab", QT_TRANSLATE_NOOP("habits", "Go from one part of the page to the next")),
)
_SKILLS: tuple[Habit, ...] = (
    ("↑  ↓", QT_TRANSLATE_NOOP("habits", "Go to another skill, category or scale")),
    ("Tab", QT_TRANSLATE_NOOP("habits", "Go into the form and change its words")),
)

HABITS: Mapping[PageKey, tuple[Habit, ...]] = {
    PageKey.PEOPLE: _PEOPLE,
    PageKey.PERSON: _PERSON,
    PageKey.INSIGHTS: _INSIGHTS,
    PageKey.ROLES: _ROLES,
    PageKey.SKILLS: _SKILLS,
}
WELCOME_HABITS: tuple[Habit, ...] = (
    ("Tab", QT_TRANSLATE_NOOP("habits", "Go to what you can begin with, Space chooses it")),
    ("Ctrl+O", QT_TRANSLATE_NOOP("habits", "Open a file")),
    ("Ctrl+N", QT_TRANSLATE_NOOP("habits", "Begin with nothing but a five-level scale")),
)
EVERYWHERE: tuple[Habit, ...] = (
    ("Ctrl+Z", QT_TRANSLATE_NOOP("habits", "Take anything back")),
    ("Ctrl+K", QT_TRANSLATE_NOOP("habits", "Find any command, person, skill or role by typing")),
    ("Ctrl+/", QT_TRANSLATE_NOOP("habits", "See all keys")),
)
GRID_KEYS: tuple[Habit, ...] = (
    *_GRID,
    ("/", QT_TRANSLATE_NOOP("habits", "Not applicable, on People")),
    ("*", QT_TRANSLATE_NOOP("habits", "Must-have, on Roles")),
    ("Enter, Tab", QT_TRANSLATE_NOOP("habits", "Down, right; with Shift up, left")),
    ("Home, End", QT_TRANSLATE_NOOP("habits", "Start and end of the row; with Ctrl of the grid")),
    ("Ctrl+← ↑ → ↓", QT_TRANSLATE_NOOP("habits", "To the edge of what is filled")),
    ("Page ↑ ↓", QT_TRANSLATE_NOOP("habits", "A screen up or down; with Alt sideways")),
    ("Shift+…", QT_TRANSLATE_NOOP("habits", "Any of these moves extends the selection")),
    ("Shift+Space", QT_TRANSLATE_NOOP("habits", "Select the row; with Ctrl the column")),
    ("Ctrl+A", QT_TRANSLATE_NOOP("habits", "Select everything")),
    ("Esc", QT_TRANSLATE_NOOP("habits", "Take back what is being typed")),
    ("F6, Ctrl+Tab", QT_TRANSLATE_NOOP("habits", "Leave the grid")),
)
