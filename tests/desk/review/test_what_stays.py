"""After a change a store is not read anew but for what moved, and what is made of it is as if it had been."""

from dataclasses import fields, replace
from itertools import chain

import numpy as np
import pytest

from sahel.analysis.columns.ladders import Ladders, Steps
from sahel.analysis.columns.records import Rows, Said
from sahel.desk.review import accept, correct, erase, reject, undo, withdraw
from sahel.model import View
from sahel.store import Store, moves
from tests.store.telling import reading, says, told

ALL = View(undated=True)
NUMBERED = {"order", "rank", "lightness", "stamp", "source", "target", "pair"}


@pytest.fixture
def store(tmp_path):
    with Store.open(tmp_path / "s.db") as opened:
        for number, day in enumerate(("2024-03-26", "2024-04-02", "2024-04-09", "2024-05-01", None)):
            opened.add(*told(says(on=day), publisher="Alpha", published=f"2024-05-0{number + 1}"))
            both = says(on=day), says("MLI", "FRA", "sanction", on=day)
            opened.add(*told(*both, publisher="Beta", published="2024-05-20"))
        yield opened


def judged_in_many_ways(store):
    """Judge, and yield after each time."""
    events = store.events(ALL)
    first = accept(store, events[0].event_id, "Ada")
    yield
    reject(store, events[1].event_id, "Ada", "not so")
    yield
    correct(store, events[2].claims[0].claim_id, "Ada", date_start="2024-02-01", date_end="2024-02-01")
    yield
    withdraw(store, events[-1].claims[0].article_id, "Ada", "a hoax")
    yield
    undo(store, first.id, "Ada")
    yield


def orders(rows):
    """The two columns that order rows, as the orders that they are, whatever numbers stand in them."""
    return [np.argsort(getattr(rows, name)).tolist() for name in ("rank", "lightness")]


def parties(columns):
    """Who acts on whom in each row: the numbers of parties differ with the order in which they came up."""
    numbers = zip(columns.rows.source.tolist(), columns.rows.target.tolist(), strict=True)
    return [(columns.parties[source], columns.parties[target] if target >= 0 else None) for source, target in numbers]


def assert_same(held, anew):
    for name in {field.name for field in fields(Rows)} - NUMBERED:
        assert getattr(held.rows, name).tolist() == getattr(anew.rows, name).tolist()
    for name in {field.name for field in fields(Said)}:
        assert getattr(held.said, name).tolist() == getattr(anew.said, name).tolist()
    assert (orders(held.rows), parties(held)) == (orders(anew.rows), parties(anew))
    assert [held.pair_of(pair) for pair in held.rows.pair if pair >= 0] == [
        anew.pair_of(pair) for pair in anew.rows.pair if pair >= 0
    ]
    assert (held.heard.ids, held.heard.known.tolist()) == (anew.heard.ids, anew.heard.known.tolist())


def test_the_readers_events_are_read_once_and_the_columns_are_those_of_a_store_read_anew(store):
    held = store.event_columns()
    for _judged in judged_in_many_ways(store):
        before, held = held, store.event_columns(held)
        anew = store.event_columns()
        assert held.read is before.read
        assert held.version == anew.version > before.version
        assert_same(held.counting, anew.counting)


def changed_in_many_ways(store):
    """Take in, read again, judge, erase; yield after each time."""
    events = store.events(ALL)
    store.add(*told(says(on="2024-06-01"), says("BFA", "TUR", "arms_delivery", on="2024-06-02"), publisher="Gamma"))
    yield
    article, _read = told(says(on="2024-03-26"), publisher="Beta", published="2024-04-01")
    first = next(row for row in store.articles() if row.publisher == "Alpha" and row.n_claims)
    printed = store.merged(replace(store.article(first.id), printings=article.printings))
    store.add(printed, store.extraction(first.id))
    yield
    known = store.article(first.id)
    store.replace_reading(known.id, reading(known, says(on="2024-04-09"), says("MLI", "CHN", on="2024-01-01")))
    yield
    store.add(*told(says(on="2024-04-02", modality="denied"), publisher="Delta", published="2024-04-03"))
    yield
    accept(store, events[1].event_id, "Ada")
    yield
    withdraw(store, first.id, "Ada", "a hoax")
    yield
    erase(store, first.id, "Ada", "a hoax")
    yield


