"""What a preview is to read: uploaded bytes, pasted text, a folder of the server; opened only when their turn comes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sahel.sources import Outcome, read_bytes, read_path, read_text
from sahel.sources.folder import walk


@dataclass(frozen=True, slots=True)
class Source:
    """Something to read; ``parts`` is how much of the progress it makes up, in files."""

    parts: int
    open: Callable[[], Iterator[Outcome]]


def of_bytes(name: str, raw: bytes) -> Source:
    """Return an uploaded file as a source."""
    return Source(1, lambda: read_bytes(name, raw))


def of_text(text: str) -> Source:
    """Return a pasted text as a source."""
    return Source(1, lambda: read_text(text))


def count_files(folder: Path) -> int:
    """Return how many entries reading a folder will tell of."""
    return sum(1 for _found in walk(folder, folder, Counter()))


def of_folder(folder: Path) -> Source:
    """Return a folder of the server as a source."""
    return Source(count_files(folder), lambda: read_path(folder))
