"""What a briefing is gathered from columns: the same as from the records of all events."""

from dataclasses import replace

import pytest

from sahel.analysis.changes import changes
from sahel.analysis.period import resolve
from sahel.briefing.at_hand import read_once
from sahel.briefing.material import gather
from sahel.model import View
from sahel.store import Store
from tests.store.telling import says, told

VIEWS = [
    View(),
    View(known="2024-04-15"),
    View(country=("NER",)),
    View(type=("talks",)),
    View(since="2024-01-01", until="2024-03-31", undated=True),
    View(q="agreement_annulled"),
    View(source=("Beta",)),
    View(since="2023-01-01", until="2023-12-31"),
]


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    with Store.open(tmp_path_factory.mktemp("material") / "store.db") as opened:
        for month in range(1, 13):
            day = f"2022-{month:02}-10"
            opened.add(*told(says("TCD", "FRA", "talks", day), publisher="Gamma", published=day))
        opened.add(*told(says("NER", "RUS", "talks", "2024-03-26"), publisher="Alpha", published="2024-03-26"))
        opened.add(*told(says("NER", "RUS", "talks", "2024-03-26"), publisher="Beta", published="2024-04-20"))
        opened.add(*told(says("MLI", "FRA", "agreement_annulled", "2024-04-02"), publisher="Beta"))
        opened.add(*told(says("NER", "USA", "agreement_annulled", None), publisher="Alpha", published="2024-03-16"))
        yield opened


def told_of(found):
    return [
        (one.pair, one.kind, one.direction, one.net, one.norm, one.probability, one.voices, one.announced, one.moves)
        for one in found
    ]


@pytest.mark.parametrize("asked", VIEWS)
def test_changes_are_those_of_the_records(store, asked):
    material, view = gather(store, asked, read_once(store)), resolve(asked, store.newest_evidence())
    told_ever = store.events(replace(view, since=None, undated=True))
    facts = () if (view.type or view.q or view.source) else store.review.memberships(view.known)
    expected = changes(told_ever, view.since, view.until, view.known, store.voices(), rows=facts)
    asked_for = [one for one in expected if not view.country or set(view.country) & set(one.pair)]
    assert told_of(material.changes) == told_of(asked_for)


@pytest.mark.parametrize("asked", VIEWS)
def test_the_events_are_those_of_the_view(store, asked):
    material, view = gather(store, asked, read_once(store)), resolve(asked, store.newest_evidence())
    assert material.inside == store.events(replace(view, undated=False))
    every = store.events(replace(view, since=None, undated=True))
    assert material.undated == tuple(one for one in every if one.date_start is None)


def test_a_tie_that_fell_silent_keeps_the_voices_that_it_had(store):
    changes_found = gather(
        store, View(country=("TCD",), since="2023-01-01", until="2023-12-31"), read_once(store)
    ).changes
    (silent,) = (one for one in changes_found if one.kind == "gone silent")
    assert (silent.pair, silent.voices) == (("TCD", "FRA"), 1)


def test_events_behind_claims_are_found_whatever_the_view_leaves_out(store):
    material = gather(store, View(country=("NER",)), read_once(store))
    (event,) = store.events(View(country=("MLI",)))
    assert material.events_named((), {event.claims[0].claim_id}) == (event,)
    assert material.events_named({event.event_id}, ()) == (event,)
