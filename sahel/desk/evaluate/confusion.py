"""What is taken for what: uses of places, types of claims."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from sahel.desk.evaluate import acts, places
from sahel.desk.evaluate.records import Marks

Confusion = Counter[tuple[str, str]]
"""(what it is, what the reader says) -> how often."""


def use_confusion(compared: Iterable[tuple[Marks, Marks]]) -> Confusion:
    """Count the uses of places that both marked."""
    return Counter(
        (gold.places[i].use, told.places[j].use)
        for gold, told in compared
        for i, j in places.paired(gold.places, told.places)
    )


def type_confusion(compared: Iterable[tuple[Marks, Marks]]) -> Confusion:
    """Count the types of claims about the same two parties."""
    return Counter(
        (gold.acts[i].type, told.acts[j].type)
        for gold, told in compared
        for i, j in acts.paired(gold.acts, told.acts, acts.dyad)
    )
