"""What leads a change: the heaviest act that a quote bears out, and the quotes; nothing is asserted beyond them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sahel.analysis.changes import Change
from sahel.analysis.ties import Direction, signed_weight
from sahel.briefing.material import Material, Texts
from sahel.briefing.quoting import Candidate, best, candidates
from sahel.briefing.records import Quote
from sahel.facts.briefing_rules import limits
from sahel.model import Effect, Event

_WAY: Mapping[Effect, Direction] = {"strengthens": "strengthened", "weakens": "weakened", "neutral": "no new evidence"}


@dataclass(frozen=True, slots=True)
class Told:
    """A change as it can be told. ``lead``: the event of its sentence, None where no quote bears one out.

    ``against``: the heaviest event that went the other way, where the tie is contested and a quote bears it out.
    ``also``: other changes that the same act brought about, where an act of several parties is coded as pairs.
    """

    change: Change
    found: tuple[Candidate, ...]
    lead: Event | None
    against: Event | None = None
    also: tuple[Change, ...] = ()


def support(event: Event, found: Iterable[Candidate]) -> tuple[bool, bool]:
    """Return whether a quote names the parties and the act of an event, and whether anything at all bears it out."""
    own = {claim.claim_id for claim in event.claims}
    good = [one for one in found if one.supports and one.claim.claim_id in own]
    return any(one.named for one in good), bool(good)


def lead_of(change: Change, found: Sequence[Candidate]) -> Event | None:
    """Return the event that leads a change, of those that went its way, where a quote bears one out.

    That is the heaviest; but one that the room can check in a quote comes before one that only a row of facts states,
    unless that weighs more than twice as much.
    """
    told = [(event, *support(event, found)) for event in change.tie.events]
    good = [(event, named) for event, named, any_ in told if any_]
    same = [one for one in good if _WAY[one[0].effect] == change.direction] or good
    if not same:
        return None
    half = abs(signed_weight(same[0][0])) / 2
    return next((event for event, named in same if named and abs(signed_weight(event)) >= half), same[0][0])


def told(change: Change, texts: Texts) -> Told:
    """Return a change with its quotes and what leads it; of very many events the heaviest are looked at."""
    found = candidates(change.tie.events[: limits().most_weighed], texts)
    lead = lead_of(change, found)
    return Told(change, found, lead, _against(change, lead, found) if lead else None)


def _against(change: Change, lead: Event, found: Sequence[Candidate]) -> Event | None:
    if change.direction != "contested":
        return None
    others = (event for event in change.tie.events if {event.effect, lead.effect} == {"strengthens", "weakens"})
    return next((event for event in others if support(event, found)[1]), None)


def _same_act(one: Told, other: Told) -> bool:
    """Whether one sentence tells both: an act of three parties is told once, and coded as pairs."""
    mine, theirs = (_places(told.lead) for told in (one, other))
    return bool(mine & theirs) and one.change.direction == other.change.direction


def _places(event: Event | None) -> frozenset[tuple[str, int, str]]:
    claims = event.claims if event else ()
    return frozenset((claim.article_id, claim.evidence_start, claim.type) for claim in claims)


def grouped(ranked: Iterable[Told]) -> tuple[Told, ...]:
    """Return changes in rank order; one that the act of an earlier one brought about stands with that."""
    found: list[Told] = []
    for one in ranked:
        at = next((at for at, earlier in enumerate(found) if _same_act(earlier, one)), None)
        if at is None:
            found.append(one)
        else:
            found[at] = replace(found[at], also=(*found[at].also, one.change))
    return tuple(found)


def ranked(material: Material) -> tuple[Change, ...]:
    """Return the changes of a briefing: acts in rank order, then those on which silence fell."""
    return tuple(sorted(material.changes, key=lambda change: change.kind == "gone silent"))


def borne_out(material: Material) -> list[Told]:
    """Return the announced changes that a quote bears out, in rank order."""
    able = [one for one in ranked(material) if one.announced and one.tie.events][: limits().most_considered]
    return [one for one in (told(change, material.texts) for change in able) if one.lead]


def first_quotes(shown: Iterable[Told], material: Material) -> tuple[Quote, ...]:
    """Return the best quote of each change, those of the first in rank."""
    quotes = (best(one.found, material.voices, one.lead)[:1] for one in shown)
    return tuple(dict.fromkeys(quote for few in quotes for quote in few))[: limits().most_quotes]
