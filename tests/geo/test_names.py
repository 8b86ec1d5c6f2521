import pytest

from sahel.geo.alias_names import with_capital_names, without_country_names
from sahel.geo.names import is_useful, is_written, spellings
from sahel.model import Place


@pytest.mark.parametrize("name", ["GAQ", "FRPAR", "jaw", "jia ao", "12", "Ga", "M1", "Kempten (Allgäu)", "X" * 61])
def test_codes_transliterations_and_crumbs_are_not_looked_for(name: str) -> None:
    assert not is_useful(name, 60)


@pytest.mark.parametrize("name", ["Gawo", "al-Qa'im", "'s-Hertogenbosch", "Òran", "Гао", "N'Djaména"])
def test_ordinary_alternate_names_are(name: str) -> None:
    assert is_useful(name, 60)


def test_a_name_with_an_explanation_is_not_written_in_texts() -> None:
    assert is_written("Goré", 60)
    assert not is_written("Goré (Chad)", 60)
    assert not is_written("", 60)


def test_spellings_are_folded_once_each_and_hyphens_may_be_blanks() -> None:
    assert spellings(["Bordj Badji-Mokhtar", "BORDJ BADJI MOKHTAR", "Léré"]) == (
        "bordj badji-mokhtar",
        "bordj badji mokhtar",
        "lere",
    )


def test_a_capital_gets_the_names_that_no_place_of_its_country_bears() -> None:
    capital = Place("Ouagadougou", 12.4, -1.5, "BFA", "city", population=2_400_000), ("Ouagadougou",)
    village = Place("Ouagadougou", 12.0, -1.0, "BFA", "city", population=10), ("Ouagadougou",)
    big, small = with_capital_names([capital, village])
    assert "Ouaga" in big[1]
    assert small == village


def test_a_name_that_means_a_country_goes_unless_it_is_the_main_name() -> None:
    benin_city = Place("Benin City", 6.3, 5.6, "NGA", "city"), ("Benin City", "Benin")
    liberia = Place("Liberia", 10.6, -85.4, "CRI", "city"), ("Liberia",)
    rows = list(without_country_names([benin_city, liberia], frozenset({"benin", "liberia"})))
    assert [names for _place, names in rows] == [("Benin City",), ("Liberia",)]
