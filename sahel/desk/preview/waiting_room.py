"""Where previews wait for their visitors: on the server, in memory, under a token, for a while and up to a size."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable

from sahel.desk.preview.batch import Batch
from sahel.desk.preview.limits import MB, PreviewLimits, preview_limits


class WaitingRoom:
    """Previews by token. ``clock`` gives seconds that only grow."""

    def __init__(self, limits: PreviewLimits | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        self._limits, self._clock = limits or preview_limits(), clock
        self._lock = threading.Lock()
        self._held: dict[str, tuple[Batch, float]] = {}

    def put(self, batch: Batch) -> str:
        """Hold a preview and return its token."""
        token = secrets.token_urlsafe(16)
        with self._lock:
            self._held[token] = (batch, self._clock())
            self._tidy(token)
        return token

    def get(self, token: str | None) -> Batch | None:
        """Return a preview, or None where it was given up, or never was."""
        with self._lock:
            self._tidy(token)
            if token is None or token not in self._held:
                return None
            batch, _seen = self._held.pop(token)
            self._held[token] = (batch, self._clock())
            return batch

    def drop(self, token: str | None) -> None:
        """Give a preview up."""
        with self._lock:
            self._held.pop(token or "", None)

    def _tidy(self, wanted: str | None) -> None:
        """Give up what was left alone too long, then the oldest until the rest fits; never the one asked for."""
        oldest_allowed = self._clock() - 60 * self._limits.idle_minutes
        for token, (_batch, seen) in list(self._held.items()):
            if token != wanted and seen < oldest_allowed:
                del self._held[token]
        sizes = {token: batch.size for token, (batch, _seen) in self._held.items()}
        for token in list(self._held):
            if sum(sizes.values()) > self._limits.all_mb * MB and token != wanted:
                del self._held[token], sizes[token]
