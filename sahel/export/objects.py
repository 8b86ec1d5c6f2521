"""Records as plain objects for JSON: every field by its name, null where unknown."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from typing import Any

from sahel.facts.claim_types import claim_types
from sahel.model import Claim, Event

_OF_CLAIM = tuple(field.name for field in fields(Claim))
_OF_EVENT = tuple(field.name for field in fields(Event) if field.name != "claims")
_HALF_PAIR = re.compile("[\ud800-\udfff]")


def writable(text: str) -> str:
    """Return a text as a file can hold it: half a surrogate pair becomes U+FFFD."""
    return _HALF_PAIR.sub("\ufffd", text)


def compact(value: object) -> str:
    """Return a value as one line of JSON, readable UTF-8, without blanks that say nothing."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def claim_object(claim: Claim) -> dict[str, Any]:
    """Return a claim's fields with its CAMEO code and quad class (1-4; null where the type is in no table)."""
    kind = claim_types().get(claim.type)
    # Not asdict: it looks into every value, and all but one are plain.
    own = {name: getattr(claim, name) for name in _OF_CLAIM}
    own["also"] = [{"start": span.start, "end": span.end} for span in claim.also]
    return {**own, "cameo": kind.cameo if kind else None, "quad": kind.quad if kind else None}


def event_object(event: Event) -> dict[str, Any]:
    """Return an event's fields, its claims last."""
    own = {name: getattr(event, name) for name in _OF_EVENT}
    return {**own, "claims": [claim_object(claim) for claim in event.claims]}
