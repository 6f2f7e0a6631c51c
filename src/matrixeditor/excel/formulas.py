"""The arithmetic of ``docs/arithmetic.md`` as formulas.

Excel 2016, LibreOffice and Google Sheets all reckon them alike: no arrays to confirm, no volatile
functions, no LET or XLOOKUP.

A rating cell holds a number, ``n/a`` or nothing. Products of text fail, so text is kept out by
``ISNUMBER`` and by SUMPRODUCT's commas, which take it for 0. Sums are rounded to ten decimals
before they are compared or shown, so that binary fractions cannot tip an exact 80 %.
"""

from collections.abc import Mapping

from matrixeditor.core.analysis.readiness import Verdict
from matrixeditor.excel.address import Cell, area_ref, ref
from matrixeditor.excel.people_layout import Block, PeopleLayout, Working

NOT_APPLICABLE = "n/a"
THRESHOLD = "ready_threshold"
NEAR_GAP = "near_gap"
LOWEST = "lowest_levels"
ROLE_NAMES = "role_names"
ROLE_NUMBERS = "role_numbers"
BLOCK_NAMES: Mapping[Block, str] = {
    Block.LEVEL: "role_levels",
    Block.MUST_HAVE: "role_must_haves",
    Block.WEIGHT: "role_weights",
    Block.PER_LEVEL: "role_points_per_level",
    Block.FLOOR: "role_must_have_floors",
}
NO_FLOOR = -1_000_000
"""Below every rating: the floor where there is no must-have."""


def quoted(text: str) -> str:
    """Return a text as a formula holds it."""
    doubled = text.replace('"', '""')
    return f'"{doubled}"'


def as_it_is(reference: str) -> str:
    """Return what a cell holds; a reference alone would make 0 of an empty cell."""
    return f'IF({reference}="","",{reference})'


def shown_share(exact: str) -> str:
    """Return a share rounded for display to a tenth of a percent; below 1 at most 99.9 %."""
    return f"IF({exact}>=1,1,MIN(ROUND({exact},3),0.999))"


# A role's row


def per_level(level: str, weight: str, lowest: str) -> str:
    """Return what each level above the lowest earns while a requirement is not met."""
    return f"IF(ISNUMBER({level}),IF({level}>{lowest},{weight}/({level}-{lowest}),0),0)"


def floor(level: str, must_have: str) -> str:
    """Return the rating below which a must-have is too far away to be *nearly ready*."""
    return f"IF(AND(ISNUMBER({level}),{must_have}=1),{level}-{NEAR_GAP},{NO_FLOOR})"


# A person's row


def role_number(role: str) -> str:
    """Return which row of the blocks is the role's, 0 for none; MATCH would read wildcards."""
    return f'IF({role}="",0,SUMPRODUCT(({ROLE_NAMES}={role})*{ROLE_NUMBERS}))'


