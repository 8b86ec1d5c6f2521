"""JSON: one object with a text and what is known of it; the text is used exactly as given, so offsets agree."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from sahel.i18n import _
from sahel.sources.charset import decode
from sahel.sources.facts_beside import plain
from sahel.sources.found import Found, Piece
from sahel.sources.received import Received


def _object(received: Received) -> Mapping[str, Any]:
    try:
        value = json.loads(decode(received))
    except (ValueError, RecursionError) as error:
        raise received.failure(_("it is not valid JSON")) from error
    if not isinstance(value, dict):
        raise received.failure(_("it is not a JSON object with a “text”"))
    return value


def read(received: Received) -> Iterator[Found]:
    """Yield the one text of a JSON object; raise UnreadableSourceError where there is none."""
    value = _object(received)
    text = value.get("text")
    if not isinstance(text, str):
        raise received.failure(_("it has no “text”"))
    yield Piece(received.origin, text, received.raw, plain(value))
