"""One source as it came in: its bytes, where they came from, what was said about them, and what it may cost."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime

from sahel.errors import UnreadableSourceError
from sahel.sources.hints import Hints
from sahel.sources.limits import Limits, limits


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


@dataclass(frozen=True, slots=True)
class Received:
    """Bytes and their origin (a file name, never an absolute path); ``fetched_at`` is UTC, ISO 8601, to the second."""

    origin: str
    raw: bytes
    hints: Hints = field(default_factory=Hints)
    fetched_at: str = field(default_factory=_now)
    limits: Limits = field(default_factory=limits)

    def failure(self, why: str) -> UnreadableSourceError:
        """Return the error that says why this source was not read."""
        return UnreadableSourceError(self.origin, why)
