"""Changes as a table: what changed, how surely, on how many voices, and the act behind it."""

from __future__ import annotations

from collections.abc import Iterable

from sahel.analysis.changes import Move
from sahel.briefing.change_words import dated_act, kind_words, move_words
from sahel.briefing.drawings import TableDrawing
from sahel.briefing.grading import grade_word
from sahel.briefing.leads import Told
from sahel.briefing.row_source import source_words
from sahel.briefing.wording import opened
from sahel.figures.event_words import pair_name
from sahel.i18n import _


def _stated(move: Move) -> str:
    """Return how an entry of the ledger moved by a row of facts, and where the row has it from."""
    source = next((source_words(rung.source) for rung in move.rungs if rung.source), "")
    return ", ".join(filter(None, [move_words(move), source]))


def _told_as(one: Told) -> str:
    """Return the act behind a change, or why none is named."""
    if one.lead:
        return opened(dated_act(one.lead))
    stated = [move for move in one.change.moves if not one.change.tie.events and move.after == "ended"]
    if stated:
        return _("; ").join(map(_stated, stated))
    return _("no quote names both parties and the act") if one.change.tie.events else _("nothing new in the period")


def _row(one: Told) -> tuple[str, ...]:
    change = one.change
    grade = grade_word(change.probability)
    return pair_name(change.pair), kind_words(change), grade, str(change.voices), _told_as(one)


def change_table(changes: Iterable[Told]) -> TableDrawing:
    """Return changes in the order given, one a row."""
    headers = (_("Tie"), _("Change"), _("How sure"), _("Voices"), _("Heaviest act"))
    return TableDrawing(_("What changed"), headers, tuple(map(_row, changes)))
