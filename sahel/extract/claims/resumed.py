"""Resumed acts: a party that a telling leaves out ("their departure", "the sanctions") comes from another telling."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from sahel.extract.claims.clauses import Sentence
from sahel.extract.claims.definite import is_definite, resumed_table
from sahel.extract.claims.draft import Draft, sides
from sahel.extract.claims.matching import Match
from sahel.extract.claims.parties import Party
from sahel.extract.claims.roles import fits_kinds
from sahel.extract.claims.weights import weights

_BEFORE = 10
_AFTER = 3
_FACING = 2

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Partial:
    """A telling of an act that names one side or none: a draft whose unnamed parties are empty.

    ``match`` is its trigger; ``near`` are the parties of its clause by group: none may be strangers to the act.
    """

    draft: Draft
    match: Match
    near: tuple[frozenset[str], ...]


def may_resume(sentence: Sentence, match: Match, sides_named: int) -> bool:
    """Whether a trigger with a party left out speaks of an act that the text tells elsewhere.

    Its noun, or the object that its verb asks for, is definite; or any other object is somebody's own ("threw out its
    ambassador"); or the verb is passive and one side is named.
    """
    if match.trigger.type not in resumed_table()["types"]:
        return False
    if match.passive and sides_named:
        return True
    if match.trigger.nominal or match.word >= 0:
        return is_definite(sentence, match.first if match.trigger.nominal else match.word)
    owned = resumed_table()["owned"][sentence.lang]
    return any(word in owned for word in sentence.lower[match.last + 1 : match.last + 2])


def near(parties: Sequence[Party], match: Match) -> tuple[frozenset[str], ...]:
    """Return the acting parties of a trigger's clause, and whoever is named after it, those coordinated together."""
    start, end = match.clause
    groups: dict[int, set[str]] = {}
    for party in parties:
        if (party.named and start <= party.first < end) or party.first > match.last:
            groups.setdefault(party.group, set()).add(party.entity)
    return tuple(frozenset(group) for group in groups.values())


def completed(partials: Sequence[Partial], drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for every partial telling that another telling of the text completes; a word is used once."""
    found: dict[tuple[int, int], list[Draft]] = {}
    made: list[Draft] = []
    for partial in partials:
        place = (partial.draft.sentence.index, partial.match.first)
        index = partial.draft.sentence.index
        known = [*_around(drafts, index, _of_draft), *_around(made, index, _of_draft)]
        full = [] if place in found else list(_complete(partial, _around(partials, index, _of_partial), known))
        if full:
            found[place] = full
            made.extend(full)
    return [draft for full in found.values() for draft in full]


def _of_draft(draft: Draft) -> int:
    return draft.sentence.index


def _of_partial(partial: Partial) -> int:
    return partial.draft.sentence.index


def _around(told: Sequence[T], index: int, sentence_of: Callable[[T], int]) -> Sequence[T]:
    """Return the tellings near a sentence, in the order of the text: a long text is not gone through for each."""
    low = bisect_left(told, index - _BEFORE, key=sentence_of)
    return told[low : bisect_right(told, index + _AFTER, key=sentence_of)]


def _complete(partial: Partial, partials: Sequence[Partial], drafts: Sequence[Draft]) -> Iterator[Draft]:
    given = partial.draft
    tellings = list(_tellings(given, drafts)) or list(_other_halves(given, partials)) or list(_facing(given, drafts))
    here = min((_far(given, other) for other, _ in tellings), default=None)
    for other, (source, target) in tellings:
        fits = all(group & {source, target} for group in partial.near) and fits_kinds(
            partial.match.trigger, source, target
        )
        if fits and _far(given, other) == here:
            same = replace(given, source=source, target=target, quality=given.quality * weights().resumed)
            yield replace(same, type=other.type) if _same_act(given, other) else same


def _same_act(given: Draft, other: Draft) -> bool:
    """Whether a telling is of the very act that gives its parties, and so of its type: it has no other day."""
    return other.trigger.type == given.trigger.type and given.when.date_start in {None, other.when.date_start}


def _far(given: Draft, other: Draft) -> tuple[bool, int]:
    """How far another telling stands: any before comes before one after."""
    gap = other.sentence.index - given.sentence.index
    return gap > 0, abs(gap)


def _within_reach(given: Draft, other: Draft) -> bool:
    if other.sentence.index == given.sentence.index:
        return other.at < given.at and other.type != given.type
    return -_BEFORE <= other.sentence.index - given.sentence.index <= _AFTER and other.modality != "denied"


def _tellings(given: Draft, drafts: Sequence[Draft]) -> Iterator[tuple[Draft, tuple[str, str]]]:
    """Yield the full tellings from which a partial one may take its parties, with the parties as it would have them."""
    types = resumed_table()["types"][given.trigger.type]
    for other in drafts:
        if _within_reach(given, other):
            turned = other.type in types.get("turned", ())
            parties = (other.target, other.source) if turned else (other.source, other.target)
            if (turned or other.type in types["same"]) and _agrees(given, *parties):
                yield other, parties


def _facing(given: Draft, drafts: Sequence[Draft]) -> Iterator[tuple[Draft, tuple[str, str]]]:
    """Yield the acts just told between the one side that is named and whoever alone faced it there.

    ("Mali expelled the French ambassador. Paris recalled its envoy.")
    """
    one = given.source or given.target
    near = [
        d for d in drafts if -_FACING <= d.sentence.index - given.sentence.index <= 0 and one in (d.source, d.target)
    ]
    others = {d.target if d.source == one else d.source for d in near}
    verbal = given.trigger.type in resumed_table()["facing"] and not given.trigger.nominal
    if one and sides(given) == 1 and len(others) == 1 and verbal:
        (other,) = others
        yield from ((d, (given.source or other, given.target or other)) for d in near)


def _agrees(given: Draft, source: str, target: str) -> bool:
    return given.source in {"", source} and given.target in {"", target}


def _other_halves(given: Draft, partials: Sequence[Partial]) -> Iterator[tuple[Draft, tuple[str, str]]]:
    """Yield the partial tellings of the same type that name just the side which this one leaves out."""
    for other in (partial.draft for partial in partials):
        same = other.trigger.type == given.trigger.type and _within_reach(given, other)
        source, target = given.source or other.source, given.target or other.target
        if same and sides(given) == 1 == sides(other) and source and target and source != target:
            yield other, (source, target)