def workings(layout: PeopleLayout, row: int) -> dict[Working, str]:
    """Return the folded formulas of the person in a row, but for the role's number."""

    def at(working: Working) -> str:
        return ref(layout.working(working, row), fixed="column")

    def asked(block: Block) -> str:
        return f"INDEX({BLOCK_NAMES[block]},{role},0)"

    role = at(Working.ROLE)
    x = area_ref(layout.ratings(row), fixed="column")
    levels, weights, must = asked(Block.LEVEL), asked(Block.WEIGHT), asked(Block.MUST_HAVE)
    required = f"ISNUMBER({levels})"
    rated = f"ISNUMBER({x})"
    applies = f'{required}*({x}<>"{NOT_APPLICABLE}")'
    unrated = f"{applies}*(1-{rated})"
    met = f"{required}*{rated}*({x}>={levels})"
    short = f"{required}*{rated}*({x}<{levels})"
    points = asked(Block.PER_LEVEL)
    sums = {
        Working.APPLICABLE: f"SUMPRODUCT({applies})",
        Working.MET: f"SUMPRODUCT({met})",
        Working.UNRATED: f"SUMPRODUCT({unrated})",
        Working.TOTAL: f"SUMPRODUCT({applies},{weights})",
        Working.EARNED: (
            f"SUMPRODUCT({met},{weights})+SUMPRODUCT({short},{points},{x})"
            f"-SUMPRODUCT({short},{points},{LOWEST})"
        ),
        Working.OPEN: f"SUMPRODUCT({unrated},{weights})",
        Working.MUST_SHORT: f"SUMPRODUCT({short},{must})",
        Working.MUST_FAR: f"SUMPRODUCT({rated}*({x}<{asked(Block.FLOOR)}))",
        Working.MUST_UNRATED: f"SUMPRODUCT({unrated},{must})",
    }
    total = at(Working.TOTAL)
    return {working: f"IF({role}=0,0,{formula})" for working, formula in sums.items()} | {
        Working.LOW: f"IF({total}=0,0,ROUND({at(Working.EARNED)}/{total},10))",
        Working.HIGH: (
            f"IF({total}=0,0,ROUND(({at(Working.EARNED)}+{at(Working.OPEN)})/{total},10))"
        ),
    }


def counted(layout: PeopleLayout, row: int, working: Working) -> str:
    """Return a count as it is shown: nothing where no requirement applies."""
    return _where_asked(layout, row, ref(layout.working(working, row), fixed="column"))


def readiness(layout: PeopleLayout, row: int, working: Working) -> str:
    """Return readiness, low or high, as it is shown."""
    exact = ref(layout.working(working, row), fixed="column")
    return _where_asked(layout, row, shown_share(exact))


def verdict(layout: PeopleLayout, row: int, words: Mapping[Verdict, str]) -> str:
    """Return the verdict in words, by the rules in their order."""

    def at(working: Working) -> str:
        return ref(layout.working(working, row), fixed="column")

    threshold = f"ROUND({THRESHOLD},10)"
    unrated, far = at(Working.UNRATED), at(Working.MUST_FAR)
    ready = f"AND({unrated}=0,{at(Working.MUST_SHORT)}=0,{at(Working.LOW)}>={threshold})"
    nearly = f"AND({at(Working.MUST_UNRATED)}=0,{far}=0,{at(Working.LOW)}>={threshold})"
    # If every unrated skill were met, *ready* would imply *nearly ready*: one test is enough.
    open_ = f"AND({unrated}>0,{far}=0,{at(Working.HIGH)}>={threshold})"
    said = {key: quoted(word) for key, word in words.items()}
    choice = (
        f"IF({ready},{said[Verdict.READY]},IF({nearly},{said[Verdict.NEARLY]},"
        f"IF({open_},{said[Verdict.UNRATED]},{said[Verdict.NOT_YET]})))"
    )
    return _where_asked(layout, row, choice)


def _where_asked(layout: PeopleLayout, row: int, formula: str) -> str:
    applicable = ref(layout.working(Working.APPLICABLE, row), fixed="column")
    return f'IF({applicable}=0,"",{formula})'


# A row of Gaps


def gap(required: Cell, official: Cell) -> str:
    """Return the gap: nothing where not required, not rated or not applicable."""
    level, rating = ref(required, fixed="column"), ref(official, fixed="column")
    return f'IF(AND(ISNUMBER({level}),ISNUMBER({rating})),{level}-{rating},"")'


def fulfilment(gap: Cell, required: Cell, official: Cell, lowest: Cell) -> str:
    """Return how much of a requirement is reached, as it is shown."""
    short, level, rating, low = (
        ref(cell, fixed="column") for cell in (gap, required, official, lowest)
    )
    share = f"ROUND(({rating}-{low})/({level}-{low}),10)"
    return f'IF({short}="","",IF({short}<=0,1,MIN(ROUND({share},3),0.999)))'
