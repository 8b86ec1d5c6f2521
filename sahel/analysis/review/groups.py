"""Claims in groups, each of which is an event: the readers' events, taken apart and put together as people judged.

A *slot* is the place of one claim of the readers, under its id: it holds that claim, or the one that a person wrote in
its stead. So whoever joins events and then corrects a claim still speaks of the same slot.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Protocol

from sahel.analysis.corroborate import build_event, lead
from sahel.analysis.review.corrected import Source
from sahel.analysis.review.records import ClaimName, Coding, Judgement
from sahel.analysis.review.verdict import accepted, rejected
from sahel.analysis.voices import Voices
from sahel.model import Claim, Event


class World(Protocol):
    """What the readers say, as the store keeps it: no judgement has any part in it."""

    def claim(self, name: ClaimName, coding: Coding | None = None) -> Claim | None:
        """Return the claim that a name means now."""

    def home(self, claim_id: str) -> Event | None:
        """Return the readers' event of one of their claims."""

    def near(self, claim: Claim) -> tuple[Event, ...]:
        """Return the readers' events that a claim might fit, in order of intake."""

    def told(self, article_id: str) -> tuple[Event, ...]:
        """Return the readers' events that an article tells of."""

    def source(self, article_id: str) -> Source | None:
        """Return the text of an article with its printer and day, or None where there is none."""

    def voices(self, claims: Iterable[Claim]) -> Voices:
        """Return the voices of these claims' articles."""


@dataclass(eq=False, slots=True)
class Group:
    """An event in the making; ``built``: the event of what it holds now, until that changes.

    ``seen``: the slots of the claims that it had when a person gave the verdict.
    """

    id: str
    slots: list[str]
    verdict: Judgement | None = None
    seen: frozenset[str] = frozenset()
    built: Event | None = None


@dataclass(slots=True)
class Groups:
    """All groups that a judgement has touched; every other event is as the readers made it."""

    world: World
    hidden: frozenset[str] = frozenset()
    where: dict[str, Group | None] = field(default_factory=dict)
    content: dict[str, Claim] = field(default_factory=dict)
    all: list[Group] = field(default_factory=list)
    replaced: set[str] = field(default_factory=set)
    moved: dict[str, str] = field(default_factory=dict)

    def touch(self, event: Event) -> Group | None:
        """Take in an event of the readers, without the claims of withdrawn articles; return its group."""
        if event.event_id in self.replaced:
            return next((one for one in self.all if one.id == event.event_id), None)
        self.replaced.add(event.event_id)
        group = Group(event.event_id, [])
        for claim in event.claims:
            self.content[claim.claim_id] = claim
            shown = claim.article_id not in self.hidden
            self.where[claim.claim_id] = group if shown else None
            if shown:
                group.slots.append(claim.claim_id)
        self.all.append(group)
        return group

    def of(self, slot: str) -> Group | None:
        """Return the group of a slot; None where it was set aside, or nobody makes such a claim."""
        if slot not in self.where:
            home = self.world.home(slot)
            if home is None:
                return None
            self.touch(home)
        return self.where.get(slot)

    def event(self, group: Group) -> Event:
        """Return the event of a group, under its verdict."""
        if group.built is None:
            claims = [self.content[slot] for slot in group.slots]
            group.built = build_event(claims, self.world.voices(claims), group.id)
        if group.verdict is None or self._is_contradicted(group):
            return group.built
        return (accepted if group.verdict.kind == "accept" else rejected)(group.built)

    def _is_contradicted(self, group: Group) -> bool:
        """Whether claims that came after a person accepted the event contradict it: then it waits again."""
        known = [self.content[slot] for slot in group.slots if slot in group.seen]
        later = [self.content[slot] for slot in group.slots if slot not in group.seen]
        if not (known and later) or group.verdict is None or group.verdict.kind != "accept":
            return False
        together = [lead(known), *later]
        return build_event(together, self.world.voices(together), group.id).state == "sources differ"

    def leave(self, slot: str) -> Group | None:
        """Take a slot out of its group; return the group that it left."""
        group = self.where.get(slot)
        if group:
            group.slots.remove(slot)
            group.built = None
        self.where[slot] = None
        return group

    def enter(self, slot: str, group: Group, claim: Claim) -> None:
        """Put a slot with what it holds now last into a group."""
        self.content[slot] = claim
        self.where[slot] = group
        group.slots.append(slot)
        group.built = None

    def found(self, slots: Iterable[str], spare_id: str) -> Group:
        """Make a new group of slots that are in none; it has the id of the first of them that no group bears."""
        own = list(slots)
        taken = {group.id for group in self.all}
        group = Group(next((slot for slot in own if slot not in taken), spare_id), own)
        self.all.append(group)
        for slot in own:
            self.where[slot] = group
        return group

    def merge(self, host: Group, guest: Group) -> None:
        """Put all slots of a group last into another, and let its id lead there; the later verdict holds."""
        for slot in guest.slots:
            self.where[slot] = host
        host.slots += guest.slots
        guest.slots, host.built = [], None
        verdicts = [one.verdict for one in (host, guest) if one.verdict]
        host.verdict = max(verdicts, key=lambda one: one.made_at, default=None)
        host.seen |= guest.seen
        self.moved[guest.id] = host.id
