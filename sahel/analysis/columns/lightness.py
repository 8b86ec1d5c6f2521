"""The order in which events that add most to their tie come first, kept with each row so that no view sorts anew."""

from __future__ import annotations

import numpy as np

from sahel.analysis.columns.words import Floats, Ints


def lightnesses(signed: Floats, rank: Ints) -> Ints:
    """Return the place of each row where the heaviest come first; ``rank`` decides between equal ones."""
    return places(np.lexsort((rank, -np.abs(signed))))


def in_order(place: Ints, rows: Ints) -> Ints:
    """Return rows in the order of their places (those of all rows are given): by lightness the heaviest first."""
    # Each row to its own place: sorting them takes ten times as long.
    slots = np.full(1 + place.max(initial=-1), -1)
    slots[place[rows]] = rows
    return np.asarray(slots[slots >= 0])


def relit(lightness: Ints, signed: Floats, rank: Ints, changed: Ints) -> Ints:
    """Return the places of all rows after some have changed their weights."""
    ordered = in_order(lightness, np.arange(len(lightness)))
    kept = ordered[~np.isin(ordered, changed)]
    # Complex numbers are ordered by their real parts, then by their imaginary ones.
    keys = -np.abs(signed) + 1j * rank
    moved = changed[np.argsort(keys[changed])]
    return places(np.insert(kept, np.searchsorted(keys[kept], keys[moved]), moved))


def places(ordered: Ints) -> Ints:
    """Return the place of each row in an order of all."""
    found = np.empty(len(ordered), dtype=np.int64)
    found[ordered] = np.arange(len(ordered))
    return found
