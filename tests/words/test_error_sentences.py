"""No error, problem, reason or hint without words."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

import pytest
from tests.files.damaged import DAMAGED, Damaged

from matrixeditor.core import errors
from matrixeditor.core.analysis.coverage import CoverageStatus
from matrixeditor.core.analysis.lint import HintCode
from matrixeditor.core.analysis.readiness import Verdict
from matrixeditor.core.errors import (
    CannotRead,
    FileTrouble,
    Impossible,
    InvalidDocument,
    KeptByClosedReview,
    MatrixEditorError,
    NewerVersion,
    Problem,
    ProblemCode,
    Reason,
    UnknownId,
    UnreadableDocument,
)
from matrixeditor.core.types import Noun
from matrixeditor.files import store
from matrixeditor.words import file_troubles, hints, impossible, problems, sentence, verdicts
from matrixeditor.words.errors import problem_lines
from matrixeditor.words.filling import NOUNS
from matrixeditor.words.report_text import COVERAGE_WORDS

PUBLIC_ERRORS = [
    value
    for value in vars(errors).values()
    if isinstance(value, type)
    and issubclass(value, MatrixEditorError)
    and value is not MatrixEditorError
]

SAMPLE_FACTS: Mapping[type[MatrixEditorError], Mapping[str, Any]] = {
    Impossible: {"reason": Reason.LAST_SCALE, "facts": {"scale": "Proficiency"}},
}
"""What an error is made of where its fields' names do not tell."""

SAMPLES: Mapping[str, object] = {
    "noun": Noun.SKILL,
    "level": 9,
    "levels": (1, 2),
    "reviews": ("H1",),
    "problems": (Problem("title", ProblemCode.BLANK),),
    "reason": FileTrouble.DISK_FULL,
    "errno": 28,
    "found": 2,
    "supported": 1,
    "known": ("a", "b"),
    "more": 3,
    "people": ("p-1",),
    "managers": ("Maja",),
    "axis": "rows",
    "needed": 2_000_000,
    "most": 1_048_576,
}


def made(kind: type[MatrixEditorError]) -> MatrixEditorError:
    """Return an error of that kind with facts in it."""
    facts = SAMPLE_FACTS.get(kind)
    if facts is None:
        fields = kind.__dataclass_fields__  # type: ignore[attr-defined]
        facts = {name: SAMPLES.get(name, f"the {name}") for name in fields}
    return kind(**facts)


@pytest.mark.parametrize("kind", PUBLIC_ERRORS)
def test_every_error_has_a_sentence_of_its_own(kind: type[MatrixEditorError]) -> None:
    assert sentence.dispatch(kind) is not sentence.dispatch(MatrixEditorError)

    said = sentence(made(kind))

    assert said.endswith(".")
    assert said[0].isupper() or said.startswith(("the file", '"', "9 ", "the managers", "the name"))
    assert not {"{", "}", "\n", "?"} & set(said)


@pytest.mark.parametrize(
    ("worded", "codes"),
    [
        (problems.CLAUSES, ProblemCode),
        (impossible.SENTENCES, Reason),
        (file_troubles.CLAUSES, FileTrouble),
        (hints.SENTENCES, HintCode),
        (verdicts.OWN_ROLE, Verdict),
        (verdicts.OTHER_ROLE, Verdict),
        (COVERAGE_WORDS, CoverageStatus),
        (NOUNS, Noun),
    ],
)
def test_every_code_has_words(worded: Mapping[StrEnum, str], codes: type[StrEnum]) -> None:
    assert set(worded) == set(codes)


@pytest.mark.parametrize("damaged", DAMAGED, ids=repr)
def test_every_damage_is_told_without_a_gap(damaged: Damaged) -> None:
    with pytest.raises(UnreadableDocument) as caught:
        store.loads(damaged.raw, source="team.matrix.json")

    for line in problem_lines(caught.value):
        assert not {"{", "}", "\n"} & set(line.removeprefix(damaged.place))
        assert not line.endswith(("?", "."))
    assert sentence(caught.value).endswith(" The file is untouched.")


def test_a_problem_of_the_whole_has_no_place() -> None:
    assert problems.problem_line(Problem("", ProblemCode.EMPTY)) == "there is nothing in it"


def test_of_many_problems_the_rest_is_counted() -> None:
    error = InvalidDocument.of(tuple(Problem(f"x[{n}]", ProblemCode.BLANK) for n in range(23)))

    assert problem_lines(error)[-1] == "and 3 more problems"
    assert sentence(error).startswith("The matrix breaks 23 rules: x[0]: must not be empty; x[1]")
    assert "; and 3 more." in sentence(error)


def test_an_unknown_id_is_told_with_the_known_ones() -> None:
    error = UnknownId(Noun.TEMPLATE, "x", ("blank", "sample"))

    assert sentence(error) == 'There is no template "x". Known: blank, sample.'


def test_a_long_list_of_known_ids_is_cut() -> None:
    error = UnknownId(Noun.PERSON, "x", tuple(f"p-{n}" for n in range(200)))

    assert sentence(error).endswith("p-11 and 188 more.")


def test_a_level_cannot_be_retired() -> None:
    skill = KeptByClosedReview(Noun.SKILL, "s", "Discovery", ("H1",))
    level = KeptByClosedReview(Noun.LEVEL, "3", "Mastering", ("H1",))

    assert "Retire it instead" in sentence(skill)
    assert "Reopen them" in sentence(level)


def test_a_newer_file_says_which_versions() -> None:
    said = sentence(NewerVersion("team.json", found=3, supported=1))

    assert "version 3" in said
    assert "up to version 1" in said
    assert "The file is untouched" in said


def test_an_error_without_words_is_told_all_the_same() -> None:
    class Novel(MatrixEditorError):
        pass

    assert sentence(Novel()) == "This can't be done (Novel()). Nothing was changed."


def test_what_is_no_ordinary_file_is_said_without_a_number() -> None:
    error = CannotRead("/dev/tty", FileTrouble.OTHER)

    assert sentence(error) == (
        "/dev/tty can't be read: it is not an ordinary file. The file is untouched."
    )
