"""One process that takes documents apart, seen from here: asked, listened to, ended when it takes too much."""

from __future__ import annotations

import signal
import subprocess
from collections.abc import Iterator
from typing import IO, cast

from sahel.i18n import _
from sahel.sources.apart import wire
from sahel.sources.apart.fences import TOO_MUCH_MEMORY
from sahel.sources.apart.pipe import Pipe
from sahel.sources.apart.start import start
from sahel.sources.found import Found
from sahel.sources.limits import MB, Limits
from sahel.sources.received import Received

_START = 60.0
"""How long the start may take on a busy machine, in seconds."""

_LINGER = 5.0
"""How long a process that has closed its pipe may take to be gone, in seconds."""

_WIDEST = 12
"""The most bytes that JSON takes for a character."""


class Worker:
    """A process that takes one document apart at a time; ``is_free``: it is done, and may be asked again."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.is_free = False
        self._is_ready = False
        self._process = start(limits.memory_mb)
        self._to, self._back = cast(IO[bytes], self._process.stdin), cast(IO[bytes], self._process.stdout)
        largest = max(limits.largest_source_mb * MB, limits.longest_text * _WIDEST) + MB
        self._pipe = Pipe(self._to.fileno(), self._back.fileno(), largest)

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        """Whether the process is there."""
        return self._process.poll() is None

    def read(self, received: Received, suffix: str) -> Iterator[Found]:
        """Yield what is found in a source; where the process ends over it, that is one failure."""
        self.is_free = False
        try:
            yield from self._found(received, suffix)
        except TimeoutError:
            self.stop()
            yield received.failure(self._too_long())
        except (EOFError, OSError, ValueError):
            yield received.failure(self._why_it_ended())

    def stop(self) -> None:
        """End the process, whatever it does, and leave nothing of it."""
        self._process.kill()
        self._to.close()
        self._back.close()
        self._process.wait()

    def _found(self, received: Received, suffix: str) -> Iterator[Found]:
        seconds = self.limits.seconds
        if not self._is_ready:
            self._is_ready = self._pipe.receive(_START) == wire.READY
        self._pipe.send(wire.request(received, suffix), seconds)
        while (frame := self._pipe.receive(seconds)) not in (wire.DONE, wire.TIRED):
            yield wire.found_in(frame, received)
        self.is_free = frame == wire.DONE

    def _too_long(self) -> str:
        if not self._is_ready:
            return _("the program that opens such files does not start")
        return _("it took longer than {n} s to open").format(n=self.limits.seconds)

    def _why_it_ended(self) -> str:
        try:
            code = self._process.wait(_LINGER)
        except subprocess.TimeoutExpired:
            code = 0
        self.stop()
        if code == TOO_MUCH_MEMORY:
            return _("it needed more than {n} MB of memory to open").format(n=self.limits.memory_mb)
        if code == -signal.SIGXCPU or not self._is_ready:
            return self._too_long()
        return _("it breaks the program that opens such files")
