"""A re-read by a newer reader replaces what its own family said, and nobody else's; old event ids lead on."""

from dataclasses import replace

import pytest

from sahel.errors import StoreError
from sahel.model import Candidate, View
from tests.store.telling import reading, says, told

NEWER = "rules@2"
ALL = View(undated=True)


def test_a_newer_version_replaces_mentions_and_claims_of_its_family_only(store):
    article, found = told(says("NER", "RUS", "talks", "2024-03-26"), publisher="Alpha")
    store.add(article, found)
    person = reading(article, says("NER", "FRA", "expulsion", "2023-08-25"), reader="human:analyst")
    store.replace_reading(article.id, person)
    newer = replace(reading(article, says("NER", "RUS", "visit", "2024-03-27"), reader=NEWER), places=())
    assert store.replace_reading(article.id, newer)
    assert store.extraction(article.id, "rules") == newer
    assert store.extraction(article.id, "human:analyst") == person
    assert {event.type for event in store.events()} == {"visit", "expulsion"}


def test_the_places_that_were_weighed_come_back_as_they_were(store):
    article, found = told(says("NER", "RUS", "talks", "2024-03-26"), publisher="Alpha")
    weighed = (
        Candidate("Paris", 33.7, -95.6, "USA", 4717560, "fewer people"),
        Candidate("R", None, None, None, None, ""),
    )
    place = replace(found.places[0], candidates=weighed)
    store.add(article, replace(found, places=(place,)))
    assert store.extraction(article.id).places == (place,)


def test_saying_the_same_again_changes_nothing(store):
    article, found = told(says(on="2024-03-26"), says("MLI", "RUS", on="2024-03-26"))
    store.add(article, found)
    version = store.version()
    assert not store.replace_reading(article.id, replace(found, claims=found.claims[::-1]))
    assert store.version() == version


def test_a_claim_said_again_by_a_newer_version_keeps_its_event(store):
    article, found = told(says(on="2024-03-26"))
    store.add(article, found)
    before = store.events()[0]
    store.replace_reading(article.id, reading(article, says(on="2024-03-26", confidence=0.5), reader=NEWER))
    after = store.events()[0]
    assert after.event_id == before.event_id
    assert (after.p, after.claims[0].reader) == (0.5, NEWER)


def test_a_reading_that_no_longer_finds_anything_takes_its_events_away(store):
    article, found = told(says(on="2024-03-26"), says("MLI", "RUS"))
    store.add(article, found)
    old = store.events(ALL)
    store.replace_reading(article.id, reading(article, reader=NEWER))
    assert store.events(ALL) == ()
    assert [store.event(one.event_id) for one in old] == [None, None]
    assert store.counts()["claims"] == 0


def test_an_event_outlives_its_first_claim_under_the_next_one_and_the_old_id_leads_there(store):
    first, said = told(says(on="2024-03-26"), publisher="Alpha")
    store.add(first, said)
    store.add(*told(says(on="2024-03-26"), publisher="Beta"))
    old = store.events()[0]
    assert len(old.claims) == 2
    store.replace_reading(first.id, reading(first, reader=NEWER))
    new = store.events()[0]
    assert new.event_id == old.claims[1].claim_id
    assert store.event(old.event_id) == store.event(new.event_id) == new


def test_an_event_whose_only_claim_is_said_otherwise_leads_to_the_new_one_and_on(store):
    article, found = told(says(on="2024-03-26"))
    store.add(article, found)
    ids = [store.events()[0].event_id]
    for number, day in enumerate(("2024-03-27", "2024-03-28"), start=2):
        store.replace_reading(article.id, reading(article, says(on=day), reader=f"rules@{number}"))
        ids.append(store.events()[0].event_id)
    assert len(set(ids)) == 3
    assert {store.event(one).date_start for one in ids} == {"2024-03-28"}


def test_an_id_that_comes_back_to_life_leads_to_itself(store):
    article, found = told(says(on="2024-03-26"))
    store.add(article, found)
    original = store.events()[0]
    store.replace_reading(article.id, reading(article, says(on="2024-03-27"), reader=NEWER))
    moved = store.events()[0]
    store.replace_reading(article.id, found)
    assert store.event(original.event_id) == original
    assert store.event(moved.event_id) == original


def test_a_claim_that_no_longer_fits_its_event_founds_its_own(store):
    founder, said = told(says(on="2024-03-20", until="2024-03-31"), publisher="Alpha")
    vague, later = told(says(on="2024-03-05", until="2024-03-31"), publisher="Beta")
    store.add(founder, said)
    store.add(vague, later)
    together = store.events()
    assert [len(event.claims) for event in together] == [2]
    store.replace_reading(vague.id, reading(vague, says(on="2024-03-05", until="2024-03-06"), reader=NEWER))
    early, late = store.events()
    assert (early.date_end, early.event_id) == ("2024-03-06", later.claims[0].claim_id)
    assert (late.date_start, late.event_id) == ("2024-03-20", together[0].event_id)


def test_an_event_keeps_its_id_while_its_first_claim_stands(store):
    first, said = told(says(on="2024-03-26"), publisher="Alpha")
    second, later = told(says(on="2024-03-26"), publisher="Beta")
    store.add(first, said)
    store.add(second, later)
    before = store.events()[0]
    store.replace_reading(second.id, reading(second, reader=NEWER))
    assert store.events()[0].event_id == before.event_id
    assert store.events()[0].n_sources == 1


def test_an_article_that_is_not_there_cannot_be_read_again(store):
    article, found = told(says())
    with pytest.raises(StoreError, match="holds no article"):
        store.replace_reading(article.id, found)


def test_only_articles_read_by_another_version_of_the_family_are_listed(store):
    old, new = told(says(), publisher="Old"), told(says(), publisher="New", reader=NEWER)
    human = told(says(), publisher="Human", reader="human:chronology")
    for one in (old, new, human):
        store.add(*one)
    assert store.read_by_others(NEWER) == (old[0].id,)


def test_an_event_keeps_its_id_when_an_older_claim_joins_it_and_others_come_after(store):
    signed = "agreement_signed"
    member = told(says("MLI", "RUS", signed, "2025-08-14"), publisher="Alpha")
    store.add(*member)
    store.add(*told(says("AES", "RUS", signed, "2025-08-10", until="2025-08-16"), publisher="Beta"))
    late = told(says("AES", "RUS", signed, "2025-08-16"), publisher="Gamma")
    store.add(*late)
    assert [len(event.claims) for event in store.events()] == [2, 1]
    # A newer reader finds that the first is one pair of a joint act: the bloc's claim does not belong to it any more.
    grouped = reading(member[0], says("MLI", "RUS", signed, "2025-08-14", group="g"), reader=NEWER)
    store.replace_reading(member[0].id, grouped)
    store.add(*told(says("AES", "RUS", signed, "2025-08-16"), publisher="Delta"))
    by_id = {event.event_id: event for event in store.events()}
    assert len(by_id) == 2
    founder = late[1].claims[0].claim_id
    assert {claim.publisher for claim in by_id[founder].claims} == {"Beta", "Gamma", "Delta"}
