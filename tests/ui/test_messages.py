"""Everything the core can say has words in the window."""

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from matrixeditor.core import errors
from matrixeditor.core.errors import (
    CannotWrite,
    FileTrouble,
    Impossible,
    MatrixEditorError,
    Problem,
    ProblemCode,
    Reason,
    UnreadableDocument,
)
from matrixeditor.core.history import Label
from matrixeditor.core.types import Noun
from matrixeditor.ui import messages
from matrixeditor.ui.messages.errors import told
from matrixeditor.ui.messages.facts import NOUNS
from matrixeditor.ui.messages.impossible import REASONS
from matrixeditor.ui.messages.problems import PROBLEMS
from matrixeditor.ui.messages.steps import STEPS
from matrixeditor.ui.messages.trouble import TROUBLES

SOURCE = Path(errors.__file__).parent.parent
PUBLIC = [
    value
    for value in vars(errors).values()
    if isinstance(value, type)
    and issubclass(value, MatrixEditorError)
    and value is not MatrixEditorError
]


def literals(function: str, folder: Path) -> Iterator[str]:
    """Yield the texts that stand as first argument of calls of ``function``."""
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == function
                and node.args
                and isinstance(node.args[0], ast.Constant)
            ):
                yield str(node.args[0].value)


@pytest.mark.parametrize("error", PUBLIC, ids=lambda error: error.__name__)
def test_every_public_error_has_a_sentence(error: type[MatrixEditorError]) -> None:
    assert told.dispatch(error) is not told.dispatch(MatrixEditorError)


@pytest.mark.parametrize("code", ProblemCode)
def test_every_problem_has_words(code: ProblemCode) -> None:
    line = messages.problem_line(Problem("people[3]", code))

    assert line.startswith("people[3]: ")
    assert not PROBLEMS[code].endswith(".")


@pytest.mark.parametrize("reason", Reason)
def test_every_impossibility_has_words_and_says_that_nothing_changed(reason: Reason) -> None:
    assert "Nothing was changed" in messages.told(Impossible(reason)).text


@pytest.mark.parametrize("key", sorted(set(literals("Label", SOURCE / "ui"))))
def test_every_step_has_a_name(key: str) -> None:
    assert key in STEPS


@pytest.mark.parametrize("noun", Noun)
def test_every_noun_has_a_word(noun: Noun) -> None:
    assert NOUNS[noun]


@pytest.mark.parametrize("reason", FileTrouble)
def test_trouble_with_a_file_says_that_nothing_is_lost(reason: FileTrouble) -> None:
    said = messages.told(CannotWrite("/files/a.matrix.json", reason, 13))

    assert TROUBLES[reason] in said.text
    assert "safe" in said.text
    assert said.details == "/files/a.matrix.json (system error 13)"


def test_a_damaged_document_lists_its_problems_in_the_details() -> None:
    problems = (
        Problem("roles[1]", ProblemCode.BLANK),
        Problem("", ProblemCode.NOT_JSON, {"line": 3, "column": 7}),
    )

    said = messages.told(UnreadableDocument("/files/a.json", problems, more=5))

    assert said.text.startswith("a.json can't be opened")
    assert said.details.splitlines() == [
        "roles[1]: must not be empty",
        "Line 3, column 7 can't be read as JSON",
        "and 5 more",
    ]


def test_a_step_is_named_with_its_facts() -> None:
    label = Label("set_required_level", {"skill": "Discovery", "role": "PM", "level": 3})

    assert messages.step_text(label) == "Set Level of Discovery for PM"


def test_a_fact_with_braces_stays_as_it_is() -> None:
    label = Label("clear_requirement", {"skill": "{role}", "role": "PM"})

    assert messages.step_text(label) == "Clear {role} for PM"


@pytest.mark.parametrize("text", [*PROBLEMS.values(), *STEPS.values(), *REASONS.values()])
def test_every_template_is_well_formed(text: str) -> None:
    assert all(name != "" for _, name, _, _ in string.Formatter().parse(text) if name is not None)