def test_after_an_intake_only_what_moved_is_read_and_the_columns_are_those_of_a_store_read_anew(store):
    held = store.event_columns()
    for _changed in changed_in_many_ways(store):
        before, held = held, store.event_columns(held)
        assert held.lineage is before.lineage
        assert_same(held.read, store.event_columns().read)
        assert_same(held.counting, store.event_columns().counting)
        stamps = held.read.rows.stamp.tolist()
        assert len(set(stamps)) == len(stamps)
        old = dict(zip(before.read.rows.stamp.tolist(), before.read.rows.ids.tolist(), strict=True))
        assert all(old.get(stamp, one) == one for stamp, one in zip(stamps, held.read.rows.ids, strict=True))


def test_after_an_intake_the_list_of_articles_and_the_ladders_are_those_of_a_store_read_anew(store):
    held, rows, latest = store.event_columns(), store.article_rows(), None
    for _changed in changed_in_many_ways(store):
        held, rows = store.event_columns(held), store.article_rows(rows)
        assert rows == store.article_rows()
        latest = Ladders(held.counting, Steps(held.counting, latest and latest.steps), None, (), latest)
        latest.climb_all()
        assert dict(latest) == dict(Ladders(held.counting, Steps(held.counting), None, ()))


def test_what_was_read_is_as_in_a_store_read_anew(store):
    held = store.reads_since(None)
    for _changed in chain(judged_in_many_ways(store), changed_in_many_ways(store)):
        held = store.reads_since(held)
        assert held == store.reads_since(None)


def test_what_moved_too_long_ago_is_read_anew(store, monkeypatch):
    held, rows = store.event_columns(), store.article_rows()
    monkeypatch.setattr(moves, "_EVERY", 1)
    monkeypatch.setattr(moves, "_KEPT", 2)
    for number in range(4):
        store.add(*told(says(on=f"2024-07-0{number + 1}"), publisher="Gamma", published="2024-07-09"))
    now = store.event_columns(held)
    assert now.lineage is not held.lineage
    assert len(now.read) == len(held.read) + 4
    assert store.article_rows(rows) == store.article_rows()
    assert store.event_columns(now).lineage is now.lineage


def test_the_list_of_articles_is_that_of_a_store_read_anew(store):
    held = store.article_rows()
    for _judged in judged_in_many_ways(store):
        before, held = held, store.article_rows(held)
        assert held.came_in is before.came_in
        assert held == store.article_rows()
        assert {row.id: row.n_claims for row in held.rows} == {
            row.id: len(store.extraction(row.id).claims) - len(store.review.aside(row.id)) for row in held.rows
        }


def test_ladders_that_go_on_from_those_before_are_those_made_anew(store):
    held, latest = store.event_columns(), None
    for _judged in judged_in_many_ways(store):
        held = store.event_columns(held)
        steps = Steps(held.counting, latest.steps if latest else None)
        latest = Ladders(held.counting, steps, None, (), latest)
        latest.climb_all()
        assert dict(latest) == dict(Ladders(held.counting, Steps(held.counting), None, ()))


def test_where_no_move_was_ever_noted_everything_is_read_anew(store):
    with store._database.writing() as connection:
        connection.exec_driver_sql("DELETE FROM meta WHERE key = 'moves_since'")
    held, rows = store.event_columns(), store.article_rows()
    accept(store, store.events(ALL)[0].event_id, "Ada")
    assert store.event_columns(held).lineage is not held.lineage
    assert store.article_rows(rows) == store.article_rows()
