"""Which words are read as places, and which of the places of one name."""

from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahel.extract.places import find_places
from sahel.geo.compile import compile_gazetteer
from tests.extract.toy_names import document, meant, places, town


def names(text, lang="en"):
    return [printed for printed, _, _ in meant(text, lang)]


@pytest.mark.parametrize(
    "text",
    [
        "On March 26 the general spoke on the radio.",
        "Date of the talks: unknown. The date was not given.",
        "Police fired tear gas; police said nobody was hurt.",
        "Man is a wolf to man.",
        "Acting Secretary Chad Wolf had told officials so.",
        "Of the soldiers, four were hurt.",
        "They asked us to leave.",
    ],
)
def test_ordinary_words_and_people_are_no_places(text):
    assert names(text) == []


def test_a_word_of_place_makes_a_town_of_an_ordinary_word():
    assert names("The patrol was stopped near Man, in the west.") == ["Man"]


def test_niger_its_state_its_river_and_its_neighbour_are_told_apart():
    text = "Niger closed it. In Kagara, Niger State, Nigeria, men crossed the Niger River. A Nigerien met a Nigerian."
    assert meant(text) == [
        ("Niger", "Niger", "NER"),
        ("Kagara", "Kagara", "NGA"),
        ("Niger State", "Niger State", "NGA"),
        ("Nigeria", "Nigeria", "NGA"),
        ("Niger River", "Niger River", None),
        ("Nigerien", "Niger", "NER"),
        ("Nigerian", "Nigeria", "NGA"),
    ]


def test_nigerien_and_nigerian_are_told_apart_in_french():
    text = "L'armée nigérienne et l'armée nigériane ont patrouillé."
    assert [iso3 for _, _, iso3 in meant(text, "fr")] == ["NER", "NGA"]


def test_the_three_guineas_the_two_congos_and_the_two_sudans_keep_their_names():
    text = "Guinea, Guinea-Bissau, Equatorial Guinea, Congo-Brazzaville, the DR Congo, Sudan, South Sudan"
    assert [iso3 for _, _, iso3 in meant(text)] == ["GIN", "GNB", "GNQ", "COG", "COD", "SDN", "SSD"]


def test_mali_is_not_found_inside_other_names():
    assert names("Somalia and Somaliland signed nothing.") == ["Somalia"]


def test_the_country_wins_over_a_village_of_its_name():
    assert meant("Mali withdrew.") == [("Mali", "Mali", "MLI")]


def test_elided_and_possessive_forms_are_left_out_of_the_span():
    assert names("L’Algérie répond. L'attaque d'Agadez.", "fr") == ["Algérie", "Agadez"]
    assert names("Moscow’s offer and Niger's answer.") == ["Moscow", "Niger"]


def test_a_name_broken_over_two_lines_is_one_name_with_its_exact_characters():
    (mention,) = places("They spoke of Burkina\n   Faso alone.")
    assert (mention.text, mention.iso3) == ("Burkina\n   Faso", "BFA")


def test_two_paragraphs_make_no_name_together():
    assert names("They left Niger\n\nState officials agreed.") == ["Niger"]


def test_abbreviations_need_their_capitals():
    assert names("The U.S., the US and the UK told us so.") == ["U.S.", "US", "UK"]
    assert names("La RCA et la RDC ont signé.", "fr") == ["RCA", "RDC"]


def test_the_most_populous_place_is_meant_unless_the_text_says_otherwise():
    assert meant("They met in Moscow.") == [("Moscow", "Moscow", "RUS")]
    (town, _) = places("They met in Paris, United States.")
    assert (town.iso3, town.lat) == ("USA", 33.7)


def test_a_place_carries_the_reason_for_its_choice():
    (town, _) = places("They met in Paris, United States.")
    assert "the United States" in town.reason


def test_a_place_carries_the_others_of_its_name_and_why_they_are_not_meant():
    (paris,) = [place for place in places("They met in Paris.") if place.text == "Paris"]
    assert [(other.iso3, other.lat, other.lon, other.why_not) for other in paris.candidates] == [
        ("USA", 33.7, -95.6, "it is not the capital of that name")
    ]
    (texan, _) = places("They met in Paris, United States.")
    assert [(other.iso3, other.why_not) for other in texan.candidates] == [
        ("FRA", "the text puts it into another country, not France")
    ]
    assert places("They met in Niamey.")[0].candidates == ()


