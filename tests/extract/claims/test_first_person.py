from tests.extract.toy_reading import claims_of, told

EN = {"Niger": "NER", "French": "FRA:demonym", "Mali": "MLI"}
FR = {"Niger": "NER", "Paris": "FRA", "Mali": "MLI"}


def test_we_in_a_quotation_is_who_speaks():
    text = "“We are closing our embassy in Niger,” the French ministry announced."
    assert told(claims_of(text, EN)) == {("FRA", "NER", "diplomatic_break")}


def test_nous_in_a_quotation_is_who_speaks():
    text = "« Nous fermons notre ambassade au Niger », a annoncé Paris."
    assert told(claims_of(text, FR, lang="fr")) == {("FRA", "NER", "diplomatic_break")}


def test_we_is_nobody_without_a_speaker_or_a_quotation():
    assert claims_of("“We are closing our embassy in Niger,” said a man in Mali’s north.", {"Niger": "NER"}) == ()
    assert claims_of("We are closing our embassy in Niger, the French ministry announced.", EN) == ()


def test_who_is_named_after_the_quotation_has_no_part_in_what_we_do():
    text = "“Soon we will deploy our force,” the French minister announced in Niger."
    assert told(claims_of(text, EN)) == set()


def test_what_we_are_going_to_do_in_a_place_is_no_visit():
    assert told(claims_of("“We are going to work in Niger,” the French minister announced.", EN)) == set()
