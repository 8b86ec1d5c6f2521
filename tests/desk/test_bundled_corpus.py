"""The bundled corpus: every row an article of our own after its source, and the same again changes nothing."""

from dataclasses import replace

import pytest

from sahel.desk.bundled import DISPATCHES, load_bundled, load_chronology
from sahel.desk.chronology import PUBLISHER
from sahel.facts.chronology import READER, chronology
from sahel.facts.scope import is_sahel_party
from sahel.ids import article_id
from sahel.model import View
from sahel.store import Store
from tests.desk.conftest import ToyReader
from tests.desk.test_joint_acts import row


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    with Store.open(tmp_path_factory.mktemp("bundled") / "s.db") as store:
        yield store, load_bundled(store, ToyReader())


def test_every_row_and_dispatch_is_stored_and_none_fails(corpus):
    store, summary = corpus
    assert summary.failed == ()
    assert summary.added == len(chronology()) + len(list(DISPATCHES.glob("*.md"))) == store.counts()["articles"]


def test_every_relevant_row_leads_to_a_dated_event_with_its_sentence(corpus):
    store, _summary = corpus
    said = {claim.article_id: claim for event in store.events() for claim in event.claims}
    relevant = [one for one in chronology() if is_sahel_party(one.actor) or is_sahel_party(one.partner)]
    assert len(relevant) > 200
    for one in relevant:
        assert said[article_id(one.summary)].quote == one.summary
    assert store.count_undated() == 0


def test_a_row_is_told_as_ours_after_its_source(corpus):
    store, _summary = corpus
    one = next(one for one in chronology() if one.source_publisher and one.source_url)
    article = store.article(article_id(one.summary))
    assert (article.publisher, article.published, article.lang) == (PUBLISHER, one.date_end, "en")
    assert (article.after.publisher, article.after.url) == (one.source_publisher, one.source_url)
    assert article.given_id == one.event_id


def test_a_dispatch_is_read_by_the_reader_with_its_headline(corpus):
    store, _summary = corpus
    dispatches = [one for one in store.articles() if one.title]
    assert len(dispatches) == len(list(DISPATCHES.glob("*.md")))
    for one in dispatches:
        assert store.article(one.id).text.startswith(f"{one.title}\n\n")
        assert store.extraction(one.id).reader == "toy@1"
        assert (one.publisher, one.after is not None) == (PUBLISHER, True)


def test_a_joint_act_stands_as_its_bloc_and_as_its_members_in_one_group(store):
    load_chronology(store, [row("AES", "RUS", "agreement_signed", "2025-08-14", "pact")])
    events = store.events()
    assert {event.pair for event in events} == {(one, "RUS") for one in ("AES", "BFA", "MLI", "NER")}
    assert {claim.group for event in events for claim in event.claims} == {"pact"}
    assert {claim.reader for event in events for claim in event.claims} == {READER}


def test_loading_again_changes_nothing(store):
    rows = [row("NER", "RUS", "talks"), row("AES", "FRA", "accusation")]
    load_chronology(store, rows)
    before = store.version(), store.events()
    assert load_chronology(store, rows).duplicate == 2
    assert (store.version(), store.events()) == before


def test_a_row_that_was_corrected_is_brought_up_to_date(store):
    first = row("NER", "RUS", "talks")
    load_chronology(store, [first])
    load_chronology(store, [replace(first, type="visit", certainty="verified")])
    (event,) = store.events()
    assert (event.type, event.p, event.verified) == ("visit", 0.95, True)


def test_a_row_is_known_from_its_last_day(store):
    load_chronology(store, [replace(row("NER", "RUS", "talks", "2024-09-01"), date_end="2024-09-30")])
    assert store.events(View(known="2024-09-29")) == ()
    assert len(store.events(View(known="2024-09-30"))) == 1
