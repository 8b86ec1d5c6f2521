"""What the readers say, for a replay of judgements: read once in bulk as far as judgements name it, else on demand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import ColumnElement, Connection, select

from sahel.analysis.review.corrected import Source
from sahel.analysis.review.names import find
from sahel.analysis.review.payload import articles_of
from sahel.analysis.review.records import ClaimName, Coding, Judgement
from sahel.analysis.voices import Voice
from sahel.model import Claim, Event
from sahel.store import clusters, voices
from sahel.store.few import few_by_few
from sahel.store.read_articles import claims_where
from sahel.store.read_events import load_events
from sahel.store.review_schema import judged_written
from sahel.store.schema import articles, claims, event_claims, events, printings


def by_readers() -> ColumnElement[bool]:
    """Return the condition that a claim is one that a reader makes, and not one that a person wrote in review."""
    return claims.c.claim_id.not_in(select(judged_written.c.claim_id))


class ReadersWorld:
    """The readers' claims and events of a store, as judgements see them."""

    def __init__(self, connection: Connection, judgements: Iterable[Judgement], hidden: Iterable[str]) -> None:
        self._connection = connection
        named = {article for one in judgements for article in articles_of(one)} | set(hidden)
        self._told: dict[str, list[Claim]] = {article: [] for article in named}
        for claim in self._claims(named):
            self._told[claim.article_id].append(claim)
        self._homes: dict[str, Event] = {}
        self._keep(self._events_of(named))
        self._sources: dict[str, Source | None] = {}
        self._voices: dict[str, Voice] = {}
        self.voices(claim for event in self._homes.values() for claim in event.claims)

    def _claims(self, named: Iterable[str]) -> Iterator[Claim]:
        for some in few_by_few(named):
            yield from claims_where(self._connection, claims.c.article_id.in_(some) & by_readers())

    def _events_of(self, named: Iterable[str]) -> Iterator[Event]:
        for some in few_by_few(named):
            said = event_claims.join(claims, claims.c.claim_id == event_claims.c.claim_id)
            mine = select(event_claims.c.event_id).select_from(said).where(claims.c.article_id.in_(some))
            yield from load_events(self._connection, events.c.event_id.in_(mine))

    def _keep(self, found: Iterable[Event]) -> None:
        self._homes |= {claim.claim_id: event for event in found for claim in event.claims}

    def claim(self, name: ClaimName, coding: Coding | None = None) -> Claim | None:
        """Return the claim that a name means now."""
        return find(name, self._told.get(name.article_id, ()), coding)

    def home(self, claim_id: str) -> Event | None:
        """Return the readers' event of one of their claims."""
        return self._homes.get(claim_id)

    def near(self, claim: Claim) -> tuple[Event, ...]:
        """Return the readers' events that a claim might fit, in order of intake."""
        found = clusters.candidates(self._connection, claim)
        self._keep(found)
        return found

    def told(self, article_id: str) -> tuple[Event, ...]:
        """Return the readers' events that an article tells of."""
        homes = (self._homes.get(claim.claim_id) for claim in self._told.get(article_id, ()))
        return tuple({event.event_id: event for event in homes if event}.values())

    def source(self, article_id: str) -> Source | None:
        """Return the text of an article with its printer and day, or None where there is none."""
        if article_id not in self._sources:
            self._sources[article_id] = _source(self._connection, article_id)
        return self._sources[article_id]

    def voices(self, claims: Iterable[Claim]) -> dict[str, Voice]:
        """Return the voices of these claims' articles, among others."""
        unheard: Sequence[Claim] = [claim for claim in claims if claim.article_id not in self._voices]
        if unheard:
            self._voices |= voices.voices_of(self._connection, unheard)
        return self._voices


def _source(connection: Connection, article_id: str) -> Source | None:
    text = connection.execute(select(articles.c.text).where(articles.c.id == article_id)).scalar_one_or_none()
    if text is None:
        return None
    query = select(printings.c.publisher, printings.c.published).where(printings.c.article_id == article_id)
    printed = connection.execute(query.order_by(printings.c.seq)).all()
    publisher = next((row.publisher for row in printed if row.publisher), None)
    return Source(text, publisher, min((row.published for row in printed if row.published), default=None))
