"""Parties: the states and blocs that a sentence names, each with the slot of the clause in which its name stands."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from sahel.extract.claims.clauses import Sentence
from sahel.extract.claims.grammar import Grammar, grammar
from sahel.extract.claims.lexicon import lexicon
from sahel.extract.tokens import Token
from sahel.facts.capitals import capital
from sahel.facts.tables import table
from sahel.model import ActorMention, PlaceMention

_NP_REACH = 12
_OFFICE_REACH = 4
_WITHIN_PHRASE = frozenset({"-", "’s", "'s", "“", "”", "«", "»", '"', "‘", "’", "'"})


@dataclass(frozen=True, slots=True)
class Party:
    """A party within a sentence; positions are of tokens.

    ``slot`` is the preposition's slot, "verb" for an object, "" where the phrase begins its clause; ``marker`` is the
    position of that preposition or verb (-1 for none). ``np`` is the stretch of its noun phrase. ``group`` is shared by
    coordinated parties. ``named`` is False for a mere location, which can be gone to but does not act; ``described`` is
    True for a party meant by "the junta" or "they".
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
    described: bool = False


@dataclass(frozen=True, slots=True)
class Naming:
    """A span of tokens that stands for one party or more."""

    first: int
    last: int
    entities: tuple[str, ...]
    demonym: bool = False
    person: bool = False
    named: bool = True
    described: bool = False
    country: bool = False


@cache
def _acts_for() -> dict[str, str]:
    return {row["entity"]: row["acts_for"] for row in table("lexicon/acts_for")}


def _by_span(
    places: Iterable[PlaceMention], actors: Iterable[ActorMention]
) -> Iterator[tuple[tuple[int, int], str, dict[str, bool]]]:
    """Yield (span, entity, flags of the naming); an actor goes before the place that it stands on."""
    uses = {(p.start, p.end): p for p in places}
    for actor in actors:
        place = uses.pop((actor.start, actor.end), None)
        entity = actor.speaks_for if actor.kind == "person" else actor.entity
        if entity:
            demonym = place is not None and place.use == "demonym"
            yield (actor.start, actor.end), entity, {"demonym": demonym, "person": actor.kind == "person"}
    for span, place in uses.items():
        if place.iso3 and place.use != "org_part":
            flags = {"demonym": place.use == "demonym", "named": place.use == "metonym"}
            yield span, place.iso3, {**flags, "country": place.level == "country" or _is_capital(place)}


def _is_capital(place: PlaceMention) -> bool:
    seat = capital(place.iso3) if place.iso3 and place.level == "city" else None
    return seat is not None and seat[0] == place.name


def namings(sentence: Sentence, places: Iterable[PlaceMention], actors: Iterable[ActorMention]) -> Iterator[Naming]:
    """Yield what a sentence's place and actor mentions name, as spans of its tokens."""
    starts = [token.start for token in sentence.tokens]
    for (start, end), entity, flags in _by_span(places, actors):
        first, last = bisect_left(starts, start), bisect_left(starts, end) - 1
        if 0 <= first <= last < len(starts) and not _in_brackets(sentence, first, last):
            yield Naming(first, last, (_acts_for().get(entity, entity),), **flags)


