"""Parties: the states and blocs that a sentence names, each with the slot of the clause in which its name stands."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, replace

from sahel.extract.claims.clauses import Sentence
from sahel.extract.claims.grammar import Grammar, grammar
from sahel.extract.document import Document
from sahel.model import ActorMention, PlaceMention

_NP_REACH = 9


@dataclass(frozen=True, slots=True)
class Party:
    """A named party within a sentence; positions are of tokens.

    ``slot`` is the preposition's slot, "verb" for an object, "" where the phrase begins its clause; ``marker`` is the
    position of that preposition or verb (-1 for none). ``np`` is the stretch of its noun phrase. ``group`` is shared by
    coordinated parties. ``named`` is False for a mere location, which can be gone to but does not act.
    """

    entity: str
    first: int
    last: int
    slot: str
    marker: int
    np: tuple[int, int]
    possessive: bool
    adjective: bool
    person: bool
    named: bool
    group: int


def _mentions(
    document: Document, places: Iterable[PlaceMention], actors: Iterable[ActorMention]
) -> list[tuple[int, int, str, bool, bool, bool]]:
    """Return (start, end, entity, is a demonym, is a person, is named as a party) in text order."""
    uses = {(p.start, p.end): p for p in places}
    found = {}
    for actor in actors:
        entity = actor.speaks_for if actor.kind == "person" else actor.entity
        if entity:
            place = uses.get((actor.start, actor.end))
            demonym = place is not None and place.use == "demonym"
            found[actor.start, actor.end] = (entity, demonym, actor.kind == "person", True)
    for span, place in uses.items():
        if span not in found and place.iso3 and place.use != "org_part":
            found[span] = (place.iso3, place.use == "demonym", False, place.use == "metonym")
    return [(start, end, *rest) for (start, end), rest in sorted(found.items())]


def _phrase_start(sentence: Sentence, position: int) -> tuple[int, str, int]:
    """Walk left from a name through its noun phrase; return (first position of the phrase, slot, marker)."""
    start = position
    for here in range(position - 1, max(-1, position - 1 - _NP_REACH), -1):
        if here in sentence.slot_of:
            return start, sentence.slot_of[here], here
        if sentence.verbal[here]:
            return start, "verb", here
        token = sentence.tokens[here]
        if not (token.word or token.text in {"-", "’s", "'s"}) or here in sentence.bounds[1:]:
            return start, "", -1
        start = here
    return start, "", -1


def _phrase_end(sentence: Sentence, position: int, words: Grammar) -> int:
    """Walk right from a name through its noun phrase; return one past its last position."""
    end = position + 1
    for here in range(position + 1, min(len(sentence.tokens), position + 1 + _NP_REACH)):
        closes = here in sentence.slot_of or sentence.verbal[here] or here in sentence.bounds
        if closes or sentence.lower[here] in words.coordination or not sentence.tokens[here].word:
            break
        end = here + 1
    return end


def _possessive(sentence: Sentence, last: int) -> bool:
    return sentence.lower[last + 1 : last + 2] == ("'s",) or sentence.lower[last + 1 : last + 2] == ("'",)


def _coordinated(sentence: Sentence, left: Party, right: Party, words: Grammar) -> bool:
    """Whether two neighbours are joined by "and" or a list comma with nothing but small words between."""
    between = sentence.lower[left.last + 1 : right.first]
    if not between or len(between) > 5 or left.possessive or left.entity == right.entity:
        return False
    small = words.coordination | words.determiners
    joined = any(word in words.coordination for word in between)
    return joined and all(word in small or at in sentence.slot_of for at, word in enumerate(between, left.last + 1))


def parties_of(
    document: Document, sentence: Sentence, places: Iterable[PlaceMention], actors: Iterable[ActorMention]
) -> tuple[Party, ...]:
    """Return the parties of a sentence in text order, given the mentions that lie in it."""
    words = grammar(document.lang)
    starts = [token.start for token in sentence.tokens]
    found: list[Party] = []
    for start, end, entity, demonym, person, named in _mentions(document, places, actors):
        first = bisect_left(starts, start)
        last = bisect_left(starts, end) - 1
        if not 0 <= first <= last < len(starts):
            continue
        np_start, slot, marker = _phrase_start(sentence, first)
        np = (np_start, _phrase_end(sentence, last, words))
        possessive = _possessive(sentence, last)
        adjective = demonym or (not possessive and not person and np[1] > last + 1 and document.lang == "en")
        party = Party(entity, first, last, slot, marker, np, possessive, adjective, person, named, len(found))
        if found and _coordinated(sentence, found[-1], party, words):
            before = found[-1]
            party = replace(party, slot=before.slot, marker=before.marker, group=before.group)
        found.append(party)
    return tuple(found)