def test_a_country_carries_the_towns_and_the_countries_of_its_name():
    (mali,) = places("Mali said so.")
    assert [(other.iso3, other.why_not) for other in mali.candidates] == [
        ("GIN", "a country, a region or a people bears the name")
    ]
    congo = next(place for place in places("In Kinshasa, Congo's army said so.") if place.text == "Congo")
    assert (congo.iso3, [other.iso3 for other in congo.candidates]) == ("COD", ["COG"])


def test_a_division_carries_the_country_of_its_name():
    georgia = places("Men of Georgia, in the United States, said so.")[0]
    assert (georgia.iso3, [other.iso3 for other in georgia.candidates]) == ("USA", ["GEO"])


def test_a_slip_carries_the_country_that_was_written():
    (nigerian, _) = places("Nigerian troops hold Niamey.")
    assert (nigerian.iso3, [other.iso3 for other in nigerian.candidates]) == ("NER", ["NGA"])


def test_no_more_than_a_few_candidates_are_kept(tmp_path):
    towns = [town("Gao", "BFA", lat, 1.0, 1000 + lat) for lat in range(9)]
    gazetteer = compile_gazetteer(towns, tmp_path / "toy")
    (gao,) = find_places(document("They met in Gao."), gazetteer)
    assert (gao.lat, [other.lat for other in gao.candidates]) == (8, [7, 6, 5, 4, 3])


def test_a_surname_that_is_a_town_stays_a_surname():
    assert names("Minister Karl Wolf met them. Wolf said no.") == []


@given(st.text(max_size=300))
def test_no_text_makes_the_reader_raise_or_miss_its_offsets(text):
    for mention in places(text):
        assert text[mention.start : mention.end] == mention.text


ALPHABET = st.sampled_from(
    [
        "Niger",
        "Mali",
        "of",
        "'s",
        "’",
        " ",
        "\n",
        "\n\n",
        "d'",
        "U.S.",
        "the",
        "and",
        ",",
        ".",
        "(",
        "-",
        "\u00e9",
        "\u0130",
        "White House",
        "\u2028",
        "President",
        "X",
    ]
)


@given(st.lists(ALPHABET, max_size=40).map("".join), st.sampled_from(["en", "fr"]))
def test_mentions_stand_in_order_and_never_overlap(text, lang):
    found = places(text, lang)
    assert all(text[m.start : m.end] == m.text for m in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


def test_congo_is_the_one_whose_capital_the_article_names():
    assert meant("Congo will sign. Brazzaville agreed.")[0][2] == "COG"
    assert meant("Le Congo signera. Kinshasa est d'accord.", "fr")[0][2] == "COD"


def test_a_slip_of_the_pen_is_read_as_meant():
    assert meant("The Nigerian army staged a coup in Niger.")[0] == ("Nigerian", "Niger", "NER")
    assert meant("The Nigerian army left Niger for Abuja.")[0] == ("Nigerian", "Nigeria", "NGA")


def test_georgia_is_the_state_where_the_article_speaks_of_its_country():
    assert meant("They met in Georgia.") == [("Georgia", "Georgia", "GEO")]
    assert meant("In the United States, they met in Georgia.")[1] == ("Georgia", "Georgia (US state)", "USA")


def test_the_sahel_is_the_wide_region_unless_its_country_follows():
    assert meant("They fight in the Sahel region.") == [("Sahel", "Sahel", None)]
    assert meant("They fight in the Sahel, in Burkina Faso.")[0][2] == "BFA"


def test_an_article_stays_outside_the_name():
    assert names("The Kremlin answered.") == ["Kremlin"]


def test_the_time_grows_with_the_text_and_no_faster():
    def seconds(times):
        text = "Niger, Mali and " * times
        begin = process_time()
        places(text)
        return process_time() - begin

    seconds(10)
    assert seconds(1600) < 12 * max(seconds(400), 0.01)


def test_a_language_is_no_place():
    assert names("She answered in French. He speaks Russian.") == []
    assert names("Il répond en anglais, sur le sol français.", "fr") == ["français"]


def test_somebodys_age_is_the_age_of_nobodys_town():
    assert names("It broke out while Agadez, 42, was at work.") == []
