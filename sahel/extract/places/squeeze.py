"""Squeezed text: runs of blanks made one, so that a name broken over lines is found; offsets lead back and forth."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

_RUN = re.compile(r" {2,}")


@dataclass(frozen=True, slots=True)
class Squeezed:
    """``folded`` with single blanks; ``cuts`` are where blanks were dropped, ``dropped`` how many up to there."""

    folded: str
    cuts: tuple[int, ...]
    kept: tuple[int, ...]
    dropped: tuple[int, ...]

    def inside(self, offset: int) -> int:
        """Return where an offset of the text lies in the squeezed text."""
        at = bisect_right(self.cuts, offset)
        return offset - (self.dropped[at - 1] if at else 0)

    def outside(self, offset: int) -> int:
        """Return where the end of a name in the squeezed text lies in the text."""
        at = bisect_right(self.kept, offset - 1)
        return offset + (self.dropped[at - 1] if at else 0)


def squeeze(folded: str) -> Squeezed:
    """Squeeze a folded text; the result shares it where there is nothing to squeeze."""
    if "  " not in folded:
        return Squeezed(folded, (), (), ())
    cuts, kept, dropped, gone = [], [], [], 0
    for run in _RUN.finditer(folded):
        gone += run.end() - run.start() - 1
        cuts.append(run.end())
        kept.append(run.end() - gone)
        dropped.append(gone)
    return Squeezed(_RUN.sub(" ", folded), tuple(cuts), tuple(kept), tuple(dropped))
