"""Naming claims in a judgement, and finding them again after another reader read the article."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sahel.analysis.review.records import ClaimName, Coding
from sahel.facts.claim_types import claim_types
from sahel.model import Claim


def _shares_words(start: int, end: int, claim: Claim) -> bool:
    return start < claim.evidence_end and claim.evidence_start < end


def name_of(claim: Claim, beside: Iterable[Claim] = ()) -> ClaimName:
    """Return the name of a claim; ``beside``: the claims of its article, of which those in the same words are noted."""
    start, end = claim.evidence_start, claim.evidence_end
    others = (one.claim_id for one in beside if one.claim_id != claim.claim_id and _shares_words(start, end, one))
    return ClaimName(
        claim.claim_id, claim.article_id, start, end, claim.source, claim.target, claim.type, tuple(sorted(others))
    )


def _family(type_id: str) -> str:
    kind = claim_types().get(type_id)
    return kind.family if kind else type_id


def _likeness(claim: Claim, source: str, target: str | None, type_id: str) -> int:
    """Return how alike a claim and a coding are: 3 same parties and type, 2 same parties, family, 1 same parties."""
    if {claim.source, claim.target} != {source, target}:
        return 0
    return 1 + (_family(claim.type) == _family(type_id)) + (claim.type == type_id)


def find(name: ClaimName, told: Sequence[Claim], coding: Coding | None = None) -> Claim | None:
    """Return the claim that a name means among those that readers make of its article now; None where there is none.

    The id decides. Where it is gone, another reader tells the same words otherwise: then it is the claim of the same
    words that is most like what was judged, or like what a person made of it (``coding``: the reader has learnt). A
    claim that stood beside it when it was judged is never taken for it.
    """
    for claim in told:
        if claim.claim_id == name.claim_id:
            return claim
    ways = [(name.source, name.target, name.type)] + ([(coding.source, coding.target, coding.type)] if coding else [])
    fresh = [one for one in told if one.claim_id not in name.others and _shares_words(name.start, name.end, one)]
    ranked = [(max(_likeness(one, *way) for way in ways), one) for one in fresh]
    best, claim = max(ranked, key=lambda pair: pair[0], default=(0, None))  # type: ignore[assignment]
    return claim if best else None
