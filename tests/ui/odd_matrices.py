"""Matrices at the edge of what one may meet: names, scales and sizes of every kind."""

from tests.builders import a_matrix, a_scale
from tests.ui.ladders import a_ladder
from tests.ui.people.teams import a_team

from matrixeditor.core.model import Level, Matrix, Scale
from matrixeditor.core.types import RoleId, ScaleId, SkillId

LONG = ("Vorsitzende der Abteilung für Zusammenarbeit " * 250)[:10_000]
UNBROKEN = ("Donaudampfschifffahrtsgesellschaft" * 400)[:10_000]
FROM_THE_RIGHT = "نور الهاشمي"
INVISIBLE = "\u200b\u200d"
NAMES = (LONG, UNBROKEN, FROM_THE_RIGHT, INVISIBLE, "日本語の名前", "<b>bold</b> & Co")


def renamed(matrix: Matrix, name: str) -> Matrix:
    """Return a matrix in which every name is the same."""
    scales = tuple(
        scale.model_copy(
            update={
                "name": name,
                "levels": tuple(
                    level.model_copy(update={"name": name, "description": name})
                    for level in scale.levels
                ),
            }
        )
        for scale in matrix.scales
    )
    roles = [role.model_copy(update={"name": name, "track": name}) for role in matrix.roles]
    ways = [(role.id,) for role in roles[1:]] + [()]
    named = {"name": name}
    return matrix.model_copy(
        update={
            "scales": scales,
            "categories": tuple(one.model_copy(update=named) for one in matrix.categories),
            "skills": tuple(one.model_copy(update=named) for one in matrix.skills),
            "roles": tuple(
                role.model_copy(update={"short": "", "leads_to": tuple(map(RoleId, to))})
                for role, to in zip(roles, ways, strict=True)
            ),
            "people": tuple(one.model_copy(update=named) for one in matrix.people),
        }
    )


def a_team_called(name: str) -> Matrix:
    """Return the small team in which everything has the same name."""
    return renamed(a_team(), name)


def a_ladder_on(scale: Scale) -> Matrix:
    """Return the small ladder on another scale; every role asks for the highest level of it."""
    matrix = a_ladder(scale)
    return matrix.model_copy(
        update={
            "roles": tuple(
                role.model_copy(
                    update={
                        "requirements": {
                            skill: asked.model_copy(update={"level": scale.highest})
                            for skill, asked in role.requirements.items()
                        }
                    }
                )
                for role in matrix.roles
            ),
            "people": (),
        }
    )


def two_scales() -> Matrix:
    """Return a matrix of which the last skill is measured in twelve levels, the others in five."""
    matrix = a_matrix(roles=2, skills=3)
    years = a_scale("years", levels=12)
    levels = tuple(Level(value=level.value, name=f"{level.value} years") for level in years.levels)
    last = matrix.skills[-1].model_copy(update={"scale": ScaleId("years")})
    return matrix.model_copy(
        update={
            "scales": (*matrix.scales, years.model_copy(update={"levels": levels})),
            "skills": (*matrix.skills[:-1], last),
        }
    )


LAST_OF_TWO_SCALES = SkillId("skill-3")
