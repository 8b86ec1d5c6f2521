"""What differs between two briefings, as records: step by step, relation by relation, and what both rest on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from sahel.analysis.ties import Direction, Pair
from sahel.briefing.records import Source
from sahel.facts.ledger_rules import Stage
from sahel.model import Event

Held = TypeVar("Held")

Fate = Literal["new", "gone", "changed"]


@dataclass(frozen=True, slots=True)
class Turned(Generic[Held]):
    """A value in the older and in the newer briefing; None where it has none."""

    before: Held | None
    after: Held | None


@dataclass(frozen=True, slots=True)
class StepDifference:
    """A step that is new, gone, or says or draws something else; ``heading`` is the newer one's where it has one.

    ``drawn``, ``quoted``: another figure, other quotes. ``shown``: whether each shows it (it may be hidden).
    """

    key: str
    fate: Fate
    heading: str
    sentence: Turned[str]
    drawn: bool
    quoted: bool
    shown: Turned[bool]


@dataclass(frozen=True, slots=True)
class EventDifference:
    """An event of a relation that is new, gone, or told otherwise: as it was, and as it is."""

    event_id: str
    fate: Fate
    event: Turned[Event]

    @property
    def p(self) -> Turned[float]:
        """The probabilities."""
        before, after = self.event.before, self.event.after
        return Turned(before.p if before else None, after.p if after else None)


@dataclass(frozen=True, slots=True)
class RelationDifference:
    """What differs between two parties: the direction of their arc (None: no arc), ledger stages by kind, events."""

    pair: Pair
    direction: Turned[Direction]
    stages: tuple[tuple[str, Turned[Stage]], ...]
    events: tuple[EventDifference, ...]

    @property
    def fate(self) -> Fate:
        """Whether the arc is new, gone, or is there in both."""
        if self.direction.before is None and self.direction.after is not None:
            return "new"
        return "gone" if self.direction.before is not None and self.direction.after is None else "changed"

    @property
    def turned(self) -> bool:
        """Whether the direction differs."""
        return self.direction.before != self.direction.after


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that differs. ``frame``: title, mark, days and view, by the name of the field; ``readers``: their ids.

    ``withdrawn``, ``gone``: what the older one rests on and the newer does not, as it was withdrawn since, and else.
    """

    frame: tuple[tuple[str, Turned[str]], ...]
    steps: tuple[StepDifference, ...]
    reordered: bool
    relations: tuple[RelationDifference, ...]
    constants: tuple[tuple[str, Turned[float | int | str | bool]], ...]
    readers: Turned[tuple[str, ...]] | None
    added: tuple[Source, ...]
    gone: tuple[Source, ...]
    withdrawn: tuple[str, ...] = ()

    @property
    def same(self) -> bool:
        """Whether nothing differs."""
        told = (self.frame, self.steps, self.relations, self.constants, self.readers, self.reordered)
        return not any(told) and not any((self.added, self.gone, self.withdrawn))
