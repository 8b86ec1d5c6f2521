"""The processes that take documents apart, kept for the next document: one for each that is being read at a time."""

from __future__ import annotations

import atexit
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from sahel.i18n import _
from sahel.sources.apart.worker import Worker
from sahel.sources.found import Found
from sahel.sources.limits import Limits
from sahel.sources.received import Received

IDLE_SECONDS = 60.0
"""After so long without a document a process is ended: it holds some 100 MB."""


class Pool:
    """Lends out processes; threads may share one pool. All that it started is gone once it is closed."""

    def __init__(self, idle_seconds: float = IDLE_SECONDS) -> None:
        self._idle_seconds = idle_seconds
        self.forget()

    def forget(self) -> None:
        """Know of no process: what another process of ours started is not ours to use."""
        self._lock = threading.Lock()
        self._free: list[tuple[Worker, float]] = []
        self._all: set[Worker] = set()
        self._is_tidying = False

    @contextmanager
    def worker(self, limits: Limits) -> Iterator[Worker]:
        """Lend a process with these limits; raise OSError where none can be started."""
        worker = self._take(limits) or self._started(limits)
        try:
            yield worker
        finally:
            self._give_back(worker)

    def close(self) -> None:
        """End every process."""
        with self._lock:
            ended, self._all, self._free = self._all, set(), []
        for worker in ended:
            worker.stop()

    def pids(self) -> tuple[int, ...]:
        """Return the numbers of all processes that are kept or lent out."""
        with self._lock:
            return tuple(worker.pid for worker in self._all)

    def _started(self, limits: Limits) -> Worker:
        worker = Worker(limits)
        with self._lock:
            self._all.add(worker)
        return worker

    def _take(self, limits: Limits) -> Worker | None:
        with self._lock:
            fitting = [entry for entry in self._free if entry[0].limits == limits and entry[0].is_alive]
            if not fitting:
                return None
            self._free.remove(fitting[-1])
            return fitting[-1][0]

    def _give_back(self, worker: Worker) -> None:
        with self._lock:
            if worker.is_free and worker in self._all:
                self._free.append((worker, time.monotonic()))
                self._tidy_later()
                return
            self._all.discard(worker)
        worker.stop()

    def _tidy_later(self) -> None:
        if not self._is_tidying:
            self._is_tidying = True
            threading.Thread(target=self._tidy, daemon=True).start()

    def _tidy(self) -> None:
        while self._is_tidying:
            time.sleep(self._idle_seconds / 2)
            for worker in self._long_idle():
                worker.stop()

    def _long_idle(self) -> list[Worker]:
        with self._lock:
            then = time.monotonic() - self._idle_seconds
            old = [worker for worker, since in self._free if since <= then or not worker.is_alive]
            self._free = [entry for entry in self._free if entry[0] not in old]
            self._all.difference_update(old)
            self._is_tidying = bool(self._free)
            return old


POOL = Pool()
atexit.register(POOL.close)
os.register_at_fork(after_in_child=POOL.forget)


def take_apart(received: Received, suffix: str) -> Iterator[Found]:
    """Yield what is found in a source, in a process of its own; all that goes wrong there is one failure."""
    try:
        with POOL.worker(received.limits) as worker:
            yield from worker.read(received, suffix)
    except OSError as error:
        why = _("the program that opens such files does not start ({why})")
        yield received.failure(why.format(why=error.strerror or error))
