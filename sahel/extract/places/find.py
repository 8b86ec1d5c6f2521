"""find_places: from candidates to mentions, by evidence, choice and use."""

from __future__ import annotations

from collections.abc import Sequence
from math import exp

from sahel.extract.document import Document
from sahel.extract.names.bodies import body_tokens
from sahel.extract.names.view import View, view_of
from sahel.extract.places.candidates import Candidate, find_candidates
from sahel.extract.places.cues import place_cues
from sahel.extract.places.evidence import evidence, score
from sahel.extract.places.known import capital_names, seats
from sahel.extract.places.meanings import settle
from sahel.extract.places.modifier import modifies
from sahel.extract.places.reasons import reason_of
from sahel.extract.places.resolve import choose, container_of
from sahel.extract.places.rivals import rivals
from sahel.extract.places.scene import Scene, in_organisation, scene_of
from sahel.extract.places.use import Reading, as_use, metonym_odds
from sahel.extract.places.use_cues import use_cues
from sahel.geo.fold import fold
from sahel.geo.gazetteer import Gazetteer
from sahel.model import Place, PlaceMention, Use

_LIST_JOINTS = frozenset({",", "and", "or", "et", "ou", "-", "/"})


class _Choice:
    """A candidate with the place chosen for it and the log odds that it is one."""

    __slots__ = ("candidate", "chosen", "found", "odds", "place")

    def __init__(self, scene: Scene, candidate: Candidate) -> None:
        self.candidate = candidate
        self.chosen = choose(scene, candidate)
        self.place = self.chosen.place
        contained = container_of(scene, candidate) is not None
        self.found = evidence(scene, candidate, self.place, contained=contained, listed=False)
        self.odds = score(self.found, self.place, candidate.known is not None)


def _listed(scene: Scene, candidate: Candidate, accepted: frozenset[int]) -> bool:
    """Whether a comma or "and" joins a candidate to an accepted place."""
    words = scene.view.words
    before = (
        scene.by_stop.get(candidate.first - 1)
        if candidate.first and words[candidate.first - 1] in _LIST_JOINTS
        else None
    )
    after = (
        scene.by_first.get(candidate.stop + 1)
        if candidate.stop < len(words) and words[candidate.stop] in _LIST_JOINTS
        else None
    )
    return any(other is not None and other.first in accepted and not other.demonym for other in (before, after))


def _accepted(scene: Scene, candidates: Sequence[Candidate]) -> list[_Choice]:
    """Return the choices that are read as places: first the sure ones, then those listed beside them."""
    choices = [_Choice(scene, candidate) for candidate in candidates]
    sure = frozenset(c.candidate.first for c in choices if c.odds > 0)
    for choice in choices:
        if choice.odds <= 0 and _listed(scene, choice.candidate, sure):
            choice.found.append("listed")
            choice.odds = score(choice.found, choice.place, choice.candidate.known is not None)
    return [choice for choice in choices if choice.odds > 0]


def _base(choice: _Choice) -> str | None:
    """Return what a name may stand for: "country", "capital", "seat", or None for a place that stands for nothing."""
    candidate, surface = choice.candidate, fold(choice.candidate.surface)
    if candidate.known is not None and candidate.known.kind == "country":
        return "country"
    if surface in seats() and (choice.place is None or choice.place.level == "site"):
        return "seat"
    governs = capital_names().get(surface)
    return "capital" if governs and (choice.place is None or choice.place.iso3 == governs) else None


def _use(scene: Scene, reading: Reading, choice: _Choice, bodies: frozenset[int]) -> tuple[Use, float, str]:
    candidate = choice.candidate
    base = _base(choice)
    if base != "seat" and (candidate.first in bodies or in_organisation(scene, candidate)):
        return "org_part", 0.85, "name"
    if candidate.demonym or modifies(reading, candidate):
        return "demonym", 0.97, "demonym"
    if base is None:
        return "literal", 0.95, "place"
    odds, cue = metonym_odds(reading, candidate, base)
    return (*as_use(odds), cue)


def _named(candidate: Candidate, place: Place | None) -> Place:
    """Return the place that a mention carries: the chosen one, or what the table of known names says."""
    known = candidate.known
    if known is None or known.kind == "capital":
        return place if place is not None else Place(candidate.surface, 0.0, 0.0, known.iso3 if known else None, "city")
    lat, lon = known.lat or 0.0, known.lon or 0.0
    return Place(known.name, lat, lon, known.iso3, known.level, known.geonameid)


def _mention(choice: _Choice, use: Use, use_odds: float, cue: str) -> PlaceMention:
    candidate = choice.candidate
    place = _named(candidate, choice.place)
    pointless = choice.place is None and (candidate.known is None or candidate.known.lat is None)
    return PlaceMention(
        start=candidate.start,
        end=candidate.end,
        text=candidate.surface,
        name=place.name,
        lat=None if pointless else place.lat,
        lon=None if pointless else place.lon,
        iso3=place.iso3,
        geonameid=place.geonameid,
        use=use,
        confidence=round(use_odds / (1 + exp(-choice.odds)), 3),
        level=place.level,
        place_id=place.place_id,
        reason=reason_of(choice.chosen.reason, cue, (choice.place.iso3 if choice.place else None) or ""),
        candidates=rivals(candidate, choice.chosen),
    )


def _is_language(view: View, candidate: Candidate) -> bool:
    """Whether an adjective names a language ("in French.", "parle anglais")."""
    before, words = candidate.first - 1, view.words
    if not candidate.demonym or before < 0:
        return False
    alone = candidate.stop >= len(words) or not view.tokens[candidate.stop].word
    return words[before] in place_cues().language_verbs or (alone and words[before] in place_cues().language_in)


def _may_be_place(view: View, candidate: Candidate, inside: frozenset[int], whole: frozenset[tuple[int, int]]) -> bool:
    """Whether a name can be a place where bodies bear it too: a country or a seat always, a mere town never."""
    if candidate.known is not None or fold(candidate.surface) in seats():
        return not _is_language(view, candidate)
    in_body = candidate.first in inside and fold(candidate.surface) not in capital_names()
    return not in_body and (candidate.first, candidate.stop) not in whole


def find_places(document: Document, gazetteer: Gazetteer) -> tuple[PlaceMention, ...]:
    """Return every name of a place in a document, in order, none overlapping another."""
    view = view_of(document)
    candidates = settle(view, find_candidates(view, gazetteer))
    scene = scene_of(view, candidates)
    bodies, whole = body_tokens(view)
    places = [c for c in candidates if _may_be_place(view, c, bodies, whole)]
    choices = _accepted(scene, places)
    by_first = {choice.candidate.first: choice.candidate for choice in choices}
    by_stop = {choice.candidate.stop: choice.candidate for choice in choices}
    reading = Reading(view, use_cues(document.lang), by_first, by_stop)
    return tuple(_mention(choice, *_use(scene, reading, choice, bodies)) for choice in choices)
