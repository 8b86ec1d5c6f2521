"""A briefing as canonical bytes, and back: JSON in UTF-8 with sorted keys, so that equal briefings have equal bytes.

The bytes name the schema that they are of. Whoever changes a record that a briefing is made of (the golden file of the
tests tells) raises ``SCHEMA`` and adds the step that brings older objects up to it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, get_args

from cattrs import BaseValidationError, Converter
from cattrs.preconf.json import make_converter

from sahel.briefing.drawings import Drawing
from sahel.briefing.records import Briefing
from sahel.errors import EditionError
from sahel.i18n import _
from sahel.store.canonical import canonical

Step = Callable[[dict[str, Any]], dict[str, Any]]


def _neither_placed_nor_composed(briefing: dict[str, Any]) -> dict[str, Any]:
    """2: the basis holds where its places lie, a reworded step what it had said; an older edition knows neither."""
    steps = [step | {"composed": None} for step in briefing["steps"]]
    return briefing | {"basis": briefing["basis"] | {"points": None}, "steps": steps}


STEPS: Sequence[Step] = (_neither_placed_nor_composed,)
"""Step ``i`` takes the object of a briefing from schema ``i + 1`` to ``i + 2``; released ones are never edited."""

FIRST_SCHEMA = 1

_DRAWINGS: dict[str, type] = {kind.__name__: kind for kind in get_args(Drawing)}
_TAG = "drawing"


def encode(briefing: Briefing) -> bytes:
    """Return the bytes of a briefing; raise EditionError where it holds a number that is none."""
    held = {"schema": FIRST_SCHEMA + len(STEPS), "briefing": converter().unstructure(briefing)}
    try:
        return canonical(held)
    except ValueError as error:
        raise EditionError(_("it holds a number that is none")) from error


def decode(raw: bytes, steps: Sequence[Step] = STEPS) -> Briefing:
    """Return the briefing of some bytes; raise EditionError for those of a newer program, and for what is none."""
    try:
        held = json.loads(raw)
        schema, briefing = int(held["schema"]), held["briefing"]
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise EditionError(_("its bytes are no briefing")) from error
    if schema < FIRST_SCHEMA:
        raise EditionError(_("its bytes are no briefing"))
    if schema > FIRST_SCHEMA + len(steps):
        raise EditionError(_("it was written by a newer version of this program; update the program"))
    try:
        for step in steps[schema - FIRST_SCHEMA :]:
            briefing = step(briefing)
        return converter().structure(briefing, Briefing)
    except (BaseValidationError, LookupError, TypeError) as error:
        raise EditionError(_("its bytes are no briefing")) from error


@cache
def converter() -> Converter:
    """Return what turns the records of this room into plain values and back, by their types."""
    made = make_converter(forbid_extra_keys=True)
    # A whole number in a field of fractions is written as a fraction, as it is when it has been read back.
    made.register_unstructure_hook(float, float)

    def plain(drawing: Drawing | None) -> dict[str, Any] | None:
        return None if drawing is None else {_TAG: type(drawing).__name__, **made.unstructure(drawing)}

    def drawn(held: dict[str, Any], _kind: object) -> Drawing:
        fields = {key: value for key, value in held.items() if key != _TAG}
        found: Drawing = made.structure(fields, _DRAWINGS[held[_TAG]])
        return found

    made.register_unstructure_hook(Drawing | None, plain)
    # None is met before: the converter takes it for a plain value.
    made.register_structure_hook(Drawing, drawn)
    return made
