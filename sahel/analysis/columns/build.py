"""Columns from what a store reads, or from records of events."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from sahel.analysis.clocks import known_since
from sahel.analysis.columns.lightness import lightnesses
from sahel.analysis.columns.records import Columns, Heard, Rows, Said, Texts, pair_numbers, ranks
from sahel.analysis.columns.words import (
    DOMAINS,
    EFFECTS,
    MODALITIES,
    STATES,
    Flags,
    Floats,
    Ints,
    Words,
    day_numbers,
    goldsteins,
    iso_day,
    makes_tie,
    modality_weights,
    numbers,
    signs,
    types,
)
from sahel.analysis.review.queue import by_a_person
from sahel.facts.scope import sahel_states
from sahel.model import Event, IsoDate

DENIED = MODALITIES.index("denied")

EventRow = tuple[str, str, str | None, str, str, str, IsoDate | None, IsoDate | None, str | None, float, str, int, bool]
"""Id, source, target, type, effect, domain, first and last day, place, p, state, number of voices, verified."""


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """The columns of claims, in the order of their events, as words; ``row`` is that of the event."""

    ids: Sequence[str]
    row: Sequence[int]
    article: Sequence[str]
    modality: Sequence[str]
    confidence: Sequence[float]
    by_person: Sequence[bool]
    known: Sequence[IsoDate | None]


def texts(words: Sequence[str]) -> Texts:
    """Return words as a column."""
    found = np.empty(len(words), dtype=object)
    found[:] = words
    return found


def _leading(claims: ClaimRow, row: Ints, modality: Ints) -> Ints:
    """Return the place of the leading claim of each event (corroborate.lead)."""
    sure = -np.asarray(claims.confidence, dtype=np.float64)
    order = np.lexsort((-modality_weights()[modality], sure, modality == DENIED, row))
    rows = row[order]
    return order[np.flatnonzero(np.diff(rows, prepend=-1))]


def _pairs(source: Ints, target: Ints, ties: Flags, parties: Sequence[str]) -> Ints:
    """Return the pair of each event, the party first that scope.tie_pair puts first."""
    ranked = sorted(range(len(parties)), key=lambda at: (parties[at] not in sahel_states(), parties[at]))
    rank = np.empty(len(parties), dtype=np.int64)
    rank[ranked] = np.arange(len(parties))
    first = rank[source] <= rank[target]
    pairs = pair_numbers(np.where(first, source, target), np.where(first, target, source))
    return np.where(ties, pairs, -1)


def _weight(p: Floats, kind: Ints, modality: Ints) -> Floats:
    # In the order in which ties.weight multiplies: the sums are to agree to the last digit.
    return np.asarray(p * goldsteins()[kind] / 10 * modality_weights()[modality])


def _said(heard: Heard, claims: ClaimRow, modality: Ints) -> Said:
    article, own = numbers(claims.article, heard.number), day_numbers(claims.known)
    return Said(
        ids=texts(claims.ids),
        row=np.array(claims.row, dtype=np.int64),
        article=article,
        known=np.where(own > 0, own, heard.known[article]),
        asserts=modality != DENIED,
        by_person=np.array(claims.by_person, dtype=bool),
    )


def _rows(columns: Sequence[Sequence[Any]], modality: Ints, parties: Words) -> Rows:
    """Return the rows of events given as columns of words (EventRow); ``modality``: those of their leading claims."""
    source, target = numbers(columns[1], parties), numbers(columns[2], parties)
    kind, effect = numbers(columns[3], Words(types())), numbers(columns[4], Words(EFFECTS))
    start, p = day_numbers(columns[6]), np.array(columns[9], dtype=np.float64)
    rank = ranks(texts(columns[0]))
    ties, weight = (target >= 0) & (start > 0) & makes_tie()[kind], _weight(p, kind, modality)
    signed = signs()[effect] * weight
    return Rows(
        ids=texts(columns[0]),
        order=np.arange(len(columns[0])),
        rank=rank,
        lightness=lightnesses(signed, rank),
        stamp=np.arange(len(rank)),
        source=source,
        target=target,
        type=kind,
        effect=effect,
        domain=numbers(columns[5], Words(DOMAINS)),
        start=start,
        end=day_numbers(columns[7]),
        placed=np.array([place is not None for place in columns[8]], dtype=bool),
        p=p,
        state=numbers(columns[10], Words(STATES)),
        n_sources=np.array(columns[11], dtype=np.int64),
        verified=np.array(columns[12], dtype=bool),
        modality=modality,
        pair=_pairs(source, target, ties, parties.words()),
        weight=weight,
        signed=signed,
    )


def assembled(heard: Heard, known: Sequence[str], events: Sequence[EventRow], claims: ClaimRow) -> Columns:
    """Return columns; ``known`` are parties that have a number already, all claims' rows go upwards."""
    parties, columns = Words(known), list(zip(*events, strict=True)) or [()] * 13
    modality = numbers(claims.modality, Words(MODALITIES))
    leading = modality[_leading(claims, np.array(claims.row, dtype=np.int64), modality)]
    rows = _rows(columns, leading, parties)
    return Columns(heard, parties.words(), rows, _said(heard, claims, modality))


def _row(event: Event) -> EventRow:
    return (
        event.event_id,
        event.source,
        event.target,
        event.type,
        event.effect,
        event.domain,
        event.date_start,
        event.date_end,
        event.place,
        event.p,
        event.state,
        event.n_sources,
        event.verified,
    )


def columns_of(events: Iterable[Event], heard: Heard, known: Sequence[str] = ()) -> Columns:
    """Return events as columns, in the order given; ``known``: parties that have a number already."""
    given = tuple(events)
    said = [claim for event in given for claim in event.claims]
    days = {one: iso_day(int(heard.known[heard.number[one]])) or "" for one in {claim.article_id for claim in said}}
    claims = ClaimRow(
        ids=[claim.claim_id for claim in said],
        row=[row for row, event in enumerate(given) for _claim in event.claims],
        article=[claim.article_id for claim in said],
        modality=[claim.modality for claim in said],
        confidence=[claim.confidence for claim in said],
        by_person=[by_a_person(claim) for claim in said],
        known=[known_since(claim, days) for claim in said],
    )
    return assembled(heard, known, [_row(event) for event in given], claims)
