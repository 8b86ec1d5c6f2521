"""The compiled gazetteer: a memory-mapped trie of folded names and the places that they may mean.

Files of a compiled folder (written by ``compile``): ``names.marisa`` maps a folded name to a key, ``first.npy`` and
``numbers.npy`` list the places of a key, ``places.npy`` and ``words.npy`` hold the places, ``about.json`` the rest.
"""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, get_args

import marisa_trie
import numpy as np

from sahel.errors import GazetteerMissingError
from sahel.geo.fold import fold
from sahel.model import Level, Place

DEFAULT_PATH = Path(__file__).parents[2] / "var" / "gazetteer"
LEVELS: tuple[Level, ...] = get_args(Level)
RECORD = np.dtype(
    [
        ("lat", "<f8"),
        ("lon", "<f8"),
        ("population", "<u4"),
        ("geonameid", "<i4"),
        ("words", "<u4"),
        ("iso3", "S3"),
        ("level", "u1"),
    ]
)
"""One place: degrees, people, GeoNames' id (0 = none), offset of its words, ISO3 (empty = none), index into LEVELS."""

ARRAYS = ("first", "numbers", "places", "words")
"""The arrays of a compiled folder, each in a file of its name."""

SEPARATOR = "\x1f"
"""Parts the name, our place id and the admin1 name of one place among its words."""

Caution = dict[tuple[int, str], tuple[str, ...]]


def _ends_word(folded: str, end: int) -> bool:
    """Tell whether no letter, digit or combining mark carries on at ``end``."""
    if end >= len(folded):
        return True
    character = folded[end]
    return not (character.isalnum() or character == "_" or unicodedata.combining(character))


def _encodable(text: str) -> str:
    """Return the start of a text up to its first lone surrogate, which no name holds."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        return text[: error.start]
    return text


def _mapped(path: Path) -> np.ndarray[Any, Any]:
    """Map an array read-only; as a plain array, since numpy's memmap class makes each look-up several times slower."""
    return np.asarray(np.load(path, mmap_mode="r"))


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Names and places, opened read-only and shared between processes; places are numbered most populous first."""

    version: str
    longest: int
    _trie: Any = field(repr=False)
    _first: np.ndarray[Any, np.dtype[np.uint32]] = field(repr=False)
    _numbers: np.ndarray[Any, np.dtype[np.uint32]] = field(repr=False)
    _places: np.ndarray[Any, Any] = field(repr=False)
    _words: np.ndarray[Any, np.dtype[np.uint8]] = field(repr=False)
    _exact: Caution = field(repr=False)
    _context: frozenset[tuple[int, str]] = field(repr=False)
    _phrases: frozenset[str] = field(repr=False)

    @classmethod
    def open(cls, path: Path | None = None) -> Gazetteer:
        """Open a compiled folder (by default var/gazetteer); raise GazetteerMissingError where there is none."""
        folder = path or DEFAULT_PATH
        try:
            about = json.loads((folder / "about.json").read_text(encoding="utf-8"))
            trie = marisa_trie.Trie()
            trie.mmap(str(folder / "names.marisa"))
            first, numbers, places, words = (_mapped(folder / f"{name}.npy") for name in ARRAYS)
            exact = {(number, name): tuple(forms) for number, name, forms in about["exact"]}
            context = frozenset((number, name) for number, name in about["context"])
            phrases = frozenset(about["phrases"])
            version, longest = about["version"], about["longest"]
        except (OSError, ValueError, KeyError) as error:
            raise GazetteerMissingError(folder) from error
        return cls(version, longest, trie, first, numbers, places, words, exact, context, phrases)

    def __len__(self) -> int:
        return len(self._places)

    def prefixes(self, folded: str, start: int) -> list[tuple[int, tuple[int, ...]]]:
        """Return (end, place numbers) of every name that begins at ``start`` and ends with a word, longest first."""
        window = _encodable(folded[start : start + self.longest])
        hits = self._trie.iter_prefixes_with_ids(window)
        ends = [(start + len(name), key) for name, key in hits if _ends_word(folded, start + len(name))]
        return [(end, self._of_key(key)) for end, key in reversed(ends)]

    def place(self, number: int) -> Place:
        """Return the place of a number."""
        lat, lon, population, geonameid, offset, iso3, level = self._places[number].item()
        end = int(self._places[number + 1]["words"]) if number + 1 < len(self._places) else len(self._words)
        name, place_id, admin1 = bytes(self._words[offset:end]).decode().split(SEPARATOR)
        country = iso3.decode() or None
        return Place(
            name, lat, lon, country, LEVELS[level], geonameid or None, place_id or None, population, admin1 or None
        )

    def accepts(self, number: int, surface: str) -> bool:
        """Tell whether a text may mean this place by these very letters.

        A name needs a capital unless it is a phrase ("trois frontières"); a few need their accents too ("Aïr").
        """
        name = fold(surface)
        forms = self._exact.get((number, name))
        if forms is not None:
            return surface in forms
        return name in self._phrases or surface != surface.lower() or surface == surface.upper()

    def needs_context(self, number: int, surface: str) -> bool:
        """Tell whether this name means this place only beside its country or region ("Di", "Northern Region")."""
        return (number, fold(surface)) in self._context

    def _of_key(self, key: int) -> tuple[int, ...]:
        return tuple(self._numbers[self._first[key] : self._first[key + 1]].tolist())
