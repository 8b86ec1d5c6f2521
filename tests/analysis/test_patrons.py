"""A country's patrons: with whom something is in force on a day."""

from sahel.analysis.ledger import ladders
from sahel.analysis.patrons import patrons
from tests.toy import event


def steps(*events):
    return ladders(events, rows=())


def test_patrons_are_those_with_most_in_force():
    found = patrons(
        "NER",
        steps(
            event("RUS", "NER", "deployment", "2024-04-10"),
            event("NER", "RUS", "agreement_signed", "2024-01-10"),
            event("TUR", "NER", "deployment", "2024-05-10"),
            event("USA", "MLI", "deployment", "2024-05-10"),
        ),
        "2024-06-01",
    )
    assert [one.party for one in found][:1] == ["RUS"]
    assert {one.party for one in found} == {"RUS", "TUR"}


def test_what_ended_or_was_not_yet_makes_no_patron():
    told = steps(event("FRA", "NER", "deployment", "2022-04-10"), event("FRA", "NER", "withdrawal", "2023-12-22"))
    assert [one.party for one in patrons("NER", told, "2023-01-01")] == ["FRA"]
    assert patrons("NER", told, "2024-01-01") == ()
    assert patrons("NER", told, "2022-01-01") == ()


def test_a_sanction_makes_no_patron():
    assert patrons("NER", steps(event("ECOWAS", "NER", "sanction", "2023-07-30")), "2023-10-01") == ()
