"""The drawer: places of a gazetteer that were looked at lately, since the same names come again and again."""

from __future__ import annotations

from sahel.extract.names.remember import remember_last
from sahel.geo.gazetteer import Gazetteer
from sahel.model import Place

_MOST = 50_000


class Drawer:
    """A bounded memory of places by their number."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._places: dict[int, Place] = {}

    def place(self, number: int) -> Place:
        """Return the place of a number."""
        place = self._places.get(number)
        if place is None:
            if len(self._places) >= _MOST:
                self._places.clear()
            place = self._places[number] = self._gazetteer.place(number)
        return place


@remember_last
def drawer_of(gazetteer: Gazetteer) -> Drawer:
    """Return the drawer of a gazetteer, the same one while the same gazetteer is read by."""
    return Drawer(gazetteer)
