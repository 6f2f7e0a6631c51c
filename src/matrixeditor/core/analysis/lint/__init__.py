"""What looks wrong with a matrix though no rule forbids it ("Check the ladder").

``docs/arithmetic.md`` lists the checks. A hint carries facts and places; the words for it stand
elsewhere. Retired skills and roles and people who left are not looked at.
"""

from itertools import chain

from matrixeditor.core.analysis import figures as all_figures
from matrixeditor.core.analysis.figures import Figures
from matrixeditor.core.analysis.lint import names, people, roles, skills
from matrixeditor.core.analysis.lint.hints import Hint, HintCode, Place
from matrixeditor.core.model import Matrix

__all__ = ["Hint", "HintCode", "Place", "lint"]


def lint(matrix: Matrix, *, figures: Figures | None = None) -> tuple[Hint, ...]:
    """Return all hints, check by check in the order of ``HintCode``.

    ``figures`` are those of this very matrix, if they are at hand already.
    """
    return tuple(
        chain(
            skills.unused(matrix),
            roles.empty(matrix),
            roles.falling_requirements(matrix),
            roles.idle_steps(matrix),
            skills.missing_indicators(matrix),
            skills.repeated_indicators(matrix),
            roles.too_many_requirements(matrix),
            roles.cycles(matrix),
            names.alike(matrix),
            people.without_role(matrix),
            people.above_without_evidence(matrix, figures or all_figures.of(matrix)),
            roles.requirements_at_lowest(matrix),
        )
    )
