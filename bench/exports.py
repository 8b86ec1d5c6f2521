"""Exports of a view with some five thousand events: seconds for each format, and the most memory that it took.

Run ``python -m bench.exports``. Each format is written in a process of its own, so that its memory is its own.
"""

from __future__ import annotations

import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.clock import Figure, seconds
from bench.loader import load
from bench.synthetic import FIRST, LAST, synthetic
from sahel.export.content import Content
from sahel.export.formats import FORMATS, write_file
from sahel.model import View
from sahel.store import Store

CLAIMS = 7_200
"""They make close to five thousand events."""
WANTED = {"events": 3.0, "figure": 20.0, "briefing": 20.0}
"""Seconds that a file of each kind may take."""


def write(name: str, db: Path) -> None:
    """Write a file of a format and print its seconds and its memory in MB."""
    view = View(since=FIRST.isoformat(), until=LAST.isoformat(), on=LAST.isoformat())
    with Store.open(db) as store:
        took = seconds(lambda: write_file(name, Content(store, view), db.with_suffix(FORMATS[name].suffix)))
    print(took, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def figures(folder: Path) -> Iterator[Figure]:
    """Yield what each format took."""
    db = folder / "many.db"
    load(db, synthetic(CLAIMS))
    for name, kind in FORMATS.items():
        line = [sys.executable, "-m", "bench.exports", name, str(db)]
        took, memory = subprocess.run(line, check=True, capture_output=True, text=True).stdout.split()
        yield Figure(f"export {name}", float(took), "s", WANTED[kind.of])
        yield Figure(f"export {name}: memory", float(memory), "MB")


def main() -> None:
    """Print the figures, or measure one format."""
    if len(sys.argv) == 3:
        write(sys.argv[1], Path(sys.argv[2]))
        return
    with TemporaryDirectory() as folder:
        for figure in figures(Path(folder)):
            print(figure.line(), flush=True)


if __name__ == "__main__":
    main()
