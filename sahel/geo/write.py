"""Writing a compiled gazetteer: places in order, a trie of names, and for each name the places it may mean."""

from __future__ import annotations

import json
import os
import shutil
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import accumulate
from pathlib import Path

import marisa_trie
import numpy as np

from sahel.geo.fold import fold
from sahel.geo.gazetteer import LEVELS, RECORD, SEPARATOR
from sahel.geo.geonames import NamedPlace
from sahel.geo.names import spellings
from sahel.geo.supplement import NameRule
from sahel.model import Place

_CRUMB = 2


def write_gazetteer(rows: Iterable[NamedPlace], path: Path, version: str, rules: Iterable[NameRule]) -> None:
    """Write the folder beside its place and move it there, so that no reader ever sees half of one."""
    fresh = path.with_name(f"{path.name}.{os.getpid()}")
    fresh.mkdir(parents=True)
    try:
        _write_files(sorted(rows, key=_rank), fresh, version, _RuleBook(rules))
        if path.exists():
            path.rename(fresh / "old")
            shutil.rmtree(fresh / "old")  # files that another process still maps live on until it lets go
        fresh.rename(path)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _rank(row: NamedPlace) -> tuple[int, bool, str, int]:
    """Most populous first; among equals ours first, then by name and id so that a rebuild gives the same numbers."""
    place = row[0]
    return -place.population, place.place_id is None, place.name, place.geonameid or 0


class _RuleBook:
    """The rules of names, by place and folded name."""

    def __init__(self, rules: Iterable[NameRule]) -> None:
        self._rules: dict[tuple[str, str, str], list[str]] = defaultdict(list)
        for rule in rules:
            self._rules[rule.rule, rule.place, fold(rule.surface)].append(rule.surface)

    def surfaces(self, kind: str, place: Place, name: str) -> list[str]:
        """Return the surfaces that rules of one kind give for a folded name of a place."""
        ids = [key for key in (place.place_id, str(place.geonameid or "")) if key]
        keys = ids if place.place_id else [*ids, ""]
        return [surface for key in keys for surface in self._rules.get((kind, key, name), ())]

    def names(self, place: Place, given: tuple[str, ...]) -> Iterator[str]:
        """Yield the folded spellings of a place that no rule drops."""
        yield from (name for name in spellings(given) if not self.surfaces("drop", place, name))


def _write_files(rows: list[NamedPlace], folder: Path, version: str, book: _RuleBook) -> None:
    numbers: dict[str, list[int]] = defaultdict(list)
    for number, (place, given) in enumerate(rows):
        for name in book.names(place, given):
            numbers[name].append(number)
    _write_names(numbers, folder)
    _write_places([place for place, _names in rows], folder)
    longest = max(map(len, numbers), default=0)
    about = {"version": version, "longest": longest, **_care(rows, numbers, book)}
    (folder / "about.json").write_text(json.dumps(about, ensure_ascii=False), encoding="utf-8")


def _write_names(numbers: dict[str, list[int]], folder: Path) -> None:
    trie = marisa_trie.Trie(numbers)
    trie.save(str(folder / "names.marisa"))
    ordered = [numbers[trie.restore_key(key)] for key in range(len(trie))]
    first = list(accumulate(map(len, ordered), initial=0))
    np.save(folder / "first.npy", np.array(first, "<u4"))
    np.save(folder / "numbers.npy", np.array([number for group in ordered for number in group], "<u4"))


def _write_places(places: list[Place], folder: Path) -> None:
    words = [SEPARATOR.join((p.name, p.place_id or "", p.admin1 or "")).encode() for p in places]
    offsets = accumulate(map(len, words), initial=0)
    records = [_record(place, offset) for place, offset in zip(places, offsets, strict=False)]
    np.save(folder / "places.npy", np.array(records, RECORD))
    np.save(folder / "words.npy", np.frombuffer(b"".join(words), "u1"))


def _record(place: Place, offset: int) -> tuple[float, float, int, int, int, bytes, int]:
    iso3 = (place.iso3 or "").encode()
    level = LEVELS.index(place.level)
    return place.lat, place.lon, place.population, place.geonameid or 0, offset, iso3, level


def _care(rows: list[NamedPlace], numbers: dict[str, list[int]], book: _RuleBook) -> dict[str, object]:
    """Return the names that need care, as ``about.json`` lists them."""
    exact, context = [], []
    for name, group in numbers.items():
        for number in group:
            place = rows[number][0]
            if forms := book.surfaces("exact", place, name):
                exact.append((number, name, forms))
            if len(name) <= _CRUMB or book.surfaces("context", place, name):
                context.append((number, name))
    phrases = {name for place, given in rows if place.place_id for name in spellings(g for g in given if g.islower())}
    return {"exact": exact, "context": context, "phrases": sorted(phrases)}
