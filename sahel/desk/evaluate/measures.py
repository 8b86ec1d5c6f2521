"""Measures that add up over texts, and the figures that they make."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Found:
    """How many of the marks were found: right ones, all that the reader told, all in the gold set."""

    right: int = 0
    told: int = 0
    gold: int = 0

    def __add__(self, other: Found) -> Found:
        return Found(self.right + other.right, self.told + other.told, self.gold + other.gold)

    @property
    def precision(self) -> float:
        """The share of what was told that is right (1 where nothing was told and nothing was there)."""
        return self.right / self.told if self.told else float(not self.gold)

    @property
    def recall(self) -> float:
        """The share of what was there that was told."""
        return self.right / self.gold if self.gold else float(not self.told)

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class Share:
    """How many of some cases are right."""

    right: int = 0
    of: int = 0

    def __add__(self, other: Share) -> Share:
        return Share(self.right + other.right, self.of + other.of)

    @property
    def value(self) -> float | None:
        """The share, or None where there was no case."""
        return self.right / self.of if self.of else None


@dataclass(frozen=True, slots=True)
class Figures:
    """All figures of some texts, by name."""

    texts: int
    found: Mapping[str, Found]
    shares: Mapping[str, Share]


def share_of(cases: Iterable[bool]) -> Share:
    """Return the share of cases that are right."""
    seen = list(cases)
    return Share(sum(seen), len(seen))


def total(parts: Iterable[Figures]) -> Figures:
    """Return the figures of several texts together."""
    texts, found, shares = 0, dict[str, Found](), dict[str, Share]()
    for part in parts:
        texts += part.texts
        found.update({name: found.get(name, Found()) + one for name, one in part.found.items()})
        shares.update({name: shares.get(name, Share()) + one for name, one in part.shares.items()})
    return Figures(texts, found, shares)
