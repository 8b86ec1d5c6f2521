"""Borrowed days: an act told without a time beside one of the same parties on a recent day is of that day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sahel.extract.claims.draft import Draft
from sahel.extract.claims.timing import When
from sahel.extract.claims.weights import weights
from sahel.facts.claim_types import claim_types
from sahel.model import IsoDate

_TOLD = frozenset({"happened", "announced"})


def with_borrowed_days(drafts: Sequence[Draft], published: IsoDate | None) -> list[Draft]:
    """Return the drafts, those open to it with the day of a neighbour: of its own text, by the rule "resolved".

    A neighbour stands at most two sentences away, those before first; the same party acts on the same one in it, on one
    day of the week before publication. A reaction by the other side is of no known day.
    """
    if published is None:
        return list(drafts)
    lenders = [draft for draft in drafts if _lends(draft, date.fromisoformat(published[:10]))]
    lent = {_act(draft): when for draft in drafts if _borrows(draft) and (when := _lent(draft, lenders))}
    return [replace(draft, when=lent.get(_act(draft), draft.when)) if _borrows(draft) else draft for draft in drafts]


def _borrows(draft: Draft) -> bool:
    return draft.when.open and draft.modality in _TOLD


def _act(draft: Draft) -> tuple[int, str, str]:
    """What the pairs of one act share: its sentence, type and source."""
    return draft.sentence.index, draft.type, draft.source


def _lends(draft: Draft, published: date) -> bool:
    """Whether an act is of one day, stated in its sentence, within the days before publication that news is about."""
    when = draft.when
    if when.date_start is None or when.date_start != when.date_end or when.rule == "published":
        return False
    days = (published - date.fromisoformat(when.date_start)).days
    return draft.modality in _TOLD and 0 <= days <= weights().lending_days


def _lent(draft: Draft, lenders: Sequence[Draft]) -> When | None:
    near = [lender for lender in lenders if _distance(draft, lender)[1] <= weights().lending_sentences]
    same = [lender for lender in near if _same_parties(draft, lender)]
    if not same:
        return None
    when = min(same, key=lambda lender: _distance(draft, lender)).when
    return When(when.date_start, when.date_end, when.text, "resolved")


def _distance(draft: Draft, lender: Draft) -> tuple[bool, int]:
    gap = lender.sentence.index - draft.sentence.index
    return gap > 0, abs(gap)


def _same_parties(draft: Draft, lender: Draft) -> bool:
    """Whether the same party acts on the same one; in meetings and accords both act."""
    mutual = any(claim_types()[one.type].symmetric or one.type == "visit" for one in (draft, lender))
    turned = (draft.source, draft.target) == (lender.target, lender.source)
    return (draft.source, draft.target) == (lender.source, lender.target) or (mutual and turned)
