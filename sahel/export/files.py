"""Events -> a file of one of the formats."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Literal

from sahel.export import csv_file, geojson_file, json_file
from sahel.export.csv_cells import ENCODING
from sahel.export.where import PlaceOf, nowhere
from sahel.export.whole_file import write_whole
from sahel.model import Event

Format = Literal["csv", "json", "geojson"]


def export(
    kind: Format,
    events: Iterable[Event],
    target: Path,
    place_of: PlaceOf = nowhere,
    mark: str = "",
    *,
    semicolons: bool = False,
) -> None:
    """Write events to a file, whole or not at all; raise ExportError where that is not possible.

    ``place_of`` finds the points for GeoJSON (``where.places_of``); without it no event is placed. ``mark``: the
    handling mark. ``semicolons``: CSV for where numbers have a decimal comma.
    """
    if kind == "csv":
        write_whole(target, partial(csv_file.write, events, mark=mark, semicolons=semicolons), ENCODING)
    elif kind == "json":
        write_whole(target, partial(json_file.write, events, mark=mark))
    else:
        write_whole(target, partial(geojson_file.write, events, place_of=place_of, mark=mark))
