"""Remembers how a page's grid is looked at: swapped, zoom, folded bands, the active cell.

Kept by ids only. A track has no id, only a name, which the settings must not hold; so what is
folded is kept by the ids of what is out of sight.
"""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from matrixeditor.core.types import Noun
from matrixeditor.ui.models.grid import GridModel, Place
from matrixeditor.ui.session import Session
from matrixeditor.ui.settings import Settings
from matrixeditor.ui.view_state import Json, keep_view_state, view_state
from matrixeditor.ui.views.grid.shape import ZOOM_STEPS
from matrixeditor.ui.views.grid.view import GridView

SWAPPED, ZOOM, FOLDED, PLACE = "swapped", "zoom", "folded", "place"


class GridMemory(QObject):
    """Brings back how a grid was last looked at, and keeps it as it changes.

    Where the active cell is and what is folded is kept when the grid is hidden: these change often.

    A document never seen before begins ``swapped`` or not, as the page says. The page's name is
    the key under which its part is kept.
    """

    def __init__(
        self,
        grid: GridView,
        session: Session,
        settings: Settings,
        page: str,
        *,
        swapped: bool = False,
    ) -> None:
        super().__init__(grid)
        self._grid = grid
        self._session = session
        self._settings = settings
        self._page = page
        self._matrix_id = session.matrix.id
        self._path = session.path
        self._restore({SWAPPED: swapped, **self._kept()})
        for signal in (grid.hidden, grid.zoom_changed, grid.grid_model.modelReset):
            signal.connect(self._keep)
        session.state_changed.connect(self._follow_path)
        session.opened.connect(self._let_go)
        session.closed.connect(self._let_go)

    def _kept(self) -> dict[str, Json]:
        whole = view_state(self._settings, self._matrix_id, self._path)
        part = whole.get(self._page)
        return part if isinstance(part, dict) else {}

    def _restore(self, state: Mapping[str, Json]) -> None:
        grid, model = self._grid, self._grid.grid_model
        model.set_swapped(swapped=state[SWAPPED] is True)
        _fold(model, state.get(FOLDED))
        zoom, place = state.get(ZOOM), state.get(PLACE)
        if zoom in ZOOM_STEPS and isinstance(zoom, int):
            grid.set_zoom(zoom)
        if isinstance(place, list) and len(place) == len(Place._fields):
            grid.go_to(Place(*map(str, place)))

    def _keep(self) -> None:
        grid, model = self._grid, self._grid.grid_model
        place: list[Json] = [] if grid.place is None else [*grid.place]
        part: dict[str, Json] = {
            SWAPPED: model.is_swapped,
            ZOOM: grid.zoom,
            FOLDED: _folded(model),
            PLACE: place,
        }
        whole = view_state(self._settings, self._matrix_id, self._path)
        if whole.get(self._page) != part:
            whole[self._page] = part
            keep_view_state(self._settings, self._matrix_id, self._path, whole)

    def _follow_path(self) -> None:
        self._path = self._session.path

    def _let_go(self) -> None:
        """Follow the session no more: it holds another document, or none."""
        self._session.state_changed.disconnect(self._follow_path)
        self._session.opened.disconnect(self._let_go)
        self._session.closed.disconnect(self._let_go)


def _folded(model: GridModel) -> dict[str, Json]:
    """Return what stands under folded bands, by what the things are."""
    return {
        axis.noun: [
            member
            for group in axis.groups
            if group.key in model.collapsed(axis.noun)
            for member in group.members
        ]
        for axis in (model.rows, model.columns)
    }


def _fold(model: GridModel, folded: Json) -> None:
    """Fold the bands of which everything was out of sight; one with something new is open."""
    if not isinstance(folded, dict):
        return
    for axis in (model.rows, model.columns):
        ids = folded.get(axis.noun)
        hidden = frozenset(map(str, ids)) if isinstance(ids, list) else frozenset[str]()
        keys = {g.key for g in axis.groups if g.members and hidden.issuperset(g.members)}
        model.set_collapsed(Noun(axis.noun), frozenset(keys))
