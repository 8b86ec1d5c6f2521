"""What the process that takes documents apart may use: memory, time of the processor, and no file to write."""

from __future__ import annotations

import math
import os
import resource
import sys
import threading
import time
from pathlib import Path

from sahel.sources.limits import MB

TOO_MUCH_MEMORY = 77
"""The exit code that says so."""

_LOOK_EVERY = 0.1
_OWN_STATUS = Path("/proc/self/status")
_RSS_UNIT = 1 if sys.platform == "darwin" else 1024


def _limit(which: int, most: int) -> bool:
    try:
        resource.setrlimit(which, (most, most))
    except (ValueError, OSError):  # macOS knows the limit of memory, but does not take it
        return False
    return True


def largest_memory() -> int:
    """Return the most memory that this process ever held, in bytes.

    Linux hands the peak of a parent on to what it starts (``ru_maxrss``), so there the process's own peak is asked for.
    """
    try:
        with _OWN_STATUS.open(encoding="ascii") as lines:
            peak = next((line for line in lines if line.startswith("VmHWM:")), None)
    except OSError:
        peak = None
    if peak is not None:
        return int(peak.split()[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _RSS_UNIT


def leave() -> None:
    """End this process at once, saying that memory was the reason; nothing more is needed for that."""
    os._exit(TOO_MUCH_MEMORY)


def watch(most: int) -> None:
    """End this process when it has held more than ``most`` bytes: for systems that do not do so themselves."""
    while largest_memory() <= most:
        time.sleep(_LOOK_EVERY)
    leave()


def fence_in(memory_mb: int) -> None:
    """Limit memory, and take away the right to write files and leave a core, for the rest of this process."""
    sys.dont_write_bytecode = True
    _limit(resource.RLIMIT_CORE, 0)
    _limit(resource.RLIMIT_FSIZE, 0)
    if not _limit(resource.RLIMIT_AS, memory_mb * MB):
        threading.Thread(target=watch, args=(memory_mb * MB,), daemon=True).start()


def allow(seconds: int) -> None:
    """Allow so much time of the processor from now on; whoever takes more is ended by the system."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    _soft, hard = resource.getrlimit(resource.RLIMIT_CPU)
    soft = math.ceil(used.ru_utime + used.ru_stime) + seconds
    resource.setrlimit(resource.RLIMIT_CPU, (soft if hard == resource.RLIM_INFINITY else min(soft, hard), hard))
