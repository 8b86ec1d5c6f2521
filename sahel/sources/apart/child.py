"""The process that takes documents apart: requests come in, answers go out, and it ends with its parent."""

from __future__ import annotations

import os
import signal
import sys
from typing import BinaryIO

from sahel.errors import UnreadableSourceError
from sahel.sources.apart import fences, wire
from sahel.sources.apart.frames import Frame, read_frame, write_frame
from sahel.sources.build import check
from sahel.sources.found import Found, Piece
from sahel.sources.limits import MB, Limits
from sahel.sources.manifest import FORMATS
from sahel.sources.received import Received

ENOUGH = 1_000
"""After so many documents a process is replaced, as libraries keep things."""

_NEARLY_ALL = 0.8
"""The share of the allowed memory from which a failure is taken for a lack of it."""


def _own_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Return the two pipes to the parent, out of reach of any library that prints or asks."""
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere, 1)
    return requests, answers


def _checked(found: Found, limits: Limits) -> Found:
    try:
        return check(found, limits) if isinstance(found, Piece) else found
    except UnreadableSourceError as failure:
        return failure


def _take_apart(received: Received, suffix: str, answers: BinaryIO) -> None:
    read = next(one for one in FORMATS if suffix in one.suffixes).read
    fences.allow(received.limits.seconds)
    try:
        for found in read(received):
            write_frame(answers, wire.answer(_checked(found, received.limits), received))
            fences.allow(received.limits.seconds)
    except UnreadableSourceError as failure:
        # Some libraries take what they cannot hold for what is not there.
        if fences.largest_memory() > received.limits.memory_mb * MB * _NEARLY_ALL:
            raise MemoryError from failure
        write_frame(answers, wire.answer(failure, received))


def _end(memory_mb: int, done: int) -> Frame:
    tired = done >= ENOUGH or fences.largest_memory() > memory_mb * MB // 2
    return wire.TIRED if tired else wire.DONE


def main(memory_mb: int) -> None:
    """Answer requests until the parent closes the pipe."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which then ends us
    requests, answers = _own_pipes()
    fences.fence_in(memory_mb)
    write_frame(answers, wire.READY)
    done = 0
    try:
        while (frame := read_frame(requests)) is not None:
            _take_apart(*wire.asked(frame), answers)
            done += 1
            write_frame(answers, _end(memory_mb, done))
    except MemoryError:
        fences.leave()


if __name__ == "__main__":
    main(int(sys.argv[1]))
