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
    weight = generator.beta(how.p_trials * sure, how.p_trials * (1 - sure), how.draws)
    # Most events have one voice and one day: nothing is to be drawn of these, and drawing it would take as long again.
    if voices > 1:
        weight = weight * np.log2(2.0 + generator.binomial(voices - 1, how.belongs, how.draws))
    days = generator.integers(0, span, how.draws, endpoint=True) if span else np.zeros(how.draws)
    return weight.astype(np.float32), days.astype(np.float32)


def _matrices(weighed: Weighed, rows: NDArray[np.int64], how: ClimateConstants) -> tuple[Floats, Days]:
    weight, days = np.empty((len(rows), how.draws)), np.empty((len(rows), how.draws), dtype=np.int64)
    for at, row in enumerate(rows):
        span = int(weighed.end[row] - weighed.start[row])
        drawn = _drawn(weighed.ids[row], float(weighed.p[row]), int(weighed.voices[row]), span, how)
        weight[at], days[at] = drawn[0], weighed.start[row] + drawn[1].astype(np.int64)
    return weight, days


_NEGLIGIBLE = 1e-3
"""Events of less than this share of all weight are not drawn: the band would not show it."""


def _heaviest(size: Floats, most: int) -> NDArray[np.int64]:
    """Return the rows of largest size, in order; those that hardly count, and all beyond ``most``, are left out."""
    chosen = np.argsort(-size, kind="stable")[:most]
    return np.sort(chosen[size[chosen] > _NEGLIGIBLE * size.sum()])


def _size(weighed: Weighed, first: int, last: int) -> Floats:
    """Return each event's weight on the first day of a period, or on its own day in it; 0 for what is yet to come."""
    age = np.where(weighed.start <= last, np.maximum(0, first - weighed.middle), np.inf)
    return np.asarray(weighed.weight * np.abs(weighed.gain) * np.exp2(-age / weighed.half_life), dtype=np.float64)


def _either(days: Days, parts: Floats, signs: Floats, half_lives: Floats, grid: Days) -> tuple[Floats, Floats]:
    """Return the faded sums of what strengthens and of what weakens; ``parts`` are at least 0."""
    up, down = signs > 0, signs < 0
    c = faded_sums(days[up], parts[up], half_lives[up], grid)
    return c, faded_sums(days[down], parts[down], half_lives[down], grid)


def drawn_sums(weighed: Weighed, grid: Days, weights: Weights) -> tuple[Floats, Floats]:
    """Return C and K in every draw: one row a day of the grid, one column a draw."""
    how = weights.climate
    rows = _heaviest(_size(weighed, int(grid[0]), int(grid[-1])), how.most_drawn)
    weight, days = _matrices(weighed, rows, how)
    gain = weighed.gain[rows]
    c, k = _either(days, weight * np.abs(gain)[:, None], gain, weighed.half_life[rows], grid)
    more_c, more_k = sums(weighed, grid, np.setdiff1d(np.arange(len(weighed.p)), rows))
    return c + more_c[:, None], k + more_k[:, None]


def sums(weighed: Weighed, grid: Days, rows: NDArray[np.int64] | None = None) -> tuple[Floats, Floats]:
    """Return C and K themselves (of some rows only, where given): one element a day of the grid."""
    chosen = np.arange(len(weighed.p)) if rows is None else rows
    gain, days = weighed.gain[chosen], weighed.middle[chosen, None]
    parts = (weighed.weight[chosen] * np.abs(gain))[:, None]
    c, k = _either(days, parts, gain, weighed.half_life[chosen], grid)
    return c[:, 0], k[:, 0]


def drawn_nets(weighed: Weighed, first: int, last: int, weights: Weights) -> tuple[Floats, Floats]:
    """Return, in every draw, what strengthens and what weakens (both at least 0) inside a period, nothing faded.

    ``first`` and ``last`` are day numbers, both inside. The heaviest events are drawn, see ``most_drawn``; the rest
    count with their own weight in every draw.
    """
    how = weights.climate
    size = weighed.weight * np.abs(weighed.gain) * ((weighed.end >= first) & (weighed.start <= last))
    rows = _heaviest(size, how.most_drawn)
    weight, days = _matrices(weighed, rows, how)
    parts = weight * weighed.gain[rows, None] * ((days >= first) & (days <= last))
    inside = (weighed.middle >= first) & (weighed.middle <= last)
    rest = np.delete(weighed.weight * weighed.gain * inside, rows)
    return _sum_up(parts) + _sum_up(rest), _sum_up(-parts) + _sum_up(-rest)


def _sum_up(parts: Floats) -> Floats:
    return np.asarray(np.maximum(parts, 0).sum(axis=0))
