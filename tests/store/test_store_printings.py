"""Further printings of a known text: gaps are filled and read again, other printings stand beside it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahel.ids import article_id
from sahel.model import Article, Printing
from sahel.store.printings import fills, fold_all
from tests.store.telling import reading, says

TEXT = "Niger and Russia held talks in Moscow."


def printed(**facts):
    return Article(article_id(TEXT), None, TEXT, "en", (Printing(**facts),))


def take(store, article, on=None):
    """What intake does: merge, read, add. The toy reader dates its claim by the publication."""
    whole = store.merged(article)
    return store.add(whole, reading(whole, says("NER", "RUS", "talks", on or whole.published)))


def test_a_later_date_fills_the_gap_and_the_event_moves_to_it(store):
    assert take(store, printed()) == "added"
    assert store.events() == ()
    assert store.count_undated() == 1
    assert not store.has_printing(printed(published="2024-03-26"))
    assert take(store, printed(published="2024-03-26")) == "printing"
    article = store.article(article_id(TEXT))
    assert [one.published for one in article.printings] == ["2024-03-26"]
    assert [event.date_start for event in store.events()] == ["2024-03-26"]
    assert store.count_undated() == 0


def test_what_came_in_before_its_gap_was_filled_is_still_a_duplicate(store):
    take(store, printed())
    take(store, printed(published="2024-03-26", publisher="Alpha"))
    assert store.has_printing(printed())
    assert take(store, printed()) == "duplicate"
    assert store.counts()["printings"] == 1


def test_another_publisher_is_a_further_printing(store):
    take(store, printed(publisher="Alpha", published="2024-03-26"))
    assert take(store, printed(publisher="Beta", published="2024-03-28")) == "printing"
    article = store.article(article_id(TEXT))
    assert [one.publisher for one in article.printings] == ["Alpha", "Beta"]
    assert article.published == "2024-03-26"
    assert store.counts() == {"articles": 1, "printings": 2, "claims": 1, "events": 1}


def test_a_publisher_that_becomes_known_becomes_the_voice(store):
    take(store, printed(), on="2024-03-26")
    assert store.articles()[0].publisher is None
    take(store, printed(publisher="Alpha"), on="2024-03-26")
    row = store.articles()[0]
    assert (row.publisher, row.voice) == ("Alpha", "Alpha")
    assert store.extraction(row.id).claims[0].publisher == "Alpha"


def test_claims_of_readers_that_do_not_read_again_learn_the_date_too(store):
    take(store, printed(), on="2024-03-26")
    article = store.article(article_id(TEXT))
    store.replace_reading(
        article.id, reading(article, says("NER", "RUS", "visit", "2024-05-01"), reader="human:analyst")
    )
    take(store, printed(published="2024-03-27", publisher="Alpha"), on="2024-03-26")
    said = store.extraction(article.id).claims
    assert {(claim.publisher, claim.published) for claim in said} == {("Alpha", "2024-03-27")}
    held = [claim for event in store.events() for claim in event.claims]
    assert sorted(held, key=lambda one: one.claim_id) == sorted(said, key=lambda one: one.claim_id)


def test_a_reading_made_without_what_the_store_has_learnt_is_not_written(store):
    take(store, printed(published="2024-03-20"))
    version, late = store.version(), printed(publisher="Beta")
    assert store.add(late, reading(late, says())) == "stale"
    assert store.version() == version
    assert take(store, late) == "printing"


def test_the_bytes_as_received_are_kept_for_every_printing(store):
    take(store, printed(publisher="Alpha", raw=b"\x00\xff first"))
    take(store, printed(publisher="Beta", raw=b"second"))
    assert [one.raw for one in store.article(article_id(TEXT)).printings] == [b"\x00\xff first", b"second"]


@pytest.mark.parametrize(
    ("new", "old", "filled"),
    [
        (Printing("A"), Printing(), True),
        (Printing("A", published="2024-01-01"), Printing("A"), True),
        (Printing("B", published="2024-01-01"), Printing("A"), False),
        (Printing(), Printing("A"), False),
        (Printing("A"), Printing("A"), False),
    ],
)
def test_a_printing_fills_another_where_it_contradicts_nothing(new, old, filled):
    assert fills(new, old) is filled


known = st.builds(
    Printing,
    publisher=st.sampled_from([None, "A", "B"]),
    url=st.sampled_from([None, "u", "v"]),
    published=st.sampled_from([None, "2024-01-01", "2024-02-02"]),
)


@given(st.lists(known, max_size=6))
def test_no_fact_of_any_printing_is_ever_lost(came):
    held = fold_all((), came)
    for field in ("publisher", "url", "published"):
        told = {getattr(one, field) for one in came} - {None}
        assert told == {getattr(one, field) for one in held} - {None}
    assert len(held) <= len(came)
