"""The chronology as articles: each row is a text of our own after its source, with the claims that the row states."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from sahel.desk.joint_acts import pairs
from sahel.facts.chronology import READER, ChronologyRow
from sahel.facts.scope import is_sahel_party
from sahel.ids import article_id, claim_id
from sahel.model import After, Article, Claim, Extraction, Printing

PUBLISHER = "Sahel Partnership Monitor (sample)"
"""Who prints the bundled corpus; whose voice each text counts as is in its ``after``."""


def row_article(row: ChronologyRow) -> Article:
    """Return a row as an article; it is published, and so known, on the last day of the row's interval."""
    printing = Printing(
        publisher=PUBLISHER,
        published=row.date_end,
        origin=f"chronology:{row.event_id}",
        raw=row.summary.encode(),
        after=_after(row),
    )
    return Article(article_id(row.summary), None, row.summary, "en", (printing,), given_id=row.event_id)


def _after(row: ChronologyRow) -> After | None:
    report = (row.source_publisher, row.source_title, row.source_url)
    return After(*report) if any(report) else None


class ChronologyReader:
    """The person who wrote the chronology, as a reader: it finds in an article of a row what the row states."""

    id = READER

    def __init__(self, rows: Iterable[ChronologyRow]) -> None:
        self._rows: Mapping[str, ChronologyRow] = {article_id(row.summary): row for row in rows}

    def read(self, article: Article) -> Extraction:
        """Return the claims of the article's row: one, or one a pair where a bloc acts with its members."""
        row = self._rows[article.id]
        return Extraction(article.id, self.id, claims=tuple(_claims(row, article)))


def _claims(row: ChronologyRow, article: Article) -> Iterator[Claim]:
    own = _claim(row, article)
    members = pairs(row)
    group = row.event_id if members else None
    yield replace(own, group=group)
    for source, target in members:
        parts = (source, target, row.type, row.date_start)
        yield replace(own, claim_id=claim_id(article.id, READER, parts), source=source, target=target, group=group)


def _claim(row: ChronologyRow, article: Article) -> Claim:
    return Claim(
        claim_id=claim_id(article.id, READER, (row.actor, row.partner, row.type, row.date_start)),
        article_id=article.id,
        publisher=article.publisher,
        published=article.published,
        source=row.actor,
        target=row.partner,
        type=row.type,
        effect=row.effect,
        domain=row.domain,
        date_start=row.date_start,
        date_end=row.date_end,
        date_text=row.date_start if row.date_start == row.date_end else f"{row.date_start}/{row.date_end}",
        date_rule="stated",
        modality=row.modality,
        place=row.place,
        speaker=None,
        evidence_start=0,
        evidence_end=len(article.text),
        quote=article.text,
        also=(),
        group=None,
        relevant=is_sahel_party(row.actor) or is_sahel_party(row.partner),
        confidence=row.confidence,
        reader=READER,
    )
