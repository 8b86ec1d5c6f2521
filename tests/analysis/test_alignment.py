from sahel.analysis.alignment import alignment, alignments
from sahel.facts.alliances import Membership


def test_the_aes_fills_before_ecowas_which_is_kept_beside_it():
    niger = alignment("NER", "2024-06-01")
    assert (niger.bloc, niger.standing) == ("AES", "member")
    assert niger.others == (("ECOWAS", ("exit_announced", "suspended", "member")),)


def test_before_the_aes_ecowas_fills_and_says_how_the_country_stands():
    mali = alignment("MLI", "2022-06-01")
    assert (mali.bloc, mali.standing, mali.standings) == ("ECOWAS", "suspended", ("suspended", "member"))


def test_a_country_in_none_of_the_blocs_has_no_alignment():
    assert alignment("MRT", "2024-06-01") is None
    assert alignment("FRA", "2024-06-01") is None
    assert alignment("TCD", "2024-06-01").bloc == "ECCAS"


def test_an_earlier_clock_does_not_know_the_end():
    assert alignment("NER", "2025-06-01").others == ()
    assert alignment("NER", "2025-06-01", known="2024-12-01").others[0][1][0] == "exit_announced"


def test_every_country_of_the_blocs_is_there_under_its_code():
    found = alignments("2026-05-04")
    assert {iso3 for iso3, one in found.items() if one.bloc == "AES"} == {"NER", "MLI", "BFA"}
    assert sum(one.bloc == "ECOWAS" for one in found.values()) == 12
    assert all(one.iso3 == iso3 for iso3, one in found.items())


def test_rows_that_a_person_amended_take_the_place_of_the_table_s():
    rows = [Membership("AES", "TCD", "2025-01-01", "", "member", "", "known")]
    assert {iso3: one.bloc for iso3, one in alignments("2025-06-01", rows=rows).items()} == {"TCD": "AES"}
    assert alignments("2024-06-01", rows=rows) == {}
