"""The link of a view: what it says, what it forgives, and that it comes back the same."""

from hypothesis import given
from hypothesis import strategies as st

from sahel.analysis.view_query import query_from_view, view_from_query
from sahel.model import View

DAYS = st.none() | st.dates().map(lambda day: day.isoformat())
PLAIN = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30).map(str.strip)
NAMES = st.lists(PLAIN.filter(bool), unique=True, max_size=4).map(tuple)
VIEWS = st.builds(
    View,
    country=st.lists(st.sampled_from(["NER", "MLI", "BFA"]), unique=True).map(tuple),
    partner=st.lists(st.sampled_from(["RUS", "ECOWAS", "AES-FU", "G5_SAHEL"]), unique=True).map(tuple),
    domain=st.lists(st.sampled_from(["military", "economic"]), unique=True).map(tuple),
    type=st.lists(st.sampled_from(["talks", "agreement_signed"]), unique=True).map(tuple),
    source=NAMES,
    since=DAYS,
    until=DAYS,
    on=DAYS,
    known=DAYS,
    conf=st.integers(0, 100).map(lambda n: n / 100),
    q=PLAIN,
    undated=st.booleans(),
)


@given(VIEWS)
def test_a_view_comes_back_from_its_own_link(view):
    assert view_from_query(query_from_view(view)) == view


@given(st.text(max_size=200))
def test_any_text_at_all_is_read_as_some_view(text):
    view = view_from_query(text)
    assert view_from_query(query_from_view(view)) == view


def test_the_whole_default_view_is_an_empty_link():
    assert query_from_view(View()) == ""
    assert view_from_query("") == View()


def test_a_key_may_be_repeated_and_a_repeated_value_counts_once():
    view = view_from_query("?country=NER&country=MLI&country=ner&source=Le+Monde&source=AFP")
    assert view.country == ("NER", "MLI")
    assert view.source == ("Le Monde", "AFP")


def test_bad_values_fall_back_one_by_one_and_leave_the_good_ones():
    parties = "country=Niger&country=ZZZ&partner=RUS&type=love&domain=love"
    days = "since=2024-02-30&until=2024-03-31"
    assert view_from_query(f"{parties}&{days}&conf=nan&undated=maybe&page=7") == View(
        partner=("RUS",), until="2024-03-31"
    )


def test_a_mapping_of_single_values_or_lists_is_read_like_a_link():
    assert view_from_query({"country": "NER", "type": ["talks", "visit"], "undated": "true"}) == View(
        country=("NER",), type=("talks", "visit"), undated=True
    )


def test_a_confidence_outside_zero_to_one_falls_back():
    assert view_from_query("conf=1.5").conf == 0.0
    assert view_from_query("conf=-0.1").conf == 0.0
    assert view_from_query("conf=0.25").conf == 0.25


def test_an_undecodable_byte_in_a_search_still_makes_a_link():
    assert "q=" in query_from_view(view_from_query({"q": "Niamey \udce9"}))
