"""What the inspector says: all its sentences, made of facts, in one place."""

from PySide6.QtCore import QCoreApplication

from matrixeditor.core.whatif import RequirementEffect
from matrixeditor.ui.models.levels import LevelWords
from matrixeditor.ui.models.role_cell import RoleCellFacts

translate = QCoreApplication.translate


def cell_title(facts: RoleCellFacts) -> str:
    """Return what the cell is called."""
    return translate("Inspector", "{role} · {skill}").format(role=facts.role, skill=facts.skill)


def needs(facts: RoleCellFacts) -> str:
    """Return what the role asks, as the sentence at the top."""
    if facts.level is None or facts.requirement is None:
        said = translate(
            "Inspector", "{role} does not ask for {skill}. Type a level to require it."
        )
        return said.format(role=facts.role, skill=facts.skill)
    if facts.requirement.must_have:
        said = translate("Inspector", "{role} needs {level} - {name}. It’s a must-have.")
    else:
        said = translate("Inspector", "{role} needs {level} - {name}.")
    return said.format(role=facts.role, level=facts.level.value, name=facts.level.name)


def required_remark() -> str:
    """Return the remark beside the level that is asked for."""
    return translate("Inspector", "required")


def must_have() -> str:
    """Return the name of the check box."""
    return translate("Inspector", "Must-have")


def must_have_share(facts: RoleCellFacts) -> str:
    """Return how many must-haves the role has."""
    said = translate("Inspector", "{must_haves} of {required} in this role")
    return said.format(must_haves=facts.must_haves, required=facts.required)


def who_meets(facts: RoleCellFacts, effect: RequirementEffect) -> str:
    """Return how many holders meet the requirement, and how many would at the next level."""
    count, now, then = len(effect.holders), len(effect.meet_before), len(effect.meet_after)
    if count == 0:
        return translate("Inspector", "No one holds this role.")
    if count == 1:
        return _whether_one_meets(facts, meets=now == 1, would_meet=then == 1)
    numbers = {"count": count, "now": now, "roles": roles(facts.role)}
    if now == 0:
        return translate("Inspector", "None of {count} {roles} meets it.").format(**numbers)
    if now == count:
        said = translate("Inspector", "All {count} {roles} meet it").format(**numbers)
    else:
        said = translate("Inspector", "{now} of {count} {roles} meet it").format(**numbers)
    return _and_then(said, facts.next_level, _how_many(now, then, count))


def _whether_one_meets(facts: RoleCellFacts, *, meets: bool, would_meet: bool) -> str:
    if not meets:
        return translate("Inspector", "The one {role} does not meet it.").format(role=facts.role)
    said = translate("Inspector", "The one {role} meets it").format(role=facts.role)
    then = translate("Inspector", "still so") if would_meet else translate("Inspector", "no longer")
    return _and_then(said, facts.next_level, then)


def _how_many(now: int, then: int, count: int) -> str:
    if then == 0:
        return translate("Inspector", "none")
    if then == count:
        return translate("Inspector", "all")
    if then == now:
        return translate("Inspector", "the same")
    return str(then)


def _and_then(said: str, level: LevelWords | None, then: str) -> str:
    if level is None:
        return translate("Inspector", "{said}.").format(said=said)
    whole = translate("Inspector", "{said}; at {level}, {then}.")
    return whole.format(said=said, level=level.value, then=then)


def roles(name: str) -> str:
    """Return a role's name for several of its holders."""
    if name.endswith("s"):
        return name
    return translate("Inspector", "{role}s", "several holders of a role").format(role=name)


def weight(text: str) -> str:
    """Return the weight at the right of the folded line."""
    return translate("Inspector", "weight {weight}").format(weight=text)


def cells(count: int) -> str:
    """Return how many cells are selected."""
    if count == 1:
        return translate("Inspector", "1 cell")
    return translate("Inspector", "{count} cells").format(count=count)


def spread(values: list[int], nothing: int) -> str:
    """Return what several cells ask for, as the sentence at the top."""
    if not values:
        return translate("Inspector", "None of them asks for a level.")
    if values[0] == values[-1]:
        said = translate("Inspector", "They ask for {low}.").format(low=values[0])
    else:
        said = translate("Inspector", "They ask for {low} to {high}.")
        said = said.format(low=values[0], high=values[-1])
    if not nothing:
        return said
    rest = (
        translate("Inspector", "1 asks for nothing.")
        if nothing == 1
        else translate("Inspector", "{count} ask for nothing.").format(count=nothing)
    )
    return translate("Inspector", "{one} {other}", "two sentences").format(one=said, other=rest)


def next_things() -> tuple[tuple[str, str], ...]:
    """Return what to do where no cell is active: a key, and what it does."""
    return (
        (
            translate("Inspector", "0 to 9"),
            translate("Inspector", "Type a level into a cell. Its name works as well."),
        ),
        (
            translate("Inspector", "F2"),
            translate("Inspector", "See what each level means, and choose."),
        ),
        (
            translate("Inspector", "*"),
            translate("Inspector", "Make it a must-have, or no longer."),
        ),
    )


def and_more(count: int) -> str:
    """Return how many people a list leaves out."""
    return translate("Inspector", "and {count} more").format(count=count)
