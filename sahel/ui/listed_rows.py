"""The list of articles as columns: numbers tell which of tens of thousands are listed, rows are for those drawn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import overload

import numpy as np
import streamlit as st

from sahel.analysis.columns.words import Flags, Ints, Words, day_numbers, numbers
from sahel.store.read_articles import ArticleRow
from sahel.ui.event_columns import columns
from sahel.ui.open_store import shelf, store_version


@dataclass(frozen=True, slots=True)
class Listed:
    """All articles, the newest first, one element each: their numbers in the columns of events, days and words."""

    rows: tuple[ArticleRow, ...]
    number: Ints
    published: Ints
    known: Ints
    lang: Ints
    langs: tuple[str, ...]
    voice: Ints
    voices: tuple[str, ...]


@st.cache_resource(max_entries=2, show_spinner=False)
def _listed(version: int) -> Listed:
    rows, langs, voices = tuple(shelf().rows.values()), Words(), Words()
    return Listed(
        rows=rows,
        number=numbers([row.id for row in rows], columns(None).heard.number),
        published=day_numbers([row.published for row in rows]),
        known=day_numbers([row.known_from for row in rows]),
        lang=numbers([row.lang for row in rows], langs),
        langs=langs.words(),
        voice=numbers([row.voice for row in rows], voices),
        voices=voices.words(),
    )


def listed() -> Listed:
    """Return all articles of the store."""
    return _listed(store_version())


@dataclass(frozen=True, slots=True)
class Rows(Sequence[ArticleRow]):
    """Some of the articles; ``at`` are their places in the list of all."""

    all: Listed
    at: Ints

    def __len__(self) -> int:
        return len(self.at)

    @overload
    def __getitem__(self, place: int) -> ArticleRow: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[ArticleRow]: ...
    def __getitem__(self, place: int | slice) -> ArticleRow | Sequence[ArticleRow]:
        if isinstance(place, slice):
            return [self.all.rows[at] for at in self.at[place].tolist()]
        return self.all.rows[int(self.at[place])]

    def __iter__(self) -> Iterator[ArticleRow]:
        return (self.all.rows[at] for at in self.at.tolist())

    def where(self, kept: Flags) -> Rows:
        """Return those of the rows for which a column of all articles says so."""
        return Rows(self.all, self.at[kept[self.at]])

    def articles(self, n: int) -> Flags:
        """Tell of each of ``n`` articles, by its number in the columns of events, whether it is among the rows."""
        found = np.zeros(n, dtype=bool)
        found[self.all.number[self.at]] = True
        return found

    def by_lang(self) -> Counter[str]:
        """Count the rows by language."""
        return _counted(self.all.lang[self.at], self.all.langs)

    def by_voice(self) -> Counter[str]:
        """Count the rows by the label of their voice."""
        return _counted(self.all.voice[self.at], self.all.voices)


def _counted(words: Ints, names: Sequence[str]) -> Counter[str]:
    found = np.bincount(words, minlength=len(names)).tolist()
    return Counter({name: n for name, n in zip(names, found, strict=True) if n})
