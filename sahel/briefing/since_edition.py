"""What is new since an edition: the days after it, and what was learnt since of the days that it told of."""

from __future__ import annotations

from dataclasses import replace

from sahel.analysis.period import day_after, resolve
from sahel.analysis.ties import in_period, pair_of, signed_weight
from sahel.analysis.view_query import view_from_query
from sahel.briefing.material import Material
from sahel.briefing.records import Edition
from sahel.model import Event, IsoDate, View


def view_since(view: View, after: Edition | None, newest: IsoDate | None) -> View:
    """Return the view that begins where an edition ended; of the same days, where no newer evidence came in."""
    if after is None:
        return view
    begins, until = day_after(after.briefing.until), resolve(view, newest).until
    return replace(view, since=begins if until and begins <= until else after.briefing.since)


def _filters(view: View) -> View:
    return replace(view, since=None, until=None, on=None, known=None, undated=False)


def learnt_since(material: Material, after: Edition) -> tuple[Event, ...]:
    """Return the events of the days of an edition that it did not know, the heaviest first.

    Only an edition of the same filters can tell: of another view it would be new whatever that one left out.
    """
    told, view = after.briefing, material.view
    if _filters(view) != _filters(view_from_query(told.view)):
        return ()
    late = material.learnt_of(told.since, told.until, {event.event_id for event in told.basis.events})
    before = [one for one in late if pair_of(one) and not in_period(one, view.since, None)]
    return tuple(sorted(before, key=lambda one: (-abs(signed_weight(one)), one.event_id)))
