"""How long the data of each page takes after a filter change, in stores of 2,000, 20,000 and 200,000 claims.

Everything on a page is asked for, for views that nobody asked for before, and no page is helped by what another one
asked for. What is read once for a version of the store (its events as columns) was read for another view. The ratio
tells how the time grows while what is stored grows a hundredfold, and so does what each of these views holds.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import streamlit as st

from bench import next_version
from bench.clock import seconds
from bench.loader import load
from bench.synthetic import FIRST, LAST, Told, synthetic
from sahel.model import View

SIZES = (2_000, 20_000, 200_000)
WANTED_MS = 300.0
ROUNDS = 3
PAIR = ("XAA", "XPC")

Page = Callable[[View], object]
Times = Mapping[str, Mapping[str, float]]
"""Milliseconds by page and filter change."""


def _pages() -> Mapping[str, Page]:
    """Return what gathers each page's data; imported here, as the store is chosen when it is first asked for."""
    from sahel.ui.alliances.data import alliance_page_data
    from sahel.ui.choice_counts import choice_counts
    from sahel.ui.evidence.facets import counts
    from sahel.ui.partners.matrix_data import matrix_page_data
    from sahel.ui.partners.pair_data import pair_page_data
    from sahel.ui.results import outside_period, results
    from sahel.ui.review.waiting import before_the_person
    from sahel.ui.review.waiting import gather as queue
    from sahel.ui.situation import gather

    return {
        "filter bar": choice_counts,
        "Situation": gather,
        "Partners": matrix_page_data,
        "Partners, one pair": lambda view: pair_page_data(view, PAIR),
        "Alliances": lambda view: alliance_page_data(view, "ECOWAS"),
        "Evidence": lambda view: (results(view), outside_period(view), counts("country", view), counts("type", view)),
        "Review": lambda view: before_the_person(queue(view)),
    }


def _changes(at: int) -> Mapping[str, View]:
    """Return the filter changes by name; those of each round are new ones."""
    return {
        "twelve months": View(until=f"2025-03-{31 - at}"),
        "one country": View(country=(("XAB", "XAC", "XAD")[at],)),
        "a domain": View(domain=(("military", "economic", "diplomatic")[at],)),
        "all time": View(since=f"2016-09-0{1 + at}", until="2026-08-30"),
        "a word": View(q=("sanction", "visit", "deployment")[at]),
        "a publisher": View(source=(f"SYNTHETIC {7 + at}",)),
        "known earlier": View(known=f"2026-02-{15 + at}"),
    }


def _times(page: Page) -> Mapping[str, float]:
    st.cache_resource.clear()
    page(View(until="2024-06-30"))
    rounds = [
        {name: 1000 * seconds(lambda view=view: page(view)) for name, view in _changes(at).items()}  # type: ignore[misc]
        for at in range(ROUNDS)
    ]
    return {name: median(one[name] for one in rounds) for name in rounds[0]}


def _in_a_process(path: Path) -> Times:
    environment = {**os.environ, "SAHEL_DB": str(path)}
    command = [sys.executable, "-m", "bench.pages"]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    found: Times = json.loads(done.stdout.splitlines()[-1])
    return found


@dataclass(frozen=True, slots=True)
class Scaling:
    """The milliseconds of one thing in stores of growing size, and how many times the last takes the first."""

    name: str
    ms: tuple[float, ...]
    want: float | None = WANTED_MS

    def line(self) -> str:
        """Return it as a line of the report."""
        times = " /".join(f"{one:6,.0f}" for one in self.ms)
        share = f"   {self.ms[-1] / self.want:5.2f} of the {self.want:g} ms wanted" if self.want else ""
        return f"{self.name:<44}{times} ms   x {self.ms[-1] / self.ms[0]:.1f}{share}"


def _stored(folder: Path, told: Iterator[Told], name: str) -> Times:
    path = folder / f"{name}.db"
    load(path, told)
    times = _in_a_process(path)
    path.unlink()
    return times


def _twice_as_much(folder: Path) -> Scaling:
    """Return a page in a store that holds little more than it shows, and in one with ten times as much before that."""
    last = date(LAST.year - 2, LAST.month, LAST.day)

    def told(older: int) -> Iterator[Told]:
        yield from synthetic(older, seed=2, span=(FIRST, last))
        yield from synthetic(SIZES[0], seed=1, span=(last, LAST))

    found = [_stored(folder, told(older), f"older{older}")["Situation"]["a domain"] for older in (0, 10 * SIZES[0])]
    return Scaling("pages: Situation, tenfold outside the view", tuple(found), None)


def measure() -> Iterator[Scaling]:
    """Yield each page and filter change, in stores of all sizes."""
    with TemporaryDirectory() as folder:
        found = [_stored(Path(folder), synthetic(size), str(size)) for size in SIZES]
        for page, changes in found[-1].items():
            for change in changes:
                want = None if page == next_version.NAME else WANTED_MS
                yield Scaling(f"pages: {page}, {change}", tuple(times[page][change] for times in found), want)
        yield _twice_as_much(Path(folder))


if __name__ == "__main__":
    times = {name: _times(page) for name, page in _pages().items()}
    sys.stdout.write(json.dumps({**times, next_version.NAME: next_version.times()}) + "\n")
