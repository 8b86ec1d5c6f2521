"""How the columns of a table share its width: each what it needs, and the widest what is left."""

from __future__ import annotations

from collections.abc import Sequence


def shared_widths(wanted: Sequence[float], total: float) -> list[float]:
    """Return widths that add up to ``total``: a column that needs less than its even share keeps what it needs."""
    given, left = dict[int, float](), total
    for rank, at in enumerate(sorted(range(len(wanted)), key=lambda at: wanted[at])):
        given[at] = min(wanted[at], left / (len(wanted) - rank))
        left -= given[at]
    spare = total / (total - left) if left < total else 1.0
    return [given[at] * spare for at in range(len(wanted))]
