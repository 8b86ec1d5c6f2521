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
start = time.perf_counter()
from sahel.geo.gazetteer import Gazetteer
imported = time.perf_counter()
Gazetteer.open()
print(time.perf_counter() - imported, time.perf_counter() - start)
"""
NAMES = tuple(map(fold, ("Niamey", "Tinzaouaten", "Ouagadougou", "San Francisco", "no such place", "Nouakchott")))


def _opening() -> tuple[float, float]:
    done = subprocess.run([sys.executable, "-c", OPENING], check=True, capture_output=True, text=True)
    alone, with_imports = done.stdout.split()
    return float(alone), float(with_imports)


def measure() -> Iterator[Figure]:
    """Yield the time of opening (fresh processes) and of one look-up."""
    openings = [_opening() for _ in range(5)]
    yield Figure("gazetteer: opening, in a fresh process", median(alone for alone, _ in openings), "s", 0.1)
    yield Figure("gazetteer: the same, imports and all", median(whole for _, whole in openings), "s")
    gazetteer = Gazetteer.open()
    rounds = 2_000

    def look_up() -> None:
        for _ in range(rounds):
            for name in NAMES:
                gazetteer.prefixes(name, 0)

    yield Figure("gazetteer: one look-up", typical(look_up, 3) / (rounds * len(NAMES)) * 1e6, "microseconds")
