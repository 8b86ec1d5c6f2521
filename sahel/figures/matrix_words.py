"""What the cells of the matrix say: in the cell, in its hover box, in the table and to those who do not see it."""

from __future__ import annotations

from sahel.analysis.matrix import Cell, Matrix
from sahel.analysis.pair_sentence import kind_label, stage_label
from sahel.analysis.ties import n_events
from sahel.facts.countries import entity_name
from sahel.figures.alt_text import direction_counts
from sahel.figures.dates import event_date, month_label
from sahel.figures.event_words import events_label, in_force_label, pair_name
from sahel.figures.hover import plain
from sahel.figures.signs import direction_label
from sahel.figures.tables import Table
from sahel.i18n import _


def cell_text(cell: Cell) -> str:
    """Return the first line of a cell: how many events the period has, or when the last one was."""
    if cell.tie is None:
        return ""
    if cell.tie.events:
        return str(n_events(cell.tie))
    return month_label(cell.last.date_end) if cell.last and cell.last.date_end else "–"


def membership_word(cell: Cell) -> str:
    """Return how one stands in the other, in a word short enough for a cell; empty where nothing is known of it."""
    short = {"in_force": _("member"), "exit_announced": _("leaving"), "ended": _("has left")}
    stage = cell.membership
    return "" if stage is None else short.get(stage, stage_label(stage))


def _moved(cell: Cell) -> str:
    if cell.tie is None:
        return _("no event")
    if not cell.tie.events:
        last = _("last event {date}").format(date=event_date(cell.last)) if cell.last else ""
        return ", ".join(filter(None, [direction_label("no new evidence"), last]))
    way = cell.direction
    said = direction_label(way) if way else ""
    thin = [_("thin: one publisher only")] if cell.tie.thin else []
    return ", ".join([said, events_label(n_events(cell.tie)), *thin])


def ledger_words(cell: Cell) -> str:
    """Return the entries of a cell's ledger with their stages: "Training: in force; Envoys: suspended"."""
    return "; ".join(f"{kind_label(entry.kind)}: {stage_label(entry.stage)}" for entry in cell.ledger)


def cell_hover(cell: Cell) -> str:
    """Return the hover box of a cell, safe for plotly."""
    lines = [pair_name(cell.pair), _moved(cell), in_force_label(cell.in_force), *ledger_words(cell).split("; ")]
    return "<br>".join(plain(line) for line in lines if line)


def matrix_table(matrix: Matrix) -> Table:
    """Return the cells that hold anything, one a row."""
    headers = (_("Who"), _("Partner"), _("In the period"), _("Last event"), _("In force"), _("Ledger"))
    rows = tuple(
        (
            entity_name(row),
            entity_name(partner),
            _moved(cell),
            event_date(cell.last) if cell.last else "–",
            str(cell.in_force),
            ledger_words(cell) or "–",
        )
        for row in matrix.rows
        for partner in matrix.partners
        for cell in [matrix.cells.get((row, partner))]
        if cell
    )
    return Table(_("Partners"), headers, rows)


def matrix_alt(matrix: Matrix) -> str:
    """Return the alternative text of the matrix."""
    cells = {cell.pair: cell for cell in matrix.cells.values()}
    counts = direction_counts([cell.tie for cell in cells.values() if cell.tie])
    said = ", ".join(f"{n} {direction_label(way)}" for way, n in counts.items())
    held = sum(cell.in_force > 0 for cell in cells.values())
    return _("Matrix of {rows} by {columns} partners: {counts}; {held} with entries in force").format(
        rows=", ".join(map(entity_name, matrix.rows)), columns=len(matrix.partners), counts=said, held=held
    )
