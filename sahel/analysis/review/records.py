"""A person's judgement, and how it names what it is about, so that a later re-read still finds it.

A judgement is never changed and never deleted: undoing one is a judgement too. What follows from them all is worked
out anew from what the readers say (replay.py), so that undoing leaves nothing behind.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from sahel.model import Claim, DateRule, Domain, Effect, Event, IsoDate, Modality, Span

Kind = Literal[
    "accept",
    "reject",
    "split",
    "join",
    "correct",
    "reject claim",
    "withdraw",
    "erase",
    "row",
    "membership",
    "term",
    "alias",
    "note",
    "undo",
]

READER = "human:"
"""How the reader of a claim that a person corrected begins; the person's name follows."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """One judgement: who (``by``), when (``made_at``, UTC), about what, and why (``note``).

    ``subjects``: for accept, reject, split, correct and reject claim the claims meant, for join the events, for
    withdraw, erase and row the article, for note the pair, for membership the alliance and the member, for term the
    person and the state, for alias the party, for undo the judgement undone. ``payload``: the names of the claims,
    their coding, a row. ``undone_by``: the undo in force.
    """

    id: str
    made_at: str
    by: str
    kind: Kind
    subjects: tuple[str, ...]
    payload: Mapping[str, Any]
    note: str
    undone_by: str | None = None

    @property
    def day(self) -> IsoDate:
        """The day from which it is known."""
        return self.made_at[:10]


@dataclass(frozen=True, slots=True)
class ClaimName:
    """A claim as it was when somebody judged it; ``others`` are the ids of those told in the same words beside it."""

    claim_id: str
    article_id: str
    start: int
    end: int
    source: str
    target: str | None
    type: str
    others: tuple[str, ...] = ()


EventName = tuple[ClaimName, ...]
"""An event is named by its claims."""


@dataclass(frozen=True, slots=True)
class Coding:
    """All that a person says a sentence says; it stands by itself, whatever a later reader makes of the sentence."""

    source: str
    target: str | None
    type: str
    effect: Effect
    domain: Domain
    date_start: IsoDate | None
    date_end: IsoDate | None
    date_rule: DateRule
    modality: Modality
    place: str | None
    speaker: str | None
    start: int
    end: int
    also: tuple[Span, ...] = ()
    group: str | None = None


@dataclass(frozen=True, slots=True)
class Overlay:
    """What judgements make of the readers' events.

    ``replaced``: ids of the readers' events that no longer count; ``events``: those that stand in their place, rejected
    ones too; ``moved``: old ids and where they lead; ``written``: the claims that people wrote; ``aside``: ids of
    claims that count no more, each with the judgement that set it aside; ``idle``: ids of judgements that find nothing
    to be about any more.
    """

    replaced: frozenset[str] = frozenset()
    events: tuple[Event, ...] = ()
    moved: Mapping[str, str] = field(default_factory=dict)
    written: tuple[Claim, ...] = ()
    aside: Mapping[str, str] = field(default_factory=dict)
    idle: frozenset[str] = frozenset()
