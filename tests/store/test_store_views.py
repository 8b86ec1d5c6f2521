"""What a view holds: each filter alone, all together against a plain reading of their meaning, and the second clock."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sahel.analysis.clocks import as_known
from sahel.model import View
from sahel.store import Store, views
from sahel.store.read_events import load_events
from sahel.store.voices import voices_of
from tests.store.telling import says, told

ALPHA = told(
    says("NER", "RUS", "talks", "2024-03-26"),
    says("USA", "NER", "aid", "2024-01-01", until="2024-12-31", confidence=0.4),
    publisher="Alpha",
    published="2024-03-26",
    intro="Rosatom came too.",
)
BETA = told(says("RUS", "NER", on="2024-03-26"), says("NER", "MLI", "visit", "2023-11-23"), publisher="Beta")
NOBODY = told(says("FRA", "MLI", "withdrawal", "2022-08-15"), says("MLI", None, "coup_context", "2021-05-24"))
LATER = told(
    says("AES", "RUS", "agreement_signed", "2025-08-14"), says("NER", "CHN"), publisher="Beta", intro="Uranium."
)
GAMMA = told(says("ECOWAS", "GIN", "sanction", "2021-09-08"), publisher="Gamma", published="2021-09-09")


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    """A store with a little of everything."""
    with Store.open(tmp_path_factory.mktemp("views") / "s.db", clock=lambda: "2024-06-01T00:00:00+00:00") as store:
        for one in (ALPHA, BETA, NOBODY, LATER, GAMMA):
            store.add(*one)
        yield store


def pairs(store, **filters):
    return [event.pair for event in store.events(View(**filters))]


def test_without_filters_all_dated_events_come_by_date(world):
    dates = [event.date_start for event in world.events()]
    assert dates == sorted(dates)
    assert len(dates) == 7


def test_a_country_is_a_party_on_either_side(world):
    assert pairs(world, country=("MLI",)) == [("MLI", None), ("FRA", "MLI"), ("NER", "MLI")]
    assert pairs(world, country=("NER", "MLI"), partner=("FRA", "USA")) == [("FRA", "MLI"), ("USA", "NER")]


def test_a_bloc_can_be_asked_for_like_a_country(world):
    assert pairs(world, country=("AES",)) == [("AES", "RUS")]


def test_a_partner_is_the_other_party(world):
    assert pairs(world, partner=("RUS",)) == [("NER", "RUS"), ("AES", "RUS")]
    assert pairs(world, partner=("MLI",)) == [("NER", "MLI")]
    assert pairs(world, country=("NER",), partner=("NER",)) == []


def test_types_and_domains(world):
    assert pairs(world, type=("talks", "visit")) == [("NER", "MLI"), ("NER", "RUS")]
    assert pairs(world, domain=("military",)) == [("FRA", "MLI")]


def test_a_source_is_a_voice_and_keeps_the_whole_event(world):
    both = world.events(View(source=("Beta",), country=("NER",), partner=("RUS",)))
    assert [len(event.claims) for event in both] == [2]
    assert pairs(world, source=("Alpha",)) == [("USA", "NER"), ("NER", "RUS")]


def test_confidence_is_that_of_the_event(world):
    assert ("USA", "NER") not in pairs(world, conf=0.5)
    assert ("NER", "RUS") in pairs(world, conf=0.9)


def test_a_period_holds_what_overlaps_it(world):
    assert pairs(world, since="2024-12-31", until="2025-01-31") == [("USA", "NER")]
    assert pairs(world, until="2021-12-31") == [("MLI", None), ("ECOWAS", "GIN")]


def test_undated_events_are_counted_and_come_last_where_asked_for(world):
    assert world.count_undated(View(since="2024-01-01")) == 1
    assert world.count_undated(View(country=("MLI",))) == 0
    assert pairs(world, undated=True, country=("NER",))[-1] == ("NER", "CHN")


def test_a_search_keeps_the_events_of_articles_that_hold_the_words(world):
    assert pairs(world, q="rosatom") == [("USA", "NER"), ("NER", "RUS")]
    assert pairs(world, q="uranium", undated=True) == [("AES", "RUS"), ("NER", "CHN")]
    assert pairs(world, q="?!") == []
    assert pairs(world, q="  ") == pairs(world)


def test_an_earlier_clock_hides_what_was_not_known_yet(world):
    assert pairs(world, known="2021-12-31") == [("ECOWAS", "GIN")]
    (then,) = world.events(View(known="2024-03-30", partner=("RUS",)))
    (now,) = world.events(View(country=("NER",), partner=("RUS",)))
    assert (then.event_id, then.n_sources, now.n_sources) == (now.event_id, 1, 2)
    assert then.p < now.p
    assert world.count_undated(View(known="2024-03-30")) == 0


def test_a_filter_holds_for_the_event_as_it_was_known(world):
    (now,) = world.events(View(country=("NER",), partner=("RUS",)))
    assert pairs(world, known="2024-03-30", conf=now.p, partner=("RUS",)) == []


days = st.sampled_from([None, "2021-09-08", "2022-01-01", "2024-03-26", "2024-12-31", "2026-01-01"])
parties = st.lists(st.sampled_from(["NER", "MLI", "AES", "RUS", "FRA", "USA", "CHN"]), max_size=2).map(tuple)
any_view = st.builds(
    View,
    country=parties,
    partner=parties,
    domain=st.sampled_from([(), ("military",), ("diplomatic", "economic")]),
    type=st.sampled_from([(), ("talks",), ("aid", "visit")]),
    source=st.sampled_from([(), ("Alpha",), ("Beta", "Gamma"), ("Nobody",)]),
    since=days,
    until=days,
    known=days,
    conf=st.sampled_from([0.0, 0.5, 0.9]),
    q=st.sampled_from(["", "rosatom", "uranium", "zzz"]),
    undated=st.booleans(),
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(any_view)
def test_narrowing_in_the_database_never_loses_an_event(world, view):
    with world._database.reading() as connection:
        every = load_events(connection)
        voices = voices_of(connection, [claim for event in every for claim in event.claims])
        told_by = views._told(connection, view)
    seen = [as_known(event, view.known, world.known_from(), voices) for event in every]
    meant = {event.event_id for event in seen if event and views.holds(event, view, told_by)}
    assert {event.event_id for event in world.events(view)} == meant


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(any_view)
def test_what_is_left_out_for_want_of_a_date_is_counted(world, view):
    anytime = replace(view, since=None, until=None)
    with_undated, without = (world.events(replace(anytime, undated=choice)) for choice in (True, False))
    assert len(with_undated) - len(without) == world.count_undated(view)
    assert all(event.date_start for event in without)
