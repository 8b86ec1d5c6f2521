"""Near-copies: texts that differ only in their frame (byline, caption, credit line, a shortened or another ending).

A text is a near-copy of another where enough of the shorter one stands word for word in the other, in long unbroken
stretches; two reports of one happening in different words share none. Whether two texts are copies is always decided on
the texts. Fingerprints only find, among many texts, those worth comparing: a few of a text's shingles (runs of words),
chosen by winnowing (Schleimer, Wilkerson, Aiken, SIGMOD 2003), so that two texts with a long stretch in common are sure
to have one in common. MinHash over whole texts would lose a text of which a half or less is left.
"""

from __future__ import annotations

import re
from typing import Any
from zlib import crc32

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from sahel.facts.constants import constants
from sahel.geo.fold import fold

Hashes = np.ndarray[Any, np.dtype[np.uint64]]

_WORD = re.compile(r"\w+")
_BASE = np.uint64(0x9E3779B97F4A7C15)
_MIX = np.uint64(0xBF58476D1CE4E5B9)
_SHIFT = np.uint64(31)


def fingerprints(text: str) -> tuple[int, ...]:
    """Return the fingerprints of a text: signed 64-bit numbers, the same on any machine, at most ``most_kept``."""
    rules = constants().near_copies
    shingles = _shingles(_words(text))
    window = min(rules.run_words - rules.shingle_words + 1, len(shingles))
    if not window:
        return ()
    chosen = np.unique(sliding_window_view(shingles, window).min(axis=1))[: rules.most_kept]
    return tuple(chosen.view(np.int64).tolist())


def is_near_copy(one: str, other: str) -> bool:
    """Tell whether one of two texts is a near-copy of the other; it does not matter which comes first."""
    rules = constants().near_copies
    short, long = sorted((_words(one), _words(other)), key=len)
    return _common(short, long) >= max(rules.least_words, rules.least_share * len(short))


def _words(text: str) -> Hashes:
    """Return a hash for each word of a text, whatever its case, accents and punctuation."""
    found = (crc32(word.encode("utf-8", "surrogatepass")) for word in _WORD.findall(fold(text)))
    return np.fromiter(found, dtype=np.uint64)


def _shingles(words: Hashes) -> Hashes:
    """Return a well mixed hash for every run of ``shingle_words`` words."""
    size = constants().near_copies.shingle_words
    if len(words) < size:
        return words[:0]
    runs = np.zeros(len(words) - size + 1, dtype=np.uint64)
    for first in range(size):
        runs = runs * _BASE + words[first : first + len(runs)]
    mixed = (runs ^ (runs >> _SHIFT)) * _MIX
    return np.asarray(mixed ^ (mixed >> _SHIFT))


def _common(short: Hashes, long: Hashes) -> int:
    """Return how many words of a text stand in another one, in stretches of at least ``run_words`` words."""
    rules = constants().near_copies
    shared = np.isin(_shingles(short), _shingles(long))
    edges = np.flatnonzero(np.diff(np.concatenate(([False], shared, [False])).astype(np.int8)))
    stretches = edges[1::2] - edges[::2] + rules.shingle_words - 1
    return int(stretches[stretches >= rules.run_words].sum())
