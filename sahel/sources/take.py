"""A source as it came in -> its articles: what it is, who takes it apart, and what is made of each piece."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sahel.errors import UnreadableSourceError
from sahel.i18n import _
from sahel.model import Article
from sahel.sources import build
from sahel.sources.apart.pool import take_apart
from sahel.sources.found import Found, Member
from sahel.sources.limits import MB, too_large
from sahel.sources.manifest import Format, format_of, unknown_suffix
from sahel.sources.outcome import Outcome
from sahel.sources.received import Received
from sahel.sources.signature import is_zip, kind_of

_ARCHIVE = ".zip"


def _refusal(received: Received, suffix: str) -> str | None:
    if format_of(suffix) is None:
        return unknown_suffix()
    if len(received.raw) > received.limits.largest_source_mb * MB:
        return too_large(received.limits)
    what = kind_of(received.raw)
    if what is None or (suffix.lower() == _ARCHIVE and is_zip(received.raw)):
        return None
    return _("it is {what}, whatever its name says").format(what=_(what))


def _found(received: Received, kind: Format) -> Iterator[Found]:
    if kind.apart:
        yield from take_apart(received, kind.suffixes[0])
        return
    try:
        yield from kind.read(received)
    except UnreadableSourceError as error:
        yield error


def _made_of(found: Found, received: Received) -> Iterator[Outcome]:
    if isinstance(found, UnreadableSourceError):
        yield found
    elif isinstance(found, Member):
        yield from _member(found, received)
    else:
        try:
            yield build.article(found, received)
        except UnreadableSourceError as error:
            yield error


def _member(member: Member, received: Received) -> Iterator[Outcome]:
    inside = replace(received, origin=member.origin, raw=member.raw)
    if member.suffix.lower() == _ARCHIVE:
        yield inside.failure(_("an archive inside an archive is not opened"))
    else:
        yield from outcomes(inside, member.suffix)


def outcomes(received: Received, suffix: str) -> Iterator[Outcome]:
    """Yield the articles of a source of this suffix, and a failure for each thing in it that is none."""
    kind = format_of(suffix)
    why = _refusal(received, suffix)
    if kind is None or why:
        yield received.failure(why or unknown_suffix())
        return
    read = failed = 0
    for found in _found(received, kind):
        for outcome in _made_of(found, received):
            read, failed = read + isinstance(outcome, Article), failed + (not isinstance(outcome, Article))
            yield outcome
        if failed > max(read, received.limits.most_failures):
            yield received.failure(_("more than {n} parts of it failed, the rest was left").format(n=failed - 1))
            return
