"""Which changes matter enough for a step of their own: the first in rank, an act told of several pairs only once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sahel.analysis.changes import Change
from sahel.facts.briefing_rules import limits, shown_as


@dataclass(frozen=True, slots=True)
class Chosen:
    """A change that has a step, and the other changes that the same act brought about."""

    change: Change
    also: tuple[Change, ...]


def _acts(change: Change) -> frozenset[str]:
    """Return the articles behind the heaviest event: an act of three parties is told once and coded as three pairs."""
    return frozenset(claim.article_id for event in change.tie.events[:1] for claim in event.claims)


def _grouped(ranked: Iterable[Change]) -> list[Chosen]:
    found: list[Chosen] = []
    for change in ranked:
        at = next((at for at, one in enumerate(found) if _acts(one.change) & _acts(change)), None)
        if at is None:
            found.append(Chosen(change, ()))
        else:
            found[at] = Chosen(found[at].change, (*found[at].also, change))
    return found


def chosen_changes(ranked: Sequence[Change]) -> tuple[Chosen, ...]:
    """Return the three to seven changes that matter (fewer where there are no more), in rank order."""
    able = [one for one in ranked if one.tie.events and shown_as()[(one.kind, bool(one.moves))].as_step]
    groups = _grouped(able)
    sure = sum(one.change.announced for one in groups)
    return tuple(groups[: max(limits().least_changes, min(sure, limits().most_changes))])
