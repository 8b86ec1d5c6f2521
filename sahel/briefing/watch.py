"""The watch list: parties and pairs that somebody watches, and what changed on them since a day or a visit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sahel.analysis.changes import Change, changes
from sahel.analysis.day_labels import day_label
from sahel.analysis.sentences import coded_sentence
from sahel.analysis.ties import Pair
from sahel.briefing.change_words import kind_words
from sahel.briefing.saved_views import person
from sahel.errors import WorkbenchError
from sahel.facts.countries import entity_name
from sahel.facts.scope import tie_pair
from sahel.i18n import _, ngettext
from sahel.model import Event, IsoDate, View
from sahel.store import Store
from sahel.store.workbench_door import Watched

__all__ = ["News", "Subject", "Watched", "subject_name", "subject_of", "subjects", "unwatch", "watch"]
__all__ += ["note_visit", "since_visit", "watch_changes", "watched"]

Subject = str | Pair
"""What is watched: a party (``"NER"``), or a pair in the order of ties (``("NER", "RUS")``)."""


@dataclass(frozen=True, slots=True)
class News:
    """What is new on something watched, in one sentence; the changes (ranked) or events behind it, none where quiet."""

    watched: Watched
    sentence: str
    changes: tuple[Change, ...] = ()
    events: tuple[Event, ...] = ()

    @property
    def quiet(self) -> bool:
        """Whether nothing is new."""
        return not self.changes and not self.events


def subject_of(one: Watched) -> Subject:
    """Return what an entry of the list watches."""
    return (one.party, one.partner) if one.partner else one.party


def subject_name(subject: Subject) -> str:
    """Return what a user reads: "Niger", "Niger – Russia"."""
    return entity_name(subject) if isinstance(subject, str) else " – ".join(map(entity_name, subject))


def watched(store: Store) -> tuple[Watched, ...]:
    """Return the entries of the watch list, with who added each and when, in that order."""
    return store.workbench.watched()


def subjects(store: Store) -> tuple[Subject, ...]:
    """Return what is watched: what ``compose`` puts first."""
    return tuple(map(subject_of, watched(store)))


def watch(store: Store, parties: Sequence[str], by: str) -> bool:
    """Watch a party or a pair (ids of entities); tell whether it is new. Raise WorkbenchError for anything else."""
    return store.workbench.watch(*_key(parties), person(by))


def unwatch(store: Store, parties: Sequence[str]) -> bool:
    """Watch a party or a pair no more; tell whether it was watched."""
    return store.workbench.unwatch(*_key(parties))


def watch_changes(store: Store, since: IsoDate, until: IsoDate | None = None) -> tuple[News, ...]:
    """Return what changed on each thing watched in a period (both days inside; to the newest evidence).

    Since edition n: ``since`` is the day after its ``until``.
    """
    listed = watched(store)
    last = until or store.newest_evidence()
    if not listed or last is None:
        return ()
    held = [event for event in store.events(View()) if _bears_on_any(event, listed)]
    rows = store.review.memberships()
    found = changes(held, since, last, voices=store.voices(), rows=rows) if since <= last else ()
    return tuple(_changed(one, [c for c in found if _bears_on(c.pair, one)], since) for one in listed)


def since_visit(store: Store, by: str) -> tuple[News, ...]:
    """Return what articles that came in since a person was last here tell of each thing watched.

    Nothing for whoever was never here (``note_visit``): all would be new.
    """
    fresh, when = store.workbench.came_in_since(person(by)), store.workbench.last_visit(person(by))
    if fresh is None or when is None:
        return ()
    told = [event for event in store.events(View(undated=True)) if _told_by(event, fresh)] if fresh else []
    listed = watched(store)
    return tuple(_told(one, [e for e in told if _bears_on(_parties(e), one)], when[:10]) for one in listed)


def note_visit(store: Store, by: str) -> None:
    """Note that a person has seen what is there now: ``since_visit`` tells of what comes in after."""
    store.workbench.note_visit(person(by))


def _key(parties: Sequence[str]) -> tuple[str, str]:
    if not 1 <= len(parties) <= 2 or not all(parties) or len(set(parties)) < len(parties):
        raise WorkbenchError(_("name one party, or two different ones"))
    return (parties[0], "") if len(parties) == 1 else tie_pair(parties[0], parties[1])


def _parties(event: Event) -> tuple[str, ...]:
    """Return the parties of an event; a pair in the order of ties."""
    return tie_pair(event.source, event.target) if event.target else (event.source,)


def _bears_on(parties: tuple[str, ...], one: Watched) -> bool:
    return parties == (one.party, one.partner) if one.partner else one.party in parties


def _bears_on_any(event: Event, listed: Iterable[Watched]) -> bool:
    return any(_bears_on(_parties(event), one) for one in listed)


def _told_by(event: Event, articles: frozenset[str]) -> bool:
    return any(claim.article_id in articles for claim in event.claims)


def _changed(one: Watched, found: Sequence[Change], since: IsoDate) -> News:
    name, day = subject_name(subject_of(one)), day_label(since)
    if not found:
        return News(one, _("{name}: nothing changed since {day}.").format(name=name, day=day))
    first = found[0]
    heaviest = first.tie.events[0] if first.tie.events else None
    parts = {"name": name, "pair": subject_name(first.pair), "kind": kind_words(first), "day": day}
    if one.partner or len(found) == 1:
        said = _("{pair}: {kind} since {day}.").format(**parts)
    else:
        counted = ngettext("{n} tie changed", "{n} ties changed", len(found)).format(n=len(found))
        said = _("{name}: {counted} since {day}, first of all {pair} ({kind}).").format(counted=counted, **parts)
    told = f"{said} {coded_sentence(heaviest)}" if heaviest else said
    return News(one, told, changes=tuple(found))


def _told(one: Watched, found: Sequence[Event], day: IsoDate) -> News:
    parts = {"name": subject_name(subject_of(one)), "day": day_label(day), "n": len(found)}
    if not found:
        return News(one, _("{name}: nothing came in since {day}.").format(**parts))
    said = ngettext(
        "{name}: {n} event told by what came in since {day}.",
        "{name}: {n} events told by what came in since {day}.",
        len(found),
    ).format(**parts)
    newest = max(found, key=lambda event: (event.date_end or "", event.event_id))
    return News(one, f"{said} {coded_sentence(newest)}", events=tuple(found))
