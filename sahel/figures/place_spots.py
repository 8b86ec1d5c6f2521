"""The places of an article, each with its mentions: what a map marks and a table lists."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sahel.model import PlaceMention


@dataclass(frozen=True, slots=True)
class PlaceSpot:
    """One place of an article with all its mentions; none where the article's row states the place, not its text."""

    name: str
    lat: float
    lon: float
    mentions: tuple[PlaceMention, ...] = ()

    @property
    def is_itself(self) -> bool:
        """Whether the place itself is meant, not what its name stands for."""
        return not self.mentions or any(mention.use == "literal" for mention in self.mentions)


def place_spots(mentions: Iterable[PlaceMention]) -> tuple[PlaceSpot, ...]:
    """Gather mentions that have a point by the place they name, in order of first mention."""
    found: dict[tuple[str, float, float], list[PlaceMention]] = {}
    for mention in mentions:
        if mention.lat is not None and mention.lon is not None:
            found.setdefault((mention.name, mention.lat, mention.lon), []).append(mention)
    return tuple(PlaceSpot(*key, tuple(group)) for key, group in found.items())
