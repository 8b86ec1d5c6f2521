"""After people judged, a store is not read anew: what readers say stays, and what is made of it is as if it were."""

from dataclasses import fields

import numpy as np
import pytest

from sahel.analysis.columns.ladders import Ladders, Steps
from sahel.analysis.columns.records import Rows
from sahel.desk.review import accept, correct, reject, undo, withdraw
from sahel.model import View
from sahel.store import Store
from tests.store.telling import says, told

ALL = View(undated=True)


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


def test_the_readers_events_are_read_once_and_the_columns_are_those_of_a_store_read_anew(store):
    held = store.event_columns()
    for _judged in judged_in_many_ways(store):
        before, held = held, store.event_columns(held)
        anew = store.event_columns()
        assert held.read is before.read
        assert held.version == anew.version > before.version
        for name in {field.name for field in fields(Rows)} - {"rank", "lightness", "stamp"}:
            assert getattr(held.counting.rows, name).tolist() == getattr(anew.counting.rows, name).tolist()
        assert orders(held.counting.rows) == orders(anew.counting.rows)


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


def test_after_an_intake_everything_is_read_anew(store):
    columns, articles = store.event_columns(), store.article_rows()
    store.add(*told(says(on="2024-06-01"), publisher="Gamma", published="2024-06-02"))
    assert store.event_columns(columns).read is not columns.read
    assert len(store.article_rows(articles).rows) == len(articles.rows) + 1


def test_in_a_store_of_before_this_was_noted_it_is_noted_with_the_first_judgement(store):
    with store._database.writing() as connection:
        connection.exec_driver_sql("DELETE FROM meta WHERE key = 'readings'")
    held = store.event_columns()
    accept(store, store.events(ALL)[0].event_id, "Ada")
    assert store.event_columns(held).read is held.read
    store.add(*told(says(on="2024-06-01"), publisher="Gamma", published="2024-06-02"))
    assert store.event_columns(held).read is not held.read
