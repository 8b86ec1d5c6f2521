"""What a large store may not slow down: the plans by which SQLite looks things up."""

from contextlib import contextmanager

from sqlalchemy import event

from sahel.store import clusters, read_events
from tests.store.telling import says, told


@contextmanager
def plans(connection):
    """Gather the plan of each query that is asked meanwhile."""
    found = []

    def explain(_connection, cursor, statement, values, *_rest):
        if statement.startswith("SELECT"):
            found.append([row[3] for row in cursor.execute("EXPLAIN QUERY PLAN " + statement, values)])

    event.listen(connection, "before_cursor_execute", explain)
    yield found
    event.remove(connection, "before_cursor_execute", explain)


def test_what_a_claim_may_join_is_found_by_party_and_last_day_and_not_among_all_of_its_family(store):
    article, found = told(says(on="2024-03-26"))
    store.add(article, found)
    with store._database.reading() as connection, plans(connection) as asked:
        assert len(clusters.candidates(connection, found.claims[0])) == 1
    looked_up = [line for line in asked[0] if "events_by_" in line]
    assert sorted(line.split("USING ")[1] for line in looked_up) == [
        "INDEX events_by_source (family=? AND source=? AND date_end>?)",
        "INDEX events_by_target (family=? AND target=? AND date_end>?)",
    ]
    assert not any(line.startswith("SCAN events") for line in asked[0])


def test_the_newest_day_is_found_from_the_latest_back_without_a_walk_through_all(store, monkeypatch):
    monkeypatch.setattr(read_events, "_AT_ONCE", 2)
    for month in range(1, 10):
        day = f"2024-{month:02}-05"
        store.add(*told(says(on=day), publisher=f"P{month}", published=day))
    store.add(*told(says("MLI", on="2031-01-01"), publisher="Plan", published="2024-02-01"))
    with store._database.reading() as connection, plans(connection) as asked:
        assert read_events.newest_evidence(connection) == "2024-09-05"
    assert len(asked) < 8
    assert any("USING COVERING INDEX events_by_date" in line or "INDEX events_by_date" in line for line in asked[0])
