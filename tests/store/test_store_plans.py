"""What a large store may not slow down: the plans by which SQLite looks things up."""

from contextlib import contextmanager

from sqlalchemy import event

from sahel.store import clusters
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
