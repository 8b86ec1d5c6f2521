"""The columns themselves: of events, of the claims that tell them, and of the articles in which those stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

import numpy as np
from numpy.typing import NDArray

from sahel.analysis.columns.lightness import in_order, places, relit
from sahel.analysis.columns.words import Flags, Floats, Ints
from sahel.analysis.ties import Pair
from sahel.analysis.voices import Voice

Texts = NDArray[np.object_]

MADE_ALONE = -1
"""The stamp of an event that was made for its columns alone."""

_STRIDE = 1 << 20
"""A pair is one number: its first party's times this, plus its second's."""


@dataclass(frozen=True, slots=True)
class Heard:
    """The articles of a store, in the order of intake, and the voice that each counts as, by its id.

    By the ``number`` of an article (``seq`` is that of its row, ``day`` its number as a day): from when it is
    ``known``, which of ``n_voices`` voices it has, and under which of ``labels`` that voice is listed.
    """

    ids: tuple[str, ...]
    number: Mapping[str | None, int]
    seq: Ints
    known: Ints
    voice: Ints
    n_voices: int
    label: Ints
    labels: tuple[str, ...]
    voices: Mapping[str, Voice]


@dataclass(frozen=True, slots=True)
class Rows:
    """Events, one a row; days and words as numbers (words.py).

    ``order`` is that of the store's list, ``rank`` that of the ids, ``lightness`` one with the heaviest first.
    ``stamp``: rows of one stamp, in columns made of one reading of the store, are the very same event with the very
    same claims (``MADE_ALONE``: no others hold it). ``modality`` is the leading claim's. ``pair`` is the pair whose tie
    the event bears on (-1: none), ``weight`` what it adds to that tie, and ``signed`` the same with the sign of its
    effect.
    """

    ids: Texts
    order: Ints
    rank: Ints
    lightness: Ints
    stamp: Ints
    source: Ints
    target: Ints
    type: Ints
    effect: Ints
    domain: Ints
    start: Ints
    end: Ints
    placed: Flags
    p: Floats
    state: Ints
    n_sources: Ints
    verified: Flags
    modality: Ints
    pair: Ints
    weight: Floats
    signed: Floats

    def take(self, which: Ints | Flags) -> Rows:
        """Return some of the rows."""
        return Rows(**{field.name: getattr(self, field.name)[which] for field in fields(self)})


@dataclass(frozen=True, slots=True)
class Said:
    """Claims, in the order of the rows of their events: the row, the article, from which day it is known.

    ``asserts``: it says that the thing is so. ``by_person``: a person wrote it in review.
    """

    ids: Texts
    row: Ints
    article: Ints
    known: Ints
    asserts: Flags
    by_person: Flags

    def take(self, which: Ints | Flags) -> Said:
        """Return some of the claims."""
        return Said(**{field.name: getattr(self, field.name)[which] for field in fields(self)})


@dataclass(frozen=True, slots=True)
class Columns:
    """Events and their claims, and what their numbers mean."""

    heard: Heard
    parties: tuple[str, ...]
    rows: Rows
    said: Said

    def __len__(self) -> int:
        return len(self.rows.ids)

    def pair_of(self, number: int) -> Pair:
        """Return the two parties of a pair, the Sahel party first."""
        home, other = divmod(int(number), _STRIDE)
        return self.parties[home], self.parties[other]

    def number_of(self, pair: Pair) -> int:
        """Return the number of a pair; -2, which no event has, where no event names one of its parties."""
        known = {party: number for number, party in enumerate(self.parties) if party in pair}
        return known[pair[0]] * _STRIDE + known[pair[1]] if len(known) == len(set(pair)) else -2

    def take(self, which: Flags) -> Columns:
        """Return some of the events with their claims, in the same order."""
        at = np.cumsum(which) - 1
        said = self.said.take(which[self.said.row])
        return replace(self, rows=self.rows.take(which), said=replace(said, row=at[said.row]))


def pair_numbers(home: Ints, other: Ints) -> Ints:
    """Return pairs as numbers."""
    return home * _STRIDE + other


def joined(one: Columns, other: Columns) -> Columns:
    """Return the events of both, those of the other last, which knows at least the parties that the first one knows."""
    order = other.rows.order + 1 + one.rows.order.max(initial=-1)
    made = replace(other.rows, order=order, stamp=np.full(len(other), MADE_ALONE))
    return _together(one, replace(other, rows=made))


def merged(one: Columns, other: Columns) -> Columns:
    """Return the events of both in their common order; ``other`` knows at least the parties that ``one`` knows."""
    given = _together(one, other)
    order = np.argsort(given.rows.order, kind="stable")
    said = replace(given.said, row=places(order)[given.said.row])
    return replace(given, rows=given.rows.take(order), said=said.take(np.argsort(said.row, kind="stable")))


def _together(one: Columns, other: Columns) -> Columns:
    rows = {f.name: np.concatenate([getattr(one.rows, f.name), getattr(other.rows, f.name)]) for f in fields(Rows)}
    said = {f.name: np.concatenate([getattr(one.said, f.name), getattr(other.said, f.name)]) for f in fields(Said)}
    said["row"] = np.concatenate([one.said.row, other.said.row + len(one)])
    new = len(one) + np.arange(len(other))
    rows["rank"] = _ranks_with(one.rows, rows["ids"], new)
    rows["lightness"][new] = new + rows["lightness"].max(initial=-1)
    rows["lightness"] = relit(rows["lightness"], rows["signed"], rows["rank"], new)
    return Columns(other.heard, other.parties, Rows(**rows), Said(**said))


def _ranks_with(known: Rows, ids: Texts, new: Ints) -> Ints:
    """Return the ranks of ids of which the first are known and some are new, sorting only these."""
    ordered, fresh = in_order(known.rank, np.arange(len(known.ids))), new[np.argsort(ids[new].astype(str))]
    return places(np.insert(ordered, np.searchsorted(known.ids[ordered], ids[fresh]), fresh))


def same_events(mine: Columns, theirs: Columns) -> Flags:
    """Tell of each event whether the other columns hold the very same, all of its claims too."""
    stamp = mine.rows.stamp
    return np.asarray((stamp != MADE_ALONE) & np.isin(stamp, theirs.rows.stamp))


def ranks(ids: Texts) -> Ints:
    """Return the place of each id among all, in alphabetical order."""
    found = np.empty(len(ids), dtype=np.int64)
    found[np.argsort(ids.astype(str), kind="stable")] = np.arange(len(ids))
    return found
