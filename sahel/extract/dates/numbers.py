"""Counts said in words or digits: "three", "twenty-four", "dix-huit", "several"."""

from __future__ import annotations

from collections.abc import Iterable

Count = int | float | str
"""A number, or "X" where the text says only that there are several."""

_SCORE = 20


def _added(total: int, value: int) -> int:
    """Join a number word to a count: "two hundred" multiplies, "twenty four" adds, "quatre-vingts" is four twenties."""
    if value >= 100 or (value == _SCORE and total == 4):
        return max(total, 1) * value
    return total + value


def count(values: Iterable[Count]) -> Count:
    """Return the number that the values of its words make together."""
    total = 0
    fraction = 0.0
    for value in values:
        if isinstance(value, str):
            return "X"
        if value < 1:
            fraction += value
        else:
            total = _added(total, int(value))
    return total + fraction if fraction else total
