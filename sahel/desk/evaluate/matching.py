"""Pairing what was marked with what was found, one to one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol


class Spanned(Protocol):
    """Whatever stands somewhere in a text."""

    @property
    def start(self) -> int:
        """First character."""

    @property
    def end(self) -> int:
        """One past the last character."""


Score = tuple[float, ...]
Pair = tuple[int, int]


def overlap(one: Spanned, other: Spanned) -> int:
    """Return how many characters two spans share."""
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def closeness(one: Spanned, other: Spanned) -> float:
    """Return the characters that two spans share as a share of the stretch from the first to the last (0 to 1)."""
    stretch = max(one.end, other.end) - min(one.start, other.start)
    return overlap(one, other) / stretch if stretch > 0 else 0.0


def one_to_one(candidates: Iterable[tuple[Score, int, int]]) -> list[Pair]:
    """Return pairs (gold, told) such that each is used once: the best score first, then in text order."""
    gold, told, pairs = set[int](), set[int](), list[Pair]()
    for _score, i, j in sorted(candidates, key=lambda c: (tuple(-part for part in c[0]), c[1], c[2])):
        if i not in gold and j not in told:
            gold.add(i)
            told.add(j)
            pairs.append((i, j))
    return pairs
