"""States: the places of a document that act, or are acted on, as states."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from sahel.extract.actors.cues import ActorCues, actor_cues
from sahel.extract.names.view import View
from sahel.extract.names.words import name_words
from sahel.facts.alliances import alliances
from sahel.facts.tables import table
from sahel.geo.fold import fold
from sahel.model import ActorKind, ActorMention, PlaceMention

_REACH = 4
_STOPS = frozenset('.,;:!?()«»"“”')
_IN = frozenset({"in", "a", "au", "aux", "en"})
_OF = frozenset({"of", "de", "du", "des", "d'"})
_NEAR = _IN | _OF | {"la", "le", "les", "l'", "the", "neighbouring", "neighboring"}
_GENITIVE = frozenset({"'s", "'"})


@lru_cache(maxsize=1)
def _seats_of_blocs() -> dict[str, str]:
    """Return the bloc that a city stands for, by the city's folded name (Brussels)."""
    rows = table("place_aliases")
    return {
        fold(row["surface"]): row["iso3"] for row in rows if row["kind"] == "metonym" and row["iso3"] in alliances()
    }


def _tells(words: Iterator[str], cues: ActorCues) -> bool:
    """Whether the nearest telling word is one of the state; one that may also stand between ("military") waits."""
    waiting = False
    for word in words:
        if word in _STOPS or word in cues.other:
            return waiting and word in _STOPS
        if word in cues.state:
            if word not in cues.between:
                return True
            waiting = True
    return waiting


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside names in a document: the first and last tokens of people, and all tokens of places."""

    view: View
    person_starts: frozenset[int]
    person_stops: frozenset[int]
    place_tokens: frozenset[int]

    def after(self, stop: int, reach: int = _REACH) -> Iterator[str]:
        """Yield the words after a name."""
        return (self.view.words[i] for i in range(stop, min(stop + reach, len(self.view.words))))

    def before(self, first: int) -> Iterator[str]:
        """Yield the words before a name, nearest first, up to another place."""
        near = range(first - 1, max(-1, first - 1 - _REACH), -1)
        return (self.view.words[i] for i in takewhile(lambda i: i not in self.place_tokens, near))


def _of_demonym(beside: Beside, first: int, stop: int) -> bool:
    """Whether an adjective stands beside a body, an official or an act of the state (before it in French)."""
    cues = actor_cues()
    if beside.view.document.lang == "fr":
        return _tells(beside.before(first), cues) or _tells(beside.after(stop, 1), cues)
    return _tells(beside.after(stop), cues)


def _of_name(beside: Beside, first: int, stop: int) -> bool:
    """Whether a country's name stands in a genitive, or directly, beside a body, an official or an act of the state."""
    cues, words = actor_cues(), beside.view.words
    if stop < len(words) and words[stop] in _GENITIVE:
        return stop + 1 in beside.person_starts or _tells(beside.after(stop + 1), cues)
    if stop < len(words) and words[stop] in cues.state and words[stop] not in name_words().function:
        return True
    governing = next((i for i in range(first - 1, max(-1, first - 1 - 2 * _REACH), -1) if words[i] not in _NEAR), -1)
    if governing < first - 1 and governing + 1 in beside.person_stops:
        return True
    if words[governing + 1] in _IN:
        return governing >= 0 and words[governing] in cues.rulers
    return words[governing + 1] in _OF and _tells((w for w in beside.before(first) if w not in _NEAR), cues)


def _entity(place: PlaceMention) -> tuple[str, ActorKind] | None:
    bloc = _seats_of_blocs().get(fold(place.text)) if place.use == "metonym" else None
    if bloc:
        return bloc, "bloc"
    return (place.iso3, "country") if place.iso3 else None


def _beside(view: View, places: Sequence[PlaceMention], people: Sequence[ActorMention]) -> Beside:
    at = view.document.token_at
    return Beside(
        view=view,
        person_starts=frozenset(at(person.start) for person in people),
        person_stops=frozenset(at(person.end - 1) + 1 for person in people),
        place_tokens=frozenset(i for place in places for i in range(at(place.start), at(place.end - 1) + 1)),
    )


def states(view: View, places: Sequence[PlaceMention], people: Sequence[ActorMention]) -> Iterator[ActorMention]:
    """Yield the places that stand for a state: metonyms, and adjectives and genitives beside its bodies and acts."""
    beside = _beside(view, places, people)
    for place in places:
        entity = _entity(place)
        if entity is None or place.use == "org_part":
            continue
        first, stop = view.document.token_at(place.start), view.document.token_at(place.end - 1) + 1
        if place.use == "metonym" or (place.level == "country" and _is_act(beside, place, first, stop)):
            yield ActorMention(place.start, place.end, place.text, *entity)


def _is_act(beside: Beside, place: PlaceMention, first: int, stop: int) -> bool:
    if place.use == "demonym":
        return not _names_people(place.text) and _of_demonym(beside, first, stop)
    return _of_name(beside, first, stop)


def _names_people(printed: str) -> bool:
    """Whether a demonym means people, in the plural with a capital ("Malians", "les Maliens")."""
    return printed[:1].isupper() and printed.endswith("s") and not printed.endswith(("ss", "is"))
