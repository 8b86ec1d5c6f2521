"""Near-copies: kept as articles of their own, but of one voice, that of the first; found however the store grew."""

import sqlite3
from dataclasses import replace

import pytest

from sahel.facts.constants import constants
from sahel.ids import article_id
from sahel.model import Article, Printing, View
from sahel.store import Store, copies
from tests.store.telling import reading, says
from tests.store.test_store_opening import ADDED_INDEXES, ADDED_TABLES

TOLD = (
    "The ministers of both countries met for two days in a hotel on the river and, when they had done, read to the "
    "press a paper of four pages in which they agree to meet again before the rains, to open the road that was closed "
    "in the spring, and to let the families on either side of it visit one another without a paper from the prefect."
)
OTHER = (
    "A road shut since spring will open again: that is what two days of talks between the ministers brought, in a "
    "hotel by the water. Relatives may cross freely, no permit asked, and a further round is due ahead of the wet "
    "season, as four pages handed out at the end say."
)
TALKS = says("NER", "MLI", "talks", "2024-03-26")


def article(text, publisher=None, published=None):
    return Article(article_id(text), None, text, "en", (Printing(publisher, None, published),))


def take_in(store, text, publisher=None):
    given = article(text, publisher)
    assert store.add(given, reading(given, TALKS)) == "added"
    return given.id


def test_a_copy_in_another_frame_counts_as_the_first_ones_voice(store):
    first = take_in(store, TOLD, "Alpha")
    copy = take_in(store, f"By our man.\n\n{TOLD}\n\n(Beta Press)", "Beta")
    assert (store.copy_of(first), store.copy_of(copy)) == (None, first)
    assert store.voices()[copy] == store.voices()[first]
    (event,) = store.events()
    assert (len(event.claims), event.n_sources) == (2, 1)
    assert event.p == pytest.approx(0.8)
    assert store.counts()["articles"] == 2


def test_another_report_of_the_same_is_a_voice_of_its_own(store):
    take_in(store, TOLD, "Alpha")
    other = take_in(store, OTHER, "Beta")
    assert store.copy_of(other) is None
    (event,) = store.events()
    assert event.n_sources == 2


def test_copies_of_unknown_publishers_are_one_voice(store):
    take_in(store, TOLD)
    take_in(store, TOLD + " Unsigned.")
    assert store.events()[0].n_sources == 1
    assert len(set(store.voices().values())) == 1


def test_a_copy_of_a_copy_has_the_voice_of_the_first(store):
    first = take_in(store, TOLD, "Alpha")
    take_in(store, "By our man. " + TOLD, "Beta")
    third = take_in(store, "By our man. " + TOLD + " The end.", "Gamma")
    assert store.copy_of(third) == first
    assert store.events()[0].n_sources == 1


def test_what_the_first_learns_of_its_voice_reaches_its_copies_and_their_events(store):
    first = take_in(store, TOLD)
    copy = take_in(store, "By our man. " + TOLD, "Beta")
    take_in(store, OTHER, "Alpha")
    assert store.events()[0].n_sources == 2
    named = store.merged(article(TOLD, "Alpha"))
    assert store.add(named, reading(named, TALKS)) == "printing"
    assert {store.voices()[one].label for one in (first, copy)} == {"Alpha"}
    assert store.events()[0].n_sources == 1


def test_a_further_printing_of_a_copy_leaves_it_the_first_ones_voice(store):
    first = take_in(store, TOLD, "Alpha")
    copied = "By our man. " + TOLD
    take_in(store, copied, "Beta")
    more = store.merged(article(copied, "Gamma"))
    assert store.add(more, reading(more, TALKS)) == "printing"
    assert store.voices()[more.id] == store.voices()[first]


def test_a_passage_that_many_bear_is_noted_no_further(store, path, monkeypatch):
    monkeypatch.setattr("sahel.store.copies.constants", lambda: FEW)
    passage = " ".join(f"w{n}" for n in range(25))
    for number in range(8):
        take_in(store, f"{passage} " + " ".join(f"own{number}x{n}" for n in range(60)), f"P{number}")
    with sqlite3.connect(path) as raw:
        most = raw.execute("SELECT max(n) FROM (SELECT count(*) AS n FROM fingerprints GROUP BY value)").fetchone()
    raw.close()
    assert most == (3,)


FEW = replace(constants(), near_copies=replace(constants().near_copies, most_bearers=3))


def test_when_the_first_is_forgotten_its_copies_follow_the_next(store):
    first, second, third = (take_in(store, frame + TOLD, frame) for frame in ("", "By Beta. ", "By Gamma. "))
    with store._database.writing() as connection:
        assert copies.forget(connection, first) == (second, third)
    assert [store.copy_of(one) for one in (second, third)] == [None, second]
    assert {store.voices()[one].label for one in (second, third)} == {"By Beta."}
    fourth = take_in(store, "By Delta. " + TOLD, "Delta")
    assert store.copy_of(fourth) == second


def test_an_older_store_finds_its_copies_when_it_is_opened(path):
    with Store.open(path) as store:
        first = take_in(store, TOLD, "Alpha")
        copy = take_in(store, "By our man. " + TOLD, "Beta")
        take_in(store, OTHER, "Gamma")
        new = (store.events(View(undated=True)), store.voices())
    with sqlite3.connect(path) as raw:
        raw.executescript("".join(f"DROP INDEX {index};" for index in ADDED_INDEXES))
        raw.executescript("".join(f"DROP TABLE {table};" for table in ADDED_TABLES))
        raw.execute("UPDATE voices SET key = 'publisher:beta', label = 'Beta' WHERE article_id = ?", (copy,))
        raw.execute("UPDATE events SET n_sources = 3")
        raw.execute("DELETE FROM meta WHERE key = 'moves_since'")
        raw.execute("UPDATE meta SET value = 2 WHERE key = 'schema'")
    raw.close()
    with Store.open(path) as store:
        assert store.copy_of(copy) == first
        assert (store.events(View(undated=True)), store.voices()) == new
