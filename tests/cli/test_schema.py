"""``schema``: the format for programs."""

import json

from jsonschema import Draft202012Validator
from tests.cli.running import run

from matrixeditor import resources


def test_the_schema_is_printed_and_the_templates_keep_to_it() -> None:
    outcome = run("schema")

    assert (outcome.code, outcome.err) == (0, "")
    validator = Draft202012Validator(json.loads(outcome.out))
    for name in resources.template_names():
        validator.validate(json.loads(resources.template_bytes(name)))
