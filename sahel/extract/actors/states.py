"""States: the places of a document that act, or are acted on, as states."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from sahel.extract.actors.cues import ActorCues, actor_cues
from sahel.extract.names.view import View
from sahel.facts.alliances import alliances
from sahel.facts.tables import table
from sahel.geo.fold import fold
from sahel.model import ActorKind, ActorMention, PlaceMention

_REACH = 3
_STOPS = frozenset('.,;:!?()«»"“”')
_OF = frozenset({"of", "de", "du", "des", "d'", "la", "le", "les", "l'", "the"})


@lru_cache(maxsize=1)
def _seats_of_blocs() -> dict[str, str]:
    """Return the bloc that a city stands for, by the city's folded name (Brussels)."""
    rows = table("place_aliases")
    return {
        fold(row["surface"]): row["iso3"] for row in rows if row["kind"] == "metonym" and row["iso3"] in alliances()
    }


def _tells(words: Iterator[str], cues: ActorCues) -> bool:
    """Whether the nearest telling word is one of the state; words between are passed over."""
    for word in words:
        if word in _STOPS or word in cues.other:
            return False
        if word in cues.state:
            return True
    return False


def _after(view: View, stop: int) -> Iterator[str]:
    end = min(stop + _REACH, len(view.words))
    return (view.words[i] for i in range(stop, end))


def _before(view: View, first: int) -> Iterator[str]:
    return (view.words[i] for i in range(first - 1, max(-1, first - 1 - _REACH), -1))


def _is_act(view: View, place: PlaceMention, first: int, stop: int) -> bool:
    """Whether a demonym or a genitive stands beside a body, an official or an act of the state."""
    cues = actor_cues()
    if place.use == "demonym":
        small = place.text[:1].islower() and view.document.lang == "fr"
        return _tells(_before(view, first) if small else _after(view, stop), cues) or (
            small and _tells(_after(view, stop), cues)
        )
    follows = stop < len(view.words) and view.words[stop] in {"'s", "'"}
    if follows or _tells(_after(view, stop), cues):
        return _tells(_after(view, stop + follows), cues)
    near = first and view.words[first - 1] in _OF
    return bool(near) and _tells((w for w in _before(view, first) if w not in _OF), cues)


def _entity(place: PlaceMention) -> tuple[str, ActorKind] | None:
    bloc = _seats_of_blocs().get(fold(place.text)) if place.use == "metonym" else None
    if bloc:
        return bloc, "bloc"
    return (place.iso3, "country") if place.iso3 else None


def states(view: View, places: tuple[PlaceMention, ...]) -> Iterator[ActorMention]:
    """Yield the places that stand for a state: metonyms, and adjectives and genitives beside its bodies and acts."""
    for place in places:
        entity = _entity(place)
        if entity is None or place.use == "org_part":
            continue
        first, stop = view.document.token_at(place.start), view.document.token_at(place.end - 1) + 1
        if place.use == "metonym" or (place.level == "country" and _is_act(view, place, first, stop)):
            yield ActorMention(place.start, place.end, place.text, *entity)
