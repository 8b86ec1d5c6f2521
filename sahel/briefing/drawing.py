"""Drawings made of the material: plain records, enough to draw a step again years later."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from sahel.analysis.climate import Line, climate_line
from sahel.analysis.disagreement import disagreements, disputed_events
from sahel.analysis.memberships import Bar, bars
from sahel.analysis.period import months_before
from sahel.analysis.ties import Pair
from sahel.briefing.drawings import (
    ClimateDrawing,
    ClimatePoint,
    Drawing,
    DrawnTie,
    LadderDrawing,
    MapDrawing,
    MembershipDrawing,
)
from sahel.briefing.material import Material
from sahel.facts.briefing_rules import limits
from sahel.figures.fills import fills
from sahel.figures.map_windows import place_of
from sahel.figures.membership_bars import ordered
from sahel.model import IsoDate, Tie


def _drawn(tie: Tie, material: Material) -> DrawnTie:
    told = tuple(event.event_id for event in tie.events)
    return DrawnTie(tie.pair, tie.up, tie.down, tie.thin, material.in_force(tie.pair), told)


def map_of(ties: Iterable[Tie], material: Material, subject: tuple[str, ...] = ()) -> MapDrawing:
    """Return the map of some ties on the day of the briefing; ``subject`` are the parties that it is about."""
    period = material.period
    filled = fills(period.on, period.known, material.rows)
    return MapDrawing(tuple(_drawn(tie, material) for tie in ties), tuple(sorted(filled.items())), subject, period.on)


def tie_map(pair: Pair, material: Material) -> MapDrawing | None:
    """Return the map of all ties of the first party of a pair; None where no arc can be drawn between the two."""
    tie = next((one for one in material.ties if one.pair == pair), None)
    if tie is None or not tie.events or not all(place_of(party, "lens") for party in pair):
        return None
    around = [one for one in material.ties if one.pair != pair and pair[0] in one.pair and one.events]
    return map_of([tie, *around], material, pair)


def ladder_of(pair: Pair, material: Material) -> LadderDrawing | None:
    """Return the ledger ladder of a pair; None where it has no entry."""
    held = material.ledger(pair)
    if not held:
        return None
    told = material.of_pair(pair)
    disputed = disputed_events(disagreements(pair, told, material.voices, material.ladders.get(pair)))
    return LadderDrawing(pair, material.period.on, held, tuple(sorted(disputed)))


def _climate_point(line: Line, at: int) -> ClimatePoint:
    median, low, high = (float(one[at]) if line.drawn[at] else None for one in (line.median, line.low, line.high))
    return ClimatePoint(line.days[at], median, low, high, float(line.evidence[at]), bool(line.enough[at]))


def climate_of(pair: Pair, material: Material) -> ClimateDrawing | None:
    """Return the climate of a pair over the last years; None where there is nowhere enough evidence to draw it."""
    period, told = material.period, material.of_pair(pair)
    last = max(period.on, period.until)
    since = min(period.since, months_before(last, limits().climate_months))
    line = climate_line(pair, told, since, last, "month")
    if not line.drawn.any():
        return None
    points = tuple(_climate_point(line, at) for at in range(len(line.days)))
    marked = tuple(event.event_id for event in told if since <= str(event.date_end) and str(event.date_start) <= last)
    return ClimateDrawing(pair, points, since, last, period.on, marked)


_MAKERS: Mapping[str, Callable[[Pair, Material], Drawing | None]] = {
    "map": tie_map,
    "climate": climate_of,
    "ladder": ladder_of,
}


def first_drawn(figures: Iterable[str], pair: Pair, material: Material) -> Drawing | None:
    """Return the first of several figures of a pair that has something to show."""
    made = (_MAKERS[name](pair, material) for name in figures)
    return next((one for one in made if one), None)


def bars_of(alliance: str, material: Material) -> tuple[Bar, ...]:
    """Return the bars of a bloc as known, the five states first."""
    known = material.period.known
    return tuple(ordered(bars(alliance, known=known, ladders=material.ladders, rows=material.rows)))


def membership_of(alliance: str, material: Material) -> MembershipDrawing:
    """Return the members of a bloc over the last years: those that belonged at some time in them."""
    on = material.period.on
    first = months_before(on, 12 * limits().membership_years)
    shown = tuple(bar for bar in bars_of(alliance, material) if ever_inside(bar, first, on))
    return MembershipDrawing(alliance, shown, first, on, on)


def ever_inside(bar: Bar, first: IsoDate, last: IsoDate) -> bool:
    """Whether a member stood in any way in a bloc in a window of days."""
    return any((span.start or "") <= last and first <= (span.end or "9999") for span in bar.spans)
