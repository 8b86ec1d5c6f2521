"""Our end of the two pipes to the process that takes documents apart: nothing waits longer than it may."""

from __future__ import annotations

import os
import select
import time

from sahel.sources.apart.frames import SIZES, Frame, packed, unpacked

_STEP = 1 << 16


def _wait(descriptor: int, event: int, until: float) -> None:
    poll = select.poll()
    poll.register(descriptor, event)
    if not poll.poll(max(0.0, until - time.monotonic()) * 1000):
        raise TimeoutError


class Pipe:
    """Frames out and in.

    TimeoutError: it took too long; EOFError, OSError: the other side is gone; ValueError: it is garbled.
    """

    def __init__(self, outward: int, inward: int, largest: int) -> None:
        self._outward, self._inward, self._largest = outward, inward, largest
        self._came = bytearray()
        os.set_blocking(outward, False)

    def send(self, frame: Frame, seconds: float) -> None:
        """Send a whole frame."""
        until = time.monotonic() + seconds
        for part in packed(frame):
            left = memoryview(part)
            while left:
                _wait(self._outward, select.POLLOUT, until)
                left = left[os.write(self._outward, left[:_STEP]) :]

    def receive(self, seconds: float) -> Frame:
        """Wait for a whole frame."""
        until = time.monotonic() + seconds
        told, raw = SIZES.unpack(self._bytes(SIZES.size, until))
        if max(told, raw) > self._largest:
            raise ValueError("a frame is larger than any that was asked for")
        return unpacked(self._bytes(told, until), self._bytes(raw, until))

    def _bytes(self, count: int, until: float) -> bytes:
        while len(self._came) < count:
            _wait(self._inward, select.POLLIN, until)
            step = os.read(self._inward, _STEP)
            if not step:
                raise EOFError
            self._came += step
        taken = bytes(self._came[:count])
        del self._came[:count]
        return taken
