"""Records of events that columns are of: read when somebody shows them, in the order in which a view lists them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from sahel.analysis.columns.records import Columns, Texts
from sahel.analysis.columns.select import by_date
from sahel.analysis.columns.words import Flags
from sahel.model import Event, IsoDate


@dataclass(frozen=True, slots=True)
class Records:
    """Reads the records of some events of columns, which are as known on a day, each once; ``kept``: those read."""

    columns: Columns
    read: Callable[[Sequence[str], IsoDate | None], Mapping[str, Event]]
    known: IsoDate | None
    kept: dict[str, Event] = field(default_factory=dict, compare=False)

    def __call__(self, which: Flags) -> tuple[Event, ...]:
        """Return the events that are flagged, by date, undated ones last."""
        ids = self.columns.rows.ids[by_date(self.columns, np.flatnonzero(which))].tolist()
        missing = [one for one in ids if one not in self.kept]
        if missing:
            self.kept.update(self.read(missing, self.known))
        # What an intake dissolved meanwhile is gone from the next reading on.
        return tuple(self.kept[one] for one in ids if one in self.kept)


def among(ids: Texts, wanted: Collection[str]) -> Flags:
    """Tell of each id whether it is one of those wanted."""
    known = frozenset(wanted)
    return np.fromiter((one in known for one in ids.tolist()), dtype=bool, count=len(ids))
