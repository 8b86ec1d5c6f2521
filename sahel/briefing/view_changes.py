"""What changed in a view, over columns: as ``changes.changes`` of its records, of which few are read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sahel.analysis.changes import Basis, Change, changes_of
from sahel.analysis.climate.weighed import Weighed, weigh
from sahel.analysis.climate.weights import standard_weights
from sahel.analysis.columns.ladders import Ladders, Steps
from sahel.analysis.columns.records import Columns
from sahel.analysis.columns.weighing import weighed
from sahel.analysis.columns.words import Flags
from sahel.analysis.ties import Pair
from sahel.briefing.column_records import Records
from sahel.facts.alliances import Membership
from sahel.model import Tie, View


@dataclass(frozen=True, slots=True)
class Turning:
    """The events of a view of all time: ``which`` of the columns they are, ``ever`` those with a date."""

    columns: Columns
    which: Flags
    ever: Flags
    records: Records


def _ladders(given: Turning, view: View, facts: Sequence[Membership], every: Ladders) -> Ladders:
    """Return the ladders that the events of a view make by themselves, with some rows of facts."""
    own = given.columns.take(given.which)
    return Ladders(own, Steps(own, every.steps), view.known, facts, every)


def view_changes(
    given: Turning, ties: Sequence[Tie], view: View, facts: Sequence[Membership], every: Ladders
) -> tuple[Change, ...]:
    """Return what changed over the period of a resolved view, ranked; ``every``: the ladders of all events."""
    if not (view.since and view.until):
        return ()
    days, by = (view.since, view.until), standard_weights()
    ladders, dated = _ladders(given, view, facts, every), given.columns.take(given.ever)
    voices = given.columns.heard.voices

    def light(tie: Tie) -> Basis:
        return Basis(weighed(dated, tie.pair, by), ladders.get(tie.pair), lambda: {e.event_id: e.p for e in tie.events})

    told = {tie.pair for tie in ties}
    quiet = [tie for tie in ties if tie.weight == 0]
    quiet += [Tie(pair, 0.0, 0.0, False, ()) for pair in ladders if pair not in told]
    silent = {one.pair for one in changes_of(quiet, light, days, voices, by) if one.kind == "gone silent"}

    def basis(tie: Tie) -> Basis:
        return Basis(_heard(given, tie.pair), ladders.get(tie.pair), dict) if tie.pair in silent else light(tie)

    return changes_of([*(tie for tie in ties if tie.weight > 0), *quiet], basis, days, voices, by)


def _heard(given: Turning, pair: Pair) -> Weighed:
    """Return the events of a pair with their records: where it fell silent, those tell how many voices it had had."""
    own = given.ever & (given.columns.rows.pair == given.columns.number_of(pair))
    return weigh(pair, given.records(own), standard_weights())
