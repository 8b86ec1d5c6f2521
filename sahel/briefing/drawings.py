"""What a step draws, as data: enough to draw it again years later, whatever the store has learnt since.

Events are named by id; the briefing's ``Basis`` holds them. Whoever draws (plotly in the app and in HTML, matplotlib on
paper and slides) takes these records and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass

from sahel.analysis.ledger import Ledger
from sahel.analysis.memberships import Bar
from sahel.analysis.silence import MonthRead
from sahel.analysis.ties import Pair
from sahel.figures.fills import Fill
from sahel.geo.projection import MapView
from sahel.model import IsoDate


@dataclass(frozen=True, slots=True)
class DrawnTie:
    """An arc: the sums of its tie, the events behind it by id, and how many ledger entries are in force (its width)."""

    pair: Pair
    up: float
    down: float
    thin: bool
    in_force: int
    events: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MapDrawing:
    """The map of partnerships on a day; ``subject`` are the parties that the sentence is about (outlined)."""

    ties: tuple[DrawnTie, ...]
    fills: tuple[tuple[str, Fill], ...]
    subject: tuple[str, ...]
    on: IsoDate
    view: MapView = "lens"


@dataclass(frozen=True, slots=True)
class ClimatePoint:
    """One day of a climate line; the numbers are None where it is not drawn. ``enough``: the number may be printed."""

    day: IsoDate
    median: float | None
    low: float | None
    high: float | None
    evidence: float
    enough: bool


@dataclass(frozen=True, slots=True)
class ClimateDrawing:
    """The climate of a pair over a period, with the events that are marked on it."""

    pair: Pair
    points: tuple[ClimatePoint, ...]
    since: IsoDate
    until: IsoDate
    on: IsoDate
    events: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LadderDrawing:
    """The ledger ladder of a pair on a day; ``disputed`` are ids of events on whose day sources differ."""

    pair: Pair
    on: IsoDate
    ledger: Ledger
    disputed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MembershipDrawing:
    """The members of a bloc through time."""

    alliance: str
    bars: tuple[Bar, ...]
    first: IsoDate
    last: IsoDate
    on: IsoDate


@dataclass(frozen=True, slots=True)
class SilenceDrawing:
    """What was read of each country by month."""

    months: tuple[MonthRead, ...]


@dataclass(frozen=True, slots=True)
class TableDrawing:
    """Rows of plain text where no drawing says it better (the watched pairs, what changed, the sources)."""

    caption: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Drawing = MapDrawing | ClimateDrawing | LadderDrawing | MembershipDrawing | SilenceDrawing | TableDrawing
