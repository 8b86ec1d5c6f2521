"""The sources of a preview that wait, read one outcome at a time, and how far it has come."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator

from sahel.desk.preview.sources import Source
from sahel.sources import Outcome


class Queue:
    """Not safe for threads by itself: its preview lends it to one at a time."""

    def __init__(self) -> None:
        self._waiting: deque[Source] = deque()
        self._open: Iterator[Outcome] | None = None
        self._parts = 0
        self._came = 0
        self.total = 0
        self._done = 0

    def add(self, sources: Iterable[Source]) -> None:
        """Append sources."""
        if not self:
            self.total = self._done = 0
        for source in sources:
            self._waiting.append(source)
            self.total += source.parts

    def __bool__(self) -> bool:
        return bool(self._waiting) or self._open is not None

    @property
    def done(self) -> int:
        """How many of ``total`` files are behind us."""
        return self._done + min(self._came, max(0, self._parts - 1))

    def next(self) -> Outcome | None:
        """Read on and return one outcome, or None where a source ended (and perhaps all)."""
        if self._open is None:
            if not self._waiting:
                return None
            source = self._waiting.popleft()
            self._open, self._parts, self._came = source.open(), source.parts, 0
        outcome = next(self._open, None)
        if outcome is None:
            self._done += self._parts
            self._open, self._parts, self._came = None, 0, 0
        else:
            self._came += 1
        return outcome

    def drop(self) -> int:
        """Leave the rest; return how many files that was."""
        left = self.total - self.done
        self._waiting.clear()
        self._open, self._parts, self._came = None, 0, 0
        self._done = self.total
        return left
