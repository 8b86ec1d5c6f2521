"""Who is named as an actor, and for whom a person speaks."""

from itertools import pairwise
from time import process_time

from hypothesis import given
from hypothesis import strategies as st

from sahel.extract.actors import find_actors
from sahel.extract.places import find_places
from tests.extract.toy_names import actors, document, entities, toy_gazetteer


def test_states_act_by_metonym_by_adjective_and_by_genitive():
    assert entities("Niger thanked them. Malian troops left. Chad's army advanced.") == [
        ("Niger", "NER"),
        ("Malian", "MLI"),
        ("Chad", "TCD"),
    ]


def test_land_people_and_things_of_daily_life_are_no_actors():
    assert entities("Malian citizens crossed into Niger with French books.") == []
    assert entities("La frontière nigérienne et le territoire malien.", "fr") == []


def test_a_bloc_is_found_by_each_of_its_names():
    text = "The Economic Community of West African States (ECOWAS) met. La CEDEAO aussi."
    assert {entity for _, entity in entities(text)} == {"ECOWAS"}


def test_an_organ_of_state_is_its_country():
    text = "The National Council for the Safeguard of the Homeland (CNSP) and the State Department spoke."
    assert [(a.entity, a.kind) for a in actors(text)] == [("NER", "org"), ("NER", "org"), ("USA", "org")]


def test_a_force_has_an_id_of_its_own():
    assert entities("Wagner, Barkhane and the Africa Corps") == [
        ("Wagner", "WAGNER"),
        ("Barkhane", "BARKHANE"),
        ("Africa Corps", "AFRICA_CORPS"),
    ]


def test_a_person_is_known_by_surname_after_the_full_name():
    text = "General Abdourahamane Tiani spoke with Vladimir Putin. Tiani thanked Putin."
    assert [entity for _, entity in entities(text)] == [
        "abdourahamane_tiani",
        "vladimir_putin",
        "abdourahamane_tiani",
        "vladimir_putin",
    ]


def test_a_surname_that_many_bear_needs_its_full_name_or_title():
    assert entities("Traoré won the match.", "fr") == []
    assert entities("Le capitaine Ibrahim Traoré a parlé. Traoré a répété.", "fr") == [
        ("Ibrahim Traoré", "ibrahim_traore"),
        ("Traoré", "ibrahim_traore"),
    ]


def test_a_person_speaks_for_the_state_of_that_day():
    text = "Joe Biden wrote to them."
    assert actors(text, published="2023-08-01")[0].speaks_for == "USA"
    assert actors(text, published="2025-08-01")[0].speaks_for is None


def test_an_unknown_official_has_an_id_made_of_the_name_and_the_country_before_it():
    text = "La porte-parole du ministère américain de la Défense, Zélie Martin-Duval, l'a dit."
    (_, person) = actors(text, "fr")
    assert (person.entity, person.speaks_for) == ("zelie_martin_duval", "USA")


def test_a_byline_is_nobody():
    assert entities("Par Abdou Cissé\n\nLe texte commence.", "fr") == []


def test_a_first_name_that_is_a_country_stays_a_person():
    text = "Acting Secretary Chad Wolf had told them."
    assert entities(text) == [("Chad Wolf", "chad_wolf")]


def test_the_longest_of_overlapping_names_stays():
    assert entities("La décision du G5 Sahel.", "fr") == [("G5 Sahel", "G5_SAHEL")]


@given(st.text(max_size=300), st.sampled_from(["en", "fr"]))
def test_no_text_makes_the_reader_raise_or_miss_its_offsets(text, lang):
    found = actors(text, lang)
    assert all(text[a.start : a.end] == a.text for a in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


def test_an_acronym_in_brackets_means_the_name_before_it():
    text = "Un Comité national pour le salut du peuple (CNSP) est né au Mali. Le CNSP gouverne."
    assert [entity for printed, entity in entities(text, "fr") if printed == "CNSP"] == ["MLI", "MLI"]


def test_a_medium_or_a_firm_is_no_party():
    assert entities("RFI et France 24 l'ont dit ; Orano aussi.", "fr") == []


def test_a_misspelt_name_is_the_listed_person_where_the_article_speaks_of_the_country():
    text = "Au Burkina Faso, le capitaine Ibrahima Traoré a pris le pouvoir."
    assert ("Ibrahima Traoré", "ibrahim_traore") in entities(text, "fr")


def test_who_governs_in_a_country_makes_an_actor_of_it():
    assert entities("Military leaders in Mali agreed. Troops in Niger stayed.") == [("Mali", "MLI")]


def test_a_private_military_company_is_not_the_state():
    assert entities("A Russian private military company came.") == []


def test_brussels_speaks_for_the_union():
    assert entities("Brussels condemned the coup.") == [("Brussels", "EU")]


def test_the_time_of_unknown_officials_grows_with_the_text_and_no_faster():
    def seconds(times):
        read = document("Minister Karl Wolf met men of Niger. " * times)
        found = find_places(read, toy_gazetteer())
        start = process_time()
        find_actors(read, found)
        return process_time() - start

    seconds(100)
    assert min(seconds(8_000) for _ in range(3)) < 10 * max(min(seconds(2_000) for _ in range(3)), 0.02)
