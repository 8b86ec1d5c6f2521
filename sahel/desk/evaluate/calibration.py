"""Calibration: of the claims at a confidence, how many are right."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from sahel.desk.evaluate.acts import by_family, paired
from sahel.desk.evaluate.measures import Share, share_of
from sahel.desk.evaluate.records import Marks
from sahel.desk.evaluate.rules import rules


@dataclass(frozen=True, slots=True)
class Bucket:
    """Claims with a confidence from ``low`` up to ``high`` (the last bucket holds ``high`` too)."""

    low: float
    high: float
    mean: float | None
    right: Share


def calibration(compared: Iterable[tuple[Marks, Marks]]) -> tuple[Bucket, ...]:
    """Return the buckets; a claim is right if a marked one has its parties and family."""
    judged = [one for gold, told in compared for one in _judged(gold, told)]
    edges = rules().edges
    return tuple(_bucket(judged, low, high, last=high == edges[-1]) for low, high in pairwise(edges))


def _judged(gold: Marks, told: Marks) -> list[tuple[float, bool]]:
    right = {j for _i, j in paired(gold.acts, told.acts, by_family)}
    return [(act.confidence, j in right) for j, act in enumerate(told.acts)]


def _bucket(judged: list[tuple[float, bool]], low: float, high: float, *, last: bool) -> Bucket:
    inside = [(at, right) for at, right in judged if low <= at < high or (last and at == high)]
    mean = sum(at for at, _right in inside) / len(inside) if inside else None
    return Bucket(low, high, mean, share_of(right for _at, right in inside))
