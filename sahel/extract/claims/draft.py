"""Drafts: one matched trigger with parties, date and modality becomes one claim a pair."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from sahel.extract.claims.clauses import Sentence
from sahel.extract.claims.lexicon import Trigger
from sahel.extract.claims.parties import Party
from sahel.extract.claims.roles import Roles
from sahel.extract.claims.timing import When
from sahel.facts.claim_types import claim_types
from sahel.model import Modality


@dataclass(frozen=True, slots=True)
class Draft:
    """A claim before its article is known: one pair, one type, one date, one sentence; ``at``: where its trigger is."""

    source: str
    target: str
    trigger: Trigger
    type: str
    head: str
    when: When
    modality: Modality
    speaker: str | None
    place: str | None
    sentence: Sentence
    at: int
    quality: float

    @property
    def pair(self) -> tuple[str, ...]:
        """The pair as it counts for sameness: in no order where the type is symmetric."""
        symmetric = claim_types()[self.type].symmetric
        return tuple(sorted((self.source, self.target))) if symmetric else (self.source, self.target)


def sides(draft: Draft) -> int:
    """Return how many of the two sides of an act a draft names."""
    return bool(draft.source) + bool(draft.target)


def entities(parties: Sequence[Party]) -> tuple[str, ...]:
    """Return the entities of parties, each once, in order."""
    return tuple(dict.fromkeys(p.entity for p in parties))


def pairs(roles: Roles) -> Iterator[tuple[str, str]]:
    """Yield (source, target) pairs: every source with every target, or all sources among themselves."""
    sources, targets = entities(roles.sources), entities(roles.targets)
    if not targets:
        yield from combinations(sources, 2)
        return
    for source in sources:
        for target in targets:
            if source != target:
                yield source, target


def half_pairs(roles: Roles) -> Iterator[tuple[str, str]]:
    """Yield (source, target) of a telling that names one side or none, with "" for whoever is left out."""
    yield from (
        (source, target) for source in entities(roles.sources) or ("",) for target in entities(roles.targets) or ("",)
    )
