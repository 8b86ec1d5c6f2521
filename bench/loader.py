"""Many articles into an empty store at once: the same rows as an intake writes one by one, clusters and all.

An intake looks at the store for each claim; here the events that are still open to it are held in memory.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, insert

from bench.synthetic import READER, Told
from sahel.analysis.corroborate import best_fit, build_event
from sahel.analysis.voices import Voice, voice_of
from sahel.facts.claim_types import claim_types
from sahel.model import Claim, Event
from sahel.store import Store, fulltext, rows, schema, version
from sahel.store.address import address
from sahel.store.database import Database

Bucket = tuple[str, frozenset[str | None]]
_READ = {"family": rows.family(READER), "reader": READER, "read_at": ""}

MOST_OPEN = 60
"""Events of one pair and family that a claim is compared with, the newest: claims come in the order of their days."""


class Clusters:
    """Events as they grow, by the two parties and the type family; parties that are no bloc meet only their like."""

    def __init__(self) -> None:
        self.events: dict[str, Event] = {}
        self._open: dict[Bucket, list[str]] = defaultdict(list)

    def take(self, claim: Claim, voices: dict[str, Voice]) -> None:
        """Fold one claim in."""
        near = self._open[claim_types()[claim.type].family, frozenset((claim.source, claim.target))]
        found = [self.events[event_id] for event_id in near[-MOST_OPEN:]]
        host = best_fit(claim, found, voices)
        if host is None:
            near.append(claim.claim_id)
            self.events[claim.claim_id] = build_event((claim,), voices)
        else:
            self.events[host.event_id] = build_event((*host.claims, claim), voices, host.event_id)


def _article_rows(connection: Connection, told: Iterable[Told]) -> None:
    for one in told:
        article = one.article
        row = rows.as_row(article, ("id", "title", "text", "lang", "given_id"))
        written = connection.execute(insert(schema.articles).values(**row).returning(schema.articles.c.seq))
        fulltext.add(connection, written.scalar_one(), article.title, article.text)


def _put(connection: Connection, table: Table, found: Iterator[dict[str, Any]]) -> None:
    while some := list(islice(found, 5_000)):
        connection.execute(insert(table), some)


def _write(connection: Connection, told: list[Told], voices: dict[str, Voice], clusters: Clusters) -> None:
    _article_rows(connection, told)
    articles = [one.article for one in told]
    printed = (rows.printing_row(one.id, printing) for one in articles for printing in one.printings)
    _put(connection, schema.printings, printed)
    read: Iterator[dict[str, Any]] = ({"article_id": one.id, **_READ} for one in articles)
    _put(connection, schema.readings, read)
    heard = ({"article_id": key, "key": one.key, "label": one.label, "known": one.known} for key, one in voices.items())
    _put(connection, schema.voices, heard)
    _put(connection, schema.claims, (rows.claim_row(claim) for one in told for claim in one.claims))
    events = clusters.events.values()
    made = ({**rows.event_row(one), "family": claim_types()[one.type].family} for one in events)
    _put(connection, schema.events, made)
    linked = ((claim.claim_id, one.event_id) for one in events for claim in one.claims)
    links: Iterator[dict[str, Any]] = ({"claim_id": claim, "event_id": event} for claim, event in linked)
    _put(connection, schema.event_claims, links)
    version.move_on(connection)


def load(path: Path, told: Iterable[Told]) -> None:
    """Make a store at a path that holds these articles with their claims and events."""
    given = list(told)
    voices = {one.article.id: voice_of(one.article) for one in given}
    clusters = Clusters()
    for one in given:
        for claim in one.claims:
            clusters.take(claim, voices)
    Store.open(path).close()
    database = Database(address(path))
    with database.writing() as connection:
        _write(connection, given, voices, clusters)
    database.close()
