"""What a French reader reads for a party: names of CLDR and of alliances.csv, the article that goes with them, ours."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from sahel.facts.alliances import alliances
from sahel.facts.spoken_names import VOWELS
from sahel.facts.tables import settings


@cache
def _settings() -> Mapping[str, Any]:
    found: Mapping[str, Any] = settings("french_names")
    return found


@cache
def _territories() -> Mapping[str, str]:
    from babel import Locale  # only who speaks French pays for it

    return dict(Locale("fr").territories)


def french_names() -> Mapping[str, Mapping[str, str]]:
    """Return the names that are ours: name, text (inside a sentence), label (on the map)."""
    found: Mapping[str, Mapping[str, str]] = _settings()["names"]
    return found


def with_article(iso3: str, name: str) -> str:
    """Return a country's name with its article: "le Niger", "la Russie", "l’Algérie", "les États-Unis", "Cuba"."""
    given = _settings()
    if iso3 in given["without_article"]:
        return name
    if iso3 in given["plural"]:
        return f"les {name}"
    if iso3 in given["feminine"]:
        return f"la {name}"
    if iso3 in given["masculine"]:
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
