"""What differs in a person: fields, ratings sheet by sheet, evidence, plan."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from matrixeditor.core.changes import Pair, SheetKey, changed_fields, map_changes, sheet_changes
from matrixeditor.core.model import Assessment, Evidence, Person, Step
from matrixeditor.core.types import LevelValue, SkillId, Source
from matrixeditor.words.catalog import gettext as _
from matrixeditor.words.differences.fields import field_lines, named_lines
from matrixeditor.words.differences.names import Names

_DEEPER = frozenset({"assessments", "evidence", "plan"})
_SHEET_DEEPER = frozenset({"ratings", "unconfirmed", "not_applicable", "comments"})

Noted = TypeVar("Noted", Evidence, Step)


def person_lines(pair: Pair[Person], names: Names) -> list[str]:
    """Return a line for each difference of a person."""
    fields = [field for field in changed_fields(pair) if field not in _DEEPER]
    lines = field_lines(pair, fields, names)
    sheets = sheet_changes(pair)
    for key in sorted(sheets):
        sheet = _sheet_name(key, names)
        lines += [
            _("{change}, {sheet}").format(change=line, sheet=sheet)
            for line in _sheet_lines(key, sheets[key], names)
        ]
    lines += _noted_lines(_("evidence"), pair.before.evidence, pair.after.evidence, names)
    lines += _noted_lines(_("plan"), pair.before.plan, pair.after.plan, names)
    return named_lines(pair.after.name, lines)


def _sheet_name(key: SheetKey, names: Names) -> str:
    """Return which sheet it is: ``manager (Maja) in H1``."""
    review, source, assessor = key
    if assessor and source is not Source.SELF:
        return _("{source} ({assessor}) in {review}").format(
            source=source, assessor=assessor, review=names.reviews(review)
        )
    return _("{source} in {review}").format(source=source, review=names.reviews(review))


def _sheet_lines(key: SheetKey, change: Pair[Assessment | None], names: Names) -> list[str]:
    empty = Assessment(review=key[0], source=key[1], assessor=key[2])
    pair = Pair(change.before or empty, change.after or empty)
    lines: list[str] = []
    if change.before is None:
        lines.append(_("sheet added"))
    elif change.after is None:
        lines.append(_("sheet removed"))
    else:
        fields = [field for field in changed_fields(pair) if field not in _SHEET_DEEPER]
        lines += field_lines(pair, fields, names)
    return lines + _rating_lines(pair, names) + _remark_lines(pair, names)


def _rating_lines(pair: Pair[Assessment], names: Names) -> list[str]:
    before, after = _cells(pair.before), _cells(pair.after)
    changes = map_changes(before, after)
    return [
        _("{skill} {before} → {after}").format(
            skill=names.skills(skill_id),
            before=changes[skill_id].before or _("not rated"),
            after=changes[skill_id].after or _("not rated"),
        )
        for skill_id in names.in_order(changes)
    ]


def _cells(sheet: Assessment) -> Mapping[SkillId, str]:
    """Return what stands in each cell of a sheet."""
    unconfirmed = frozenset(sheet.unconfirmed)
    rated = {
        skill: _rating(level, to_confirm=skill in unconfirmed)
        for skill, level in sheet.ratings.items()
    }
    return rated | dict.fromkeys(sheet.not_applicable, _("not applicable"))


def _rating(level: LevelValue, *, to_confirm: bool) -> str:
    return _("{level} (to confirm)").format(level=level) if to_confirm else str(level)


def _remark_lines(pair: Pair[Assessment], names: Names) -> list[str]:
    comments = map_changes(pair.before.comments, pair.after.comments)
    reasons = map_changes(pair.before.not_applicable, pair.after.not_applicable)
    lines = [
        _("{skill}: comment changed").format(skill=names.skills(skill_id))
        for skill_id in names.in_order(comments)
    ]
    return lines + [
        _("{skill}: reason changed").format(skill=names.skills(skill_id))
        for skill_id in names.in_order(reasons)
        if None not in (reasons[skill_id].before, reasons[skill_id].after)
    ]


def _noted_lines(
    what: str, before: Sequence[Noted], after: Sequence[Noted], names: Names
) -> list[str]:
    was = {item.id: item for item in before}
    now = {item.id: item for item in after}
    lines = [
        _("{what} added: {text}").format(what=what, text=item.text)
        for item in after
        if item.id not in was
    ]
    lines += [
        _("{what} removed: {text}").format(what=what, text=item.text)
        for item in before
        if item.id not in now
    ]
    for item in after:
        if item.id in was and was[item.id] != item:
            pair = Pair(was[item.id], item)
            lines += named_lines(
                _('{what} "{text}"').format(what=what, text=item.text),
                field_lines(pair, changed_fields(pair), names),
            )
    return lines
