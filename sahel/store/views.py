"""The events of a view: SQL narrows to what can possibly match, one predicate decides, under whatever clock."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from sqlalchemy import ColumnElement, Connection, Select, and_, select

from sahel.analysis.clocks import as_known
from sahel.facts.scope import is_sahel_party
from sahel.model import Event, IsoDate, View
from sahel.store import fulltext
from sahel.store.few import few_by_few
from sahel.store.overlay import overlay_as_known
from sahel.store.read_articles import known_from
from sahel.store.read_events import JUDGED, READ, Layer, events_of_ids, load_events
from sahel.store.schema import claims, voices
from sahel.store.voices import voices_of


@dataclass(frozen=True, slots=True)
class Told:
    """The articles that the view's search and sources allow; None where the view asks for neither."""

    found: frozenset[str] | None
    voiced: frozenset[str] | None


def view_events(connection: Connection, view: View) -> tuple[Event, ...]:
    """Return the events of a view by date (undated ones last); its ``on`` plays no part, the period is since/until."""
    told = _told(connection, view)
    found = _seen(connection, view)
    return tuple(sorted((one for one in found if holds(one, view, told)), key=_by_date))


def count_undated(connection: Connection, view: View) -> int:
    """Return how many events pass every filter of a view but have no date."""
    anytime = replace(view, since=None, until=None, undated=True)
    told = _told(connection, view)
    found = _seen(connection, anytime, claims.c.date_start.is_(None))
    return sum(one.date_start is None and holds(one, anytime, told) for one in found)


def events_by_id(connection: Connection, ids: Iterable[str], known: IsoDate | None) -> dict[str, Event]:
    """Return events that count, as known on a day, by their ids."""
    wanted, overlay = frozenset(ids), overlay_as_known(connection, known)
    found: list[Event] = []
    if overlay is None:
        for layer in (READ, JUDGED):
            own = layer.events.c.event_id
            found += (one for some in few_by_few(wanted) for one in _load(connection, layer, own.in_(some)))
    else:
        found += (one for one in events_of_ids(connection, wanted) if one.event_id not in overlay.replaced)
        found += (one for one in overlay.events if one.event_id in wanted and one.state != "rejected")
    return {one.event_id: one for one in _at_clock(connection, tuple(found), View(known=known))}


def _load(connection: Connection, layer: Layer, condition: ColumnElement[bool]) -> tuple[Event, ...]:
    return load_events(connection, condition & layer.counts(), layer)


def _seen(connection: Connection, view: View, hint: ColumnElement[bool] | None = None) -> Iterable[Event]:
    """Return events that may be the view's, at its clock and as people had judged by then; rejected ones left out.

    ``hint``: a further condition that a claim of each event must meet.
    """
    hints = [] if hint is None else [hint]
    if view.known is None:
        layers = (READ, JUDGED)
        return [one for layer in layers for one in _load(connection, layer, _asked(layer, view, hints))]
    hints += _hints(view)
    overlay = overlay_as_known(connection, view.known)
    if overlay is None:
        layers = (READ, JUDGED)
        found = [one for layer in layers for one in _load(connection, layer, _may_match(layer, hints))]
    else:
        read = load_events(connection, _may_match(READ, hints))
        found = [one for one in read if one.event_id not in overlay.replaced]
        found += [one for one in overlay.events if one.state != "rejected"]
    return _at_clock(connection, tuple(found), view)


def holds(event: Event, view: View, told: Told) -> bool:
    """Tell whether an event passes every filter of a view."""
    return (
        event.p >= view.conf
        and (not view.domain or event.domain in view.domain)
        and (not view.type or event.type in view.type)
        and _in_period(event, view)
        and _between(event, view)
        and all(ids is None or any(one.article_id in ids for one in event.claims) for ids in (told.found, told.voiced))
    )


def _in_period(event: Event, view: View) -> bool:
    if event.date_start is None or event.date_end is None:
        return view.undated
    return (view.since is None or event.date_end >= view.since) and (
        view.until is None or event.date_start <= view.until
    )


def _between(event: Event, view: View) -> bool:
    """Tell whether one party is a country asked for (any of the Sahel's where none is) and the other a partner."""
    if not (view.country or view.partner):
        return True
    ways = ((event.source, event.target), (event.target, event.source))
    return any(_is_country(one, view) and (not view.partner or other in view.partner) for one, other in ways)


def _is_country(party: str | None, view: View) -> bool:
    return party is not None and (party in view.country if view.country else is_sahel_party(party))


def _by_date(event: Event) -> tuple[bool, str, str]:
    return event.date_start is None, event.date_start or "", event.date_end or ""


def _at_clock(connection: Connection, found: tuple[Event, ...], view: View) -> Iterable[Event]:
    if view.known is None:
        return found
    said = [claim for one in found for claim in one.claims]
    dates, voices = known_from(connection, {claim.article_id for claim in said}), voices_of(connection, said)
    seen = (as_known(one, view.known, dates, voices) for one in found)
    return [one for one in seen if one is not None]


def _told(connection: Connection, view: View) -> Told:
    found = frozenset(connection.execute(fulltext.matching_ids(view.q)).scalars()) if view.q.strip() else None
    voiced = frozenset(connection.execute(_spoken_by(view.source)).scalars()) if view.source else None
    return Told(found, voiced)


def _spoken_by(labels: tuple[str, ...]) -> Select[str]:
    return select(voices.c.article_id).where(voices.c.label.in_(labels))


def _asked(layer: Layer, view: View, hints: Iterable[ColumnElement[bool]]) -> ColumnElement[bool]:
    """Return a condition that every event of a view meets at the latest clock: its own columns say what it is."""
    own = layer.events.c
    dated = [own.date_end >= view.since] if view.since else []
    dated += [own.date_start <= view.until] if view.until else []
    asked = [and_(*dated) | own.date_start.is_(None) if view.undated else and_(*dated)] if dated else []
    asked += [own.source.in_(names) | own.target.in_(names) for names in (view.country, view.partner) if names]
    asked += [column.in_(words) for column, words in ((own.domain, view.domain), (own.type, view.type)) if words]
    return and_(_may_match(layer, [*hints, *_article_hints(view)]), own.p >= view.conf, *asked)


def _may_match(layer: Layer, hints: Iterable[ColumnElement[bool]]) -> ColumnElement[bool]:
    """Return a condition that every event meets that might match at any clock: a claim of it meets each hint."""
    own = layer.events.c.event_id
    return and_(own.is_not(None), *(own.in_(_linked(layer, one)) for one in hints))


def _hints(view: View) -> Iterable[ColumnElement[bool]]:
    dated = [claims.c.date_end >= view.since] if view.since else []
    dated += [claims.c.date_start <= view.until] if view.until else []
    if dated:
        yield and_(*dated) | claims.c.date_start.is_(None) if view.undated else and_(*dated)
    for parties in (view.country, view.partner):
        if parties:
            yield claims.c.source.in_(parties) | claims.c.target.in_(parties)
    yield from _article_hints(view)


def _article_hints(view: View) -> Iterable[ColumnElement[bool]]:
    if view.q.strip():
        yield claims.c.article_id.in_(fulltext.matching_ids(view.q))
    if view.source:
        yield claims.c.article_id.in_(_spoken_by(view.source))


def _linked(layer: Layer, condition: ColumnElement[bool]) -> Select[str]:
    said = layer.links.join(claims, claims.c.claim_id == layer.links.c.claim_id)
    return select(layer.links.c.event_id).select_from(said).where(condition)
