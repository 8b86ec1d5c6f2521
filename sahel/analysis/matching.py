"""Whether a claim tells of the same happening as an event, and of several such events, which one it fits best.

They meet when type family, parties and dates agree. Parties agree when they are the same two (in whatever order where
one of the types is symmetric), or when one side is a bloc and the other's party was then its member. Some claims stay
apart on purpose. One without a date could be any happening, so it meets none. One that shares a ``group`` was written
as pairs, its bloc's own row beside it: it meets its like, never the bloc, or the pairs would vanish in it. Where one
article tells two types of act, it tells two acts (of which the one of an event's own type meets it); and the
chronology has one row a happening, so no two rows meet, but for the pairs of one joint act told once for each member.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sahel.analysis.voices import Voices, voice_of_claim
from sahel.facts.alliances import alliances, members
from sahel.facts.chronology import READER
from sahel.facts.claim_types import claim_types
from sahel.facts.constants import constants
from sahel.facts.scope import kinds_told_as_a_member
from sahel.model import Claim, Event, IsoDate

Days = tuple[IsoDate, IsoDate]
"""An interval, both its ends included."""


def is_chronology(claim: Claim) -> bool:
    """Whether a claim is a row of the chronology."""
    return claim.reader.split("@")[0] == READER


def days_of(dated: Claim | Event) -> Days | None:
    """Return the interval of a claim or event, or None where it is undated."""
    if dated.date_start is None or dated.date_end is None:
        return None
    return dated.date_start, dated.date_end


def n_days(days: Days) -> int:
    """Return the length of an interval in days; 0 or less where its ends are crossed."""
    return (date.fromisoformat(days[1]) - date.fromisoformat(days[0])).days + 1


def overlap(a: Days, b: Days) -> int:
    """Return how many days two intervals share."""
    return max(0, n_days((max(a[0], b[0]), min(a[1], b[1]))))


def _is_part(member: str | None, bloc: str | None, on: IsoDate) -> bool:
    body = alliances().get(bloc or "")
    return body is not None and body.kind in kinds_told_as_a_member() and member in members(body.id, on)


def _sides_meet(a: tuple[str | None, str | None], b: tuple[str | None, str | None], on: IsoDate | None) -> bool:
    if a == b:
        return True
    differing = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    if on is None or len(differing) != 1:
        return False
    one, other = differing[0]
    return _is_part(one, other, on) or _is_part(other, one, on)


def _pairs_meet(a: Claim, b: Claim) -> bool:
    expanded = a.group is not None or b.group is not None
    on = None if expanded else max(a.date_start or "", b.date_start or "") or None
    if _sides_meet((a.source, a.target), (b.source, b.target), on):
        return True
    kinds = claim_types()
    either_way = kinds[a.type].symmetric or kinds[b.type].symmetric
    return either_way and _sides_meet((a.source, a.target), (b.target, b.source), on)


def _one_joint_act(a: Claim, b: Claim) -> bool:
    """Whether two rows tell one joint act, once for each of its members, so that a pair comes twice."""
    expanded = a.group is not None and b.group is not None and a.group != b.group
    return expanded and a.type == b.type and {a.source, a.target} == {b.source, b.target}


def _acts_meet(a: Claim, b: Claim, event: Event) -> bool:
    if is_chronology(a) and is_chronology(b):
        return _one_joint_act(a, b)
    kinds = claim_types()
    return a.type in {b.type, event.type} or (
        a.article_id != b.article_id and kinds[a.type].family == kinds[b.type].family
    )


def _dates_meet(a: Days, b: Days) -> bool:
    widest = constants().widest_match_days
    precise = n_days(a) <= widest and n_days(b) <= widest
    return overlap(a, b) > 0 and (precise or a == b)


def fits(claim: Claim, event: Event) -> bool:
    """Whether a claim tells of the same happening as an event, that is, as each of the event's claims."""
    mine, its = days_of(claim), days_of(event)
    if mine is None or its is None or not _dates_meet(mine, its):
        return False
    return all(_acts_meet(claim, one, event) and _pairs_meet(claim, one) for one in event.claims)


def _retells(claim: Claim, event: Event, voices: Voices) -> bool:
    mine = voice_of_claim(claim, voices).key
    return any(one.type == claim.type and voice_of_claim(one, voices).key == mine for one in event.claims)


def _closeness(claim: Claim, event: Event, voices: Voices) -> tuple[bool, bool, int, float, bool]:
    mine, its = days_of(claim), days_of(event)
    if mine is None or its is None:
        return False, False, 0, 0.0, False
    shared = overlap(mine, its)
    same_pair = {claim.source, claim.target} == {event.source, event.target}
    like = shared / (n_days(mine) + n_days(its) - shared)
    return same_pair, _retells(claim, event, voices), shared, like, claim.type == event.type


def best_fit(claim: Claim, events: Iterable[Event], voices: Voices | None = None) -> Event | None:
    """Return the event that a claim fits best, or None where it fits none.

    The very pair comes before a bloc, then an event of which the same voice tells the same type already (so that a
    copy adds nothing elsewhere), then the most days in common, then the closest in length, then the same type, then
    the event that came first.
    """
    fitting = (event for event in events if fits(claim, event))
    return max(fitting, key=lambda one: _closeness(claim, one, voices or {}), default=None)
