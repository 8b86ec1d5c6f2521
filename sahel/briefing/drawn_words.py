"""The words of a drawing: what it shows for those who do not see it, and the table of the same facts."""

from __future__ import annotations

from sahel.briefing.drawings import (
    ClimateDrawing,
    Drawing,
    LadderDrawing,
    MapDrawing,
    MembershipDrawing,
    SilenceDrawing,
    TableDrawing,
)
from sahel.briefing.of_its_day import of_its_day
from sahel.briefing.records import Basis
from sahel.briefing.redrawn import line_of, meters_of, ties_of
from sahel.facts.ledger_rules import ledger_kinds
from sahel.figures.alt_text import map_alt
from sahel.figures.climate_words import drawn_table, line_alt
from sahel.figures.membership_words import bars_alt, span_table
from sahel.figures.rungs import ledger_alt, ledger_table
from sahel.figures.silence_bars import silence_alt, silence_table
from sahel.figures.tables import Table, tie_table


def _ladder_alt(drawing: LadderDrawing) -> str:
    held = {entry.kind for entry in drawing.ledger}
    return ledger_alt(drawing.ledger, drawing.on, [kind for kind in ledger_kinds() if kind not in held])


@of_its_day
def alt_of(drawing: Drawing, basis: Basis, sentence: str = "") -> str:
    """Return what a drawing shows, in words; ``sentence`` is that of its step."""
    match drawing:
        case MapDrawing():
            return map_alt(ties_of(drawing, basis), sentence)
        case ClimateDrawing():
            return line_alt(line_of(drawing), len(drawing.events))
        case LadderDrawing():
            return _ladder_alt(drawing)
        case MembershipDrawing():
            return bars_alt(drawing.alliance, drawing.bars, drawing.on)
        case SilenceDrawing():
            return silence_alt(meters_of(drawing))
        case TableDrawing():
            return drawing.caption


@of_its_day
def table_of(drawing: Drawing, basis: Basis) -> Table:
    """Return the facts of a drawing as rows of plain text."""
    match drawing:
        case MapDrawing():
            return tie_table(ties_of(drawing, basis), basis.voices)
        case ClimateDrawing():
            return drawn_table(line_of(drawing))
        case LadderDrawing():
            return ledger_table(drawing.ledger)
        case MembershipDrawing():
            return span_table(drawing.bars)
        case SilenceDrawing():
            return silence_table(meters_of(drawing))
        case TableDrawing():
            return Table(drawing.caption, drawing.headers, drawing.rows)
