"""Evidence: how sure a candidate is a place, as a sum of log odds, and what it sums."""

from __future__ import annotations

from collections.abc import Iterator

from sahel.extract.names.words import name_words
from sahel.extract.places.candidates import Candidate
from sahel.extract.places.cues import place_cues, weights
from sahel.extract.places.known import capital_names
from sahel.extract.places.scene import Scene, in_organisation
from sahel.geo.fold import fold
from sahel.model import Place

_SMALL = 200_000
_MOST_BETWEEN = 8


def before(scene: Scene, candidate: Candidate) -> int:
    """Return the token before a name, past its article and adjectives; -1 at the start of its sentence."""
    between, index = place_cues().between, candidate.first - 1
    floor = max(0, candidate.first - _MOST_BETWEEN)
    while index >= floor and scene.view.words[index] in between and not scene.view.opens(index):
        index -= 1
    return index if index >= floor and scene.view.adjoins(index) else -1


def _of_kind(scene: Scene, candidate: Candidate, place: Place | None) -> Iterator[str]:
    known = candidate.known
    if known is not None:
        yield {"demonym": "known_demonym", "region": "known_region", "capital": "capital_city"}.get(
            known.kind, "known_country"
        )
    if place is None:
        return
    if place.place_id:
        yield "our_place"
    if fold(candidate.surface) in capital_names():
        yield "capital_city"
    yield "main_name" if place.place_id or fold(place.name) == fold(candidate.surface) else "other_name"
    if scene.named(place.iso3):
        yield "country_named"
    elif place.population < _SMALL and known is None and scene.countries:
        yield "country_unnamed"


def _of_left(scene: Scene, candidate: Candidate) -> Iterator[str]:
    cues, view, index = place_cues(), scene.view, before(scene, candidate)
    if index < 0:
        return
    word = view.words[index]
    if word in cues.locative:
        yield "locative"
    elif word in cues.generic_before or (word in cues.weak and index and view.words[index - 1] in cues.generic_before):
        yield "generic_word"
    elif word in cues.weak:
        yield "weak_joint"


def _of_right(scene: Scene, candidate: Candidate) -> Iterator[str]:
    cues, view, stop = place_cues(), scene.view, candidate.stop
    if stop >= len(view.words):
        return
    if view.words[stop] in cues.generic_after:
        yield "generic_word"
    if view.words[stop] in cues.speaking and candidate.known is None:
        yield "speaking"
    if view.words[stop] == "," and _is_age(view.words[stop + 1 : stop + 3]):
        yield "aged"


def _is_age(following: tuple[str, ...]) -> bool:
    """Whether the words after a comma are somebody's age between commas."""
    return len(following) == 2 and following[0].isdigit() and len(following[0]) == 2 and following[1] in {",", "."}


def _of_letters(scene: Scene, candidate: Candidate, place: Place | None) -> Iterator[str]:
    view, words, first = scene.view, name_words(), candidate.first
    single = candidate.stop - first == 1
    if not single:
        yield "several_words"
    if candidate.known is not None and candidate.known.kind != "region":
        return
    folded = view.words[first]
    if place is not None and place.place_id and place.level != "city":
        return
    if single and view.opens(first):
        yield "opens_sentence"
    if single and folded in words.no_person:
        yield "institution_word"
    elif single and folded in words.ordinary:
        yield "ordinary_word"
    if single and folded in view.small:
        yield "small_twin"
    if single and candidate.surface.isupper() and len(candidate.surface) <= 5:
        yield "acronym"
    if view.document.sentence_at(candidate.start) in view.title_case:
        yield "title_case"


def _of_name(scene: Scene, candidate: Candidate) -> Iterator[str]:
    """Yield what the capitals beside a candidate tell: that it is part of a person's or a body's name."""
    view, run = scene.view, scene.run_of.get(candidate.first)
    if not scene.person_tokens.isdisjoint(range(candidate.first, candidate.stop)):
        yield "person"
    elif view.words[candidate.stop - 1] in scene.surnames and candidate.known is None:
        yield "surname"
    if candidate.known is not None and candidate.known.kind != "region":
        return
    if in_organisation(scene, candidate):
        yield "in_organisation"
        return
    if run is None:
        return
    if run[0] < candidate.first and not _place_before(scene, candidate.first) and view.adjoins(candidate.first - 1):
        yield "given_name" if view.words[candidate.first - 1] in name_words().given else "capital_before"
    last = scene.run_of.get(candidate.stop - 1, run)
    if last[1] > candidate.stop and candidate.stop not in scene.by_first and not _generic(scene, candidate.stop):
        yield "capital_after"


def _place_before(scene: Scene, first: int) -> bool:
    return first in scene.by_stop or _generic(scene, first - 1) or not scene.view.tokens[first - 1].word


def _generic(scene: Scene, index: int) -> bool:
    cues, word = place_cues(), scene.view.words[index]
    return word in cues.generic_before or word in cues.generic_after or word in name_words().titles


def _of_article(scene: Scene, candidate: Candidate, contained: bool, listed: bool) -> Iterator[str]:
    if contained:
        yield "contained"
    if listed:
        yield "listed"
    if candidate.needs_context and not contained:
        yield "needs_context"
    if scene.repeats[fold(candidate.surface)] > 1:
        yield "repeated_place"


def evidence(scene: Scene, candidate: Candidate, place: Place | None, *, contained: bool, listed: bool) -> list[str]:
    """Return the names of all evidence about a candidate (keys of place_evidence.yaml)."""
    return [
        *_of_kind(scene, candidate, place),
        *_of_left(scene, candidate),
        *_of_right(scene, candidate),
        *_of_letters(scene, candidate, place),
        *_of_name(scene, candidate),
        *_of_article(scene, candidate, contained, listed),
    ]


def score(found: list[str], place: Place | None, known: bool) -> float:
    """Return the log odds of a list of evidence."""
    table = weights()
    people = 0.0 if known or place is None or place.level != "city" else table.of_population(place.population)
    return table.evidence["bias"] + people + sum(table.evidence[name] for name in found)
