"""How a country is filled: the bloc that it belongs to on the date, and how it stands in that bloc."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sahel.analysis.alignment import Alignment, alignments
from sahel.facts.alliances import Membership, Standing
from sahel.facts.countries import entity_name
from sahel.facts.scope import map_blocs
from sahel.figures.tokens import Palette, tokens
from sahel.i18n import _
from sahel.model import IsoDate


@dataclass(frozen=True, slots=True)
class Fill:
    """What fills a country: a bloc (None: none of these), the standing in it, and another bloc that it is leaving."""

    bloc: str | None = None
    standing: Standing = "member"
    leaving: str | None = None


def fills(on: IsoDate, known: IsoDate | None = None, rows: Sequence[Membership] | None = None) -> dict[str, Fill]:
    """Return what fills each country that is in one of the map's blocs on a day, by ISO3; ``rows`` as in alignments."""
    return {iso3: _fill(one) for iso3, one in alignments(on, known, rows).items()}


def _fill(one: Alignment) -> Fill:
    leaving = next((bloc for bloc, standings in one.others if "exit_announced" in standings), None)
    return Fill(one.bloc, one.standing, leaving)


def bloc_tint(bloc: str | None, palette: Palette) -> str:
    """Return the tint of a bloc: its own where the map knows it, a neutral one for any other, None is no bloc."""
    if bloc is None:
        return palette.noblo
    return str(getattr(palette, bloc.lower())) if bloc in map_blocs() else palette.band


def fill_colour(fill: Fill | None, palette: Palette) -> str:
    """Return the ground colour of a fill, as ``#RRGGBB``."""
    return bloc_tint(fill.bloc if fill else None, palette)


def fill_edge(fill: Fill | None, palette: Palette) -> str:
    """Return the colour of borders inside a fill: coast grey where no bloc gives contrast, else that of the page."""
    return palette.border if fill and fill.bloc else palette.coast


def fill_pattern(fill: Fill | None, palette: Palette) -> dict[str, Any] | None:
    """Return plotly's pattern of a fill, or None where it is plain.

    Fine diagonals: suspended. Broad stripes: exit announced. Cross-hatch on grey (``fill`` None): disputed territory.
    """
    pitch = tokens().line["hatch_pitch"]
    ground = {"bgcolor": fill_colour(fill, palette), "fgcolor": palette.hatch}
    if fill is None:
        return ground | {"shape": "x", "size": pitch, "solidity": 0.12}
    if fill.standing == "suspended":
        return ground | {"shape": "/", "size": pitch, "solidity": 0.16}
    if fill.standing == "exit_announced":
        return ground | {"fgcolor": palette.noblo, "shape": "/", "size": 2 * pitch, "solidity": 0.5}
    if fill.leaving:
        return ground | {"fgcolor": bloc_tint(fill.leaving, palette), "shape": "/", "size": 2 * pitch, "solidity": 0.5}
    return None


def fill_counts(fills: Iterable[Fill]) -> list[tuple[Fill, int]]:
    """Return how many countries have each fill, in the order of the legend: blocs first, plain before hatched."""
    order: Mapping[str | None, int] = {bloc: i for i, bloc in enumerate(map_blocs())}
    standings = ("member", "suspended", "exit_announced")
    counted = Counter(fill for fill in fills if fill.bloc)
    return sorted(
        counted.items(),
        key=lambda item: (order.get(item[0].bloc, 9), standings.index(item[0].standing), item[0].leaving or ""),
    )


def fill_label(fill: Fill) -> str:
    """Return the words of the legend for a fill."""
    bloc = entity_name(fill.bloc) if fill.bloc else _("none of these")
    if fill.standing == "suspended":
        return _("{bloc}, suspended").format(bloc=bloc)
    if fill.standing == "exit_announced":
        return _("{bloc}, exit announced").format(bloc=bloc)
    if fill.leaving:
        return _("{bloc}, leaving {other}").format(bloc=bloc, other=entity_name(fill.leaving))
    return bloc
