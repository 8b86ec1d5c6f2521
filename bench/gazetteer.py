"""The gazetteer: opening it in a process that never did, and looking up names."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from statistics import median

from bench.clock import Figure, typical
from sahel.geo.fold import fold
from sahel.geo.gazetteer import Gazetteer

OPENING = """
import time
from sahel.geo.gazetteer import Gazetteer
start = time.perf_counter()
Gazetteer.open()
print(time.perf_counter() - start)
"""
NAMES = tuple(map(fold, ("Niamey", "Tinzaouaten", "Ouagadougou", "San Francisco", "no such place", "Nouakchott")))


def _opening() -> float:
    done = subprocess.run([sys.executable, "-c", OPENING], check=True, capture_output=True, text=True)
    return float(done.stdout)


def measure() -> Iterator[Figure]:
    """Yield the time of opening (fresh processes) and of one look-up."""
    yield Figure("gazetteer: opening, in a fresh process", median(_opening() for _ in range(5)), "s", 0.1)
    gazetteer = Gazetteer.open()
    rounds = 2_000

    def look_up() -> None:
        for _ in range(rounds):
            for name in NAMES:
                gazetteer.prefixes(name, 0)

    yield Figure("gazetteer: one look-up", typical(look_up, 3) / (rounds * len(NAMES)) * 1e6, "microseconds")
