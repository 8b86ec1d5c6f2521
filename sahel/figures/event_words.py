"""What every figure, page and file calls an event: its parties, its type, its counts."""

from __future__ import annotations

from sahel.facts.claim_types import claim_types
from sahel.facts.countries import entity_name
from sahel.figures.dates import event_date
from sahel.i18n import ngettext
from sahel.model import Event


def pair_name(pair: tuple[str, str | None]) -> str:
    """Return two parties as "Niger – Russia" (the first alone where there is no second)."""
    return " – ".join(entity_name(entity) for entity in pair if entity)


def type_label(claim_type: str) -> str:
    """Return the words for a claim type; a type that the table does not know is shown as it is written."""
    known = claim_types().get(claim_type)
    return known.spoken_label if known else claim_type


def voices_label(n: int) -> str:
    """Return how many publishers stand behind something."""
    return ngettext("{n} publisher", "{n} publishers", n).format(n=n)


def events_label(n: int) -> str:
    """Return a count of events in words."""
    return ngettext("{n} event", "{n} events", n).format(n=n)


def in_force_label(n: int) -> str:
    """Return how many entries of the ledger are in force, in words."""
    return ngettext("{n} entry in force", "{n} entries in force", n).format(n=n)


def event_line(event: Event) -> str:
    """Return an event on one line: date, parties, type, publishers (not escaped)."""
    return " · ".join([event_date(event), pair_name(event.pair), type_label(event.type), voices_label(event.n_sources)])
