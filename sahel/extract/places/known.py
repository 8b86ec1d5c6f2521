"""Known names: countries, capitals, demonyms, regions and seats of power, as the tables of geodata/ list them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal, cast

from sahel.extract.names.phrases import Phrases
from sahel.facts.tables import settings, table
from sahel.geo.fold import fold
from sahel.model import Level

NameKind = Literal["country", "capital", "demonym", "region", "seat"]
_ALIAS_TABLES = ("place_aliases", "country_names")
_KINDS: dict[str, NameKind] = {
    "country_name": "country",
    "short_name": "country",
    "capital": "capital",
    "demonym": "demonym",
}
# A state of the past governs as a country does; it lies in no one country of today.
_REGION_KINDS: dict[str, NameKind] = {"demonym": "demonym", "state": "country"}
_ARTICLES = ("the ", "le ", "la ", "les ", "l'", "l’")


@dataclass(frozen=True, slots=True)
class KnownName:
    """A name that a table lists: what it names, where that is, and how its letters must look."""

    surface: str
    kind: NameKind
    name: str
    iso3: str | None
    level: Level
    lat: float | None = None
    lon: float | None = None
    geonameid: int | None = None
    lang: str = ""

    def looks_right(self, printed: str) -> bool:
        """Whether the printed form may stand for this name: a capital, unless French writes the word small."""
        if self.surface.isupper() and len(self.surface) <= 6:
            return printed.isupper()
        return printed[:1].isupper() or (self.kind == "demonym" and self.surface[:1].islower())


def _alias_rows() -> list[dict[str, str]]:
    return [row for source in _ALIAS_TABLES for row in table(source)]


def _without_article(surface: str) -> str:
    return next((surface[len(a) :] for a in _ARTICLES if surface.lower().startswith(a)), surface)


@lru_cache(maxsize=1)
def countries() -> dict[str, KnownName]:
    """Return every country by ISO3, as its own name."""
    return {
        row["iso3"]: KnownName(
            row["name"],
            "country",
            row["name"],
            row["iso3"],
            "country",
            float(row["lat"]),
            float(row["lon"]),
            _id(row["geonameid"]),
        )
        for row in table("country_points")
    }


def _id(cell: str) -> int | None:
    return int(cell) if cell else None


def _alias_names() -> Iterator[KnownName]:
    yield from countries().values()
    for row in _alias_rows():
        country, kind = countries().get(row["iso3"]), _KINDS.get(row["kind"])
        if country is None or kind is None or (row["kind"] == "short_name" and not _is_country(row["surface"])):
            continue
        surface = _without_article(row["surface"])
        if kind == "capital":
            yield KnownName(surface, kind, surface, country.iso3, "city", lang=row["lang"])
        else:
            yield replace(country, surface=surface, kind=kind, lang=row["lang"])


def _is_country(short: str) -> bool:
    """Whether a short name stands for the country itself: an abbreviation, or a word of it ("Burkina")."""
    return short.replace(".", "").isupper() or short in {"Burkina", "Faso"}


def _region_names() -> Iterator[KnownName]:
    for row in table("lexicon/region_names"):
        kind = _REGION_KINDS.get(row["kind"], "region")
        level = cast(Level, row["level"])
        iso3 = row.get("iso3") or None
        yield KnownName(row["surface"], kind, row["name"], iso3, level, float(row["lat"]), float(row["lon"]))


@lru_cache(maxsize=1)
def known_names() -> Phrases[KnownName]:
    """Return every known name; of several meanings of one form the tables' order is kept."""
    names = [*_region_names(), *_alias_names()]
    return Phrases((form, name) for name in names for form in _forms(name))


def _forms(name: KnownName) -> set[str]:
    """Return the spellings of a name: with blanks, St for Saint, without its last stop, in each gender and number."""
    forms = {name.surface, name.surface.replace("-", " "), name.surface.rstrip(".")}
    if name.kind == "demonym" and name.surface[:1].islower():
        forms |= set(_inflected(name.surface))
    return forms | {form.replace("Saint ", "St ") for form in forms}


@lru_cache(maxsize=1)
def _endings() -> dict[str, list[str]]:
    endings: dict[str, list[str]] = settings("lexicon/french_adjectives")
    return endings


def _inflected(adjective: str) -> Iterator[str]:
    for masculine, others in _endings().items():
        if adjective.endswith(masculine):
            yield from (adjective[: -len(masculine)] + other for other in others)
            return


@lru_cache(maxsize=1)
def capital_names() -> dict[str, str]:
    """Return the ISO3 of the state that governs from a city, by the city's folded name."""
    return {fold(row["surface"]): row["iso3"] for row in _alias_rows() if row["kind"] == "capital"}


@lru_cache(maxsize=1)
def seats() -> frozenset[str]:
    """Return the folded names of palaces and ministries that stand for a government (Kremlin, Quai d'Orsay)."""
    rows = (row for row in _alias_rows() if row["kind"] == "metonym" and len(row["iso3"]) == 3)
    return frozenset(fold(_without_article(row["surface"])) for row in rows)
