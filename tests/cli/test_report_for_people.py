"""``report`` as text and Markdown, word for word."""

from datetime import date
from pathlib import Path

import pytest
from tests.builders import a_matrix, a_person, a_review, a_role, a_scale, a_sheet, a_skill
from tests.cli.running import run, saved

from matrixeditor.core.model import Matrix, Requirement
from matrixeditor.core.types import SkillId, Source

DISCOVERY, PRICING, DELIVERY = SkillId("discovery"), SkillId("pricing"), SkillId("delivery")

GOLDEN = Path(__file__).parent / "golden"
SENIOR_CASE = ("--person", "ana", "--role", "senior")


def team() -> Matrix:
    """Return three people on a ladder of two roles, each in another state."""
    junior = a_role("pm", {"discovery": 1, "pricing": 1}).changed(name="Product Manager")
    senior = a_role("senior").changed(
        name="Senior Product Manager",
        short="Senior PM",
        requirements={
            DISCOVERY: Requirement(level=3, must_have=True),
            PRICING: Requirement(level=2),
            DELIVERY: Requirement(level=2),
        },
    )
    ana = a_person("ana", role="pm").changed(
        assessments=(
            a_sheet({"discovery": 2, "pricing": 1}, assessor="Maja"),
            a_sheet({"discovery": 4, "pricing": 1}, source=Source.SELF),
        )
    )
    siyuan = a_person("siyuan", role="senior").changed(
        name="王思远",
        assessments=(a_sheet({"discovery": 1, "pricing": 4}, assessor="Maja"),),
    )
    return a_matrix().changed(
        title="Product team",
        scales=(a_scale(),),
        skills=tuple(a_skill(skill) for skill in (DISCOVERY, PRICING, DELIVERY)),
        roles=(junior, senior),
        people=(ana, siyuan, a_person("zoe")),
        reviews=(a_review(on=date(2026, 11, 1)).changed(name="H2 2026"),),
    )


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("overview.txt", ()),
        ("overview.md", ("--format", "markdown")),
        ("person.txt", SENIOR_CASE),
        ("person.md", (*SENIOR_CASE, "--format", "markdown")),
        ("report.json", ("--format", "json")),
    ],
)
def test_the_report_reads_as_agreed(name: str, options: tuple[str, ...], tmp_path: Path) -> None:
    outcome = run("report", saved(team(), tmp_path), *options)

    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out == (GOLDEN / name).read_text(encoding="utf-8")
