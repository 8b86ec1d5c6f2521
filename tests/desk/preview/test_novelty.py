"""The view of what is new: as narrow as its filters can say, never so narrow that it hides a part."""

from sahel.analysis.view_query import query_from_view, view_from_query
from sahel.desk.preview.novelty import view_of
from tests.toy import claim


def test_one_claim_gives_its_pair_its_publisher_and_its_day():
    view = view_of([claim("RUS", "NER", "talks", "2024-03-26")], ["Alpha"])
    assert query_from_view(view) == "country=NER&partner=RUS&source=Alpha&since=2024-03-26&until=2024-03-26"


def test_the_view_survives_its_own_link():
    view = view_of(
        [claim("NER", "RUS", "talks", "2024-03-26"), claim("MLI", "AES", "talks")], ["Alpha", "Le Jour & Co"]
    )
    assert view_from_query(query_from_view(view)) == view


def test_undated_claims_are_asked_for():
    assert view_of([claim("NER", "RUS", "talks")], ["Alpha"]).undated is True


def test_a_bloc_without_a_state_leaves_the_country_open():
    view = view_of([claim("ECOWAS", "FRA", "talks", "2024-01-01"), claim("NER", "RUS", "talks", "2024-01-01")], ["A"])
    assert view.country == ()


def test_a_claim_about_one_party_leaves_the_partner_open():
    view = view_of(
        [claim("NER", None, "coup_context", "2023-07-26"), claim("NER", "RUS", "talks", "2024-01-01")], ["A"]
    )
    assert (view.country, view.partner) == (("NER",), ())


def test_more_than_anybody_reads_stays_open():
    assert view_of([claim("NER", "RUS", "talks", "2024-01-01")], [f"Paper {n}" for n in range(9)]).source == ()


def test_without_a_relevant_claim_there_is_nothing_to_show():
    assert view_of([claim("USA", "CHN", "talks", "2024-01-01", relevant=False)], ["A"]) is None