def _in_brackets(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a name only repeats in brackets the one before it ("the United States (U.S.)")."""
    before, after = sentence.lower[first - 1 : first], sentence.lower[last + 1 : last + 2]
    return before == ("(",) and after == (")",)


def _phrase_start(sentence: Sentence, position: int, words: Grammar) -> tuple[int, str, int]:
    """Walk left from a name through its noun phrase; return (first position of the phrase, slot, marker)."""
    start = position
    for here in range(position - 1, max(-1, position - 1 - _NP_REACH), -1):
        if _names_again(sentence, here, words):
            continue
        if here in sentence.slot_of:
            return start, *_slot(sentence, here, words)
        if here in sentence.timed or _new_phrase(sentence, here, words):
            return start, *_after_insertion(sentence, here, words)
        if sentence.verbal[here]:
            return start, "verb", here
        closes = not _in_phrase(sentence.tokens[here]) or sentence.lower[here] in words.coordination
        if closes or here in sentence.bounds[1:]:
            return start, "", -1
        start = here
    return start, "", -1


def _new_phrase(sentence: Sentence, here: int, words: Grammar) -> bool:
    """Whether the article after a name begins another French phrase ("a reçu à Niamey | le ministre algérien")."""
    article = sentence.lower[here + 1 : here + 2]
    name = sentence.tokens[here].capital and here > 0 and sentence.lower[here] not in words.determiners
    return sentence.lang == "fr" and name and bool(article) and article[0] in words.determiners


def _after_insertion(sentence: Sentence, here: int, words: Grammar) -> tuple[str, int]:
    """Return the slot of a phrase that a time or place parts from its verb ("a reçu lundi à Niamey le ministre …")."""
    for position in range(here, max(-1, here - _NP_REACH), -1):
        if sentence.verbal[position]:
            tells = sentence.lower[position] in lexicon(sentence.lang).modality["saying"]
            return ("", -1) if tells or sentence.lang == "en" else ("verb", position)
        if position in sentence.bounds[1:] or sentence.tokens[position].text in {",", "."}:
            break
    return "", -1


def _names_again(sentence: Sentence, here: int, words: Grammar) -> bool:
    """Whether a word only ties a second name to the noun before it ("the bloc known as ECOWAS")."""
    named = here > 0 and sentence.lower[here] in words.naming and sentence.lower[here - 1] not in words.auxiliaries
    return named or (sentence.lower[here] == "as" and sentence.lower[max(0, here - 1)] in words.naming)


def _in_phrase(token: Token) -> bool:
    """Whether a token can stand within a noun phrase: a word, a number, a hyphen, a quotation mark."""
    return token.word or token.text in _WITHIN_PHRASE or token.text.isdigit()


def _office(sentence: Sentence, here: int, words: Grammar) -> str:
    """The office a few words before a preposition ("ministres des Affaires étrangères du Mali"), or nothing."""
    for position in range(here - 1, max(-1, here - 1 - _OFFICE_REACH), -1):
        if sentence.verbal[position] or not sentence.tokens[position].word:
            return ""
        if sentence.lower[position] in words.officials:
            return sentence.lower[position]
    return ""


def _slot(sentence: Sentence, here: int, words: Grammar) -> tuple[str, int]:
    """Return the slot that a preposition opens; between an office and its state it is the office's."""
    slot = sentence.slot_of[here]
    office = sentence.lower[max(0, here - 1)]
    if slot == "of":
        office = _office(sentence, here, words) or office
    if slot in {"in", "to"} and office in words.authority:
        slot = "of"
    if here and _holds_office(slot, office, words) and not _is_owned(sentence, here, words):
        outer, marker = _phrase_start(sentence, here - 1, words)[1:]
        return (outer, marker) if outer else ("", -1)
    return slot, here


def _is_owned(sentence: Sentence, here: int, words: Grammar) -> bool:
    """Whether the office before a preposition is somebody's already ("retire ses soldats du Mali")."""
    return any(word in words.possessives for word in sentence.lower[max(0, here - _OFFICE_REACH + 1) : here])


def _phrase_end(sentence: Sentence, position: int, words: Grammar) -> int:
    """Walk right from a name through its noun phrase; return one past its last position."""
    end = position + 1
    for here in range(position + 1, min(len(sentence.tokens), position + 1 + _NP_REACH)):
        closes = here in sentence.slot_of or sentence.verbal[here] or here in sentence.bounds or here in sentence.timed
        if closes or sentence.lower[here] in words.coordination or not _in_phrase(sentence.tokens[here]):
            break
        end = here + 1
    return end


def is_possessive(sentence: Sentence, last: int) -> bool:
    """Whether a name that ends at a token is in the English genitive."""
    return sentence.lower[last + 1 : last + 2] in (("'s",), ("'",), ("’",))


def _coordinated(sentence: Sentence, left: Party, right: Party, words: Grammar) -> bool:
    """Whether two neighbours are joined by "and" or a list comma with nothing but small words between."""
    stop = right.np[0] if right.person else right.first
    between = sentence.lower[left.last + 1 : max(stop, left.last + 1)]
    if not between or len(between) > 5 or left.possessive or left.entity == right.entity:
        return False
    if any(left.last < bound <= right.first for bound in sentence.bounds):
        return False
    small = words.coordination | words.determiners | words.officials
    joined = any(word in words.coordination for word in between)
    if (
        between[0] == ","
        and not (set(between) - {","}) & words.coordination
        and not _list_goes_on(sentence, right, words)
    ):
        return False
    return joined and all(word in small or at in sentence.slot_of for at, word in enumerate(between, left.last + 1))


def _list_goes_on(sentence: Sentence, right: Party, words: Grammar) -> bool:
    """Whether what follows a name after a comma shows that the comma counts up parties ("A, B and C")."""
    return (
        sentence.lower[right.last + 1 : right.last + 2] != () and sentence.lower[right.last + 1] in words.coordination
    )


def _acts(sentence: Sentence, naming: Naming, np: tuple[int, int], slot: str, words: Grammar) -> bool:
    """Whether a place stands where those who act for it would: its office, its people, or a country as subject."""
    follows = sentence.tokens[naming.last + 1 : naming.last + 2]
    subject = naming.country and not naming.demonym and slot == "" and bool(follows) and follows[0].word
    return subject or _office_of(sentence, np[0], words) or _speaks(sentence, naming, np, words)


def _office_of(sentence: Sentence, start: int, words: Grammar) -> bool:
    """Whether a phrase says whose an office is ("officials from Russia", "le gouvernement du Mali")."""
    slot = sentence.slot_of.get(start - 1, "")
    office = _office(sentence, start - 1, words) if slot == "of" else sentence.lower[start - 2]
    return start > 1 and _holds_office(slot, office, words)


def _holds_office(slot: str, office: str, words: Grammar) -> bool:
    """Whether "of" or "from" after a word tells whose office it is; troops *from* a country only leave it."""
    return (slot == "of" and office in words.officials) or (slot == "from" and office in words.senders)


def _speaks(sentence: Sentence, naming: Naming, np: tuple[int, int], words: Grammar) -> bool:
    """Whether an adjective stands with a word for those who act for a state ("Israeli troops")."""
    return naming.demonym and any(word in words.officials for word in sentence.lower[np[0] : np[1]])


def _party(sentence: Sentence, naming: Naming, group: int, words: Grammar) -> Party:
    start, slot, marker = _phrase_start(sentence, naming.first, words)
    np = (start, _phrase_end(sentence, naming.last, words))
    if slot == "after" and any(sentence.verbal[np[1] : np[1] + 1]):
        slot, marker = "", -1  # "after Chad ended …": no preposition, but the opening of a clause
    possessive = is_possessive(sentence, naming.last)
    noun_follows = not possessive and not naming.person and np[1] > naming.last + 1 and sentence.lang == "en"
    return Party(
        entity=naming.entities[0],
        first=naming.first,
        last=naming.last,
        slot=slot,
        marker=marker,
        np=np,
        possessive=possessive,
        adjective=naming.demonym or noun_follows,
        person=naming.person,
        named=naming.named or slot == "of" or _acts(sentence, naming, np, slot, words),
        group=group,
        described=naming.described,
    )


def parties_of(sentence: Sentence, found: Sequence[Naming]) -> tuple[Party, ...]:
    """Return the parties of a sentence in text order, given what its mentions and descriptions name."""
    words = grammar(sentence.lang)
    parties: list[Party] = []
    for naming in sorted(found, key=lambda n: (n.first, -n.last)):
        party = _party(sentence, naming, len(parties), words)
        if parties and _coordinated(sentence, parties[-1], party, words):
            before = parties[-1]
            party = replace(party, slot=before.slot, marker=before.marker, group=before.group)
        parties.append(party)
        parties.extend(replace(party, entity=entity) for entity in naming.entities[1:])
    acting = {party.group for party in parties if party.named}
    return tuple(p if p.named or p.group not in acting else replace(p, named=True) for p in parties)
