"""The matrix of partners: for each row and partner what the period did, what is in force, and the last event."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sahel.analysis.assessment import is_asked
from sahel.analysis.ledger import Ladder, Ledger, Stage, in_force
from sahel.analysis.ties import Direction, Pair, direction, in_period, pair_of
from sahel.facts.partner_groups import GROUPS, Group, group_of, matrix_rows
from sahel.facts.scope import sahel_states
from sahel.model import Event, IsoDate, Tie, View


@dataclass(frozen=True, slots=True)
class Cell:
    """How things stand between the party of a row and that of a column on the day of the view.

    ``tie`` is what the events of the period did (None: no event up to the end of the period), ``last`` the latest of
    all events up to then. A cell with neither events nor entries is a dash: the store holds nothing.
    """

    pair: Pair
    tie: Tie | None
    ledger: Ledger
    last: Event | None

    @property
    def is_empty(self) -> bool:
        """Whether the store holds nothing: no event, and no entry of the ledger."""
        return self.tie is None and not self.ledger

    @property
    def in_force(self) -> int:
        """How many entries of the ledger are in force."""
        return in_force(self.ledger)

    @property
    def membership(self) -> Stage | None:
        """How one stands in the other, where one is a body; None where nothing is known of that."""
        return next((entry.stage for entry in self.ledger if entry.kind == "membership"), None)

    @property
    def direction(self) -> Direction | None:
        """Which way the tie went in the period; None where there is none."""
        return direction(self.tie) if self.tie else None


@dataclass(frozen=True, slots=True)
class Matrix:
    """Rows, partners by group (most events first), and the cells that hold anything, by (row, partner).

    ``only_members``: bodies of which nothing is told but who belongs to them; they have no column unless asked for.
    ``aside``: pairs that hold something but have no cell.
    """

    rows: tuple[str, ...]
    groups: Mapping[Group, tuple[str, ...]]
    cells: Mapping[Pair, Cell]
    only_members: tuple[str, ...]
    aside: tuple[Pair, ...]

    @property
    def partners(self) -> tuple[str, ...]:
        """All partners, in the order of their columns."""
        return tuple(partner for group in self.groups.values() for partner in group)

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """Every pair that holds something, with a cell or without, in alphabetical order."""
        return tuple(sorted({*(cell.pair for cell in self.cells.values()), *self.aside}))


def _last(events: Iterable[Event], until: IsoDate | None) -> dict[Pair, Event]:
    found: dict[Pair, Event] = {}
    for event in events:
        pair = pair_of(event)
        if pair and in_period(event, None, until):
            held = found.get(pair)
            if held is None or (event.date_end or "") >= (held.date_end or ""):
                found[pair] = event
    return found


def _cells(ties: Mapping[Pair, Tie], entries: Mapping[Pair, Ledger], last: Mapping[Pair, Event]) -> dict[Pair, Cell]:
    pairs = {*ties, *entries}
    made = (Cell(pair, ties.get(pair), entries.get(pair, ()), last.get(pair)) for pair in pairs)
    return {cell.pair: cell for cell in made if not cell.is_empty}


def has_cell(row: str, partner: str) -> bool:
    """Whether a row and a column meet in a cell: a body's members stand in its column, not in its row."""
    return row != partner and (row in sahel_states() or partner not in sahel_states())


def _placed(cells: Mapping[Pair, Cell], rows: Sequence[str]) -> dict[Pair, Cell]:
    ways = ((way, cell) for pair, cell in cells.items() for way in (pair, pair[::-1]))
    return {way: cell for way, cell in ways if way[0] in rows and has_cell(*way)}


def _columns(placed: Mapping[Pair, Cell], events: Mapping[Pair, int]) -> dict[Group, tuple[str, ...]]:
    weight: Counter[str] = Counter()
    for (_row, partner), cell in placed.items():
        weight[partner] += events.get(cell.pair, 0)
    ordered = sorted(weight, key=lambda partner: (-weight[partner], partner))
    groups = {group: tuple(one for one in ordered if group_of(one) == group) for group in GROUPS}
    return {group: partners for group, partners in groups.items() if partners}


def _only_members(placed: Mapping[Pair, Cell], asked: Sequence[str]) -> tuple[str, ...]:
    held: dict[str, bool] = {}
    for (_row, partner), cell in placed.items():
        more = cell.tie is not None or any(entry.kind != "membership" for entry in cell.ledger)
        held[partner] = held.get(partner, False) or more
    return tuple(sorted(partner for partner, more in held.items() if not more and partner not in asked))


def matrix(
    events: Iterable[Event], ties: Iterable[Tie], ladders: Mapping[Pair, Ladder], view: View, rows: Sequence[str] = ()
) -> Matrix:
    """Return the matrix of a resolved view. ``events`` and ``ties``: as filtered, also from before the period.

    ``ladders``: of all pairs, at the clock of the view; they know no filter but country and partner. ``rows``: those of
    the table unless others are given.
    """
    given = tuple(events)
    counted = Counter(pair for event in given if (pair := pair_of(event)))
    ledgers = {pair: steps.at(view.on) if view.on else () for pair, steps in ladders.items()}
    return matrix_of(counted, _last(given, view.until), ties, ledgers, view, rows)


def matrix_of(
    counted: Mapping[Pair, int],
    last: Mapping[Pair, Event],
    ties: Iterable[Tie],
    ledgers: Mapping[Pair, Ledger],
    view: View,
    rows: Sequence[str] = (),
) -> Matrix:
    """Return the matrix of a resolved view; ``counted``: the number of events of each pair, ``last``: the latest.

    ``ledgers``: those of all pairs on the day of the view.
    """
    by_pair = {tie.pair: tie for tie in ties}
    chosen = tuple(rows) or tuple(row for row in matrix_rows() if not view.country or row in view.country)
    asked = {pair: entries for pair, entries in ledgers.items() if is_asked(pair, view.country, view.partner)}
    cells = _cells(by_pair, asked, last)
    every = _placed(cells, chosen)
    bare = _only_members(every, view.partner)
    placed = {way: cell for way, cell in every.items() if way[1] not in bare}
    shown = {cell.pair for cell in placed.values()}
    aside = tuple(sorted(pair for pair in cells if pair not in shown))
    return Matrix(chosen, _columns(placed, counted), placed, bare, aside)
