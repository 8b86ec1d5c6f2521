"""JSON Lines: one article object a line; a bad line is one failure, and the rest goes on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sahel.errors import UnreadableSourceError
from sahel.i18n import _
from sahel.sources import json_object
from sahel.sources.found import Found
from sahel.sources.received import Received


def _lines(received: Received) -> Iterator[Received]:
    # Cut as bytes, so that each line is kept as received, and one that cannot be decoded spoils no other.
    for number, line in enumerate(received.raw.split(b"\n"), 1):
        if line.strip():
            place = _("{origin}, line {number}").format(origin=received.origin, number=number)
            yield replace(received, origin=place, raw=line)


def read(received: Received) -> Iterator[Found]:
    """Yield a text or a failure for every line that is not blank, in order."""
    if not received.raw.strip():
        raise received.failure(_("it is empty"))
    for line in _lines(received):
        try:
            yield from json_object.read(line)
        except UnreadableSourceError as error:
            yield error
