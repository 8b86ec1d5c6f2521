from tests.extract.toy_reading import claims_of

NAMES = {"Algeria": "DZA", "France": "FRA", "French": "FRA:demonym", "Niger": "NER", "Paris": "FRA"}


def of_type(text, kind):
    return {c.modality: c for c in claims_of(text, NAMES) if c.type == kind}


def test_a_denial_stands_beside_what_it_denies():
    text = "Algeria refused the French overflight to reach the coast. Paris denied that it asked for any overflight."
    told = of_type(text, "access_denied")
    assert set(told) == {"happened", "denied"}
    assert told["denied"].speaker == "FRA"
    assert told["denied"].quote == "Paris denied that it asked for any overflight."


def test_a_denial_of_something_else_denies_nothing():
    text = "Algeria refused the French overflight to reach the coast. Paris denied that prices were rising."
    assert set(of_type(text, "access_denied")) == {"happened"}


def test_a_party_that_took_no_part_denies_nothing():
    text = "Algeria refused the French overflight to reach the coast. Niger denied that there was any overflight."
    assert "denied" not in of_type(text, "access_denied")
