"""Doing likewise: a party does what was told just before ("Bamako had taken the same decision", "ont fait de même")."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from sahel.extract.claims.clauses import Sentence
from sahel.extract.claims.draft import Draft
from sahel.extract.claims.parties import Party
from sahel.extract.claims.timing import When, dated
from sahel.extract.claims.weights import weights
from sahel.facts.tables import settings
from sahel.model import Lang, Timex

_BACK = 2


@cache
def _phrases(lang: Lang) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """The phrases of a language by their first word, each as its words."""
    rows: Any = settings("lexicon/resumed")["likewise"][lang]
    split = [tuple(str(row).replace("'", "' ").split()) for row in rows]
    return {first: tuple(row for row in split if row[0] == first) for first in {row[0] for row in split}}


def _phrase(sentence: Sentence) -> int:
    """Return where a phrase for doing likewise stands in a sentence, or -1."""
    phrases = _phrases(sentence.lang)
    for position, word in enumerate(sentence.lower):
        for row in phrases.get(word, ()):
            if sentence.lower[position : position + len(row)] == row:
                return position
    return -1


def likewise(
    sentence: Sentence, parties: Sequence[Party], dates: Sequence[Timex], earlier: Sequence[Draft]
) -> Iterator[Draft]:
    """Yield the act told just before once more, done by the subject of a sentence that says it did the same.

    Who was its target then does it to whoever did it first: that is an answer in kind.
    """
    at = _phrase(sentence)
    if at < 0:
        return
    before = [p for p in parties if p.named and p.slot == "" and p.last < at]
    doers = tuple(dict.fromkeys(p.entity for p in before if p.group == before[0].group))
    when = _when(dates)
    for act in _last_act(sentence, earlier):
        for doer in doers:
            target = act.source if doer == act.target else act.target
            if target != doer:
                quality = act.quality * weights().resumed
                yield replace(act, source=doer, target=target, when=when, sentence=sentence, at=at, quality=quality)


def _last_act(sentence: Sentence, earlier: Sequence[Draft]) -> Sequence[Draft]:
    """Return the drafts, one a target, of the first act in the last sentence that told one: its main verb's."""
    near = [d for d in earlier if sentence.index - d.sentence.index <= _BACK and d.modality != "denied"]
    told = [d for d in near if d.sentence.index == near[-1].sentence.index]
    first = min(told, key=lambda d: d.at, default=None)
    return [d for d in told if first and (d.at, d.type, d.source) == (first.at, first.type, first.source)]


def _when(dates: Sequence[Timex]) -> When:
    """The one day or stretch that the sentence gives; without any, a neighbour may lend its own."""
    days = [d for d in dates if d.type in {"DATE", "TIME"} and d.date_start]
    return dated(days[0]) if len(days) == 1 else When(None, None, "", "none", open=not days)
