"""How a place in a document is told: ``people[3] "Ana" → assessments[0] → ratings → "discovery"``.

Names and keys come from a file that may be hostile: they are shortened, and what does not print is
replaced.
"""

LONGEST_NAME = 60
"""So many characters of a name or key are told."""


def labelled(collection: str, index: int, name: str) -> str:
    """Return how a place names an item: ``people[3] "Ana"``."""
    return f"{collection}[{index}] {quoted(name)}"


def within(*places: str) -> str:
    """Return a place inside others: ``people[3] "Ana" → role``."""
    return " → ".join(places)


def quoted(key: object) -> str:
    """Return how a place names the key of a map."""
    return f'"{shown(str(key))}"'


def shown(text: str) -> str:
    """Return the beginning of a text, fit for one line of any output."""
    beginning = text[:LONGEST_NAME]
    if beginning.isprintable():
        return beginning
    return "".join(
        char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in beginning
    )
