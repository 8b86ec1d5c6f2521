"""The bundled chronology as events, at either clock, without a store."""

from functools import cache

from sahel.analysis.clocks import as_known
from sahel.analysis.corroborate import fold_all
from sahel.analysis.voices import voice_of
from sahel.desk.chronology import ChronologyReader, row_article
from sahel.facts.chronology import chronology


@cache
def _told():
    rows = chronology()
    reader, articles = ChronologyReader(rows), [row_article(row) for row in rows]
    claims = [claim for article in articles for claim in reader.read(article).claims]
    voices = {article.id: voice_of(article) for article in articles}
    return fold_all(claims, voices), {article.id: article.published for article in articles}, voices


@cache
def chronology_events(known=None):
    """Every relevant event of the chronology, as known on a day."""
    events, known_from, voices = _told()
    return tuple(event for event in (as_known(one, known, known_from, voices) for one in events) if event)


def quotes(events, claims):
    """The sentences of claims, by their ids."""
    said = {claim.claim_id: claim.quote for event in events for claim in event.claims}
    return [said[one] for one in claims]
