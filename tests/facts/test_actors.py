from sahel.facts.actors import speaks_for, terms_by_person


def test_a_person_speaks_for_the_state_of_the_term_that_holds():
    assert speaks_for("abdourahamane_tiani", "2024-03-26") == "NER"
    assert speaks_for("mohamed_bazoum", "2022-01-01") == "NER"


def test_outside_any_term_nobody_is_spoken_for():
    assert speaks_for("mohamed_bazoum", "2024-01-01") is None
    assert speaks_for("paul_henri_sandaogo_damiba", "2021-01-01") is None


def test_of_a_state_and_a_bloc_the_state_wins():
    assert {term.country for term in terms_by_person()["assimi_goita"]} == {"MLI", "AES"}
    assert speaks_for("assimi_goita", "2025-01-01") == "MLI"


def test_without_a_day_the_answer_is_given_only_if_all_terms_agree():
    assert speaks_for("abdourahamane_tiani", None) == "NER"
    assert speaks_for("assimi_goita", None) is None


def test_an_unknown_person_speaks_for_nobody():
    assert speaks_for("nobody_known", "2024-01-01") is None and speaks_for("nobody_known", None) is None
