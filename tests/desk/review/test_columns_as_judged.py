"""The columns of a store are its events as people judged them, at every clock."""

from dataclasses import replace

import numpy as np
import pytest

from sahel.analysis.columns.select import by_date, chosen
from sahel.desk.review import accept, correct, reject, split, withdraw
from sahel.model import View
from sahel.store import Store
from tests.store.telling import says, told

ALL = View(undated=True)


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    clock = ["2024-06-01T12:00:00+00:00"]
    with Store.open(tmp_path_factory.mktemp("judged") / "s.db", clock=lambda: clock[0]) as opened:
        for number, day in enumerate(("2024-03-26", "2024-04-02", "2024-04-09", "2024-05-01", None)):
            opened.add(*told(says(on=day), publisher="Alpha", published=f"2024-05-0{number + 1}"))
            both = says(on=day), says("MLI", "FRA", "sanction", on=day)
            opened.add(*told(*both, publisher="Beta", published="2024-05-20"))
        events = opened.events(ALL)
        clock[0] = "2024-06-10T12:00:00+00:00"
        accept(opened, events[0].event_id, "Ada")
        reject(opened, events[1].event_id, "Ada", "not so")
        clock[0] = "2024-06-20T12:00:00+00:00"
        correct(opened, events[2].claims[0].claim_id, "Ada", date_start="2024-02-01", date_end="2024-02-01")
        together = next(one for one in opened.events(ALL) if len(one.claims) > 1 and one.state == "agreed")
        split(opened, [together.claims[-1].claim_id], "Ada")
        withdraw(opened, events[-1].claims[0].article_id, "Ada", "a hoax")
        yield opened


@pytest.mark.parametrize("known", [None, "2024-05-03", "2024-05-25", "2024-06-05", "2024-06-15", "2024-06-25"])
@pytest.mark.parametrize("view", [ALL, View(since="2024-04-01"), View(country=("MLI",)), View(conf=0.9, undated=True)])
def test_columns_hold_what_a_view_shows(store, view, known):
    held = store.event_columns()
    columns = store.columns_as_known(held, known) if known else held.counting
    ids = columns.rows.ids[by_date(columns, np.flatnonzero(chosen(columns, view)))].tolist()
    shown = store.events(replace(view, known=known))
    assert ids == [event.event_id for event in shown]
    assert store.events_by_id(ids, known) == {event.event_id: event for event in shown}


def test_a_search_is_answered_by_row_numbers(store):
    held = store.event_columns().read.heard
    found = {held.ids[at] for at in np.flatnonzero(np.isin(held.seq, store.holding("sanction")))}
    assert found >= set(store.search("sanction")) != set()
    assert store.holding("nowhere") == store.holding("?") == ()
