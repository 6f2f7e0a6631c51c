"""A skill as a bullet bar: what is asked, what is there, what is missing, on one track."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from matrixeditor.core.analysis.gaps import GapState
from matrixeditor.ui.models.person.bullets import Bullet, Mark
from matrixeditor.ui.theme import Theme, font, scaled
from matrixeditor.ui.views.drawing import marks
from matrixeditor.ui.views.panels import Row
from matrixeditor.ui.views.panels.edges import fill_edged
from matrixeditor.ui.views.panels.writing import CENTER, write
from matrixeditor.ui.views.person import bullet_words as words
from matrixeditor.ui.views.person.gap_pill import draw_gap, short_swatch

ROW, CATEGORY = 18, 20
DIAMOND_BOX, DIAMOND, NAME, TRACK, DIGIT, PILL = 14, 8, 218, 200, 32, 40
LEAST_NAME, LONGEST_NAME, AFTER_NAME = 90, 80, 4
"""Least width in px of the mocks; most characters; what stands after a name."""
TRACK_HEIGHT, TICK_WIDTH, TICK_HEIGHT, DOT = 8, 2, 14, 10
RESULT_LEVEL = 3
"""Results are drawn in the color of this level of the theme's five."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryRow(Row):
    """The name of a category over its skills."""

    def paint(self, painter: QPainter, box: QRect, theme: Theme) -> None:
        """Paint the name."""
        write(painter, QRectF(box), self.spoken, font(11, 600), theme.secondary)


@dataclass(frozen=True, slots=True, kw_only=True)
class BulletRow(Row):
    """One skill."""

    bullet: Bullet
    name_width: int

    def paint(self, painter: QPainter, box: QRect, theme: Theme) -> None:
        """Paint name, bar, digit and gap."""
        bullet, whole = self.bullet, QRectF(box)
        short = bullet.gap is not None and bullet.gap > 0
        strong = short and bullet.must_have
        if bullet.must_have:
            side = scaled(DIAMOND)
            top = box.top() + (box.height() - side) / 2
            diamond = QRectF(box.left(), top, side, side)
            marks.draw_diamond(painter, diamond, theme.text)
        track_left = track_left_of(box, self.name_width)
        name = QRectF(whole)
        name.setLeft(box.left() + scaled(DIAMOND_BOX))
        name.setRight(track_left - scaled(AFTER_NAME))
        write(painter, name, bullet.name, font(13, 600 if strong else 400), theme.text)
        track = QRectF(0, 0, track_width_of(box), scaled(TRACK_HEIGHT))
        track.moveTopLeft(whole.topLeft())
        track.translate(track_left - box.left(), round((box.height() - track.height()) / 2))
        self._paint_track(painter, track, theme)
        self._paint_figures(painter, track, whole, theme, short=short)

    def _paint_track(self, painter: QPainter, track: QRectF, theme: Theme) -> None:
        bullet = self.bullet
        painter.fillRect(track, theme.not_required.fill)
        if bullet.state is GapState.NOT_APPLICABLE:
            marks.draw_hatch(painter, track, theme.hatch)
            return
        asked = _at(track, bullet.required)
        if bullet.result is not None:
            end = _at(track, bullet.result)
            done = QRectF(track)
            done.setRight(end)
            painter.fillRect(done, theme.levels[RESULT_LEVEL].fill)
            if bullet.gap is not None and bullet.gap > 0:
                missing = QRectF(track)
                missing.setLeft(end)
                missing.setRight(asked)
                fill_edged(painter, missing, short_swatch(bullet.gap, theme).fill, theme)
        for rank in range(1, bullet.required.ranks - 1):
            at = _at(track, bullet.required._replace(rank=rank))
            painter.fillRect(QRectF(at, track.top(), 1, track.height()), theme.page)
        width, height = scaled(TICK_WIDTH), scaled(TICK_HEIGHT)
        left = min(asked - width / 2, track.right() - width)
        top = track.center().y() - height / 2
        painter.fillRect(QRectF(round(left), round(top), width, height), theme.text)
        if bullet.own is not None:
            _paint_dot(painter, track, bullet.own, theme)

    def _paint_figures(
        self, painter: QPainter, track: QRectF, box: QRectF, theme: Theme, *, short: bool
    ) -> None:
        bullet = self.bullet
        digit = QRectF(track.right(), box.top(), scaled(DIGIT), box.height())
        match bullet.state:
            case GapState.RATED:
                value = "" if bullet.result is None else str(bullet.result.value)
                weight = 600 if short else 400
                digit.translate(scaled(4), 0)
                write(painter, digit, value, font(13, weight), theme.text, align=CENTER)
            case GapState.NOT_RATED:
                frame = QRectF(0, 0, scaled(22), scaled(14))
                frame.moveCenter(digit.center())
                frame.translate(scaled(4), 0)
                frame.moveTo(round(frame.left()), round(frame.top()))
                marks.draw_missing(painter, frame, theme.control_line)
            case GapState.NOT_APPLICABLE:
                digit.translate(scaled(4), 0)
                text = words.not_applicable()
                write(painter, digit, text, font(11), theme.secondary, align=CENTER)
        if bullet.gap:
            pill = QRectF(track.right() + scaled(DIGIT), box.top(), scaled(32), box.height())
            draw_gap(painter, pill, bullet.gap, theme, above=theme.secondary)


def name_width_of(names: Iterable[str]) -> int:
    """Return the width that holds every name, but no less than that of the mock."""
    metrics = QFontMetrics(font(13, 600))
    widest = max((metrics.horizontalAdvance(name[:LONGEST_NAME]) for name in names), default=0)
    return max(scaled(NAME), widest + scaled(AFTER_NAME))


def track_left_of(box: QRect, name_width: int) -> int:
    """Return where the track begins: names give way first, then the track."""
    room = box.width() - scaled(DIAMOND_BOX + DIGIT + PILL) - track_width_of(box)
    return box.left() + scaled(DIAMOND_BOX) + max(scaled(LEAST_NAME), min(name_width, room))


def track_width_of(box: QRect) -> int:
    """Return how wide the track is."""
    room = box.width() - scaled(DIAMOND_BOX + DIGIT + PILL)
    return max(scaled(40), min(scaled(TRACK), room * TRACK // (TRACK + NAME)))


def _at(track: QRectF, mark: Mark) -> float:
    """Return where a level stands on the track."""
    return track.left() + round(track.width() * mark.rank / (mark.ranks - 1))


def _paint_dot(painter: QPainter, track: QRectF, own: Mark, theme: Theme) -> None:
    side = scaled(DOT)
    dot = QRectF(0, 0, side - 2, side - 2)
    dot.moveCenter(track.center())
    dot.moveLeft(_at(track, own) - dot.width() / 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.accent, 2))
    painter.setBrush(theme.page)
    painter.drawEllipse(dot)
