"""Print every figure, each as soon as it is measured."""

from __future__ import annotations

import sys

from bench import app, gazetteer, pages, reader


def main() -> None:
    """Measure everything on this machine."""
    for part in (gazetteer, reader, pages, app):
        for figure in part.measure():
            sys.stdout.write(figure.line() + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
