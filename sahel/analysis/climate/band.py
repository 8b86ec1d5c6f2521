"""From sums to scores, and from draws to a band around the number."""

from __future__ import annotations

import numpy as np

from sahel.analysis.climate.weighed import Floats
from sahel.facts.constants import ClimateConstants


def score(c: Floats, k: Floats, prior: float) -> Floats:
    """Return S = 100 (C - K) / (C + K + prior): a posterior mean between -100 and 100."""
    return 100 * (c - k) / (c + k + prior)


def quantiles(scores: Floats, how: ClimateConstants) -> tuple[Floats, Floats, Floats]:
    """Return the lower end of the band, the median and the upper end over the draws (the columns)."""
    tail = (1 - how.band) / 2
    ordered = np.sort(scores, axis=1)
    last = ordered.shape[1] - 1
    low, middle, high = (ordered[:, round(last * share)] for share in (tail, 0.5, 1 - tail))
    return low, middle, high


def widened(low: Floats, value: Floats, high: Floats, how: ClimateConstants) -> tuple[Floats, Floats]:
    """Return a band that holds the value and is at least as wide as the constants ask, within -100 and 100."""
    least = how.least_half_band
    return np.clip(np.minimum(low, value - least), -100, 100), np.clip(np.maximum(high, value + least), -100, 100)
