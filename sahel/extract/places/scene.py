"""The scene of an article: which countries it names, who its people are, what its neighbouring candidates are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from sahel.extract.names.organisations import makes_first, makes_last
from sahel.extract.names.people import PersonName, find_people, surnames
from sahel.extract.names.runs import Run, runs
from sahel.extract.names.view import View
from sahel.extract.places.candidates import Candidate
from sahel.extract.places.meanings import country_counts
from sahel.geo.fold import fold


@dataclass(frozen=True, slots=True)
class Scene:
    """What the whole article tells about one name in it. ``countries``: share of each ISO3 among the sure names."""

    view: View
    countries: Mapping[str, float]
    person_tokens: frozenset[int]
    surnames: Mapping[str, PersonName]
    run_of: Mapping[int, Run]
    by_first: Mapping[int, Candidate]
    by_stop: Mapping[int, Candidate]
    repeats: Mapping[str, int]

    def named(self, iso3: str | None) -> float:
        """Return the share of a country among the countries that the article names."""
        return self.countries.get(iso3, 0.0) if iso3 else 0.0


def _shares(candidates: tuple[Candidate, ...]) -> dict[str, float]:
    counts = country_counts(candidates)
    total = sum(counts.values())
    return {iso3: count / total for iso3, count in counts.items()}


def reserved_tokens(candidates: tuple[Candidate, ...]) -> frozenset[int]:
    """Return the tokens of countries, demonyms and regions, which open no surname."""
    return frozenset(i for c in candidates if c.known is not None for i in range(c.first, c.stop))


def scene_of(view: View, candidates: tuple[Candidate, ...]) -> Scene:
    """Look at all candidates of an article together."""
    people = find_people(view, reserved_tokens(candidates))
    return Scene(
        view=view,
        countries=_shares(candidates),
        person_tokens=frozenset(i for person in people for i in range(person.start, person.stop)),
        surnames=surnames(view, people),
        run_of={i: run for run in runs(view) for i in range(*run)},
        by_first={c.first: c for c in candidates},
        by_stop={c.stop: c for c in candidates},
        repeats=Counter(fold(c.surface) for c in candidates),
    )


def in_organisation(scene: Scene, candidate: Candidate) -> bool:
    """Whether a candidate stands inside the name of a body, medium, firm or law."""
    small = candidate.surface[:1].islower()
    return (not small and makes_last(scene.view, candidate.stop)) or makes_first(
        scene.view, candidate.first, bare=not small
    )
