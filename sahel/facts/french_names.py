"""What a French reader reads for a party: names of CLDR and of alliances.csv, the article that goes with them, ours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from sahel.facts.alliances import alliances
from sahel.facts.checked_settings import checked_settings
from sahel.facts.spoken_names import VOWELS


@dataclass(frozen=True, slots=True)
class FrenchNames:
    """What geodata/french_names.yaml says: countries by the article that they take against the rule, names of ours."""

    without_article: tuple[str, ...]
    plural: tuple[str, ...]
    masculine: tuple[str, ...]
    feminine: tuple[str, ...]
    names: Mapping[str, Mapping[str, str]]


@cache
def _given() -> FrenchNames:
    return checked_settings(FrenchNames, "french_names")


@cache
def _territories() -> Mapping[str, str]:
    from babel import Locale  # only who speaks French pays for it

    return dict(Locale("fr").territories)


def french_names() -> Mapping[str, Mapping[str, str]]:
    """Return the names that are ours: name, text (inside a sentence), label (on the map)."""
    return _given().names


def with_article(iso3: str, name: str) -> str:
    """Return a country's name with its article: "le Niger", "la Russie", "l’Algérie", "les États-Unis", "Cuba"."""
    given = _given()
    if iso3 in given.without_article:
        return name
    if iso3 in given.plural:
        return f"les {name}"
    if iso3 in given.feminine:
        return f"la {name}"
    if iso3 in given.masculine:
        return f"le {name}"
    if name[:1] in VOWELS:
        return f"l’{name}"
    return f"la {name}" if name.endswith("e") else f"le {name}"


def french_name(entity: str, iso2: str | None) -> str | None:
    """Return a party's French name, None where nobody gives one; CLDR knows a country by its ``iso2``."""
    own = french_names().get(entity, {}).get("name")
    if own:
        return own
    if iso2:
        return _territories().get(iso2)
    return alliances()[entity].name_fr if entity in alliances() else None
