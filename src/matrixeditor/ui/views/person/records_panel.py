"""What is written about a person: the plan, and the evidence; to be read here."""

import datetime
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from matrixeditor.core.model import Evidence, Step
from matrixeditor.core.types import PersonId, SkillId, StepStatus
from matrixeditor.ui.models.target import Target
from matrixeditor.ui.theme import Theme, font, scaled
from matrixeditor.ui.views.panels import Panel, Row, RowList
from matrixeditor.ui.views.panels.writing import END, RIGHT, write
from matrixeditor.ui.views.person import talk_words as words

STEP, MOST_STEPS = 40, 6
NOTE, DATE, MOST_NOTES = 22, 56, 12


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRow(Row):
    """One development step."""

    text: str
    skill: str
    due: str
    status: str
    is_going_on: bool

    def paint(self, painter: QPainter, box: QRect, theme: Theme) -> None:
        """Paint text and date over skill and status."""
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme.grid_line)
        upper = QRectF(box.left(), box.top() + scaled(2), box.width(), scaled(20))
        lower = QRectF(box.left(), box.top() + scaled(21), box.width(), scaled(16))
        taken = write(painter, upper, self.due, font(), theme.text, align=RIGHT)
        upper.setRight(upper.right() - taken - scaled(12))
        write(painter, upper, self.text, font(), theme.text, cut=END)
        small = font(11, 600 if self.is_going_on else 400)
        color = theme.text if self.is_going_on else theme.secondary
        taken = write(painter, lower, self.status, small, color, align=RIGHT)
        lower.setRight(lower.right() - taken - scaled(12))
        write(painter, lower, self.skill, font(11), theme.secondary)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteRow(Row):
    """One piece of evidence."""

    date: str
    text: str
    is_older: bool

    def paint(self, painter: QPainter, box: QRect, theme: Theme) -> None:
        """Paint date and text."""
        whole = QRectF(box)
        width = QFontMetrics(font(), painter.device()).horizontalAdvance(self.date)
        write(painter, whole, self.date, font(), theme.secondary)
        whole.setLeft(box.left() + max(scaled(DATE), width + scaled(8)))
        color = theme.secondary if self.is_older else theme.text
        write(painter, whole, self.text, font(), color, cut=END)


class PlanPanel(Panel):
    """The steps."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(words.plan(), theme, parent, above=4)
        self.rows = RowList(words.plan(), theme, row=STEP, most=MOST_STEPS, parent=self)
        self.content.addWidget(self.rows)

    def show_plan(
        self, steps: tuple[Step, ...], skills: dict[SkillId, str], person: PersonId, year: int
    ) -> None:
        """Show the steps; ``skills`` are the names of all skills, ``year`` that of the review."""
        going_on = sum(step.status is StepStatus.IN_PROGRESS for step in steps)
        self.title.set_remark(words.plan_remark(len(steps), going_on))
        self.say("" if steps else words.no_plan())
        rows = [_step_row(step, skills, person, year) for step in steps]
        self.rows.show_rows(rows, more=words.more_steps())


def _step_row(step: Step, skills: dict[SkillId, str], person: PersonId, year: int) -> Row:
    skill = "" if step.skill is None else skills.get(step.skill, "")
    due = "" if step.due is None else words.date(step.due, year)
    status = words.status(step.status)
    said = ", ".join(filter(None, (step.text, skill, due, status)))
    return StepRow(
        key=step.id,
        spoken=said,
        explained="\n".join(filter(None, (said, step.outcome))),
        target=None if step.skill is None else Target(person, step.skill),
        text=step.text,
        skill=skill,
        due=due,
        status=status,
        is_going_on=step.status is StepStatus.IN_PROGRESS,
    )


class EvidencePanel(Panel):
    """The evidence, newest first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(words.evidence(), theme, parent, above=4)
        self.rows = RowList(words.evidence(), theme, row=NOTE, most=MOST_NOTES, parent=self)
        self.content.addWidget(self.rows)

    def show_evidence(
        self,
        notes: tuple[Evidence, ...],
        *,
        in_review: int,
        review: tuple[str, datetime.date],
        skills: dict[SkillId, str],
        person: PersonId,
    ) -> None:
        """Show the notes; those of the ``review`` (name and first day) in full color."""
        name, first = review
        self.title.set_remark(words.evidence_remark(in_review, len(notes) - in_review, name))
        self.say("" if notes else words.no_evidence())
        year = max((note.date.year for note in notes), default=0)
        rows = [
            NoteRow(
                key=note.id,
                spoken=f"{words.date(note.date, year)}: {note.text}",
                explained=_explained(note, skills),
                target=Target(person, note.skills[0]) if note.skills else None,
                date=words.date(note.date, year),
                text=note.text,
                is_older=note.date < first,
            )
            for note in notes
        ]
        self.rows.show_rows(rows, more=words.more_evidence())


def _explained(note: Evidence, skills: dict[SkillId, str]) -> str:
    about = ", ".join(skills.get(skill, "") for skill in note.skills)
    return "\n".join(filter(None, (note.text, about, note.author)))
