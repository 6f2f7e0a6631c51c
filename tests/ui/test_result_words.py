"""Results, verdicts and hints have words in the window, the same as on the command line."""

import pytest
from tests.builders import a_matrix, a_person

from matrixeditor.core.analysis.lint import Hint, HintCode
from matrixeditor.core.analysis.readiness import Verdict, standing
from matrixeditor.core.model import Matrix, Requirement
from matrixeditor.core.types import RoleId, SkillId
from matrixeditor.ui.messages import verdicts
from matrixeditor.ui.messages.hints import HINTS, MANY, hint_line, hints_line
from matrixeditor.ui.models import result_words
from matrixeditor.words import verdicts as sheet_verdicts

NAMES = "skill role role_to person roles text levels level noun before after count most name scale"
FACTS = dict.fromkeys([*NAMES.split(), "official", "required"], "x")


@pytest.mark.parametrize("code", HintCode)
def test_every_hint_has_words_for_one_and_for_many(code: HintCode) -> None:
    assert "?" not in hint_line(Hint(code, (), dict(FACTS)))
    assert "7" in hints_line(code, 7)
    assert HINTS.keys() == MANY.keys()


@pytest.mark.parametrize("verdict", Verdict)
def test_verdicts_are_called_as_in_the_sheets(verdict: Verdict) -> None:
    assert verdicts.OWN_ROLE[verdict] == sheet_verdicts.OWN_ROLE[verdict]
    assert verdicts.OTHER_ROLE[verdict] == sheet_verdicts.OTHER_ROLE[verdict]
    assert result_words.ABOUT_OWN_ROLE[verdict] == sheet_verdicts._ABOUT_OWN_ROLE[verdict]
    assert result_words.ABOUT_OTHER_ROLE[verdict] == sheet_verdicts._ABOUT_OTHER_ROLE[verdict]
    assert verdicts.verdict_word(verdict, own_role=True) == verdicts.OWN_ROLE[verdict]


def matrix_with(ratings: dict[str, int], *, must_have: bool = False) -> Matrix:
    """Return four skills asked for at 3, rated so."""
    matrix = a_matrix(roles=1, skills=4, people=0)
    asked = Requirement(level=3, must_have=must_have)
    role = matrix.roles[0].model_copy(
        update={"requirements": {SkillId(f"skill-{n}"): asked for n in range(1, 5)}}
    )
    person = a_person("ana", role="role-1", ratings=ratings)
    return matrix.model_copy(update={"roles": (role,), "people": (person,)})


MET = "Meets the role of ROLE-1."
NEARLY = "Nearly meets the role of ROLE-1: Skill-4 (2, needs 3) is a must-have."
ALL_SHORT = """Gaps to close as ROLE-1: Skill-1 (0, needs 3), Skill-2 (0, needs 3), \
Skill-3 (0, needs 3) and 1 more are must-haves."""
SOME_SHORT = """Gaps to close as ROLE-1: most is missing in Skill-3 (0, needs 3) \
and Skill-4 (0, needs 3)."""
UNRATED = "Not enough rated for the role of ROLE-1: 2 of 4 skills aren’t rated yet."


@pytest.mark.parametrize(
    ("levels", "must_have", "said"),
    [
        ((3, 3, 3, 3), True, MET),
        ((3, 3, 3, 2), True, NEARLY),
        ((0, 0, 0, 0), True, ALL_SHORT),
        ((3, 3, 0, 0), False, SOME_SHORT),
        ((3, 3), False, UNRATED),
    ],
)
def test_a_result_is_a_sentence_before_it_is_a_number(
    levels: tuple[int, ...], must_have: bool, said: str
) -> None:
    ratings = {f"skill-{n}": level for n, level in enumerate(levels, start=1)}
    matrix = matrix_with(ratings, must_have=must_have)

    result = standing(matrix, matrix.people[0])

    assert result_words.sentence(matrix, result, own_role=True) == said


def test_figures_name_an_interval_where_something_is_not_rated() -> None:
    matrix = matrix_with({"skill-1": 3, "skill-2": 3, "skill-3": 3})

    result = standing(matrix, matrix.people[0], role=RoleId("role-1"))

    assert result_words.figures(result) == (
        ("3 of 4", "skills met"),
        ("75 to 100 %", "readiness"),
        ("1", "not rated"),
    )
