"""Sums of weights that fade: each day's sum is the last day's, faded by the days between, and what came since."""

from __future__ import annotations

import numpy as np

from sahel.analysis.climate.weighed import Days, Floats


def _of_one_half_life(days: Days, gains: Floats, half_life: float, grid: Days) -> Floats:
    columns = days.shape[1]
    at = np.searchsorted(grid, days)
    inside = at < len(grid)
    faded = gains[inside] * np.exp2((days[inside] - grid[at[inside]]) / half_life)
    place = (at * columns + np.arange(columns))[inside]
    sums: Floats = np.bincount(place, faded, len(grid) * columns).astype(np.float64).reshape(len(grid), columns)
    kept = np.exp2(-np.diff(grid) / half_life)
    for step, share in enumerate(kept, 1):
        sums[step] += sums[step - 1] * share
    return sums


def faded_sums(days: Days, gains: Floats, half_lives: Floats, grid: Days) -> Floats:
    """Return, for every day of a grid (ascending), the sum of gains * 2^(-age / half-life) of what came by that day.

    ``days`` and ``gains`` have one row an event and one column a draw, ``half_lives`` one element an event; the result
    has one row a day of the grid and one column a draw. Nothing overflows, however long ago an event was.
    """
    total = np.zeros((len(grid), days.shape[1]))
    for half_life in np.unique(half_lives):
        rows = half_lives == half_life
        total += _of_one_half_life(days[rows], gains[rows], float(half_life), grid)
    return total
