from sahel.facts.scope import is_sahel_party, tie_pair


def test_the_sahel_state_comes_first_in_a_pair():
    assert tie_pair("RUS", "NER") == tie_pair("NER", "RUS") == ("NER", "RUS")
    assert tie_pair("ECOWAS", "NER") == ("NER", "ECOWAS")
    assert tie_pair("AES", "NER") == ("NER", "AES")


def test_both_or_neither_in_the_sahel_are_in_alphabetical_order():
    assert tie_pair("NER", "MLI") == ("MLI", "NER")
    assert tie_pair("RUS", "AES") == ("AES", "RUS")
    assert tie_pair("SEN", "FRA") == ("FRA", "SEN")


def test_sahel_states_and_their_blocs_are_kept_and_others_are_not():
    assert all(map(is_sahel_party, ["NER", "MRT", "AES", "ECOWAS"]))
    assert not any(map(is_sahel_party, ["FRA", "EU", "UN", None, ""]))
