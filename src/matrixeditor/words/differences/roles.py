"""What differs in a role: its fields, and every cell of its requirements."""

from matrixeditor.core.changes import Pair, changed_fields, requirement_changes
from matrixeditor.core.model import Requirement, Role
from matrixeditor.words.catalog import gettext as _
from matrixeditor.words.differences.fields import field_lines, named_lines
from matrixeditor.words.differences.names import Names


def role_lines(pair: Pair[Role], names: Names) -> list[str]:
    """Return a line for each difference of a role."""
    fields = [field for field in changed_fields(pair) if field != "requirements"]
    lines = field_lines(pair, fields, names)
    changes = requirement_changes(pair)
    for skill_id in names.in_order(changes):
        lines += _cell_lines(names.skills(skill_id), changes[skill_id], names)
    return named_lines(pair.after.name, lines)


def _cell_lines(skill: str, change: Pair[Requirement | None], names: Names) -> list[str]:
    before, after = change.before, change.after
    if after is None:
        if before is None:
            return []
        return [
            _("{skill} no longer required (was {level})").format(skill=skill, level=before.level)
        ]
    if before is None:
        added = _("{skill} now required at {level}, a must-have")
        if not after.must_have:
            added = _("{skill} now required at {level}")
        return [added.format(skill=skill, level=after.level)]
    pair = Pair(before, after)
    lines = []
    for field in changed_fields(pair):
        if field == "level":
            line = _("{skill} required {before} → {after}")
            lines.append(line.format(skill=skill, before=before.level, after=after.level))
        elif field == "must_have":
            now = _("{skill} now a must-have")
            no_more = _("{skill} no longer a must-have")
            lines.append((now if after.must_have else no_more).format(skill=skill))
        else:
            lines += named_lines(skill, field_lines(pair, [field], names))
    return lines
