"""How often each word comes up in some events: parties, types, domains, voices."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

from sahel.analysis.columns.records import Columns
from sahel.analysis.columns.select import among
from sahel.analysis.columns.words import DOMAINS, Flags, Ints, distinct, types


def _counter(numbers: Ints, words: Sequence[str]) -> Counter[str]:
    counted = np.bincount(numbers[numbers >= 0], minlength=len(words)).tolist()
    return Counter({word: n for word, n in zip(words, counted, strict=True) if n})


def by_type(columns: Columns, which: Flags) -> Counter[str]:
    """Count events by their type."""
    return _counter(columns.rows.type[which], types())


def by_domain(columns: Columns, which: Flags) -> Counter[str]:
    """Count events by their domain."""
    return _counter(columns.rows.domain[which], DOMAINS)


def by_party(columns: Columns, which: Flags, across: Sequence[str] = ()) -> Counter[str]:
    """Count the events of each party; where others are named, only those in which it stands across from one."""
    rows, found = columns.rows, Counter[str]()
    for one, other in ((rows.source, rows.target), (rows.target, rows.source)):
        facing = which & among(other, columns.parties, across) if across else which
        found += _counter(one[facing], columns.parties)
    return found


def by_label(columns: Columns, which: Flags) -> Counter[str]:
    """Count the events that each publisher, by its label, tells of."""
    heard, said = columns.heard, columns.said
    kept = which[said.row]
    told = distinct(said.row[kept] * max(len(heard.labels), 1) + heard.label[said.article[kept]])
    return _counter(told % max(len(heard.labels), 1), heard.labels)


def articles_of(columns: Columns, which: Flags) -> Flags:
    """Tell of each article, by its number, whether any of some events stands in it."""
    found = np.zeros(len(columns.heard.ids), dtype=bool)
    found[columns.said.article[which[columns.said.row]]] = True
    return found


def _in_articles(columns: Columns, which: Flags, listed: Flags, sides: Sequence[Ints]) -> Ints:
    """Return the number of a word once for each of the articles listed in which an event of it stands."""
    said, most = columns.said, max(len(columns.heard.ids), 1)
    kept = which[said.row] & listed[said.article]
    row, article = said.row[kept], said.article[kept]
    told = [(side[row] * most + article)[side[row] >= 0] for side in sides]
    return np.asarray(distinct(np.concatenate(told)) // most)


def articles_by_type(columns: Columns, which: Flags, listed: Flags) -> Counter[str]:
    """Count, for each type, in how many of the articles listed an event of it stands."""
    return _counter(_in_articles(columns, which, listed, [columns.rows.type]), types())


def articles_by_party(columns: Columns, which: Flags, listed: Flags) -> Counter[str]:
    """Count, for each party, in how many of the articles listed an event of it stands."""
    sides = [columns.rows.source, columns.rows.target]
    return _counter(_in_articles(columns, which, listed, sides), columns.parties)
