"""Values of options: each is checked where it is typed, as falling back silently would mislead."""

from __future__ import annotations

from argparse import ArgumentTypeError
from collections.abc import Callable

from sahel.cli.entities import entity
from sahel.errors import BadFilterError
from sahel.facts.claim_types import claim_types
from sahel.facts.iso_days import iso_day
from sahel.facts.prefix_dates import first_day, last_day
from sahel.i18n import _
from sahel.model import IsoDate


def _wrong(kind: str, said: str, want: str) -> ArgumentTypeError:
    return ArgumentTypeError(str(BadFilterError(kind, said, want)))


def day(said: str) -> IsoDate:
    """Return a day; a month or a year is not enough."""
    found = iso_day(said.strip())
    if found is None:
        raise _wrong(_("day"), said, _("a day of the calendar as YYYY-MM-DD"))
    return found


def _edge(said: str, edge: Callable[[str], IsoDate | None]) -> IsoDate:
    try:
        found = edge(said)
    except ValueError:
        found = None
    if found is None:
        raise _wrong(_("date"), said, _("a day, month or year as YYYY-MM-DD, YYYY-MM or YYYY"))
    return found


def since(said: str) -> IsoDate:
    """Return the first day of a day, month or year."""
    return _edge(said, first_day)


def until(said: str) -> IsoDate:
    """Return the last day of a day, month or year."""
    return _edge(said, last_day)


def party(said: str) -> str:
    """Return the id of a state or bloc given by code or name."""
    try:
        return entity(said)
    except BadFilterError as error:
        raise ArgumentTypeError(str(error)) from error


def event_type(said: str) -> str:
    """Return the id of a type of claim."""
    wanted = said.strip().lower().replace("-", "_")
    if wanted not in claim_types():
        raise _wrong(_("type of event"), said, _("one of {types}").format(types=", ".join(claim_types())))
    return wanted


def port(said: str) -> int:
    """Return a TCP port that a program may be given."""
    if not (said.isascii() and said.isdigit() and 0 < int(said) < 65536):
        raise _wrong(_("port"), said, _("a number from 1 to 65535"))
    return int(said)
