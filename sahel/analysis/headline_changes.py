"""The heaviest announced changes as one sentence: one for each way that ties went, in the words of the legend."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sahel.analysis.changes import Change
from sahel.analysis.ties import Direction, Pair
from sahel.facts.countries import name_in_text
from sahel.facts.spoken_names import listed
from sahel.i18n import _

MOST_HOMES = 2
"""Parties whose ties with one partner are named together."""


@dataclass(frozen=True, slots=True)
class _Part:
    way: Direction
    homes: tuple[str, ...]
    partner: str


def _part(first: Change, told: Sequence[Change]) -> _Part:
    """Return the change with the other heaviest one that went the same way with the same partner."""
    alike = [one.pair[0] for one in told if one.direction == first.direction and one.pair[1] == first.pair[1]]
    return _Part(first.direction, tuple(alike[:MOST_HOMES]), first.pair[1])


def _parts(changes: Iterable[Change]) -> list[_Part]:
    told = [one for one in changes if one.announced and one.direction != "no new evidence"]
    firsts: dict[Direction, Change] = {}
    for one in told:
        firsts.setdefault(one.direction, one)
    return [_part(one, told) for one in firsts.values()]


def _said(part: _Part, *, first: bool) -> str:
    pattern = {
        ("strengthened", True): _("Ties of {homes} with {partner} strengthened"),
        ("strengthened", False): _("those of {homes} with {partner} strengthened"),
        ("weakened", True): _("Ties of {homes} with {partner} weakened"),
        ("weakened", False): _("those of {homes} with {partner} weakened"),
        ("contested", True): _("Ties of {homes} with {partner} are contested"),
        ("contested", False): _("those of {homes} with {partner} are contested"),
    }[(part.way, first)]
    return pattern.format(homes=listed([name_in_text(home) for home in part.homes]), partner=name_in_text(part.partner))


def _fitting(changes: Iterable[Change], most_words: int) -> tuple[list[_Part], str | None]:
    """Return the parts of the sentence and the sentence itself; what does not fit is left out, the lightest first."""
    parts = _parts(changes)
    while parts:
        whole = _("; ").join(_said(part, first=at == 0) for at, part in enumerate(parts))
        if len(whole.split()) <= most_words:
            return parts, whole
        parts = parts[:-1]
    return [], None


def heaviest(changes: Iterable[Change], most_words: int) -> str | None:
    """Return the sentence, without its full stop, in at most so many words; None where no change is announced.

    ``changes`` are ranked (changes.py).
    """
    return _fitting(changes, most_words)[1]


def named_pairs(changes: Iterable[Change], most_words: int) -> frozenset[Pair]:
    """Return the pairs that the sentence names."""
    parts = _fitting(changes, most_words)[0]
    return frozenset((home, part.partner) for part in parts for home in part.homes)
