from collections import Counter

import pytest

from sahel.facts.countries import countries
from sahel.facts.tables import table

TABLES = ("place_aliases", "country_names")
KINDS = {"country_name", "short_name", "demonym", "capital"}
BODIES = {"", "EU", "AU", "UN", "ICC"}


def surfaces(iso3: str) -> set[str]:
    return {row["surface"] for name in TABLES for row in table(name) if row["iso3"] == iso3}


@pytest.mark.parametrize("name", TABLES)
def test_every_row_names_a_known_country_in_a_known_way(name: str) -> None:
    for row in table(name):
        assert row["surface"] == row["surface"].strip() != "", row
        assert row["lang"] in {"en", "fr"}, row
        assert row["kind"] in KINDS | ({"metonym"} if name == "place_aliases" else set()), row
        assert row["iso3"] in set(countries()) | (BODIES if name == "place_aliases" else set()), row


def test_no_surface_is_given_twice_for_one_country() -> None:
    seen = Counter((row["surface"], row["lang"], row["iso3"]) for row in table("country_names"))
    assert [key for key, times in seen.items() if times > 1] == []
    standing = {(row["surface"], row["lang"]) for row in table("place_aliases")}
    assert standing.isdisjoint((surface, lang) for surface, lang, _iso3 in seen)


def test_only_what_two_countries_share_means_two() -> None:
    meant: dict[tuple[str, str], set[str]] = {}
    for row in table("country_names"):
        meant.setdefault((row["surface"], row["lang"]), set()).add(row["iso3"])
    shared = {surface.lower()[:7] for (surface, _lang), iso3s in meant.items() if len(iso3s) > 1}
    assert shared == {"congole", "congola"}


def test_every_country_has_a_name_in_both_languages() -> None:
    named = {(row["iso3"], row["lang"]) for name in TABLES for row in table(name) if row["kind"] == "country_name"}
    nameless = {(iso3, lang) for iso3 in countries() for lang in ("en", "fr")} - named
    assert nameless <= {("SXM", "fr")}


@pytest.mark.parametrize(
    ("surface", "iso3"),
    [
        ("U.S.", "USA"),
        ("U.S.A.", "USA"),
        ("UK", "GBR"),
        ("UAE", "ARE"),
        ("DRC", "COD"),
        ("RDC", "COD"),
        ("CAR", "CAF"),
        ("RCA", "CAF"),
        ("RCI", "CIV"),
        ("Haute-Volta", "BFA"),
        ("Zaïre", "COD"),
        ("éthiopienne", "ETH"),
        ("Grecs", "GRC"),
        ("sud-africaines", "ZAF"),
        ("Séoul", "KOR"),
    ],
)
def test_names_that_the_news_uses_are_there(surface: str, iso3: str) -> None:
    assert surface in surfaces(iso3)


def test_a_demonym_is_never_the_name_of_a_country() -> None:
    rows = [row for name in TABLES for row in table(name)]
    names = {(row["surface"], row["lang"]) for row in rows if row["kind"] == "country_name"}
    assert names.isdisjoint((row["surface"], row["lang"]) for row in rows if row["kind"] == "demonym")
