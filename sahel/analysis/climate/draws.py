"""Draws: how else it may have been, given how sure we are of each event, its day and the voices that tell it.

In every draw an event has another p (Beta around its own, as if that had been found in ``p_trials`` trials), another
day of its interval, and perhaps fewer voices, as each beyond the first belongs to its cluster with ``belongs``. Draws
are seeded by the event's own id: the number and the line agree on every day, the order of events plays no part, and
an article that comes in shakes no other event.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from sahel.analysis.climate.fading import faded_sums
from sahel.analysis.climate.weighed import Days, Floats, Weighed
from sahel.analysis.climate.weights import Weights
from sahel.facts.constants import ClimateConstants

_SUREST = 1 - 1e-6

Narrow = NDArray[np.float32]


def _generator(event_id: str, seed: int) -> np.random.Generator:
    digest = hashlib.blake2b(f"{seed}\x1f{event_id}".encode("utf-8", "surrogatepass"), digest_size=16).digest()
    return np.random.Generator(np.random.PCG64(int.from_bytes(digest)))


@lru_cache(maxsize=4096)
def _drawn(event_id: str, p: float, voices: int, span: int, how: ClimateConstants) -> tuple[Narrow, Narrow]:
    """Return an event's weight and its day (counted from its first) in every draw."""
    generator, sure = _generator(event_id, how.seed), min(p, _SUREST)
    chances = generator.beta(how.p_trials * sure, how.p_trials * (1 - sure), how.draws)
    heard = 1 + generator.binomial(voices - 1, how.belongs, how.draws)
    days = generator.integers(0, span, how.draws, endpoint=True)
    return (chances * np.log2(1.0 + heard)).astype(np.float32), days.astype(np.float32)


def _matrices(weighed: Weighed, rows: NDArray[np.int64], how: ClimateConstants) -> tuple[Floats, Days]:
    weight, days = np.empty((len(rows), how.draws)), np.empty((len(rows), how.draws), dtype=np.int64)
    for at, row in enumerate(rows):
        span = int(weighed.end[row] - weighed.start[row])
        drawn = _drawn(weighed.events[row].event_id, float(weighed.p[row]), int(weighed.voices[row]), span, how)
        weight[at], days[at] = drawn[0], weighed.start[row] + drawn[1].astype(np.int64)
    return weight, days


def _heaviest(weighed: Weighed, last: int, most: int) -> NDArray[np.int64]:
    """Return the rows whose weight on the last day (or on their own, where later) is largest."""
    age = np.maximum(0, last - weighed.middle)
    size = weighed.weight * np.abs(weighed.gain) * np.exp2(-age / weighed.half_life)
    return np.sort(np.argsort(-size, kind="stable")[:most])


def drawn_sums(weighed: Weighed, grid: Days, weights: Weights) -> tuple[Floats, Floats]:
    """Return C and K in every draw: one row a day of the grid, one column a draw."""
    how = weights.climate
    rows = _heaviest(weighed, int(grid[-1]), how.most_drawn)
    weight, days = _matrices(weighed, rows, how)
    parts, half_lives = weight * weighed.gain[rows, None], weighed.half_life[rows]
    rest = np.setdiff1d(np.arange(len(weighed.p)), rows)
    more_c, more_k = sums(weighed, grid, rest)
    c = faded_sums(days, np.maximum(parts, 0), half_lives, grid) + more_c[:, None]
    return c, faded_sums(days, np.maximum(-parts, 0), half_lives, grid) + more_k[:, None]


def sums(weighed: Weighed, grid: Days, rows: NDArray[np.int64] | None = None) -> tuple[Floats, Floats]:
    """Return C and K themselves (of some rows only, where given): one element a day of the grid."""
    chosen = np.arange(len(weighed.p)) if rows is None else rows
    days = weighed.middle[chosen, None]
    parts = (weighed.weight * weighed.gain)[chosen, None]
    half_lives = weighed.half_life[chosen]
    c = faded_sums(days, np.maximum(parts, 0), half_lives, grid)
    return c[:, 0], faded_sums(days, np.maximum(-parts, 0), half_lives, grid)[:, 0]


def drawn_nets(weighed: Weighed, first: int, last: int, weights: Weights) -> tuple[Floats, Floats]:
    """Return, in every draw, what strengthens and what weakens (both at least 0) inside a period, nothing faded.

    ``first`` and ``last`` are day numbers, both inside. Only the heaviest events are drawn, see ``most_drawn``.
    """
    how = weights.climate
    size = weighed.weight * np.abs(weighed.gain) * ((weighed.end >= first) & (weighed.start <= last))
    rows = np.sort(np.argsort(-size, kind="stable")[: how.most_drawn])
    weight, days = _matrices(weighed, rows, how)
    parts = weight * weighed.gain[rows, None] * ((days >= first) & (days <= last))
    return np.maximum(parts, 0).sum(axis=0), np.maximum(-parts, 0).sum(axis=0)
