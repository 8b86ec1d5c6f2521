"""What a briefing rests on: the events that its steps name, with voices, articles, constants and readers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import Any

from sahel.analysis.told_by import told_by
from sahel.briefing.drawings import ClimateDrawing, LadderDrawing, MapDrawing, MembershipDrawing
from sahel.briefing.material import Material, Texts
from sahel.briefing.records import Basis, Source, Step
from sahel.facts.constants import constants
from sahel.model import Event

Value = float | int | str | bool


def _named(step: Step) -> Iterator[str]:
    """Yield the ids of the events that a step names, in its figure and in its points."""
    for point in step.points:
        yield from point.events
    match step.drawing:
        case MapDrawing(ties=ties):
            yield from (event for tie in ties for event in tie.events)
        case ClimateDrawing(events=events):
            yield from events
        case LadderDrawing(ledger=ledger):
            yield from (event for entry in ledger for rung in entry.stages for event in rung.events)


def _told(step: Step) -> Iterator[str]:
    """Yield the ids of the claims that a step quotes or draws."""
    yield from (quote.claim_id for quote in step.quotes)
    if isinstance(step.drawing, MembershipDrawing):
        yield from (claim for bar in step.drawing.bars for span in bar.spans for claim in span.claims)


def behind(steps: Sequence[Step]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the ids of the events that some steps name, and of the claims that they quote or draw."""
    return (
        frozenset(event for step in steps for event in _named(step)),
        frozenset(claim for step in steps for claim in _told(step)),
    )


def events_of(steps: Sequence[Step], held: Iterable[Event]) -> tuple[Event, ...]:
    """Return the events behind some steps, in the order of those held."""
    named, told = behind(steps)
    return tuple(one for one in held if one.event_id in named or any(claim.claim_id in told for claim in one.claims))


def sources_of(events: Iterable[Event], texts: Texts) -> tuple[Source, ...]:
    """Return the articles behind events, the newest first."""
    ids = {claim.article_id for event in events for claim in event.claims}
    rows = [row for row in texts.rows.values() if row.id in ids]
    return tuple(
        Source(
            article_id=row.id,
            title=row.title or (row.after.title if row.after else None),
            publisher=told_by(row.publisher, row.after),
            published=row.published,
            url=row.url or (row.after.url if row.after else None),
            lang=row.lang,
        )
        for row in rows
    )


def flat_constants(given: Any, prefix: str = "") -> Iterator[tuple[str, Value]]:  # noqa: ANN401 (a record or a value)
    """Yield every constant by its name, as "climate.prior"."""
    if is_dataclass(given):
        for field in fields(given):
            yield from flat_constants(getattr(given, field.name), f"{prefix}.{field.name}".lstrip("."))
    elif isinstance(given, Mapping):
        for key, value in given.items():
            yield from flat_constants(value, f"{prefix}.{key}")
    else:
        yield prefix, given


def basis_of(steps: Sequence[Step], material: Material) -> Basis:
    """Return the basis of a briefing's steps."""
    events = material.events_named(*behind(steps))
    sources = sources_of(events, material.texts)
    readers = {claim.reader for event in events for claim in event.claims}
    voices = {one.article_id: material.voices[one.article_id] for one in sources}
    return Basis(events, voices, sources, dict(flat_constants(constants())), tuple(sorted(readers)))
