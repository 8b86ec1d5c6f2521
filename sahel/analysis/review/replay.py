"""Judgements, one after another, over the readers' events: what was said last of a claim or event counts.

Nothing is kept from an earlier replay. So undoing a judgement is replaying the others, and a re-read, an upgrade of
the tables or an earlier clock is replaying all of them over other claims.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from sahel.analysis.corroborate import best_fit
from sahel.analysis.matching import days_of
from sahel.analysis.review.corrected import corrected_claim
from sahel.analysis.review.groups import Group, Groups, World
from sahel.analysis.review.payload import coding_of, names_of
from sahel.analysis.review.records import ClaimName, EventName, Judgement, Overlay
from sahel.facts.claim_types import claim_types
from sahel.model import Claim, Event


class Replay:
    """One replay. Each judgement tells whether it found what it is about."""

    def __init__(self, world: World, hidden: frozenset[str]) -> None:
        self._world = world
        self._groups = Groups(world, hidden)
        self._hidden = hidden
        self._written: dict[str, Claim] = {}
        self._aside: dict[str, str] = {}
        self._idle: set[str] = set()
        self._slots: dict[str, str] = {}
        self._ways: dict[str, Callable[[Judgement], bool]] = {
            "accept": self._give_verdict,
            "reject": self._give_verdict,
            "split": self._split,
            "join": self._join,
            "correct": self._correct,
            "reject claim": self._reject_claim,
        }

    def run(self, judgements: Iterable[Judgement]) -> Overlay:
        """Replay judgements that are in force, and return what follows."""
        for article in sorted(self._hidden):
            for event in self._world.told(article):
                self._groups.touch(event)
        for one in judgements:
            if one.kind in self._ways and not self._ways[one.kind](one):
                self._idle.add(one.id)
        return self._outcome()

    def _outcome(self) -> Overlay:
        live = [group for group in self._groups.all if group.slots]
        moved, alive = self._groups.moved, {group.id for group in live}
        return Overlay(
            replaced=frozenset(self._groups.replaced),
            events=tuple(map(self._groups.event, live)),
            moved={old: _last(moved, old) for old in moved if old not in alive},
            written=tuple(self._written.values()),
            aside=dict(self._aside),
            idle=frozenset(self._idle),
        )

    def _slot(self, name: ClaimName) -> str | None:
        # Where somebody corrected the claim that a name means, its slot is known, even if no reader tells it any more.
        if name.claim_id in self._slots:
            return self._slots[name.claim_id]
        found = self._world.claim(name)
        return found.claim_id if found else None

    def _group(self, event: EventName) -> Group | None:
        """Return the group that holds most of the claims by which an event is named; of several the first."""
        slots = [slot for slot in map(self._slot, event) if slot]
        held = [group for group in map(self._groups.of, slots) if group]
        return max(dict.fromkeys(held), key=held.count, default=None)

    def _give_verdict(self, judgement: Judgement) -> bool:
        event = next(iter(names_of(judgement)), ())
        group = self._group(event)
        if group:
            group.verdict = judgement
            group.seen = frozenset(slot for slot in map(self._slot, event) if slot)
        return group is not None

    def _split(self, judgement: Judgement) -> bool:
        """Put the claims named into an event of their own; the verdict, if any, stays with the others."""
        event = tuple(name for event in names_of(judgement) for name in event)
        home, named = self._group(event), {self._slot(name) for name in event}
        if home is None or named.issuperset(home.slots):
            return False
        # The id of an event stays with its first claim: where that one is to go, it is the others that get a new id.
        first_goes = home.slots[0] == home.id and home.id in named
        going = [slot for slot in home.slots if (slot in named) != first_goes]
        for slot in going:
            self._groups.leave(slot)
        new = self._groups.found(going, judgement.id)
        if first_goes:
            home.verdict, new.verdict = None, home.verdict
        return True

    def _join(self, judgement: Judgement) -> bool:
        found = dict.fromkeys(group for group in map(self._group, names_of(judgement)) if group)
        if len(found) < 2:
            return False
        host, *guests = found
        for guest in guests:
            self._groups.merge(host, guest)
        return True

    def _reject_claim(self, judgement: Judgement) -> bool:
        slots = [slot for event in names_of(judgement) for slot in map(self._slot, event) if slot]
        for slot in slots:
            if self._groups.of(slot):
                self._groups.leave(slot)
            self._written.pop(slot, None)
            self._aside[slot] = judgement.id
        return bool(slots)

    def _correct(self, judgement: Judgement) -> bool:
        """Write a claim in place of the one named, and put it where it belongs by now."""
        name, coding = names_of(judgement)[0][0], coding_of(judgement)
        source = self._world.source(name.article_id)
        claim = corrected_claim(judgement, name.article_id, source) if source else None
        if claim is None or name.article_id in self._hidden:
            return False
        root = self._world.claim(name, coding)
        if root and root.claim_id in self._slots.values() and name.claim_id not in self._slots:
            root = None  # another correction has it: this one stands by itself, and neither is lost
        slot = self._slots.setdefault(name.claim_id, root.claim_id if root else name.claim_id)
        group = self._groups.of(slot)
        before = self._groups.content.get(slot)
        self._written[slot] = claim
        if root:
            self._aside[root.claim_id] = judgement.id
        if before and group and _same_happening(before, claim):
            self._groups.content[slot], group.built = claim, None
        else:
            self._place(slot, claim)
        return True

    def _place(self, slot: str, claim: Claim) -> None:
        left = self._groups.leave(slot)
        if not claim.relevant:
            self._groups.content[slot] = claim
            return
        host = self._host(claim, left)
        if host:
            self._groups.enter(slot, host, claim)
            if left and not left.slots and left is not host:
                self._groups.moved[left.id] = host.id
        elif left and not left.slots:
            self._groups.enter(slot, left, claim)
        else:
            self._groups.content[slot] = claim
            self._groups.found([slot], claim.claim_id)

    def _host(self, claim: Claim, left: Group | None) -> Group | None:
        """Return the group that a claim fits best: of those touched already, or of the readers' events near it."""
        held = {group.id: group for group in self._groups.all if group.slots and not _is_rejected(group)}
        near = [event for event in self._world.near(claim) if event.event_id not in self._groups.replaced]
        events = [*map(self._groups.event, held.values()), *near]
        candidates = [event for event in events if _share_a_party(claim, event)]
        said = [one for event in candidates for one in event.claims]
        best = best_fit(claim, candidates, self._world.voices([claim, *said]))
        if best is None:
            return None
        return held.get(best.event_id) or self._groups.touch(best)


def _is_rejected(group: Group) -> bool:
    return group.verdict is not None and group.verdict.kind == "reject"


def _share_a_party(claim: Claim, event: Event) -> bool:
    return bool({claim.source, claim.target} & {event.source, event.target} - {None})


def _same_happening(before: Claim, after: Claim) -> bool:
    """Whether a correction leaves a claim in its event: same parties, family and days."""
    families = {claim_types()[one.type].family if one.type in claim_types() else one.type for one in (before, after)}
    same_parties = {before.source, before.target} == {after.source, after.target}
    return same_parties and len(families) == 1 and days_of(before) == days_of(after)


def _last(moved: dict[str, str], old: str) -> str:
    """Return where a chain of moves ends; one that comes back to where it began ends there."""
    seen = {old}
    while moved[old] not in seen and moved[old] in moved:
        old = moved[old]
        seen.add(old)
    return moved[old]


def replay(judgements: Iterable[Judgement], world: World, hidden: Iterable[str] = ()) -> Overlay:
    """Return what judgements in force make of the readers' events; ``hidden``: ids of withdrawn articles."""
    return Replay(world, frozenset(hidden)).run(judgements)
