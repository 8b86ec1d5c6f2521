"""An assessment as a plain object for JSON: the ledger by kind, the climate joint and by direction."""

from __future__ import annotations

from typing import Any

from sahel.analysis.assessment import Assessment
from sahel.analysis.climate import Climate
from sahel.analysis.ledger import Entry, Rung


def _rung_object(rung: Rung) -> dict[str, Any]:
    return {
        "stage": rung.stage,
        "date_start": rung.date_start,
        "date_end": rung.date_end,
        "since": None if rung.inferred or rung.date_start is None else rung.since,
        "until": rung.until,
        "by": rung.by,
        "claims": list(rung.claims),
        "events": list(rung.events),
        "inferred": rung.inferred,
        "source": rung.source,
    }


def _entry_object(entry: Entry) -> dict[str, Any]:
    return {
        "kind": entry.kind,
        "stage": entry.stage,
        "since": entry.since,
        "last_confirmed": entry.last_confirmed,
        "by": entry.by,
        "also": list(entry.also),
        "stages": [_rung_object(rung) for rung in entry.stages],
    }


def _climate_object(climate: Climate) -> dict[str, Any]:
    return {
        "value": climate.value,
        "low": climate.low,
        "high": climate.high,
        "evidence": climate.evidence,
        "status": climate.status,
        "undated": climate.undated,
    }


def assessment_object(one: Assessment) -> dict[str, Any]:
    """Return the object of a pair; a direction's key is ``SOURCE>TARGET``."""
    return {
        "pair": list(one.pair),
        "on": one.on,
        "as_known_on": one.known,
        "ledger": [_entry_object(entry) for entry in one.ledger],
        "climate": _climate_object(one.climate),
        "climate_by_direction": {">".join(way): _climate_object(each) for way, each in one.by_direction.items()},
    }
