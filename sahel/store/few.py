"""Many values, a few thousand in each query: a statement takes no more than some tens of thousands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

MOST = 5_000
"""Values in one query."""


def few_by_few(values: Iterable[str]) -> Iterator[list[str]]:
    """Yield the values (each once) in lists that one query can hold, in alphabetical order."""
    found = sorted(set(values))
    return (found[start : start + MOST] for start in range(0, len(found), MOST))
