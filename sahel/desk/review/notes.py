"""Notes on a tie."""

from __future__ import annotations

from sahel.analysis.review.in_force import in_force
from sahel.analysis.review.records import Judgement
from sahel.facts.scope import tie_pair
from sahel.model import IsoDate
from sahel.store import Store


def notes_on(store: Store, pair: tuple[str, str], known: IsoDate | None = None) -> tuple[Judgement, ...]:
    """Return the notes on a tie that were written by a day (None: the latest) and not undone, the newest first."""
    subjects = tie_pair(*pair)
    holding = in_force(store.review.judgements(), known)
    return tuple(one for one in reversed(holding) if one.kind == "note" and one.subjects == subjects)
