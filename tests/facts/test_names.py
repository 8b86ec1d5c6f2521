from sahel.facts.capitals import capital
from sahel.facts.countries import entity_label, entity_name, name_in_text


def test_states_blocs_and_people_have_names():
    assert entity_name("NER") == "Niger"
    assert entity_name("TUR") == "Türkiye"
    assert entity_name("EU") == "EU"
    assert entity_name("BARKHANE") == "Operation Barkhane"
    assert entity_name("abdourahamane_tiani") == "Abdourahamane Tiani"


def test_a_party_that_no_table_knows_is_shown_by_its_id():
    assert entity_name("XQZ") == "XQZ"
    assert entity_name("some_body") == "Some Body"


def test_a_name_inside_a_sentence_takes_its_article():
    assert name_in_text("USA") == "the United States"
    assert name_in_text("AES") == "the AES"
    assert name_in_text("ECOWAS") == "ECOWAS"
    assert name_in_text("FRA") == "France"


def test_labels_are_short():
    assert [entity_label(e) for e in ("ARE", "GBR", "USA", "NER")] == ["UAE", "UK", "United States", "Niger"]


def test_arcs_start_at_capitals_and_bodies_have_none():
    assert capital("NER") == ("Niamey", 13.5137, 2.1098)
    assert capital("EU") == capital("BEL")
    assert all(capital(body) is None for body in ("ECOWAS", "AES", "UN", "AU", "ICC", "unknown"))
